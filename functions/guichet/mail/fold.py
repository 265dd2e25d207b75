"""Folding text so that accents, capitals and typography make no difference, and sentences."""

from __future__ import annotations

import unicodedata

from guichet.mail.pattern import lazy

_TYPOGRAPHY = str.maketrans({
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "`": "'", "\u201c": '"',
    "\u201d": '"', "\u00ab": '"', "\u00bb": '"', "\u2013": "-", "\u2014": "-", "\u2011": "-",
    "\u2010": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2026": "...", "\u0153": "oe",
    "\u0152": "oe", "\u00e6": "ae", "\u00c6": "ae", "\u00df": "ss", "\u00f8": "o", "\u00d8": "o",
    "\u0142": "l", "\u0141": "l", "\u0111": "d", "\u0131": "i", "\t": " ",
})  # fmt: skip
_MARKS = lazy("[\u0300-\u036f]")


def fold(text: str) -> str:
    """`text` in lower case, without accents, with plain apostrophes, dashes and spaces."""
    if text.isascii():
        return text.lower().replace("`", "'").replace("\t", " ")
    text = text.translate(_TYPOGRAPHY).lower()
    if text.isascii():
        return text
    return _MARKS.sub("", unicodedata.normalize("NFKD", text))


def same_length(text: str) -> str:
    """Folded like `fold`, but character for character, so that positions stay true."""
    if text.isascii():
        return text.lower()
    return "".join(_one(char) for char in text)


def _one(char: str) -> str:
    if char.isascii():
        return char.lower()
    folded = fold(char)
    return folded[0] if folded else " "
