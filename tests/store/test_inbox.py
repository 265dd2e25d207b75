"""Mails handed over: their numbers, and what becomes of them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from guichet.desk.request import Disposition
from guichet.store import reception
from guichet.store.errors import LostRace
from guichet.store.inbox import Inbox
from guichet.store.ledger import Ledger
from guichet.store.table import Table
from tests.builders import NOW, reading, request, session
from tests.store.calls import Calls


@pytest.fixture
def ledger(table: Table) -> Ledger:
    found = Ledger(table)
    found.open_session(session(), NOW)
    return found


def hand_over(ledger: Ledger, sender: str, reason: str = "question", minutes: float = 0) -> None:
    asked = reading(request(None, sender, minutes=minutes), Disposition.HAND_OVER, reason)
    reception.receive(ledger, asked, None, lambda: NOW, lambda _: None)


def test_numbers_are_given_once_in_the_order_of_dealing(ledger: Ledger, table: Table) -> None:
    for number in range(1, 4):
        hand_over(ledger, f"p{number}@x.org", minutes=number)
    waiting = Inbox(table).for_human()
    assert [(one.number, one.sender) for one in waiting] == [
        (1, "p1@x.org"),
        (2, "p2@x.org"),
        (3, "p3@x.org"),
    ]
    assert {one.session for one in waiting} == {session().facts.id}


def test_a_resend_and_a_redelivery_take_no_number(ledger: Ledger, table: Table) -> None:
    for _ in range(3):
        hand_over(ledger, "a@x.org")
    hand_over(ledger, "b@x.org")
    assert [one.number for one in Inbox(table).for_human()] == [1, 2]


def test_what_the_desk_deals_with_takes_no_number(ledger: Ledger, table: Table) -> None:
    reception.receive(ledger, reading(), None, lambda: NOW, lambda _: None)
    hand_over(ledger, "b@x.org")
    assert [one.number for one in Inbox(table).for_human()] == [1]


def test_two_hand_overs_at_the_same_moment_get_two_numbers(ledger: Ledger, table: Table) -> None:
    """The second finds its number taken, loses, and takes the next."""
    waits: list[int] = []
    first = reading(request(None, "a@x.org"), Disposition.HAND_OVER, "question")
    load = ledger.load_aside

    def slow(*given: object) -> object:
        desk = load(*given)  # type: ignore[arg-type]
        if not waits:
            waits.append(0)
            hand_over(ledger, "b@x.org")
        return desk

    ledger.load_aside = slow  # type: ignore[assignment, method-assign]
    reception.receive(ledger, first, None, lambda: NOW, waits.append)
    found = {one.sender: one.number for one in Inbox(table).for_human()}
    assert found == {"b@x.org": 1, "a@x.org": 2}
    assert waits == [0, 1]


def test_a_mail_is_found_by_its_number_and_is_done_once(ledger: Ledger, table: Table) -> None:
    inbox = Inbox(table)
    hand_over(ledger, "a@x.org")
    found = inbox.numbered(1)
    assert found is not None
    assert (found.sender, found.reason, found.done) == ("a@x.org", "question", False)
    assert found.kept_until is not None
    assert inbox.done(1, "o@x.org", NOW)
    assert not inbox.done(1, "o@x.org", NOW)
    assert inbox.for_human() == ()
    after = inbox.numbered(1)
    assert after is not None
    assert after.done
    assert len(inbox.received(NOW - timedelta(days=1), NOW + timedelta(days=1))) == 1
    assert inbox.numbered(2) is None
    assert not inbox.done(2, "o@x.org", NOW)


def test_done_is_part_of_a_transaction_or_refused(ledger: Ledger, table: Table) -> None:
    inbox = Inbox(table)
    hand_over(ledger, "a@x.org")
    found = inbox.numbered(1)
    assert found is not None
    table.transact([inbox.done_of(found, "o@x.org", NOW)])
    assert inbox.for_human() == ()
    with pytest.raises(LostRace):
        table.transact([inbox.done_of(found, "o@x.org", NOW)])


def test_a_hand_over_costs_one_read_and_one_transaction(ledger: Ledger, table: Table) -> None:
    hand_over(ledger, "a@x.org")
    calls = Calls(table._client)
    hand_over(ledger, "b@x.org")
    assert calls.counted == {"BatchGetItem": 1, "TransactWriteItems": 1}
