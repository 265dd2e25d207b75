"""What remains of people a set time after their session: their places, and nothing of them.

GDPR, article 5(1)(e): kept no longer than the purpose needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from guichet.desk.decision import Decision, Desk
from guichet.desk.events import Cause, Event, EventKind
from guichet.desk.model import Participant
from guichet.desk.request import Disposition

_PUBLIC = frozenset({EventKind.CAPACITY, EventKind.CALLED_OFF})
"""Events whose details are about the session, and were told to everybody."""


def nobody(participant: Participant) -> Participant:
    """The same place, with nothing of the person in it."""
    return replace(
        participant,
        name=None,
        email=None,
        sender="",
        sender_name=None,
        organisation=None,
        role=None,
        phone=None,
        thread="",
    )


def anonymise(desk: Desk, people: Iterable[Participant], now: datetime) -> Decision:
    """Leave nothing of `people` in their places; their status and the counts stay. Pure.

    Raises:
        LookupError: the desk was loaded without a session.
    """
    if desk.session is None:
        raise LookupError("no session to anonymise")
    known = [one for one in people if nobody(one) != one]
    first = known[0].reference if known else ""
    return Decision(
        cause=Cause(now, f"{first}-anonymised", "sweep"),
        disposition=Disposition.ACT,
        participants=tuple(nobody(one) for one in known),
        before={one.reference: one for one in known},
        events=tuple(Event(EventKind.ERASED, now, one.reference) for one in known),
    )


def without_people(event: Event) -> Event:
    """A line of the journal without what somebody wrote in it."""
    return event if event.kind in _PUBLIC else replace(event, details="")
