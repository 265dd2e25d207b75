"""What the pieces of one line of a signature are: role, organisation, department."""

from __future__ import annotations

import re
from itertools import pairwise

from guichet.mail import marks
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import names
from guichet.mail.people.houses import shown_by
from guichet.mail.people.kinds import NOISE, foreign, kind
from guichet.mail.people.lexicon import (
    DEPARTMENTS,
    ORGANISATIONS,
    ROLES,
    SOFT_ROLES,
    STROKE,
    TITLES,
)
from guichet.mail.people.places import PLACES

PAIR = 2
_ADDRESS = lazy(r"[^\s<>()|,;]+@[^\s<>()|,;]+")
_LINK = lazy(r"(?:https?://|www\.)\S+|\b[a-z0-9-]+\.(?:fr|com|org|eu|net|example)(?:/\S*)?\b")
_LAW = lazy(r"\(?\b(?:association )?loi (?:de )?1901\b\)?", re.IGNORECASE)
_NAMED = lazy(
    r"(?:\b(?:pour|for)\s+)?(?:\b[Ll](?:'|\u2019|a |e ))?\b(?:association|asso|société|"
    r"coopérative|collectif|"
    r"compagnie)\s+(?:[«\"\u201c]\s*([^»\"\u201d]{2,80}?)\s*[»\"\u201d]|(?=[A-ZÀ-Ý][\w'-]* ))"
)
_SPLIT = lazy(rf"\s+{STROKE}\s+|\s*[|\u2022\u00b7]\s*|,\s+|\t+")
_AT = lazy(
    r"\s+(?:à la|à l'|au sein (?:de la|de l'|du|de)|à|at|at the|chez|pour la|@)\s+(?=[A-ZÀ-Ý])"
)
MINOR_OFFICE = lazy(r"[a-z]* ?office (?:of|for) ")

_TRADE = lazy(r"[a-zà-ÿœ][a-zà-ÿœ'\u2019-]{3,}(?: [a-zà-ÿœ'\u2019-]{2,}){0,4}")
_NO_TRADE = lazy(
    r"(?:pour|avec|dans|depuis|chez|sans|merci|bonne?|votre|notre|from|with|thanks|very|best|"
    r"your|sent|envoye|ligne|portable|mobile|direct|tres|bien|toujours|jamais|only|just|still|"
    r"ravie?|happy|speaking|writing)\b"
)


def trade(behind: str) -> str | None:
    """What somebody does, told in small letters right behind their name ("…, paysan-meunier")."""
    piece = re.split(r"[,(\d]|\s[-\u2013|]\s", behind, maxsplit=1)[0].strip(" .")
    if not _TRADE.fullmatch(piece) or _NO_TRADE.match(fold(piece)):
        return None
    if NOISE.match(fold(piece)) or fold(piece) in PLACES:
        return None
    return piece if kind(piece) in ("", "role") else None


_Piece = tuple[str | None, str | None, str | None, str | None]
"""Role, organisation, undecided, department; a role with something undecided: its subject."""
_NUMBERED = lazy(r"[^:\d]{2,40}\s?:\s?[+(]?\d[\d .()/+-]{7,}(?:\([^()]{1,30}\))?")
"""Only whose number it is ("Standard de la mairie : 02 …")."""
_PHONE = lazy(r"(?<![\w/])[+(]?\d{1,4}[)]?(?:[ .()/-]{1,3}\d{1,4}){3,7}(?!\w)")
_WHOLE_ASIDE = lazy(r"^\(([^()]*)\)$")
_BEHIND = lazy(r"(.*\S) \(([^()]{3,70})\)$")


def read(line: str, email: str) -> list[_Piece]:
    """What each piece of a line is; behind a role and a stroke it only stands once more."""
    folded = fold(line).strip(" *_-")
    if not folded or marks.closing(folded) or marks.mobile(folded):
        return []
    if _NUMBERED.fullmatch(line.strip(" *_")):
        return []
    line = _PHONE.sub(" | ", line)
    line = _NAMED.sub(r"\1", _LINK.sub(" ", _ADDRESS.sub(" ", _LAW.sub(" ", line))))
    aside = _BEHIND.match(line) if line.endswith(")") else None
    if aside and kind(aside[2]) == "role" and kind(aside[1]) != "role":
        line = f"{aside[1]}, {aside[2]}"
    pieces = [
        piece.strip(" /*_\"'") for piece in _SPLIT.split(line) if piece and piece.strip(" *_-")
    ]
    pieces = [_WHOLE_ASIDE.sub(r"\1", piece) for piece in pieces]
    kinds = [(piece, kind(piece.partition(", ")[0])) for piece in _headed(pieces[:6])]
    out: list[_Piece] = []
    at = 0
    if len(kinds) == PAIR and kinds[1][1] == "role" and foreign(kinds[0][0]):
        kinds = kinds[1:]
    while at < len(kinds):
        if kinds[at][1] == "role" and " / " in line:
            kinds = kinds[: at + 1] + [one for one in kinds[at + 1 :] if one[1] == "organisation"]
        count, one = _piece(kinds, at, email)
        at += count
        out.append(one)
    return out


