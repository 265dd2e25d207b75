"""Who wrote: From, completed from the signature."""

from __future__ import annotations

import re

from guichet.desk.request import Person
from guichet.mail.fold import fold, same_length
from guichet.mail.message import Message
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.account import account
from guichet.mail.people.card import card
from guichet.mail.people.houses import within, without_house
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import DEPARTMENTS, ORGANISATIONS, ROLES, STROKE
from guichet.mail.people.scraps import ADDRESS, tidy
from guichet.mail.people.selfnamed import presented, spelt_out
from guichet.mail.people.typed import typed_name
from guichet.mail.signoff import SignOff


def sender_of(message: Message, sign: SignOff) -> Person:
    """Who wrote: From, completed from the signature."""
    displayed, email = message.sender
    shown, beside = _display(displayed)
    owner = names.normal(shown) if shown and "@" not in shown else None
    held = card(sign.block or _visiting(sign.body, owner), _personal(owner, email), email)
    name = held.name or _personal(owner, email)
    if name and names.same(name, owner) and _is_below(shown, sign.block):
        name, owner, held = None, None, held._replace(name=None)
        held = held._replace(organisation=held.organisation or tidy(shown))
    if name and names.same(name, owner):
        name = names.by_address(name, email)
    if email and not (name and _complete(name)):
        name = typed_name("\n".join([*sign.block, *sign.body])[:3000], email) or name
    if name and email and not _complete(name):
        name = _signed(sign, name) or name
    name = _as_presented(name, "\n".join(sign.body), email)
    phone = held.phone or _trailing_phone(sign) or _reached(sign.body)
    said_role, said_house = account(sign.body, name)
    organisation = held.organisation or said_house or held.unit
    if organisation is None or organisation[:1].islower():
        organisation = _as_shown(shown, name, [*sign.block, *sign.body]) or organisation
    if (
        organisation is None
        and owner
        and name != owner
        and not names.same(owner, name)
        and not _HOUSEHOLD.match(shown)
        and kind(shown) in ("organisation", "loose")
    ):
        organisation = tidy(_KIND_OF_HOUSE.sub("", shown))
    organisation = organisation or beside
    shown_there = _of_domain(email, [*sign.block, *sign.body]) if organisation is None else None
    if shown_there and not names.same(shown_there, name):
        organisation = shown_there
    role = held.role or said_role
    if role and organisation is None:
        role, organisation = within(role)
    elif role and organisation:
        role = without_house(role, organisation)
    return Person(name=name, email=email or None, organisation=organisation, role=role, phone=phone)


def _is_below(shown: str, block: list[str]) -> bool:
    """Whether From shows the house that stands below the name of who signs."""
    below = [fold(line).strip(" .,") for line in block[1:]]
    signed = block[0].split() if block else []
    other = 0 < len(signed) <= PAIR and not set(fold(block[0]).split()) & set(fold(shown).split())
    unknown = not any(map(names.known_first, shown.split()))
    return other and unknown and fold(shown).strip() in below


PAIR = 2
_KIND_OF_HOUSE = lazy(r"^(?:Association|Asso|Collectif|Société) (?=(?:Les?|La) |L['\u2019])")


_SMALL = frozenset("de du des la le les l d et en a au aux of the and for".split())
_ARTICLE = lazy(r"\b(?:Les? |La |The |L['\u2019])$")
LEAST_DOMAIN = 6
"""Letters."""


def _as_presented(name: str | None, text: str, email: str) -> str | None:
    """The name as its owner says it in a sentence, where that is no shorter."""
    said = presented(text)
    if name and said and names.same(name, said) and len(said.split()) >= len(name.split()):
        return said
    if name and _complete(name):
        return name
    return name and spelt_out(name, text, email) or said or name


def _display(shown: str) -> tuple[str, str | None]:
    """From, taken apart: who writes and the house beside ("Paul Roux [Mairie de Val]")."""
    pieces = [one.strip(" ])") for one in _BESIDE.split(shown[:200])]
    if len(pieces) == 1 or "@" in shown:
        return shown, None
    person = next((one for one in pieces if _is_whole_name(one)), None)
    if person is None:
        return shown, None
    houses = (one for one in pieces if one is not person and kind(one) == "organisation")
    return person, tidy(next(houses, None))


