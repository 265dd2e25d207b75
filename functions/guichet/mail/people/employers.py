"""The house that people say in a sentence they work for."""

from __future__ import annotations

import re

from guichet.mail.fold import fold, same_length
from guichet.mail.pattern import lazy
from guichet.mail.people.houses import GENERIC, of_house
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import ORGANISATIONS
from guichet.mail.people.places import PLACES
from guichet.mail.people.scraps import tidy

LONGEST_HOUSE = 9
"""Words."""
_HOUSE = lazy(
    r"\b(?:je (?:travaille|bosse|suis (?:en poste|agente?|employee?|salariee?))|i work|"
    r"i am working|i'm working|on travaille|nous travaillons|we work|je viens|nous sommes|"
    r"i am|i'm|je suis)(?: \w+){0,3}? "
    r"(?:a la |a l'|au sein de la |au sein du |au |chez |pour la |pour le |pour l'|pour |a |"
    r"for the |for |at the |at |with )(?P<house>[^,.;:()\n!?]{3,70})|"
    r"\b(?:je suis|i am|i'm|nous sommes|we are)(?: \w+){0,2}? (?:employee?s?|salariee?s?|employed|"
    r"remuneree?s?|paid) (?:par|by) (?:la |le |l'|the )?(?P<pays>[^,.;:()\n!?]{3,70})|"
    r"\b(?:je represente|nous representons|i represent|we represent) (?:la |le |l'|the )"
    r"(?P<stands>[^,.;:()\n!?]{3,70}?)(?= et je| and i|[,.;:()\n!?])|"
    r"\b(?:siege(?:ons|e)?|j'appartiens|nous appartenons|on siege)(?: tou(?:s|te|t|tes)(?: les)?"
    r"(?: deux| trois)?)? (?:a la |a l'|au |aux )(?P<bench>[^,.;:()\n!?]{3,70})|"
    r"\b(?:i (?:run|lead|head|manage|founded|chair)|je (?:dirige|preside|tiens)|j'anime|"
    r"j'ai (?:fonde|cree))\b[^.;!?@]{3,90}?,\s+(?P<mine>[^,.;:()\n!?]{3,70})|"
    r"\b(?:je (?:m'occupe|gere|pilote|coordonne|suis en charge|suis chargee?)|j'anime|i (?:run|"
    r"look after|manage|coordinate|handle)|i(?: a|')m in charge)\b[^.;:!?@\n,]{3,60}? (?:au |a la |"
    r"a l'|chez |pour (?:la |le |l')|at (?:the )?|for the )(?P<task>[^,.;:()\n!?]{3,70})|"
    r"\b(?:au nom d[eu]|pour le compte d[eu]|on behalf of|for|pour) (?:la |le |l'|the )?"
    r"(?P<cause>(?:association|asso|collectif|compagnie|amicale|cooperative)\b[^,.;:()\n!?]{3,70})|"
    r"\b(?:mon|ma|notre|my|our) (?:employeur|structure|association|asso|collectivite|organisme|"
    r"etablissement|boite|boutique|entreprise|employer|organi[sz]ation|company|charity|institution|"
    r"agency)\b(?: est| is|,)? ?\(?(?:la |le |l'|the )?(?P<employer>[^,.;:()\n!?]{3,70})|"
    r"\b(?:i (?:teach|study|volunteer|intern|serve)|j'(?:enseigne|etudie|interviens)|je (?:milite|"
    r"sers))\b[^.;:!?@\n,]{0,40}? (?:at|for|with|in|a|au|a la|a l'|chez) (?:the |l')?"
    r"(?P<duty>[^,.;:()\n!?]{3,70})|"
    r"\b(?:tous|toutes|all|both)(?: les deux| trois)? (?:du |de la |de l'|des |from (?:the )?)"
    r"(?P<whole>[^,.;:()\n!?]{3,70})|"
    r"\b(?:au nom|pour le compte) (?:des |de la |de l'|du )(?P<name>[^,.;:()\n!?]{3,70})|"
    r"(?:^|[.!?\n]\s{0,3})(?:la |le |l'|les |the )(?P<asks>[^,.;:()\n!?]{3,70}?) (?:(?:a|ont|"
    r"vient de|viennent de|has|have) )?(?:souhait\w+|"
    r"voudrai\w+|desire\w*|envoie|delegue|designe|inscrit|vous (?:prie|demande|confie|adresse)|"
    r"would|wish\w*|wants?|sends|is sending|nominates?|requests?|asks|has (?:chosen|nominated))\b|"
    r"\b(?:inscrits?|agents?|participants?|personnes|collegues|delegates|people|colleagues|staff|"
    r"members|seats|all) (?:de la |de l'|du |des |from (?:the )?|"
    r"of the )(?P<flock>[^,.;:()\n!?]{3,70}?)"
    r"(?= pour | for |[,.;:()\n!?])|"
    r"\b(?:pour|de la part|from|for|on behalf of)(?: de)? (?:la |le |l'|the )"
    r"(?P<whose>[^,.;:()\n!?]{3,70})\s?:|"
    r"\b(?:i work|i am working|i'm working|we work)(?: \w+){0,3}? (?:by|in|inside|within|like) "
    r"(?:the )?(?P<post>[^,.;:()\n!?]{3,70})"
)
_HOUSE_END = lazy(
    r"\s+(?:au service|dans|et|dont|where|qui|comme|en tant|as|on|and|in|sur|depuis|since|ou|mais|"
    r"merci|que|pour|to|virgule|point|si|s'il|svp|stp|please|thanks|thank|thx|because|car|je|j'|"
    r"nous|i|we|mon|ma|my|like|will|these days|at the moment|currently|actuellement|now|prend|"
    r"paie|regle|vous|you|with)\b"
)
NUMBER = lazy(r"\s*(?:[-\u2013|]\s*)?(?:\(?\+\d|\b0\d[ .]?\d)")
"""A telephone behind the house."""
_UNIT = lazy(r"(?:departement|service|direction|delegation) ")
"""What may be a house of its own."""
_LE = lazy(r"^\s*(?:(?:the|la|le|les)\s+|l['\u2019]\s?)")
_IS_IN_NAME = lazy(r"\s+(?:et|and)\s+[A-ZÀ-Ý]")
_DAY = lazy(
    r"(?:{month}|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|"
    r"\d+(?:er|st|nd|rd|th)?)$"
)


