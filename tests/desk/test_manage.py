from __future__ import annotations

from datetime import timedelta

import pytest

from guichet.desk import manage
from guichet.desk.decision import Decision
from guichet.desk.events import Cause
from guichet.desk.model import State, Status
from guichet.desk.request import Intent, Person
from tests.builders import MARCH, NOW, request, session
from tests.desk.memory import MemoryDesk

LATER = NOW + timedelta(hours=1)
CAUSE = Cause(LATER, "command-1", "organiser")


@pytest.fixture
def desk() -> MemoryDesk:
    """Two seats taken, two people waiting."""
    desk = MemoryDesk(session(2))
    for number in range(4):
        desk.take(request(sender=f"p{number}@example.org", minutes=number))
    return desk


def statuses(desk: MemoryDesk) -> list[str]:
    return [desk.status(f"p{number}@example.org").value for number in range(4)]


def test_new_seats_are_offered_at_once_and_in_order(desk: MemoryDesk) -> None:
    desk.apply(manage.change_capacity(desk.room(MARCH), 3, CAUSE))
    assert statuses(desk) == ["confirmed", "confirmed", "offered", "waiting"]


def test_a_lowered_capacity_throws_nobody_out_and_gives_no_seat(desk: MemoryDesk) -> None:
    decision = manage.change_capacity(desk.room(MARCH), 1, CAUSE)
    assert decision.participants == ()
    assert decision.session is not None
    assert (decision.session.held, decision.session.free) == (2, 0)


def test_a_negative_capacity_is_an_error(desk: MemoryDesk) -> None:
    with pytest.raises(ValueError, match="negative"):
        manage.change_capacity(desk.room(MARCH), -1, CAUSE)


def test_closed_means_no_offers_and_reopened_means_the_queue_comes_first(desk: MemoryDesk) -> None:
    desk.apply(manage.close(desk.room(MARCH), CAUSE))
    desk.apply(manage.change_capacity(desk.room(MARCH), 3, CAUSE))
    assert statuses(desk)[2] == "waiting"
    desk.apply(manage.reopen(desk.room(MARCH), CAUSE))
    assert statuses(desk) == ["confirmed", "confirmed", "offered", "waiting"]


def test_a_session_called_off_tells_everybody_once(desk: MemoryDesk) -> None:
    desk.apply(manage.call_off(desk.room(MARCH), "la salle est inondée", CAUSE))
    rounds: list[Decision] = []
    while not rounds or rounds[-1].unfinished:
        live = [one for one in desk.people.values() if one.status.is_live]
        rounds.append(manage.tell_called_off(desk.room(MARCH), live, LATER))
        desk.apply(rounds[-1])
    assert statuses(desk) == ["cancelled"] * 4
    told = [one for one in desk.letters if one.kind.value == "called-off"]
    assert sorted(one.to for one in told) == [f"p{number}@example.org" for number in range(4)]
    assert {one.details["why"] for one in told} == {"la salle est inondée"}
    stood = desk.sessions[MARCH]
    assert (stood.state, stood.held, stood.waiting) == (State.CALLED_OFF, 0, 0)


def test_more_people_than_one_transaction_tells_are_told_by_several(desk: MemoryDesk) -> None:
    desk = MemoryDesk(session(30))
    for number in range(30):
        desk.take(request(sender=f"p{number}@example.org", minutes=number))
    desk.apply(manage.call_off(desk.room(MARCH), "", CAUSE))
    rounds = 0
    while any(one.status is not Status.CANCELLED for one in desk.people.values()):
        live = [one for one in desk.people.values() if one.status.is_live]
        desk.apply(manage.tell_called_off(desk.room(MARCH), live, LATER))
        rounds += 1
    assert rounds == 3


def test_who_writes_to_a_session_called_off_is_told(desk: MemoryDesk) -> None:
    desk.apply(manage.call_off(desk.room(MARCH), "", CAUSE))
    letter = desk.take(request(sender="new@example.org", minutes=90)).letters[0]
    assert letter.kind.value == "registration-closed"
    assert letter.details["why"] == "called-off"


@pytest.mark.parametrize("intent", [Intent.ACCEPT, Intent.REPLACE])
def test_no_place_is_taken_in_a_session_called_off(desk: MemoryDesk, intent: Intent) -> None:
    """Before the sweep has told everybody, an offer still stands on paper."""
    desk.apply(manage.change_capacity(desk.room(MARCH), 3, CAUSE))
    desk.apply(manage.call_off(desk.room(MARCH), "", CAUSE))
    people = (Person("P", "p2@example.org"), Person("N", "new@example.org"))
    named = people if intent is Intent.REPLACE else ()
    desk.take(request(intent, "p2@example.org", *named, minutes=70))
    assert desk.status("p2@example.org") is Status.OFFERED
    assert desk.kinds("p2@example.org")[-1] == "registration-closed"
