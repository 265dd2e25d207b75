"""What our letters tell people to answer is what the desk understands."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from guichet.desk.request import Disposition, Intent, Language, Request
from guichet.letters.address import verify
from guichet.letters.compose import pages
from guichet.letters.context import context, reply_address_of
from guichet.letters.samples import HOUSE, samples, session
from guichet.mail.reading import read
from guichet.mail.receipt import Receipt

SAMPLES = {one.name: one.letter for one in samples()}
WRITER = "claire.dupont@example.com"
FILLED = {
    "Prénom Nom : ": "Claire Dupont",
    "Nom : ": "Omar Haddad",
    "Name: ": "Omar Haddad",
    "Courriel : ": "omar@example.com",
    "Email: ": "omar@example.com",
    "Organisation : ": "Ville de Lyon",
    "Organisation: ": "Ville de Lyon",
}


def understood(to: str, subject: str, body: str, quoted: str = "") -> Request:
    mail = EmailMessage()
    mail["From"] = f"Claire Dupont <{WRITER}>"
    mail["To"] = to
    mail["Subject"] = subject
    mail["Message-ID"] = "<reply@example.com>"
    if quoted:
        mail["In-Reply-To"] = "<letter@example.org>"
        lines = "\n".join(f"> {line}" for line in quoted.split("\n"))
        body += f"\n\nLe lun. 4 févr. 2030 à 09:00, Les Ateliers du Parc <{to}> a écrit :\n{lines}"
    mail.set_content(body)
    receipt = Receipt.trusting(WRITER, datetime.now(UTC), "delivery")
    reading = read(mail.as_bytes(), receipt, HOUSE.contact)
    assert reading.disposition is Disposition.ACT, reading
    return reading.request


def clicked(link: str, filled: dict[str, str] | None = None) -> Request:
    """The mail that a click on a link opens, filled in and sent."""
    parts = urlsplit(link)
    fields = parse_qs(parts.query)
    lines = fields["body"][0].split("\r\n")
    body = "\n".join(line + (filled or FILLED).get(line, "") for line in lines)
    return understood(unquote(parts.path), fields["subject"][0], body)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", ["accept", "decline", "cancel", "replace", "details", "rejoin"])
def test_a_click_on_an_action_is_read_as_meant(language: str, name: str) -> None:
    values = context(SAMPLES[f"{language}-offered"], HOUSE)
    request = clicked(str(getattr(values["person"], name)))
    assert request.intent is (Intent.REGISTER if name == "rejoin" else Intent(name))
    assert request.language is Language(language)
    bearer = verify(HOUSE.keys, request.mail.token or "")
    assert bearer is not None
    assert (bearer.code, bearer.reference) == (session().code, "K7Q2MX")
    if name == "replace":
        assert [one.name for one in request.people] == ["Claire Dupont", "Omar Haddad"]
        assert request.people[1].email == "omar@example.com"
    if name == "details":
        assert request.people[0].name == "Omar Haddad"
        assert request.people[0].organisation == "Ville de Lyon"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_click_on_register_or_erase_is_read_as_meant(language: str) -> None:
    values = context(SAMPLES[f"{language}-information"], HOUSE)
    link = getattr(values["session"], "register")  # noqa: B009 - typed as object
    asked = clicked(str(link), {**FILLED, "Name: ": "Claire Dupont"})
    assert asked.intent is Intent.REGISTER
    assert [one.name for one in asked.people] == ["Claire Dupont"]
    assert [(one.day, one.month) for one in asked.mentions] == [(19, 3)]
    assert clicked(str(values["erase"])).intent is Intent.ERASE


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("intent", ["register", "cancel", "accept", "decline", "erase"])
def test_a_click_on_confirm_repeats_what_is_confirmed(language: str, intent: str) -> None:
    letter = SAMPLES[f"{language}-confirm-request-{intent}"]
    request = clicked(str(context(letter, HOUSE)["confirm"]))
    assert request.intent in (Intent(intent), Intent.ACCEPT)
    bearer = verify(HOUSE.keys, request.mail.token or "")
    assert bearer is not None
    assert bearer.reference == "PNDNG2"


ANSWERS = [
    ("fr-offered", "oui", Intent.ACCEPT),
    ("fr-offered", "non", Intent.DECLINE),
    ("fr-offered", "Oui, je prends la place, merci !", Intent.ACCEPT),
    ("fr-confirm-request-register", "oui", Intent.ACCEPT),
    ("fr-confirm-request-replace", "Je confirme ma demande.", Intent.ACCEPT),
    ("fr-confirm-request-details", "oui, je confirme", Intent.ACCEPT),
    ("en-confirm-request-details", "yes", Intent.ACCEPT),
    ("fr-status-offered", "oui", Intent.ACCEPT),
    ("fr-confirmed", "je souhaite annuler mon inscription", Intent.CANCEL),
    ("fr-waiting", "je souhaite annuler mon inscription", Intent.CANCEL),
    ("fr-confirmed", "merci de me remplacer par Omar Haddad, omar@example.com", Intent.REPLACE),
    ("fr-confirmed", "effacer mes données", Intent.ERASE),
    ("fr-confirmed-no-name", "Nom : Claire Dupont\nOrganisation : Ville de Lyon", Intent.DETAILS),
    (
        "fr-details-still-missing",
        "Nom : Claire Dupont\nOrganisation : Ville de Lyon",
        Intent.DETAILS,
    ),
    ("fr-cancelled", "je souhaite m'inscrire", Intent.REGISTER),
    ("fr-lapsed", "je souhaite m'inscrire", Intent.REGISTER),
    ("en-offered", "yes", Intent.ACCEPT),
    ("en-offered", "no", Intent.DECLINE),
    ("en-status-offered", "yes", Intent.ACCEPT),
    ("en-confirmed", "please cancel my registration", Intent.CANCEL),
    ("en-waiting", "please cancel my registration", Intent.CANCEL),
    ("en-confirmed", "please replace me with Omar Haddad, omar@example.com", Intent.REPLACE),
    ("en-confirmed", "erase my data", Intent.ERASE),
    ("en-confirmed-no-name", "Name: Claire Dupont\nOrganisation: Ville de Lyon", Intent.DETAILS),
    (
        "en-details-still-missing",
        "Name: Claire Dupont\nOrganisation: Ville de Lyon",
        Intent.DETAILS,
    ),
    ("en-cancelled", "please register me", Intent.REGISTER),
    ("en-lapsed", "please register me", Intent.REGISTER),
]


@pytest.mark.parametrize("quoting", [True, False], ids=["quoting", "bare"])
@pytest.mark.parametrize(("name", "said", "intent"), ANSWERS)
def test_the_answer_a_letter_asks_for_is_read_as_meant(
    name: str, said: str, intent: Intent, quoting: bool
) -> None:
    letter = SAMPLES[name]
    page = pages(letter, HOUSE)
    to = reply_address_of(letter, HOUSE)
    request = understood(to, f"Re: {page.subject}", said, page.text if quoting else "")
    assert request.intent is intent
