"""From bytes to a person's own words."""

from __future__ import annotations

import base64

import pytest

from guichet.mail.charset import decode
from guichet.mail.header import decoded, mailboxes, message_ids, parameters
from guichet.mail.hypertext import to_text
from guichet.mail.message import parse
from guichet.mail.signoff import divide
from guichet.mail.words import split
from tests.mail.letters import mail

OURS = "Bonjour,\nVotre place est réservée.\nPour annuler, répondez ANNULER."
QUOTED = "\n".join(f"> {line}" for line in OURS.split("\n"))


@pytest.mark.parametrize(
    "introduction",
    [
        "Le mar. 22 janv. 2019 à 14:06, Découverte <a@b.example> a écrit :",
        "Le 22 janvier 2019 à 14:06, Découverte <a@b.example> a\nécrit :",
        "Le 22/01/2019 à 14:06, Découverte a écrit :",
        "On Tue, 22 Jan 2019 at 14:06, Découverte <a@b.example>\nwrote:",
        "On 22 Jan 2019, at 14:06, Découverte wrote:",
        "El mar., 22 ene. 2019 a las 14:06, Découverte (<a@b.example>) escribió:",
        "2019-01-22 14:06 GMT+01:00 Découverte <a@b.example>:",
        "Am 22.01.2019 um 14:06 schrieb Découverte:",
    ],
)
def test_what_is_quoted_with_marks_is_cut(introduction: str) -> None:
    found = split(f"Je viens.\n\n{introduction}\n\n{QUOTED}\n")
    assert found.text == "Je viens."
    assert "ANNULER" in found.quoted


@pytest.mark.parametrize(
    "separator",
    [
        "-----Message d'origine-----\nDe : A <a@b.example>\nEnvoyé : lundi\nObjet : X",
        "-----Original Message-----\nFrom: A <a@b.example>\nSent: Monday\nSubject: X",
        "________________________________\nDe : A\nEnvoyé : lundi\nÀ : B\nObjet : X",
        "De : A <a@b.example>\nEnvoyé : lundi 5 mars 2019 10:00\nÀ : B\nObjet : X",
        "From: A <a@b.example>\nSent: 5 March 2019 10:00\nTo: B\nSubject: X",
        "*De :* A\n*Envoyé :* lundi\n*À :* B\n*Objet :* X",
        "----- Mail original -----\nDe: A\nÀ: B\nEnvoyé: lundi\nObjet: X",
        "---------- Forwarded message ---------\nDe : A <a@b.example>\nDate: x\nSubject: X\nTo: B",
        "-------- Message transféré --------\nSujet : X\nDate : y\nDe : A\nPour : B",
        "Début du message transféré :\n\nDe: A <a@b.example>\nObjet: X",
        "Message du 04/03/19 09:14\nDe : A\nA : B\nObjet : X",
        "=======================================\n\nMessage du : 04/03/2019 09:14\nDe : A\nA : B",
        "A B <a@b.example>\n04/02/2019 09:30\n\nPour : c@d.example\ncc :\nObjet : X",
        ">>> A <a@b.example> 13/02/2019 17:20 >>>",
        "Le 5 mars 2019 10:00, A <a@b.example> a écrit :",
    ],
)
def test_what_is_quoted_without_marks_is_cut(separator: str) -> None:
    found = split(f"Je viens.\n\n{separator}\n\n{OURS}\n")
    assert found.text == "Je viens."


@pytest.mark.parametrize(
    "line",
    [
        "Le 12 mars, Paul m'a écrit : venez donc !",
        "Le 12 mars, je serai là :",
        "De : rien du tout",
        "On 19 March I will come:",
    ],
)
def test_what_only_looks_like_a_quotation_stays(line: str) -> None:
    assert line in split(f"Bonjour,\n{line}\nMerci").text


@pytest.mark.parametrize(
    "line",
    [
        "Envoyé de mon iPhone",
        "Envoyé depuis mon smartphone Samsung Galaxy.",
        "Sent from my iPhone",
        "Télécharger Outlook pour Android",
        "Get Outlook for iOS<https://aka.example>",
        "Envoyé avec AquaMail pour Android",
        "Ce message et ses pièces jointes sont confidentiels et réservés à leur destinataire.",
        "This e-mail is confidential and intended solely for the addressee.",
        "Pensez à l'environnement : n'imprimez ce courriel que si nécessaire.",
        "L'absence de virus dans ce courrier électronique a été vérifiée par Avast.",
    ],
)
def test_what_programs_and_lawyers_add_is_cut(line: str) -> None:
    assert split(f"Je viens.\n\nKarim\n\n{line}\n").text == "Je viens.\n\nKarim"


