"""Mails for tests, as people write them to the desk."""

from __future__ import annotations

from datetime import UTC, date, datetime
from email.message import EmailMessage

from guichet.desk.catalogue import Listing
from guichet.desk.request import Reading
from guichet.mail.reading import read
from guichet.mail.receipt import Receipt

CONTACT = "inscriptions@decouverte.example"
NOW = datetime(2019, 1, 15, 12, tzinfo=UTC)
MARCH = Listing("day-2019-03-19", date(2019, 3, 19), datetime(2019, 3, 19, 8, tzinfo=UTC), True)
JUNE = Listing("day-2019-06-18", date(2019, 6, 18), datetime(2019, 6, 18, 7, tzinfo=UTC), True)
SESSIONS = (MARCH, JUNE)

LETTERS = {
    "confirmed": (
        "Votre place est réservée",
        (
            "Bonjour,\n\nVotre place est réservée pour la journée du mardi 19 mars 2019. Pour annuler,"
            " répondez ANNULER.\n\nCamille Roche"
        ),
    ),
    "announced": (
        "Journée découverte : deux dates",
        (
            "Bonjour,\n\nDeux dates : mardi 19 mars 2019 et mardi 18 juin 2019. Pour vous inscrire,"
            " répondez à ce message.\n\nCamille Roche"
        ),
    ),
    "invited": (
        "Et si vous veniez ?",
        (
            "Cher ami,\n\nLa prochaine journée aura lieu le mardi 18 juin 2019. Voulez-vous que je vous"
            " garde un siège ?\n\nCamille Roche"
        ),
    ),
    "cancelled": (
        "Annulation enregistrée",
        "Bonjour,\n\nVotre inscription à la journée du mardi 19 mars 2019 est annulée.\n\nCamille",
    ),
    "waiting": (
        "Liste d'attente",
        (
            "Bonjour,\n\nLa journée du mardi 19 mars 2019 est complète, vous êtes sur la liste"
            " d'attente.\n\nCamille Roche"
        ),
    ),
    "offer": (
        "Une place s'est libérée",
        (
            "Bonjour,\n\nUne place s'est libérée pour le mardi 19 mars 2019. Répondez OUI pour la"
            " prendre, NON pour la laisser à la personne suivante.\n\nCamille Roche"
        ),
    ),
    "missing": (
        "Il nous manque quelques renseignements",
        (
            "Bonjour,\n\nVotre place du mardi 19 mars est réservée. Il nous manque votre organisation,"
            " votre fonction et un téléphone. Pour annuler, répondez ANNULER.\n\nCamille Roche"
        ),
    ),
    "newsletter": (
        "La lettre",
        (
            "Bonjour,\n\nAu sommaire : récits. Vous êtes abonné à cette lettre. Pour vous inscrire à"
            " nos journées, écrivez-nous.\n\nCamille Roche"
        ),
    ),
}


def mail(
    text: str,
    *,
    answers: str = "",
    subject: str = "Bonjour",
    sender: str = "Chris Morel <chris.morel@ville.example>",
    html: str = "",
    **fields: str,
) -> bytes:
    """A raw mail; `answers` names the letter of ours that it quotes."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = CONTACT
    message["Message-ID"] = "<one@ville.example>"
    if answers:
        title, quoted = LETTERS[answers]
        subject = f"Re: {title}"
        text += f"\n\nLe 12 mars 2019 à 10:00, Découverte <{CONTACT}> a écrit :\n\n"
        text += "\n".join(f"> {line}" for line in quoted.split("\n"))
    message["Subject"] = subject
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return bytes(message)


def trusted() -> Receipt:
    """A receipt of an authenticated sender."""
    return Receipt.trusting("chris.morel@ville.example", NOW, "delivery")


def reading_of(raw: bytes, receipt: Receipt | None = None) -> Reading:
    """How a mail is read."""
    return read(raw, receipt or trusted(), CONTACT)
