"""Whoever answers our letters by machine, and whatever is left of them on the way: it stops."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage

import pytest

from guichet.desk.owed import CAP
from guichet.letters.compose import compose
from guichet.letters.samples import HOUSE, samples
from tests.builders import NOW
from tests.doors import duel
from tests.doors.duel import Carried, PostalDesk, Relay, Reply, Responder, plain_text, written

OURS, THEIRS, ROBOT = "inscriptions@un.example", "bureau@deux.example", "camille@robot.example"
ASKS = {
    "fr": (
        "Inscription",
        "Bonjour,\n\nJe souhaite m'inscrire à la journée du 19 mars 2019.\n\nCamille Durand\n",
    ),
    "en": (
        "Registration",
        "Hello,\n\nPlease register me for the session on 19 March 2019.\n\nCamille Durand\n",
    ),
}


def _as_it_was(letter: EmailMessage) -> EmailMessage:
    return letter


def _without_x(letter: EmailMessage) -> EmailMessage:
    for name in [one for one in letter if one.lower().startswith("x-")]:
        del letter[name]
    return letter


def _bare(letter: EmailMessage, text: str = "") -> EmailMessage:
    """Nothing of ours is left but the words; even the Message-ID is another."""
    bare = EmailMessage()
    for name in ("From", "To", "Subject"):
        bare[name] = str(letter[name])
    bare["Message-ID"] = f"<{abs(hash(str(letter['Message-ID'])))}@gateway.example>"
    bare.set_content(text or plain_text(letter))
    return bare


def _bare_html(letter: EmailMessage) -> EmailMessage:
    page = letter.get_body(("html",))
    bare = _bare(letter)
    assert isinstance(page, EmailMessage)
    bare.set_content(page.get_content(), subtype="html")
    return bare


def _stamped(letter: EmailMessage) -> EmailMessage:
    note = "[EXTERNE] Ce message provient de l'extérieur.\n\n"
    return _bare(letter, f"{note}{plain_text(letter)}\n--\nAnalysé par l'antivirus\n")


GATEWAYS = (_as_it_was, _without_x, _bare, _bare_html, _stamped)


@pytest.mark.parametrize("gateway", GATEWAYS)
@pytest.mark.parametrize("language", ASKS)
def test_two_desks_write_to_each_other_once(
    language: str, gateway: Callable[[EmailMessage], EmailMessage]
) -> None:
    ours, theirs = PostalDesk(OURS), PostalDesk(THEIRS)
    opening = written(f"Camille Durand <{THEIRS}>", OURS, *ASKS[language])
    assert duel.duel(opening, Relay(ours, gateway), Relay(theirs, gateway)) == 2
    assert (ours.kinds, theirs.kinds) == (["confirmed"], [])


@pytest.mark.parametrize("gateway", GATEWAYS)
def test_no_letter_of_ours_is_acted_on_by_another_desk(
    gateway: Callable[[EmailMessage], EmailMessage],
) -> None:
    for sample in samples():
        letter = duel.parsed(compose(sample.letter, HOUSE))
        letter["Message-ID"] = f"<{sample.letter.id}@eu-west-1.amazonses.com>"
        desk = PostalDesk(THEIRS)
        answers = desk.take(Carried(gateway(letter).as_bytes(), HOUSE.contact, THEIRS), NOW)
        assert list(answers) == [], (sample.name, desk.kinds)
        assert desk.memory.people == {}, sample.name


def _says(
    text: str, *, below: bool = False, marked: bool = True, subject: str = "Re: {}", **more: str
) -> Reply:
    """Answers with a text, our letter `below` it, `marked` as quoted or not."""

    def reply(letter: EmailMessage, answer: EmailMessage) -> None:
        answer["Subject"] = subject.format(letter["Subject"])
        answer["In-Reply-To"] = str(letter["Message-ID"])
        for name, value in more.items():
            answer[name.replace("_", "-")] = value
        lines = plain_text(letter).splitlines() if below else []
        quoted = "\n".join(f"> {line}" if marked else line for line in lines)
        answer.set_content(f"{text}\n\n{quoted}\n")

    return reply


_AWAY = (
    "Bonjour,\n\nJe suis en congés jusqu'au 3 mars, sans accès à ma messagerie. En cas "
    "d'urgence, écrivez à accueil@robot.example.\n\nCamille Durand"
)
_OUTLOOK = "De : Les Ateliers\nEnvoyé : lundi 4 février 2019 09:00\nÀ : Camille\nObjet : Place\n"
CONFESSING: dict[str, Reply] = {
    "RFC 3834": _says(
        "Je suis absente jusqu'au 3 mars.",
        subject="Réponse automatique : {}",
        Auto_Submitted="auto-replied",
    ),
    "only its subject": _says(_AWAY, subject="Absence du bureau : {}"),
    "only its text": _says(_AWAY),
}
NAIVE: dict[str, Reply] = {
    "a ticket": _says(
        "Votre demande est enregistrée sous le numéro 48213. Nous vous répondrons bientôt.",
        subject="[#48213] {}",
    ),
    "a ticket in English": _says(
        "Thank you for contacting us. Your request (48213) will be answered shortly.",
        subject="[#48213] {}",
    ),
    "thanks, quoting": _says("Bien reçu, merci.", below=True),
    "thanks, quoting without marks": _says("Bien reçu, merci.", below=True, marked=False),
    "nothing but our letter, quoted": _says("", below=True),
    "nothing but our letter": _says("", below=True, marked=False),
    "our letter passed on": _says(_OUTLOOK, below=True, marked=False, subject="TR: {}"),
    "ok": _says("OK, merci."),
    "yes": _says("Oui, je confirme."),
}
STUBBORN: dict[str, Reply] = {
    "a form that registers": _says(ASKS["fr"][1], subject="Inscription"),
    "how does it stand": _says("Où en est mon inscription ?"),
    "cancels": _says("Je dois annuler mon inscription."),
    "wants to be forgotten": _says("Merci d'effacer toutes mes données."),
}


def _answered_by(reply: Reply, language: str, capacity: int) -> PostalDesk:
    desk, robot = PostalDesk(OURS, capacity), Responder(ROBOT, reply)
    opening = written(f"Camille Durand <{ROBOT}>", OURS, *ASKS[language])
    assert duel.duel(opening, desk, robot) < duel.LONGEST
    return desk


@pytest.mark.parametrize("capacity", [20, 0])
@pytest.mark.parametrize("language", ASKS)
@pytest.mark.parametrize("reply", CONFESSING.values(), ids=CONFESSING)
def test_an_automatic_answer_is_never_answered(reply: Reply, language: str, capacity: int) -> None:
    desk = _answered_by(reply, language, capacity)
    assert desk.kinds == ["confirmed" if capacity else "waiting"]


@pytest.mark.parametrize("capacity", [20, 0])
@pytest.mark.parametrize("language", ASKS)
@pytest.mark.parametrize("reply", NAIVE.values(), ids=NAIVE)
def test_a_machine_that_says_nothing_of_itself_gets_one_more_letter_at_most(
    reply: Reply, language: str, capacity: int
) -> None:
    desk = _answered_by(reply, language, capacity)
    assert desk.kinds[0] == ("confirmed" if capacity else "waiting")
    assert desk.kinds[1:] in ([], ["status"])
    [place] = desk.memory.people.values()
    assert place.status.is_live


@pytest.mark.parametrize("reply", STUBBORN.values(), ids=STUBBORN)
def test_a_machine_that_asks_again_and_again_stops_at_the_cap(reply: Reply) -> None:
    desk = _answered_by(reply, "fr", 20)
    assert len(desk.kinds) <= CAP
    assert desk.reasons


def test_a_responder_with_an_empty_envelope_is_never_answered() -> None:
    desk = PostalDesk(OURS)
    robot = Responder(ROBOT, STUBBORN["a form that registers"], bounces=True)
    opening = written(f"Camille Durand <{ROBOT}>", OURS, *ASKS["fr"])
    assert duel.duel(opening, desk, robot) == 3
    assert desk.kinds == ["confirmed"]


def test_without_the_cap_it_would_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guichet.desk.owed.CAP", 1000)
    desk, robot = PostalDesk(OURS), Responder(ROBOT, STUBBORN["a form that registers"])
    opening = written(f"Camille Durand <{ROBOT}>", OURS, *ASKS["fr"])
    assert duel.duel(opening, desk, robot) == duel.LONGEST
