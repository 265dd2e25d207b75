"""What a run of the sweep costs: as much as is due, whoever else there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

import pytest

from guichet.desk.model import Participant, Session, Status
from guichet.desk.references import reference
from guichet.desk.reminders import due_at
from guichet.desk.request import Intent, Language
from guichet.store import erasing, items, reminding, sweeping
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from guichet.store.table import Table
from tests.builders import NOW, facts, request, session
from tests.proofs.memory_table import Call, MemoryTable
from tests.store.test_ledger import take

LATER = NOW + timedelta(days=3)
SEVEN = due_at(facts(), 7)
BEFORE = NOW - timedelta(minutes=1)
"""Nothing is due yet, not even the first letter."""


class CountingTable(MemoryTable):
    """Counts the calls, and the items they read."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counter[str] = Counter()

    def perform(self, call: Call) -> Any:
        answer = super().perform(call)
        self.counted[call.name] += 1
        if isinstance(answer, list | Mapping):
            self.counted["items read"] += 1 if "pk" in answer else len(answer)
        return answer


def small_room(table: MemoryTable) -> Ledger:
    """One seat, three people, of whom the first gives it up; one asks to be forgotten."""
    ledger = Ledger(cast("Table", table))
    ledger.open_session(session(1), NOW)
    for number in range(3):
        take(ledger, request(sender=f"p{number}@example.org", minutes=number))
    take(ledger, request(Intent.CANCEL, "p0@example.org", minutes=4))
    take(ledger, request(Intent.ERASE, "p0@example.org", minutes=5))
    return ledger


def crowd(table: MemoryTable, people: int) -> None:
    """People with seats, letters and addresses in forty other rooms, where nothing is due."""
    for number in range(40):
        day = facts().date + timedelta(days=90 + number)
        there = Session(replace(facts(), id=f"other-{number}", date=day), people)
        Ledger(cast("Table", table)).open_session(there, NOW)
    for number in range(people):
        for item in items.participant_items(_seated(f"other-{number % 40}", number)):
            table.put(item)


def _seated(room: str, number: int) -> Participant:
    address = f"c{number}@example.org"
    return Participant(
        reference=reference(room, "crowd", number, 0), session=room, status=Status.CONFIRMED,
        name=f"C {number}", email=address, sender=address, sender_name=None,
        language=Language.FR, registered_at=NOW, ticket=f"{number}", version=1,
    )  # fmt: skip


def cost(people: int, now: datetime) -> dict[str, int]:
    """Calls and items of one run with so many people that nothing is due for."""
    table = CountingTable()
    ledger = small_room(table)
    crowd(table, people)
    real = cast("Table", table)
    table.counted.clear()
    for due in sweeping.due_sessions(real, now):
        sweeping.settle(ledger, due, now, lambda _: None)
    reminding.remind(real, ledger, now)
    erasing.erase_due(real, ledger, lambda _: None, now)
    list(Outbox(real).left_behind(now, 50))
    return dict(table.counted)


@pytest.mark.parametrize("now", [BEFORE, LATER, SEVEN], ids=["nothing", "a lapse", "reminders"])
def test_a_run_costs_the_same_with_ten_or_a_thousand_people_not_due(now: datetime) -> None:
    few = cost(10, now)
    assert cost(1000, now) == few


def test_a_run_with_nothing_due_reads_nothing() -> None:
    counted = cost(1000, BEFORE)
    assert counted == {"agenda": 4, "items read": 0}


def test_it_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sweep that looks at every session is seen."""

    def every(table: Table, _now: datetime) -> tuple[str, ...]:
        return tuple(one.facts.id for one in Ledger(table).sessions())

    monkeypatch.setattr(sweeping, "due_sessions", every)
    assert cost(10, BEFORE) != {"agenda": 4, "items read": 0}
