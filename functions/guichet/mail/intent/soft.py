"""The last look for a registration: no firm sign, but nothing that speaks for anything else.

A mail that names a session, or answers an invitation, without a single question, negation,
condition or other matter, in which people are listed or somebody says that they come.
"""

from __future__ import annotations

import re

from guichet.mail.intent import context
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case
from guichet.mail.pattern import lazy

_AGAINST = ("absent", "cancel", "replace", "erase", "unsubscribe", "stranger", "status")
_NEGATIVE = lazy(
    r" (?:ne|n|neither|nor|ni|pas|not|no|never|jamais|aucune?|sorry|desole[es]*|dommage|malheureusement|unfortunately|helas|alas|regret[a-z]*|"
    r"cannot|sans moi|excuse[a-z]*|another time|prochaine fois|next time|partie remise|perhaps|peut etre|maybe|should|aurais|aurait|aurions|would have|d have|had it|had i) "
)
_MILD = lazy(
    r" (?:sans (?:hesit|faute|doute)[a-z]*|pas de (?:souci|probleme)|no (?:problem|doubt)|n hesitez pas|not (?:only|to be missed)|pas trop tard|n a pas d[^ ]* (?:adresse|ordinateur|mail|email|telephone)|no (?:address|email|university)[^ ]*|(?:ne |n )?(?:peux |peut |veux |vais |saurais |pouvons |voudrais |pourrais )?(?:pas |surtout pas |sous aucun pretexte )?(?:le |la |l |y )?(?:rater|manquer|louper)[a-z]*(?: pas)?(?: ca| cela)?) "
)
_OTHER = lazy(
    r" (?:reunion|meeting|conseil municipal|rendez vous|colloque|salon|webinaire|webinar|congres|conference|facture|invoice|devis|newsletter|lettre|commande|order|article|photos?|livraison|delivery|"
    r"rappel|reminder|merci pour|thanks for|thank you for|remerci[a-z]*|felicit[a-z]*|congrat[a-z]*|bravo|bien recu|well received|transmet[a-z]*|diffus[a-z]*|relai[a-z]*|relay[a-z]*|partag[a-z]*|pass(?:ed)? (?:it )?on|visite|expo[a-z]*|organis(?:e|ons|ing)|"
    r"proposons|propose|invit(?:e|ons|er|ation)|vous invite|remind[a-z]*|concert|spectacle|hier|yesterday|l an dernier|last year|dernier|derniere|souvenir|enjoyed|appris|learn[a-z]*|liked) "
)
_OURS = lazy(r" (?:journee|session|seance|formation|decouverte|day|course|event|training|inscri[a-z]*|regist[a-z]*|belleville|stage) ")


def signs(case: Case) -> list[Hit]:
    """What tells of a registration after all; nothing where anything speaks against it."""
    invited = case.letter in (context.ANNOUNCED, context.INVITED)
    if case.letter and not invited:
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
    if case.listed() and (case.dated or invited or _OURS.search(text)) and not _OTHER.search(text):
        return [Hit("register", "ao", hit.sentence, hit.start, hit.end, hit.text) for hit in told] or [
            Hit("register", "ao", 0, 0, 0, "")
        ]
    if not told or not (case.dated or invited):
        return []
    return [Hit("register", "w", hit.sentence, hit.start, hit.end, hit.text) for hit in told]


def _conditional(case: Case) -> bool:
    harmless = case.has("harmless")
    return any(
        not any(one.sentence == hit.sentence and one.start <= hit.end and hit.start <= one.end for one in harmless)
        for hit in case.has("condition")
    )


def _asks_for_papers(case: Case) -> bool:
    return any(
        re.search(r" (?:envoy[a-z]*|transmett[a-z]*|send|recevoir|receive|documentation|brochure|renseignements?|informations?|plaquette|savoir|know) ", case.sentence(hit).text)
        for hit in case.has("information", "i")
    )
