"""One person of a list: a line that begins with a name, or a visiting card of a few lines."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.entry import Entry
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import ORGANISATIONS, TITLES
from guichet.mail.people.names import known_first
from guichet.mail.people.posts import rank, role_after
from guichet.mail.people.scraps import ADDRESS, EDGES, addresses, tidy

_HEADED = lazy(
    r"(?:(?:notre|nos|our|le|la|l'|mon|ma|my|the)\s+)?([^:,@\d]{2,60}?)\s*:\s+(\S.*)$",
    re.IGNORECASE,
)


MOST_NAMED = 4
"""Words of a name."""
_FOR_UNIT = lazy(
    r"(?:pour|for|du côté de|from)? ?(?:la |le |les |l['\u2019]|the )?(?:service|bureau|pôle|"
    r"direction|département|section|cellule|équipe|unité|mission|commission|collège|team|unit|"
    r"department|desk|branch|division|office)\b",
    re.IGNORECASE,
)
"""For which part of a house somebody is listed ("Pour le bureau des usages : …")."""


def item(text: str, at: int) -> Entry | None:
    """One list item: a name at its start, then address, role, number in any order."""
    stripped = text.strip(" \t*_")
    if stripped.endswith(":"):
        return None
    headed = _HEADED.match(stripped)
    office = headed is not None and kind(headed[1]) == "role"
    if headed and (office or _FOR_UNIT.match(headed[1])):
        entry = item(headed[2], at)
        if entry and office:
            entry.role = entry.role or tidy(headed[1])
        return entry
    turned = _TURNED.match(stripped)
    if turned and (
        turned["last"].isupper()
        or known_first(turned["first"]) and not known_first(turned["last"])
    ):  # fmt: skip
        stripped = f"{turned['first']} {turned['last']}{stripped[turned.end() :]}"
    name, end = _named(stripped)
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
    entry.role = _apart(rest) or entry.role or rank(stripped[: end - len(name)]) or _second(rest)
    entry.organisation = _organisation(rest)
    return entry


def _named(text: str) -> tuple[str | None, int]:
    """The name that an item begins with, and where it ends."""
    found = next(iter(spotting.spotted(text)), None)
    if found and not _opens(text, found):
        return None, 0
    short = found is not None and " " not in found.name and not ADDRESS.search(text)
    if found is not None and found.start <= LATEST and not short:
        return found.name, found.end
    head = _HEAD_END.split(text, maxsplit=1)[0].strip()
    words = _before_office(head.split())
    if words and fold(words[0]) in ORGANISATIONS and head.islower():
        return None, 0
    head = head if len(words) == len(head.split()) else " ".join(words)
    if not 2 <= len(words) <= MOST_NAMED or not (head.isupper() or head.islower()):
        return None, 0
    ends = (words[0], words[-1]) if head.islower() else words
    return names.normal(head) if any(map(known_first, ends)) else None, len(head)


def _before_office(words: list[str]) -> list[str]:
    """Words typed without capitals up to those that tell an office ("celine roux animatrice")."""
    if " ".join(words).islower() and known_first(words[0]):
        sizes = range(2, min(len(words), MOST_NAMED))
        size = next((at for at in sizes if kind(" ".join(words[at:])) == "role"), len(words))
        return words[:size]
    return words


_HEAD_END = lazy(r"[,;(\t:]|\s[-\u2013\u2014]\s")
LATEST = 14
"""Characters before a name, of titles or of an office."""


def _opens(text: str, found: spotting.Spotted) -> bool:
    """Whether a name opens an item, behind titles or an office at most."""
    before, behind = text[: found.start], text[found.end :]
    if not (found.sure or " " in found.name) and not _PARTS.match(behind):
        return False
    titles = all(fold(word).rstrip(".") in TITLES for word in before.split())
    return titles or _INTRODUCES.fullmatch(before) is not None or kind(before) == "role"


_PARTS = lazy(r"\s*(?:[,;:(|<\t]|[-\u2013\u2014]\s|$)")
_TURNED = lazy(
    r"(?P<last>[A-Z\u00c0-\u00de][\w'\u2019-]+(?: [A-Z\u00c0-\u00de][\w'\u2019-]+){0,2}), "
    r"(?P<first>[A-Z\u00c0-\u00de][a-zà-ÿ]+(?:[ -][A-Z\u00c0-\u00de][a-zà-ÿ]+)?)"
    r"(?=\s[-\u2013\u2014|/]\s|\s*[,;:(\t]|\s*$)"
)
"""The surname first, set apart by a comma ("HAUGEN, Silje - researcher")."""
_INTRODUCES = lazy(
    r"\W*(?:(?:et|and|puis|plus|aussi|also|pour|for|avec|with)\s+)?(?:(?:notre|nos|our|le|la|l'|"
    rf"mon|ma|my|the)\s?[^,:;@]{{0,40}})?(?:(?:{spotting.TITLE})\s+){{0,3}}(?:n° ?)?\d?\W*",
    re.IGNORECASE,
)
"""What may stand before the name that opens an item: an article and an office, titles."""
_WORDS = lazy(r"[a-zà-ÿœ'-]{3,}(?: [a-zà-ÿœ'-]{2,}){0,4}")
_NOT = lazy(r"(?:pas|sans|not?|aucune?|none|without|et|and|via|par|merci|mail|courriel|adresse)\b")


def _apart(rest: str) -> str | None:
    """An office with a comma in it, where strokes set the columns apart."""
    pieces = [one.strip(EDGES) for one in _COLUMNS.split(rest)]
    if len(pieces) < LEAST_COLUMNS or pieces[0]:
        return None
    whole = next((one for one in pieces[1:] if "," in one and "@" not in one), "")
    head, _, subject = whole.partition(",")
    within_it = subject.strip() and kind(subject) != "organisation"
    return tidy(whole) if within_it and kind(head) == "role" else None


def _second(rest: str) -> str | None:
    """What stands second of three or more columns is what somebody does, in small letters."""
    pieces = [piece.strip() for piece in _COLUMNS.split(rest)]
    if len(pieces) < LEAST_COLUMNS or pieces[0]:
        return None
    plain = _TRADE.fullmatch(pieces[1]) and kind(pieces[1]) != "organisation"
    plain = (
        plain or _WORDS.fullmatch(pieces[1]) and not _NOT.match(pieces[1]) and not kind(pieces[1])
    )
    return tidy(pieces[1]) if plain else None


_TRADE = lazy(r"[A-Z\u00c0-\u00de]?[a-zà-ÿ]{3,}(?:er|or|ist|eur|euse|rice|iste|ienne?|ante?|logue)")
_COLUMNS = lazy(r"\s+[-\u2013\u2014|/]\s+|\s*[;\t|]\s*")
LEAST_COLUMNS = 3
"""Pieces behind a name: nothing, what somebody does, how to reach them."""


def _organisation(rest: str) -> str | None:
    for piece in re.split(r"[,;()\t|]|\s[-–—/]\s", ADDRESS.sub(" ", rest))[:6]:
        piece = piece.strip(" .:")
        if piece and kind(piece) == "organisation" and piece[:1].isupper():
            return tidy(piece)
    return None


def turned_alike(entries: list[Entry]) -> list[Entry]:
    """The entries, given name first where all of several names stand the other way round."""
    pairs = [(one.name or "").split() for one in entries if not one.oneself]
    if len(pairs) > 1 and all(
        len(words) > 1 and known_first(words[-1]) and not any(map(known_first, words[:-1]))
        for words in pairs
    ):
        for one in entries:
            words = (one.name or "").split()
            one.name = " ".join([*words[-1:], *words[:-1]]) or None
    return entries


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


_PLAIN = lazy(r"[A-Z\u00c0-\u00de][a-zà-ÿœ'-]+(?: [a-zà-ÿœ'-]+){1,5}")


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
    plain = what == "loose" and _PLAIN.fullmatch(line.strip())
    if (what == "role" or plain) and entry.role is None and entry.email is None:
        entry.role = tidy(line)
        return True
    if what == "organisation" and entry.organisation is None and entry.role:
        entry.organisation = tidy(line)
        return True
    return False


def plain_item(line: str) -> bool:
    """Whether a line is nothing but a name and an office ("celine roux animatrice")."""
    words = line.split()
    one = next(spotting.spotted(line), None)
    if one and one.sure and one.start == 0 and " " in one.name and len(words) <= MOST_ITEM:
        return kind(line[one.end :].strip(" ,-\u2013/")) == "role"
    if not line.islower() or not LEAST_ITEM <= len(words) <= MOST_ITEM or (
        not names.known_first(words[0]) or words[1] in _NO_SURNAME
    ):  # fmt: skip
        return False
    return any(kind(" ".join(words[at:])) == "role" for at in range(2, len(words)))


LEAST_ITEM, MOST_ITEM = 3, 10
_NO_SURNAME = frozenset("est sera et viendra is will and the notre mon ma my our qui who".split())


def surely(entry: Entry) -> bool:
    """Whether something tells that an item is a person, not a house."""
    told = entry.role or entry.email or entry.phone
    return bool(told) or any(map(names.known_first, (entry.name or "").split()))


def is_whole(line: str) -> bool:
    """Whether a line begins with a whole name and gives its address."""
    entry = item(line, 0) if _NAME_DASH.match(line) and "@" in line else None
    return entry is not None and bool(entry.email)


_NAME_DASH = lazy(r"[^\W\d_][^@,;:]{3,50}?\s[-\u2013\u2014|/]\s")


def itemish(line: str, entry: Entry) -> bool:
    """Whether a line is nothing but a person."""
    rest = fold(ADDRESS.sub(" ", line))
    verbs = re.search(
        r"\b(?:viendra|sera|seront|je|nous|vous|merci|pouvez|souhait|voudr|inscri|will|would|"
        r"please|salut|bonjour|bonsoir|coucou|hello|hi|hey|dear|is|are|participer|assister|"
        r"prendra|remplac|est|peut|ne)\b",
        rest,
    )
    whole = line.strip(" *_\t")
    at = whole.find(entry.name.split()[-1]) if entry.name else -1
    return (
        len(line) < 150 and not verbs and entry.name is not None
        and not re.search(r"[.!?]\s+[A-ZÀ-Ý]", whole[max(at, 0) + 4 :])
        and not re.search(r"\s(?:et|and)\s+(?:[A-ZÀ-Ým]|notre|nos|son|sa|our|his|her)", whole)
    )  # fmt: skip
