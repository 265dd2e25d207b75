"""What the organiser decides about a session as a whole: capacity, closing, calling off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from guichet.desk.decision import Decision, Desk
from guichet.desk.events import Cause, Event, EventKind
from guichet.desk.model import LetterKind, Participant, Session, State, Status
from guichet.desk.owed import Owed, own_thread
from guichet.desk.request import Disposition
from guichet.desk.room import Room

TOLD_AT_ONCE = 12
"""People told in one transaction that the session is called off; the sweep goes on."""


def change_capacity(desk: Desk, capacity: int, cause: Cause) -> Decision:
    """More seats are offered at once, in order; with fewer, nobody is thrown out (rule 1).

    Raises:
        ValueError: a capacity below zero.
    """
    if capacity < 0:
        raise ValueError("a capacity cannot be negative")
    session = _session(desk)
    event = Event(EventKind.CAPACITY, cause.at, details=f"{session.capacity} -> {capacity}")
    return _settled(desk, replace(session, capacity=capacity), event, cause)


def close(desk: Desk, cause: Cause) -> Decision:
    """No more registrations or offers; what was given stays given."""
    event = Event(EventKind.CLOSED, cause.at)
    return _settled(desk, replace(_session(desk), state=State.CLOSED), event, cause)


def reopen(desk: Desk, cause: Cause) -> Decision:
    """Registrations again; free seats go to the queue first."""
    event = Event(EventKind.REOPENED, cause.at)
    return _settled(desk, replace(_session(desk), state=State.OPEN), event, cause)


def call_off(desk: Desk, why: str, cause: Cause) -> Decision:
    """The session will not take place; the sweep then tells everybody."""
    session = replace(_session(desk), state=State.CALLED_OFF, called_off_because=why)
    event = Event(EventKind.CALLED_OFF, cause.at, details=why)
    return Decision(
        cause, Disposition.ACT, session=session, unfinished=_has_people(session), events=(event,)
    )


def tell_called_off(desk: Desk, people: Iterable[Participant], now: datetime) -> Decision:
    """Tell the next few of those who have a place in a session that is called off."""
    session = _session(desk)
    cause = Cause(now, f"called-off-{session.facts.code}-{session.version}", "sweep")
    owed = Owed(cause, {})
    room = Room(session, desk.offered, desk.queue, cause, owed)
    for one in list(people)[:TOLD_AT_ONCE]:
        gone = room.move(one, Status.CANCELLED, EventKind.CANCELLED)
        owed.owe(
            LetterKind.CALLED_OFF,
            one.answer_to,
            one.language,
            to_name=one.name,
            facts=session.facts,
            participants=(gone,),
            thread=own_thread(one),
            others=desk.others,
            details={"why": session.called_off_because, "was": one.status.value},
        )
    return _of(room, owed, cause, unfinished=_has_people(room.session))


def _session(desk: Desk) -> Session:
    if desk.session is None:
        raise LookupError("no session to change")
    return desk.session


def _has_people(session: Session) -> bool:
    return session.held + session.waiting > 0


def _settled(desk: Desk, session: Session, event: Event, cause: Cause) -> Decision:
    """The session as changed, with the offers that follow from it."""
    owed = Owed(cause, desk.sent)
    room = Room(session, desk.offered, desk.queue, cause, owed)
    room.events.append(event)
    room.settle()
    return _of(room, owed, cause, unfinished=room.unfinished)


def _of(room: Room, owed: Owed, cause: Cause, *, unfinished: bool) -> Decision:
    return Decision(
        cause=cause,
        disposition=Disposition.ACT,
        session=room.session,
        unfinished=unfinished,
        participants=tuple(room.after.values()),
        before=room.before,
        events=tuple(room.events),
        letters=owed.letters,
    )
