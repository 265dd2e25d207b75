"""What the demonstration came to, and whether it is what it must be."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from guichet.desk.model import Participant, Session, Status
from guichet.desk.request import Disposition
from guichet.store.inbox import Inbox
from guichet.store.ledger import Ledger
from infra.local.clock import instant_of
from infra.local.demo.course import Course

_BEGIN, _END = instant_of("2000-01-01"), instant_of("2100-01-01")
SEATED, WAITING, HANDED_OVER, IGNORED = 20, 3, 1, 1
LETTERS = 25
"""One for each of 23 people, one more for the one who wrote twice, and the digest."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figures of `guichet demo --json`."""

    session: str
    capacity: int
    held: int
    waiting: int
    letters_sent: int
    handed_over: int
    ignored: int
    unprocessed: int

    def told(self) -> dict[str, Any]:
        """As a JSON object."""
        return asdict(self)


def outcome_of(course: Course, session_id: str) -> Outcome:
    """Read the figures from the desk's memory and its letter box."""
    ledger, inbox = Ledger(course.table), Inbox(course.table)
    session = ledger.session(session_id)
    if session is None:
        raise LookupError(session_id)
    dispositions = [one.disposition for one in inbox.received(_BEGIN, _END)]
    return Outcome(
        session=session_id,
        capacity=session.capacity,
        held=session.held,
        waiting=session.waiting,
        letters_sent=len(course.desk.letters.sent()),
        handed_over=dispositions.count(Disposition.HAND_OVER),
        ignored=dispositions.count(Disposition.IGNORE),
        unprocessed=len(inbox.unknown(course.deliveries)),
    )


def wrong_with(course: Course, found: Outcome) -> list[str]:
    """Everything that is not as it must be; empty when all is well."""
    ledger = Ledger(course.table)
    session = ledger.session(found.session)
    people = ledger.participants(found.session)
    return [
        *_figures(found),
        *_people(session, people),
        *_letters(course, people),
    ]


def _figures(found: Outcome) -> list[str]:
    expected = {
        "held": SEATED,
        "waiting": WAITING,
        "letters_sent": LETTERS,
        "handed_over": HANDED_OVER,
        "ignored": IGNORED,
        "unprocessed": 0,
    }
    told = found.told()
    return [
        f"{name} is {told[name]} and must be {value}"
        for name, value in expected.items()
        if told[name] != value
    ]


def _people(session: Session | None, people: tuple[Participant, ...]) -> list[str]:
    problems = []
    confirmed = [one for one in people if one.status is Status.CONFIRMED]
    if session and len(confirmed) != session.confirmed:
        problems.append(f"{len(confirmed)} people are confirmed, the session says otherwise")
    addresses = [one.email for one in people]
    if len(set(addresses)) != len(addresses):
        problems.append("somebody has two places")
    nameless = [one.sender for one in people if not one.name]
    if nameless:
        problems.append(f"no name was found for {', '.join(nameless)}")
    return problems


def _letters(course: Course, people: tuple[Participant, ...]) -> list[str]:
    problems = []
    letters = list(course.desk.letters.read())
    for one in people:
        kind = "confirmed" if one.status is Status.CONFIRMED else "waiting"
        own = [letter for letter in letters if letter["to"] == one.email]
        first = [letter for letter in own if letter["template"] == kind]
        if len(first) != 1:
            problems.append(f"{one.email} has {len(first)} letters of the kind {kind}")
        elif first[0]["language"] != str(one.language):
            problems.append(f"{one.email} was answered in {first[0]['language']}")
    unanswered = len(course.accepted) - HANDED_OVER - IGNORED - len(course.answered)
    if unanswered:
        problems.append(f"{unanswered} mails have no answer in their thread")
    return problems
