"""What people ask, from how they write: the labelled set and our own tables of phrasings."""

from __future__ import annotations

from pathlib import Path

import pytest

from guichet.desk.request import Disposition, Intent
from guichet.mail.intent import judge, yes_no
from guichet.mail.intent.engine import leads
from guichet.mail.intent.sentences import sentences
from tests.mail import score
from tests.mail.letters import mail, reading_of

HERE = Path(__file__).parent
TABLES = sorted(HERE.glob("phrasings_*.txt"))
HARMFUL = ("cancel", "replace", "erase")
LEAST_RIGHT = 0.95

needs_mails = pytest.mark.skipif(
    not (score.MAILS / "labels.json").exists(), reason="the labelled mails are not here"
)


def _rows(table: Path) -> list[tuple[str, str, str]]:
    rows = []
    for line in table.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            wanted, answers, text = line.split(" | ", 2)
            rows.append((wanted, answers.replace("-", ""), text.replace(" / ", "\n")))
    return rows


def _asked(answers: str, text: str) -> str:
    reading = reading_of(mail(text, answers=answers))
    if reading.disposition is not Disposition.ACT:
        return "none"
    assert reading.request.intent is not None
    return reading.request.intent.value + "+" * reading.request.also_human


@needs_mails
def test_the_labelled_mails_are_read_as_the_issue_asks() -> None:
    result = score.score(score.MAILS)
    print(score.table(result))
    assert not result.wrong_acts
    assert not result.wrong_harm
    assert result.share("intent") >= 0.97
    assert result.share("session") >= 0.97
    assert result.share("name") >= 0.95
    assert result.share("email") >= 0.97
    assert result.share("phone") >= 0.95
    assert result.share("organisation") >= 0.90
    assert result.share("also_human") >= 0.97
    assert result.share("language") >= 0.97


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_our_own_phrasings_are_understood(table: Path) -> None:
    rows = _rows(table)
    wrong = [(wanted, got, text) for wanted, answers, text in rows
             for got in [_asked(answers, text)] if got != wanted]  # fmt: skip
    harm = [row for row in wrong if row[0] == "none" or row[1].rstrip("+") in HARMFUL]
    assert not harm
    assert len(wrong) <= (1 - LEAST_RIGHT) * len(rows), wrong


def test_the_tables_hold_every_intent_in_both_languages() -> None:
    for language in ("fr", "en"):
        rows = _rows(HERE / f"phrasings_{language}.txt")
        assert {one.value for one in Intent} <= {wanted.rstrip("+") for wanted, _, _ in rows}


def test_no_rule_is_kept_from_a_sentence_that_it_fits() -> None:
    found = [one for table in TABLES for _, _, text in _rows(table) for one in sentences(text)]
    for rule in [*judge.RULES.rules, *yes_no.ANSWERS.rules]:
        for sentence in found:
            if rule.leads and rule.leads.isdisjoint(sentence.prefixes):
                assert not rule.regex.search(sentence.text), (rule.pattern, sentence.text)


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        ("je viens", {"je "}),
        ("(?:merci|priere) de", {"merc", "prie"}),
        ("(?:bien )?cordialement", {"bien", "cord"}),
        ("inscri[a-z]* <3>moi", {"insc"}),
        ("oui|non", {"oui", "non"}),
        ("(?:je|nous) venons", {"je ", "nous"}),
        ("(?:je|j)(?: ne)? viens", {"je", "j"}),
        ("<2>place", set()),
    ],
)
def test_how_a_rule_can_begin(pattern: str, begins: set[str]) -> None:
    assert leads(pattern) == begins


@pytest.mark.parametrize(
    "text",
    [
        "> ANNULER\n\nBonjour, à quelle heure ouvre la salle ?",
        "Le 3 mars 2019 à 10:00, Paul <p@q.example> a écrit :\n> Merci de m'annuler.\n",
        "Bonjour\n\n-- \nJean\nPour annuler mon inscription appelez le 06 39 98 12 34\n",
    ],
)
def test_what_is_quoted_or_signed_cancels_nothing(text: str) -> None:
    assert reading_of(mail(text)).request.intent is not Intent.CANCEL


def test_a_subject_alone_can_ask() -> None:
    reading = reading_of(mail("", subject="Inscription pour le 19 mars"))
    assert reading.request.intent is Intent.REGISTER
    assert reading.request.people[0].email == "chris.morel@ville.example"


def test_a_text_that_points_to_its_subject_asks_what_that_asks() -> None:
    reading = reading_of(mail("Voir objet :-)", subject="Comptez-moi pour le 19 mars, merci"))
    assert reading.request.intent is Intent.REGISTER


