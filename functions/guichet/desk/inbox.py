"""What is remembered of mails that were decided on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from guichet.desk.authority import organisers_of
from guichet.desk.choose import Entry


@dataclass(frozen=True, slots=True)
class Received:
    """A mail that was decided on."""

    disposition: str
    reason: str
    letters: int
    session: str = ""
    """The id of the session it was about; '' where none could be told."""


@dataclass(frozen=True, slots=True)
class Handed:
    """A mail that waits for a human, or that waited for one."""

    delivery: str
    at: datetime
    """When it reached the server."""
    sender: str
    sender_name: str
    subject: str
    reason: str
    words: str
    """What the person wrote themself, cut short; '' once it was erased."""
    number: int = 0
    """What the organiser calls it by: given once at this desk, to no other mail."""
    session: str = ""
    """The id of the session it is about; '' where none could be told."""
    kept_until: datetime | None = None
    """When the desk forgets it, dealt with or not."""
    done: bool = False
    """An organiser said that it needs nothing more."""


def readers_of(
    session: str, entries: Iterable[Entry], organisers: Sequence[str]
) -> tuple[str, ...]:
    """Who is told of a mail about `session`: its organisers.

    Those of the desk's settings, `organisers`, where the session is not known.
    """
    for one in entries:
        if one.facts.id == session:
            return organisers_of(one.facts, organisers)
    return tuple(dict.fromkeys(one.strip().lower() for one in organisers))
