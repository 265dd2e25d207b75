"""What the organiser is told every morning, as data: pure, so that any day can be told again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from guichet.desk.events import Event
from guichet.desk.inbox import Handed, Received
from guichet.desk.model import Participant, Session, Status


@dataclass(frozen=True, slots=True)
class Standing:
    """A session as the digest shows it."""

    session: Session
    participants: tuple[Participant, ...]
    """In the order in which they are shown."""
    journal: tuple[Event, ...]
    """What happened since the last digest."""


@dataclass(frozen=True, slots=True)
class Post:
    """How it stands with the letters."""

    owed: int
    undelivered: Sequence[tuple[str, str]]
    """Address and reason."""


def digest(
    day: date,
    standings: Iterable[Standing],
    received: Sequence[Received],
    handed: Sequence[Handed],
    unprocessed: Sequence[str],
    post: Post,
) -> dict[str, object]:
    """What the digest of a local `day` says; JSON values."""
    return {
        "date": day.isoformat(),
        "sessions": [_session(one) for one in standings],
        "handed_over": [_handed(number, one) for number, one in enumerate(handed, 1)],
        "mails": _mails(received, unprocessed),
        "letters": {
            "sent": sum(one.letters for one in received),
            "owed": post.owed,
            "failed": len(post.undelivered),
        },
        "warnings": [f"{address} : {reason}" for address, reason in post.undelivered],
    }


def _session(standing: Standing) -> dict[str, object]:
    session, facts = standing.session, standing.session.facts
    names = {one.reference: one.name or one.answer_to for one in standing.participants}
    return {
        "id": facts.id,
        "title": {"fr": facts.title.fr, "en": facts.title.en},
        "date": facts.date.isoformat(),
        "capacity": session.capacity,
        "confirmed": session.confirmed,
        "offered": session.offered,
        "free": session.free,
        "waiting": session.waiting,
        "state": session.state.value,
        "participants": _participants(standing.participants),
        "changes": [
            {
                "at": event.at.isoformat(),
                "what": event.kind.value,
                "name": names.get(event.reference, ""),
                "reference": event.reference,
            }
            for event in standing.journal
        ],
    }


def _participants(participants: Iterable[Participant]) -> list[Mapping[str, object]]:
    rows: list[Mapping[str, object]] = []
    rank = 0
    for one in participants:
        rank += one.status is Status.WAITING
        rows.append(
            {
                "reference": one.reference,
                "name": one.name,
                "email": one.email,
                "organisation": one.organisation,
                "sender": one.sender,
                "status": one.status.value,
                "rank": rank if one.status is Status.WAITING else None,
                "deadline": one.deadline.isoformat() if one.deadline else None,
                "missing": list(one.missing),
            }
        )
    return rows


def _handed(number: int, one: Handed) -> Mapping[str, object]:
    return {
        "number": number,
        "at": one.at.isoformat(),
        "sender": one.sender,
        "sender_name": one.sender_name,
        "subject": one.subject,
        "reason": one.reason,
        "words": one.words,
    }


def _mails(received: Sequence[Received], unprocessed: Sequence[str]) -> Mapping[str, object]:
    counts = Counter(one.disposition for one in received)
    duplicates = sum(one.reason == "duplicate" for one in received)
    return {
        "received": len(received) + len(unprocessed),
        "acted": counts["act"],
        "handed_over": counts["hand-over"],
        "ignored": counts["ignore"] - duplicates,
        "duplicates": duplicates,
        "unprocessed": list(unprocessed),
    }
