"""The mails of the training data, with what the rules alone make of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from guichet.mail import dates
from guichet.mail.fold import fold
from guichet.mail.intent import context, features, judge, verdict
from infra.training import corpus

_FIRST = ("erase", "replace", "cancel", "decline", "accept", "register", "status", "information",
          "details")  # fmt: skip
"""What a mail asks that asks several things: the first of these."""
_ANSWERS = {"accept": context.OFFER, "decline": context.OFFER, "details": context.MISSING}
"""The letter that mails of this label answer."""


@dataclass(frozen=True, slots=True)
class Mail:
    """The sentences of a mail, or one line that stands alone."""

    sentences: tuple[str, ...]
    label: str
    """What it asks as a whole, or none."""
    whole: bool
    family: int
    intent: str
    """What the rules found; '' where they hand over."""
    reason: str
    keys: tuple[int, ...]
    """The features of all sentences, as often as they occur."""


def mails(lines: Sequence[corpus.Line]) -> Iterator[Mail]:
    """All mails, in the order of the data."""
    for number, group in groupby(lines, key=lambda line: line.mail):
        told = list(group)
        for some in [told] if number else [[line] for line in told]:
            label = _label({line.label for line in some})
            texts = tuple(line.text for line in some)
            found = ruled("\n".join(texts), _ANSWERS.get(label, ""))
            intent = found.intent.value if found.intent else ""
            keys = tuple(
                key
                for one in texts
                if not features.neutral(one)
                for key in features.keys(one, corpus.signals(one))
            )
            yield Mail(texts, label, bool(number), some[0].family, intent, found.reason, keys)


def ruled(text: str, letter: str = "") -> judge.Finding:
    """What the rules alone find in own words that answer a kind of letter of ours."""
    case = judge.open_case(
        text,
        "",
        letter,
        replies=bool(letter),
        forwarded=False,
        dated=bool(dates.mentions(fold(text))),
        lists=judge.Lists(),
    )
    return verdict.by_rules(case)


def _label(labels: set[str]) -> str:
    return "none" if "none" in labels else next((one for one in _FIRST if one in labels), "none")
