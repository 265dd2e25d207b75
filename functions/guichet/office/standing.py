"""How one session stands, as the digest tells it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from guichet.desk.model import Participant, State
from guichet.desk.morning import Standing
from guichet.desk.names import doubles
from guichet.desk.reminders import DAYS_BEFORE, due_at
from guichet.desk.waitlist import registration_ends

SHOWN = 60
"""Lines of each sort that a digest shows of all its sessions together, more or less."""
SHOWN_AT_LEAST = 4
NAMED_UP_TO = 3
"""With more sessions than this, who has a seat stands in the attached list alone."""
DEADLINES_WITHIN = timedelta(days=10)


def told_of(standing: Standing, now: datetime, sessions: int) -> dict[str, object]:
    """What a digest of so many `sessions` says of this one at the instant `now`; JSON values."""
    session, facts = standing.session, standing.session.facts
    most = max(SHOWN_AT_LEAST, SHOWN // max(1, sessions))
    named = sessions <= NAMED_UP_TO
    missing = [one for one in _everybody(standing) if one.missing]
    return {
        "id": facts.id,
        "title": {"fr": facts.title.fr, "en": facts.title.en},
        "date": facts.date.isoformat(),
        "timezone": facts.timezone,
        "days_left": (facts.date - now.astimezone(facts.zone).date()).days,
        "over": facts.ends_at <= now,
        "capacity": session.capacity,
        "confirmed": session.confirmed,
        "offered": session.offered,
        "free": session.free,
        "waiting": session.waiting,
        "state": _state(standing, now),
        "changes": _changes(standing)[-most:],
        "changes_count": len(_changes(standing)),
        "offers": [_person(one, 0) for one in standing.offered[:most]],
        "offers_count": session.offered,
        "queue": [_person(one, rank) for rank, one in enumerate(standing.queue[:most], 1)],
        "queue_count": session.waiting,
        "seated": [_person(one, 0) for one in standing.seated[: most if named else 0]],
        "seated_count": session.confirmed if named else 0,
        "missing": [_person(one, 0) for one in missing[:most]],
        "missing_count": len(missing),
        "doubles": _doubles(standing)[:most],
        "deadlines": _deadlines(standing, now),
    }


def _doubles(standing: Standing) -> list[dict[str, object]]:
    """Who may have two places."""
    return [
        {"name": some[0].name, "references": [one.reference for one in some]}
        for some in doubles(_everybody(standing))
    ]


def _everybody(standing: Standing) -> Iterable[Participant]:
    return (*standing.seated, *standing.offered, *standing.queue)


def _state(standing: Standing, now: datetime) -> str:
    """As the session says, or `closed` where its registration has ended by itself."""
    state = standing.session.state
    ended = state is State.OPEN and registration_ends(standing.session.facts) <= now
    return State.CLOSED.value if ended else state.value


def _changes(standing: Standing) -> list[Mapping[str, object]]:
    return [
        {
            "at": event.at.isoformat(),
            "what": event.kind.value,
            "name": standing.names.get(event.reference, ""),
            "reference": event.reference,
            "details": "" if event.reference else event.details,
        }
        for event in standing.journal
    ]


def _person(one: Participant, rank: int) -> dict[str, object]:
    """What is not known is left out."""
    told = {
        "reference": one.reference,
        "name": one.name,
        "email": one.email,
        "organisation": one.organisation,
        "sender": one.sender,
        "status": one.status.value,
        "rank": rank,
        "deadline": one.deadline.isoformat() if one.deadline else None,
        "missing": list(one.missing),
    }
    return {name: value for name, value in told.items() if value}


def _deadlines(standing: Standing, now: datetime) -> list[dict[str, object]]:
    """What happens by itself in the next days, soonest first; and the day itself."""
    facts = standing.session.facts
    if standing.session.state is State.CALLED_OFF:
        return []
    coming = [("closes", registration_ends(facts))] if facts.closes is not None else []
    coming += [(f"reminder-{days}", due_at(facts, days)) for days in DAYS_BEFORE]
    coming += [("offer", one.deadline) for one in standing.offered[:1] if one.deadline]
    near = [(what, at) for what, at in coming if now < at <= now + DEADLINES_WITHIN]
    near.sort(key=lambda one: one[1])
    near += [("session", facts.starts_at)] if facts.starts_at > now else []
    return [{"what": what, "at": at.isoformat()} for what, at in near]
