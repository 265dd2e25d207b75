r"""The sentences we wrote, their families, and what is made of them for training.

`data/*.tsv` hold one text a line: label, tab, text (`\\n` for a line break). Lines between two
empty lines are the sentences of one mail, in order; a row `@`, tab, letter before them tells which
letter of ours it answers (`none` for none). Every line is a phrasing of its own; lines that
share most of their words, or a mail, form a family, and a family is never split between learning
and testing.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from guichet.mail.intent import features, judge
from guichet.mail.intent.model import CLASSES
from guichet.mail.intent.weigh import LETTERS

DATA = Path(__file__).with_name("data")
LABELLED = Path(__file__).resolve().parents[2] / "tests" / "mail"
"""Where mails with labels stand, as mail programs wrote them."""
ALIKE = 0.6
"""Lines whose words overlap to this degree are of one family."""

LETTER = "@"
"""Begins the row that tells which letter of ours a mail answers."""
HEFT = {"chat": 1.5, "none": 1.2}
"""Labels whose lines weigh more."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text with what it asks."""

    label: str
    text: str
    family: int = 0
    mail: int = 0
    """Lines of one mail share a number; 0 for a line that stands alone."""
    letter: str | None = None
    """The letter of ours that its mail answers, '' for none; None where nobody told."""


@dataclass(frozen=True, slots=True)
class Example:
    """What is learned from."""

    label: int
    keys: tuple[int, ...]
    weight: float


def lines(folder: Path = DATA) -> list[Line]:
    """All lines, with their families."""
    return _families(rows(folder))


def rows(folder: Path = DATA) -> list[Line]:
    """All lines, as they stand in the files."""
    found: list[Line] = []
    seen: set[str] = set()
    mail = 0
    for path in sorted(folder.glob("*.tsv")):
        written = path.read_text("utf-8").splitlines()
        whole_mails = "" in written
        mail += 1
        letter = None
        for row in written:
            label, _, text = row.partition("\t")
            if not row:
                mail += 1
                letter = None
                continue
            if label == LETTER:
                letter = _letter(path, text)
                continue
            if label not in CLASSES or not text:
                raise ValueError(f"{path.name}: not a label and a text: {row!r}")
            if text not in seen or letter is not None:
                seen.add(text)
                text = text.replace("\\n", "\n")
                found.append(Line(label, text, mail=mail if whole_mails else 0, letter=letter))
    return found


def _letter(path: Path, name: str) -> str:
    if name not in (*LETTERS, "none"):
        raise ValueError(f"{path.name}: not a letter of ours: {name!r}")
    return "" if name == "none" else name