def _piece(kinds: list[tuple[str, str]], at: int, email: str) -> tuple[int, _Piece]:
    """How many pieces of a line from `at` on belong together, and what they are."""
    piece, what = kinds[at]
    following, then = kinds[at + 1] if at + 1 < len(kinds) else ("", "")
    if what == "role":
        role, org = _role_and_place(_THE.sub("", piece))
        if then == "loose" and org is None and len(kinds) == at + PAIR:
            return 2, (role, None, following, None)
        return 1, (role, org, None, None)
    if what == "organisation":
        end = at + 1
        while end < len(kinds) and kinds[end][1] == "organisation":
            end += 1
        at, start = at + (end - at > 1 and _MINOR.match(fold(piece)) is not None), at
        whole = ", ".join(one for one, _ in kinds[at:end])
        return end - start, (None, _ARTICLE.sub("", whole), None, None)
    if what == "loose":
        return _loose(kinds, at, email)
    return 1, (None, None, None, piece if what == "department" else None)


def _loose(kinds: list[tuple[str, str]], at: int, email: str) -> tuple[int, _Piece]:
    """The same for a piece of which no word tells what it is."""
    piece = kinds[at][0]
    following, then = kinds[at + 1] if at + 1 < len(kinds) else ("", "")
    if _is_office_of(piece, following, then, email):
        return 2, (piece, following, None, None)
    if at == 0 and len(kinds) == PAIR and piece[:1].isupper() and following[:1].islower() and (
        then != "role" and not NOISE.match(fold(following))
    ):  # fmt: skip
        if shown_by(email, piece) and trade(following) and following[-1] != "s":
            return 1, (None, None, piece, None)
        return 2, (None, f"{piece}, {following}", None, None)
    if _LONE_TRADE.match(fold(piece)) and not shown_by(email, piece):
        return 1, (piece, None, None, None)
    if then == "organisation" and at > 0 and kinds[at - 1][1] == "role":
        return 2, (None, f"{piece}, {following}", None, None)
    return 1, (None, None, piece, None)


_LONE_TRADE = lazy(
    r"(?!(?:quart|chant|met|pap|cah|clav|courr|doss|sent|foy|gren|pann|plan|pion|prem|dern|calendr|"
    r"ten|aven|rivi|clairi|lumi|fili|carri|pepini|fronti|lisi|tani|mati|mani|sorci|chaumi|"
    r"barri|verri|gravi|secteur|mote|ascens|bonh|vale|labe|coule|fle|ferve|gran|douce|chartr|"
    r"voyage|"
    r"splend|rum|lue|hauteur|horizon|vig|val|sav)\w*$)"
    r"[a-z]{3,}(?:ier|iere|ger|gere|teur|neur|seur|leur|euse|ist|ator|binder|weaver|wright|smith)$"
)
"""One word that by its ending tells a trade, where a role or a house may stand."""


def _is_office_of(piece: str, house: str, what: str, email: str) -> bool:
    """Whether a lone word is an office in the house behind it, which the address shows."""
    if " " in piece or what not in ("loose", "organisation") or names.is_caps(piece):
        return False
    return fold(piece) not in re.split(r"[.@-]", email) and shown_by(email, house)


def _headed(pieces: list[str]) -> list[str]:
    """The pieces, with "Head" and the unit behind its comma as one."""
    pairs = enumerate(pairwise(pieces))
    head = next((at for at, (one, following) in pairs if _goes_on(one, following)), None)
    if head is None:
        return pieces
    return [*pieces[:head], f"{pieces[head]}, {pieces[head + 1]}", *pieces[head + 2 :]]


def _goes_on(piece: str, following: str) -> bool:
    """Whether an office goes on behind its comma: its unit, or another in small letters."""
    if fold(piece) in _HEADS and DEPARTMENTS & set(fold(following).split()):
        return True
    if kind(piece) != "role" or kind(following) != "role":
        return False
    return (
        following[:1].islower() or fold(following) in SOFT_ROLES and fold(following) not in TITLES
    )


_HEADS = frozenset("head chief lead director manager chef cheffe responsable".split())
"""Heads of the department that is named behind a comma."""
_ARTICLE = lazy(r"^(?:(?:La|Le|The)\s+|L'\s*)(?=[a-zà-ÿ])")
_THE = lazy(r"^(?:(?:La|Le|The)\s+|L['\u2019]\s?)")
_MINOR = lazy(
    r"[a-z' ]*\b(?:education|training|learning|resource) (?:centre|hub)\b|centre de formation\b"
)
"""A part of the house that stands behind its comma."""
_ADJECTIVES = frozenset("municipal regional national departemental territorial".split())
_JOINING = frozenset("de du des la le of the et and l d en for aux au les".split())


def _role_and_place(piece: str) -> tuple[str, str | None]:
    """A role that goes on with its organisation ("vice-présidente CC des Plateaux")."""
    match = _AT.search(piece)
    if match and kind(piece[match.end() :]) in ("organisation", "loose"):
        return piece[: match.start()], piece[match.end() :]
    words = piece.split()
    for at in range(1, len(words)):
        low = fold(words[at]).strip("(),")
        before = fold(words[at - 1])
        house = low in ORGANISATIONS - _ADJECTIVES and words[at][:1].isupper()
        house = house and not MINOR_OFFICE.match(f"{low} {fold(' '.join(words[at + 1 :]))}")
        house = house and fold(words[-1]) not in ROLES - SOFT_ROLES
        if house and before not in _JOINING and before[-1] not in "'\",":
            return " ".join(words[:at]), " ".join(words[at:])
    return piece, None
