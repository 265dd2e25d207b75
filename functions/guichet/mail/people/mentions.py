"""Whether a name in a sentence is that of somebody whom the sentence is about."""

from __future__ import annotations

import re

from guichet.mail.pattern import lazy
from guichet.mail.people import spotting
from guichet.mail.people.kinds import kind
from guichet.mail.people.posts import KIN, role_after, role_before

_ASIDE = lazy(
    r"(?:de la part de|conseils? de|sur (?:la )?(?:recommandation|proposition|demande) de|"
    r"(?:accord|aval|feu vert|approval|agreement|blessing) (?:de|of|from)(?: (?:mon|ma|my|"
    r"notre|our)"
    r" [^\s,]+)?|gr[aâ]ce [àa]|[àa] l'attention de|[àa] la demande de|(?:on )?behalf of|via|"
    r"avec l'accord de|"
    r"(?:valid[eé]e?|approuv[eé]e?|autoris[eé]e?|sign[eé]e?|approved|authori[sz]ed|signed off|"
    r"agreed)s? "
    r"(?:par|by)(?: (?:mon|ma|notre|my|our)(?: [a-zà-ÿ']+){1,4},?)?|"
    r"copie|cc|échange avec|entretien avec|discussion avec|parl[eé] (?:à|"
    r"avec)|(?:votre|vos|ton|your) (?:coll[eè]gue|colleague|assistante?|équipe)s?|recommended "
    r"by|thanks to|approved by|talked to|spoke to|conversation with|told "
    r"by|ch[eè]re?|bonjour|dear|hello|hi|merci|thanks|contacter|contact(?:ez)?|appele[rz]|"
    r"(?:voir|voyez|vois|check|see|demande[rz])(?: [^\s,.]+){0,4}? (?:avec|with|à|auprès de)|"
    r"ask|facture "
    r"(?:à|au nom de)|suivi par|(?:mail|message|courriel|lettre|annonce|article|invitation|note|"
    r"proposition|"
    r"letter|suggestion|email) (?:de|of|from)|(?:entendu|convenu|vu|arrangé|réglé|d'accord|agreed|"
    r"arranged|cleared) (?:avec|with)(?: (?:mon|ma|my|notre|our)(?: \w+){1,2})?)"
    r"\s*(?:(?:le |la |l')?(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur|Dr|Pr|Prof|Docteur|Me))?\.?\s*$",
    re.IGNORECASE,
)
_WISHES = lazy(
    r"[^.!?]{0,90}?[,:]\s+(?:elle|il|she|he)\s+(?:souhait|voudr|aimer|désir|participe|viendr|"
    r"wishes|would|wants|will|is)|[^!?]{0,140}?\s(?:(?:de|to)\s)?(?:(?:l'|la |le )(?:r?ajoute|"
    r"inscri|note|compte|enregistre|accueil|prévoi)|lui (?:garde|réserve|trouve)|(?:add|register|"
    r"book|sign|put|enrol|count|include|note) (?:her|him)\b|(?:save|keep|find|get) (?:her|him) )",
    re.IGNORECASE,
)
"""What is asked on behalf of somebody named before."""


_ABOUT = lazy(
    r"(?:inscription|participation|candidature|demande|dossier|profil|venue|pr[eé]sence|place|"
    r"inscrire|registration|booking|name|noms?|representation|attendance) "
    r"(?:de|d'|of|for|from|pour)\s*(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$|"
    r"\b(?:par|accompagn\w+ d[e'])\s*(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$"
)


_APPROVES = lazy(
    r"(?:\s+(?:(?:de|du|des|from|at|in|of|chez|with)\b|d'|à)[^,.;()]{2,40}?)?"
    r"\s*[,)]?\s*(?:[^,.;]{2,40},\s*)?(?:qui |who )?(?:approuve|valide|approves|agrees|"
    r"m'autorise|m'envoie|m'(?:en )?(?:a|avait) (?!demandé|chargé|priée? |(?:fait |dit |annonc|"
    r"inform|prév)[^,.;]{0,20}\bqu'(?:il|elle) ne )|"
    r"(?:me|nous) l'(?:a|avait)|nous (?:en )?a(?! (?:fait part|demandé|chargé|priée?|annonc|"
    r"confi))|(?:me|m'en|nous) (?:l[ae'] ?|en )?"
    r"(?:fait (?:suivre|passer|parvenir|savoir|connaître|découvrir|signe)|parle|dit|transmet|"
    r"conseille|signale|recommande|vante|montre|souffle|presse|pousse)|"
    r"(?:passed|showed|sent|gave|handed|pointed|put) (?:me|us|this|it|your|on)\b|"
    r"(?:en )?est d'accord|"
    r"a (?:approuvé|validé|donné|dit|signé|accepté que)|signs off|"
    r"has (?:approved|agreed|signed|given|kindly|told|mentioned|said|recommended)|"
    r"told (?:me|us)|said|says|recommended|suggested|mentioned|forwarded|passed|"
    r"(?:came|attended|went|loved|enjoyed|raved|took part|a (?:beaucoup )?(?:participé|assisté|"
    r"suivi|"
    r"adoré|aimé|apprécié)|est (?:déjà )?venue?|y était) |"
    r"(?:y )?(?:est|était|avait|came|attended|went|was there)[^,.;]{0,30} (?:an dernier|année "
    r"dernière|dernière fois|déjà|last (?:year|time|month)|before)|"
    r"paiera|réglera|will pay|handles|s'occupe)\b"
)
_SUPERIOR = lazy(
    r"(?:responsable(?: :)?|manager|chef|cheffe|directrice|directeur|boss),?\s*"
    r"(?:M\.|Mme|Mr|Ms)?\s*$",
    re.IGNORECASE,
)


