"""One click, one mail: links that open a mail to the desk, already written.

They lead nowhere but to a mail program, so a scanner that follows links does nothing; and what
they write is what the desk understands when somebody types it.
"""

from __future__ import annotations

from urllib.parse import quote

from guichet.desk.model import Facts
from guichet.desk.request import Language
from guichet.letters.words import Plain

SAYS = {
    Language.FR: {
        "accept": ("Re: Une place s'est libérée", "Oui, j'accepte la place proposée."),
        "decline": ("Re: Une place s'est libérée", "Non, je laisse la place proposée."),
        "cancel": ("Annulation", "Je souhaite annuler mon inscription."),
        "replace": ("Remplacement", "Merci de me remplacer par :\nNom : \nCourriel : "),
        "details": ("Re: Il nous manque le nom", "Nom : \nOrganisation : "),
        "register": (
            "Inscription au {date}",
            "Je souhaite m'inscrire à la session du {date}.\nPrénom Nom : \nOrganisation : ",
        ),
        "rejoin": ("Inscription", "Je souhaite m'inscrire."),
        "erase": ("Mes données", "Merci d'effacer mes données."),
        "confirm": ("Confirmation", "Oui, je confirme ma demande."),
        "confirm-register": ("Confirmation", "Oui, je confirme mon inscription."),
        "confirm-cancel": ("Confirmation", "Oui, je souhaite annuler mon inscription."),
        "confirm-accept": ("Confirmation", "Oui, j'accepte la place proposée."),
        "confirm-decline": ("Confirmation", "Non, je laisse la place proposée."),
        "confirm-erase": ("Confirmation", "Oui, merci d'effacer mes données."),
    },
    Language.EN: {
        "accept": ("Re: A seat has become free", "Yes, I accept the seat offered."),
        "decline": ("Re: A seat has become free", "No, I decline the seat offered."),
        "cancel": ("Cancellation", "Please cancel my registration."),
        "replace": ("Replacement", "Please replace me with:\nName: \nEmail: "),
        "details": (
            "Re: We still need the name",
            "Here are the details:\nName: \nOrganisation: ",
        ),
        "register": (
            "Registration for {date}",
            "Please register me for the session on {date}.\nName: \nOrganisation: ",
        ),
        "rejoin": ("Registration", "Please register me."),
        "erase": ("My data", "Please erase my data."),
        "confirm": ("Confirmation", "Yes, I confirm my request."),
        "confirm-register": ("Confirmation", "Yes, I confirm my registration."),
        "confirm-cancel": ("Confirmation", "Yes, please cancel my registration."),
        "confirm-accept": ("Confirmation", "Yes, I accept the seat offered."),
        "confirm-decline": ("Confirmation", "No, I decline the seat offered."),
        "confirm-erase": ("Confirmation", "Yes, please erase my data."),
    },
}
"""Subject and body of each mail; the tests see to it that the desk reads them as meant."""


def action(name: str, to: str, language: Language, reference: str = "", date: str = "") -> Plain:
    """The link for one action; `reference` goes into the subject, for a human reader."""
    subject, body = SAYS[language][name]
    subject = subject.format(date=date) + (f" ({reference})" if reference else "")
    return mailto(to, subject, body.format(date=date))


def order(french: str, english: str, to: str, language: Language) -> Plain:
    """The link for one command of an organiser: the words she would type."""
    words = english if language is Language.EN else french
    return mailto(to, words, words)


def mailto(to: str, subject: str = "", body: str = "") -> Plain:
    """A mailto: link (RFC 6068)."""
    fields = []
    if subject:
        fields.append(f"subject={_coded(subject)}")
    if body:
        fields.append(f"body={_coded(body)}")
    local, at, domain = to.rpartition("@")
    return Plain(
        f"mailto:{_coded(local)}{at}{_coded(domain)}" + ("?" if fields else "") + "&".join(fields)
    )


def map_link(facts: Facts) -> Plain:
    """A map of the place; the address is all it tells."""
    return Plain(f"https://www.openstreetmap.org/search?query={quote(facts.address, safe='')}")


def _coded(text: str) -> str:
    return quote(text.replace("\n", "\r\n"), safe="", errors="replace")
