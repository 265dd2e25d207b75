"""A signature as a visiting card: role, organisation, telephone."""

from __future__ import annotations

import re
from typing import NamedTuple

from guichet.mail.clean import one_line
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.houses import of_house, shown_by, within
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import STROKE
from guichet.mail.people.pieces import MINOR_OFFICE, read, trade
from guichet.mail.people.scraps import balanced

LONGEST = 120
PAIR = 2
LONGEST_HEAD = 6
"""Words of a name."""


class Card(NamedTuple):
    """What a signature says of its owner."""

    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    phone: str | None = None
    unit: str | None = None
    """A department that can stand for the house where nothing else tells it."""


def card(block: list[str], owner: str | None, email: str = "") -> Card:
    """Read a signature block; `owner` is the name in From, where it is known, `email` theirs."""
    name = owner
    role = organisation = None
    loose: list[str] = []
    departments: list[str] = []
    subjects: dict[str, str] = {}
    found_name = False
    block = [one for one in block[:16] if not (_FOR_HOUSE.match(one) or _SAYS.match(one))]
    block = [_TITLE.sub("", one) for one in block]
    block = _without_nickname(_without_stranger(block, owner), email)
    for number, line in enumerate(block):
        line, signed = _without_name(line, owner, found_name or number > 2)
        if signed:
            found_name = True
            name = _better(name, signed)
            role = role or trade(line)
        for role_part, org_part, other, department in read(line, email):
            role = role or role_part
            if role_part and other:
                subjects[role_part] = other
            if org_part and (organisation is None or _minor(organisation) and not _minor(org_part)):
                organisation = org_part
            if other:
                loose.append(other)
            if department:
                departments.append(department)
    role, organisation = _settled(role, organisation, loose, email)
    unit = departments[-1] if departments else None
    if unit and organisation is None and (within_it := of_house(unit)) != unit:
        organisation = within_it
    subject = subjects.get(role or "", organisation)
    if role and subject and subject != organisation and not shown_by(email, subject):
        role = f"{role}, {subject}"
    phone = _phone(block)
    unit = unit if unit and _is_outward(fold(unit)) else None
    return Card(name, _tidy(role), _tidy(organisation), phone, _tidy(unit))


def _settled(
    role: str | None, organisation: str | None, loose: list[str], email: str
) -> tuple[str | None, str | None]:
    """Role and organisation, the latter from what is undecided where no word tells it."""
    if organisation is None and role:
        role, organisation = within(role)
    loose = [one for one in loose if " " in one] if _ALONE.search(fold(role or "")) else loose
    if organisation is None and loose:
        organisation = loose[-1] if role is None or len(loose) == 1 else loose[0]
        organisation = next((one for one in loose if shown_by(email, one)), organisation)
    return role, organisation


_TITLE = lazy(
    r"\s*\((?:Mrs?|Ms|Miss|Mx|Mme|Mlle|M|Dr|Madame|Monsieur|she|he|they|elle|il)\b[^()]{0,14}\)"
)
"""How to address who signs, behind their name."""
_ALONE = lazy(r"\b(?:freelance|independante?|self-employed|liberale?)\b")
"""Who works so belongs to no house: a lone word below is their town."""
_SAYS = lazy(
    r"\s*(?:Mon|Ma|Mes|Je|J['\u2019]|Nous|Notre|Votre|Merci|My|I|We|Our|Your|Please|Thanks)\b.*\s.*"
    r"\s.*[.!?]$"
)
"""A sentence among the lines of a signature."""
_FOR_HOUSE = lazy(
    r"\s*[A-Z\u00c0-\u00de]\w+(?: [A-Z\u00c0-\u00de][\w-]+)?, (?:pour|p/o|for|"
    r"on behalf) [^A-Z\u00ab\"]*$"
)
_MINOR = [[one] for one in "groupement lab labo laboratoire laboratory atelier".split()]
_MINOR += [[one] for one in "centre center studio unite".split()]


def _minor(organisation: str) -> bool:
    """A laboratory or workshop yields to the house that it is part of."""
    folded = fold(organisation)
    minor = folded.split()[:1] in _MINOR or MINOR_OFFICE.match(folded) is not None
    minor = minor or folded.endswith((" office", " hub"))
    return minor and "," not in organisation


def _is_outward(department: str) -> bool:
    """Whether a department can stand for a house ("Department of Revenue Administration")."""
    if department.startswith(("department of ", "department for ")):
        department = department.replace("administration", "")
    return not _INTERNAL.search(department)