def test_answers_between_quoted_lines_are_kept_in_order() -> None:
    found = split(
        "Le 1 mars 2019, A <a@b.example> a écrit :\n> Venez-vous ?\nOui\n> À midi ?\nNon\n"
    )
    assert found.text.split() == ["Oui", "Non"]
    assert found.interleaved


def test_html_becomes_lines_without_what_is_hidden() -> None:
    text = to_text(
        "<style>p{}</style><div>Bonjour,<br>je <b>viens</b></div><p style='display:none'>ANNULER</p>"
        "<blockquote>cité</blockquote><table><tr><td>Nom</td><td>Rôle</td></tr></table>&eacute;&nbsp;!"
    )
    assert "Bonjour,\nje viens" in text
    assert "ANNULER" not in text
    assert "> cité" in text
    assert "Nom\tRôle" in text
    assert text.endswith("é !")


def test_the_signature_is_divided_from_the_message() -> None:
    found = divide(
        ["Merci de m'inscrire.", "", "Cordialement,", "", "Jean Dupont", "Maire", "06 39 98 12 34"],
        [],
        "Jean DUPONT",
    )
    assert found.block == ["Jean Dupont", "Maire", "06 39 98 12 34"]
    assert found.body[0] == "Merci de m'inscrire."


def test_a_postscript_belongs_to_the_message() -> None:
    found = divide(
        ["Je viens.", "Cordialement", "Jean Dupont", "PS : je suis végétarien"], [], "Jean Dupont"
    )
    assert "PS : je suis végétarien" in found.body


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("é".encode(), "utf-8", "é"),
        ("é".encode(), "iso-8859-1", "é"),
        ("é".encode("cp1252"), "utf-8", "é"),
        ("é’".encode("cp1252"), "us-ascii", "é’"),
        ("é".encode("cp1252"), "", "é"),
        ("€".encode("iso-8859-15"), "iso-8859-15", "€"),
        ("Ж".encode("koi8-r"), "koi8-r", "Ж"),
        ("あ".encode("iso2022_jp"), "iso-2022-jp", "あ"),
        ("é".encode(), "no-such-charset", "é"),
        (b"abc", "rot13", "abc"),
        (b"\xff\xfe", "punycode", "ÿþ"),
    ],
)
def test_bytes_become_text_whatever_is_declared(data: bytes, declared: str, text: str) -> None:
    assert decode(data, declared) == text


def test_encoded_words_are_joined_before_they_are_read() -> None:
    assert decoded("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?= noir") == "café noir"
    assert decoded("=?utf-8?b?w6k=?=!") == "é!"
    assert decoded("=?x?z?q?=") == "=?x?z?q?="


@pytest.mark.parametrize(
    ("field", "boxes"),
    [
        ("Jean <j@x.example>", [("Jean", "j@x.example")]),
        ('"Dupont, Jean" <j@x.example>', [("Dupont, Jean", "j@x.example")]),
        ("j@x.example (Jean)", [("Jean", "j@x.example")]),
        ("J@X.Example", [("", "j@x.example")]),
        ("A <a@x.example>, B <b@x.example>", [("A", "a@x.example"), ("B", "b@x.example")]),
        ("=?utf-8?q?Zo=C3=A9?= <z@x.example>", [("Zoé", "z@x.example")]),
        ("nobody", [("nobody", "")]),
    ],
)
def test_address_fields(field: str, boxes: list[tuple[str, str]]) -> None:
    assert mailboxes(field) == boxes


def test_only_safe_message_ids_are_kept() -> None:
    assert message_ids("<a@b> <c d@e> <f@g>\r\nBcc: x <h>") == ("<a@b>", "<f@g>", "<h>")


def test_parameters_of_a_structured_field() -> None:
    assert parameters('Text/HTML; charset="utf-8"; x=1') == (
        "text/html",
        {"charset": "utf-8", "x": "1"},
    )


def test_plain_text_is_preferred_and_attachments_are_left_alone() -> None:
    message = parse(mail("En clair.", html="<p>En riche.</p>"))
    assert message.text.strip() == "En clair."
    attached = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nJe viens.\n--q\n"
        b"Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nANNULER\n--q--\n"
    )
    assert "ANNULER" not in parse(attached).text


def test_html_alone_and_base64_are_read() -> None:
    body = base64.b64encode(b"<p>Je viens le 19 mars</p>")
    raw = (
        b"From: a@b.example\nContent-Type: text/html; charset=utf-8\n"
        b"Content-Transfer-Encoding: base64\n\n" + body
    )
    assert parse(raw).text.strip() == "Je viens le 19 mars"


def test_old_macintosh_line_ends_are_line_ends() -> None:
    message = parse(b"From: a@b.example\rSubject: x\r\rBonjour\rJe viens\r")
    assert message.subject == "x"
    assert message.text.split("\n")[:2] == ["Bonjour", "Je viens"]
