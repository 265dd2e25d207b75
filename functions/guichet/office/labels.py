"""The words of the lists and of the attendance sheet, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass

from guichet.desk.request import Language


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the attendance sheet."""

    language: str
    title: str
    columns: tuple[str, str, str, str, str]
    trainers: str
    page: str
    """With {number} and {count}."""
    unprintable: str
    """Said where an address stands for a name."""
    date: str
    place: str
    trained_by: str


COLUMNS = {
    Language.FR: (
        "Session", "Référence", "État", "Rang", "Nom", "Organisation", "Fonction", "Courriel",
        "Téléphone", "Inscription par", "Demande du", "Réponse avant le",
    ),
    Language.EN: (
        "Session", "Reference", "State", "Rank", "Name", "Organisation", "Role", "E-mail",
        "Phone", "Registered by", "Asked on", "Answer due by",
    ),
}  # fmt: skip
STATES = {
    Language.FR: {
        "confirmed": "place confirmée",
        "offered": "place proposée",
        "waiting": "en attente",
    },
    Language.EN: {
        "confirmed": "seat confirmed",
        "offered": "seat offered",
        "waiting": "waiting",
    },
}
FILES = {
    Language.FR: {"lists": "participants", "sheet": "emargement", "mail": "message"},
    Language.EN: {"lists": "participants", "sheet": "attendance", "mail": "message"},
}
SHEET = {
    Language.FR: Labels(
        language="fr",
        title="Feuille d’émargement",
        columns=("N°", "Nom et prénom", "Organisation", "Matin", "Après-midi"),
        trainers="Formatrices et formateurs",
        page="Page {number} sur {count}",
        unprintable="Une adresse tient lieu des noms que cette feuille ne sait pas écrire.",
        date="Date",
        place="Lieu",
        trained_by="Formation",
    ),
    Language.EN: Labels(
        language="en",
        title="Attendance sheet",
        columns=("No.", "Name", "Organisation", "Morning", "Afternoon"),
        trainers="Trainers",
        page="Page {number} of {count}",
        unprintable="An address stands for names that this sheet cannot write.",
        date="Date",
        place="Place",
        trained_by="Trainers",
    ),
}
