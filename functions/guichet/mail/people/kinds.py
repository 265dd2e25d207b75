"""What a few words of a signature name: a role, an organisation, a department."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.firms import is_firm
from guichet.mail.people.lexicon import DEPARTMENTS, ORGANISATIONS, ROLES, SOFT_ROLES
from guichet.mail.people.names import known_first
from guichet.mail.people.places import PLACES

LONGEST_PIECE = 110
_POSTAL = lazy(
    r"\b\d{5}\b|\b(?:bp|cs) ?\d+|\bcedex\b|^\d+ ?(?:bis|ter)?,? (?:rue|avenue|av\.?|place|"
    r"bd|boulevard|quai|allee|cours|chemin|route|impasse|esplanade|square|passage)\b|"
    r"^(?:rue|avenue|boulevard|quai|allee|place|hotel de ville -) |^\d+[a-z]? [a-z' ]+ "
    r"(?:street|road|lane|square|avenue|row|way)\b|\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b"
)
NOISE = lazy(
    r"^(?:horaires?|ouvert|permanence|absente? le|je travaille|bureau [a-z]?\d|batiment|"
    r"bat\b|\d+e(?:me)? etage|etage|siret|tva|rcs|iban|p\.?o\.? box|ligne directe|direct|"
    r"tel|telephone|mob|(?:mobile|port|standard|phone|web|site|image|logo)(?= ?[.:/|\d(+]|$)|"
    r"portable|fax|telecopie|tlf|tlm|ld|dd|switchboard|gsm|accueil(?= ?[.:/|\d(+]|$)|t|m|p|f|e|w|"
    r"cell|poste|mail|courriel|email|skype|twitter|whatsapp|linkedin|facebook|telegram|mastodon|"
    r"@|en vous|"
    r"dans l|merci|thanks|bien|"
    r"pour|p/o|for|au nom|on behalf|sent|envoye|pronouns|she|he|they|elle|il|\[?cid|"
    r"<|cordiale|de la part)\b "
    r"?[.:/|]?"
)
_TERRITORIES = frozenset(
    {
        "departementale", "regionale", "interdepartementale", "nationale", "interregionale",
        "territoriale", "departemental", "regional", "interdepartemental", "national",
    }
)  # fmt: skip
_HOUSES = frozenset({"ministere", "universite", "university", "prefecture"})


_ASIDE = lazy(r"(?<=\w) \([^()]{2,40}\)$")


def kind(piece: str) -> str:
    """`role`, `organisation`, `department`, `loose` or '' for one piece of a signature."""
    folded = _ASIDE.sub("", fold(piece)).strip(" .:*_-\"'")
    if (
        not folded
        or len(folded) > LONGEST_PIECE
        or _POSTAL.search(folded)
        or NOISE.match(folded)
        or len(folded) < 2
    ):
        return ""
    if re.search(r"\d{4,}", folded) or not re.search(r"[a-z]{2}", folded):
        return ""
    words = re.findall(r"[a-z0-9][a-z0-9'-]*", folded)
    if not words or folded in PLACES:
        return ""
    first = words[0].partition("'")[2] if words[0][:2] in ("l'", "d'") else words[0]
    if _COUNTY.match(piece):
        return "organisation"
    if _is_role(words, first) or _is_articled_role(words):
        return "role"
    if is_firm(piece):
        return "organisation"
    core = [word for word in words if word not in ("la", "le", "les", "the", "l")]
    house = _house(core, words)
    if house:
        return house
    if len(words) == 1 and known_first(words[0]):
        return ""
    if piece[:1].islower() and not re.search(r"[A-ZÀ-Ý]", piece):
        return ""
    return "loose" if len(words) <= 8 else ""


_COUNTY = lazy(
    r"(?:[Ll]e )?[Dd]épartement (?:de la |de l['\u2019]|du |des |de |d['\u2019])[A-Z\u00c0-\u00de]"
)
"""The one kind of department that is a house."""
PAIR = 2
"""Words of "commission formation"."""


def _house(core: list[str], words: list[str]) -> str:
    """`organisation` or `department` where a word tells it, or ''."""
    lead = core[0] if core else ""
    lead = lead.partition("'")[2] if lead[:2] in ("l'", "d'") else lead
    if lead == "mission" and len(core) > 1 and core[1] in (
        "locale", "interministerielle", "departementale", "regionale", "nationale"
    ):  # fmt: skip
        return "organisation"
    if lead in DEPARTMENTS or lead == "office":
        return _department(lead, core)
    if len(words) == PAIR and lead == "commission" and words[1] in DEPARTMENTS:
        return "department"
    if len(words) == PAIR and words[1] == "office" and words[0] in _DESKS:
        return "department"
    if any(word.split("'")[-1] in ORGANISATIONS for word in words):
        return "organisation"
    unit = len(words) > 1 and words[-1] in _UNITS and words[0] not in _SENTENCE
    return "department" if unit else ""


_DESKS = frozenset(
    "protocol press training booking registry admin administration personnel hr finance planning "
    "communications events education outreach accounts front".split()
)
"""An office of these is a part of some house."""
LEAST_OFFICE = 2
"""So many words at least are in the office of somebody ("Office of the Director")."""


def _is_articled_role(words: list[str]) -> bool:
    """Whether an article opens a role ("La secrétaire de mairie")."""
    return len(words) > 1 and words[0] in ("la", "le", "the") and words[1] in ROLES - SOFT_ROLES


_UNITS = frozenset("unit team desk branch section division department directorate".split())


def _department(lead: str, core: list[str]) -> str:
    """`department`, or `organisation` for a house of its own called like a department."""
    beside = core[1] if len(core) > 1 else ""
    if lead in ("direction", "delegation", "service") and beside in _TERRITORIES:
        return "organisation"
    if (
        lead == "office"
        and len(core) > 1
        and not (len(core) > LEAST_OFFICE and core[-1] in ROLES - SOFT_ROLES)
    ):
        return "organisation"
    houses = any(word in _HOUSES for word in core[1:])
    if houses and lead not in ("service", "bureau", "pole"):
        return "organisation"
    return "department"


_HOLDER = lazy(
    r"[a-z-]*(?:trice|ateur|iteur|ologue|"
    r"icien|icienne|ographe|thecaire|ologist|ician|leiter|leiterin|fuhrer|fuhrerin|berater|"
    r"beraterin|arbeiter|arbeiterin|meister|meisterin|referent|referentin|beauftragter?|"
    r"leider|ledare|handlaggare|hoofd|medewerker|adviseur|ambtenaar|giver|konsulent|leder|keeper|"
    r"worker|maker|manager)s?$"
)
_FOREIGN = lazy(
    r"t[eè]cnic[oa]|alcalde|alcaldesa|sindaco|assessore|wethouder|burge?r?me[iy]?ster\w*|"
    r"[a-z-]*(?:leiter(?:in)?|fuhrer(?:in)?|berater(?:in)?|arbeiter(?:in)?|beauftragter?|leider|"
    r"ledare|handlaggare|hoofd|medewerker|adviseur|ambtenaar|giver|konsulent|leder|geber|"
    r"referentin|sachbearbeiter(?:in)?)\b"
)


def foreign(piece: str) -> bool:
    """Whether an office is told in another language than those of the desk."""
    return _FOREIGN.match(fold(piece)) is not None


_TRADE = lazy(r"[a-z-]{3,}(?<!bapt)(?:iste|easte)$")
_NO_HOLDER = frozenset(
    "matrice calculatrice operatrice-reseau ordinateur moteur secteur radiateur auditeurs".split()
)


def _holds(word: str) -> bool:
    """Whether a word is by its ending somebody's trade ("instructrice", "Projektleiterin")."""
    return word not in _NO_HOLDER and bool(_HOLDER.match(word) or _TRADE.match(word))