_IN_TOWN = lazy(r"\s+(?:au|aux|en|à|in) ([^\s,]+)\s*$")


def as_house(place: str) -> str | None:
    """Words that can be the name of an organisation, or None."""
    place = NUMBER.split(place, maxsplit=1)[0]
    ends = _HOUSE_END.finditer(same_length(place))
    end = next((one for one in ends if not _IS_IN_NAME.match(place, one.start())), None)
    place = re.sub(r"\s+(?:here|ici)$", "", place[: end.start()] if end else place)
    place = of_house(GENERIC.sub("", _LE.sub("", place)))
    town = _IN_TOWN.search(place)
    place = place[: town.start()] if town and fold(town[1]) in PLACES else place
    words = place.split()
    if words and _DAY.match(fold(words[0])):
        return None
    known = any(fold(word).split("'")[-1] in ORGANISATIONS for word in words[:3])
    unit = _UNIT.match(fold(place)) is not None
    known = known or unit and kind(place) == "organisation"
    if not 0 < len(words) <= LONGEST_HOUSE or fold(place).strip() in PLACES:
        return None
    if len(words) == 1 and place.islower():
        return None
    return tidy(place) if known or place[:1].isupper() else None


_PROPER = lazy(r"(?<=[a-zà-ÿ,] )(?:L[ae]s?|The) $")
"""An article with a capital in a sentence is part of the name behind it."""
_GUESSED = ("task", "post", "duty", "whole", "asks", "whose", "flock")
"""Where something else than a house may stand."""


def told_house(text: str, folded: str) -> str | None:
    """The house that who writes tells of in a sentence ("I work for …")."""
    for match in _HOUSE.finditer(folded):
        begin, end = match.span(match.lastgroup or 0)
        begin -= len(whole[0]) if (whole := _PROPER.search(text[max(0, begin - 8) : begin])) else 0
        house = as_house(text[begin:end])
        town = folded[:begin].endswith(" a ") and " " not in (house or "")
        sure = not town and match.lastgroup not in _GUESSED
        sure = sure and (match.lastgroup != "employer" or " " in (house or ""))
        if house and (sure or kind(house) == "organisation"):
            return house
    return None
