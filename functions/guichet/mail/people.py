"""Who is who in a mail."""

from __future__ import annotations

from dataclasses import dataclass

from guichet.desk.request import Intent, Person
from guichet.mail.message import Message
from guichet.mail.words import Words


@dataclass(frozen=True, slots=True)
class Cast:
    """The people a request is about."""

    people: tuple[Person, ...] = ()
    reason: str = ""


def sender_of(message: Message, words: Words) -> Person:
    """Who wrote."""
    name, email = message.sender
    return Person(name=name if name and "@" not in name else None, email=email or None)


def cast(
    intent: Intent, self_included: bool, message: Message, words: Words, sender: Person
) -> Cast:
    """The people concerned."""
    return Cast((sender,) if intent is Intent.REGISTER else ())
