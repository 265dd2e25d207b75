"""What people say of their own role and house in running text."""

from __future__ import annotations

import re

from guichet.mail.fold import fold, same_length
from guichet.mail.pattern import lazy
from guichet.mail.people.employers import NUMBER, as_house, told_house
from guichet.mail.people.houses import within
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import ORGANISATIONS
from guichet.mail.people.posts import role_after
from guichet.mail.people.scraps import tidy

LOOKED_AT = 4_000
LONGEST_ROLE = 9
"""Words."""

_AM = lazy(
    r"\b(?:(?:je|j')\s?(?:ne |y )?sui[st]?|chuis|jsuis|i am|i'm|im|i work as|i serve as|"
    r"je travaille comme|j'exerce comme|en tant que|en qualite de?|in my (?:capacity|role) as|"
    r"my (?:role|job title|job|title|position) is|"
    r"my successor as|mon success\w+ (?:comme|au poste de|en tant que)|"
    r"(?:ma fonction|mon poste|mon metier|mon grade)(?: c'est| est)?(?: celui de| celle de)?|"
    r"speaking as|as)\s*:?\s+"
    r"(?P<article>(?:(?:un|une|a|an|the|le|la|l'|their|its|currently|actuellement|toujours|simple|"
    r"aussi|also|just|moi-meme|here|donc|only|new|nouve(?:au|lle)|jeune|ancienne?|former)\b\s*)*)"
)
_PLAIN = lazy(r"[a-zà-ÿœ'-]{5,}(?: [a-zà-ÿœ'-]{3,}){0,3}")
_OPENING = lazy(
    r"(?:^|(?<=[.!?\n]))\s*(?P<said>[^,.;:!?\n@]{4,110}?(?:\n[^,.;:!?\n@]{2,60})?)(?=,\s+"
    r"(?:[^,.;:!?@]{4,80},\s+)?"
    r"(?:je|j'|me |mon |ma |i |i'|my |count me|nous |votre ))"
)
_AS = lazy(
    r"\b(?:je (?:travaille|bosse|suis employee?)|i work|we work|i(?: a|')m employed) "
    r"[^.;!?\n]{3,60}? "
    r"(?:comme|en tant que|as(?: an?)?|like(?: an?)?) (?P<said>[^,.;:!?\n@]{4,70})"
)
_HERE = lazy(
    r"(?:^|(?<=[.!?\n]))\s*(?:(?:hi|hello|hey|bonjour|bonsoir|salut|coucou|good \w+)"
    r"(?: there| all| camille)?[, ]+)?(?P<said>[^,.;:!?\n@]{4,70}?)\s+(?:here|ici)\b(?=[,.!:;-]| -)"
)
_FROM = lazy(
    r"\s*,?\s*(?:(?:here|ici)\s*,?\s+)?(?:from(?: the)?|with(?: the)?|at(?: the)?|of the|"
    r"of(?= [A-Z])|de chez|"
    r"(?P<of>du|de la|de l'|des|de))(?:\s+|(?<='))(?P<house>[^,.;:!?()\n]{3,80})"
)
_CLAUSE_END = lazy(r"[.!?;:(]\s|\n\s*\n|\b(?:je|nous|wish|would|will|am|souhait)")
_VAGUE = frozenset(("agent", "officer", "member", "membre", "employee", "representative"))
"""Alone, they name no role."""
_CLAUSE = lazy(
    r"[,.;:!?()\n]|\s+(?:et|and) (?:que |qu'|je |j'|i |i'|l'on |on |mon |ma |my |nous |we |suis )|"
    r"\s+(?:qui|who|mais|but|because|car|so|donc|que|which|where|ou je|je|nous|on m'a|on nous|i|"
    r"we|(?<! a )(?<! at )(?<! in )(?:my|mon|ma)) |\s+(?:j'|i'|m')|"
    r"\s+(?:(?:et |and )?(?:son|sa|his|her) (?:mail|e-?mail|adresse|tel|numero|portable|phone|"
    r"address|number)|and (?:can|may|will|would)|merci|thanks|svp|please)\b"
)
_FORMER = lazy(r"^(?:ancien|ancienne|former|ex|retired|retraitee?) ", re.IGNORECASE)
_NO_OFFICE = lazy(r"(?:retraite|etudiant|student|retired|lyceen|pensionn)")
"""What people are rather than do: told in a sentence, it is no role in their house."""
_BARE = [["membre"], ["member"], ["usager"], ["usagere"]]
_TOWN = lazy(r"\s+[aà]\s+(?:(?:La |Le |Les )?[A-ZÀ-Ý][\w'-]*)(?:\s+(?:et|and)\s.*)?$")
"""Where somebody works, told by its town."""
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
    r"^(?:dear|hello|hi|bonjour|bonsoir|ch[e]re?s?|by|with|on|in|not|pas|ne|ni|my|our|your|so|the|"
    r"to|that|i|you|if|at|en|sur|tres|very|"
    r"bien)\b"
)


