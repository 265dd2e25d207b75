"""One person as found in a text, still being put together; and what stands around a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guichet.desk.request import Person
from guichet.mail.clean import address, one_line
from guichet.mail.fold import fold, same_length
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.card import within
from guichet.mail.people.kinds import kind

ADDRESS = lazy(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
_EDGES = " \t,;:.()[]<>-–—*|\"'"
_INNER_DOT = lazy(r"^[^ .,;:(].*\b\w\.\w\.$")
_PIECES = lazy(
    r"\s*[,;()\[\]|\t]\s*|\s+[-\u2013\u2014/]\s+|\s*:\s+|\s+(?:et|and|puis|ainsi que|qui|who|"
    r"at|à l'adresse)\s+"
)
_BEFORE = lazy(
    r"(?:^|[\s,(])(?:notre|nos|mon|ma|mes|votre|son|sa|leur|l'|le|la|un|une|our|my|the|a|"
    r"an|his|her)\s*"
    r"((?:[^\s,;:()]+\s+){0,6}[^\s,;:()]+)\s*,?\s*(?:(?:M|Mme|Mr|Mrs|Ms|Mlle|Miss|Mademoiselle|Madame|Monsieur|Dr|Prof|Cllr)\.?\s*)*$",
    re.IGNORECASE,
)
_OURS = lazy(r"\b(?:notre|nos|mon|ma|mes|votre|son|sa|leur|our|my|the|his|her)\s+", re.IGNORECASE)
_TITLED = lazy(
    r"\s*,?\s*(?:\b(?:M|Mme|Mr|Mrs|Ms|Mlle|Miss|Mademoiselle|Madame|Monsieur|Dr|Prof|Cllr)\b"
    r"\.?\s*)+$"
)
_NEW = lazy(r"^(?:nouveau|nouvelle|nouvel|new|futur|future|jeune|young)\s+", re.IGNORECASE)
_SUCCEEDING = lazy(
    r"^(?:successeure?|successor|remplaçante?|replacement) (?:as|comme|en tant que|"
    r"au poste de|à la fonction de) (?:une? |an? )?",
    re.IGNORECASE,
)
_VERB = lazy(
    r" (?:comes|goes|will|shall|is|are|vient|viendra|ira|sera|est|envoie|inscrire|send|register|"
    r"with|avec|by|par|to be) "
)
_KIN = (
    r"mari|femme|[eé]pou\w+|fr[eè]re|s(?:œ|oe)ur|p[eè]re|m[eè]re|fils|fille|neveu|ni[eè]ce|oncle|tante|"
    r"cousine?|conjointe?|compagne|compagnon|voisine?|husband|wife|brother|sister|father|mother|"
    r"son|daughter|nephew|niece|uncle|aunt|cousin|spouse|partner|neighbou?r|girlfriend|boyfriend|"
    r"copine?|pote|mate"
)
_POST = lazy(
    rf"(?!(?:{_KIN}|employ\w*|salari\w+|successe\w+|successor|remplaçante?|replacement|"
    r"pr[eé]d[eé]c\w+|predecessor|substitut\w*|demande|[eé]change\w*|discussion|part|côt[eé]|side|"
    r"entretien|rencontre|conversation|call|appel|request|behalf|thanks|mail\w*|message|courriel|"
    r"inscription|registration|booking|house|home|list\w*|guest|invit\w+|h[oô]te|connaissance|amical\w*|"
    r"poste?|boss|two|three|deux|trois|first|second|other|autre|next|dear|ch[eè]re?|jeune|best|bien|meilleur\w*|"
    r"gratitude|respect\w*|regards|reply|r[eé]ponse|attention|intention|compte|account|table|gr[eâ]ce)\b)"
    r"[a-zà-ÿœ-]{4,}(?: (?:de |du |des |d'|de la |de l'|à la |à l'|au |aux |of |for |in |en )?"
    r"[a-zà-ÿœ-]{3,}){0,4}"
)
"""What "notre" or "our" right before a name may be: any office, told by where it stands."""
_NO_ROLE = lazy(
    r"^(?:coll[eè]gues?|coll?eagues?|bin[oô]mes?|agents?$|stagiaires|amie?s?|friends?|"
    r"participante?s?|personnes?|people|[eé]quipe|team|place|si[eè]ge|nom|name|seat)\b"
, re.IGNORECASE)  # fmt: skip


@dataclass(slots=True)
class Entry:
    """What is known of a person; `at` orders the entries."""

    name: str | None = None
    email: str | None = None
    role: str | None = None
    phone: str | None = None
    organisation: str | None = None
    at: int = 0
    oneself: bool = False
    """Whether the list says "moi-même" here."""

    def person(self, organisation: str | None = None) -> Person:
        """As a value, with the organisation of who wrote where none is given."""
        role, house = within(self.role or "")
        return Person(
            name=self.name,
            email=self.email,
            organisation=self.organisation or tidy(house) or organisation,
            role=tidy(role),
            phone=self.phone,
        )


def tidy(text: str | None, limit: int = 120) -> str | None:
    """A stranger's phrase for a field, or None."""
    if not text:
        return None
    line = one_line(text.replace("\u2019", "'"), limit).strip()
    return (line if _INNER_DOT.search(line) else line.strip(_EDGES)) or None