def _is_whole_name(piece: str) -> bool:
    """Whether a piece of From is a first name and a surname."""
    words = piece.replace(",", " ").split()
    return 1 < len(words) <= MOST_WORDS and any(map(names.known_first, words)) and (
        kind(piece) in ("", "loose") and not _FUNCTIONAL.search(fold(piece))
    )  # fmt: skip


MOST_WORDS = 5
_BESIDE = lazy(rf"\s+{STROKE}\s+|\s*[\[(|]\s*")


def _of_domain(email: str, lines: list[str]) -> str | None:
    """The house whose name the address shows ("Sharp Design" of sharpdesign.example)."""
    label = email.partition("@")[2].partition(".")[0].replace("-", "")
    if len(label) < LEAST_DOMAIN or not label.isalpha():
        return None
    wanted = re.compile(r"(?<!\w)" + r"[ '&-]{0,2}".join(label) + r"(?!\w)")
    lower = "".join(lines).islower()
    for line in lines[:40]:
        match = wanted.search(same_length(ADDRESS.sub(lambda m: " " * len(m[0]), line[:300])))
        found = line[match.start() : match.end()] if match else ""
        if " " in found and (found[:1].isupper() or lower):
            whole = line.strip(" .")
            article = _ARTICLE.search(line, 0, match.start()) if match else None
            found = f"{article[0]}{found}" if article else found
            longer = whole.startswith(f"{found} ") and len(whole.split()) <= MOST_WORDS
            return tidy(whole if longer and kind(whole) in ("loose", "organisation") else found)
        bare = [word for word in re.findall(r"[a-z0-9]+", fold(line)) if word not in _SMALL]
        if 1 < len(bare) <= MOST_WORDS and "".join(bare) == label and (lower or line[:1].isupper()):
            return tidy(line)
    return None


def _as_shown(shown: str, name: str | None, lines: list[str]) -> str | None:
    """The organisation in From, as the signature spells it, where From shows no person."""
    wanted = fold(shown).strip()
    if not wanted or names.same(shown, name) or kind(shown) not in ("organisation", "loose"):
        return None
    for line in lines:
        at = same_length(line).find(wanted)
        if at >= 0:
            return tidy(line[at : at + len(wanted)])
    return None


def _visiting(body: list[str], owner: str | None) -> list[str]:
    """The lines below one's own name, standing alone in the text like a visiting card."""
    for at, line in enumerate(body[:40]):
        if (
            owner
            and ":" not in line[:LONGEST_LINE]
            and len(line) < LONGEST_LINE
            and names.same(names.normal(line), owner)
        ):
            below = body[at + 1 : at + 4]
            end = next((end for end, one in enumerate(below) if not one.strip()), len(below))
            return [line, *below[:end]]
    return []


LONGEST_LINE = 60
_FUNCTIONAL = lazy(
    r"\b(?:secretariat|service|direction|mairie|accueil|contact|info|formation|rh|drh|"
    r"compta(?:bilite)?|pole|bureau|equipe|team|office|admin|administration|"
    r"communication|association|conseil|ville|ccas|dgs|cabinet|department|training|"
    r"ressources|humaines|gestion|communaute|metropole|region|departement|inscriptions|"
    r"hr)\b"
)


_TITLED_HOUSE = lazy(r"(?:Le|La|Les|L'|The) ?[A-Z].* (?:des|du|et|de la|aux?|of|and|en|sur) ")


def _personal(name: str | None, email: str) -> str | None:
    """The name, unless it is that of an office or a functional mailbox."""
    if name and _FAMILY.match(name):
        return None
    first = fold(name or "").partition(" ")[0]
    if first in ORGANISATIONS and not names.known_first(first):
        return None
    if name and (_TITLED_HOUSE.match(name) or _is_office(fold(name).split(), email)):
        return None
    if name is None or (_FUNCTIONAL.search(fold(name)) and not names.known_first(name.split()[0])):
        return None
    return name


