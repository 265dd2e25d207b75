"""The people of a mail, with what it asks given: tests of who is who, apart from what is asked."""

from __future__ import annotations

from dataclasses import dataclass

from guichet.desk.request import Intent, Person
from guichet.mail.fold import fold
from guichet.mail.intent import judge, outcome
from guichet.mail.intent.engine import Hit
from guichet.mail.message import parse
from guichet.mail.people import roster
from guichet.mail.people.cast import cast
from guichet.mail.people.scene import Cast
from guichet.mail.people.sender import sender_of
from guichet.mail.signoff import divide
from guichet.mail.words import split
from tests.mail.letters import CONTACT


@dataclass(frozen=True, slots=True)
class Case:
    """A mail's parts and who is wanted: "Name | address | role | phone | organisation" each."""

    intent: Intent
    sender: str
    subject: str
    text: str
    wanted: tuple[str, ...]
    to: str = CONTACT


def case(
    intent: str, sender: str, text: str, *wanted: str, subject: str = "Journée découverte"
) -> Case:
    """A case of the table."""
    return Case(Intent(intent), sender, subject, text.strip("\n"), wanted)


def cast_of(one: Case) -> Cast:
    """Who is who, told that the mail asks for `one.intent`."""
    kind = "html" if one.text.startswith("<") else "plain"
    raw = (
        f"From: {one.sender}\nTo: {one.to}\nSubject: {one.subject}\nMIME-Version: 1.0\n"
        f"Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{one.text}\n"
    ).encode()
    message = parse(raw)
    words = split(message.text)
    shown, box = message.sender
    sign = divide(words.own, words.signature, f"{shown} {box.partition('@')[0]}")
    opened = judge.open_case(
        "\n".join(sign.body),
        one.subject,
        "",
        replies=bool(words.quoted),
        forwarded=words.forwarded or bool(words.header),
        dated=True,
        enclosed=fold(words.quoted),
        lists=judge.Lists(
            lambda: bool(roster.answered(words) or roster.listed(sign.body, message.html)),
            lambda: roster.filled(sign.body, words),
        ),
    )
    told = [Hit("told", "", at, 0, len(s.text), s.text) for at, s in enumerate(opened.sentences)]
    finding = outcome.settled(opened, one.intent, told)
    return cast(finding, message, words, sign, sender_of(message, sign))


def shown(person: Person) -> str:
    """A person as the table writes them; what is not known is left out at the end."""
    held = (person.name, person.email, person.role, person.phone, person.organisation)
    return " | ".join(one or "" for one in held).rstrip(" |")


def told(one: Case) -> tuple[str, list[str]]:
    """Why a human must look, and the people made out."""
    found = cast_of(one)
    return found.reason, [shown(person) for person in found.people]


def wanted(one: Case) -> tuple[str, list[str]]:
    """What that should be."""
    return "", [person.rstrip(" |") for person in one.wanted]
