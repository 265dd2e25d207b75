"""The statistical model: small, quick, trained on the data that is here, and silent when in doubt."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from guichet.desk.request import Intent
from guichet.mail.intent import (
    concepts,
    context,
    degrees,
    features,
    model,
    second,
    verdict,
    weigh,
)
from guichet.mail.intent.judge import Finding
from infra.training import corpus
from infra.training.told import worded

DATA = Path(model.__file__).with_name("model.dat")

ASKED = [
    (
        "Bonjour,\n\nJe vous prie de bien vouloir inscrire ma collègue Anne Petit.\n\nMerci",
        Intent.REGISTER,
    ),
    ("Je souhaite m'inscrire.", Intent.REGISTER),
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
    "Merci de m'inscrire.\nJe dois annuler ma place.",
]


def understood(text: str, letter: str = "") -> Finding:
    """What own words that answer a kind of letter of ours ask."""
    return verdict.understand(worded(text, letter))


@pytest.mark.parametrize(("text", "wanted"), ASKED)
def test_what_is_asked_plainly_is_understood(text: str, wanted: Intent) -> None:
    assert understood(text).intent is wanted


@pytest.mark.parametrize("text", SILENT)
def test_what_asks_nothing_is_left_alone(text: str) -> None:
    assert understood(text).intent is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Would you kindly find a corner for me at the table on 19 March?", Intent.REGISTER),
        ("Le 18 juin, comptez une tête de plus : la mienne.", Intent.REGISTER),
        ("Que ma chaise du 19 mars profite à quelqu'un d'autre, je suis plâtrée.", Intent.CANCEL),
    ],
)
def test_what_no_rule_foresaw_is_understood(text: str, wanted: Intent) -> None:
    assert understood(text).intent is wanted


def test_yes_and_no_need_the_offer_they_answer() -> None:
    text = "Je la prends avec joie, merci."
    assert understood(text, context.OFFER).intent is Intent.ACCEPT
    assert understood(text).intent is not Intent.ACCEPT


def test_a_rule_is_doubted_where_the_whole_says_otherwise() -> None:
    case = worded("Ne faites rien, je n'ai rien demandé : personne ne s'inscrit d'ici.")
    found = second.weighed(case, Finding(Intent.REGISTER, evidence=("s'inscrit",)))
    assert found.intent is None
    assert found.reason == degrees.UNSURE


def test_the_same_words_say_something_else_below_another_letter() -> None:
    text = "C'est oui, avec joie."
    assert understood(text, context.INVITED).intent is Intent.REGISTER
    assert understood(text, context.OFFER).intent is Intent.ACCEPT


def test_sentences_that_say_little_may_say_it_together() -> None:
    shipped = model.load()
    told = [shipped.told(one) for one in ("Vous m'aviez promis un siège.", "Je vous le rends.")]
    whole = shipped.whole(told)
    assert sum(whole.values()) == pytest.approx(1)
    assert whole["cancel"] > max(one.shares["cancel"] for one in told)
    assert sum(shipped.whole([]).values()) == pytest.approx(1)


def test_a_question_for_a_human_is_noticed() -> None:
    assert understood(
        "Merci de m'inscrire pour le 19 mars.\nLa salle est-elle accessible en fauteuil roulant ?"
    ).also_human
    assert not understood("Merci de m'inscrire pour le 19 mars.").also_human


def test_the_model_is_told_which_rule_fits_and_whether_it_asks() -> None:
    asking = corpus.signals("Merci de m'inscrire pour le 19 mars.")
    telling = corpus.signals("Je ne peux pas m'inscrire pour le 19 mars.")
    assert {"register", "asks"} <= asking
    assert "register" in telling
    assert "asks" not in telling
    assert {mark for mark in asking if mark.startswith("asks ")}


def test_the_judgement_is_of_probabilities() -> None:
    shares = dict.fromkeys(model.CLASSES, 0.1)
    whole = dict.fromkeys(model.OUTCOMES, 0.1)
    setting = weigh.Setting(context.CONFIRMED, dated=True)
    told = weigh.inputs(("cancel", ""), setting, shares, whole, 2)
    assert len(told) == weigh.WIDTH == len(model.load().weighing)
    found = weigh.judged(model.load().weighing, told)
    assert set(found) == set(model.OUTCOMES)
    assert sum(found.values()) == pytest.approx(1)


def test_the_file_is_small_and_loads_quickly() -> None:
    data = DATA.read_bytes()
    assert len(data) <= 720 * 1024
    parsed = _best(lambda: model.unpack(data))
    assert parsed < 20 * _best(lambda: sum(data))


def test_the_model_was_trained_on_the_data_that_is_here() -> None:
    assert model.load().trained_on == corpus.fingerprint(), "run python -m infra.training.train"


def test_time_grows_with_the_mail_and_no_faster() -> None:
    model.load()
    short, long = "Merci de m'inscrire. " * 400, "Merci de m'inscrire. " * 40_000
    assert _best(lambda: understood(long)) < 400 * _best(lambda: understood(short))


def _best(what: object) -> float:
    assert callable(what)
    found = []
    for _ in range(3):
        start = time.perf_counter()
        what()
        found.append(time.perf_counter() - start)
    return min(found)


def test_a_damaged_file_says_so() -> None:
    with pytest.raises(ValueError, match="train it"):
        model.unpack(b"something else")
    with pytest.raises(ValueError, match="cut short"):
        model.unpack(DATA.read_bytes()[:-1])


def test_the_training_lines_are_many_and_of_every_kind() -> None:
    lines = corpus.rows()
    assert len(lines) > 10_000
    assert {line.label for line in lines} == set(model.CLASSES)
    assert all("example" in line.text for line in lines if "@" in line.text)


def test_a_training_mail_may_tell_which_letter_it_answers(tmp_path: Path) -> None:
    rows = "@\tconfirmed\ncancel\tJe serai à Rennes.\n\n@\tnone\nchat\tJe serai à Rennes.\n\n"
    (tmp_path / "one.tsv").write_text(f"{rows}chat\tBien reçu.\n", "utf-8")
    lines = corpus.lines(tmp_path)
    assert [line.letter for line in lines] == ["confirmed", "", None]
    assert len({line.mail for line in lines}) == 3
    (tmp_path / "two.tsv").write_text("@\tpostcard\nchat\tBonjour.\n", "utf-8")
    with pytest.raises(ValueError, match="not a letter of ours: 'postcard'"):
        corpus.lines(tmp_path)


def test_the_same_words_are_other_features_under_another_letter() -> None:
    said = [("Je ne pourrai pas venir.", {"absent"})]
    held, invited, fresh = (set(features.under(one, said)) for one in ("confirmed", "invited", ""))
    assert held
    assert held.isdisjoint(invited | fresh)
    assert invited.isdisjoint(fresh)
    assert held.isdisjoint(features.keys(*said[0]))


def test_accents_capitals_and_dates_make_no_difference() -> None:
    plain = features.keys("désolé, je ne pourrai pas être là le 19 mars")
    assert plain == features.keys("DESOLE, JE NE POURRAI PAS ETRE LA LE 18 JUIN")


def test_french_and_english_share_their_concepts() -> None:
    lexicon = concepts.lexicon()
    assert lexicon.of("siege") == lexicon.of("seat")
    assert lexicon.of("annulerai") == lexicon.of("cancelled")
    assert lexicon.sequence("a ma place".split()) == lexicon.sequence("instead of me".split())


def test_an_entry_of_two_concepts_is_an_error() -> None:
    with pytest.raises(ValueError, match="'seat' stands in SEAT and CHAIR"):
        concepts.parse("SEAT: seat place\nCHAIR: chair seat")
    with pytest.raises(ValueError, match="not a concept"):
        concepts.parse("seat place")
