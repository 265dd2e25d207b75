"""What the organiser is told of: how her sessions stand, and what came, between two instants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from guichet.desk.choose import Entry
from guichet.desk.events import Event
from guichet.desk.inbox import Handed, Received
from guichet.desk.model import Participant, Session


@dataclass(frozen=True, slots=True)
class Standing:
    """A session, who holds its seats, and who waits for one."""

    session: Session
    seated: tuple[Participant, ...] = ()
    """In the order in which they asked."""
    offered: tuple[Participant, ...] = ()
    """The first to lapse first."""
    queue: tuple[Participant, ...] = ()
    """Its head, in order: session.waiting says how many there are in all."""
    journal: tuple[Event, ...] = ()
    """What happened in the time told of."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Who the journal speaks of, by reference, where known."""


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A letter that did not arrive."""

    address: str
    reason: str
    """`bounce`, `complaint`, `reject`, or what SES said when it refused the letter."""
    name: str = ""
    reference: str = ""
    session: str = ""


@dataclass(frozen=True, slots=True)
class Morning:
    """All that the digests of a day are made of."""

    since: datetime
    until: datetime
    entries: tuple[Entry, ...]
    """The catalogue: which sessions there are, and whose."""
    standings: tuple[Standing, ...]
    """Soonest first."""
    received: tuple[Received, ...]
    handed: tuple[Handed, ...]
    """Those that still wait, the oldest first."""
    undelivered: tuple[Undelivered, ...]
    owed: int
    """Letters not yet sent."""
    unprocessed: tuple[str, ...] = ()
    """Deliveries in the bucket that nothing was decided on."""
    dead: int = 0
    """Messages in the dead-letter queues."""