_HOUSEHOLD = lazy(r"(?:(?:famille|family|couple)\b|foyer \w+$)", re.IGNORECASE)
_FAMILY = lazy(r"(?:famille|family|couple|foyer|les|the)\b", re.IGNORECASE)
"""What a whole household writes under."""
_JOINERS = frozenset(("de", "du", "des", "of"))


def _is_office(words: list[str], email: str) -> bool:
    """Whether a name is that of a house or an office ("Amicale du Val", "Maire de Fontclaire")."""
    if words and words[0] in ROLES and not any(map(names.known_first, words)) and (
        all(word in ROLES or word in DEPARTMENTS or len(word) <= LONGEST_SHORT for word in words)
    ):  # fmt: skip
        return True
    if len(words) < LEAST_OFFICE or words[1] not in _JOINERS:
        return False
    if words[0] in ROLES or words[0] in ORGANISATIONS or words[0] in DEPARTMENTS:
        return not any(map(names.known_first, words[1:]))
    mailbox = words[1] != "de" and words[0] == email.partition("@")[0]
    return mailbox and not any(map(names.known_first, words))


LONGEST_SHORT = 3
"""Letters of an abbreviation ("Assistante DG")."""
LEAST_OFFICE = 3
"""Words."""


def _complete(name: str) -> bool:
    words = name.split()
    return len(words) >= 2 and all(
        any(len(part.strip(".")) > 1 for part in word.split("-")) for word in words
    )


def _signed(sign: SignOff, name: str) -> str | None:
    """A fuller form of the name, signed at the end."""
    for one in spotting.spotted("\n".join(sign.body)[:4000]):
        if len(name.split()) == 1 and len(one.name.split()) > 1 and one.name.startswith(name + " "):
            return one.name
    for line in [*sign.block[:3], *[one for one in sign.body if one.strip()][-2:]]:
        text = re.split(r"[,\d(|]| - ", line.strip(" *_-"))[0].strip()
        if 2 <= len(text.split()) <= 5 and not spotting.opens_no_name(text):
            found = names.normal(text)
            if (
                found
                and len(found) > len(name)
                and (names.same(found, name) or found.split()[0] == name.split(maxsplit=1)[0])
            ):
                return found
    return None


_REACH_ME = lazy(
    r"\b(?:(?:me|m')\s?(?:joindre|contacter|appeler|rappeler|telephoner)|(?:appelez|rappelez|"
    r"contactez|joignez)[ -]moi|(?:je suis|suis|reste) joignable|mon (?:tel|telephone|portable|"
    r"numero|mobile|fixe|gsm|06|07)|ma ligne|ligne directe|direct line|mon cell\w*|my (?:own "
    r")?(?:direct |mobile |cell ?|office |work )?"
    r"(?:phone|mobile|number|cell|line|tel|telephone)|(?:reach|call|ring|text|phone) me|i am on|"
    r"i'm on|i can be reached)\b[^.!?\n@]{0,60}?(?=[+(]?\d\d?[\d .()/-]{6})"
)
LONGEST_NUMBER = 26
"""Characters."""


def _reached(body: list[str]) -> str | None:
    """The number under which the writer says to be reached."""
    text = " ".join(body)[:6000].replace("\u2019", "'")
    match = _REACH_ME.search(same_length(text))
    found = phones.numbers(text[match.end() : match.end() + LONGEST_NUMBER]) if match else []
    return found[0][0] if found else None


def _trailing_phone(sign: SignOff) -> str | None:
    """A number on the last line of a mail without a proper signature."""
    lines = [line for line in sign.body if line.strip()]
    if sign.block or not lines:
        return None
    found = phones.numbers(lines[-1])
    if len(found) != 1 or THEIRS.search(same_length(lines[-1]), 0, found[0][1]):
        return None
    return found[0][0]


THEIRS = lazy(
    r"\b(?:(?<!\bi )can be reached|(?:il|elle) (?:est|reste) joignable|son|sa|ses|leur|his|her|"
    r"their|l[ae] joindre|l'(?:appeler|joindre)|(?:reach|call|ring) "
    r"(?:him|her))\b[^.!?\n@]{0,40}$"
)
"""Before a number that is somebody else's."""