def addresses(text: str) -> list[tuple[str, int]]:
    """Usable addresses in a text, with their positions."""
    found = []
    for match in ADDRESS.finditer(text[:20_000]):
        one = address(match.group(0).rstrip("."))
        if one:
            found.append((one, match.start()))
        if len(found) >= 60:
            break
    return found


def around(text: str, found: list[spotting.Spotted]) -> list[Entry]:
    """Each name in a stretch of prose with the address, number and role that stand by it."""
    entries = [Entry(name=one.name, at=one.start) for one in found]
    bounds = [one.start for one in found[1:]] + [len(text)]
    mails = addresses(text)
    numbers = phones.numbers(text)
    for index, (one, entry) in enumerate(zip(found, entries, strict=True)):
        after = text[one.end : bounds[index]]
        if index + 1 < len(found) and after.rstrip()[-1:] not in (",", ";"):
            following = _BEFORE.search(after, max(0, len(after) - 110))
            after = after[: following.start()] if following else after
        entry.email = next((mail for mail, at in mails if one.end <= at < bounds[index]), None)
        entry.phone = next(
            (number for number, at in numbers if one.end <= at < bounds[index]), None
        )
        begun = found[index - 1].end if index else 0
        before = text[begun : one.start]
        entry.role = role_after(after) or role_before(before) or rank(before)
    _by_name(entries, mails)
    return entries


_RANK = lazy(
    r"\b(commandant|capitaine|lieutenant(?:-colonel)?|colonel|adjudant|sergent|professeure?|"
    r"professor|captain|général|amiral|sergeant|inspector)\s+$",
    re.IGNORECASE,
)


_CAPITALISED = lazy(r"(?:^|[\s(:])((?:[A-Z][a-z]+ ){1,4})$")


def rank(before: str) -> str | None:
    """The rank or office right before a name ("Commandant", "Deputy Clerk")."""
    found = _RANK.search(before)
    if found:
        return str(found.group(1))
    found = _CAPITALISED.search(before[-60:])
    phrase = found.group(1).strip() if found else ""
    return phrase if len(phrase.split()) > 1 and kind(phrase) == "role" else None


def _by_name(entries: list[Entry], mails: list[tuple[str, int]]) -> None:
    """Addresses listed apart go to the people whose names they show."""
    for entry in entries:
        if (
            entry.email is not None
            and entry.name
            and not names.matches_address(entry.name, entry.email)
        ):
            better = [mail for mail, _ in mails if names.matches_address(entry.name, mail)]
            others = [one for one in entries if one is not entry and one.name
                      and names.matches_address(one.name, entry.email or "")]  # fmt: skip
            if better or others:
                entry.email = better[0] if better else None
    for entry in entries:
        if entry.email is None and entry.name:
            taken = {one.email for one in entries}
            entry.email = next((mail for mail, _ in mails if mail not in taken
                                and names.matches_address(entry.name, mail)), None)  # fmt: skip


