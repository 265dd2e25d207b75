"""The words of the commands, in French and English, and those that come near."""

from __future__ import annotations

from difflib import get_close_matches
from typing import NamedTuple

from guichet.desk.request import Language
from guichet.office.commands.command import Verb

FR, EN = Language.FR, Language.EN


class Word(NamedTuple):
    """What a first word means."""

    verb: Verb
    language: Language | None


WORDS: dict[str, Word] = {
    "aide": Word(Verb.HELP, FR),
    "help": Word(Verb.HELP, EN),
    "bilan": Word(Verb.REPORT, FR),
    "report": Word(Verb.REPORT, EN),
    "liste": Word(Verb.LIST, FR),
    "listes": Word(Verb.LIST, FR),
    "list": Word(Verb.LIST, EN),
    "lists": Word(Verb.LIST, EN),
    "places": Word(Verb.SEATS, FR),
    "seats": Word(Verb.SEATS, EN),
    "fermer": Word(Verb.CLOSE, FR),
    "close": Word(Verb.CLOSE, EN),
    "ouvrir": Word(Verb.OPEN, FR),
    "rouvrir": Word(Verb.OPEN, FR),
    "open": Word(Verb.OPEN, EN),
    "reopen": Word(Verb.OPEN, EN),
    "annuler": Word(Verb.CANCEL, FR),
    "cancel": Word(Verb.CANCEL, EN),
    "inscrire": Word(Verb.REGISTER, FR),
    "register": Word(Verb.REGISTER, EN),
    "promouvoir": Word(Verb.PROMOTE, FR),
    "promote": Word(Verb.PROMOTE, EN),
    "remplacer": Word(Verb.REPLACE, FR),
    "replace": Word(Verb.REPLACE, EN),
    "offrir": Word(Verb.OFFER, FR),
    "offer": Word(Verb.OFFER, EN),
    "relancer": Word(Verb.REMIND, FR),
    "remind": Word(Verb.REMIND, EN),
    "effacer": Word(Verb.ERASE, FR),
    "erase": Word(Verb.ERASE, EN),
    "original": Word(Verb.ORIGINAL, None),
    "fait": Word(Verb.DONE, FR),
    "done": Word(Verb.DONE, EN),
    "session": Word(Verb.NEW_SESSION, None),
    "journal": Word(Verb.JOURNAL, None),
}

_MEANT = {
    "add": "register", "ajouter": "inscrire", "capacite": "places", "capacity": "seats",
    "cloturer": "fermer", "clore": "fermer", "commandes": "aide", "commands": "help",
    "delete": "erase", "desinscrire": "annuler", "digest": "report", "export": "liste",
    "inscris": "inscrire", "proposer": "offrir", "rapport": "bilan", "rappeler": "relancer",
    "remove": "cancel", "resume": "bilan", "statistiques": "bilan", "stats": "bilan",
    "status": "report", "substitute": "replace", "summary": "report", "supprimer": "annuler",
    "traite": "fait", "unregister": "cancel",
}  # fmt: skip
"""Words that people write for ours; only ever a suggestion, because they may mean another."""

_SHORTEST = 4
_NEAR = 0.75


def nearest(word: str) -> str:
    """The command that a folded word may have been meant for; '' where none comes near."""
    if word in _MEANT:
        return _MEANT[word]
    if len(word) < _SHORTEST:
        return ""
    return next(iter(get_close_matches(word, WORDS, n=1, cutoff=_NEAR)), "")


SHAPES: dict[Verb, tuple[str, str]] = {
    Verb.HELP: ("aide", "help"),
    Verb.REPORT: ("bilan", "report"),
    Verb.LIST: ("liste 19 mars", "list 19 March"),
    Verb.SEATS: ("places 22", "seats 22"),
    Verb.CLOSE: ("fermer", "close"),
    Verb.OPEN: ("ouvrir", "open"),
    Verb.CANCEL: ("annuler RÉFÉRENCE motif", "cancel REFERENCE reason"),
    Verb.CALL_OFF: ("annuler session motif", "cancel session reason"),
    Verb.REGISTER: (
        "inscrire Prénom Nom <adresse> organisation",
        "register First Last <address> organisation",
    ),
    Verb.PROMOTE: ("promouvoir RÉFÉRENCE motif", "promote REFERENCE reason"),
    Verb.REPLACE: (
        "remplacer RÉFÉRENCE par Prénom Nom <adresse>",
        "replace REFERENCE by First Last <address>",
    ),
    Verb.OFFER: ("offrir", "offer"),
    Verb.REMIND: ("relancer RÉFÉRENCE", "remind REFERENCE"),
    Verb.ERASE: ("effacer RÉFÉRENCE", "erase REFERENCE"),
    Verb.ORIGINAL: ("original 3", "original 3"),
    Verb.DONE: ("fait 3", "done 3"),
    Verb.NEW_SESSION: ("session", "session"),
    Verb.JOURNAL: ("journal RÉFÉRENCE", "journal REFERENCE"),
}
"""How each command is written, in French and in English."""
