"""What an organiser does with a place, and what follows for the others."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from guichet.desk import manage, organise
from guichet.desk.events import Cause, EventKind
from guichet.desk.model import LetterKind, Status
from guichet.desk.outcome import Outcome, is_order, order_reference
from guichet.desk.request import Intent, Language, Person
from tests.builders import MARCH, NOW, request, session
from tests.desk.memory import MemoryDesk
from tests.desk.test_rank import ranks, told

LATER = NOW + timedelta(hours=1)
WHO = "nguiraud@la27eregion.fr"


def cause(mark: str = "order", hours: float = 1) -> Cause:
    return Cause(NOW + timedelta(hours=hours), mark, "organiser", WHO)


@pytest.fixture
def desk() -> MemoryDesk:
    """Two seats taken, two people waiting."""
    desk = MemoryDesk(session(2))
    for number in range(4):
        desk.take(request(sender=f"p{number}@example.org", minutes=number))
    desk.letters.clear()
    return desk


def place(number: int) -> str:
    return f"p{number}@example.org"


def statuses(desk: MemoryDesk) -> list[str]:
    return [desk.status(place(number)).value for number in range(4)]


def apply(desk: MemoryDesk, outcome: Outcome) -> Outcome:
    if outcome.decision is not None:
        desk.apply(outcome.decision)
    return outcome


def promote(desk: MemoryDesk, address: str, mark: str = "order") -> Outcome:
    one = desk.by(address)
    return apply(desk, organise.promote(desk.room(MARCH), one, "promis", cause(mark)))


def test_a_place_cancelled_is_offered_and_both_are_told_once(desk: MemoryDesk) -> None:
    outcome = apply(desk, organise.cancel(desk.room(MARCH), desk.by(place(0)), "malade", cause()))
    assert statuses(desk) == ["cancelled", "confirmed", "offered", "waiting"]
    assert [(one.kind.value, one.to) for one in desk.letters] == [
        ("offered", place(2)),
        ("cancelled", place(0)),
    ]
    assert [one.details["organiser"] for one in desk.letters if one.to == place(0)] == [True]
    assert outcome.decision is not None
    lines = [(one.kind, one.details) for one in outcome.decision.events]
    assert (EventKind.CANCELLED, "malade") in lines


def test_who_is_promoted_gets_the_next_seat(desk: MemoryDesk) -> None:
    outcome = promote(desk, place(3))
    assert outcome.code == "promoted-first"
    assert ranks(desk) == {place(3): 1, place(2): 2}
    assert [(one.kind, one.to, one.ranks) for one in desk.letters] == [
        (LetterKind.STATUS, place(3), {desk.by(place(3)).reference: 1})
    ]
    desk.take(request(Intent.CANCEL, place(0), minutes=90))
    assert statuses(desk) == ["cancelled", "confirmed", "waiting", "offered"]


def test_an_offer_that_lapsed_unseen_goes_to_who_is_promoted(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, place(0), minutes=10))
    desk.take(request(sender="p4@example.org", minutes=11))
    one, late = desk.by("p4@example.org"), cause("late", 24 * 10)
    outcome = apply(desk, organise.promote(desk.room(MARCH), one, "promis", late))
    assert outcome.code == "promoted-offered"
    assert statuses(desk) == ["cancelled", "confirmed", "lapsed", "waiting"]
    assert desk.status("p4@example.org") is Status.OFFERED


@pytest.mark.parametrize("seed", range(4))
def test_ranks_stay_true_however_often_somebody_is_promoted(seed: int) -> None:
    chance = random.Random(seed)
    desk = MemoryDesk(session(2))
    for number in range(70):
        desk.take(request(sender=f"p{number}@x.org", minutes=number / 100))
    for step in range(25):
        who = chance.choice([*ranks(desk)])
        outcome = promote(desk, who, f"promote-{step}")
        assert outcome.code in ("promoted-first", "first-already")
        assert ranks(desk)[who] == 1
        desk.take(request(Intent.CANCEL, chance.choice([*ranks(desk)]), minutes=80 + step))
        for address in chance.sample([*ranks(desk)], 4):
            assert told(desk, address, 200 + step + chance.random()) == ranks(desk)[address]
            desk.sent.clear()


def test_after_closing_seats_are_offered_only_if_she_says_so(desk: MemoryDesk) -> None:
    desk.apply(manage.close(desk.room(MARCH), cause("close")))
    desk.apply(manage.change_capacity(desk.room(MARCH), 3, cause("seats")))
    assert statuses(desk) == ["confirmed", "confirmed", "waiting", "waiting"]
    outcome = apply(desk, organise.offer(desk.room(MARCH), cause("offer")))
    assert outcome.details["offered"] == [f"Ada Byron ({desk.by(place(2)).reference})"]
    assert statuses(desk) == ["confirmed", "confirmed", "offered", "waiting"]
    assert apply(desk, organise.offer(desk.room(MARCH), cause("again"))).code == "no-free-seat"


def test_newcomers_of_hers_do_not_pass_the_queue(desk: MemoryDesk) -> None:
    person = Person("Zoé Ünal", "zoe@example.org")
    ticket = "2019-02-04T09:00:00.000Z#x#01"
    outcome = apply(
        desk,
        organise.register(desk.room(MARCH), person, ticket, Language.FR, "Nadège Guiraud", cause()),
    )
    assert outcome.code == "registered-waiting"
    assert ranks(desk)["zoe@example.org"] == 3
    assert [(one.kind.value, one.details["by"]) for one in desk.letters] == [
        ("waiting", "Nadège Guiraud")
    ]


def test_nobody_is_given_a_place_in_what_is_over(desk: MemoryDesk) -> None:
    late = Cause(session().facts.ends_at, "late", "organiser", WHO)
    room, one = desk.room(MARCH), desk.by(place(2))
    person = Person("Zoé Ünal", "zoe@example.org")
    for outcome in (
        organise.register(room, person, "t", Language.FR, "", late),
        organise.replace(room, one, person, Language.FR, "", late),
        organise.promote(room, one, "ami", late),
        organise.offer(room, late),
        organise.remind(room, one, late),
    ):
        assert (outcome.code, outcome.done, outcome.decision) == ("session-over", False, None)


def test_the_reference_of_an_order_is_no_place_s() -> None:
    assert is_order(order_reference(MARCH, cause()))
    assert not is_order("K7Q2MX")
