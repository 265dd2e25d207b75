from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from guichet.desk.decide import decide
from guichet.desk.decision import Bearer, Decision
from guichet.desk.model import Status
from guichet.desk.request import Disposition, Intent, Person, Request, Trust
from guichet.store import items, keys, reception, sweeping
from guichet.store.errors import AlreadyAnswered, AlreadyDone, LostRace, TooLarge
from guichet.store.ledger import Ledger
from guichet.store.table import Table
from tests.builders import JUNE, MARCH, NOW, reading, request, session
from tests.store.calls import Calls


def take(ledger: Ledger, asked: Request, bearer: Bearer | None = None) -> Decision | None:
    at = asked.mail.received_at
    return reception.receive(ledger, reading(asked), bearer, lambda: at, lambda _: None)


def statuses(ledger: Ledger) -> list[tuple[str | None, str]]:
    return [(one.email, one.status.value) for one in ledger.participants(MARCH)]


@pytest.fixture
def opened(ledger: Ledger) -> Ledger:
    assert ledger.open_session(session(1), NOW)
    return ledger


def test_a_session_is_opened_once(ledger: Ledger) -> None:
    assert ledger.open_session(session(), NOW)
    assert not ledger.open_session(session(), NOW)
    assert ledger.open_session(session(id_=JUNE), NOW)
    assert [one.facts.id for one in ledger.sessions()] == [MARCH, JUNE]
    assert ledger.session(MARCH) == session()


def test_the_whole_life_of_a_place_through_the_table(opened: Ledger) -> None:
    take(opened, request(sender="a@example.org", minutes=1))
    take(opened, request(sender="b@example.org", minutes=2))
    take(opened, request(sender="c@example.org", minutes=3))
    take(opened, request(Intent.CANCEL, "a@example.org", minutes=4))
    assert statuses(opened) == [
        ("b@example.org", "offered"),
        ("c@example.org", "waiting"),
        ("a@example.org", "cancelled"),
    ]
    take(opened, request(Intent.ACCEPT, "b@example.org", minutes=5))
    stood = opened.session(MARCH)
    assert stood is not None
    assert (stood.confirmed, stood.offered, stood.waiting) == (1, 0, 1)
    take(opened, request(Intent.CANCEL, "c@example.org", minutes=6))
    desk = opened.load_room(MARCH)
    assert (desk.offered, desk.queue) == ((), ())
    take(opened, request(sender="a@example.org", minutes=7))
    assert statuses(opened)[:2] == [("b@example.org", "confirmed"), ("a@example.org", "waiting")]


@pytest.mark.parametrize("waiting", [0, 1, 40])
def test_two_reads_and_one_transaction_whatever_the_queue(
    opened: Ledger, calls: Calls, waiting: int
) -> None:
    take(opened, request(sender="first@example.org"))
    for number in range(waiting):
        take(opened, request(sender=f"w{number}@example.org", minutes=number / 60))
    for intent in (Intent.REGISTER, Intent.STATUS, Intent.DETAILS, Intent.CANCEL):
        sender = "first@example.org" if intent is not Intent.REGISTER else "new@example.org"
        calls.reset()
        take(opened, request(intent, sender, minutes=500 + len(intent)))
        assert calls.counted == {"BatchGetItem": 1, "Query": 1, "TransactWriteItems": 1}, intent


def test_the_same_delivery_three_times_has_one_effect(opened: Ledger) -> None:
    asked = request()
    assert take(opened, asked) is not None
    assert take(opened, asked) is None
    assert take(opened, asked) is None
    assert statuses(opened) == [("ada@example.org", "confirmed")]


def test_the_same_mail_sent_twice_has_one_effect_and_both_deliveries_are_remembered(
    opened: Ledger, table: Table
) -> None:
    take(opened, request(same_as="one mail"))
    again = request(same_as="one mail", minutes=3)
    decision = take(opened, again)
    assert decision is not None
    assert (decision.disposition, decision.reason) == (Disposition.IGNORE, "duplicate")
    assert not decision.letters
    assert table.get(keys.mail(again.mail.delivery)) is not None


def test_a_crash_after_the_commit_changes_nothing_on_redelivery(opened: Ledger) -> None:
    asked = request()
    desk = opened.load(asked, None, NOW)
    decision = decide(desk, asked, NOW)
    opened.commit(reading(asked), desk, decision)
    with pytest.raises(AlreadyDone):
        opened.commit(reading(asked), opened.load(asked, None, NOW), decision)
    resent = request(minutes=1, same_as="ada@example.org 0 Inscription")
    with pytest.raises(AlreadyAnswered):
        opened.commit(reading(resent), desk, decision)


def test_a_lost_race_is_decided_again(opened: Ledger) -> None:
    mine, other = request(sender="mine@example.org"), request(sender="other@example.org")
    desk = opened.load(mine, None, NOW)
    take(opened, other)
    with pytest.raises(LostRace):
        opened.commit(reading(mine), desk, decide(desk, mine, NOW))
    take(opened, mine)
    assert statuses(opened) == [("other@example.org", "confirmed"), ("mine@example.org", "waiting")]


def test_who_keeps_losing_goes_back_to_the_queue(opened: Ledger) -> None:
    pauses: list[int] = []

    class Busy(Ledger):
        def commit(self, *_: object) -> None:
            raise LostRace

    busy = Busy(opened._table)
    with pytest.raises(LostRace):
        reception.receive(busy, reading(), None, lambda: NOW, pauses.append)
    assert pauses == list(range(1, reception.ATTEMPTS))


