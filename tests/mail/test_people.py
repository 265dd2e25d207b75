"""Who is who: names, cards, lists, leavers and newcomers."""

from __future__ import annotations

import pytest

from guichet.desk.request import Disposition, Intent, Person
from guichet.mail.people import phones
from guichet.mail.people.card import card
from guichet.mail.people.kinds import kind
from guichet.mail.people.names import matches_address, normal, same
from guichet.mail.people.roster import listed
from guichet.mail.people.spotting import spotted
from tests.mail.letters import mail, reading_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jean Dupont", "Jean Dupont"),
        ("DUPONT Jean", "Jean Dupont"),
        ("Jean DUPONT", "Jean Dupont"),
        ("Dupont, Jean", "Jean Dupont"),
        ("jean dupont", "Jean Dupont"),
        ("JEAN DUPONT", "Jean Dupont"),
        ("Dupont Jean", "Jean Dupont"),
        ("DE LA TOUR Agathe", "Agathe de La Tour"),
        ("de La Tour Agathe", "Agathe de La Tour"),
        ("Marguerite d'HAUTERIVE", "Marguerite d'Hauterive"),
        ("N'GUESSAN Marie-Ange", "Marie-Ange N'Guessan"),
        ("LE GOFFIC Ronan", "Ronan Le Goffic"),
        ("EL MANSOURI Leïla", "Leïla El Mansouri"),
        ("Fionnuala MacAteer", "Fionnuala MacAteer"),
        ("M. Jean DUPONT", "Jean Dupont"),
        ("Mme Élodie Samson-Roux", "Élodie Samson-Roux"),
        ("Capitaine Aude LE HÉNAFF", "Aude Le Hénaff"),
        ("Halvorsen-Lie, Ingeborg (ADM)", "Ingeborg Halvorsen-Lie"),
        ("Dr Bronwen ap Rhys", "Bronwen ap Rhys"),
        ("VANDENBULCKE", "Vandenbulcke"),
        ("ŠŤASTNÝ Vojtěch", "Vojtěch Šťastný"),
        ("boss@ville.example", None),
        ("06 39 98 12 34", None),
        ("Paul et Marie Martin", None),
        ("", None),
    ],
)
def test_names_are_put_in_order_and_ordinary_capitals(text: str, name: str | None) -> None:
    assert normal(text) == name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Merci d'inscrire Paul Marchand et Julie Tissier.", ["Paul Marchand", "Julie Tissier"]),
        ("C'est Mme Aïssatou DIALLO-MERCIER qui ira", ["Aïssatou Diallo-Mercier"]),
        ("la Mairie de Sorges et le Conseil départemental", []),
        ("JE VOUS PRIE DE ME COMPTER PARMI LES PRESENTS", []),
        ("Bonjour Madame, merci", []),
    ],
)
def test_names_are_found_in_prose(text: str, found: list[str]) -> None:
    assert [one.name for one in spotted(text)] == found


def test_whose_name_and_whose_address() -> None:
    assert same("Lan Nguyen Thi", "Nguyen")
    assert same("Élodie Samson", "ELODIE SAMSON")
    assert not same("Paul Martin", "Paul Durand")
    assert matches_address("Jean-Baptiste Duplessis", "jb.duplessis@x.example")
    assert not matches_address("Jean-Baptiste Duplessis", "a.martin@x.example")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("06 39 98 12 34", "+33639981234"),
        ("06.39.98.12.34", "+33639981234"),
        ("+33 (0)6 39 98 12 34", "+33639981234"),
        ("0033 6 39 98 12 34", "+33639981234"),
        ("+44 (0)20 7946 0127", "+442079460127"),
        ("07700 900184", "+447700900184"),
        ("+1 (212) 555-0143", "+12125550143"),
        ("+47 55 50 12 34", "+4755501234"),
        ("Standard : 04 65 71 30 00", None),
        ("Fax 04 65 71 30 00", None),
        ("SIRET 130 000 000 00019", None),
        ("2019-BC-00417", None),
        ("75020", None),
    ],
)
def test_telephones_become_e164(text: str, number: str | None) -> None:
    found = phones.numbers(text)
    assert (found[0][0] if found else None) == number


