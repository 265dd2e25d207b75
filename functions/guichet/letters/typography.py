"""The spaces and apostrophes of French, and the apostrophes of English.

Works on our own sentences and on the organiser's; strangers' words and addresses are veiled
when it runs, and stay as they are.
"""

from __future__ import annotations

import re

from guichet.desk.request import Language
from guichet.letters.words import VEILED

NBSP = "\u00a0"
NARROW = "\u202f"

_GAP = f"[ {NBSP}{NARROW}]"
_WORD = rf"[\w{VEILED})\]%…»”’.]"
_BEFORE_HIGH = re.compile(rf"{_GAP}+([;!?])(?![\w/])")
_MISSING_HIGH = re.compile(rf"(?<={_WORD})([;!?])(?=\s|$|{_GAP}?»|[)!?])")
_BEFORE_COLON = re.compile(rf"{_GAP}+:(?=\s|$|»)")
_OPENING = re.compile(rf"«{_GAP}*")
_CLOSING = re.compile(rf"{_GAP}*»")
_UNIT = re.compile(rf"(?<=\d){_GAP}(?=(?:€|%|h\b|heures?\b|places?\b|min\b|jours?\b))")
_HOUR = re.compile(r"\b([01]?\d|2[0-4])[hH]([0-5]\d)?\b")
_APOSTROPHE = re.compile(rf"(?<=[\w{VEILED}])'(?=[\w{VEILED}«])")
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*")


def typeset(text: str, language: Language) -> str:
    """`text` as a printer of that language would set it."""
    if language is Language.EN:
        return _APOSTROPHE.sub("’", text) if "'" in text else text
    if not _ADDRESS.search(text):
        return _french(text)
    pieces: list[str] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        pieces += [_french(text[end : found.start()]), found.group(0)]
        end = found.end()
    return "".join([*pieces, _french(text[end:])])


def _french(text: str) -> str:
    text = _BEFORE_HIGH.sub(NARROW + r"\1", text)
    text = _MISSING_HIGH.sub(NARROW + r"\1", text)
    text = _BEFORE_COLON.sub(NBSP + ":", text)
    text = _OPENING.sub("«" + NBSP, text)
    text = _CLOSING.sub(NBSP + "»", text)
    text = _HOUR.sub(_hour, text)
    text = _UNIT.sub(NBSP, text)
    return _APOSTROPHE.sub("’", text)


def _hour(found: re.Match[str]) -> str:
    hour, minutes = found.group(1), found.group(2)
    tail = f"{NBSP}{minutes}" if minutes and minutes != "00" else ""
    return f"{int(hour)}{NBSP}h{tail}"
