"""Which session a mail is about, when it may name one, several, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from guichet.desk.catalogue import Listing, match
from guichet.desk.model import Facts, Participant, State, Text, code_of
from guichet.desk.request import Intent, Request
from guichet.desk.waitlist import registration_ends

_ASKS_FOR_A_PLACE = frozenset({Intent.REGISTER, Intent.INFORMATION, None})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the catalogue of sessions: what is needed to choose one and to name it."""

    facts: Facts
    """Without programme, payment and the other long texts."""
    state: State

    def is_open(self, now: datetime) -> bool:
        """Whether the session takes registrations at `now`."""
        return self.state is State.OPEN and now < registration_ends(self.facts)


@dataclass(frozen=True, slots=True)
class Choice:
    """The session a request goes to."""

    session: str | None
    problem: str = ""
    """Why no session can be told; '' where one is, or where there is none at all."""
    chosen: bool = False
    """Nothing named it: the next one with registration open was taken."""
    others: tuple[Facts, ...] = ()
    """The other sessions that take registrations, soonest first."""


def entry_of(facts: Facts, state: State) -> Entry:
    """The catalogue's line for a session."""
    empty = Text("", "")
    short = replace(facts, programme=(), trainers=(), payment=empty, access=empty, withdrawal=empty)
    return Entry(short, state)


def choose(
    request: Request,
    bearer_code: str,
    places: Sequence[Participant],
    entries: Sequence[Entry],
    now: datetime,
) -> Choice:
    """The session that the mail names; else that of the letter it answers; else that of the
    places its sender has; else the next one open.
    """
    listings = [Listing.of(one.facts, one.state) for one in entries]
    found = match(request.mentions, listings, now)
    if found.reason:
        return Choice(None, problem=found.reason)
    if found.named:
        return _choice(found.named.id, entries, now)
    answered = [
        one.facts.id for one in entries if bearer_code and code_of(one.facts.id) == bearer_code
    ]
    if answered:
        return _choice(answered[0], entries, now)
    if request.intent not in _ASKS_FOR_A_PLACE:
        to_come = {one.facts.id for one in entries if one.facts.ends_at > now}
        live = {one.session for one in places if one.status.is_live}
        theirs = live & to_come or live or {one.session for one in places}
        if len(theirs) > 1:
            return Choice(None, problem="several-sessions")
        if theirs:
            return _choice(theirs.pop(), entries, now)
    return _next_open(entries, now)


def _next_open(entries: Sequence[Entry], now: datetime) -> Choice:
    soonest = sorted(entries, key=lambda one: one.facts.starts_at)
    candidates = [one for one in soonest if one.is_open(now)] or [
        one for one in soonest if one.facts.starts_at > now
    ]
    last = candidates[:1] or soonest[-1:]
    return _choice(last[0].facts.id, entries, now, chosen=True) if last else Choice(None)


def _choice(id_: str, entries: Sequence[Entry], now: datetime, *, chosen: bool = False) -> Choice:
    others = [one.facts for one in entries if one.facts.id != id_ and one.is_open(now)]
    return Choice(id_, chosen=chosen, others=tuple(sorted(others, key=lambda one: one.starts_at)))