def counts(raw: str, one: spotting.Spotted) -> bool:
    """Whether a name stands for somebody the sentence is about."""
    before = raw[: one.start]
    if acted(raw, one) or _heads_phrase(raw, one):
        return False
    if _SUPERIOR.search(before[-30:]) and _ACTS.match(raw, one.end):
        return True
    if is_aside(raw, one):
        return one.sure and _WISHES.match(raw, one.end) is not None
    if one.sure and _ABOUT.search(before[-50:]):
        return True
    several = len(one.name.split()) > 1
    if not one.sure and _FROM_HOUSE.search(before[-12:]):
        return False
    if one.sure and (one.titled or several):
        return True
    return presented(raw, one) or several and _stands_for_person(raw, one)


def _stands_for_person(raw: str, one: spotting.Spotted) -> bool:
    """Whether a name of several words does something, or stands beside an office."""
    return bool(
        _ACTS.match(raw, one.end)
        or role_before(raw[max(0, one.start - NEAR) : one.start])
        or raw[one.end : one.end + 2].lstrip()[:1] in (",", "(")
        and role_after(raw[one.end : one.end + NEAR])
    )


_FROM_HOUSE = lazy(r"\b(?:from|from the|of the|at|chez)\s$")
NEAR = 160
"""Characters."""


_STAYS_AWAY = lazy(
    r"(?:\s*,[^,.;:!?]{3,80},|\s*,)?\s*(?:ne (?:pouvant|peut|pourra|pourrait|"
    r"viendra|vient|sera|peuvent|pourront|viendront|seront)|étant |devait |"
    r"aurait dû |aurait (?:bien |tant |beaucoup )?(?:aimé|voulu|souhaité)|"
    r"would have (?:liked|loved|come)|était (?:inscrit|prévu)|cannot|can't|can not|will not|"
    r"won't|is unable|being unable|not being|was (?:due|to|going)|"
    r"(?:reste(?:ra)?|stays?|remains|is staying|will stay) (?:au|aux|à|chez|ici|en|sur|at|in|on|"
    r"here|behind|home)\b|(?:is|are|was|est|sera) (?:away|abroad|ill|sick|off|unwell|absente?|"
    r"malade|souffrante?|empêchée?|on (?!board|the list|our|my|it)\w+|en (?:congés?|mission|arrêt|"
    r"déplacement|vacances))\b)"
)


def stays_away(raw: str, one: spotting.Spotted) -> bool:
    """Whether a name is that of who does not come, or was to ("Mme X, ne pouvant venir")."""
    return _STAYS_AWAY.match(raw, one.end) is not None


_DENIED = lazy(
    r"\b(?:et non(?: plus| pas)?|and not|(?<!why )not|(?<!pourquoi )pas|plutôt que|rather than|"
    r"au lieu de|instead of|à la place de|in place of)\s+(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$",
    re.IGNORECASE,
)


def denied(raw: str, one: spotting.Spotted) -> bool:
    """Whether a name is that of who is not meant ("and not Paul Roux")."""
    return _DENIED.search(raw[max(0, one.start - 40) : one.start]) is not None


def acted(raw: str, one: spotting.Spotted) -> bool:
    """Whether a name is that of who only told, passed on or approved something."""
    return _APPROVES.match(raw, one.end) is not None


def is_aside(raw: str, one: spotting.Spotted) -> bool:
    """Whether a name is only that of who is asked, thanked, agreed with."""
    before = raw[max(0, one.start - 60) : one.start]
    if _BILLED.search(before):
        return True
    beside = _ABOUT.search(before[-50:]) or _AND_THEIR.search(before[-40:])
    if _SUPERIOR.search(before[-40:]) and not _ASKED.search(before):
        return not beside
    return _ASIDE.search(before[-40:]) is not None and not beside


_ASKED = lazy(
    r"\b(?:(?:r[eé])?inscri|enregistr|ajout|r[eé]serv|compt|not[eo]|book|register|add\b|enroll?|"
    r"sign\b|includ|seat|place|could|can\b|may\b|might|pourr)[^.;:!?]{0,56}$",
    re.IGNORECASE,
)
"""Words that ask a seat for the superior who is named behind them."""


