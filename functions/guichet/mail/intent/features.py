"""Features of a sentence for the statistical model: the same in training and in reading.

What says nothing about the request is folded away: accents, capitals, numbers, dates, addresses
and names become placeholders. What is left are words, pairs and triples of words, the pieces of
longer words, so that a slip of the finger does not hide a word; the concepts that the words tell,
which French and English share; and what the rules saw in the sentence.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from guichet.mail.fold import fold
from guichet.mail.intent import concepts
from guichet.mail.intent.engine import Hit
from guichet.mail.pattern import lazy

LONGEST = 400
"""Characters of one sentence that are looked at."""
MOST_TOKENS = 60
MOST_CONCEPTS = 16
"""Different concepts of one sentence that are paired."""

_ADDRESS = lazy(r"[^\s<>()\[\],;:\"]{1,64}@[^\s<>()\[\],;:\"]{1,190}")
_LINK = lazy(r"<?(?:https?://|www\.)[^\s>]{1,300}>?")
_NAME = lazy(
    r"(?<=[^\W\d_,] )[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}"
    r"(?: (?:d[eu]s?|van|von|le|la|[A-ZÀ-ÖØ-Þ][\w'’.-]{0,30}))*"
)
_TOKEN = lazy(r"[a-z]+|0+|[@?:=]")
_ONE_MORE = lazy(r"(?<![\w.])\+1(?![\w.,])")
_DIGITS = lazy(r"\d[\d.,/:h-]*")
_MONTHS = (
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january "
    "february march april may june july august september october november december"
)
_DAYS = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday "
    "saturday sunday"
)
_SAME = {
    **dict.fromkeys(set(_MONTHS.split()) - {"may"}, "="),
    **dict.fromkeys(_DAYS.split(), "="),
    "th": "", "st": "", "nd": "", "rd": "", "er": "", "m": "m", "mme": "mr", "mlle": "mr",
    "mrs": "mr",
    "ms": "mr", "monsieur": "mr", "madame": "mr", "pls": "please", "plz": "please", "thx": "thanks",
    "bjr": "bonjour", "bsr": "bonsoir", "slt": "salut", "dsl": "desole", "desolee": "desole",
}  # fmt: skip
_SPLIT = {
    "svp": ("s", "il", "vous", "plait"), "stp": ("s", "il", "te", "plait"), "jai": ("j", "ai"),
    "minscrire": ("m", "inscrire"), "minscris": ("m", "inscris"), "cest": ("c", "est"),
    "jaimerais": ("j", "aimerais"), "jannule": ("j", "annule"), "jaccepte": ("j", "accepte"),
    "jveux": ("je", "veux"), "jpeux": ("je", "peux"), "jsuis": ("je", "suis"), "jviens": ("je",
    "viens"),
    "cant": ("can", "t"), "cannot": ("can", "not"), "wont": ("won", "t"), "im": ("i", "m"),
    "qqn": ("quelqu", "un"), "id": ("i", "d"), "ill": ("i", "ll"), "ive": ("i", "ve"),
}  # fmt: skip
_COURTESY = frozenset(
    "bonjour bonsoir salut coucou hello hi hey dear cher chere chers cordialement merci beaucoup "
    "cordiales salutations bien regards kind best thanks thank cdlt bises amities please".split()
)

_POLITE = _COURTESY | frozenset(
    "mr dr monsieur madame camille messieurs mesdames sir sirs madam team equipe organisers "
    "organizers "
    "avance avec mes remerciements meilleures sincerement respectueuses respectueusement "
    "amities amicalement "
    "bonne journee soiree fin de semaine belle bientot tres vite vous toi et la le les tout "
    "toute tous "
    "warmly sincerely yours faithfully cheers ta best wishes warm in advance very much so for "
    "your my to "
    "all you attention qq bcp votre pour un une reception day have good morning afternoon "
    "evening there "
    "plaisir de lire merci encore again of a au bon jour heureuse continuation with many "
    "and".split()
)
_DENIALS = frozenset(
    "ne n pas not don t never jamais aucun aucune plus no sans impossible unable without".split()
)
_DOUBTS = frozenset(
    "si if peut maybe perhaps might may reserve subject unless quand when whether condition "
    "confirmer cas case sure avant before attendant pourrait depend depends abord first".split()
)
_QUESTION = frozenset("?")


@lru_cache(maxsize=128)
def tokens(sentence: str) -> tuple[str, ...]:
    """The words of a sentence, folded, with placeholders."""
    text = _LINK.sub(" ", _ADDRESS.sub(" @ ", sentence[:LONGEST]))
    if not text.isupper():
        text = _NAME.sub("qq", text)
    text = _DIGITS.sub(" 0 ", _ONE_MORE.sub(" count me in ", fold(text)))
    found: list[str] = []
    for word in _TOKEN.findall(text):
        for one in _SPLIT.get(word, (_SAME.get(word, word),)):
            same = one in {"0", "=", "@", "qq"} and bool(found) and found[-1] == one
            if one and not same:
                found.append(one)
    return tuple(found[:MOST_TOKENS])


def keys(sentence: str, signals: Iterable[str] = ()) -> list[int]:
    """The features of a sentence, as 32-bit numbers in ascending order; `signals` are what the
    rules found in it.
    """
    words = _spoken(sentence)
    found = _of_words(words)
    found += _of_concepts(_concepts(words), question="?" in sentence)
    found += [f"s{signal}" for signal in signals]
    numbers = {crc32(name.encode()) for name in found}
    return sorted(numbers.union(*map(_of_word, words)))


def under(letter: str, sentences: Iterable[tuple[str, Iterable[str]]]) -> list[int]:
    """The features of a mail that answers a `letter` of ours, '' for none: what its sentences tell,
    and the rules saw in each, says something else under another letter.
    """
    names = {
        f"@{letter} {what}"
        for sentence, signals in sentences
        for what in (*_concepts(_spoken(sentence)), *(f"s{signal}" for signal in signals))
    }
    return sorted(crc32(name.encode()) for name in names)


def _spoken(sentence: str) -> tuple[str, ...]:
    """The words of a sentence, from the first that is no courtesy."""
    words = tokens(sentence)
    while len(words) > 2 and words[0] in _COURTESY and words[0] != "please":
        words = words[1:]
    return words


@lru_cache(maxsize=128)
def _concepts(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(concepts.lexicon().sequence(words))


@lru_cache(maxsize=4096)
def _of_word(word: str) -> frozenset[int]:
    """The word, its beginning and its pieces, if it is long."""
    found = [f"1{word}"]
    if len(word) > 4:
        found += [f"5{word[at : at + 4]}" for at in range(len(word) - 3)]
        found.append(f"6{word[:5]}")
    return frozenset(crc32(name.encode()) for name in found)


def signals(hits: Iterable[Hit], asked: Collection[Hit] = ()) -> set[str]:
    """What the rules found, as `keys` takes it; `asked` are those that really ask for a seat."""
    return {
        mark
        for hit in hits
        for mark in (
            hit.signal,
            *(hit.signal + flag for flag in hit.flags),
            hit.rule,
            *(("asks", f"asks {hit.rule}") if hit in asked else ()),
        )
    }


def _of_words(words: Sequence[str]) -> list[str]:
    """Pairs and triples of words, and what is denied, doubted or asked."""
    ring = ["<", *words, ">"]
    found = [f"2{a} {b}" for a, b in pairwise(ring)]
    for a, b, c in zip(ring, ring[1:], ring[2:], strict=False):
        found += (f"3{a} {b} {c}", f"4{a} {c}")
    stems = {word[:5] for word in words if len(word) > 3}
    for mark, among in (("7", _DENIALS), ("8", _DOUBTS), ("9", _QUESTION)):
        if not among.isdisjoint(words):
            found.append(mark)
            found += [mark + stem for stem in stems]
    return found


def _of_concepts(told: Sequence[str], *, question: bool) -> list[str]:
    """Concepts, their pairs and triples in order, and which stand in one sentence."""
    ring = ["<", *told, ">"]
    found = [f"c{one}" for one in told]
    found += [f"d{a} {b}" for a, b in pairwise(ring)]
    for a, b, c in zip(ring, ring[1:], ring[2:], strict=False):
        found += (f"e{a} {b} {c}", f"f{a} {c}")
    named = sorted({one for one in told if not one.startswith("@")})[:MOST_CONCEPTS]
    found += [f"g{a} {b}" for a, b in combinations(named, 2)]
    if question:
        found += [f"q{one}" for one in told]
    return found


def neutral(sentence: str) -> bool:
    """Whether a sentence is too short or too polite to say anything: greetings, names, closings."""
    words = [word for word in tokens(sentence) if len(word) > 1 and word not in _POLITE]
    return not words
