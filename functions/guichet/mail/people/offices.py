"""The role that a sentence of its own tells of somebody spoken of."""

from __future__ import annotations

import re

from guichet.mail.fold import fold, same_length
from guichet.mail.pattern import lazy
from guichet.mail.people.account import LOOKED_AT, told
from guichet.mail.people.employers import as_house
from guichet.mail.people.kinds import kind
from guichet.mail.people.names import shortened
from guichet.mail.people.posts import TRADE

_IS = lazy(
    r"\b(?:(?:(?:il|elle|he|she) |(?:he|she)')(?:est|is|s|works as|travaille comme|exerce comme|"
    r"occupe le poste de)|"
    r"(?:his|her|sa|son) (?:own )?(?:function|fonction|role|poste|post|job|(?:job )?title|grade|"
    r"position|metier)(?: here| chez nous)?(?:,? c'est| est| is| reads|\s?:)(?: celle de| celui de"
    r")?|c'est (?:lui|elle) (?=le |la |l'|notre ))\s?"
    r"(?:(?:an?|our|notre|the|le|la|l'|une?|also|aussi|egalement|actuellement|currently)\s?\b)*\s*"
    r"(?=(?P<said>[^,.;:!?()@]{3,80}))"
)


Office = tuple[str | None, str | None]
"""A role and the house where it is held."""


def office_of(name: str, text: str) -> Office:
    """What a sentence about `name` tells ("Marta is our field coordinator")."""
    first, last = fold(name).split()[0], fold(name).split()[-1]
    text = text[:LOOKED_AT].replace("\u2019", "'")
    for match in _X_IS.finditer(same_length(text)):
        if match["who"] in (first, last) or shortened(match["who"], name):
            said = text[match.start("said") : match.end("said")]
            own = TRADE.match(said) if match["ours"] else None
            role, house = told(said)
            return role or (own[0] if own else None), house
    return _works(text, re.escape(first))


def _works(text: str, who: str) -> Office:
    """The house where `who` is said to work, and as what ("il travaille à la Régie comme …")."""
    for match in _WORKS.finditer(same_length(text)):
        if not re.fullmatch(who, match["who"]):
            continue
        house = as_house(text[match.start("house") : match.end("house")])
        role = told(text[match.start("said") : match.end("said")])[0] if match["said"] else None
        if house:
            return role, house
    return None, None


_PRONOUN = "il|elle|he|she|qui|who"
_WORKS = lazy(
    r"\b(?P<who>[a-z-]{2,20}) (?:travaille|bosse|exerce|est (?:en poste|employee?|salariee?)|works|"
    r"is (?:employed|based)|vient|comes)(?: \w+ly| aussi| actuellement)? "
    r"(?:a la |a l'|au |aux |chez |de chez |pour (?:la |le |l')?|for (?:the )?|at (?:the )?|"
    r"with (?:the )?|de la |du |from (?:the )?|in (?:the )?|dans (?:la |le |l')?)"
    r"(?P<house>[^,.;:()\n!?]{3,70}?)"
    r"(?:,? (?:comme|en tant que?|as)(?: an?| la| le| the)? (?P<said>[^,.;:()\n!?]{3,60})|"
    r"(?=[,.;:()\n!?]|$))"
)


_X_IS = lazy(
    r"\b(?P<who>[a-z-]{2,20}),? (?:(?:est|is|works as|travaille comme) (?:also |aussi |"
    r"actuellement )?"
    r"(?:(?P<ours>notre |our )|nos |the |le |la |l'|une? |"
    r"an? )?)(?P<said>[a-z][^,.;:!?()@\n]{3,80})"
)


def office_told(text: str) -> Office:
    """What a sentence of its own tells ("il est adjoint aux écoles", "her post is …")."""
    text = text[:LOOKED_AT].replace("\u2019", "'")
    for match in _IS.finditer(same_length(text)):
        role, house = told(text[match.start("said") : match.end("said")])
        if role:
            return role, house
    return _works(text, _PRONOUN)


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
