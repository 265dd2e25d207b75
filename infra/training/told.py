"""The mails of the training data, with what the rules alone make of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from zlib import crc32

from guichet.mail import dates
from guichet.mail.fold import fold
from guichet.mail.intent import features, judge, second, verdict, weigh
from guichet.mail.intent.context import (
    ANNOUNCED,
    CANCELLED,
    CONFIRMED,
    INVITED,
    MISSING,
    NEWSLETTER,
    NONE,
    OFFER,
    WAITING,
)  # fmt: skip
from guichet.mail.message import parse
from guichet.mail.opening import case_of
from guichet.mail.people import roster
from guichet.mail.signoff import divide
from guichet.mail.words import split
from infra.training import corpus

_FIRST = ("erase", "replace", "cancel", "decline", "accept", "register", "status", "information",
          "details")  # fmt: skip
"""What a mail asks that asks several things: the first of these."""
_KEPT = (*[NONE] * 5, *[CONFIRMED] * 3, *[WAITING] * 2, ANNOUNCED, MISSING)
_ANSWERS: Mapping[str, Sequence[str]] = {
    "register": (*[NONE] * 7, *[ANNOUNCED] * 3, INVITED, CONFIRMED),
    "accept": (OFFER,),
    "decline": (OFFER,),
    "details": (*[MISSING] * 5, NONE, CONFIRMED),
    "cancel": _KEPT,
    "replace": _KEPT,
    "status": _KEPT,
    "information": (*[NONE] * 4, *[ANNOUNCED] * 2, INVITED, NEWSLETTER),
    "erase": (*[NONE] * 4, NEWSLETTER, ANNOUNCED, CONFIRMED, CANCELLED),
    "none": (*[NONE] * 6, *[ANNOUNCED] * 2, INVITED, CONFIRMED, WAITING, MISSING, OFFER),
}
"""Letters that mails of this label answer, as often as may be."""
WHOLE, LABELLED = 2.0, 8.0
"""How much more than a line that stands alone a whole mail weighs, and one with its setting."""


@dataclass(frozen=True, slots=True)
class Mail:
    """The sentences of a mail, or one line that stands alone."""

    sentences: tuple[str, ...]
    """Those that say something."""
    label: str
    """What it asks as a whole, or none."""
    heft: float
    """How much it weighs."""
    family: int
    found: tuple[str, str]
    """What the rules found: an intent or '', a reason."""
    setting: weigh.Setting
    keys: tuple[int, ...]
    """The features of all sentences, as often as they occur."""
    under: tuple[int, ...]
    """Those of what it answers, where that is known."""


def mails(lines: Sequence[corpus.Line]) -> Iterator[Mail]:
    """All mails of the lines, in the order of the data."""
    for number, group in groupby(lines, key=lambda line: line.mail):
        told = list(group)
        for some in [told] if number else [[line] for line in told]:
            label = _label({line.label for line in some})
            text = "\n".join(line.text for line in some)
            letters, letter = _ANSWERS[label], some[0].letter
            likely = letters[crc32(text.encode()) % len(letters)]
            heft = WHOLE if number else 1.0
            case = worded(text, likely if letter is None else letter)
            texts = [line.text for line in some]
            known = letter is not None
            yield _mail(texts, label, heft, some[0].family, case, known=known)


def labelled() -> Iterator[Mail]:
    """All mails with a label, as mail programs wrote them; but those that nobody answers."""
    for number, label, case in cases():
        texts = [one.raw for one in case.spoken()]
        yield _mail(texts, label, LABELLED, number, case, known=True)


def cases() -> Iterator[tuple[int, str, judge.Case]]:
    """(family, label, case) of the same mails."""
    for number, path, label in corpus.labelled():
        message = parse(path.read_bytes())
        words = split(message.text)
        shown, address = message.sender
        owner = f"{shown} {address.partition('@')[0]}"
        case = case_of(message, words, divide(words.own, words.signature, owner))
        yield number, label or "none", case


def _mail(
    texts: Sequence[str],
    label: str,
    heft: float,
    family: int,
    case: judge.Case,
    *,
    known: bool,
) -> Mail:
    """A mail of these texts; `known` whether it truly answers the letter that it is given."""
    said = tuple(one for one in texts if not features.neutral(one))
    found = verdict.by_rules(case)
    intent = found.intent.value if found.intent else ""
    seen = [(one, corpus.signals(one)) for one in said]
    keys = tuple(key for one in seen for key in features.keys(*one))
    under = tuple(features.under(case.letter, seen)) if known else ()
    setting = second.setting(case)
    return Mail(said, label, heft, family, (intent, found.reason), setting, keys, under)


def worded(text: str, letter: str = "") -> judge.Case:
    """The case of own words that answer a kind of letter of ours."""
    lines = text.split("\n")
    return judge.open_case(
        text,
        "",
        letter,
        replies=bool(letter),
        forwarded=False,
        dated=dates.dated(fold(text)),
        lists=judge.Lists(lambda: bool(roster.listed(lines, ""))),
    )


def _label(labels: set[str]) -> str:
    return "none" if "none" in labels else next((one for one in _FIRST if one in labels), "none")
