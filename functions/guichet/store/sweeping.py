"""What the agenda says is due, made so: bounded work for each run, the earliest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from guichet.desk.decision import Decision, Desk
from guichet.desk.due import settle_due
from guichet.desk.manage import TOLD_AT_ONCE, tell_called_off
from guichet.desk.model import State
from guichet.store import items, keys
from guichet.store.errors import LostRace
from guichet.store.ledger import Ledger
from guichet.store.table import Table

DUE_AT_ONCE = 50
"""Agenda items looked at in one run; the next run goes on."""
ATTEMPTS = 5
ROUNDS = 8
"""Transactions for one session in one run."""


def due_sessions(table: Table, now: datetime) -> tuple[str, ...]:
    """The sessions with an offer past its deadline, or with seats still to be offered."""
    due = table.agenda(items.OFFERS, "0", keys.instant(now), DUE_AT_ONCE)
    ids = (item["session"] if "session" in item else item["facts"]["id"] for item in due)
    return tuple(dict.fromkeys(ids))


def _due(ledger: Ledger, desk: Desk, session: str, now: datetime) -> Decision:
    if desk.session is not None and desk.session.state is State.CALLED_OFF:
        return tell_called_off(desk, ledger.live_participants(session, TOLD_AT_ONCE), now)
    return settle_due(desk, now)


def settle(ledger: Ledger, session: str, now: datetime, pause: Callable[[int], None]) -> int:
    """Settle one session, in ROUNDS transactions at most; how many places changed.

    Raises:
        LostRace: others kept winning; the next run tries again.
    """
    changed = 0
    for _ in range(ROUNDS):
        decision = _settle_some(ledger, session, now, pause)
        changed += len(decision.participants)
        if not (decision.unfinished and decision.participants):
            break
    return changed


def _settle_some(
    ledger: Ledger, session: str, now: datetime, pause: Callable[[int], None]
) -> Decision:
    """One transaction's worth of what is due in a session."""
    for attempt in range(ATTEMPTS):
        if attempt:
            pause(attempt)
        desk = ledger.load_room(session)
        decision = _due(ledger, desk, session, now)
        if not decision.participants:
            if decision.unfinished:
                return decision
            # Nothing is due any more, as when registration has ended: off the agenda with it.
            decision = replace(decision, session=desk.session)
        try:
            ledger.commit_run(desk, decision)
        except LostRace:
            continue
        return decision
    raise LostRace(f"lost {ATTEMPTS} races")