@pytest.mark.parametrize(
    ("piece", "what"),
    [
        ("Cheffe de projet innovation", "role"),
        ("Head of Community Engagement", "role"),
        ("chargé.e de mission", "role"),
        ("1er adjoint, Courcelles", "role"),
        ("senior lecturer", "role"),
        ("Mairie d'Aiguefonde", "organisation"),
        ("University of Nordfjell", "organisation"),
        ("Direction départementale des finances", "organisation"),
        ("Pôle ressources", "department"),
        ("Direction des ressources humaines", "department"),
        ("Studio Lattice", "organisation"),
        ("Tidewater", "loose"),
        ("75020 Paris", ""),
        ("Tél :", ""),
    ],
)
def test_pieces_of_a_signature(piece: str, what: str) -> None:
    assert kind(piece) == what


def test_a_signature_is_a_card() -> None:
    found = card(
        ["Wilfried Schoenauer", "Responsable des coopérations", "Eurodistrict vosgien",
         "12 rue des Prés, 88000 Épinal", "Tél. 03 53 01 90 16"],
        "Wilfried SCHOENAUER",
    )  # fmt: skip
    assert found.role == "Responsable des coopérations"
    assert found.organisation == "Eurodistrict vosgien"
    assert found.phone == "+33353019016"


TABLE = "NOM\tPrénom\tCourriel\nDUPONT\tJean\tj.d@x.example\nNGUYEN THI\tLan\tnéant"
FORM = "Nom : DUPONT\nPrénom : Jean\nMél : j.d@x.example\n\nNom : NGUYEN THI\nPrénom : Lan\nMél : néant"
LIST = "- DUPONT Jean, j.d@x.example\n- NGUYEN THI Lan"
NUMBERED = "1) Jean Dupont (j.d@x.example)\n2) Lan Nguyen Thi"
SEMICOLONS = "Nom;Prénom;Mail\nDUPONT;Jean;j.d@x.example\nNGUYEN THI;Lan;"


@pytest.mark.parametrize("text", [TABLE, FORM, LIST, NUMBERED, SEMICOLONS])
def test_people_listed_in_any_shape(text: str) -> None:
    found = listed(text.split("\n"), "")
    assert [(one.name, one.email) for one in found] == [
        ("Jean Dupont", "j.d@x.example"),
        ("Lan Nguyen Thi", None),
    ]


def test_a_table_of_the_html_part_is_read() -> None:
    html = (
        "<p>Merci d'inscrire pour le 19 mars :</p><table><tr><td>NOM</td><td>Prénom</td>"
        "<td>Mail</td></tr><tr><td>DUPONT</td><td>Jean</td><td>j.d@x.example</td></tr></table>"
    )
    text = "Merci d'inscrire pour le 19 mars :\n\nNOM\nPrénom\nMail\nDUPONT\nJean\nj.d@x.example"
    people = reading_of(mail(text, html=html)).request.people
    assert [(one.name, one.email) for one in people] == [("Jean Dupont", "j.d@x.example")]


SIGNED = "\n\nCordialement,\nChris Morel\nDirectrice des ressources\nVille de Brec\n06 39 98 12 34"


def people(text: str, answers: str = "") -> tuple[Person, ...]:
    """Those a signed mail is about."""
    reading = reading_of(mail(text + SIGNED, answers=answers))
    assert reading.disposition is Disposition.ACT, reading.reason
    return reading.request.people


def test_one_who_registers_has_the_signatures_data() -> None:
    (one,) = people("Merci de m'inscrire pour le 19 mars.")
    assert one == Person(
        "Chris Morel", "chris.morel@ville.example", "Ville de Brec", "Directrice des ressources",
        "+33639981234",
    )  # fmt: skip


