"""An organiser's lines as commands: what is one, what is a mistaken one, what is neither."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guichet.desk.request import Language
from guichet.office.commands.command import Batch, Command, Verb
from guichet.office.commands.parse import MOST_COMMANDS, parse
from guichet.office.commands.reply import answer

TODAY = date(2019, 2, 4)
NAME = "Nadège Guiraud"
SIGNED = "\n\nBien à toi,\nNadège Guiraud\nDéléguée générale\nLa 27e Région\n01 83 62 98 24"


def read(text: str, subject: str = "") -> Batch | None:
    return parse(text, subject, NAME, TODAY)


def one(text: str) -> Command:
    batch = read(text)
    assert batch is not None
    [command] = batch.commands
    return command


@pytest.mark.parametrize(
    ("line", "verb"),
    [
        ("aide", Verb.HELP), ("HELP", Verb.HELP), ("Bilan.", Verb.REPORT), ("report", Verb.REPORT),
        ("liste", Verb.LIST), ("« liste »", Verb.LIST), ("- liste", Verb.LIST), ("1. liste", Verb.LIST),
        ("places 22", Verb.SEATS), ("places : 22", Verb.SEATS), ("Places\u00a022", Verb.SEATS),
        ("seats 22 please", Verb.SEATS), ("places 22, merci", Verb.SEATS), ("places à 22", Verb.SEATS),
        ("fermer", Verb.CLOSE), ("close", Verb.CLOSE), ("rouvrir", Verb.OPEN), ("offrir !", Verb.OFFER),
        ("annuler K7Q2MX", Verb.CANCEL), ("annuler k7q2mx", Verb.CANCEL), ("Annuler : K7Q2MX", Verb.CANCEL),
        ("annuler session trop peu d'inscrits", Verb.CALL_OFF), ("cancel the session no room", Verb.CALL_OFF),
        ("effacer K7Q2MX", Verb.ERASE), ("relancer K7Q2MX svp", Verb.REMIND), ("original n° 3", Verb.ORIGINAL),
        ("fait 3", Verb.DONE), ("done #3", Verb.DONE), ("journal", Verb.JOURNAL), ("journal 19 mars", Verb.JOURNAL),
        ("promouvoir K7Q2MX promis", Verb.PROMOTE), ("fermer 19 mars 2019", Verb.CLOSE),
        ("liste decouverte-2019-03-19", Verb.LIST), ("ouvrir la session de juin", Verb.OPEN),
    ],
)  # fmt: skip
def test_a_command(line: str, verb: Verb) -> None:
    command = one(line)
    assert (command.verb, command.problem) == (verb, "")


@pytest.mark.parametrize(
    "text",
    [
        "Merci d'inscrire Paul Durand <paul@example.org>",
        "Bonjour,\n\nPeux-tu fermer les inscriptions ?",
        "Fermer les inscriptions dès demain me paraît une bonne idée, qu'en penses-tu ?",
        "Liste des participants jointe, pouvez-vous la regarder ?",
        "Places limitées à 20 personnes : pouvez-vous m'en garder une ?",
        "Session du 19 mars\n\nJe voudrais en savoir plus.",
        "Annuler la pause serait dommage.\n\nIl faut garder un moment pour se parler entre les ateliers.",
        "Merci !",
        "Oui",
        "",
        "Nadège Guiraud\nLa 27e Région",
        "Bonjour Paul,\n\nplaces de parking : il y en a dix dans la cour, voyez avec le gardien en arrivant.",
    ],
)
def test_prose_is_no_command(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("line", "suggestion"),
    [
        ("anuler K7Q2MX", "annuler K7Q2MX"), ("annuller K7Q2MX", "annuler K7Q2MX"), ("bilans", "bilan"),
        ("place 22", "places 22"), ("promouvoire K7Q2MX promis", "promouvoir K7Q2MX promis"),
        ("supprimer K7Q2MX", "annuler K7Q2MX"), ("delete K7Q2MX", "erase K7Q2MX"), ("ferme", "fermer"),
        ("jounal", "journal"), ("Ofrir", "offrir"),
    ],
)  # fmt: skip
def test_a_misspelt_command_is_told_what_may_be_meant(line: str, suggestion: str) -> None:
    command = one(line + SIGNED)
    assert (command.problem, command.suggestion) == ("misspelt", suggestion)


def test_what_a_line_says() -> None:
    command = one("inscrire paul DURAND <Paul.Durand@example.org> (Mairie de Lyon) pour le 19 mars")
    assert (command.person.name, command.person.email) == ("Paul Durand", "paul.durand@example.org")
    assert command.person.organisation == "Mairie de Lyon"
    assert [(where.day, where.month) for where in command.where] == [(19, 3)]
    command = one("remplacer K7Q2MX par Anne Le Goff <mailto:anne@example.org>")
    assert (command.reference, command.person.name) == ("K7Q2MX", "Anne Le Goff")
    assert one("annuler K7Q2MX : désistement, par téléphone").reason == "désistement, par téléphone"
    command = one("annuler session du 19 mars : dégât des eaux")
    assert ([where.day for where in command.where], command.reason) == ([19], "dégât des eaux")
    assert one("annuler session la salle n'est plus libre le 19 mars").where == ()
    assert one("places 22").language is Language.FR
    assert one("seats 22").language is Language.EN


def test_a_line_of_our_own_answer_can_be_sent_back() -> None:
    assert one("inscrire Omar Haddad <omar＠example․com>").person.email == "omar@example.com"


def test_a_line_above_names_the_session_of_those_below() -> None:
    batch = read("pour mars :\nplaces 21\nfermer\nfor June\nseats 30\nfermer 19 mars")
    assert batch is not None
    assert [one.where[0].month for one in batch.commands] == [3, 3, 6, 3]


def test_the_first_line_that_is_none_ends_them() -> None:
    batch = read("Bonjour,\n\nfermer\n\nPeux-tu m'appeler demain matin ?\nouvrir")
    assert batch is not None
    assert [one.verb for one in batch.commands] == [Verb.CLOSE]
    assert batch.stopped_at == "Peux-tu m'appeler demain matin ?"
    signed = read("Bonjour Nadège,\nfermer" + SIGNED)
    assert signed is not None
    assert signed.stopped_at == ""


def test_the_subject_is_a_line_where_there_is_no_other() -> None:
    batch = read(SIGNED, "original 3")
    assert batch is not None
    assert batch.commands[0].number == 3
    assert read("Voici les photos de la salle, elles sont belles.", "liste") is None
    short = read("annuler RKAQKQ malade", "Inscription")
    assert short is not None
    assert short.commands[0].reference == "RKAQKQ"


def test_the_form_of_a_session() -> None:
    form: Any = one(
        "Session\n\nTitre : Journée outils\nTitle en: Tools day\nDate : mardi 18 juin\n"
        "Horaires : 9h30 à 17h\nPlaces = 12 personnes\nLieu : Halle\nprix: 300 €\n"
        "Clôture : 14 juin à 18h\nIntervenants : Anna, Paul" + SIGNED
    ).form
    assert form["title"] == {"fr": "Journée outils", "en": "Tools day"}
    assert form["date"] == date(2019, 6, 18)
    assert (form["start"], form["end"], form["places"]) == (time(9, 30), time(17), 12)
    assert form["closes"].isoformat() == "2019-06-14T18:00:00"
    assert form["trainers"] == ["Anna", "Paul"]


def test_too_many_lines_are_told() -> None:
    batch = read("aide\n" * (MOST_COMMANDS + 5))
    assert batch is not None
    assert [one.problem for one in batch.commands] == [""] * MOST_COMMANDS + ["too-many"]


@given(st.text(max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    for mail in (
        text,
        f"annuler {text}",
        f"inscrire {text}",
        f"session\ndate : {text}",
        f"places {text}",
    ):
        batch = parse(mail, text, NAME, TODAY)
        assert batch is None or batch.commands


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Oui", True), ("oui, je confirme.", True), ("Je confirme", True), ("Yes, I confirm", True),
        ("Oui, je confirme." + SIGNED, True), ("Oui, merci !", True),
        ("Non", False), ("non merci", False), ("No, thanks", False),
        ("oui mais pas tout de suite", None), ("Oui\nMais attendez demain", None), ("Oui ?", None),
        ("ok", None), ("Je ne confirme pas du tout", None), ("", None), ("Pourquoi ?", None),
        ("Oui\n\nEt ferme aussi juin", None),
    ],
)  # fmt: skip
def test_yes_and_no(words: str, said: bool | None) -> None:
    assert answer(words, NAME) is said
