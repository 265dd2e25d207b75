from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast

import pytest

from guichet.desk import manage
from guichet.desk.decision import Decision
from guichet.desk.events import Cause
from guichet.desk.model import Letter
from guichet.desk.reminders import due_at
from guichet.desk.request import Disposition, Intent
from guichet.store import items, keys, reminding, sweeping
from guichet.store.ledger import Ledger
from guichet.store.table import Table
from tests.builders import MARCH, NOW, facts, request, session
from tests.proofs.memory_table import MemoryTable
from tests.store.test_ledger import take

SEVEN, ONE = due_at(facts(), 7), due_at(facts(), 1)


@pytest.fixture
def seated(ledger: Ledger) -> Ledger:
    """Three seated, one of whom has cancelled since; one waits."""
    ledger.open_session(session(3), NOW)
    for number in range(4):
        take(ledger, request(sender=f"p{number}@example.org", minutes=number))
    take(ledger, request(Intent.CANCEL, "p0@example.org", minutes=9))
    return ledger


def reminders(table: Table) -> list[Letter]:
    owed = table.agenda(items.OWED, "0", "9")
    letters = [items.letter_of(item) for item in owed if item["kind"] == "reminder"]
    return sorted(letters, key=lambda one: one.to)


def test_reminders_go_to_who_has_a_seat_and_to_nobody_else(seated: Ledger, table: Table) -> None:
    assert reminding.remind(table, seated, SEVEN - timedelta(minutes=1)) == 0
    assert reminding.remind(table, seated, SEVEN) == 2
    assert [one.to for one in reminders(table)] == ["p1@example.org", "p2@example.org"]
    assert reminding.remind(table, seated, SEVEN) == 0
    assert reminding.remind(table, seated, ONE) == 2
    assert {one.details["days"] for one in reminders(table)} == {7, 1}


@pytest.mark.parametrize("hour", [20, 23, 4, 7])
def test_nobody_is_reminded_at_night_but_in_the_morning(
    seated: Ledger, table: Table, hour: int
) -> None:
    night = SEVEN.replace(hour=hour) + timedelta(days=1)
    assert reminding.remind(table, seated, night) == 0
    morning: datetime = SEVEN.replace(hour=8) + timedelta(days=2)
    assert reminding.remind(table, seated, morning) == 2


def test_a_reminder_that_comes_too_late_is_left_out(seated: Ledger, table: Table) -> None:
    assert reminding.remind(table, seated, SEVEN + timedelta(days=4)) == 0
    assert reminding.remind(table, seated, ONE) == 2


def test_reminders_go_on_where_a_run_stopped(
    seated: Ledger, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reminding, "LETTERS_AT_ONCE", 1)
    counts = [reminding.remind(table, seated, SEVEN) for _ in range(4)]
    assert sum(counts) == 2
    assert max(counts) == 1


def test_a_session_called_off_is_told_by_the_sweep(seated: Ledger, table: Table) -> None:
    desk = seated.load_room(MARCH)
    seated.commit_run(desk, manage.call_off(desk, "grève", Cause(NOW, "c1", "organiser")))
    assert sweeping.due_sessions(table, NOW + timedelta(minutes=5)) == (MARCH,)
    assert sweeping.settle(seated, MARCH, NOW + timedelta(minutes=5), lambda _: None) == 3
    assert sweeping.due_sessions(table, NOW + timedelta(hours=5)) == ()
    assert {one.status.value for one in seated.participants(MARCH)} == {"cancelled"}
    assert reminding.remind(table, seated, SEVEN) == 0


def test_the_brake_counts_letters_and_stops_them(
    seated: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("guichet.desk.brake.LETTERS_AN_HOUR", 8)
    braked = []
    for number in range(60):
        decision = take(seated, request(sender=f"n{number}@example.org", minutes=70 + number / 60))
        assert decision is not None
        braked.append(decision.reason)
    assert braked.count("letters-brake") >= 60 - 8
    later = take(seated, request(sender="later@example.org", minutes=200))
    assert later is not None
    assert later.letters


def test_no_letter_goes_to_an_address_that_bounced(seated: Ledger, table: Table) -> None:
    assert seated.mark_unreachable("p1@example.org", "bounce")
    assert not seated.mark_unreachable("nobody@example.org", "bounce")
    decision = take(seated, request(Intent.STATUS, "p1@example.org", minutes=30))
    assert decision is not None
    assert (decision.letters, decision.human) == ((), "unreachable-address")
    assert table.get(keys.who("nobody@example.org")) is None


def offer_all(seats: int) -> tuple[Ledger, Table]:
    """A room of so many seats, all offered; in memory, as that takes many mails."""
    table = cast("Table", MemoryTable())
    ledger = Ledger(table)
    ledger.open_session(session(seats), NOW)
    for number in range(2 * seats):
        take(ledger, request(sender=f"p{number:03d}@example.org", minutes=number / 60))
    for number in range(seats):
        take(ledger, request(Intent.CANCEL, f"p{number:03d}@example.org", minutes=5))
    return ledger, table


def test_one_run_settles_what_is_due_in_a_room_however_much_that_is() -> None:
    ledger, table = offer_all(20)
    later = NOW + timedelta(days=3)
    assert sweeping.due_sessions(table, later) == (MARCH,)
    assert sweeping.settle(ledger, MARCH, later, lambda _: None) == 20
    assert sweeping.due_sessions(table, later) == ()


def test_a_run_is_bounded_and_the_next_one_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, table = offer_all(20)
    monkeypatch.setattr(sweeping, "ROUNDS", 1)
    later, counts = NOW + timedelta(days=3), list[int]()
    while sweeping.due_sessions(table, later):
        counts.append(sweeping.settle(ledger, MARCH, later, lambda _: None))
    assert counts == [8, 8, 4]


def test_a_room_of_more_offers_than_are_read_still_sees_its_queue() -> None:
    ledger, _ = offer_all(26)
    assert sum(one.status.value == "offered" for one in ledger.participants(MARCH)) == 26


def test_what_is_due_no_more_leaves_the_agenda(ledger: Ledger, table: Table) -> None:
    ledger.open_session(session(1), NOW)
    for number in range(2):
        take(ledger, request(sender=f"p{number}@example.org", minutes=number))
    desk = ledger.load_room(MARCH)
    assert desk.session is not None
    more = replace(desk.session, capacity=2)
    idle = Decision(Cause(NOW, "c1", "organiser"), Disposition.ACT, session=more, unfinished=True)
    ledger.commit_run(desk, idle)
    over = more.facts.ends_at
    assert sweeping.due_sessions(table, over) == (MARCH,)
    assert sweeping.settle(ledger, MARCH, over, lambda _: None) == 0
    assert sweeping.due_sessions(table, over) == ()
