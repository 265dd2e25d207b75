"""Whom a sentence means that only says "she" or "his seat": those named last before it."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.entry import Entry
from guichet.mail.people.scene import Scene, is_sender, spoken_of

_MEANS = lazy(
    r"\b(?:he|she|they|him|her|them|his|their|elles?|eux|(?:à|a|pour|avec|sans) lui|la sienne|"
    r"le sien|les leurs|hers|theirs|celle-ci|"
    r"celui-ci|ce dernier|cette dernière|the latter|ils|(?:sa|leur) (?:place|chaise|venue|"
    r"présence|participation)|(?:son|leur) (?:siège|inscription|nom|fauteuil|remplacement)|"
    r"(?:lui|leur) (?:gard|réserv|trouv|prévo|bloqu|mett|fai|ménag|conserv|accord|attribu|octroy|"
    r"ret[ei]n)\w+)\b|"
    r"\b(?<!s')il (?!y |faut|reste\b|s'agit|convient|suffit|est (?:possible|prévu|temps|"
    r"encore|trop|question)|me (?:faut|reste|semble))|"
    r"\b(?:l'|la |le |les )(?:r?ajout|(?:ré|dés)?inscri|enregistr|accueill|not|compt|plac|ray|"
    r"enlev|retir|supprim|désist|remplac)\w*|\w{3,}(?:ez|er|re)-(?:l[ae]|les|lui|leur)\b",
    re.IGNORECASE,
)
MOST_BACK = 4
"""Sentences that lie between a name and the word that stands for it."""


def meant(said: tuple[str, ...], body: str, scene: Scene) -> list[Entry]:
    """Those for whom a pronoun in the sentences `said` stands."""
    spoken = scene.finding.spoken_raw
    for one in said:
        if not _MEANS.search(one) or one not in spoken:
            continue
        at = spoken.index(one)
        for before in reversed(spoken[max(0, at - MOST_BACK) : at]):
            found = [
                other
                for other in spoken_of((before, *said), body, scene)
                if not is_sender(other, scene.sender) and _named_in(other, before)
            ]
            if found:
                return found
    return []


def _named_in(entry: Entry, said: str) -> bool:
    """Whether a sentence names somebody."""
    return fold((entry.name or "?").split()[0]) in fold(said)