def test_a_line_that_tells_who_is_listed_is_no_other_matter() -> None:
    listed = "Paul Roux\n\nUrbaniste\n\np.roux@x.example\n\nInès Caron\n\nAttachée de presse\n"
    reading = reading_of(mail(f"Nos deux stagiaires du 18 juin, à inscrire :\n\n{listed}"))
    assert reading.request.intent is Intent.REGISTER


def test_capitals_accents_and_typing_make_no_difference() -> None:
    for text in (
        "MERCI DE M'INSCRIRE",
        "merci de m inscrire",
        "Merci de m’inscrire",
        "mérci de m'inscrire",
    ):
        assert reading_of(mail(f"{text} pour le 19 mars")).request.intent is Intent.REGISTER


def test_the_mails_of_our_own_are_read_without_harm() -> None:
    result = score.score(HERE / "mails")
    print(score.table(result))
    assert not result.wrong_acts
    assert not result.wrong_harm
    assert result.share("intent") >= 0.95
    assert result.share("session") >= 0.97
    assert result.share("name") >= 0.95
    assert result.share("email") >= 0.95
    assert result.share("phone") >= 0.95
    assert result.share("organisation") >= 0.90


BLIND = {
    "a": 0.95, "b": 0.90, "c": 0.96, "d": 0.95, "e": 0.93, "f": 0.96, "g": 0.91, "h": 0.91,
    "i": 0.88, "j": 0.92, "k": 0.90, "l": 0.92, "m": 0.95, "n": 0.92, "o": 0.92, "p": 0.90,
    "q": 0.92, "s": 0.95, "t": 0.95, "u": 0.92, "v": 0.91, "w": 0.95,
}  # fmt: skip
"""Sets written by authors who had not seen the reader, and the share of intents read rightly now. The
reader has since been mended after them, and its model learned from them: new mails fare worse, see
README.
"""


@pytest.mark.parametrize("folder", sorted(BLIND))
def test_mails_written_blind_are_read_without_harm(folder: str) -> None:
    result = score.score(HERE / "blind" / folder)
    print(score.table(result))
    assert not result.wrong_acts
    assert not result.wrong_harm
    assert result.share("intent") >= BLIND[folder]


@pytest.mark.parametrize(("folder", "right"), [("r", 0.93), ("x", 0.87)])
def test_mails_that_the_model_never_saw_are_read_without_harm(folder: str, right: float) -> None:
    """Not among what it learned from; the rules were mended after a first look (89, 86 % then)."""
    result = score.score(HERE / "unseen" / folder)
    print(score.table(result))
    assert not result.wrong_acts
    assert not result.wrong_harm
    assert result.share("intent") >= right


PLAIN = [
    "Je souhaite m'inscrire à la journée découverte du 19 mars à Paris.",
    "Pourriez-vous m'inscrire à la formation « Journée découverte » du mardi 19 mars 2019 ?",
    "Merci de m'inscrire à la journée du 19 mars à la Halle civique.",
    "Je voudrais participer à la journée de formation du 18 juin 2019 à Paris 20e.",
    "I would like to register for the discovery day on 19 March in Paris.",
    "Could you please register me for the training day on Tuesday 18 June 2019?",
    "Veuillez m'inscrire à la session du 18 juin. Je suis chargée de mission à la Région.",
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_asked_in_so_many_words_is_never_doubted(text: str) -> None:
    assert reading_of(
        mail(f"Bonjour,\n\n{text}\n\nBien cordialement,\n\nChris Morel")
    ).request.intent is (Intent.REGISTER)


WORD_AND_MORE = "(et merci de la patience avec laquelle vous avez répondu à toutes mes questions)"


@pytest.mark.parametrize(
    ("text", "answers", "intent"),
    [
        (f"ANNULER\n\n{WORD_AND_MORE}", "confirmed", Intent.CANCEL),
        (
            "CANCEL\n\nSorry for the short notice, the ferries are on strike.",
            "waiting",
            Intent.CANCEL,
        ),
        ("Oui\n\nEt quelle joie d'apprendre cela un lundi !", "offer", Intent.ACCEPT),
        ("No\n\nI have since promised that Tuesday to my students.", "offer", Intent.DECLINE),
        (
            "Stagiaire initial : LACAN Rose\nNouveau stagiaire : PETIT Paul, paul.petit@ville.example",
            "confirmed",
            Intent.REPLACE,
        ),
        (
            "Outgoing: Rose Lacan\nIncoming: Paul Petit, paul.petit@ville.example",
            "confirmed",
            Intent.REPLACE,
        ),
    ],
)
def test_what_our_letters_give_to_write_is_beyond_doubt(
    text: str, answers: str, intent: Intent
) -> None:
    reading = reading_of(mail(f"{text}\n\nChris Morel", answers=answers))
    assert reading.request.intent is intent


def test_a_word_in_passing_answers_no_offer() -> None:
    text = "You've no idea how pleased I am. It is mine, then!"
    assert reading_of(mail(text, answers="offer")).request.intent is not Intent.DECLINE
