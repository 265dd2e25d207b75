"""French or English: which of the two a person is answered in."""

from __future__ import annotations

from guichet.desk.request import Language
from guichet.mail.pattern import lazy

_WORD = lazy(r"[a-z]+")
_FRENCH = frozenset(

        "le la les des un une du de et est que qui je vous nous ne pas pour dans sur avec mon "
        "ma mes votre vos ce cette"


        " au aux par il elle on sera suis etes bonjour bonsoir merci cordialement madame "
        "monsieur svp inscription"


        " participer place journee mars juin mardi moi bien ai d l j qu s c n m y en tres tous "
        "tout si ou mais plus"


        " salut chers cher chere avoir etre fait votre sont leur notre nos ses son salutations "
        "annuler annulation"

    " oui non objet demande bjr slt participation presence renseignements desinscription seance"
    .split()
)  # fmt: skip
_ENGLISH = frozenset(

        "the a an and is are of to in for on with my your you i we it this that be will would "
        "can could have has at"


        " by from as not please thanks thank hello hi dear regards me us our if there do does "
        "am was were or but so"


        " up book place seat register day june march tuesday best kind yes no ve ll don shall "
        "may any about what"


        " who which how when where they their them sincerely cheers count cancel put his her "
        "him she he session"

    .split()
)  # fmt: skip


def counts(folded: str) -> tuple[int, int]:
    """How many tell-tale words of French and of English a folded text has."""
    words = _WORD.findall(folded[:6000])
    french = sum(1 for word in words if word in _FRENCH)
    english = sum(1 for word in words if word in _ENGLISH)
    return french, english


def detect(own: str, subject: str, quoted: str, declared: str) -> Language:
    """The language to answer in: of the own words, else subject, quotation, declaration."""
    for text, margin in ((own, 1), (f"{own} {subject}", 1)):
        french, english = counts(text)
        if abs(french - english) >= margin and french + english >= 1:
            return Language.FR if french > english else Language.EN
    if declared:
        first = declared.strip().lower()[:2]
        if first in ("en", "fr"):
            return Language(first)
    french, english = counts(quoted[:2000])
    return Language.EN if english > french else Language.FR
