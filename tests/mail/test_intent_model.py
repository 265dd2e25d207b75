"""The statistical model: small, quick, reproducible, and silent when in doubt."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from guichet.desk.request import Intent
from guichet.mail.intent import features, model
from infra.training import corpus, learn

DATA = Path(model.__file__).with_name("model.dat")

ASKED = [
    (
        "Bonjour,\n\nJe vous prie de bien vouloir inscrire ma collègue Anne Petit.\n\nMerci",
        Intent.REGISTER,
    ),
    ("Hello,\nplease put me down for one seat.\nBest", Intent.REGISTER),
    ("Bonjour,\nje dois malheureusement annuler ma place.", Intent.CANCEL),
    ("Pouvez-vous me confirmer que mon inscription a bien été enregistrée ?", Intent.STATUS),
    ("Pourriez-vous m'envoyer le programme et me dire le prix de la journée ?", Intent.INFORMATION),
    ("Please delete all the personal data you hold about me.", Intent.ERASE),
]
SILENT = [
    "",
    "Bonjour,\n\nBien cordialement",
    "Je ne pourrai malheureusement pas m'inscrire cette année.",
    "Je m'inscrirai si la date est confirmée.",
    "Merci d'annuler ma commande.",
    "Please unsubscribe me from your newsletter.",
    "N'annulez surtout pas mon inscription.",
    "Please don't cancel my seat.",
    "Je souhaite m'inscrire au webinaire.",
    "Ne supprimez pas mes données.",
    "Peut-être devrai-je annuler ma place.",
]


@pytest.mark.parametrize(("text", "wanted"), ASKED)
def test_what_is_asked_plainly_is_understood(text: str, wanted: Intent) -> None:
    assert model.confident(text) is wanted


@pytest.mark.parametrize("text", SILENT)
def test_what_asks_nothing_is_left_alone(text: str) -> None:
    assert model.confident(text) is None


def test_scores_are_probabilities_over_the_intents_and_none() -> None:
    found = model.scores("Je souhaite annuler ma place.", "Empêchement")
    assert set(found) == {*(intent.value for intent in Intent), "none"}
    assert sum(found.values()) == pytest.approx(1)
    assert max(found, key=found.__getitem__) == "cancel"


def test_no_words_ask_nothing() -> None:
    assert model.scores("", "")["none"] == 1


def test_opposite_requests_in_one_mail_are_left_alone() -> None:
    assert model.confident("Merci de m'inscrire.\nJe dois annuler ma place.") is None


def test_a_question_for_a_human_is_noticed() -> None:
    assert model.also_human(
        "Merci de m'inscrire.\nLa salle est-elle accessible en fauteuil roulant ?"
    )
    assert not model.also_human("Merci de m'inscrire.")


def test_the_file_is_small_and_loads_quickly() -> None:
    data = DATA.read_bytes()
    assert len(data) <= 300 * 1024
    best = min(_seconds(lambda: model.unpack(data)) for _ in range(5))
    assert best < 0.05


def test_time_does_not_grow_with_the_mail() -> None:
    model.load()
    assert (
        min(_seconds(lambda: model.confident("Merci de m'inscrire. " * 100_000)) for _ in range(2))
        < 0.5
    )
    assert min(_seconds(lambda: model.confident("é" * 1_000_000)) for _ in range(2)) < 0.5


def _seconds(what: object) -> float:
    assert callable(what)
    start = time.perf_counter()
    what()
    return time.perf_counter() - start


def test_a_damaged_file_says_so() -> None:
    with pytest.raises(ValueError, match="train it"):
        model.unpack(b"something else")
    with pytest.raises(ValueError, match="cut short"):
        model.unpack(DATA.read_bytes()[:-1])


def test_training_is_reproducible_and_knows_what_it_learned() -> None:
    chosen = [line for line in corpus.lines() if line.label in {"erase", "status"}][:120]
    found = [one for at, line in enumerate(chosen) for one in corpus.examples(line, at)]
    first, second = learn.pack(learn.learn(found)), learn.pack(learn.learn(found))
    assert first == second
    made = model.unpack(first)
    assert made.probabilities(chosen[0].text)[chosen[0].label] > 0.5


def test_the_training_lines_are_many_and_of_every_kind() -> None:
    lines = corpus.lines()
    assert len(lines) > 2500
    assert {line.label for line in lines} == set(model.CLASSES)
    assert all("example" in line.text for line in lines if "@" in line.text)


def test_accents_capitals_and_dates_make_no_difference() -> None:
    plain = features.keys("désolé, je ne pourrai pas être là le 19 mars")
    assert plain == features.keys("DESOLE, JE NE POURRAI PAS ETRE LA LE 18 JUIN")


def test_wrapped_lines_are_one_sentence() -> None:
    text = "Je vous prie de bien vouloir enregistrer, dès à présent, mon\ninscription."
    assert len(features.sentences(text)) == 1
