"""Names as people type them, without capitals: known by an address or by where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guichet.mail.fold import fold, same_length
from guichet.mail.pattern import lazy
from guichet.mail.people import names, spotting
from guichet.mail.people.kinds import kind
from guichet.mail.people.scraps import addresses


def typed(text: str) -> list[spotting.Spotted]:
    """Names typed without capitals, in the order in which they stand."""
    shown = by_address(text)
    ends = {one.end for one in shown}
    more = (one for one in without_capitals(text) if one.end not in ends)
    return sorted([*shown, *more], key=lambda one: one.start)


def by_address(text: str) -> list[spotting.Spotted]:
    """Names typed without capitals, known by the address given with them."""
    found = []
    for mail, at in addresses(text):
        begin = max(0, at - 200)
        span = _typed(text[begin:at], mail)
        name = names.normal(text[begin + span[0] : begin + span[1]]) if span else None
        if span and name:
            start, end = begin + span[0], begin + span[1]
            found.append(spotting.Spotted(name, start, end, titled=False, sure=True))
    return found


def without_capitals(text: str) -> list[spotting.Spotted]:
    """Names in a text typed without a capital: a first name and what follows, where people are."""
    if any(map(str.isupper, text[1:])):
        return []
    found: dict[int, spotting.Spotted] = {}
    for lead in _LEAD.finditer(text[:4000]):
        for match in _typed_names(text, lead.end()):
            name = names.normal(match[0])
            if name:
                found[match.start()] = spotting.Spotted(
                    name, *match.span(), titled=False, sure=True
                )
    return [found[at] for at in sorted(found)]


def _typed_names(text: str, begin: int) -> Iterator[re.Match[str]]:
    """The name that comes first of the few words from `begin` on."""
    for _ in range(MOST_SKIPPED):
        match = _PAIR.match(text, begin)
        first, last = (match["first"], match["last"]) if match else ("", "")
        known = names.known_first(first) and fold(first) not in _WORDS
        if match and known and last not in _NOT_LAST and kind(last) != "role":
            yield match
            return
        skipped = _SKIPPED.match(text, begin)
        if skipped is None:
            return
        begin = skipped.end()


_SKIPPED = lazy(r"[a-zà-ÿœ]+\s+")


def typed_at(text: str) -> str | None:
    """The name, typed without capitals, that a text begins with."""
    match = _PAIR.match(text)
    if match is None or not names.known_first(match["first"]) or match["first"] in _WORDS:
        return None
    return match[0] if match["last"] not in _NOT_LAST and not kind(match["last"]) else None


MOST_SKIPPED = 3
"""Words before a name ("notre jeune animateur …")."""
_LEAD = lazy(
    r"\b(?:notre|mon|ma|coll[eè]gue|adjointe?|et|avec|plus|puis|inscrire|my|our|and|with|"
    r"register|add|s'appelle(?:nt)?|nommée?|du nom de|called|named|name is|nom c'est|pour|for)\s+"
)
_PAIR = lazy(
    r"(?P<first>[a-zà-ÿ-]{3,20})\s+(?P<last>(?:(?:le|la|de|du|des|el|al|"
    r"ben|ait|van|von|der|da|dos) |d'){0,2}[a-zà-ÿ'-]{3,25})(?![\w@.'-])"
)
_WORDS = frozenset("rose may line joy grace faith said mark art see ange ray june ali an".split())
_NOT_LAST = frozenset(
    "qui est sera vient viendra aussi pour avec dans elle elles vous nous moi mais donc car que "
    "merci lui eux ils sont ont pas peut "
    "will and the who for she from with pas une des les aura svp please son ses".split()
)


def typed_name(text: str, mail: str) -> str | None:
    """A name typed anywhere in `text` that the address `mail` shows."""
    span = _typed(text, mail)
    return names.normal(text[span[0] : span[1]]) if span else None


def _typed(text: str, mail: str) -> tuple[int, int] | None:
    """Where the name that an address shows is typed, with or without capitals."""
    parts = [part for part in re.split(r"[._-]", mail.partition("@")[0]) if part.isalpha()]
    if len(parts) < 2:
        return None
    if len(parts[0]) <= PAIR and (span := _by_initial(text, parts[0], "".join(parts[1:]))):
        return span
    last = "['\\s-]?".join(parts[-1])
    match = re.search(rf"\b{parts[0]}[a-z]*[ -]+{last}\b", same_length(text))
    return match.span() if match else None


PAIR = 2
LEAST_SURNAME = 4
"""Letters."""


def _by_initial(text: str, initial: str, surname: str) -> tuple[int, int] | None:
    """Where the name stands that an initial and a surname show ("h.legrand-petit@")."""
    if len(surname) < LEAST_SURNAME:
        return None
    last = "['\\s-]?".join(surname)
    first = "[a-z]+[ -]".join(initial) + "[a-z]+" + "(?:-[a-z]+)?" * (len(initial) == 1)
    found = re.finditer(rf"\b{first}[ ]+{last}(?:-[a-z]+)*\b", same_length(text))
    spans = (match.span() for match in found)
    return next((one for one in spans if _opens_name(text[one[0] : one[1]])), None)


def _opens_name(typed: str) -> bool:
    """Whether typed words begin as a name: with a capital, or with a first name."""
    return typed[0].isupper() or names.known_first(typed.split(maxsplit=1)[0])
