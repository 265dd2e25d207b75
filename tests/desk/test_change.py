from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from guichet.desk.model import Status
from guichet.desk.request import Disposition, Intent, Mention, Person, Trust
from tests.builders import JUNE, MARCH, NOW, request, session
from tests.desk.memory import MemoryDesk

ADA, BOB, CAT = "ada@example.org", "bob@example.org", "cat@example.org"


@pytest.fixture
def desk() -> MemoryDesk:
    """One seat, taken by Ada; Bob and Cat wait."""
    desk = MemoryDesk(session(1))
    for number, address in enumerate((ADA, BOB, CAT)):
        desk.take(request(sender=address, name=address[:3].title(), minutes=number))
    return desk


def test_a_freed_seat_is_offered_to_the_head_of_the_queue_at_once(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    assert [desk.status(one) for one in (ADA, BOB, CAT)] == [
        Status.CANCELLED,
        Status.OFFERED,
        Status.WAITING,
    ]
    assert desk.kinds(ADA)[-1] == "cancelled"
    assert desk.kinds(BOB)[-1] == "offered"
    deadline = desk.by(BOB).deadline
    assert deadline is not None
    assert deadline == NOW + timedelta(days=2, minutes=10)


def test_yes_confirms_the_offer(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    desk.take(request(Intent.ACCEPT, BOB, minutes=20))
    assert desk.status(BOB) is Status.CONFIRMED
    assert desk.kinds(BOB)[-1] == "confirmed"


def test_no_passes_the_offer_on(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    desk.take(request(Intent.DECLINE, BOB, minutes=20))
    assert desk.status(BOB) is Status.CANCELLED
    assert desk.kinds(BOB)[-1] == "declined"
    assert desk.status(CAT) is Status.OFFERED


def test_silence_passes_the_offer_on_and_tells_whom_it_passed(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    desk.sweep(MARCH, NOW + timedelta(days=2, minutes=11))
    assert desk.status(BOB) is Status.LAPSED
    assert desk.kinds(BOB)[-1] == "lapsed"
    assert desk.status(CAT) is Status.OFFERED


def test_an_expired_offer_is_no_offer_whoever_reads_it_first(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    later = 2 * 24 * 60 + 30
    desk.take(request(Intent.STATUS, CAT, minutes=later))
    assert desk.status(BOB) is Status.LAPSED
    assert desk.status(CAT) is Status.OFFERED


def test_a_yes_that_comes_too_late_rejoins_at_the_end(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    desk.take(request(Intent.ACCEPT, BOB, minutes=3 * 24 * 60))
    assert desk.status(CAT) is Status.OFFERED
    assert desk.status(BOB) is Status.WAITING
    assert desk.by(BOB).name == "Bob"


LATE = 3 * 24 * 60


@pytest.mark.parametrize("intent", [Intent.DECLINE, Intent.CANCEL])
def test_a_no_that_comes_too_late_finds_the_offer_lapsed(desk: MemoryDesk, intent: Intent) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    decision = desk.take(request(intent, BOB, minutes=LATE))
    assert desk.status(BOB) is Status.LAPSED
    assert desk.status(CAT) is Status.OFFERED
    assert [one.kind.value for one in decision.events] == ["lapsed", "offered"]
    assert desk.kinds(BOB) == ["waiting", "offered", "lapsed"]


def test_a_colleagues_late_no_is_answered_with_how_it_stands() -> None:
    desk = MemoryDesk(session(1))
    desk.take(request(sender=ADA, name="Ada"))
    desk.take(request(Intent.REGISTER, "rh@example.org", Person("Bob", BOB), minutes=1))
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    desk.take(request(Intent.DECLINE, "rh@example.org", Person("Bob", BOB), minutes=LATE))
    assert desk.status(BOB) is Status.LAPSED
    assert desk.kinds(BOB) == ["waiting", "offered", "lapsed"]
    assert desk.kinds("rh@example.org") == ["group", "status"]


@pytest.mark.parametrize("intent", [Intent.ACCEPT, Intent.DECLINE, Intent.CANCEL, Intent.STATUS])
def test_an_expired_offer_is_no_offer_however_many_expire_with_it(intent: Intent) -> None:
    desk = MemoryDesk(session(30))
    crowd = [f"p{number:02d}@example.org" for number in range(60)]
    for number, address in enumerate(crowd):
        desk.take(request(sender=address, minutes=number / 60))
    for address in crowd[:30]:
        desk.take(request(Intent.CANCEL, address, minutes=5))
    assert desk.status(crowd[59]) is Status.OFFERED
    desk.take(request(intent, crowd[59], minutes=LATE))
    assert desk.by(crowd[59]).status in (Status.LAPSED, Status.CONFIRMED)
    assert "lapsed" in desk.kinds(crowd[59])
    assert "declined" not in desk.kinds(crowd[59])


def test_leaving_the_queue_confirms_nobody(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, BOB, minutes=10))
    assert desk.status(BOB) is Status.CANCELLED
    assert desk.status(CAT) is Status.WAITING
    desk.take(request(Intent.STATUS, CAT, minutes=11))
    assert desk.letters[-1].ranks == {desk.by(CAT).reference: 1}


def test_a_colleague_takes_the_seat_and_nobody_in_the_queue_is_passed(desk: MemoryDesk) -> None:
    leaver, newcomer = Person("Ada", ADA), Person("Dan", "dan@example.org")
    desk.take(request(Intent.REPLACE, ADA, leaver, newcomer, minutes=10))
    assert desk.status(ADA) is Status.CANCELLED
    assert desk.status("dan@example.org") is Status.CONFIRMED
    assert desk.status(BOB) is Status.WAITING
    assert desk.kinds(ADA)[-1] == "replaced"
    assert desk.kinds("dan@example.org") == ["confirmed"]


def test_a_colleague_takes_over_an_offer_with_its_deadline(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    deadline = desk.by(BOB).deadline
    desk.take(
        request(
            Intent.REPLACE, BOB, Person("Bob", BOB), Person("Dan", "dan@example.org"), minutes=12
        )
    )
    assert desk.by("dan@example.org").deadline == deadline
    assert desk.kinds("dan@example.org") == ["offered"]


def test_a_stranger_cannot_cancel_but_the_person_is_asked(desk: MemoryDesk) -> None:
    asked = desk.take(request(Intent.CANCEL, "eve@example.org", Person("Ada", ADA), minutes=10))
    assert desk.status(ADA) is Status.CONFIRMED
    assert desk.kinds("eve@example.org") == []
    assert desk.kinds(ADA)[-1] == "confirm-request"
    assert asked.pending is not None
    desk.take(request(Intent.ACCEPT, ADA, minutes=20), bearer=asked.pending.reference)
    assert desk.status(ADA) is Status.CANCELLED
    assert desk.kinds("eve@example.org") == []


def test_a_forged_from_cannot_cancel(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10, trust=Trust.UNKNOWN))
    assert desk.status(ADA) is Status.CONFIRMED
    assert desk.kinds(ADA)[-1] == "confirm-request"


def test_the_reply_address_is_enough_to_cancel(desk: MemoryDesk) -> None:
    reference = desk.by(ADA).reference
    desk.take(
        request(Intent.CANCEL, "ada@home.example", minutes=10, trust=Trust.UNKNOWN),
        bearer=reference,
    )
    assert desk.status(ADA) is Status.CANCELLED


def test_who_registered_somebody_may_cancel_for_them() -> None:
    desk = MemoryDesk(session())
    desk.take(request(Intent.REGISTER, "rh@example.org", Person("Ada", ADA), Person("Bob")))
    desk.take(request(Intent.CANCEL, "rh@example.org", Person("BOB"), minutes=5))
    assert [one.status for one in desk.people.values()] == [Status.CONFIRMED, Status.CANCELLED]
    desk.take(request(Intent.CANCEL, "rh@example.org", Person("Ada", ADA), minutes=6))
    assert desk.status(ADA) is Status.CANCELLED
    assert desk.kinds(ADA) == ["confirmed", "cancelled"]
    assert desk.kinds("rh@example.org") == ["group", "cancelled", "cancelled"]


def test_a_cancellation_that_could_mean_several_places_is_handed_over() -> None:
    desk = MemoryDesk(session())
    desk.take(request(Intent.REGISTER, "rh@example.org", Person("Ada"), Person("Bob")))
    decision = desk.take(request(Intent.CANCEL, "rh@example.org", minutes=5))
    assert (decision.disposition, decision.reason) == (Disposition.HAND_OVER, "which-place")
    assert all(one.status is Status.CONFIRMED for one in desk.people.values())


def test_cancelling_twice_answers_with_the_status(desk: MemoryDesk) -> None:
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    desk.take(request(Intent.CANCEL, ADA, minutes=11))
    assert desk.kinds(ADA)[-2:] == ["cancelled", "status"]


def test_a_no_without_an_offer_is_read_by_a_human(desk: MemoryDesk) -> None:
    decision = desk.take(request(Intent.DECLINE, ADA, minutes=10))
    assert decision.reason == "no-offer-to-decline"
    assert desk.status(ADA) is Status.CONFIRMED


def test_details_complete_what_was_missing() -> None:
    desk = MemoryDesk(session())
    desk.take(request(name=None))
    assert desk.by(ADA).missing == ("name",)
    given = Person("Ada Byron", ADA, "Analytical Engines", phone="+33639981427")
    desk.take(request(Intent.DETAILS, ADA, given, minutes=5))
    assert desk.by(ADA).missing == ()
    assert desk.by(ADA).organisation == "Analytical Engines"
    assert desk.kinds(ADA) == ["confirmed", "details-received"]


def test_details_that_cannot_be_noted_are_read_by_a_human(desk: MemoryDesk) -> None:
    before = desk.kinds(ADA)
    decision = desk.take(request(Intent.DETAILS, ADA, Person("Ada", ADA), minutes=5))
    assert (decision.disposition, decision.reason) == (Disposition.HAND_OVER, "nothing-new")
    assert desk.kinds(ADA) == before


def test_no_offers_once_registration_has_closed(desk: MemoryDesk) -> None:
    march = desk.sessions[MARCH]
    closes = datetime(2019, 2, 4, 8, 5, tzinfo=UTC)
    desk.sessions[MARCH] = replace(march, facts=replace(march.facts, closes=closes))
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    assert desk.sessions[MARCH].free == 1
    assert desk.status(BOB) is Status.WAITING


def test_a_raised_capacity_is_offered_in_order_and_what_is_left_over_is_known() -> None:
    desk = MemoryDesk(session(1))
    for number in range(13):
        desk.take(request(sender=f"p{number}@example.org", minutes=number))
    desk.sessions[MARCH] = replace(desk.sessions[MARCH], capacity=13)
    first = desk.sweep(MARCH, NOW + timedelta(hours=1))
    assert first.unfinished
    second = desk.sweep(MARCH, NOW + timedelta(hours=1))
    assert not second.unfinished
    statuses = [desk.status(f"p{number}@example.org") for number in range(13)]
    assert statuses == [Status.CONFIRMED] + [Status.OFFERED] * 12


def test_who_came_to_a_session_that_is_over_means_the_one_to_come() -> None:
    desk = MemoryDesk(session(), session(id_=JUNE))
    desk.take(request(sender=ADA, mentions=(Mention(session=MARCH),)))
    after = 50 * 24 * 60
    desk.take(request(sender=ADA, mentions=(Mention(session=JUNE),), minutes=after))
    desk.take(request(Intent.CANCEL, ADA, minutes=after + 1))
    stood = {one.session: one.status for one in desk.people.values()}
    assert stood == {MARCH: Status.CONFIRMED, JUNE: Status.CANCELLED}


@pytest.mark.parametrize("intent", [Intent.CANCEL, Intent.REPLACE])
def test_a_place_in_a_session_that_has_begun_is_given_up_no_more(
    desk: MemoryDesk, intent: Intent
) -> None:
    people = (Person("Ada", ADA), Person("Dan", "dan@example.org"))
    asked = request(intent, ADA, *people[: 2 * (intent is Intent.REPLACE)], minutes=50 * 24 * 60)
    decision = desk.take(asked)
    assert (decision.disposition, decision.reason) == (Disposition.HAND_OVER, "session-over")
    assert desk.status(ADA) is Status.CONFIRMED


def test_a_late_yes_in_a_session_that_is_over_gets_the_next_one(desk: MemoryDesk) -> None:
    desk.sessions[JUNE] = session(id_=JUNE)
    desk.take(request(Intent.CANCEL, ADA, minutes=10))
    bob = desk.by(BOB).reference
    desk.take(request(Intent.ACCEPT, BOB, minutes=50 * 24 * 60), bearer=bob)
    assert desk.status(BOB) is Status.LAPSED
    letter = desk.letters[-1]
    assert (letter.kind.value, letter.details["why"]) == ("registration-closed", "over")
    assert [one.id for one in letter.others] == [JUNE]


@pytest.mark.parametrize("named", [True, False])
def test_a_registration_for_a_session_that_is_over_is_told_of_the_next(
    desk: MemoryDesk, named: bool
) -> None:
    desk.sessions[JUNE] = session(id_=JUNE)
    mentions = (Mention(session=MARCH),) if named else ()
    desk.take(request(sender="late@example.org", mentions=mentions, minutes=50 * 24 * 60))
    letter = desk.letters[-1]
    if named:
        assert (letter.kind.value, letter.details["why"]) == ("registration-closed", "over")
        assert [one.id for one in letter.others] == [JUNE]
    else:
        assert desk.by("late@example.org").session == JUNE
