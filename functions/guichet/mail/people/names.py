"""Names of persons: recognising them, putting them in order and in ordinary capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guichet.mail.clean import one_line
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.lexicon import FIRST_NAMES, ORGANISATIONS, PARTICLES, TITLES

LONGEST = 80
QUIET, LOUD = 24, 0.8
"""From so many letters and this share of capitals on, capitals tell nothing."""

_PARENTHESIS = lazy(r"\([^()]*\)|\[[^\[\]]*\]")
_DIGITS = lazy(r"\d|[@_/\\<>{}=#*$%&+|~^]")
_UPPER = (
    "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100\u0102\u0104\u0106\u010c\u010e\u0110\u0116"
    "\u0118\u011a\u0130\u0141\u0143\u0147\u0150\u0158\u015a\u015e\u0160\u0164\u016e\u0170\u0178\u0179\u017b\u017d\u0218\u021a"
)
_TOKEN = rf"(?:[dDlL]['\u2019])?[{_UPPER}](?:\.|[^\W\d_]*(?:['\u2019\u02bc-][^\W\d_]+)*)"
_PARTICLE = (
    r"(?:de|du|des|d['\u2019]|la|le|von|van|der|den|el|al|ben|bin|da|dos|di|del|della|ould|"
    r"ait|ap|ab|bint|y|zu|ter|ten)"
)
_TITLE = (
    r"(?:M|Mm|MM|Mr|Mrs|Ms|Mme|Mlle|Dr|Pr|Prof|Me|Ing|Sir)\.?|Madame|Monsieur|Mademoiselle|"
    r"Docteur|Maître|mme|mr|madame|monsieur"
)
_RUN = lazy(
    rf"(?<![\w@.'\u2019-])(?:(?P<title>{_TITLE})\s+)?"
    rf"(?P<name>(?:{_PARTICLE}\s+){{0,2}}{_TOKEN}"
    rf"(?:[ \u00a0\t]+(?:{_PARTICLE}[ \u00a0]+|d['\u2019]){{0,3}}{_TOKEN}){{0,4}})(?![\w@])"
)
_NOT_NAMES = frozenset(
    """
    c'est i've i'm i'll i'd bonjour bonsoir madame monsieur merci cordialement je nous vous il elle
    ils elles on le la les un une des du de en pour par avec dans sur si oui non ok notre nos
    mon ma mes votre vos son sa ses leur leurs ce cet cette ces c est d l j et ou ni mais donc
    or car voici voila ci suite objet re tr fwd hello hi dear the a an i we you he she they it
    this that these those my our your his her their please thanks thank yes no not could would
    can will best kind regards looking as if and or but for from to on in at of with by tel mob
    fax tél janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
    decembre january february march april may june july august september october november
    december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday
    thursday friday saturday sunday halle paris rue place avenue boulevard
    france journee decouverte session inscription inscriptions participation formation nom
    prenom fonction courriel mail email name surname first last phone role date organisation
    organization telephone adresse service pole direction bureau ville mairie conseil metropole
    region departement communaute universite university council association agence institut
    office ministere prefecture chambre centre ecole college lycee drh dgs dga rh sncf rgpd
    gdpr cnil siret tva ttc ht pdf lsf pmr bp cs cedex envoye sent subject objet message
    original forwarded iphone android outlook samsung deux trois quatre cinq two three four
    five both also aussi chers cher chere tous toutes lorsque quand comme apres avant bien tres
    vive bravo svp stp ps nb fyi salut coucou hey action publique ingenieuse vers chorus pro
    bon commande facture all three anyone someone everyone nobody team equipe group groupe
    civil public policy head director manager officer chief senior adjoint adjointe
    malheureusement unfortunately sorry desole desolee pardon finalement enfin ainsi puis
    ensuite then so well great super parfait perfect quelle quel what who seul seule only just
    here there ici la bas autre autres other others same meme nouvelle nouveau new place seat
    chaise chair fauteuil siege spot nord sud est ouest europe europeen european british french
    english francais anglais francaise anglaise ces parmi chaque aucun nantes lyon lille
    marseille bordeaux rennes toulouse strasbourg montpellier brest grenoble london berlin
    bruxelles brussels""".split()
)


@dataclass(frozen=True, slots=True)
class Spotted:
    """A name where it stands in a text."""

    name: str
    start: int
    end: int
    titled: bool
    sure: bool
    """Whether something in it tells a person: a first name, a title, capitals."""


def normal(text: str | None) -> str | None:
    """`text` as "Prénom Nom" in ordinary capitals; None where it is no name of a person."""
    if not text:
        return None
    text = _PARENTHESIS.sub(" ", text[:200]).replace("\u2019", "'").replace("\u02bc", "'")
    text = one_line(text, LONGEST * 2).strip(" \"'.,;:-_*")
    if not text or _DIGITS.search(text):
        return None
    head, comma, tail = text.partition(",")
    if comma and tail.strip() and len(tail.split()) <= 3 and len(head.split()) <= 4:
        if fold(tail.strip().split()[0].strip(".")) in TITLES:
            text = head
        else:
            text = (
                f"{tail.strip()} {head.strip()}" if not _caps(tail.split()[0]) else f"{head} {tail}"
            )
    elif comma:
        text = head
    words = [word for word in text.split() if word not in ("-", "–", "—", "|")]
    while words and fold(words[0]).rstrip(".") in TITLES and len(words) > 1:
        words.pop(0)
    if not words or len(words) > 7 or {"et", "and", "&"} & {fold(word) for word in words}:
        return None
    ordered = _ordered(words)
    name = " ".join(_cased(ordered))
    return one_line(name, LONGEST) or None


def _caps(word: str) -> bool:
    """Whether a word is in capitals ("DUPONT", "d'AUBIGNY-FERRAND")."""
    core = word[2:] if word[:2] in ("d'", "l'", "D'", "L'") else word
    return core.isupper() and len(core) > 1 and sum(map(str.isalpha, core)) > 1


def _ordered(words: list[str]) -> list[str]:
    """Given name first."""
    marks = [_caps(word) for word in words]
    for at, word in enumerate(words):
        if not marks[at] and fold(word).rstrip("'") in PARTICLES and at + 1 < len(words):
            marks[at] = any(marks[at + 1 : at + 4]) and word.islower()
    surname = [word for word, mark in zip(words, marks, strict=True) if mark]
    given = [word for word, mark in zip(words, marks, strict=True) if not mark]
    if surname and given:
        return given + surname
    if len(words) >= 2:
        first, last = fold(words[0]).split("-")[0], fold(words[-1]).split("-")[0]
        if last in FIRST_NAMES and first not in FIRST_NAMES:
            return [words[-1], *words[:-1]]
    return words


def _cased(words: list[str]) -> list[str]:
    """Ordinary capitals."""
    flat = " ".join(words)
    reform = flat.islower() or any(_caps(word) for word in words)
    out: list[str] = []
    for at, word in enumerate(words):
        low = fold(word).rstrip("'")
        before = fold(words[at - 1]) if at else ""
        small = low in ("de", "du", "des", "d", "von", "zu") and (reform or word.islower())
        smaller = low in ("der", "den") and before in ("van", "von", "de") and reform
        if at and (small or smaller or word in ("ap", "ab", "ferch")):
            out.append(word.lower())
        elif _caps(word) or word.islower() and (flat.islower() or low not in PARTICLES):
            out.append(_capital(word, at))
        else:
            out.append(word)
    return out


def _capital(word: str, at: int) -> str:
    pieces = re.split(r"([-'])", word.lower())
    done = [piece[:1].upper() + piece[1:] for piece in pieces]
    text = "".join(done)
    if text.startswith("D'") and len(text) > 2 and at:
        text = "d" + text[1:]
    if text.startswith("Mc") and len(text) > 3 and _caps(word):
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


_PLACE_OF = lazy(
    r"\b(?:mairie|ville|commune|conseil|métropole|région|département|université|préfecture|"
    r"agence|hôpital|lycée|pays|city|town|university|council|county) "
    r"(?:de la |de l'|de |du |des |d'|of )$",
    re.IGNORECASE,
)


def spotted(text: str) -> Iterator[Spotted]:
    """The names in a text as it was written."""
    text = text[:6000]
    letters = sum(map(str.isalpha, text))
    shouted = letters > QUIET and sum(map(str.isupper, text)) > LOUD * letters
    for match in _RUN.finditer(text):
        for one in _judged(match):
            if len(one.name.split()) == 1 and _PLACE_OF.search(
                text[max(0, one.start - 30) : one.start]
            ):
                continue
            if not shouted or one.titled or "@" in text[one.end : one.end + 40]:
                yield one


def _is_no_start(words: list[str]) -> bool:
    """Whether a run of capitals begins with a word that is no name."""
    if len(words) > 1 and fold(words[0]) in ("la", "le", "de", "du", "des") and (
        _caps(words[1]) or words[1] in ("La", "Le", "Les")
    ):  # fmt: skip
        return False
    return fold(words[0]).strip(".'") in _NOT_NAMES or (
        words[0].endswith(".") and len(words[0]) > 3
    )


def _judged(match: re.Match[str]) -> Iterator[Spotted]:
    name = match.group("name")
    words = name.split()
    start = match.start("name")
    titled = match.group("title") is not None
    for at, word in enumerate(words[:-1]):
        if fold(word).rstrip(".") in TITLES and word not in ("ME", "me", "Me"):
            start += len(" ".join(words[: at + 1])) + 1
            words, titled = words[at + 1 :], True
            break
    while words and not titled and _is_no_start(words):
        start += len(words[0]) + 1
        words.pop(0)
    end = len(words)
    for at, word in enumerate(words):
        if fold(word).strip(".'") in _NOT_NAMES and fold(word) not in PARTICLES and not _caps(word):
            end = at
            break
    words = words[:end]
    while words and fold(words[-1]) in PARTICLES and words[-1].islower():
        words.pop()
    house = any(fold(word).strip(".") in ORGANISATIONS and not known_first(word) for word in words)
    if not words or house and not titled:
        return
    if words[0][:2].lower() in ("d'", "d\u2019") and known_first(words[0][2:]):
        words[0], start = words[0][2:], start + 2
    whole = " ".join(words).rstrip(".,")
    caps = [_caps(word) for word in words]
    first = any(known_first(word) for word in words)
    mixed = any(caps) and not all(caps) and len(words) > 1
    sure = titled or first and len(words) > 1 or mixed
    found = normal(whole)
    if found:
        yield Spotted(found, start, start + len(whole), titled, sure or first)


def same(one: str | None, other: str | None) -> bool:
    """Whether two names can be the same person's: the words of one are among the other's."""
    if not one or not other:
        return False
    left, right = set(_words(one)), set(_words(other))
    if not left or not right:
        return False
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    return small <= large or (len(small) > 1 and len(small & large) >= 2)


def _words(name: str) -> list[str]:
    return [
        word
        for word in re.split(r"[\s'.-]+", fold(name))
        if len(word) > 1 and word not in PARTICLES
    ]


def matches_address(name: str, address: str) -> bool:
    """Whether an address is visibly that person's ("jb.duplessis@" for Jean-Baptiste Duplessis)."""
    local = re.sub(r"[^a-z]", "", address.partition("@")[0])
    words = [word for word in _words(name) if len(word) > 2]
    if not words:
        return False
    if any(word in local and len(word) > 3 for word in words):
        return True
    joined = "".join(_words(name.split(" ", 1)[-1])) if " " in name else ""
    return bool(joined) and len(joined) > 3 and joined in local or words[0] == local
