"""Whether those who stay away are not those who come."""

from __future__ import annotations

from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case
from guichet.mail.intent.outcome import HELD_LETTERS
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import lazy
from guichet.mail.people.spotting import spotted

_SOMEBODY_ELSE = lazy(
    r" (?:elle|il|ils|elles|she|he|they|mon mari|ma collegue ne|mon collegue ne|[a-z]+ ne "
    r"peut|autre date|l autre|(?:en|in) {month}|{month}|avant|before|jusqu a|la derniere "
    r"fois|last time|l an dernier|last year) "
)
_FOR_THEM = lazy(r" (?:her|him|them|lui|leur|l|la|les|le) ")
_AND_YET = lazy(
    r" (?:mais|but|en revanche|cependant|par contre|changement de programme|de nouveau|"
    r"again|however|toutefois|finalement) "
)


_NOT_MYSELF = lazy(
    r"^ (?:(?:pour ma part|moi|quant a moi|de mon cote|personnellement|je precise que|for my part|"
    r"personally|as for me|note that|i myself|moi meme) ,? ?)*"
    r"(?:je (?:ne |n )(?:y )?(?:viens|viendrai|participe|participerai|serai|assisterai|"
    r"assiste|vais|"
    r"irai|en serai|en suis|serai pas|peux)(?: donc| moi meme)? pas\b|"
    r"i (?:am|m|will|shall|do|can|myself am|won) (?:not|t) (?:be )?(?:com|attend|join|tak|"
    r"going|there))"
    r".{0,60}$"
)
"""Who writes stays away."""


def stays_myself(case: Case, sentence: Sentence) -> bool:
    """Whether who writes only says that they do not come themselves, where others are to."""
    if not _NOT_MYSELF.match(sentence.text) or case.letter in HELD_LETTERS:
        return False
    rest = (one for one in case.sentences if one is not sentence)
    return case.listed() or any(one.sure for each in rest for one in spotted(each.raw))


def about_others(case: Case, refusing: list[Hit], told: list[Hit]) -> bool:
    """Whether those who stay away are not those who come."""
    if any("o" in hit.flags or _FOR_THEM.search(f" {hit.text} ") for hit in told):
        return True
    said = [case.sentence(hit) for hit in told]
    if any(one.sure and " " in one.name for each in said for one in spotted(each.raw)):
        return True
    if all(stays_myself(case, case.sentence(hit)) for hit in refusing):
        return True
    if _SOMEBODY_ELSE.search(" ".join(case.sentence(hit).text for hit in refusing)):
        return True
    last = max(one.sentence for one in refusing)
    later = any(hit.sentence > last or case.has("harmless", at=hit.sentence) for hit in told)
    return later and bool(_AND_YET.search(" ".join(one.text for one in case.sentences)))
