"""What somebody answers between the quoted lines that ask."""

from __future__ import annotations

from itertools import pairwise

from guichet.mail.pattern import lazy
from guichet.mail.people.labels import label
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
