"""What goes into a decision, and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from guichet.desk.brake import Brake
from guichet.desk.events import Cause, Event
from guichet.desk.model import Facts, Letter, Participant, Session
from guichet.desk.request import Disposition, Request


@dataclass(frozen=True, slots=True)
class Bearer:
    """What a verified reply address stands for: a capability, not an identity."""

    code: str
    """The session's code of seven letters."""
    reference: str
    """The reference of a place, or of a request to be confirmed, in capitals."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A request that waits for its confirmation by reply (nobody vouched for its sender)."""

    reference: str
    session: str
    request: Request
    about: str = ""
    """The reference of the place it would change; '' for a registration."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What the store loaded for one decision: as much as it needs, whatever the queue."""

    session: Session | None
    """The session meant, or None where there is none."""
    people: tuple[Participant, ...] = ()
    """Those this request may concern, in this session: found by address or reference."""
    offered: tuple[Participant, ...] = ()
    """Offers, the first to lapse first; at most a window of them."""
    queue: tuple[Participant, ...] = ()
    """The head of the queue, in order; at most a window of it."""
    others: tuple[Facts, ...] = ()
    """The other sessions that take registrations, soonest first."""
    problem: str = ""
    """Why the mail's mention of a session cannot be followed; '' if it can."""
    chosen: bool = False
    """The mail named no session, and this one was taken."""
    bearer: str = ""
    """The reference that a verified reply address stands for."""
    pending: Pending | None = None
    """The request that `bearer` would confirm."""
    sent: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    """When letters to an address were owed, in the last 24 hours, oldest first."""
    unreachable: frozenset[str] = frozenset()
    """Addresses among those of the request that letters bounced from, or complained."""
    about: Facts | None = None
    """Of a mail that is handed over unread by the desk: the session it seems to be about."""
    handed: int = 0
    """The last number that was given to a mail handed over."""
    brake: Brake = field(default_factory=Brake)
    """How many letters the desk owed in this hour, in this mail's shard."""
    attempt: int = 0
    """How often this decision was taken before and lost its race."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What one transaction makes true."""

    cause: Cause
    disposition: Disposition
    reason: str = ""
    """Why it is handed over or ignored; '' for a plain act."""
    human: str = ""
    """Why a human should read the mail although the desk acted; '' if none need."""
    number: int = 0
    """What the organiser calls the mail by, where a human should read it; 0 where none need."""
    about: str = ""
    """The id of the session that the mail is about; '' where none could be told."""
    session: Session | None = None
    """As it shall be; its version is that of the session seen. None: nothing in it changes."""
    unfinished: bool = False
    """Lapses or offers are left over in the session, for the sweep to go on with."""
    participants: tuple[Participant, ...] = ()
    """As they shall be; a version of 0 means a new one."""
    before: Mapping[str, Participant] = field(default_factory=dict)
    """The same people as they were, by reference."""
    events: tuple[Event, ...] = ()
    letters: tuple[Letter, ...] = ()
    pending: Pending | None = None
    erases: str = ""
    """An address to be forgotten, by and by."""
    settles: Pending | None = None
    """The pending request that this answers."""

    def set_aside(self, reason: str) -> Decision:
        """The same mail handed over instead: nothing is changed, nobody is answered."""
        return Decision(self.cause, Disposition.HAND_OVER, reason)
