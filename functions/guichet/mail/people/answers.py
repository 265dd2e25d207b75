"""What somebody answers between the quoted lines that ask, or fills in within our letter."""

from __future__ import annotations

import re
from itertools import pairwise

from guichet.desk.request import Person
from guichet.mail.pattern import lazy
from guichet.mail.people import names
from guichet.mail.people.entry import Entry
from guichet.mail.people.labels import label
from guichet.mail.people.tables import forms, labelled
from guichet.mail.words import Words

LONGEST_ANSWER = 110
LONGEST_ASKED = 8
"""Words of what is asked for."""
_SENTENCE = lazy(r"[.!?;:]\s+(?=\S)|,\s+(?=\S)")
_MARKS = " -*\u2022\u00b7\u2013>_.,;:?!()\t"


def between(words: Words) -> dict[str, str]:
    """What is given below quoted lines that ask for it ("> - votre fonction"), by field."""
    found: dict[str, str] = {}
    if not words.interleaved:
        return found
    for before, after in pairwise(words.pieces):
        asked = [line.strip() for line in before.lines if line.strip()][-2:]
        given = next((line.strip() for line in after.lines if line.strip()), "")
        if before.quoted and not after.quoted and asked and 0 < len(given) < LONGEST_ANSWER:
            field = _field(asked[-1]) or _field(" ".join(asked))
            if field:
                found.setdefault(field, given)
    return found


def _field(asked: str) -> str:
    """The field that the last words of a quoted line ask for."""
    said = _SENTENCE.split(asked.strip(_MARKS))[-1].split()[-LONGEST_ASKED:]
    tails = (" ".join(said[at:]) for at in range(len(said)))
    return next((held for one in tails if (held := label(one))), "")


LEAST_FILLED = 3
"""Fields of a form, the name among them."""
LONGEST_COVER = 400
_FILLED = lazy(
    r"\b(?:compl[eé]t|rempli|renseign|ci-dessous|plus bas|dessous|filled|fill|below|complete)",
    re.IGNORECASE,
)


def filled_within(own: str, words: Words, sender: Person) -> list[Entry]:
    """Who is in the form that is filled in within the quoted letter, where `own` says so."""
    if not words.quoted or len(own) > LONGEST_COVER or not _FILLED.search(own):
        return []
    lines = [line.lstrip("> ") for line in words.quoted.split("\n")[:60]]
    pairs = [(text, value) for text, value in labelled(lines) if value.strip(" ._")]
    found = [one for one in forms(_unheaded(pairs), least=LEAST_FILLED) if one.name]
    for one in found:
        one.oneself = sender.name is None or names.same(one.name, sender.name) or (
            names.matches_address(one.name or "", sender.email or "")
        )  # fmt: skip
    return found


def _unheaded(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs without those of a mail's head ("De : …", "Objet : …")."""
    return [(text, value) for text, value in pairs if not _HEAD.fullmatch(text.strip())]


_HEAD = lazy(r"\W*(?:de|from|[àa]|to|cc|objet|subject|date|sent|envoy[eé])\W*", re.IGNORECASE)
