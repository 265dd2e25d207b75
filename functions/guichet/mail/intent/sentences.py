"""A person's words as sentences of plain tokens, the form in which the rules read them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy

LONGEST = 600
"""Characters of one sentence that the rules look at."""
MOST = 60
WHOLE = 4
"""Words shorter than this are indexed whole."""

_ENDS = lazy(r"(?<=[.!?;])[\s\")]+|\.{2,}\s*|[!?]+\s*|\n")
_ABBREVIATION = lazy(
    r"(?:^|[\s(])(?:m|mr|mrs|ms|mme|mlle|dr|me|pr|st|ste|n|no|art|av|bd|tel|ext|cf|ex|etc|env|"
    r"[a-z])\.$"
)
_BULLET = lazy(r"^\s*(?:[-*+\u2022\u00b7>o]|\d{1,2}[.)/]|[a-z]\))\s+")
_ADDRESS = lazy(r"[^\s<>()\[\],;:\"]{1,64}@[^\s<>()\[\],;:\"]{1,190}")
_LINK = lazy(r"<?(?:https?://|www\.)[^\s>]{1,500}>?")
_TOKEN = lazy(r"[a-z0-9@+]+|[,:()?/]")
_SMILE = lazy(r"[:;]-?[)(dp]")

_KEYWORDS = """
    inscription inscrire inscrivez participer participation participe annuler annulation annulez
    reserver reservation reservez desister desinscrire remplacer remplacera malheureusement
    impossible register registration registered cancel cancellation participate reserve
    attend confirm confirmer confirmation unfortunately accepter prendre collegue colleague
    interesse programme information renseignements journee session seance bonjour attending
    interested possible empechement disponible absent souhaite souhaiterais voudrais
    aimerais accessible personnelles""".split()
_STEMS = (
    "inscri", "particip", "annul", "reserv", "desist", "desinscri", "remplac", "malheur", "imposs",
    "regist", "cancel", "attend", "confirm", "unfortun", "accept", "prend", "colleg", "colleag",
    "interes", "program", "inform", "renseig", "journe", "sessio", "seance", "possib", "empech",
    "dispo", "absen", "souhait", "voudr", "aimer", "access", "person",
)  # fmt: skip
_SHORTHAND = {
    "+1": "count me in",
    "svp": "s il vous plait",
    "stp": "s il te plait",
    "pls": "please",
    "plz": "please",
    "qqn": "quelqu un",
    "qq": "quelques",
    "bcp": "beaucoup",
    "pb": "probleme",
    "pr": "pour",
    "ds": "dans",
    "jai": "j ai",
    "jy": "j y",
    "jen": "j en",
    "jaimerais": "j aimerais",
    "jaurais": "j aurais",
    "cest": "c est",
    "quelquun": "quelqu un",
    "quelqun": "quelqu un",
    "dun": "d un",
    "dune": "d une",
    "daccord": "d accord",
    "jarrive": "j arrive",
    "jannule": "j annule",
    "jaccepte": "j accepte",
    "jassiste": "j assiste",
    "minscrire": "m inscrire",
    "minscris": "m inscris",
    "jme": "je me",
    "jpeux": "je peux",
    "jsuis": "je suis",
    "jviens": "je viens",
    "chuis": "je suis",
    "jserai": "je serai",
    "jvoudrais": "je voudrais",
    "ya": "y a",
    "im": "i am",
    "ive": "i have",
    "id": "i d",
    "dont": "do not",
    "cant": "can not",
    "cannot": "can not",
    "wont": "will not",
    "shant": "shall not",
    "couldnt": "could not",
    "didnt": "did not",
    "isnt": "is not",
    "whats": "what is",
    "thats": "that is",
    "wanna": "want to",
    "gonna": "going to",
    "u": "you",
    "ur": "your",
    "tmrw": "tomorrow",
    "thx": "thanks",
    "mtn": "maintenant",
    "tjs": "toujours",
    "tjrs": "toujours",
    "nb": "nombre",
    "oki": "ok",
    "okay": "ok",
    "yep": "yes",
    "yup": "yes",
    "yeah": "yes",
    "ouais": "oui",
    "wld": "would",
    "cld": "could",
    "abt": "about",
    "dispo": "disponible",
    "asap": "soon",
    "regs": "regards",
}
_CONTRACTIONS = lazy(r"\b(?:(ca)n|(wo)n|(sha)n|([a-z]+)n)'t\b")
_FULL = {"ca": "can", "wo": "will", "sha": "shall"}


@dataclass(slots=True)
class Sentence:
    """One sentence: ` token token , token `, with what it asks."""

    text: str
    """Tokens with single spaces, one at either end."""
    question: bool
    raw: str
    """As the person wrote it, for evidence."""
    prefixes: frozenset[str] = field(default_factory=frozenset)
    """The first four letters of each token: the rules' index."""


