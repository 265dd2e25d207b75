"""Firms called after people: "Roux et Cie", "Hartley & Sons"."""

from __future__ import annotations

from guichet.mail.pattern import lazy

_FIRM = (
    r"(?:et|&|and)\s+(?:C(?:ompagn)?ie|Co|Company|Fils|Filles|Fr[eè]res|Sœurs|Associ[eé]e?s|"
    r"Associates|Partners|Partenaires|Sons|Daughters|Brothers|Sisters)"
)
_AND_CO = lazy(rf"\s*{_FIRM}\b")
_OF_FIRM = lazy(rf"\s{_FIRM}$")
NEAR = 12
"""Characters before a name."""


def is_firm(piece: str) -> bool:
    """Whether a few words are the name of a firm."""
    return _OF_FIRM.search(piece.rstrip(" .")) is not None


def in_firm(text: str, start: int, end: int) -> bool:
    """Whether what looks like a name is part of that of a firm."""
    behind = _OF_FIRM.search(text[max(0, start - NEAR) : end])
    return behind is not None or _AND_CO.match(text, end) is not None
