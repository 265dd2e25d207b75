"""What people say of their own role and house in running text."""

from __future__ import annotations

import re

from guichet.mail.fold import fold, same_length
from guichet.mail.pattern import lazy
from guichet.mail.people.card import within
from guichet.mail.people.entry import role_after, tidy
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import ORGANISATIONS
from guichet.mail.people.places import PLACES

LOOKED_AT = 4_000
LONGEST_ROLE = 9
LONGEST_HOUSE = 9
"""Words."""

_AM = lazy(
    r"\b(?:(?:je|j')\s?(?:ne )?suis|chuis|jsuis|i am|i'm|im|i work as|i serve as|"
    r"je travaille comme|j'exerce comme|en tant que|en qualite de?|in my (?:capacity|role) as|"
    r"my (?:role|job title|job|title|position) is|"
    r"my successor as|mon success\w+ (?:comme|au poste de|en tant que)|"
    r"(?:ma fonction|mon poste|mon metier|mon grade)(?: c'est| est)?(?: celui de| celle de)?|"
    r"speaking as|as)\s*:?\s+"
    r"(?P<article>(?:(?:un|une|a|an|the|le|la|l'|their|currently|actuellement|toujours|simple|"
    r"aussi|also|just|moi-meme|here|donc|only|new|nouvelle?|jeune|ancienne?|former)\b\s*)*)"
)
_OPENING = lazy(
    r"(?:^|(?<=[.!?\n]))\s*(?P<said>[^,.;:!?\n@]{4,110}?(?:\n[^,.;:!?\n@]{2,60})?)(?=,\s+"
    r"(?:[^,.;:!?@]{4,80},\s+)?"
    r"(?:je|j'|me |mon |ma |i |i'|my |count me|nous |votre ))"
)
_AS = lazy(
    r"\b(?:je (?:travaille|bosse|suis employee?)|i work|we work) [^.;!?\n]{3,60}? "
    r"(?:comme|en tant que|as(?: an?)?) (?P<said>[^,.;:!?\n@]{4,70})"
)
_HERE = lazy(
    r"(?:^|(?<=[.!?\n]))\s*(?:(?:hi|hello|hey|bonjour|bonsoir|salut|coucou|good \w+)"
    r"(?: there| all| camille)?[, ]+)?(?P<said>[^,.;:!?\n@]{4,70}?)\s+(?:here|ici)\b(?=[,.!:;-]| -)"
)
_FROM = lazy(
    r"\s*,?\s*(?:(?:here|ici)\s*,?\s+)?(?:from(?: the)?|with(?: the)?|at(?: the)?|de chez|"
    r"(?P<of>du|de la|de l'|des|de))(?:\s+|(?<='))(?P<house>[^,.;:!?()\n]{3,80})"
)
_CLAUSE_END = lazy(r"[.!?;:(]\s|\n\s*\n|\b(?:je|nous|wish|would|will|am|souhait)")
_VAGUE = frozenset(("agent", "officer", "member", "membre", "employee", "representative"))
"""Alone, they name no role."""
_CLAUSE = lazy(
    r"[,.;:!?()\n]|\s+(?:et|and) (?:que |qu'|je |j'|i |i'|l'on |on |mon |ma |my |nous |we |suis )|"
    r"\s+(?:qui|who|mais|but|because|car|so|donc|que|which|where|ou je) "
)
_FORMER = lazy(r"^(?:ancien|ancienne|former|ex|retired|retraitee?) ", re.IGNORECASE)
_JOINED = lazy(r"\s+(?:et|and)\s+")
_ALONE = lazy(r"\s+(?:a mon compte|a temps \w+)\b")
_WHERE = lazy(
    r"\s+(?:a l['a ]|a la |a |aux? |chez |at (?:the )?|dans (?:la |le |l'|une? |les )?|depuis |"
    r"since |from |in (?!charge|chief)(?:the |a |an )?|within (?:the )?|with (?:the )?|based |"
    r"au sein (?:de la |de l'|du |de |des )|pour (?:la |le |l'|les )?(?=(?:mairie|ville|"
    r"association|region|departement|commune|collectif|metropole))|"
    r"for (?:the )?(?=[a-z-]+ (?:council|city|county|borough|trust|university))|"
    r"en (?:poste|freelance) )"
)
_STAND = lazy(
    r"^(?:by|with|on|in|not|pas|ne|ni|my|our|your|so|the|to|that|i|you|if|at|en|sur|tres|very|bien)\b"
)
_HOUSE = lazy(
    r"\b(?:je (?:travaille|bosse|suis (?:en poste|agente?|employee?|salariee?))|i work|"
    r"i am working|i'm working|on travaille|nous travaillons|we work|je viens|nous sommes|"
    r"i am|i'm|je suis)(?: \w+){0,3}? "
    r"(?:a la |a l'|au sein de la |au sein du |au |chez |pour la |pour le |pour l'|pour |a |"
    r"for the |for |at the |at |with )(?P<house>[^,.;:()\n!?]{3,70})|"
    r"\b(?:siege(?:ons|e)?|j'appartiens|nous appartenons|on siege)(?: tou(?:s|te|t|tes)(?: les)?"
    r"(?: deux| trois)?)? (?:a la |a l'|au |aux )(?P<bench>[^,.;:()\n!?]{3,70})|"
    r"\b(?:i (?:run|lead|head|manage|founded|chair)|je (?:dirige|preside|tiens)|j'anime|"
    r"j'ai (?:fonde|cree))\b[^.;!?@]{3,90}?,\s+(?P<mine>[^,.;:()\n!?]{3,70})|"
    r"\b(?:mon employeur|my employer)(?: est| is|,)? ?\(?(?:la |le |l'|"
    r"the )?(?P<employer>[^,.;:()\n!?]{3,70})"
)
_HOUSE_END = lazy(
    r"\s+(?:au service|dans|et|where|qui|comme|en tant|as|on|and|in|sur|depuis|since|ou|mais|"
    r"merci|que|pour|to|virgule|point)\b"
)


