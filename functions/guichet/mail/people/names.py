"""Names of persons: recognising them, putting them in order and in ordinary capitals."""

from __future__ import annotations

import re
from functools import lru_cache

from guichet.mail.clean import one_line
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.firstnames import FIRST_NAMES, GIVEN
from guichet.mail.people.lexicon import PARTICLES, TITLES

LONGEST = 80
_PARENTHESIS = lazy(r"\([^()]*\)|\[[^\[\]]*\]")
_DIGITS = lazy(r"\d|[@_/\\<>{}=#*$%&+|~^]")
_NICK = lazy(
    r"(?<=\s)[\"'\u201c\u00ab]\s?[^\"'\u201c\u201d\u00ab\u00bb]{2,24}\s?[\"'\u201d\u00bb](?=\s)"
)
"""What friends say between first name and surname ("Charlotte « Lotte » Vidal")."""


def normal(text: str | None) -> str | None:
    """`text` as "Prénom Nom" in ordinary capitals; None where it is no name of a person."""
    if not text:
        return None
    text = _NICK.sub(" ", _PARENTHESIS.sub(" ", text[:200]))
    text = text.replace("\u2019", "'").replace("\u02bc", "'")
    text = one_line(text, LONGEST * 2).strip(" \"'.,;:-_*")
    if not text or _DIGITS.search(text):
        return None
    head, comma, tail = text.partition(",")
    if comma and all(fold(one).replace(".", "") in LETTERS for one in tail.split()):
        text = head
    elif comma and tail.strip() and len(tail.split()) <= 3 and len(head.split()) <= 4:
        if fold(tail.strip().split()[0].strip(".")) in TITLES:
            text = head
        else:
            text = (
                f"{tail.strip()} {head.strip()}"
                if not is_caps(tail.split()[0])
                else f"{head} {tail}"
            )
    elif comma:
        text = head
    words = _without_letters([word for word in text.split() if word not in _STROKES])
    while len(words) > 1 and _is_title(words[0]):
        words.pop(0)
    if not words or len(words) > 7 or {"et", "and", "&"} & {fold(word) for word in words}:
        return None
    ordered = _ordered(words)
    name = " ".join(_cased(ordered))
    return one_line(name, LONGEST) or None


_STROKES = ("-", "\u2013", "\u2014", "|")
LETTERS = frozenset(
    "mbe obe cbe kbe dbe phd bsc msc mba bem frs frsa mrtpi riba rn qc kc jp llb llm mp mep "
    "msp mcips cipfa frics mrics pe esq jr sr dsc ceng mla tds".split()
)
"""Behind a name, degrees and honours; a surname in capitals may look like the shortest."""


def _without_letters(words: list[str]) -> list[str]:
    """A name without the degrees and honours behind it ("Jane Smith MBE")."""
    while len(words) > PAIR and fold(words[-1]).replace(".", "") in LETTERS:
        words = words[:-1]
    return words


LONGEST_INITIAL = 2
"""Letters of a shortened first name ("Ch.", "Th."); longer ones with a dot are titles ("drs.")."""


def _is_title(word: str) -> bool:
    folded = fold(word)
    bare = folded.rstrip(".")
    return bare in TITLES or len(bare) > LONGEST_INITIAL and folded.endswith(".") and (
        "." not in bare and "-" not in bare
    )  # fmt: skip


def is_caps(word: str) -> bool:
    """Whether a word is in capitals ("DUPONT", "d'AUBIGNY-FERRAND")."""
    core = word[2:] if word[:2] in ("d'", "l'", "D'", "L'") else word
    return core.isupper() and len(core) > 1 and sum(map(str.isalpha, core)) > 1


def _ordered(words: list[str]) -> list[str]:
    """Given name first."""
    marks = [is_caps(word) for word in words]
    for at, word in enumerate(words):
        if not marks[at] and fold(word).rstrip("'") in PARTICLES and at + 1 < len(words):
            marks[at] = any(marks[at + 1 : at + 4]) and (word.islower() or len(word) == 1)
    surname = [word for word, mark in zip(words, marks, strict=True) if mark]
    given = [word for word, mark in zip(words, marks, strict=True) if not mark]
    if surname and given:
        return given + surname
    if len(words) >= 2:
        first, last = fold(words[0]).split("-")[0], fold(words[-1]).split("-")[0]
        led = first in PARTICLES - {"ben"} and len(words) > PAIR and not known_first(words[1])
        if last in GIVEN and first not in FIRST_NAMES or led and known_first(words[-1]):
            return [words[-1], *words[:-1]]
    return words


def _cased(words: list[str]) -> list[str]:
    """Ordinary capitals."""
    flat = " ".join(words)
    reform = flat.islower() or any(is_caps(word) for word in words)
    out: list[str] = []
    for at, word in enumerate(words):
        low = fold(word).rstrip("'")
        before = fold(words[at - 1]) if at else ""
        small = low in ("de", "du", "des", "d", "von", "zu") and (reform or word.islower())
        smaller = low in ("der", "den") and before in ("van", "von", "de") and reform
        if 0 < at < len(words) - 1 and (small or smaller) or word in ("ap", "ab", "ferch"):
            out.append(word.lower())
        elif is_caps(word) or word.islower() and (flat.islower() or low not in PARTICLES):
            out.append(_capital(word, at))
        else:
            out.append(word)
    return out


