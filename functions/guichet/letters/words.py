"""Strangers' words made harmless, and the marks that keep them out of our markup.

Whatever somebody wrote (a name, an organisation, a subject) may stand in a letter as text and
as nothing else. Two things see to it:

- `clean` takes away what cannot be seen or turns the text around, and what a mail program
  would make a link of;
- `veil` turns a finished value into letters of a private alphabet before Markdown is read, so
  that no character of it can be markup; `unveil` brings it back when the part is written.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

NAME_LIMIT = 120
_VEIL = 0xE100
_TO_VEIL = {byte: chr(_VEIL + byte) for byte in range(256)}
_FROM_VEIL = {_VEIL + byte: chr(byte) for byte in range(256)}
VEILED = f"{chr(_VEIL)}-{chr(_VEIL + 255)}"
"""The private alphabet, as a range for use inside [ ] of a pattern."""
_VEILED_RUN = re.compile(f"[{VEILED}]+")

_SPACES = frozenset({"Zs", "Zl", "Zp"})
_NOTHING = frozenset({"Cf", "Cs", "Co", "Cn", "Cc"})
_BLANK = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
)  # letters and marks that show nothing
_MARKS_IN_A_ROW = 3
_HOST = re.compile(r"(?<=\w)[.\u3002\uff0e\uff61](?=\w{2})")
_DOT = re.compile(r"(?<=\w)[.\u3002\uff0e\uff61](?=\w)")
_SCHEME = re.compile(
    r"(?i)(?<![a-z])([a-z][a-z0-9+.-]{0,20}:)(?=//)|(mailto|tel|javascript|data):(?=\S)"
)
ONE_DOT = "\u2024"
"""Looks like a full stop; no mail program makes a link of it."""


class Plain(str):
    """Text of our own (an address, a date, a number in words): shown as it is."""

    __slots__ = ()


def clean(text: str, limit: int = NAME_LIMIT) -> str:
    """One line of visible text, at most `limit` characters, that links to nothing."""
    text = text[: limit * 8]
    seen = " ".join(text.split()) if text.isascii() and text.isprintable() else _visible(text)
    seen = _unlinked(seen)
    return seen if len(seen) <= limit else seen[: limit - 1].rstrip() + "…"


def _visible(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for letter in unicodedata.normalize("NFC", text):
        category = unicodedata.category(letter)
        if category in _SPACES or letter in "\t\n\r\v\f\x85":
            kept.append(" ")
            continue
        if category in _NOTHING or letter in _BLANK or _is_selector(letter):
            continue
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= _MARKS_IN_A_ROW:
            kept.append(letter)
    return " ".join("".join(kept).split())


def _is_selector(letter: str) -> bool:
    return "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"


def _unlinked(text: str) -> str:
    text = _SCHEME.sub(lambda found: found.group(0) + " ", text)
    return " ".join(map(_inert, text.split(" ")))


def _inert(word: str) -> str:
    """A word with a look-alike for each dot or @ that would make a link of it."""
    if "@" in word or _HOST.search(word):
        return _DOT.sub(ONE_DOT, word).replace("@", "\uff20")
    return word


def clean_lines(text: str, limit: int = 2000, lines: int = 40) -> list[str]:
    """Somebody's own words, line by line, each harmless; long ones end in an ellipsis."""
    shown = [clean(line, limit) for line in text[:limit].splitlines()]
    while shown and not shown[-1]:
        shown.pop()
    if len(shown) > lines or len(text) > limit:
        shown = [*shown[:lines], "…"]
    return shown


def veil(text: str) -> str:
    """`text` in the private alphabet, which no markup is written in."""
    return text.encode("utf-8", "replace").decode("latin-1").translate(_TO_VEIL)


def unveil(text: str) -> str:
    """`text` with every veiled run as it was."""
    return _VEILED_RUN.sub(_unveiled, text)


@lru_cache(maxsize=512)
def _decoded(run: str) -> str:
    return run.translate(_FROM_VEIL).encode("latin-1").decode("utf-8", "replace")


def _unveiled(found: re.Match[str]) -> str:
    return _decoded(found.group(0))


def plain_lines(text: str) -> str:
    """The organiser's own text: as it is, less what cannot be seen; line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return "\n".join(_visible(line) for line in text.strip().splitlines())