def account(body: list[str], name: str | None) -> tuple[str | None, str | None]:
    """(role, organisation) that the writer, called `name`, tells in sentences."""
    text = joined(body)[:LOOKED_AT].replace("\u2019", "'")
    folded = same_length(text)
    role, house = _beside_name(text, name)
    for pattern in (_AM, _OPENING, _HERE, _AS):
        for match in pattern.finditer(folded):
            begin, end = match.span("said") if "said" in match.groupdict() else (match.end(), None)
            said, place = told(text[begin : end or begin + 160])
            if pattern is _AS and said is None and _PLAIN.fullmatch(text, begin, end or begin):
                said = text[begin:end]
            if said and (pattern is not _AM or _credible(match.group(0), said)):
                role = role or (None if said in _VAGUE else said)
                house = house or place
    if role is None and (office := _THE_OF.search(folded)):
        house = as_house(text[office.start("house") : office.end("house")])
        role = tidy(text[office.start("said") : office.end("said")]) if house else None
    return role, house or told_house(text, folded)


_THE_OF = lazy(
    r"\b(?:je suis|i am|i'm) (?:le |la |l'|the )(?P<said>[a-z'-]{3,}(?: [a-z'-]{2,}){0,5}?) "
    r"(?:de la |"
    r"de l'|du |a la |au |of the |of |at the |at |for the )(?P<house>(?:mairie|ville|commune|"
    r"metropole|"
    r"region|departement|conseil|council|city|town|ministry|ministere|agence|agency|universit\w+)\b"
    r"[^,.;:()\n!?]{3,70})"
)
"""Any office told with the house that has only one: "je suis le point focal de la Mairie de …"."""
LEAST_WRAPPED = 50
"""A line shorter than this was not broken by a mail program."""


def joined(lines: list[str]) -> str:
    """The lines, those joined that a mail program broke in a sentence."""
    out: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=False):
        goes_on = len(line) > LEAST_WRAPPED and line[-1] not in ".:!?" and following.strip()
        out.append(line.rstrip() + (" " if goes_on else "\n"))
    return "".join(out)


def _credible(lead: str, said: str) -> bool:
    """Bare "as" only opens an account of more than a word ("as a librarian" may be any)."""
    return not lead.startswith("as") or len(said.split()) > 1


def _beside_name(text: str, name: str | None) -> tuple[str | None, str | None]:
    """The role and house behind one's own name ("Rhiannon Abernathy, copywriter, Cardiff")."""
    if not name:
        return None, None
    folded, full = same_length(text), fold(name)
    at = folded.find(full) if " " in name else -1
    opened = _I_AM.search(folded)
    if opened and opened["who"] == full.split()[0] and (at < 0 or opened.end() <= at):
        at, full = opened.start("who"), opened["who"]
    if at < 0:
        return None, _introduced(text, name)
    behind = _BESIDE.split(text[at + len(full) :], maxsplit=1)[0]
    role = role_after(behind)
    from_house = _FROM.match(behind)
    if role is None and not from_house and (house := _house_behind(behind)):
        return None, house
    if role is None and from_house:
        house = as_house(from_house.group("house"))
        plain = from_house.group("of") and fold(house or "").split("'")[0].split()
        return None, None if plain and plain[0] not in ORGANISATIONS else house
    if role is None:
        return None, None
    said, place = told(behind.lstrip()[1:160]) if behind.lstrip()[:1] == "," else (None, None)
    if role in _VAGUE or said in _VAGUE:
        return None, place
    if said and role.startswith(said):
        role = said
    role, house = within(role)
    if house or place and said and said == role:
        return role, house or place
    pieces = [one.strip() for one in _CLAUSE_END.split(behind[:300])[0].split(",")[1:6]]
    pieces = [NUMBER.split(one, maxsplit=1)[0] for one in pieces]
    houses = [one for one in pieces if kind(one) in ("organisation", "department")]
    return role, tidy(", ".join(houses))


