"""Mails that a human should read: about which session, and whether they can wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from guichet.desk.brake import LETTERS_AN_HOUR, SHARDS, Brake, hour_of
from guichet.desk.choose import Entry, entry_of
from guichet.desk.decide import set_aside
from guichet.desk.decision import Decision, Desk
from guichet.desk.handover import complains, for_human, forward, seems_about, to_tell_at_once
from guichet.desk.model import Facts, Participant, State, Status
from guichet.desk.owed import CAP
from guichet.desk.request import Disposition, Language, Mention, Reading
from tests.builders import JUNE, MARCH, NOW, facts, reading, request, session

DESK = ("nadege@region.example",)
NEAR = facts().starts_at - timedelta(days=2)


def entries(*some: Facts) -> tuple[Entry, ...]:
    return tuple(entry_of(one, State.OPEN) for one in some)


def place(id_: str) -> Participant:
    return Participant(
        "K7Q2MX", id_, Status.WAITING, "A", "a@x.org", "a@x.org", "A", Language.FR, NOW, "t"
    )


def about(*mentions: Mention, code: str = "", places: tuple[Participant, ...] = ()) -> str:
    asked = request(None, mentions=mentions)
    both = entries(facts(), facts(JUNE))
    found = seems_about(asked, code, places, both, NOW)
    return found.id if found else ""


def test_the_session_a_mail_seems_to_be_about() -> None:
    assert about(Mention(day=18, month=6)) == JUNE
    assert about(code=facts(JUNE).code) == JUNE
    assert about(places=(place(MARCH),)) == MARCH
    assert about(places=(place(MARCH), place(JUNE))) == ""
    assert about() == ""
    assert about(Mention(day=18, month=6), places=(place(MARCH),)) == JUNE


def test_with_one_session_to_come_a_mail_is_about_it() -> None:
    both = entries(facts(), facts(JUNE))
    assert seems_about(request(None), "", (), entries(facts()), NOW) == both[0].facts
    after = facts().ends_at + timedelta(hours=1)
    assert seems_about(request(None), "", (), both, after) == both[1].facts


def handed(
    reason: str = "question", words: str = "Où est-ce ?", sender: str = "ada@x.org"
) -> Reading:
    asked = replace(request(None, sender), own_words=words)
    return reading(asked, Disposition.HAND_OVER, reason)


def told(one: Reading, desk: Desk, now: object = NEAR) -> tuple[str, ...]:
    decision = for_human(desk, set_aside(one, now), now)  # type: ignore[arg-type]
    return to_tell_at_once(desk, one, decision, DESK)


def test_urgent_is_what_concerns_a_session_within_three_days() -> None:
    desk = Desk(None, about=facts())
    assert told(handed(), desk) == DESK
    assert told(handed(), desk, NEAR - timedelta(days=2)) == ()
    assert told(handed(), desk, facts().ends_at) == ()
    assert told(handed(), Desk(None)) == ()


def test_a_sessions_own_organisers_are_told_and_no_others() -> None:
    own = replace(facts(), organisers=("guest@other.example",))
    assert told(handed(), Desk(None, about=own)) == ("guest@other.example",)


def test_an_organiser_is_not_sent_her_own_mail() -> None:
    assert told(handed(sender=DESK[0]), Desk(None, about=facts())) == ()


@pytest.mark.parametrize("reason", ["spam", "virus", "dmarc-fail", "mailing-list", "letters-brake"])
def test_machines_and_impostors_can_wait(reason: str) -> None:
    assert told(handed(reason, "C'est inadmissible !"), Desk(None, about=facts())) == ()


@pytest.mark.parametrize(
    "words",
    [
        "C'est inadmissible, personne ne répond.",
        "Je souhaite déposer une réclamation.",
        "JE PORTE PLAINTE",
        "This is UNACCEPTABLE.",
        "I would like to complain about the course.",
        "Vous aurez des nouvelles de mon avocat.",
        "Je vais saisir la CNIL",
    ],
)
def test_a_complaint_is_urgent_whenever_it_comes(words: str) -> None:
    assert told(handed(words=words), Desk(None), NOW) == DESK


@pytest.mark.parametrize(
    "words",
    [
        "Pouvez-vous me rappeler ?",
        "Je suis avocate au barreau de Lyon.",
        "Je travaille au tribunal administratif.",
        "Merci de me confirmer ma place.",
        "Please complete my registration.",
        "",
    ],
)
def test_other_mails_are_no_complaints(words: str) -> None:
    assert not complains(handed(words=words).request)


def forwarded(desk: Desk) -> Decision:
    one = handed()
    decision = for_human(desk, set_aside(one, NEAR), NEAR)
    return forward(desk, one, decision, DESK, Language.FR)


def test_the_forward_says_who_wrote_what() -> None:
    decision = forwarded(Desk(None, about=facts(), handed=11))
    [letter] = decision.letters
    assert letter.to == DESK[0]
    assert letter.facts == facts()
    assert letter.details["number"] == decision.number == 12
    assert (letter.details["sender"], letter.details["words"]) == ("ada@x.org", "Où est-ce ?")
    assert decision.about == MARCH


def test_the_cap_and_the_brake_hold_for_forwards() -> None:
    full = tuple(NEAR - timedelta(minutes=one) for one in range(CAP))
    desk = Desk(None, about=facts())
    assert forwarded(replace(desk, sent={DESK[0]: full})).letters == ()
    assert forwarded(replace(desk, unreachable=frozenset(DESK))).letters == ()
    pulled = Brake(0, hour_of(NEAR), LETTERS_AN_HOUR // SHARDS)
    assert forwarded(replace(desk, brake=pulled)).letters == ()
    assert len(forwarded(replace(desk, sent={DESK[0]: full[1:]})).letters) == 1


def test_only_a_mail_for_a_human_gets_a_number() -> None:
    plain = Decision(set_aside(handed(), NOW).cause, Disposition.ACT)
    desk = Desk(session(), handed=4)
    assert for_human(desk, plain, NOW).number == 0
    assert for_human(desk, replace(plain, human="question"), NOW).number == 5
    assert for_human(desk, plain, NOW).about == MARCH
