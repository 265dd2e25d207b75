"""What happened at the desk: the lines of the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EventKind(StrEnum):
    """A word for each thing that can happen."""

    CONFIRMED = "confirmed"
    WAITING = "waiting"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    DETAILS = "details"
    OPENED = "opened"
    CAPACITY = "capacity"
    CLOSED = "closed"
    REOPENED = "reopened"
    CALLED_OFF = "called-off"
    ERASED = "erased"
    PROMOTED = "promoted"
    REMINDED = "reminded"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the journal. It names places by reference, never people."""

    kind: EventKind
    at: datetime
    reference: str = ""
    """Whose place; '' where it concerns the session."""
    details: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """An event as the journal keeps it: with who decided."""

    event: Event
    by: str
    """As `Cause.by`."""
    who: str = ""
    """The organiser's address, where one decided."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Why the desk decides now, and from when it counts."""

    at: datetime
    """The instant of the decision."""
    id: str
    """The mail's delivery id, or the name of the run; unique for each decision."""
    by: str
    """`mail`, `organiser`, `sweep`."""
    who: str = ""
    """The organiser's address, where one decided."""
