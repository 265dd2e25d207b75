"""What the proofs and their reading found, kept so that it stays found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, cast

import pytest

from guichet.desk.events import Cause
from guichet.desk.manage import call_off
from guichet.desk.reminders import due_at
from guichet.desk.request import Intent
from guichet.store import items, reception, reminding, sweeping
from guichet.store.errors import LostRace
from guichet.store.ledger import Ledger
from guichet.store.table import Table, TransactionRefused
from tests.builders import MARCH, NOW, reading, request
from tests.proofs.actors import small_session
from tests.proofs.memory_table import MemoryTable


def opened(*names: str) -> tuple[MemoryTable, Ledger]:
    """A session of two seats, and who asked for one."""
    table = MemoryTable()
    ledger = Ledger(cast("Table", table))
    ledger.open_session(small_session(2), NOW)
    for minutes, name in enumerate(names):
        _write(ledger, Intent.REGISTER, name, minutes)
    return table, ledger


def _write(ledger: Ledger, intent: Intent, name: str, minutes: float) -> None:
    asked = request(intent, f"{name}@example.org", minutes=minutes)
    at = asked.mail.received_at
    reception.receive(ledger, reading(asked), None, lambda: at, lambda _: None)


def test_a_mail_to_a_session_called_off_does_not_keep_the_others_from_being_told() -> None:
    table, ledger = opened("ada", "bea", "cyd")
    desk = ledger.load_room(MARCH)
    ledger.commit_run(desk, call_off(desk, "neige", Cause(NOW, "c1", "organiser")))
    _write(ledger, Intent.CANCEL, "ada", 20)
    later = NOW + timedelta(hours=1)
    for session in sweeping.due_sessions(cast("Table", table), later):
        sweeping.settle(ledger, session, later, lambda _: None)
    assert {one.status.value for one in ledger.participants(MARCH)} == {"cancelled"}
    assert sweeping.due_sessions(cast("Table", table), later) == ()


class Contended(MemoryTable):
    """Somebody else writes one of the items, once."""

    conflicts = 1

    def transact(self, operations: Sequence[Mapping[str, Any]]) -> None:
        if self.conflicts:
            self.conflicts -= 1
            raise TransactionRefused(["TransactionConflict", "None"])
        super().transact(operations)


def test_a_conflict_costs_nobody_their_reminder() -> None:
    table, _ = opened("ada")
    contended = cast("Table", Contended(table.items))
    due = due_at(small_session().facts, 7)
    with pytest.raises(LostRace):
        reminding.remind(contended, Ledger(contended), due)
    assert reminding.remind(contended, Ledger(contended), due) == 1
    owed = contended.agenda(items.OWED, "0", "9")
    assert sum(item["kind"] == "reminder" for item in owed) == 1