def test_colleagues_have_the_organisation_and_nothing_else_of_the_sender() -> None:
    (one,) = people("Merci d'inscrire Paul Marchand, urbaniste, pour le 19 mars.")
    assert one == Person("Paul Marchand", None, "Ville de Brec", "urbaniste", None)


def test_the_order_is_that_of_the_words() -> None:
    first = people("Inscrivez-moi pour le 19 mars, ainsi que Julie Tissier.")
    last = people("Merci d'inscrire Julie Tissier et moi-même pour le 19 mars.")
    assert [one.name for one in first] == ["Chris Morel", "Julie Tissier"]
    assert [one.name for one in last] == ["Julie Tissier", "Chris Morel"]


def test_a_seat_for_somebody_unnamed_has_no_name() -> None:
    found = people("Réservez deux places pour le 19 mars, pour moi et une collègue.")
    assert [one.name for one in found] == ["Chris Morel", None]


def test_who_only_writes_does_not_come() -> None:
    found = people("Merci d'inscrire Julie Tissier le 19 mars. Je ne viens pas moi-même.")
    assert [one.name for one in found] == ["Julie Tissier"]


@pytest.mark.parametrize(
    "text",
    [
        "Je ne pourrai pas venir : Julie Tissier (j.tissier@x.example) viendra à ma place.",
        "Je cède ma place à Julie Tissier, j.tissier@x.example.",
        "Empêchée, je serai remplacée par Julie Tissier <j.tissier@x.example>.",
        "I can't make it. Julie Tissier (j.tissier@x.example) will come instead of me.",
    ],
)
def test_the_sender_leaves_and_a_colleague_comes(text: str) -> None:
    leaver, newcomer = people(text, "confirmed")
    assert leaver.email == "chris.morel@ville.example"
    assert (newcomer.name, newcomer.email) == ("Julie Tissier", "j.tissier@x.example")


@pytest.mark.parametrize(
    "text",
    [
        "Merci de remplacer Paul Marchand par Julie Tissier pour le 19 mars.",
        "Paul Marchand, inscrit le 19 mars, est malade : Julie Tissier viendra à sa place.",
        "Please replace Paul Marchand with Julie Tissier on 19 March.",
        "Julie Tissier remplacera Paul Marchand le 19 mars.",
    ],
)
def test_one_colleague_leaves_and_another_comes(text: str) -> None:
    assert [one.name for one in people(text)] == ["Paul Marchand", "Julie Tissier"]


@pytest.mark.parametrize(
    "text",
    [
        "Un collègue viendra à ma place le 19 mars, je vous donne son nom demain.",
        "Ma collègue ne viendra pas le 19 mars, merci d'annuler sa place.",
        "L'un de mes deux agents annule sa venue du 19 mars.",
    ],
)
def test_who_is_meant_must_be_known(text: str) -> None:
    assert reading_of(mail(text + SIGNED)).disposition is Disposition.HAND_OVER


def test_only_those_who_leave_are_cancelled() -> None:
    (one,) = people(
        "Merci d'annuler la participation de Paul Marchand le 19 mars. Rien ne change pour Julie."
    )
    assert one.name == "Paul Marchand"


def test_a_forwarded_request_is_its_authors() -> None:
    text = (
        "Bonjour, avis favorable, merci de l'inscrire.\n\nChris\n\n"
        "---------- Forwarded message ---------\nDe : Julie Tissier <j.tissier@ville.example>\n"
        "Date: lundi\nSubject: formation\nTo: Chris Morel\n\nBonjour Chris, puis-je suivre la"
        " journée du 19 mars ?\n\nJulie Tissier\nJuriste\n06 39 98 00 11\n"
    )
    reading = reading_of(mail(text, subject="TR: formation"))
    assert reading.request.intent is Intent.REGISTER
    (one,) = reading.request.people
    assert (one.name, one.email) == ("Julie Tissier", "j.tissier@ville.example")