_PREPOSITIONS = frozenset(("for", "of", "in", "to", "on"))
MOST_HEAD = 4


def _headed(words: list[str]) -> bool:
    """Whether the words before an English preposition end in a role ("team leader for …")."""
    at = next((at for at, word in enumerate(words) if word in _PREPOSITIONS), 0)
    return 1 < at <= MOST_HEAD and words[at - 1] in ROLES - SOFT_ROLES and words[0] != "office"


def _is_role(words: list[str], first: str) -> bool:
    plain = re.sub(r"(?:\(e\)|\.e|-e|·e)s?$", "", first)
    plain = _PREFIX.sub("", plain) or plain
    joint = plain.removeprefix("co")
    plain = joint if joint in ROLES else plain
    parts = plain.split("-")
    if _holds(plain):
        return True
    if plain in ROLES or parts[0] in ROLES or plain.replace("-", "") in ROLES:
        if plain in SOFT_ROLES or parts[0] in SOFT_ROLES and plain not in ROLES - SOFT_ROLES:
            return (
                _MASTER.match(" ".join(words[:2])) is not None
                or any(re.sub(r"'s$", "", word) in ROLES for word in words[1:])
                or _ENGLISH.match(words[-1]) is not None
                or plain in ("head", "chair", "deputy", "chief", "executive", "lead")
                or (words[-1] in ROLES)
            )
        return True
    if _headed(words) or len(words) > 1 and f"{words[0]} {words[1]}" in _HEADS:
        return True
    return (
        len(words) > 1
        and len(words) <= 6
        and (
            words[-1] in _LAST
            or words[0] in ROLES
            and _holds(words[-1])
            or _ENGLISH.match(words[-1]) is not None
        )
        and not _SENTENCE & set(words)
    )


_ENGLISH = lazy(r"[a-z]{3,}(?:ician|ologist|ographer|keeper|worker|maker)$")
"""Somebody's trade, whatever stands before it ("Participation technician")."""
_LAST = ROLES - SOFT_ROLES | {"lead", "head", "partner"}
_MASTER = lazy(r"(?:maitre(?:sse)?|prof) (?:de|d'|en)")
"""Soft before a name (a lawyer's title), a role before what somebody is master of."""
_HEADS = frozenset(["aide a", "aide aux", "aide de"]) | frozenset(
    f"{what} {who}" for what in ("team", "project", "programme", "program", "policy", "unit")
    for who in ("leader", "lead", "manager", "officer", "coordinator", "director", "assistant")
)  # fmt: skip
_SENTENCE = frozenset(
    "de des du la et and our my the his her i we you to is that not as with at of".split()
)
_PREFIX = lazy(r"^(?:co|vice|ex|sous)-(?=[a-z]{4})")
