"""One person of a list: a line that begins with a name, or a visiting card of a few lines."""

from __future__ import annotations

import re

from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.entry import ADDRESS, Entry, addresses, rank, role_after, tidy
from guichet.mail.people.kinds import kind

_HEADED = lazy(
    r"(?:(?:notre|nos|our|le|la|l'|mon|ma|my|the)\s+)?([^:,@\d]{2,60}?)\s*:\s+(\S.*)$",
    re.IGNORECASE,
)


MOST_NAMED = 4
"""Words of a name."""


def item(text: str, at: int) -> Entry | None:
    """One list item: a name at its start, then address, role, number in any order."""
    stripped = text.strip(" \t*_")
    headed = _HEADED.match(stripped)
    if headed and kind(headed.group(1)) == "role":
        entry = item(headed.group(2), at)
        if entry:
            entry.role = entry.role or tidy(headed.group(1))
        return entry
    found = next(iter(spotting.spotted(stripped)), None)
    head = re.split(r"[,;(\t:]|\s[-–—]\s", stripped, maxsplit=1)[0].strip()
    if found is None and head.isupper() and 2 <= len(head.split()) <= MOST_NAMED:
        name, end = names.normal(head), len(head)
        if not any(names.known_first(word) for word in head.split()):
            return None
    elif (
        found is None
        or found.start > 14
        or (len(found.name.split()) < 2 and not ADDRESS.search(stripped))
    ):
        lowered = re.split(r"[,;(\t:]|\s[-–—]\s", stripped, maxsplit=1)[0].strip()
        words = lowered.split()
        if not (2 <= len(words) <= 4 and lowered.islower() and names.known_first(words[0])):
            return None
        name, end = names.normal(lowered), len(lowered)
    else:
        name, end = found.name, found.end
    if name is None:
        return None
    rest = stripped[end:]
    mails, numbers = addresses(stripped), phones.numbers(stripped)
    entry = Entry(name=name, at=at)
    entry.email = mails[0][0] if mails else None
    entry.phone = numbers[0][0] if numbers else None
    entry.role = role_after(
        rest if rest.lstrip()[:1] in (",", "(", "-", "–", "—", ":", "/") else ", " + rest
    )
    entry.role = entry.role or rank(stripped[: end - len(name)]) or _second(rest)
    entry.organisation = _organisation(rest)
    return entry


_WORDS = lazy(r"[a-zà-ÿœ'-]{3,}(?: [a-zà-ÿœ'-]{2,}){0,4}")
_NOT = lazy(r"(?:pas|sans|not?|aucune?|none|without|et|and|via|par|merci|mail|courriel|adresse)\b")


def _second(rest: str) -> str | None:
    """What stands second of three or more columns is what somebody does, in small letters."""
    pieces = [piece.strip() for piece in _COLUMNS.split(rest)]
    if len(pieces) < LEAST_COLUMNS or pieces[0]:
        return None
    plain = _WORDS.fullmatch(pieces[1]) and not _NOT.match(pieces[1]) and not kind(pieces[1])
    return tidy(pieces[1]) if plain else None


_COLUMNS = lazy(r"\s+[-\u2013\u2014|/]\s+|\s*[;\t|]\s*")
LEAST_COLUMNS = 3
"""Pieces behind a name: nothing, what somebody does, how to reach them."""


def _organisation(rest: str) -> str | None:
    for piece in re.split(r"[,;()\t|]|\s[-–—/]\s", ADDRESS.sub(" ", rest))[:6]:
        piece = piece.strip(" .:")
        if piece and kind(piece) == "organisation" and piece[:1].isupper():
            return tidy(piece)
    return None


MOST_BELOW = 5
LONGEST_NAME = 80
"""Characters; a longer line is no name alone."""
REST = lazy(r"(?i:e-?mail|courriel|mail|mél|tél|tel|port|mobile|phone)|[\d\s+().:/<>,;|-]")


def cards(lines: list[str]) -> list[Entry]:
    """People given as visiting cards: a name alone on its line, then role, address, number."""
    found: list[Entry] = []
    at = 0
    while at < len(lines):
        entry = named_alone(lines[at], at)
        at += 1
        below = 0
        while entry and at < len(lines) and below < MOST_BELOW and _adds(entry, lines[at]):
            at, below = at + 1, below + 1
        if entry and below:
            found.append(entry)
    with_mail = [one for one in found if one.email]
    return found if len(found) > 1 or with_mail else []


def named_alone(line: str, at: int = 0) -> Entry | None:
    """Whose name a line is, if it is nothing but a name."""
    text = line.strip(" *_-\u2022.,:")
    one = next(spotting.spotted(text), None) if len(text) <= LONGEST_NAME else None
    if one is None or not (one.sure or len(one.name.split()) > 1) or one.end != len(text):
        return None
    title = text[: one.start]
    alone = not title or len(title.split()) == 1 and one.titled
    return Entry(name=one.name, at=at) if alone and len(one.name.split()) > 1 else None


def _adds(entry: Entry, line: str) -> bool:
    """Whether a line below a name gives its role, address or number; then `entry` holds it."""
    mails, numbers = addresses(line), phones.numbers(line)
    rest = ADDRESS.sub(" ", line)
    if mails or numbers:
        if REST.sub("", rest):
            return False
        entry.email = entry.email or (mails[0][0] if mails else None)
        entry.phone = entry.phone or (numbers[0][0] if numbers else None)
        return True
    what = kind(line)
    if what == "role" and entry.role is None:
        entry.role = tidy(line)
        return True
    if what == "organisation" and entry.organisation is None and entry.role:
        entry.organisation = tidy(line)
        return True
    return False