def _capital(word: str, at: int) -> str:
    pieces = re.split(r"([-'])", word.lower())
    done = [piece[:1].upper() + piece[1:] for piece in pieces]
    text = "".join(done).replace("c'H", "c'h")
    if text.startswith("D'") and len(text) > 2 and at:
        text = "d" + text[1:]
    if text.startswith("Mc") and len(text) > 3 and is_caps(word):
        text = "Mc" + text[2].upper() + text[3:]
    for small in ("-De-", "-Du-", "-La-", "-Le-", "-Sur-", "-Des-"):
        if small in text:
            text = text.replace(small, small.lower())
    return text


@lru_cache(maxsize=2048)
def known_first(word: str) -> bool:
    """Whether a word is a first name, alone or compound ("Jean-Baptiste")."""
    low = fold(word).strip(".")
    return low in FIRST_NAMES or ("-" in low and low.split("-")[0] in FIRST_NAMES)


def same(one: str | None, other: str | None) -> bool:
    """Whether two names can be the same person's: the words of one are among the other's."""
    if not one or not other:
        return False
    left, right = set(_words(one)), set(_words(other))
    if not left or not right:
        return False
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    return small <= large or (len(small) > 1 and len(small & large) >= 2)


_SHORT = frozenset(
    "alex ben cath chris dan dom fred greg jeff jo joe jon kate kim lou manu mat matt max mike "
    "nick nico phil rob ron sam seb steph stef tim tom val vic will".split()
)
"""First names of their own too, where no longer one is in sight."""
_PET = {
    "bob": "robert", "bill": "william", "jim": "james", "jack": "john", "ted": "edw",
    "tony": "anth", "dick": "richard", "peggy": "margaret", "liz": "eliz", "kate": "kath",
    "nick": "nicol", "mike": "mich", "steve": "ste", "manu": "emmanuel", "becky": "rebecca",
    "momo": "moham", "nanou": "ann", "titi": "thierry", "jojo": "jo", "lolo": "laur",
}  # fmt: skip


def shortened(short: str | None, full: str | None) -> bool:
    """Whether a lone first name is a short form of that of a whole name ("Marie-Thé")."""
    if not short or not full or " " in short or " " not in full:
        return False
    parts, whole = fold(short).strip(".").split("-"), fold(full).split()[0].split("-")
    joined = "-".join(parts)
    if joined in _PET and whole[0].startswith(_PET[joined]):
        return True
    if parts == whole[: len(parts)] or len(parts) > len(whole):
        return False
    told = joined not in FIRST_NAMES or joined in _SHORT
    least = PAIR if len(parts) > 1 else LEAST_SHORT
    begins = all(one.startswith(part) for part, one in zip(parts, whole, strict=False))
    return told and begins and min(map(len, parts)) >= least


LEAST_SHORT = 3
"""Letters of a shortened first name."""


def by_address(name: str, address: str) -> str:
    """`name` with the given name first, where the address ("given.family@") shows which it is."""
    words = name.split()
    local = [part for part in re.split(r"[._]", address.partition("@")[0]) if part.isalpha()]
    if len(words) != PAIR or len(local) != PAIR:
        return name
    family, given = (re.sub("[^a-z]", "", fold(word)) for word in words)
    initial = len(local[0]) == 1 and given[:1] == local[0] and family[:1] != local[0]
    turned = initial or given == local[0] and known_first(words[1])
    short = given == local[0] and local[1] == family[:1] != given[:1]
    return " ".join(reversed(words)) if turned and family == local[1] or short else name


PAIR = 2


def _words(name: str) -> list[str]:
    return [
        word
        for word in re.split(r"[\s'.-]+", fold(name))
        if len(word) > 1 and word not in PARTICLES
    ]


def shows_first(name: str, address: str) -> bool:
    """Whether an address shows a first name ("anne.roux@": that of Anne, not of Paul Roux)."""
    first = fold(name).partition(" ")[0]
    return len(first) > 1 and first in re.split(r"[._-]", address.partition("@")[0])


def matches_address(name: str, address: str) -> bool:
    """Whether an address is visibly that person's ("jb.duplessis@" for Jean-Baptiste Duplessis)."""
    local = re.sub(r"[^a-z]", "", address.partition("@")[0])
    words = [word for word in _words(name) if len(word) > 2]
    if not words:
        return False
    if any(word in local and len(word) > 3 for word in words):
        return True
    if re.split(r"[._-]", address.partition("@")[0]) == [words[0][0], words[-1]]:
        return True
    if fold(name).split()[0].replace("-", "") in re.split(r"[._]", address.partition("@")[0]):
        return True
    joined = "".join(_words(name.split(" ", 1)[-1])) if " " in name else ""
    return bool(joined) and len(joined) > 3 and joined in local or words[0] == local
