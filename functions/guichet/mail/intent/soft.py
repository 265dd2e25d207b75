"""The last look for a registration: no firm sign, but nothing that speaks for anything else.

A mail that names a session, or answers an invitation, without a single question, negation,
condition or other matter, in which people are listed or somebody says that they come.
"""

from __future__ import annotations

import re

from guichet.mail.intent import context, scope
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case
from guichet.mail.pattern import lazy

_AGAINST = ("absent", "cancel", "replace", "erase", "unsubscribe", "stranger")
_NEGATIVE = lazy(
    r" (?:ne|n|neither|nor|ni|pas|not|no|never|jamais|aucune?|sorry|desole[es]*|dommage|"
    r"malheureusement|unfortunately|helas|alas|regret[a-z]*|"
    r"cannot|interdi[a-z]*|declin[a-z]*|refus[a-z]*|renonc[a-z]*|autre fois|sans moi|"
    r"excuse[a-z]*|another time|prochaine fois|next time|partie remise|"
    r"perhaps|peut etre|maybe|should|aurais|aurait|aurions|would have|d have|had it|had i) "
)
_MILD = lazy(
    r" (?:ne (?:pas )?(?:m |nous )(?:avoir )?(?:pas )?oublie[a-z]*|"
    r"n [/,] a|sans (?:hesit|faute|doute)[a-z]*|pas de (?:souci|probleme)|no (?:problem|doubt)|"
    r"n hesitez pas|not (?:only|to be missed)|pas trop tard|n a pas d[^ ]* (?:adresse|"
    r"ordinateur|mail|email|telephone)|no (?:address|email|university)[^ ]*|(?:ne |n "
    r")?(?:peux |peut |veux |vais |saurais |pouvons |voudrais |pourrais )?(?:pas |surtout "
    r"pas |sous aucun pretexte )?(?:le |la |l |y )?(?:rater|manquer|louper)[a-z]*(?: "
    r"pas)?(?: ca| cela)?) "
)
_OTHER = lazy(
    r" (?:(?:votre|vos|your) (?:inscription|participation|venue|presence|registration|attendance)|"
    r"assemblee|reunion|meeting|conseil municipal|rendez vous|colloque|salon|webinaire|webinar|"
    r"congres|conference|facture|invoice|devis|newsletter|lettre|commande|order|article|"
    r"photos?|livraison|delivery|"
    r"rappel|reminder|merci pour|thanks for|thank you for|remerci[a-z]*|felicit[a-z]*|"
    r"congrat[a-z]*|bravo|bien recu|well received|transmet[a-z]*|diffus[a-z]*|relai[a-z]*|"
    r"relay[a-z]*|partag[a-z]*|pass(?:ed)? (?:it )?on|visite|expo[a-z]*|organis(?:e|ons|"
    r"ing)|"
    r"proposons|propose|invit(?:e|ons|er|ation)|vous invite|remind[a-z]*|concert|spectacle|"
    r"hier|yesterday|l an dernier|last year|dernier|derniere|souvenir|enjoyed|appris|"
    r"learn[a-z]*|liked) "
)
_POLITE = lazy(
    r" (?:(?:vous |nous vous |je vous )?remerci[a-z]*|thanks for|thank you for|merci pour) "
)
_OURS = lazy(
    r" (?:journee|session|seance|formation|decouverte|day|course|event|training|inscri[a-z]*|"
    r"regist[a-z]*|stage) "
)


def signs(case: Case) -> list[Hit]:
    """What tells of a registration after all; nothing where anything speaks against it."""
    invited = case.letter in (context.ANNOUNCED, context.INVITED)
    if case.letter and not invited:
        return []
    if any(scope.wonders(case.sentence(hit), hit) for hit in case.has("status")):
        return []
    if any(case.has(one) for one in _AGAINST) or case.has("details", "df") and not case.listed():
        return []
    if any(sentence.question for sentence in case.sentences) or _conditional(case):
        return []
    text = " , ".join(sentence.text for sentence in case.sentences)
    if _NEGATIVE.search(_MILD.sub(" ", text)) or len(text) > 2500:
        return []
    if _asks_for_papers(case):
        return []
    told = [hit for hit in case.has("soft") if not _OTHER.search(case.sentence(hit).text)]
    if (
        case.listed()
        and (case.dated or invited or _OURS.search(text))
        and not _OTHER.search(_POLITE.sub(" ", text))
    ):
        return [
            Hit("register", "ao", hit.sentence, hit.start, hit.end, hit.text) for hit in told
        ] or [Hit("register", "ao", 0, 0, 0, "")]
    if not told or not (case.dated or invited):
        return []
    return [Hit("register", "w", hit.sentence, hit.start, hit.end, hit.text) for hit in told]


def _conditional(case: Case) -> bool:
    harmless = case.has("harmless")
    return any(
        not any(
            one.sentence == hit.sentence and one.start <= hit.end and hit.start <= one.end
            for one in harmless
        )
        for hit in case.has("condition")
    )


def _asks_for_papers(case: Case) -> bool:
    return any(
        re.search(
            r" (?:envoy[a-z]*|transmett[a-z]*|send|recevoir|receive|documentation|brochure|"
            r"renseignements?|informations?|plaquette|savoir|know) ",
            case.sentence(hit).text,
        )
        for hit in case.has("information", "i")
    )
