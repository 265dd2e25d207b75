"""What somebody answers, between the lines of a letter of ours, to what we ask there.

"> Shall I keep you a seat? / Please do." asks for a seat, though its words alone say nothing.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.words import Words

MOST_ASKED = 400
"""Characters of what is quoted right above an answer."""
LONGEST_ANSWER = 400
MOST = 12

_SEAT = lazy(
    r"(?:shall|should|may|can) (?:i|we) (?:put|write|book|keep|save|note|register|reserve|add|hold|"
    r"count|enter|sign)\b|would you like (?:to (?:come|join|take part)|me to|a (?:seat|place))|"
    r"will you (?:come|join|be)|do you (?:want|wish) (?:a|to|me)|are you (?:coming|in)\b|"
    r"(?:voulez|souhaitez|desirez|voudriez|aimeriez)-vous|veux-tu|souhaites-tu|"
    r"(?:dois|puis)-je (?:donc )?vous|faut-il (?:que je )?vous|"
    r"(?:est-ce que )?je vous (?:y )?(?:inscris|note|reserve|garde|bloque|compte|mets|ajoute)|"
    r"on vous (?:inscrit|compte|garde|reserve)|(?:viendrez|venez|serez|seriez)-vous"
)
"""Whether a seat is wanted."""
_WHICH = lazy(
    r"(?:which|what) (?:date|one|day|session|of)|laquelle|lequel|quelle (?:date|session|journee)|"
    r"prefer\w*|(?:would|does|do) [^?]{1,60} suit|vous convien\w+|vous irai\w+|"
    r"how many (?:seats|places|chairs|people|of you)|combien (?:de|serez|d')|"
    r"(?:qui|who) (?:would|will|is|shall|viendr\w+|vient|dois-je|participera)|"
    r"sous quel nom|a quel nom|what name|in whose name"
)
"""Which date, how many, or who."""
_YES = lazy(
    r"(?:oui|yes|yep|ok|okay|d'accord|volontiers|please|avec (?:plaisir|joie)|entendu|"
    r"parfait\w*|perfect\w*|gladly|bien (?:sur|volontiers)|of course|go ahead|faites|do\b|"
    r"allez-y|certainly|absolu\w+|evidemment|sure|with pleasure|je veux bien|s'il vous plait|"
    r"notez|inscrivez|gardez|reservez|mettez|comptez|marquez|put|keep|book|write|count|sign|that|"
    r"it (?:does|would|will|is)|c'est|mais oui|sans (?:faute|hesit\w+)|both|les deux|fine|great|"
    r"indeed|right|exactly|tout a fait|super|genial|chouette|banco|va pour|"
    r"moi(?:-meme)?|me\b|myself|j'en prends|i(?:'ll| will| would| am|'d)|je (?:viens|prends|serai))"
)
_NO = lazy(
    r"\b(?:non|no|nope|not|pas|ne|n'\w+|aucune?|neither|jamais|never|helas|alas|sorry|desolee?|"
    r"cannot|can't|won't|peut-etre|perhaps|maybe|sais|depend\w*|plus tard|later|yet|si|if|"
    r"unless|encore)\b|\?"
)
_SURELY = lazy(
    r"\b(?:no problem|not a problem|pas de (?:souci|probleme)|aucun (?:souci|probleme)|"
    r"no difficulty|s'il (?:vous|te) plait|si possible|if possible|if you please|sans hesit\w+|"
    r"why not|pourquoi pas|no need to ask)\b"
)
_SENTENCE = lazy(r"(?<=[.!?])\s+")


class Exchange(NamedTuple):
    """The last question that is quoted right above own words, and those words; both folded."""

    asked: str
    said: str

    @property
    def negative(self) -> bool:
        """Whether what is said denies, doubts or asks back."""
        return _NO.search(_SURELY.sub(" ", self.said)) is not None

    @property
    def affirmative(self) -> bool:
        """Whether what is said begins with a yes, in one word or another."""
        return _YES.match(self.said) is not None and not self.negative


def exchanges(words: Words) -> list[Exchange]:
    """What is asked in quoted lines and answered below each."""
    if not words.interleaved:
        return []
    found = []
    for before, after in pairwise(words.pieces[: MOST * 2]):
        asked = " ".join(" ".join(before.lines).split())[-MOST_ASKED:]
        said = " ".join(" ".join(after.lines).split())[:LONGEST_ANSWER]
        question = next((one for one in reversed(_SENTENCE.split(asked)) if "?" in one), "")
        if before.quoted and not after.quoted and said:
            found.append(Exchange(fold(question), fold(said)))
    return found


def agrees(words: Words) -> bool:
    """Whether our question about a seat is answered with yes, or which, how many or who with one.

    Never where any answer to such a question denies or doubts.
    """
    told = exchanges(words)
    seat = [one for one in told if _SEAT.search(one.asked)]
    which = [one for one in told if _WHICH.search(one.asked) and one not in seat]
    if any(one.negative for one in (*seat, *which)):
        return False
    return any(one.affirmative for one in seat) or bool(which) and not seat


def with_what_was_asked(words: Words, own: str) -> str:
    """`own`, with the question before an answer that only says yes to it."""
    agreed = [one.asked for one in exchanges(words) if one.affirmative and _WHICH.search(one.asked)]
    return "\n".join((own, *agreed))
