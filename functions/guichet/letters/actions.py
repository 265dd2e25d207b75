"""One click, one mail: links that open a mail to the desk, already written.

They lead nowhere but to a mail program, so a scanner that follows links does nothing; and what
they write is what the desk understands when somebody types it.
"""

from __future__ import annotations

from urllib.parse import quote

from guichet.desk.model import Facts
from guichet.desk.request import Language
from guichet.letters.words import Plain

_SAYS = {
    Language.FR: {
        "accept": ("J'accepte la place", "Oui, j'accepte la place proposée."),
        "decline": ("Je laisse la place", "Non, je laisse la place proposée."),
        "cancel": ("Annulation", "Je souhaite annuler mon inscription."),
        "replace": (
            "Remplacement",
            "Merci de me remplacer par :\nPrénom Nom : \nE-mail : ",
        ),
        "details": ("Précisions", "Prénom Nom : \nOrganisation : "),
        "confirm": ("Je confirme", "Oui, je confirme."),
        "register": (
            "Inscription au {date}",
            "Je souhaite m'inscrire à la session du {date}.\nPrénom Nom : \nOrganisation : ",
        ),
        "rejoin": ("Inscription", "Je souhaite m'inscrire de nouveau."),
        "erase": ("Mes données", "Merci d'effacer mes données."),
    },
    Language.EN: {
        "accept": ("I accept the seat", "Yes, I accept the seat."),
        "decline": ("I leave the seat", "No, I leave the seat."),
        "cancel": ("Cancellation", "Please cancel my registration."),
        "replace": ("Replacement", "Please replace me with:\nName: \nE-mail: "),
        "details": ("Details", "Name: \nOrganisation: "),
        "confirm": ("I confirm", "Yes, I confirm."),
        "register": (
            "Registration for {date}",
            "I would like to register for the session on {date}.\nName: \nOrganisation: ",
        ),
        "rejoin": ("Registration", "I would like to register again."),
        "erase": ("My data", "Please erase my data."),
    },
}


def action(name: str, to: str, language: Language, reference: str = "", date: str = "") -> Plain:
    """The link for one action; `reference` goes into the subject, for a human reader."""
    subject, body = _SAYS[language][name]
    subject = subject.format(date=date) + (f" ({reference})" if reference else "")
    return mailto(to, subject, body.format(date=date))


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
