"""The name that people give themselves in what they write."""

from __future__ import annotations

import re

from guichet.mail.fold import fold, same_length
from guichet.mail.pattern import lazy
from guichet.mail.people import names, spotting
from guichet.mail.people.typed import typed_at

LOOKED_AT = 3_000
LONGEST = 60

_I_AM = lazy(
    r"\b(?:my (?:full )?name is|je m'appelle|mon nom(?: complet)? est)\s*:?\s+|"
    r"\b(?:(?:full )?name|nom(?: complet| exact)?)"
    r"(?: a (?:mettre|ecrire|porter|inscrire)| to put)? "
    r"(?:for|on|pour|sur|de) (?:the|my|le|mon) badge(?: is| est| should (?:be|read)|,? c'est)?\s*"
    r"[:,]?\s+|"
    r"\b(?:on|for|sur|pour) (?:the|my|le|mon) badge,? (?:please )?(?:put|write|print|"
    r"ecri\w+|mett\w+|not\w+|inscri\w+|indiqu\w+|je suis|i am|it should (?:say|read)),? "
    r"(?:please )?:?\s*|"
    r"(?:^|(?<=[.!?\n,:;-])|(?<=[.!?,:;-] ))\s*"
    r"(?:(?:hi|hiya|hello|hey|bonjour|bonsoir|salut|slt|coucou) (?:camille )?)?(?:je suis|"
    r"(?:moi,? )?c'est(?: moi,)?|"
    r"ici|je soussignee?,?|i am|i'm|this is|it'?s|"
    r"(?:the )?undersigned,?)\s*:?\s+"
)
_NAMES = lazy(r"nam|nom|badge", re.IGNORECASE)
"""Before what can only be a name."""
_OTHERS = lazy(r"(?:\s*,[^,.;:!?]{2,60})?\s*,?\s*(?:(?:qui|que|who|that|whom)\b|qu')")


def presented(text: str) -> str | None:
    """The whole name in "je m'appelle Paul Durand", "this is Ana Ruiz from the Hub"."""
    text = text[:LOOKED_AT].replace("\u2019", "'")
    for match in _I_AM.finditer(same_length(text)):
        behind = text[match.end() : match.end() + LONGEST]
        one = next(spotting.spotted(behind), None)
        first = (
            one is not None and not behind[: one.start].strip() or one is not None and one.titled
        )
        sure = one is not None and (one.sure or _NAMES.search(match[0]) is not None)
        if one is None and (small := typed_at(behind)):
            return names.normal(small)
        if one and first and sure and " " in one.name and not _OTHERS.match(behind, one.end):
            return one.name
    return None


def spelt_out(name: str, text: str, email: str) -> str | None:
    """`name` with its initial spelt out as the text does ("P. Guillou", "Jean Marc L.")."""
    words = [fold(word).strip(".") for word in name.split()]
    short = [at for at, word in enumerate(words) if len(word) == 1]
    if len(words) < PAIR or short not in ([0], [len(words) - 1]):
        return None
    initial, at_end = words[short[0]], short != [0]
    if not initial.isalpha():
        return None
    rest = r"[ -]".join(map(re.escape, words[:-1] if at_end else words[1:]))
    text = text[:LOOKED_AT]
    folded = same_length(text)
    for match in re.finditer(
        rf"\b{rest}\s({initial}[a-z'-]+)|\b({initial}[a-z'-]+)\s{rest}\b", folded
    ):
        begin, end = match.span(match.lastindex or 0)
        word = text[begin:end]
        behind = match.lastindex == 1
        told = fold(word) in email if at_end else names.known_first(word)
        if (told or word[:1].isupper()) and (at_end or not behind):
            full = [*name.split()[:-1], word] if at_end else [word, *name.split()[1:]]
            return names.normal(" ".join(full))
    return None


PAIR = 2
