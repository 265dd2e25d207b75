from __future__ import annotations

from dataclasses import replace

import pytest

from guichet.desk.model import LetterKind, State, Status
from guichet.desk.request import Disposition, Intent, Language, Mention, Person, Trust
from tests.builders import JUNE, MARCH, request, session
from tests.desk.memory import MemoryDesk


def fill(desk: MemoryDesk, count: int, first: int = 0) -> None:
    for number in range(first, first + count):
        address = f"p{number}@example.org"
        desk.take(request(sender=address, name=f"Personne {number}", minutes=number))


def test_twenty_are_seated_and_the_rest_wait_in_order() -> None:
    desk = MemoryDesk(session(20))
    fill(desk, 23)
    statuses = [desk.status(f"p{number}@example.org") for number in range(23)]
    assert statuses == [Status.CONFIRMED] * 20 + [Status.WAITING] * 3
    waiting = [one for one in desk.letters if one.kind is LetterKind.WAITING]
    assert [list(one.ranks.values()) for one in waiting] == [[1], [2], [3]]


def test_each_letter_carries_the_facts_and_the_thread() -> None:
    desk = MemoryDesk(session())
    asked = request(language=Language.EN)
    desk.take(asked)
    [letter] = desk.letters
    assert letter.kind is LetterKind.CONFIRMED
    assert letter.language is Language.EN
    assert letter.facts is not None
    assert letter.facts.id == MARCH
    assert letter.thread.message_id == asked.mail.message_id
    assert letter.participants[0].name == "Ada Byron"


def test_writing_again_answers_with_the_status_and_changes_nothing() -> None:
    desk = MemoryDesk(session())
    desk.take(request())
    before = dict(desk.people)
    again = desk.take(request(minutes=5))
    assert desk.people == before
    assert desk.kinds("ada@example.org") == ["confirmed", "status"]
    assert again.letters[0].details["already"] is True
    assert again.session is None


def test_a_late_mail_with_an_earlier_ticket_stands_before_those_who_wrote_later() -> None:
    desk = MemoryDesk(session(1))
    fill(desk, 1)
    desk.take(request(sender="late@example.org", minutes=9))
    early = desk.take(request(sender="early@example.org", minutes=5))
    assert early.letters[0].ranks == {desk.by("early@example.org").reference: 1}


def test_a_group_is_seated_in_the_order_named_while_seats_last() -> None:
    desk = MemoryDesk(session(2))
    people = (
        Person("Un Premier", "un@example.org"),
        Person("Deux Second"),
        Person("Trois Tiers", "trois@example.org"),
    )
    desk.take(request(Intent.REGISTER, "rh@example.org", *people, name="Rita Hache"))
    assert [one.status for one in desk.people.values()] == [
        Status.CONFIRMED,
        Status.CONFIRMED,
        Status.WAITING,
    ]
    assert desk.kinds("rh@example.org") == ["group"]
    assert desk.kinds("un@example.org") == ["confirmed"]
    assert desk.kinds("trois@example.org") == ["waiting"]
    [group] = [one for one in desk.letters if one.kind is LetterKind.GROUP]
    assert [one.name for one in group.participants] == ["Un Premier", "Deux Second", "Trois Tiers"]


def test_somebody_named_twice_in_one_mail_gets_one_place() -> None:
    desk = MemoryDesk(session())
    twice = Person("Un Premier", "un@example.org")
    desk.take(request(Intent.REGISTER, "rh@example.org", twice, twice))
    assert len(desk.people) == 1


def test_a_colleague_without_address_registered_twice_by_the_same_sender_has_one_place() -> None:
    desk = MemoryDesk(session())
    desk.take(request(Intent.REGISTER, "rh@example.org", Person("Élodie Fabre")))
    desk.take(request(Intent.REGISTER, "rh@example.org", Person("FABRE Elodie"), minutes=3))
    assert len(desk.people) == 1


def test_newcomers_do_not_pass_the_queue_even_when_a_seat_is_free() -> None:
    desk = MemoryDesk(session(1))
    fill(desk, 2)
    full = desk.sessions[MARCH]
    desk.sessions[MARCH] = replace(full, capacity=2)
    desk.take(request(sender="new@example.org", minutes=60))
    assert desk.status("p1@example.org") is Status.OFFERED
    assert desk.status("new@example.org") is Status.WAITING


