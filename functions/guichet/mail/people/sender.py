"""Who wrote: From, completed from the signature."""

from __future__ import annotations

import re

from guichet.desk.request import Person
from guichet.mail.fold import fold
from guichet.mail.message import Message
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones
from guichet.mail.people.card import card, kind
from guichet.mail.people.entry import by_address, tidy
from guichet.mail.people.lexicon import ORGANISATIONS
from guichet.mail.signoff import SignOff


def sender_of(message: Message, sign: SignOff) -> Person:
    """Who wrote: From, completed from the signature."""
    shown, email = message.sender
    owner = names.normal(shown) if shown and "@" not in shown else None
    held = card(sign.block, _personal(owner, email), _region(email))
    name = held.name or _personal(owner, email)
    if name and email and not _complete(name):
        typed = next(iter(by_address("\n".join(sign.body)[:3000] + f" {email}")), None)
        name = typed.name if typed else name
    if name and email and not _complete(name):
        name = _signed(sign, name) or name
    phone = held.phone or _trailing_phone(sign)
    organisation = held.organisation or _works_at(sign)
    if (
        organisation is None
        and owner
        and name != owner
        and not names.same(owner, name)
        and (kind(shown) in ("organisation", "loose"))
    ):
        organisation = tidy(shown)
    return Person(name=name, email=email or None, organisation=organisation,
                  role=held.role, phone=phone)  # fmt: skip


LONGEST_HOUSE = 9
"""Words of an organisation named in a sentence."""
_FUNCTIONAL = lazy(
    r"\b(?:secretariat|service|direction|mairie|accueil|contact|info|formation|rh|drh|"
    r"compta(?:bilite)?|pole|bureau|equipe|team|office|admin|administration|"
    r"communication|association|conseil|ville|ccas|dgs|cabinet|department|training|"
    r"ressources|humaines|gestion|communaute|metropole|region|departement|inscriptions|"
    r"hr)\b"
)


def _personal(name: str | None, email: str) -> str | None:
    """The name, unless it is that of an office or a functional mailbox."""
    del email
    if name is None or (_FUNCTIONAL.search(fold(name)) and not names.known_first(name.split()[0])):
        return None
    return name


def _complete(name: str) -> bool:
    words = name.split()
    return len(words) >= 2 and all(
        any(len(part.strip(".")) > 1 for part in word.split("-")) for word in words
    )


def _signed(sign: SignOff, name: str) -> str | None:
    """A fuller form of the name, signed at the end."""
    for one in names.spotted("\n".join(sign.body)[:4000]):
        if len(name.split()) == 1 and len(one.name.split()) > 1 and one.name.startswith(name + " "):
            return one.name
    for line in [*sign.block[:3], *[one for one in sign.body if one.strip()][-2:]]:
        text = re.split(r"[,\d(|]| - ", line.strip(" *_-"))[0].strip()
        if 2 <= len(text.split()) <= 5:
            found = names.normal(text)
            if (
                found
                and len(found) > len(name)
                and (names.same(found, name) or found.split()[0] == name.split(maxsplit=1)[0])
            ):
                return found
    return None


def _region(email: str) -> str:
    del email
    return "FR"


def _trailing_phone(sign: SignOff) -> str | None:
    """A number on the last line of a mail without a proper signature."""
    lines = [line for line in sign.body if line.strip()]
    if sign.block or not lines:
        return None
    found = phones.numbers(lines[-1])
    return found[0][0] if len(found) == 1 else None


_WORKS = lazy(
    r"\b(?:je (?:travaille|bosse|suis (?:en poste|agent|employee?|salariee?))|i work|i am "
    r"working|i'm working|je viens de|nous sommes|(?:je suis|i am|i'm) [^,.;:()\n@]{3,45}|"
    r"i am with|i'm with)(?: \w+){0,3}? "
    r"(?:à la|a la|à l'|a l'|au|chez|pour la|pour le|pour l'|pour|à|for the|for|at the|at|"
    r"with) ?([^,.;:()\n]{3,70})",
    re.IGNORECASE,
)


def _is_house(place: str) -> bool:
    """Whether words can be the name of an organisation."""
    words = place.split()
    known = any(fold(word).split("'")[-1] in ORGANISATIONS for word in words[:3])
    return 0 < len(words) <= LONGEST_HOUSE and (known or place[:1].isupper())


def _works_at(sign: SignOff) -> str | None:
    text = "\n".join(sign.body)[:4000].replace("\u2019", "'")
    match = _WORKS.search(text)
    if not match:
        return None
    place = re.split(
        r"\s+(?:au service|au sein|dans|et|where|qui|comme|en tant|as|on|and|in|sur|depuis|"
        r"since|,)\b",
        match.group(1),
    )[0]
    return tidy(place) if _is_house(place) else None