def test_what_no_transaction_can_hold_is_handed_over(opened: Ledger) -> None:
    class Small(Ledger):
        def commit(self, *arguments: object) -> None:
            decision = arguments[2]
            assert isinstance(decision, Decision)
            if decision.letters:
                raise TooLarge
            super().commit(*arguments)  # type: ignore[arg-type]

    decision = take(Small(opened._table), request())
    assert decision is not None
    assert decision.reason == "too-large"
    assert statuses(opened) == []


def test_the_slot_of_an_address_holds_one_live_place(opened: Ledger) -> None:
    """Two decisions from stale desks: the session's version is not all that protects."""
    asked = request()
    desk = opened.load(asked, None, NOW)
    take(opened, request(minutes=1))
    assert desk.session is not None
    fresh = opened.session(MARCH)
    assert fresh is not None
    stale = replace(desk, session=fresh, attempt=1)
    with pytest.raises(LostRace):
        opened.commit(reading(asked), stale, decide(stale, asked, NOW))


def test_a_reply_to_our_letter_finds_its_place(opened: Ledger) -> None:
    take(opened, request())
    held = opened.participants(MARCH)[0]
    bearer = Bearer(held_code(opened), held.reference)
    elsewhere = request(Intent.CANCEL, "ada@home.example", minutes=4, trust=Trust.UNKNOWN)
    take(opened, elsewhere, bearer)
    assert statuses(opened) == [("ada@example.org", "cancelled")]


def held_code(ledger: Ledger) -> str:
    stood = ledger.session(MARCH)
    assert stood is not None
    return stood.facts.code


def test_a_request_to_be_confirmed_is_kept_and_settled_once(opened: Ledger) -> None:
    decision = take(opened, request(trust=Trust.UNKNOWN))
    assert decision is not None
    assert decision.pending is not None
    bearer = Bearer(held_code(opened), decision.pending.reference)
    take(opened, request(Intent.ACCEPT, minutes=5, trust=Trust.UNKNOWN), bearer)
    assert statuses(opened) == [("ada@example.org", "confirmed")]
    again = take(opened, request(Intent.ACCEPT, minutes=6, trust=Trust.UNKNOWN), bearer)
    assert again is not None
    assert statuses(opened) == [("ada@example.org", "confirmed")]


def test_offers_past_their_deadline_are_due_and_settled(opened: Ledger, table: Table) -> None:
    for number, sender in enumerate(("a@example.org", "b@example.org", "c@example.org")):
        take(opened, request(sender=sender, minutes=number))
    take(opened, request(Intent.CANCEL, "a@example.org", minutes=4))
    later = NOW + timedelta(days=3)
    assert sweeping.due_sessions(table, NOW + timedelta(hours=1)) == ()
    assert sweeping.due_sessions(table, later) == (MARCH,)
    assert sweeping.settle(opened, MARCH, later, lambda _: None) == 2
    assert sweeping.due_sessions(table, later) == ()
    assert statuses(opened) == [
        ("c@example.org", "offered"),
        ("b@example.org", "lapsed"),
        ("a@example.org", "cancelled"),
    ]


def test_a_large_group_fits_in_one_transaction(ledger: Ledger) -> None:
    ledger.open_session(session(10), NOW)
    people = tuple(Person(f"Nom {n}", f"n{n}@example.org") for n in range(15))
    decision = take(ledger, request(Intent.REGISTER, "rh@example.org", *people))
    assert decision is not None
    assert len(decision.letters) == 16
    assert [one.status for one in ledger.participants(MARCH)] == [Status.CONFIRMED] * 10 + [
        Status.WAITING
    ] * 5


def test_items_come_back_as_they_went_in(opened: Ledger, table: Table) -> None:
    decision = take(opened, request())
    assert decision is not None
    [letter] = decision.letters
    item = table.get(keys.letter(letter.id))
    assert item is not None
    assert items.letter_of(item) == letter
    assert item["state"] == "owed"


def test_a_late_yes_ends_the_lapsed_offer_and_queues_again_in_one_transaction(
    opened: Ledger,
) -> None:
    """Found by the proofs: both places belong to one address."""
    for number, sender in enumerate(("a@example.org", "b@example.org", "c@example.org")):
        take(opened, request(sender=sender, minutes=number))
    take(opened, request(Intent.CANCEL, "a@example.org", minutes=4))
    take(opened, request(Intent.ACCEPT, "b@example.org", minutes=3 * 24 * 60))
    assert statuses(opened) == [
        ("c@example.org", "offered"),
        ("b@example.org", "waiting"),
        ("b@example.org", "lapsed"),
        ("a@example.org", "cancelled"),
    ]


def test_who_leaves_the_queue_between_the_two_reads_has_no_rank(opened: Ledger) -> None:
    """Found by the proofs: the second read is younger than the first."""
    for number, sender in enumerate(("a@example.org", "b@example.org")):
        take(opened, request(sender=sender, minutes=number))
    asked = request(Intent.STATUS, "b@example.org", minutes=5)
    old = opened.load(asked, None, NOW)
    take(opened, request(Intent.CANCEL, "b@example.org", minutes=4))
    torn = replace(opened.load(asked, None, NOW), people=old.people)
    decision = decide(torn, asked, NOW)
    assert [letter.ranks for letter in decision.letters] == [{}]


def test_a_colleague_takes_the_very_waiting_place_that_somebody_leaves(opened: Ledger) -> None:
    for number, sender in enumerate(("a@example.org", "b@example.org")):
        take(opened, request(sender=sender, minutes=number))
    people = (Person("Ada Byron", "b@example.org"), Person("Nouvelle Venue", "new@example.org"))
    take(opened, request(Intent.REPLACE, "b@example.org", *people, minutes=3))
    assert statuses(opened) == [
        ("a@example.org", "confirmed"),
        ("new@example.org", "waiting"),
        ("b@example.org", "cancelled"),
    ]
    assert [one.email for one in opened.load_room(MARCH).queue] == ["new@example.org"]
