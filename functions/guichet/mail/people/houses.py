"""The house that a role names within it, and the one that an address shows."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import DEPARTMENTS, ORGANISATIONS

_OF_HOUSE = lazy(
    r"\s+(?:du|des|de la|de l'|de l\u2019|d'|d\u2019|de|of the|at the|of)\s*[«\"\u201c]?\s*"
    r"(?=[A-ZÀ-Ý])"
)
_SUBJECTS = frozenset("systemes donnees bases reseaux ventes biens data state separation".split())
_OF_PLAIN_HOUSE = lazy(r"\s+(?:du|des|de la|de l'|of the|de|d')\s*(?=[a-z]+[^,;]* [A-ZÀ-Ý])")
_OFFICERS = lazy(
    r"(?:vice-?|co-?)?(?:president|secretaire|tresorier|administrat|membre|benevole|adherent|"
    r"fondat|cofondat|salarie|permanent|member|chair|trustee|treasurer|volunteer|founder|"
    r"secretary|presidente)"
)
"""Who holds one of these belongs to a house, not to a subject: what comes behind is its name."""


GENERIC = lazy(
    r"^(?:association|asso|société|coopérative|collectif|compagnie)\s+(?=[A-ZÀ-Ý][\w'-]*\s)"
)
"""What kind of house it is, before its name."""


def within(role: str) -> tuple[str, str | None]:
    """A role and the house it names ("présidente du Conseil des aînés de …")."""
    office, house = _parted(role)
    return office, GENERIC.sub("", house) if house else None


_QUOTED = lazy(
    r"(?!aut(?:eur|rice)|author|laur).{3,60}?(?P<of>\s(?:à|a|au|de|du|de la|d'|chez|pour|at|of|for|"
    r"with|in)\s?(?:la |le |l'|"
    r"the )?)[\u00ab\"\u201c]\s?(?P<house>[^\u00ab\u00bb\"\u201c\u201d]{2,80}?)"
    r"\s?[\u00bb\"\u201d]$",
    re.IGNORECASE,
)
"""A house between quotation marks ("animatrice à « La Grande Lessive »")."""


def _parted(role: str) -> tuple[str, str | None]:
    quoted = _QUOTED.match(role)
    if quoted:
        return role[: quoted.start("of")], quoted["house"]
    if _COMMISSION.search(fold(role)):
        return role, None
    match = _OF_HOUSE.search(role)
    if match:
        house, first = role[match.end() :], fold(role[match.end() :]).split()[0].strip(",")
        known = first in ORGANISATIONS and len(house.split()) > 1
        named = len(house.split()) > 1 and first not in DEPARTMENTS | _SUBJECTS
        short = house.split()[0]
        acronym = named and short.isupper() and len(short) >= LEAST_SHOWN
        if known or acronym or named and _OFFICERS.match(fold(role)):
            return role[: match.start()], house
    match = _OF_PLAIN_HOUSE.search(role)
    house = role[match.end() :] if match else ""
    houses = ORGANISATIONS if _OFFICERS.match(fold(role)) else ORGANISATIONS - DEPARTMENTS
    if match and fold(house).split()[0] in houses:
        return role[: match.start()], house
    match = next((one for one in _AT_HOUSE.finditer(role) if _opens_house(role[one.end() :])), None)
    if match is None:
        return role, None
    house = role[match.end() :]
    if fold(house) in _SUBJECT_TOWN:
        return role, None
    return role[: match.start()], house if " " in house else None


_COMMISSION = lazy(r" (?:de la|of the) (?:sous-)?commission ")
"""What somebody presides over within a house."""
_AT_HOUSE = lazy(
    r"\s+(?:(?:au sein d[eu]|au|à la|a la|chez|de chez|at|with|dans) (?:la |le |the |l')?|for the |"
    r"à l')\s?(?=\S)"
)


_SUBJECT_TOWN = ("ville", "habitat", "territoire", "reseau", "reseaux")
"""What an office may be about ("déléguée à la ville")."""


def _opens_house(text: str) -> bool:
    """Whether a word for a house opens a name of more words."""
    words = fold(text).split()
    ends = 1 < len(words) <= MOST_WORDS and text[:1].isupper() and words[-1] in ORGANISATIONS
    return words != [] and (words[0] in ORGANISATIONS - DEPARTMENTS or ends)


MOST_WORDS = 6


_PART_OF = lazy(
    r"\b(?:de la |de l['\u2019]|du |des |de |d['\u2019]|of the )"
    r"(?=[A-Z\u00c0-\u00de]|(?:département|ville|mairie|commune|région|métropole|city|town)\b)"
)


def of_house(unit: str) -> str:
    """The house of which a department's name says that it is part ("L'accueil du CIAS")."""
    match = _PART_OF.search(unit) if kind(unit) == "department" else None
    house = unit[match.end() :] if match else ""
    known = any(word.strip(",.").split("'")[-1] in ORGANISATIONS for word in fold(house).split())
    return house if known or " " in house else unit


def without_house(role: str, organisation: str) -> str:
    """A role without the house in it that is given apart ("cheffe de projet de la DDT")."""
    match = _OF_HOUSE.search(role)
    inner = fold(role[match.end() :]) if match else ""
    same = inner and f"{fold(organisation)} ".startswith(f"{inner} ")
    return role[: match.start()] if match and same else role


LEAST_SHOWN = 5
"""Letters of a word that may stand anywhere in a domain; a shorter one is a part by itself."""


def shown_by(email: str, text: str) -> bool:
    """Whether an address shows a word of `text` ("@cci-hautrhuys.example")."""
    label = email.rpartition(".")[0].replace("@", "-").replace(".", "-")
    parts, whole = set(label.split("-")), label.replace("-", "")
    words = (word.strip("(),.&'").split("'")[-1] for word in fold(text).replace("-", " ").split())
    return any(
        word in parts or len(word) >= LEAST_SHOWN and word in whole for word in words if word
    )
