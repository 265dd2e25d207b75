"""How a line names a session: by its id, by its date, by its month."""

from __future__ import annotations

import re
from dataclasses import replace

from guichet.desk.request import Mention
from guichet.mail.dates import mentions
from guichet.mail.fold import fold

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+\Z")
_FILLER = re.compile(
    r"(?:pour|for|de|du|des|of|on|le|la|les|the|l'|d'|a|au|session|sessions|journee|day|date|"
    r"inscriptions?|registrations?|places?|seats?|places|du jour)\Z"
)
_MAY = re.compile(r"(?:\d{1,2}(?:st|nd|rd|th)? )?may(?: \d{4})?\Z")
_MOST_WORDS = 6


def named(text: str) -> tuple[Mention, ...] | None:
    """The session that a text names, and nothing but that: () where it is empty, None where it
    says something else."""
    folded = fold(text).strip(" .,:;()")
    words = [word for word in folded.replace("l'", "l' ").split() if not _FILLER.match(word)]
    bare = " ".join(words)
    if not bare:
        return ()
    if _ID.match(bare) and not mentions(bare):
        return (Mention(text=bare, session=bare),)
    found = mentions(folded) or _in_may(bare)
    left = bare
    for one in found:
        for word in one.text.split():
            left = left.replace(word, " ", 1)
    rest = [word for word in left.split() if not _FILLER.match(word)]
    return found if found and not rest else None


def leading(text: str) -> tuple[tuple[Mention, ...], str]:
    """The session that a text begins by naming, and the text after it."""
    words = text.split()
    best: tuple[tuple[Mention, ...], int] = ((), 0)
    for count in range(1, min(_MOST_WORDS, len(words)) + 1):
        found = named(" ".join(words[:count]))
        if found and _bare(found) != _bare(best[0]):
            best = (found, count)
    return best[0], " ".join(words[best[1] :]).lstrip(" :,;–-")


def trailing(text: str) -> tuple[str, tuple[Mention, ...]]:
    """A text less the « pour … » at its end that names a session, and that session."""
    for match in reversed(list(re.finditer(r"(?i)(?:\A|\s)(?:pour|for)\s", text))):
        found = named(text[match.end() :])
        if found:
            return text[: match.start()].strip(" ,;"), found
    return text, ()


def _in_may(text: str) -> tuple[Mention, ...]:
    """« may » alone is a verb elsewhere; where a session is named it is the month."""
    if not _MAY.match(text):
        return ()
    numbers = [int(one) for one in re.findall(r"\d+", text)]
    day = next((one for one in numbers if one <= 31), None)
    year = next((one for one in numbers if one > 31), None)
    return (Mention(text=text, month=5, day=day, year=year),)


def _bare(found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return tuple(replace(one, text="") for one in found)