_BESIDE = lazy(r",\s(?:et|and|ainsi que|plus)\s(?=[A-Z\u00c0-\u00de])")
"""Before somebody else who is named beside."""
_SPEAKS = lazy(r"^(?:i|je|we|nous|on|my|mon|ma)\b|\b(?:j'|i'|am|suis|travaille|work)\b")


LEAST_SHORT = 3
"""Letters of a short form ("Ros" of Rosalind)."""


def _introduced(text: str, name: str) -> str | None:
    """The house in "c'est Aurore de la maison de quartier", "this is Tom from the Hub"."""
    first = fold(name.split(maxsplit=1)[0])
    folded = same_length(text[:LOOKED_AT])
    match = _HERE_IS.search(folded) or _IS_HERE.search(folded)
    if match is None or not first.startswith(match["who"]) or len(match["who"]) < LEAST_SHORT:
        return None
    return as_house(text[match.start("house") : match.end("house")])


_I_AM = lazy(
    r"\b(?:i'm|i am|je suis|my name is|je m'appelle|this is|c'est) (?P<who>[a-z-]{2,20})(?=,)"
)
_IS_HERE = lazy(
    r"\b(?P<who>[a-z-]{2,20}) (?:here|ici),? (?:from|at|with|de|du|de la) (?:the )?"
    r"(?P<house>[^,.;:!?()\n]{3,80})"
)
_HERE_IS = lazy(
    r"\b(?:c'est|ici|this is|it's|it is|i'm|i am|je suis|my name is|je m'appelle|moi c'est) "
    r"(?P<who>[a-z-]{2,20}),? (?:de la |de l'|du |des |de |from (?:the )?|at (?:the )?|with "
    r"(?:the )?)"
    r"(?P<house>[^,.;:!?()\n]{3,80})"
)


def _house_behind(behind: str) -> str | None:
    """The house right behind a name's comma ("Paul Roux, syndicat des eaux du Val, 06 …")."""
    piece = _CLAUSE.split(behind.lstrip()[1:120])[0].strip()
    named = behind.lstrip()[:1] == "," and kind(piece) == "organisation"
    if _SPEAKS.search(fold(piece)):
        return None
    return as_house(piece) if named else None


def told(said: str) -> tuple[str | None, str | None]:
    """A role and the house behind it, of a phrase that tells them."""
    said = said.lstrip("\n").split("\n", 1)[0]
    clause = _CLAUSE.search(same_length(said))
    said = said[: clause.start()] if clause else said
    said = said.strip()
    said = said[: alone.start()] if (alone := _ALONE.search(same_length(said))) else said
    where = next(
        (one for one in _WHERE.finditer(same_length(said)) if _tells_where(one, said)), None
    )
    role = said[: where.start()] if where else _TOWN.sub("", said)
    if len(role.split()) > LONGEST_ROLE:
        role, where = _JOINED.split(role)[0], None
    if _NO_OFFICE.match(fold(role)):
        role = next((one for one in _JOINED.split(role)[1:] if kind(one) == "role"), "")
        role = "" if fold(role).split()[:1] in _BARE else role
    if not role or len(role.split()) > LONGEST_ROLE or _STAND.match(fold(role)):
        return None, None
    if kind(_FORMER.sub("", role)) != "role":
        return None, None
    return tidy(role), as_house(said[where.end() :]) if where else None


def _tells_where(where: re.Match[str], said: str) -> bool:
    """Whether a house follows, not what the office is about ("adjointe à la culture")."""
    lead, place = where.group(0).split(), said[where.end() :].strip()
    if lead in (["a"], ["in"]):
        return any(word.split("'")[-1] in ORGANISATIONS for word in fold(place).split()[:3])
    if lead[0] not in ("a", "au", "aux"):
        return True
    return _is_generic(place) or bool(as_house(place))


def _is_generic(place: str) -> bool:
    """Whether words begin with a kind of house ("a la mairie")."""
    return fold(place).split()[:1] != [] and fold(place).split()[0] in ORGANISATIONS
