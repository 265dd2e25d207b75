"""Lines as people type them: spaces, bullets and punctuation made even; what stands in them."""

from __future__ import annotations

import re
import unicodedata

from guichet.desk.references import ALPHABET, LENGTH
from guichet.mail.clean import address, one_line
from guichet.mail.fold import fold

LONGEST = 500
"""Characters of a line that are read."""

_BULLET = re.compile(r"(?:[-*•·–—]|\d{1,2}[.)])\s+")
_TAIL = " \t.,;:!…\"'»”)"
_HEAD = " \t\"'«“("
_POLITE = re.compile(
    r"(?i)[ ,]+(?:svp|stp|s['’]il (?:vous|te) pla[iî]t|merci(?: d['’]avance)?|please|thanks|"
    r"thank you)[ .!]*\Z"
)
_FIRST_WORD = re.compile(r"[\s:=]")
_MAILTO = re.compile(r"(?i)mailto:")


def tidy(line: str) -> str:
    """A line without what surrounds its words: bullets, quotation marks, a closing stop,
    a word of politeness."""
    plain = unicodedata.normalize("NFKC", line[: 2 * LONGEST])  # our letters veil addresses
    text = _BULLET.sub("", one_line(plain, LONGEST), count=1)
    text = _POLITE.sub("", text)
    return text.lstrip(_HEAD).rstrip(_TAIL if "(" not in text else _TAIL.replace(")", ""))


def first_word(text: str) -> tuple[str, str]:
    """The folded first word of a tidy line, and the rest of the line."""
    head = _FIRST_WORD.split(text, maxsplit=1)[0]
    rest = text[len(head) :].lstrip(" :=").strip()
    return fold(head).strip(_TAIL + _HEAD), rest


def reference_of(word: str) -> str:
    """The reference that a word is, in capitals; '' where it cannot be one.

    Typed in small letters it must be of the letters that references are made of, so that few
    ordinary words look like one.
    """
    bare = word.strip(_TAIL + _HEAD)
    if len(bare) != LENGTH or not bare.isascii() or not bare.isalnum():
        return ""
    typed = bare == bare.upper() or any(char.isdigit() for char in bare)
    return bare.upper() if typed or set(bare.upper()) <= set(ALPHABET) else ""


def plain_references(text: str) -> list[str]:
    """The words of a text that can hardly be anything but references."""
    words = [word.strip(_TAIL + _HEAD) for word in text.split()]
    known = [word for word in words if reference_of(word) and word == word.upper()]
    return [word for word in known if any(c.isdigit() for c in word) and not word.isdigit()]


def parted(text: str) -> tuple[str, str, str]:
    """What stands before the address in a text, the address ('' where there is none or more
    than one), and what stands after it."""
    words = _MAILTO.sub(" ", re.sub(r"[<>\[\]()]", " ", text)).split()
    at = [number for number, word in enumerate(words) if "@" in word]
    found = {address(words[number].strip(_TAIL + _HEAD)) or "" for number in at}
    if len(found) != 1 or not at:
        return text, "", ""
    before = " ".join(words[: at[0]]).strip(" ,;:-")
    after = " ".join(words[at[-1] + 1 :]).strip(" ,;:-")
    return before, found.pop(), after
