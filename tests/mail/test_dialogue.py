"""Answers between the lines of a letter of ours."""

from __future__ import annotations

import pytest

from guichet.desk.request import Disposition, Intent
from guichet.mail.dialogue import agrees, exchanges, with_what_was_asked
from guichet.mail.words import split
from tests.mail.letters import mail, reading_of


def answered(*turns: tuple[str, str]) -> str:
    """Our questions, quoted, each with what is written below it."""
    return "Le 2019-02-14 10:02, Camille Roche a écrit :\n" + "\n\n".join(
        f"> {asked}\n\n{said}" for asked, said in turns
    )


def test_a_question_and_its_answer_are_put_together() -> None:
    words = split(answered(("Le prix est de 680 €.\n> Serez-vous\n> des nôtres ?", "Avec joie.")))
    assert [(one.asked, one.said) for one in exchanges(words)] == [
        ("serez-vous des notres ?", "avec joie.")
    ]
    assert exchanges(split("Avec joie.")) == []


@pytest.mark.parametrize(
    ("turns", "agreed"),
    [
        ([("Shall I keep you a chair?", "Do!")], True),
        ([("Shall I keep you a chair?", "No, thank you.")], False),
        ([("Shall I keep you a chair?", "Only if my boss agrees.")], False),
        ([("Shall I keep you a chair?", "How much is it?")], False),
        ([("Je vous inscris ?", "Volontiers, sans hésiter.")], True),
        ([("Je vous inscris ?", "Pas encore.")], False),
        ([("Je vous inscris ?", "Le train part à huit heures.")], False),
        ([("Parlez-vous français ?", "Non, mais ma femme oui."), ("Je vous note ?", "Oui")], True),
        ([("Quelle date ?", "Le 18 juin."), ("Combien de chaises vous faut-il ?", "Deux.")], True),
        ([("Quelle date ?", "Aucune ne me va.")], False),
        ([("Qui viendrait ?", "Moi-même, Paul Roux."), ("Je vous note ?", "Non merci.")], False),
        ([("Comment nous avez-vous connus ?", "Par la presse.")], False),
    ],
)
def test_a_seat_is_agreed_to_by_yes_alone(turns: list[tuple[str, str]], agreed: bool) -> None:
    assert agrees(split(answered(*turns))) is agreed


def test_a_bare_yes_means_what_was_asked() -> None:
    words = split(answered(("Est-ce que le 18 juin vous convient ?", "Parfaitement.")))
    assert "18 juin" in with_what_was_asked(words, "Parfaitement.")
    words = split(answered(("Est-ce que le 18 juin vous convient ?", "Non, le 19 mars.")))
    assert with_what_was_asked(words, "Non, le 19 mars.") == "Non, le 19 mars."


def test_yes_between_our_lines_asks_for_a_seat() -> None:
    said = answered(
        ("Le 18 juin vous irait-il ?", "Très bien."), ("Je vous note ?", "Faites donc.")
    )
    reading = reading_of(mail(said, subject="Re: Votre question"))
    assert (reading.disposition, reading.request.intent) == (Disposition.ACT, Intent.REGISTER)
    assert {one.month for one in reading.request.mentions} == {6}


def test_what_a_letter_lacks_is_given_between_its_lines() -> None:
    asked = "Votre place du 19 mars est réservée. Il nous manque :\n> - votre organisation"
    said = answered((asked, "Halles du Marais"), ("- votre téléphone", "06 39 98 12 34"))
    reading = reading_of(mail(said, subject="Re: Il nous manque quelques renseignements"))
    assert reading.request.intent is Intent.DETAILS
    assert [one.organisation for one in reading.request.people] == ["Halles du Marais"]
