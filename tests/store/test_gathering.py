"""What a morning's digest reads: what changed and who is shown, whatever else there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from guichet.desk.model import Participant, Status
from guichet.desk.request import Language
from guichet.store import items, keys, reception
from guichet.store.gathering import gather, standing
from guichet.store.ledger import Ledger
from guichet.store.table import Item, Table
from tests.builders import JUNE, MARCH, NOW, reading, request, session
from tests.store.calls import Calls

LATER = NOW + timedelta(hours=1)
PARIS = "Europe/Paris"


@pytest.fixture
def ledger(table: Table) -> Ledger:
    found = Ledger(table)
    found.open_session(session(2), NOW)
    return found


def person(number: int, status: Status) -> Participant:
    address = f"p{number}@x.org"
    return Participant(
        f"R{number:05}", MARCH, status, f"Person {number}", address, address, None, Language.FR, NOW,
        f"t{number:06}",
    )  # fmt: skip


def fill(table: Table, status: Status, count: int) -> None:
    """People in the table, as so many mails would have left them there."""
    people = (person(number, status) for number in range(count))
    write(table, [item for one in people for item in items.participant_items(one)])


def write(table: Table, new: list[Item]) -> None:
    puts: list[Any] = [{"PutRequest": {"Item": table._marshal(item)}} for item in new]
    for start in range(0, len(puts), 25):
        table._client.batch_write_item(RequestItems={table.name: puts[start : start + 25]})


def register(ledger: Ledger, number: int) -> None:
    asked = request(sender=f"q{number}@x.org", name=f"Quentin {number}", minutes=number)
    reception.receive(ledger, reading(asked), None, lambda: NOW, lambda _: None)


def counted(table: Table) -> dict[str, int]:
    calls = Calls(table._client)
    gather(table, LATER, PARIS)
    return calls.counted


def test_it_tells_who_holds_and_who_waits_and_what_changed(ledger: Ledger, table: Table) -> None:
    for number in range(4):
        register(ledger, number)
    told = gather(table, LATER, PARIS)
    [march] = told.standings
    assert [one.email for one in march.seated] == ["q0@x.org", "q1@x.org"]
    assert [one.email for one in march.queue] == ["q2@x.org", "q3@x.org"]
    kinds = sorted(one.kind.value for one in march.journal)
    assert kinds == ["confirmed"] * 2 + ["waiting"] * 2
    assert {march.names[one.reference] for one in march.journal} == {
        f"Quentin {n}" for n in range(4)
    }
    assert len(told.received) == 4
    assert told.owed == 4


def test_who_left_is_named_and_no_longer_listed(ledger: Ledger, table: Table) -> None:
    register(ledger, 0)
    [before] = ledger.participants(MARCH)
    gone = replace(before, status=Status.CANCELLED)
    for item in items.participant_items(gone):
        table.put(item)
    found = standing(table, MARCH, NOW - timedelta(days=1), LATER)
    assert found is not None
    assert found.seated == ()
    assert found.names[before.reference] == "Quentin 0"


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.LAPSED])
def test_those_who_left_long_ago_cost_nothing(ledger: Ledger, table: Table, status: Status) -> None:
    register(ledger, 1000)
    fill(table, status, 20)
    few = counted(table)
    fill(table, status, 2000)
    assert counted(table) == few == {"BatchGetItem": 1, "Query": 8}


def test_those_who_wait_cost_a_page(ledger: Ledger, table: Table) -> None:
    fill(table, Status.WAITING, 20)
    few = counted(table)
    fill(table, Status.WAITING, 2000)
    many = counted(table)
    assert few == {"BatchGetItem": 1, "Query": 8}
    assert many["Query"] - few["Query"] <= 1
    found = standing(table, MARCH, LATER, LATER, at_most=500)
    assert found is not None
    assert len(found.queue) == 500


def test_a_session_costs_three_reads_and_one_that_is_over_none(
    ledger: Ledger, table: Table
) -> None:
    one = counted(table)
    ledger.open_session(session(id_=JUNE), NOW)
    two = counted(table)
    assert two["Query"] - one["Query"] == 3
    past = session(id_=JUNE).facts
    for number in range(3):
        early = replace(past, id=f"past-{number}", date=(NOW - timedelta(days=30)).date())
        ledger.open_session(replace(session(), facts=early), NOW - timedelta(days=60))
    assert counted(table) == two


def test_many_changes_cost_a_read_for_each_hundred_who_left(ledger: Ledger, table: Table) -> None:
    few = counted(table)
    fill(table, Status.CANCELLED, 200)
    gone = [person(number, Status.CANCELLED).reference for number in range(200)]
    lines = [{"kind": "cancelled", "at": NOW.isoformat(), "reference": one} for one in gone]
    write(
        table,
        [
            {**keys.event(MARCH, NOW, f"{number:016}"), "lines": [line]}
            for number, line in enumerate(lines)
        ],
    )
    many = counted(table)
    assert many["BatchGetItem"] - few["BatchGetItem"] == 2
    assert many["Query"] == few["Query"]
    [march] = gather(table, LATER, PARIS).standings
    assert len(march.names) == 200
