"""Who organises what: whom a session's digest goes to, and who may command it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guichet.desk.choose import Entry
from guichet.desk.model import Facts


def organisers_of(facts: Facts, organisers: Sequence[str]) -> tuple[str, ...]:
    """The addresses that organise a session, each once.

    A session that names its organisers is theirs alone; any other belongs to those of the
    desk's settings, `organisers`.
    """
    return tuple(dict.fromkeys(_bare(one) for one in (facts.organisers or organisers)))


def sessions_of(
    address: str, entries: Iterable[Entry], organisers: Sequence[str]
) -> tuple[Entry, ...]:
    """The sessions that an organiser sees and commands, soonest first; none for anybody else."""
    own = [one for one in entries if _bare(address) in organisers_of(one.facts, organisers)]
    return tuple(sorted(own, key=lambda one: (one.facts.starts_at, one.facts.id)))


def is_organiser(address: str, entries: Iterable[Entry], organisers: Sequence[str]) -> bool:
    """Whether an address organises anything here, be it sessions that are still to come."""
    known = {_bare(one) for one in organisers}
    return _bare(address) in known or bool(sessions_of(address, entries, organisers))


def _bare(address: str) -> str:
    return address.strip().lower()