_INTERNAL = lazy(
    r"ressources humaines|\brh\b|formation|secretariat|accueil|compta|factur|personnel|\bdrh\b|"
    r"scolarite|protocol|press\b|booking|human|training|\bhr\b|accounts|purchas|payroll|admin"
)
_ABBREVIATED = lazy(r"(?:\b\w\.\w|\b(?:inc|ltd|co|corp|dept|assoc|gov|intl|sté))\.$", re.IGNORECASE)


def _tidy(text: str | None) -> str | None:
    if not text:
        return None
    line = one_line(text.replace("\u2019", "'"), LONGEST)
    if line.startswith("(") and line.rstrip(" .").endswith(")"):
        line = line.rstrip(" .")[1:-1]
    line = balanced(line.strip(' ,;:-*_|"'))
    return (line if _ABBREVIATED.search(line) else line.rstrip(" .,").lstrip(".")) or None


def _phone(block: list[str]) -> str | None:
    for line in block[:16]:
        found = phones.numbers(line)
        if found:
            return found[0][0]
    return None


_NAME_END = lazy(
    rf",|\s{STROKE}\s|\(|\t|\d|/|\s(?:t[eé]l|t[eé]l[eé]phone|mob|mobile|portable|port|gsm|phone)\b",
    re.IGNORECASE,
)


_MARKS = " ,-\u2013\u2014|/\u2022\u00b7"
_COUPLE = lazy(
    r"[A-Z\u00c0-\u00de][\w'-]+ (?:et|and|&) [A-Z\u00c0-\u00de][\w'-]+(?: "
    r"[A-Z\u00c0-\u00de][\w'-]+){1,2}"
)
"""Two who share a surname ("Anne et Paul Roux")."""


def _without_name(line: str, owner: str | None, seen: bool) -> tuple[str, str | None]:
    """The line without its owner's name, and the name."""
    stripped = line.strip(" *_")
    head = _NAME_END.split(stripped, maxsplit=1)[0].strip()
    if _COUPLE.fullmatch(head) and names.known_first(head.split()[0]):
        return "", None
    short = 0 < len(head.split()) <= LONGEST_HEAD and not spotting.opens_no_name(head)
    name = names.normal(head) if short else None
    if not name:
        return line, None
    if owner and names.same(name, owner):
        return stripped[len(head) :].strip(_MARKS), name
    if owner and stripped.replace(".", "") == "".join(one[0] for one in owner.split()):
        return "", None
    if owner is None and not seen and len(name.split()) >= 2:
        found = next(iter(spotting.spotted(head)), None)
        if found and (found.sure or _INITIAL.fullmatch(head)):
            return stripped[len(head) :].strip(_MARKS), name
    return line, None


_INITIAL = lazy(r"(?:[A-Z]\. ?){1,2}[A-Z\u00c0-\u00de][\w'-]+")


def _without_stranger(block: list[str], owner: str | None) -> list[str]:
    """The block without a first line that names somebody else, who writes for an office."""
    if not owner or len(block) < PAIR or not _is_person(block[0]) or kind(block[1]) != "role":
        return block
    signed = (names.normal(_NAME_END.split(one)[0]) for one in block)
    return block if any(names.same(one, owner) for one in signed) else block[1:]


def _without_nickname(block: list[str], email: str) -> list[str]:
    """The block without a first line that is one word: so sign those who know each other."""
    word = block[0].strip(" .,*_-") if block else ""
    if not word.isalpha() or word.isupper() or kind(word) not in ("", "loose"):
        return block
    local, _, home = email.partition("@")
    mine = fold(word) in re.split(r"[._-]", local)
    return block[1:] if mine or len(block) > 1 and not shown_by(f"@{home}", word) else block


def _is_person(head: str) -> bool:
    """Whether a first line names somebody else than From shows (who writes for an office)."""
    words = head.split()
    return len(words) == PAIR and names.known_first(words[0]) and kind(head) == "loose"


def _better(old: str | None, new: str) -> str:
    if old is None or len(new.split()) > len(old.split()):
        return new
    alike = len(new.split()) == len(old.split()) and fold(new).startswith(fold(old))
    if alike and not new.islower():
        return new
    turned = sorted(fold(new).split()) == sorted(fold(old).split())
    given, other = new.split(maxsplit=1)[0], old.split(maxsplit=1)[0]
    return new if turned and names.known_first(given) and not names.known_first(other) else old