_LEAD_IN = lazy(
    r"^(?:(?:who\s+|qui\s+)?(?:(?:elle|il|she|he)(?:'s|\u2019s)?\s+)?(?:(?:is|est)\s+)?"
    r"(?:also\s+|aussi\s+|également\s+|actuellement\s+|currently\s+)?"
    r"(?:(?:our|notre|nos|mon|ma|mes|votre|my|leur|son|sa|his|her|une?|an?|the|la|le)\s+)?"
    r"(?:new\s+|nouvelle?\s+|nouveau\s+)?)(?=\S)",
    re.IGNORECASE,
)
_COLLEAGUE = lazy(r"^(?:coll[eè]gue|colleague|bin[oô]me|amie?|friend),?\s+(?=\S)", re.IGNORECASE)
_GOES_ON = lazy(
    r"\s+(?:chez nous|dans notre|in our|from our|de chez|au sein|et moi|pour (?:le|la)|"
    r"for the|sera|seront|viendra|assistera|participera|will|is|est|ira|qui)\b"
)


def role_after(text: str) -> str | None:
    """The role in ", chargée de mission mobilités chez nous, …"."""
    text = re.sub(r"^\s+(?:from|de|du|in|dans|of)\s[^,(.;\n]{2,40}(?=[,(])", "", text)
    if not text or text.lstrip()[:1] not in ",(-–—:/":
        return None
    text = ADDRESS.sub(" ", re.split(r"[.!?](?:\s|$)|\n\s*\n", text[:300])[0])
    for piece in [one for one in _PIECES.split(text)[:12] if one and one.strip(_EDGES)][:4]:
        piece = _LEAD_IN.sub("", piece.strip(_EDGES))
        piece = _COLLEAGUE.sub("", _GOES_ON.split(piece)[0])
        if piece and len(piece) < 90 and not _NO_ROLE.match(piece) and kind(piece) == "role":
            return tidy(piece)
    return None


def role_before(text: str) -> str | None:
    """The role in "notre chargée de mission Paul Durand"."""
    match = _BEFORE.search(text[-110:])
    if not match:
        return None
    piece = _OURS.split(match.group(0))[-1]
    ours = len(piece) < len(match.group(0)) and _OURS.search(match.group(0)) is not None
    piece = _TITLED.sub("", piece if ours else match.group(1)).strip(_EDGES)
    piece = _SUCCEEDING.sub("", _NEW.sub("", piece))
    words = piece.split()
    if _VERB.search(f" {fold(piece)} "):
        return None
    if words and _NO_ROLE.match(piece):
        words = words[1:]
    for at in range(min(3, len(words))):
        part = " ".join(words[at:])
        first, _, rest = fold(part).partition(" ")
        if kind(part) == "role" and (
            first not in ("second", "premier", "premiere", "cadre") or kind(rest) == "role"
        ):
            return tidy(part)
    return tidy(piece) if ours and _POST.fullmatch(piece) and words == piece.split() else None


_HONOURED = lazy(
    r"\b(?:monsieur|madame|m\.|mme|mr\.?|mrs\.?|ms\.?) (?:le|la|l'|the) ?"
    r"(?P<role>[a-zà-ÿ-]{3,}(?: (?:de |du |des |d'|de la )?[a-zà-ÿ-]{3,}){0,3})",
    re.IGNORECASE,
)


def honoured(text: str) -> str | None:
    """The office in "Monsieur le Maire", where the text speaks of one such person only."""
    roles = []
    for match in _HONOURED.finditer(text.replace("\u2019", "'")):
        words = match.group("role").split()
        sizes = [size for size in (1, 2) if kind(" ".join(words[:size])) == "role"]
        if sizes:
            adjective = len(words) > 1 and fold(words[1]) in _ADJECTIVES
            roles.append(" ".join(words[: 2 if adjective else 1]))
    return roles[0] if len({fold(one) for one in roles}) == 1 else None


_ADJECTIVES = frozenset(
    "adjoint adjointe general generale delegue deleguee technique departemental municipal".split()
)


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


def typed_name(text: str, mail: str) -> str | None:
    """A name typed anywhere in `text` that the address `mail` shows."""
    span = _typed(text, mail)
    return names.normal(text[span[0] : span[1]]) if span else None


def _typed(text: str, mail: str) -> tuple[int, int] | None:
    """Where the name that an address shows is typed, with or without capitals."""
    parts = [part for part in re.split(r"[._-]", mail.partition("@")[0]) if part.isalpha()]
    if len(parts) < 2 or len(parts[0]) < 2:
        return None
    last = "['\\s-]?".join(parts[-1])
    match = re.search(rf"\b{parts[0]}[a-z]*[ -]+{last}\b", same_length(text))
    return match.span() if match else None