def test_without_any_authentication_no_seat_is_given_until_the_writer_confirms() -> None:
    desk = MemoryDesk(session())
    asked = desk.take(request(trust=Trust.UNKNOWN))
    assert not desk.people
    assert desk.kinds("ada@example.org") == ["confirm-request"]
    assert asked.pending is not None
    yes = request(Intent.ACCEPT, trust=Trust.UNKNOWN, minutes=10)
    desk.take(yes, bearer=asked.pending.reference)
    assert desk.status("ada@example.org") is Status.CONFIRMED
    assert not desk.pending


def test_the_session_named_is_the_one_taken_and_an_unknown_date_is_handed_over() -> None:
    desk = MemoryDesk(session(), session(id_=JUNE))
    desk.take(request(mentions=(Mention("18 juin", month=6, day=18),)))
    assert desk.by("ada@example.org").session == JUNE
    wrong = desk.take(request(minutes=2, mentions=(Mention("20 juin", month=6, day=20),)))
    assert wrong.disposition is Disposition.HAND_OVER
    assert wrong.reason == "no-such-session"
    assert not wrong.letters


def test_no_session_named_takes_the_next_open_one_and_says_so() -> None:
    desk = MemoryDesk(session(id_=JUNE), session())
    letter = desk.take(request()).letters[0]
    assert desk.by("ada@example.org").session == MARCH
    assert letter.details["session_chosen"] is True
    assert [one.id for one in letter.others] == [JUNE]


def test_a_closed_session_answers_with_what_is_open() -> None:
    closed = replace(session(), state=State.CLOSED)
    desk = MemoryDesk(closed, session(id_=JUNE))
    march = (Mention("19 mars", month=3, day=19),)
    letter = desk.take(request(mentions=march)).letters[0]
    assert letter.kind is LetterKind.REGISTRATION_CLOSED
    assert letter.details["why"] == "closed"
    assert [one.id for one in letter.others] == [JUNE]
    assert not desk.people


def test_without_any_session_it_is_handed_over() -> None:
    decision = MemoryDesk().take(request())
    assert (decision.disposition, decision.reason) == (Disposition.HAND_OVER, "no-session")


def test_a_question_beside_the_request_reaches_a_human_too() -> None:
    decision = MemoryDesk(session()).take(request(also_human=True))
    assert decision.disposition is Disposition.ACT
    assert decision.human == "question"


def test_a_program_that_wants_no_answers_gets_none() -> None:
    desk = MemoryDesk(session())
    decision = desk.take(request(silent=True))
    assert desk.status("ada@example.org") is Status.CONFIRMED
    assert not decision.letters
    assert decision.human == "no-automatic-answer"


def test_the_eleventh_letter_of_a_day_is_not_sent_but_handed_over() -> None:
    desk = MemoryDesk(session())
    for minute in range(10):
        desk.take(request(minutes=minute))
    eleventh = desk.take(request(minutes=11))
    assert not eleventh.letters
    assert eleventh.human == "letters-cap"
    assert desk.take(request(minutes=24 * 60 + 5)).letters


def test_the_same_mail_decided_twice_owes_the_same_letters() -> None:
    first, second = MemoryDesk(session()), MemoryDesk(session())
    assert first.take(request()) == second.take(request())


def test_too_large_a_group_is_handed_over() -> None:
    people = [Person(f"Nom {number}") for number in range(16)]
    decision = MemoryDesk(session()).take(request(Intent.REGISTER, "rh@example.org", *people))
    assert decision.reason == "large-group"


def test_who_has_a_place_and_writes_again_after_the_end_of_registration_hears_that_it_stands() -> (
    None
):
    desk = MemoryDesk(session())
    desk.take(request())
    desk.sessions[MARCH] = replace(desk.sessions[MARCH], state=State.CLOSED)
    desk.take(request(minutes=5))
    assert desk.kinds("ada@example.org") == ["confirmed", "status"]


@pytest.mark.parametrize("intent", [Intent.STATUS, Intent.INFORMATION])
def test_a_session_that_is_called_off_is_not_spoken_of_as_if_it_took_place(intent: Intent) -> None:
    desk = MemoryDesk(session())
    desk.take(request())
    desk.sessions[MARCH] = replace(desk.sessions[MARCH], state=State.CALLED_OFF)
    desk.take(request(intent, minutes=5, mentions=(Mention(session=MARCH),)))
    letter = desk.letters[-1]
    assert (letter.kind.value, letter.details["why"]) == ("registration-closed", "called-off")