def test_details_are_those_that_were_given() -> None:
    (one,) = people("Voici mon numéro : 06 39 98 77 55", "missing")
    assert one.phone == "+33639987755"


FORWARDED = (
    "\n\n---------- Forwarded message ---------\nDe : {who}\nDate: lundi\nSubject: formation\n"
    "To: Chris Morel\n\n{text}\n\nJulie Tissier\n06 39 98 00 11\n"
)
JULIE = "Julie Tissier <j.tissier@ville.example>"


@pytest.mark.parametrize(
    "text",
    ["Ok pour moi.", "À traiter, merci.", "Approved, please book her a seat.",
     "Bon pour accord, cf. mail de Julie.", "Je transfère cette demande, merci de l'inscrire."],
)  # fmt: skip
def test_a_wish_passed_on_is_its_authors(text: str) -> None:
    passed = FORWARDED.format(who=JULIE, text="Je voudrais participer à la journée du 19 mars.")
    reading = reading_of(mail(text + passed, subject="TR: formation"))
    assert [one.email for one in reading.request.people] == ["j.tissier@ville.example"]


@pytest.mark.parametrize(
    ("text", "who", "passed"),
    [
        ("Pas d'accord pour cette fois.", JULIE, "Je voudrais participer le 19 mars."),
        ("Qu'en pensez-vous ?", JULIE, "Je voudrais participer le 19 mars."),
        ("Pour information.", JULIE, "Je voudrais participer le 19 mars."),
        ("À traiter, merci.", JULIE, "Voici la facture de la formation du 19 mars."),
        ("Ok pour moi.", "Découverte <inscriptions@decouverte.example>", "Une journée le 19 mars."),
    ],
)
def test_what_is_passed_on_otherwise_seats_nobody(text: str, who: str, passed: str) -> None:
    raw = mail(text + FORWARDED.format(who=who, text=passed), subject="TR: formation")
    assert reading_of(raw).disposition is Disposition.HAND_OVER


@pytest.mark.parametrize(("said", "reason"), [("Martin", "who-is-unclear"), ("Salomé", "")])
def test_one_name_of_two_people_gives_nobodys_place_up(said: str, reason: str) -> None:
    text = (
        f"{said} ne sera finalement pas des nôtres. Vous pouvez supprimer sa place.\n\n"
        "Le 8 février 2019 à 10:20, Découverte <a@b.example> a écrit :\n\n"
        "> Vos places pour le mardi 19 mars 2019 sont réservées : Martin Lestienne, Salomé\n"
        "> Chauvet, Martin Oukaci.\n> Pour annuler l'une d'elles, répondez ANNULER.\n"
    )
    reading = reading_of(mail(text, subject="Re: Vos places sont réservées"))
    assert (reading.request.intent is Intent.CANCEL) is (not reason)
    assert reading.reason == reason


def test_a_long_line_of_a_list_does_not_swallow_the_next() -> None:
    lines = [
        "The borough is sending the following colleagues on 18 June:",
        "Harjit SINGH BAINS - harjit.bains@fenwick-borough.example - Service Manager, Housing Policy",
        "Morwenna TREGEAR - morwenna.tregear@fenwick-borough.example - Policy Officer",
    ]
    assert [one.name for one in listed(lines, "")] == ["Harjit Singh Bains", "Morwenna Tregear"]


@pytest.mark.parametrize("shown", ["Je ?", "( Roux", "Paul [", "*+ Paul", "\\ Q"])
def test_a_shown_name_is_no_pattern(shown: str) -> None:
    text = "Je travaille ici. Je m'inscris pour le 19 mars, elle travaille à la Régie comme agent."
    reading = reading_of(mail(text, sender=f'"{shown}" <x@y.example>'))
    assert reading.reason != "unreadable"
