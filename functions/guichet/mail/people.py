"""Who is who in a mail."""

from __future__ import annotations

from dataclasses import dataclass

from guichet.desk.request import Intent, Person
from guichet.mail.message import Message
from guichet.mail.intent.judge import Finding
from guichet.mail.signoff import SignOff
from guichet.mail.words import Words


@dataclass(frozen=True, slots=True)
class Cast:
    """The people a request is about."""

    people: tuple[Person, ...] = ()
    reason: str = ""


def sender_of(message: Message, sign: SignOff) -> Person:
    """Who wrote."""
    name, email = message.sender
    return Person(name=name if name and "@" not in name else None, email=email or None)


def cast(
    finding: Finding, message: Message, words: Words, sign: SignOff, sender: Person
) -> Cast:
    """The people concerned."""
    return Cast((sender,) if finding.intent is Intent.REGISTER else ())
