"""What falls due by itself: offers that lapse, seats still to be offered."""

from __future__ import annotations

from datetime import datetime

from guichet.desk.decision import Decision, Desk
from guichet.desk.events import Cause
from guichet.desk.owed import Owed
from guichet.desk.request import Disposition
from guichet.desk.room import Room


def settle_due(desk: Desk, now: datetime) -> Decision:
    """End what is past its deadline in a session, and offer what is free. Pure.

    Raises:
        LookupError: the desk was loaded without a session.
    """
    if desk.session is None:
        raise LookupError("no session to settle")
    cause = Cause(now, f"sweep-{desk.session.facts.code}-{desk.session.version}", "sweep")
    owed = Owed(cause, desk.sent)
    room = Room(desk.session, desk.offered, desk.queue, cause, owed)
    room.settle()
    return Decision(
        cause=cause,
        disposition=Disposition.ACT,
        session=room.session if room.after or room.unfinished else None,
        unfinished=room.unfinished,
        participants=tuple(room.after.values()),
        before=room.before,
        events=tuple(room.events),
        letters=owed.letters,
    )