def _families(found: list[Line]) -> list[Line]:
    """Number the lines so that those alike, or of one mail, share a number (single linkage)."""
    bags = [frozenset(features.tokens(line.text)) for line in found]
    parent = list(range(len(found)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    by_word: dict[str, list[int]] = {}
    by_mail: dict[int, int] = {}
    for at, bag in enumerate(bags):
        shared = Counter(other for word in bag for other in by_word.get(word, ()))
        for other, both in shared.items():
            if both >= ALIKE * (len(bag) + len(bags[other]) - both):
                parent[root(at)] = root(other)
        for word in bag:
            by_word.setdefault(word, []).append(at)
        if found[at].mail:
            parent[root(at)] = root(by_mail.setdefault(found[at].mail, at))
    return [replace(line, family=root(at)) for at, line in enumerate(found)]


def labelled() -> Iterator[tuple[int, Path, str]]:
    """(a family of its own, mail, the intent or '') of each mail that a person wrote."""
    folders = [LABELLED / "mails", *sorted((LABELLED / "blind").glob("[a-z]"))]
    number = 1_000_000
    for folder in folders:
        told = json.loads((folder / "labels.json").read_text("utf-8"))
        for name, label in sorted(told.items()):
            number += 1
            if label["disposition"] != "ignore":
                yield number, folder / name, label["intent"] or ""


def fingerprint(folder: Path = DATA) -> str:
    """A hash of all that the model is trained on: lines and mails, the concepts, the features."""
    found = sha256()
    home = Path(features.__file__).parent
    mails = [path for _, path, _ in labelled()]
    labels = sorted({path.parent / "labels.json" for path in mails})
    lines = sorted(folder.glob("*.tsv"))
    for path in (*lines, *labels, *mails, home / "concepts.txt", home / "features.py"):
        found.update(path.name.encode() + b"\n" + path.read_bytes())
    return found.hexdigest()


def signals(text: str) -> set[str]:
    """What the rules see in a text, as the reader would give it to the model."""
    case = judge.open_case(
        text, "", "", replies=False, forwarded=False, dated=False, lists=judge.Lists()
    )
    hits = [hit for found in case.signals.values() for hit in found]
    return features.signals(hits, case.asked)


_HEADS = (
    "bonjour {}", "Bonjour, {}", "Madame, Monsieur, {}", "bonjour madame {}", "Bonsoir, {}",
    "salut {}", "Hello, {}", "Dear Camille, {}", "hi {}", "merci, {}", "{} merci",
    "{}, merci d'avance",
    "{} cordialement", "{}, bien à vous", "{} svp", "{} thanks", "{}, kind regards", "donc {}",
    "comme convenu, {}", "je vous écris car {}", "{} le 19 mars", "{} pour le 18 juin",
    "{} (19 mars 2019)", "{} on 19 March", "bonne nouvelle : {}", "{} !", "{}.", "{}…",
    "suite à votre message, {}", "so {}", "well, {}",
)  # fmt: skip
_DOUBTS_FR = (
    "si mon chef est d'accord, {}", "{} sous réserve de l'accord de ma direction", "peut-être, {}",
    "{} mais rien n'est sûr", "{} si le budget est voté", "{} si la date est confirmée",
    "{}, à confirmer",
    "je ne sais pas encore si {}", "je me demande si {}", "il se peut que {}",
    "{} mais je dois d'abord demander",
    "{} si c'est gratuit", "je n'ai jamais dit : {}", "ma collègue m'a écrit : {}",
    "imaginons que {}",
)  # fmt: skip
_DOUBTS_EN = (
    "if my boss agrees, {}", "{} subject to approval", "maybe {}", "{} but nothing is certain yet",
    "{} provided the budget is approved", "{} if the date is confirmed", "{}, to be confirmed",
    "I don't know yet whether {}", "I wonder if {}", "{} but I must ask my manager first",
    "I never said: {}", "a colleague wrote to me: {}", "suppose that {}",
)  # fmt: skip
_EVENT = re.compile(
    r"(?:à la|à votre|de la|la|votre|cette|à cette|à) "
    r"(?:journée(?: découverte)?|session|formation)\b|"
    r"(?:pour|to|for|in) (?:the )?"
    r"(?:day|session|course|june day|discovery day|june session|march session)\b",
    re.IGNORECASE,
)
_OTHER_FR = (
    "au webinaire", "à la newsletter", "à la crèche", "au colloque", "au salon", "à la cantine",
    "à la visioconférence", "au cours de yoga", "au congrès", "à la réunion",
    "à la conférence de Lyon",
    "à la médiathèque", "à la formation en ligne", "au concours",
)  # fmt: skip
_OTHER_EN = ("for the webinar", "to the newsletter", "for the conference", "for the meeting",
             "for the gym", "for the online course", "for the trade fair")  # fmt: skip
_ENGLISH = re.compile(r"\b(?:i|i'm|i'll|please|the|my|you|me|to|we|is|a)\b", re.IGNORECASE)
_ACTING = frozenset({"register", "cancel", "replace", "accept", "decline"})


def examples(line: Line, number: int, company: Sequence[str] = ()) -> list[Example]:
    """What one line teaches: itself, in other `company`, with a slip, and its look-alikes."""
    chance = random.Random(number)  # noqa: S311 - the same at every run, on purpose
    texts = [line.text, _slipped(line.text, chance)]
    if line.mail == 0:
        texts.append(chance.choice(_HEADS).format(line.text))
        if company and line.label != "chat":
            texts.append(f"{line.text}, {chance.choice(company)}")
    heft = HEFT.get(line.label, 1.0) / len(texts)
    made = [_example(line.label, text, heft) for text in texts]
    english = len(_ENGLISH.findall(line.text)) >= 1 and not re.search(r"[éèàç]|\bje\b", line.text)
    if line.label in _ACTING and len(line.text) < 90 and "?" not in line.text:
        doubt = chance.choice(_DOUBTS_EN if english else _DOUBTS_FR).format(line.text)
        made.append(_example("none", doubt, 0.25))
    if line.label in _ACTING and (event := _EVENT.search(line.text)):
        other = chance.choice(_OTHER_EN if english else _OTHER_FR)
        changed = line.text[: event.start()] + other + line.text[event.end() :]
        made.append(_example("none", changed, 0.5))
    return made


def _example(label: str, text: str, weight: float) -> Example:
    keys = tuple(features.keys(text, signals(text)))
    return Example(CLASSES.index(label), keys, weight)


def _slipped(text: str, chance: random.Random) -> str:
    """`text` with a letter lost, doubled or swapped."""
    places = [at for at, char in enumerate(text[:-1]) if char.isalpha() and text[at + 1].isalpha()]
    if not places:
        return text
    at = chance.choice(places)
    way = chance.randrange(3)
    if way == 0:
        return text[:at] + text[at + 1 :]
    if way == 1:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