_BILLED = lazy(
    r"\b(?:[Ff]actur\w*|[Ii]nvoice|[Bb]ill|[Dd]evis)\b[^.;:!?,]{0,34}\s(?:à|to|for|au nom de)\s"
    r"(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$"
)
_AND_THEIR = lazy(
    r"(?:\bet|\band|&|ainsi que|\bplus)\s+(?:sa|son|leur|his|her|their|notre|our)\s+[a-zà-ÿ-]+,?\s*"
    r"(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$"
)
"""Before a superior who is named beside somebody else ("Paul et sa cheffe …")."""


_ACTS = lazy(
    r"(?:,[^,.;]{2,60},|,)?\s+(?:ne |n')?(?:viendra|vient|ira|sera|participera|"
    r"assistera|souhaite|aimerait|voudrait|a été|est|qui|remplacera|prendra|will|"
    r"would|is|has|wants|who|takes|"
    r"to attend|can|comes|goes|joins)\b"
)


_IN_HOUSE = lazy(
    r"\b(?:association|asso|collectif|compagnie|société|amicale|coopérative|"
    r"charity)\s[^,.;]{0,30}$",
    re.IGNORECASE,
)
_GREETED = lazy(
    r"(?:^|\n)(?:bonjour|bonsoir|hello|hi|hey|dear|salut|coucou|ch[eè]re?)\b[^.!?\n]{0,40},$",
    re.IGNORECASE,
)
_JOINS = lazy(r"\s*(?:,|\(|&|<)|\s+(?:et|and|ou|or)\b")
_VERB = lazy(r"\s+(?:ne |n'|n\u2019|a |has |had |can't |cannot |isn't |won't |s'|part |quitte )")


def opens(raw: str, one: spotting.Spotted) -> bool:
    """Whether a bare word with a capital only opens a sentence ("Instead of me", "Muté à …")."""
    if one.sure or " " in one.name:
        return False
    before = raw[max(0, one.start - 60) : one.start].rstrip(" ")
    starts = not before or before[-1] in ".!?\n" or _GREETED.search(before) is not None
    return starts and not (
        _JOINS.match(raw, one.end) or _ACTS.match(raw, one.end) or _VERB.match(raw, one.end)
    )


def is_label(raw: str, one: spotting.Spotted) -> bool:
    """Whether a word alone labels what stands behind a colon ("Entrante : Mme …")."""
    return not one.sure and " " not in one.name and raw[one.end : one.end + 3].lstrip()[:1] == ":"


def presented(raw: str, one: spotting.Spotted) -> bool:
    """Whether a bare name is introduced as a person's."""
    before, after = raw[max(0, one.start - 40) : one.start], raw[one.end : one.end + 60]
    if re.search(r"\b(?:of|de|du|in|to|from|at)\s$", before) or is_label(raw, one):
        return False
    if opens(raw, one) or _IN_HOUSE.search(before):
        return False
    return bool(
        re.search(
            r"(?:coll[eè]gues?|colleagues?|bin[oô]me|agente?s?|adjointe?|amie?|friend|moi|"
            r"me|(?:(?:(?-i:[A-Z\u00c0-\u00de])[\w'-]*|\b(?:moi|me|myself|nous|us|meme|même|"
            r"coll[eè]gues?|colleagues?|adjointe?)|[)>]|@\S+),?\s*(?:et|and|,))|compter|"
            r"prévoir|accueillir|garder|placer|inscrire|inscrivez|"
            r"register|book|enroll?|include|expect|aussi|également|also|noter|notez|ajoutez|"
            r"comptez|ajouter|add|"
            r"M\.|Mme|:)\s*$",
            before,
            re.IGNORECASE,
        )
        or _BESIDE_ME.match(after)
    )


_BESIDE_ME = lazy(
    rf"\s*(?:[(<,]\s*[^\s@]+@|[(,]\s*(?:mon|ma|notre|my|our)\s(?:{KIN}|coll\w+|amie?|"
    r"friend|adjointe?|assistante?|associée?|chef\w*|boss|stagiaire|bin\w+|"
    r"deputy)\b[^(),.;]{{0,30}}[),]|"
    r"(?:[(,][^(),.;]{2,40}[),])?,? (?:et|and|&|plus) (?:moi|me|myself|I)\b)"
)
"""Behind a bare name: an address, whose it is ("(mon mari)"), or who writes joined to it."""


def _heads_phrase(raw: str, one: spotting.Spotted) -> bool:
    """Whether a lone word with a capital only begins an office or a house ("Irish officer")."""
    if one.sure or " " in one.name:
        return False
    phrase = _PHRASE_END.split(raw[one.start : one.start + NEAR], maxsplit=1)[0]
    return " " in phrase and kind(phrase) in ("role", "organisation", "department")


_PHRASE_END = lazy(r"[,.;:()\n]|\s(?:with|at|from|chez|au|\u00e0|pour|for|who|qui|will|est|is)\s")
