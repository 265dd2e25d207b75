"""A signature as a visiting card: role, organisation, telephone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guichet.mail import marks
from guichet.mail.clean import one_line
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.houses import shown_by, within
from guichet.mail.people.kinds import NOISE, kind
from guichet.mail.people.lexicon import DEPARTMENTS, ORGANISATIONS, ROLES, SOFT_ROLES
from guichet.mail.people.places import PLACES

LONGEST = 120
PAIR = 2

_ADDRESS = lazy(r"[^\s<>()|,;]+@[^\s<>()|,;]+")
_LINK = lazy(r"(?:https?://|www\.)\S+|\b[a-z0-9-]+\.(?:fr|com|org|eu|net|example)(?:/\S*)?\b")
_LAW = lazy(r"\(?\b(?:association )?loi (?:de )?1901\b\)?", re.IGNORECASE)
_NAMED = lazy(
    r"(?:\b(?:pour|for)\s+)?(?:\b[Ll](?:'|\u2019|a |e ))?\b(?:association|asso|société|"
    r"coopérative|collectif|"
    r"compagnie)\s+(?:[«\"\u201c]\s*([^»\"\u201d]{2,80}?)\s*[»\"\u201d]|(?=[A-ZÀ-Ý][\w'-]* ))"
)
_SPLIT = lazy(r"\s+[-\u2013\u2014|/\u2022\u00b7~]\s+|\s*[|\u2022\u00b7]\s*|,\s+|\s+//\s+|\t+")
_AT = lazy(
    r"\s+(?:à la|à l'|au sein (?:de la|de l'|du|de)|à|at|at the|chez|pour la|@)\s+(?=[A-ZÀ-Ý])"
)


@dataclass(frozen=True, slots=True)
class Card:
    """What a signature says of its owner."""

    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    phone: str | None = None


def card(block: list[str], owner: str | None, email: str = "") -> Card:
    """Read a signature block; `owner` is the name in From, where it is known, `email` theirs."""
    name = owner
    role = organisation = None
    loose: list[str] = []
    departments: list[str] = []
    subjects: dict[str, str] = {}
    found_name = False
    block = [one for one in block[:16] if not (_FOR_HOUSE.match(one) or _SAYS.match(one))]
    block = _without_stranger(block, owner)
    for number, line in enumerate(block):
        line, signed = _without_name(line, owner, found_name or number > 2)
        if signed:
            found_name = True
            name = _better(name, signed)
            role = role or _trade(line)
        for role_part, org_part, other, department in _read(line, email):
            role = role or role_part
            if role_part and other:
                subjects[role_part] = other
            if org_part and (organisation is None or _minor(organisation) and not _minor(org_part)):
                organisation = org_part
            if other:
                loose.append(other)
            if department:
                departments.append(department)
    if organisation is None and role:
        role, organisation = within(role)
    if organisation is None and loose:
        organisation = loose[-1] if role is None or len(loose) == 1 else loose[0]
        organisation = next((one for one in loose if shown_by(email, one)), organisation)
    subject = subjects.get(role or "", organisation)
    if role and subject and subject != organisation and not shown_by(email, subject):
        role = f"{role}, {subject}"
    if organisation is None and departments and _is_outward(fold(departments[-1])):
        organisation = departments[-1]
    phone = _phone(block)
    return Card(name, _tidy(role), _tidy(organisation), phone)


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
_MINOR_OFFICE = lazy(r"[a-z]* ?office (?:of|for) ")


def _minor(organisation: str) -> bool:
    """A laboratory or workshop yields to the house that it is part of."""
    folded = fold(organisation)
    minor = folded.split()[:1] in _MINOR or _MINOR_OFFICE.match(folded) is not None
    return minor and "," not in organisation


_TRADE = lazy(r"[a-zà-ÿœ][a-zà-ÿœ'\u2019-]{3,}(?: [a-zà-ÿœ'\u2019-]{2,}){0,4}")
_NO_TRADE = lazy(
    r"(?:pour|avec|dans|depuis|chez|sans|merci|bonne?|votre|notre|from|with|thanks|very|best|"
    r"your|sent|envoye|ligne|portable|mobile|direct|tres|bien|toujours|jamais|only|just|still|"
    r"ravie?|happy|speaking|writing)\b"
)


def _trade(behind: str) -> str | None:
    """What somebody does, told in small letters right behind their name ("…, paysan-meunier")."""
    piece = re.split(r"[,(\d]|\s[-\u2013|]\s", behind, maxsplit=1)[0].strip(" .")
    if not _TRADE.fullmatch(piece) or _NO_TRADE.match(fold(piece)):
        return None
    if NOISE.match(fold(piece)) or fold(piece) in PLACES:
        return None
    return piece if kind(piece) in ("", "role") else None


def _is_outward(department: str) -> bool:
    """Whether a department can stand for a house ("Department of Revenue Administration")."""
    if department.startswith(("department of ", "department for ")):
        department = department.replace("administration", "")
    return not _INTERNAL.search(department)


_INTERNAL = lazy(
    r"ressources humaines|\brh\b|formation|secretariat|accueil|compta|factur|personnel|\bdrh\b|"
    r"human|training|\bhr\b|accounts|purchas|payroll|admin"
)
_ABBREVIATED = lazy(r"(?:\b\w\.\w|\b(?:inc|ltd|co|corp|dept|assoc|gov|intl|sté))\.$", re.IGNORECASE)


def _tidy(text: str | None) -> str | None:
    if not text:
        return None
    line = one_line(text.replace("\u2019", "'"), LONGEST)
    if line.startswith("(") and line.rstrip(" .").endswith(")"):
        line = line.rstrip(" .")[1:-1]
    line = line.strip(' ,;:-*_|"')
    return (line if _ABBREVIATED.search(line) else line.rstrip(" .,").lstrip(".")) or None


def _phone(block: list[str]) -> str | None:
    for line in block[:16]:
        found = phones.numbers(line)
        if found:
            return found[0][0]
    return None


_NAME_END = lazy(
    r",| - | – | \| |\(|\t|\d|/|\s(?:t[eé]l|t[eé]l[eé]phone|mob|mobile|portable|port|gsm|phone)\b",
    re.IGNORECASE,
)


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
    name = names.normal(head) if head and len(head.split()) <= 6 else None
    if not name:
        return line, None
    if owner and names.same(name, owner):
        return stripped[len(head) :].strip(" ,-–|/"), name
    if owner and stripped.replace(".", "") == "".join(one[0] for one in owner.split()):
        return "", None
    if owner is None and not seen and len(name.split()) >= 2:
        found = next(iter(spotting.spotted(head)), None)
        if found and found.sure:
            return stripped[len(head) :].strip(" ,-–|"), name
    return line, None


def _without_stranger(block: list[str], owner: str | None) -> list[str]:
    """The block without a first line that names somebody else, who writes for an office."""
    if not owner or len(block) < PAIR or not _is_person(block[0]) or kind(block[1]) != "role":
        return block
    signed = (names.normal(_NAME_END.split(one)[0]) for one in block)
    return block if any(names.same(one, owner) for one in signed) else block[1:]


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
    return old


_Piece = tuple[str | None, str | None, str | None, str | None]
"""Role, organisation, undecided, department; a role with something undecided: its subject."""
_BEHIND = lazy(r"(.*\S) \(([^()]{3,70})\)$")


def _read(line: str, email: str) -> list[_Piece]:
    """What each piece of a line is."""
    folded = fold(line).strip(" *_-")
    if not folded or marks.closing(folded) or marks.mobile(folded):
        return []
    line = _NAMED.sub(r"\1", _LINK.sub(" ", _ADDRESS.sub(" ", _LAW.sub(" ", line))))
    aside = _BEHIND.match(line) if line.endswith(")") else None
    if aside and kind(aside[2]) == "role" and kind(aside[1]) != "role":
        line = f"{aside[1]}, {aside[2]}"
    pieces = [
        piece.strip(" *_\"'") for piece in _SPLIT.split(line) if piece and piece.strip(" *_-")
    ]
    kinds = [(piece, kind(piece)) for piece in _headed(pieces[:6])]
    out: list[_Piece] = []
    at = 0
    while at < len(kinds):
        count, one = _piece(kinds, at, email)
        at += count
        out.append(one)
    return out


def _piece(kinds: list[tuple[str, str]], at: int, email: str) -> tuple[int, _Piece]:
    """How many pieces of a line from `at` on belong together, and what they are."""
    piece, what = kinds[at]
    following, then = kinds[at + 1] if at + 1 < len(kinds) else ("", "")
    if what == "role":
        role, org = _role_and_place(_ARTICLE.sub("", piece))
        if then == "loose" and org is None and len(kinds) == at + PAIR:
            return 2, (role, None, following, None)
        return 1, (role, org, None, None)
    if what == "organisation":
        end = at + 1
        while end < len(kinds) and kinds[end][1] == "organisation":
            end += 1
        whole = ", ".join(one for one, _ in kinds[at:end])
        return end - at, (None, _ARTICLE.sub("", whole), None, None)
    if what == "department":
        return 1, (None, None, None, piece)
    if what != "loose":
        return 1, (None, None, None, None)
    if _is_office_of(piece, following, then, email):
        return 2, (piece, following, None, None)
    if at == 0 and len(kinds) == PAIR and piece[:1].isupper() and following[:1].islower() and (
        then != "role" and not NOISE.match(fold(following))
    ):  # fmt: skip
        return (1, (None, None, piece, None)) if shown_by(email, piece) and _trade(following) and following[-1] != "s" else (
            2, (None, f"{piece}, {following}", None, None)
        )  # fmt: skip
    if then == "organisation" and at > 0 and kinds[at - 1][1] == "role":
        return 2, (None, f"{piece}, {following}", None, None)
    return 1, (None, None, piece, None)


def _is_office_of(piece: str, house: str, what: str, email: str) -> bool:
    """Whether a lone word is an office in the house behind it, which the address shows."""
    if " " in piece or what not in ("loose", "organisation") or names.is_caps(piece):
        return False
    return fold(piece) not in re.split(r"[.@-]", email) and shown_by(email, house)


def _headed(pieces: list[str]) -> list[str]:
    """The pieces, with "Head" and the unit behind its comma as one."""
    head = next((at for at, piece in enumerate(pieces[:-1]) if fold(piece) in _HEADS), None)
    if head is None or not DEPARTMENTS & set(fold(pieces[head + 1]).split()):
        return pieces
    return [*pieces[:head], f"{pieces[head]}, {pieces[head + 1]}", *pieces[head + 2 :]]


_HEADS = frozenset("head chief lead director manager chef cheffe responsable".split())
"""Heads of the department that is named behind a comma."""
_ARTICLE = lazy(r"^(?:(?:La|Le|The)\s+|L'\s*)(?=[a-zà-ÿ])")
_ADJECTIVES = frozenset("municipal regional national departemental territorial".split())
_JOINING = frozenset("de du des la le of the et and l d en for aux au les".split())


def _role_and_place(piece: str) -> tuple[str, str | None]:
    """A role that goes on with its organisation ("vice-présidente CC des Plateaux")."""
    match = _AT.search(piece)
    if match and kind(piece[match.end() :]) in ("organisation", "loose"):
        return piece[: match.start()], piece[match.end() :]
    words = piece.split()
    for at in range(1, len(words)):
        low = fold(words[at]).strip("(),")
        before = fold(words[at - 1])
        house = low in ORGANISATIONS - _ADJECTIVES and words[at][:1].isupper()
        house = house and not _MINOR_OFFICE.match(f"{low} {fold(' '.join(words[at + 1 :]))}")
        house = house and fold(words[-1]) not in ROLES - SOFT_ROLES
        if house and before not in _JOINING and not before.endswith("'"):
            return " ".join(words[:at]), " ".join(words[at:])
    return piece, None
