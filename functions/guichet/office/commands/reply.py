"""Yes or no to a letter that asks to confirm a command."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.office.commands.parse import leftover

_YES = re.compile(
    r"(?:(?:oui|yes|je confirme|i confirm)(?:[ ,]+(?:oui|yes|je confirme|i confirm|merci|thanks|"
    r"please|s'il (?:vous|te) plait|bien sur|d'accord|l'annulation|l'effacement))*)\Z"
)
_NO = re.compile(
    r"(?:non|no|surtout pas|n'en faites rien|abandonner?|laissez tomber|forget it|"
    r"je ne confirme pas)(?:[ ,]+(?:merci|thanks|thank you))?\Z"
)


def answer(words: str, name: str) -> bool | None:
    """True for a plain yes, False for a plain no, None for anything else: a yes with a
    condition or a remark is none."""
    lines = [line for line in words.split("\n") if line.strip()]
    if not lines or leftover(lines[1:], name):
        return None
    said = fold(lines[0]).strip(" .,;!")
    if _YES.match(said):
        return True
    return False if _NO.match(said) else None
