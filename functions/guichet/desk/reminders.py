"""Reminders before a session: when they are due, and what they are."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from hashlib import sha256

from guichet.desk.model import Facts, Letter, LetterKind, Participant, Session
from guichet.desk.owed import own_thread

DAYS_BEFORE = (7, 1)
_HOUR = time(9)
_DAY_BEGINS, _DAY_ENDS = time(8), time(20)
_LATEST = {7: timedelta(days=3), 1: timedelta(hours=20)}
"""How late a reminder still makes sense, after it was due."""


def due_at(facts: Facts, days: int) -> datetime:
    """When the reminder `days` before the session is due: at nine in the morning, local."""
    return datetime.combine(facts.date - timedelta(days=days), _HOUR, facts.zone)


def is_quiet(facts: Facts, now: datetime) -> bool:
    """Whether it is between 20 h and 8 h at the place: nobody is reminded then."""
    local = now.astimezone(facts.zone).time()
    return not _DAY_BEGINS <= local < _DAY_ENDS


def is_too_late(facts: Facts, days: int, now: datetime) -> bool:
    """Whether a reminder that was missed is better left out."""
    return now > due_at(facts, days) + _LATEST[days] or now >= facts.starts_at


def reminder(session: Session, participant: Participant, days: int, now: datetime) -> Letter:
    """The reminder to somebody who has a seat; the same id whenever it is made."""
    mark = f"reminder\n{days}\n{session.facts.id}\n{participant.reference}"
    return Letter(
        id=sha256(mark.encode()).hexdigest()[:32],
        kind=LetterKind.REMINDER,
        to=participant.answer_to,
        language=participant.language,
        owed_at=now,
        to_name=participant.name,
        facts=session.facts,
        participants=(participant,),
        thread=own_thread(participant),
        details={"days": days},
    )