def account(body: list[str], name: str | None) -> tuple[str | None, str | None]:
    """(role, organisation) that the writer, called `name`, tells in sentences."""
    text = "\n".join(body)[:LOOKED_AT].replace("\u2019", "'")
    folded = same_length(text)
    role, house = _beside_name(text, name)
    for pattern in (_AM, _OPENING, _HERE, _AS):
        for match in pattern.finditer(folded):
            begin, end = match.span("said") if "said" in match.groupdict() else (match.end(), None)
            said, place = told(text[begin : end or begin + 160])
            if said and (pattern is not _AM or _credible(match.group(0), said)):
                role = role or said
                house = house or place
    return role, house or _house(text, folded)


def _credible(lead: str, said: str) -> bool:
    """Bare "as" only opens an account of more than a word ("as a librarian" may be any)."""
    return not lead.startswith("as") or len(said.split()) > 1


def _beside_name(text: str, name: str | None) -> tuple[str | None, str | None]:
    """The role and house behind one's own name ("Rhiannon Abernathy, copywriter, Cardiff")."""
    at = same_length(text).find(fold(name)) if name and " " in name else -1
    if not name or at < 0:
        return None, None
    behind = text[at + len(name) :]
    role = role_after(behind)
    from_house = _FROM.match(behind)
    if role is None and from_house:
        house = _as_house(from_house.group("house"))
        plain = from_house.group("of") and fold(house or "").split("'")[0].split()
        return None, None if plain and plain[0] not in ORGANISATIONS else house
    if role is None or role in _VAGUE:
        return None, None
    said, place = told(behind.lstrip()[1:160]) if behind.lstrip()[:1] == "," else (None, None)
    if said and role.startswith(said):
        role = said
    role, house = within(role)
    if house or place and said and said == role:
        return role, house or place
    pieces = [one.strip() for one in _CLAUSE_END.split(behind[:300])[0].split(",")[1:6]]
    houses = [one for one in pieces if kind(one) in ("organisation", "department")]
    return role, tidy(", ".join(houses))


def told(said: str) -> tuple[str | None, str | None]:
    """A role and the house behind it, of a phrase that tells them."""
    said = " ".join(said.split("\n")) if "\n" in said.strip() else said
    clause = _CLAUSE.search(same_length(said))
    said = said[: clause.start()] if clause else said
    said = said.strip()
    said = said[: alone.start()] if (alone := _ALONE.search(same_length(said))) else said
    where = _WHERE.search(same_length(said))
    if where and fold(where.group(0)).split()[0] in ("a", "au", "aux"):
        where = (
            where if _as_house(said[where.end() :]) or _is_generic(said[where.end() :]) else None
        )
    role = said[: where.start()] if where else said
    if len(role.split()) > LONGEST_ROLE:
        role, where = _JOINED.split(role)[0], None
    if not role or len(role.split()) > LONGEST_ROLE or _STAND.match(fold(role)):
        return None, None
    if kind(_FORMER.sub("", role)) != "role":
        return None, None
    return tidy(role), _as_house(said[where.end() :]) if where else None


def _is_generic(place: str) -> bool:
    """Whether words begin with a kind of house ("a la mairie")."""
    return fold(place).split()[:1] != [] and fold(place).split()[0] in ORGANISATIONS


def _as_house(place: str) -> str | None:
    """Words that can be the name of an organisation, or None."""
    end = _HOUSE_END.search(same_length(place))
    place = re.sub(r"\s+(?:here|ici)$", "", place[: end.start()] if end else place)
    words = place.split()
    known = any(fold(word).split("'")[-1] in ORGANISATIONS for word in words[:3])
    if not 0 < len(words) <= LONGEST_HOUSE or fold(place).strip() in PLACES:
        return None
    if len(words) == 1 and place.islower():
        return None
    return tidy(place) if known or place[:1].isupper() else None


def _house(text: str, folded: str) -> str | None:
    for match in _HOUSE.finditer(folded):
        begin, end = match.span(match.lastgroup or 0)
        house = _as_house(text[begin:end])
        if house:
            return house
    return None


_IS = lazy(
    r"\b(?:(?:il|elle|he|she) (?:est|is|works as|travaille comme|exerce comme|occupe le poste de)|"
    r"(?:his|her|sa|son) (?:own )?(?:function|fonction|role|poste|post|job|(?:job )?title|grade|"
    r"position|metier)(?: here| chez nous)?(?:,? c'est| est| is| reads|\s?:)(?: celle de| celui de"
    r")?|c'est (?:lui|elle) (?=le |la |l'|notre ))\s?"
    r"(?:(?:an?|our|notre|the|le|la|l'|une?|also|aussi|egalement|actuellement|currently)\s?\b)*\s*"
    r"(?P<said>[^,.;:!?()@]{3,80})"
)


def role_told(text: str) -> str | None:
    """The role that a sentence of its own tells ("il est adjoint aux écoles", "her post is …")."""
    text = text[:4000].replace("\u2019", "'")
    for match in _IS.finditer(same_length(text)):
        role = told(text[match.start("said") : match.end("said")])[0]
        if role:
            return role
    return None
