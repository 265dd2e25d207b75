"""Folding text so that accents, capitals and typography make no difference, and sentences."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from guichet.mail.pattern import lazy

_TYPOGRAPHY = str.maketrans({
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "`": "'", "\u201c": '"',
    "\u201d": '"', "\u00ab": '"', "\u00bb": '"', "\u2013": "-", "\u2014": "-", "\u2011": "-",
    "\u2010": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2026": "...", "\u0153": "oe",
    "\u0152": "oe", "\u00e6": "ae", "\u00c6": "ae", "\u00df": "ss", "\u00f8": "o", "\u00d8": "o",
    "\u0142": "l", "\u0141": "l", "\u0111": "d", "\u0131": "i", "\t": " ",
})  # fmt: skip
_MARKS = lazy("[\u0300-\u036f]")


SHORT, LONG = 32, 6_000
"""Characters of a text whose folding is remembered: words come again and again, and the lines of
one mail are looked at several times.
"""


def fold(text: str) -> str:
    """`text` in lower case, without accents, with plain apostrophes, dashes and spaces."""
    if len(text) <= SHORT:
        return _remembered(text)
    return _lately(text) if len(text) <= LONG else _fold(text)


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower().replace("`", "'").replace("\t", " ")
    text = text.translate(_TYPOGRAPHY).lower()
    if text.isascii():
        return text
    return _MARKS.sub("", unicodedata.normalize("NFKD", text))


_remembered = lru_cache(maxsize=2048)(_fold)
_lately = lru_cache(maxsize=128)(_fold)


def same_length(text: str) -> str:
    """Folded like `fold`, but character for character, so that positions stay true."""
    return text.lower() if text.isascii() else "".join(map(_one, text))


@lru_cache(maxsize=1024)
def _one(char: str) -> str:
    if char.isascii():
        return char.lower()
    folded = _fold(char)
    return folded[0] if folded else " "
