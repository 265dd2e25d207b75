"""Lines that list people, where a signature could be looked for."""

from __future__ import annotations

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import STROKE, TITLES
from guichet.mail.people.names import known_first

BAR = lazy(rf",| {STROKE} |\t|\s{{3,}}")
"""What sets the pieces of a line apart."""
_WORD = lazy(r"[a-z]+")
MOST_ITEMS = 16
"""Lines looked at."""
_ITEM = lazy(
    r"\s*(?:\W|\d{1,2}[.)])?\s*(?P<first>[A-Z\u00c0-\u00de][^\s,@]+) [A-Z\u00c0-\u00de]"
    r"[^,@]{1,40}[ ,;:<(-]+(?P<more>[^@]{0,60}[ ,;:<(-])??[^\s@]+@"
)
_NUMBERED = lazy(r"\s*(?:\d{1,2}[.)]|[-*\u2022]) ")


def lists(lines: list[str], at: int, known: set[str]) -> bool:
    """Whether the line is not where one signs, but an item of a list of people."""
    above = next((one.rstrip() for one in reversed(lines[:at]) if one.strip()), "")
    below = next((one for one in lines[at + 1 :] if one.strip()), "")
    if _NUMBERED.match(lines[at]) and (_NUMBERED.match(above) or _NUMBERED.match(below)):
        return True
    if above.endswith(":") and _is_person(below) and not known & set(_WORD.findall(fold(below))):
        return True
    return _names_others(lines[at:], known)


def _is_person(line: str) -> bool:
    """Whether a line gives a name and, behind a mark, an office."""
    head, _, tail = BAR.sub(",", line.strip(), count=1).partition(",")
    words = head.split()
    return 1 < len(words) <= MOST_NAMED and any(map(known_first, words)) and kind(tail) == "role"


MOST_NAMED = 5


def _names_others(lines: list[str], known: set[str]) -> bool:
    """Whether people with addresses are listed here: a list that goes through one's own name."""
    items = lines[:MOST_ITEMS]
    return any(is_item(line) and not known & set(_WORD.findall(fold(line))) for line in items)


def is_item(line: str) -> bool:
    """Whether a line gives a name and an address; with more between, the name must be told."""
    match = _ITEM.match(line)
    if match is None:
        return False
    first = match["first"]
    return not match["more"] or known_first(first) or fold(first).rstrip(".") in TITLES