@lru_cache(maxsize=1)
def _misspellings() -> dict[str, str]:
    found: dict[str, str] = {}
    for word in _KEYWORDS:
        for at in range(1, len(word)):
            found.setdefault(word[:at] + word[at + 1 :], word)
    return found | {word: word for word in _KEYWORDS}


@lru_cache(maxsize=4096)
def _corrected(token: str) -> str:
    if len(token) < 6 or not token.isalpha() or token.startswith(_STEMS):
        return token
    table = _misspellings()
    if token in table:
        return table[token]
    for at in range(1, len(token)):
        shorter = token[:at] + token[at + 1 :]
        if shorter in table and abs(len(table[shorter]) - len(token)) <= 1:
            return table[shorter]
    return token


def tokens(folded: str) -> str:
    """A folded text as spaced tokens; links and addresses become one token each."""
    text = _LINK.sub(" ", folded).replace("rendez-vous", "rdv").replace("rendez vous", "rdv")
    text = _ADDRESS.sub(" @ ", text)
    text = _CONTRACTIONS.sub(
        lambda m: f"{_FULL.get(m[1] or m[2] or m[3], m[4])} not", text.replace("can not", "can't")
    )
    out = []
    for token in _TOKEN.findall(text):
        if len(token) > 40:
            continue
        known = _SHORTHAND.get(token) or _corrected(token)
        out.append("," if known in ":()/" else known)
    return f" {' '.join(out)} "


def _prefixes(words: list[str]) -> frozenset[str]:
    """The beginnings of the words, up to four letters; a short word whole, with a space."""
    found: set[str] = set()
    for word in set(words):
        found.update((word[:1], word[:2], word[:3], word[:4]))
        if len(word) < WHOLE:
            found.add(word + " ")
    return frozenset(found)


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, wrapped lines joined, list items apart."""
    found: list[Sentence] = []
    for paragraph in _paragraphs(text):
        for raw in _cut(paragraph):
            folded = fold(raw)
            spaced = tokens(_SMILE.sub(" ", folded))
            if not spaced.strip(" ,?"):
                continue
            spaced = spaced[:LONGEST]
            words = spaced.split()
            prefixes = _prefixes(words)
            question = "?" in raw[-4:]
            found.append(Sentence(spaced.replace(" ?", ""), question, raw.strip(), prefixes))
            if len(found) >= MOST:
                return found
    return found


def _paragraphs(text: str) -> list[str]:
    """Lines that a mail program wrapped, joined again."""
    found: list[str] = []
    joining = False
    for line in text.split("\n")[:400]:
        stripped = line.strip()
        if not stripped:
            joining = False
            continue
        starts = _BULLET.match(line) is not None
        if joining and not starts and len(found[-1]) < 5000:
            found[-1] += " " + stripped
        else:
            found.append(_BULLET.sub("", stripped, count=1) if starts else stripped)
        joining = len(line.rstrip()) >= 45 and stripped[-1] not in ".!?:;"
        joining = joining or stripped[-1] in ",(" or (len(line) >= 58 and stripped[-1] != "?")
    return found[:200]


def _cut(paragraph: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for match in _ENDS.finditer(paragraph[:6000]):
        piece = paragraph[start : match.end()]
        if match.group(0).isspace() and _ABBREVIATION.search(fold(piece[-12:].rstrip())):
            continue
        if piece.strip():
            pieces.append(piece)
        start = match.end()
    if paragraph[start:6000].strip():
        pieces.append(paragraph[start:6000])
    return pieces
