"""A small statistical model of what a mail's own words ask for, of our own making.

A multinomial logistic regression over the features of `features.py`, trained by
`python -m infra.training.train` on sentences that we wrote, and shipped as `model.dat`. It
recognises phrasings that no rule foresaw, and doubts what a rule took for granted. It judges
each sentence, and with other weights of the same features the mail as a whole; `weigh.py` joins
both to what the rules found, `second.py` draws the conclusion.

The model knows three ways of asking nothing: `chat` (courtesy and background), `ask` (a question
or remark that only a human can answer, beside another request) and `none` (doubts, refusals, other
matters), which speaks against acting on the mail.
"""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from guichet.desk.request import Intent
from guichet.mail.intent import features
from guichet.mail.shipped import shipped

INTENTS = tuple(intent.value for intent in Intent)
CLASSES = (*INTENTS, "none", "ask", "chat")
"""What a sentence can be."""
OUTCOMES = (*INTENTS, "none")
"""What a mail can ask; none: a human reads it."""

MAGIC = b"guichet intent model 3\n"
MARK = 32
"""Bytes of the fingerprint of what the model was trained on."""
HEAD = 12
"""Bytes of the count and the scales."""


COLUMNS = len(CLASSES) + len(OUTCOMES)
"""Weights of one feature: towards the classes of its sentence, towards the outcomes of its mail."""


class Told(NamedTuple):
    """What the model thinks of one sentence."""

    shares: Mapping[str, float]
    """The probability of each class."""
    sums: Sequence[float]
    """What the sentence says for each outcome of its mail."""
    features: int
    """How many it has."""


class Model(NamedTuple):
    """Weights of the features, by key, and of the judgement."""

    rows: Mapping[int, int]
    """Where the weights of a feature begin."""
    weights: array[int]
    scales: tuple[float, float]
    """Of the weights of sentences and of mails."""
    weighing: Sequence[Sequence[float]]
    """For each input of `weigh.inputs`, its weight for each outcome."""
    trained_on: str
    """The fingerprint of the training data, in hexadecimal."""

    def told(self, sentence: str, signals: Collection[str] = ()) -> Told:
        """What one sentence is; `signals` are what the rules saw in it."""
        return self.of_keys(features.keys(sentence, signals))

    def of_keys(self, keys: Sequence[int]) -> Told:
        """The same, from the features."""
        rows, weights = self.rows, self.weights
        found = [weights[at : at + COLUMNS] for at in map(rows.get, keys) if at is not None]
        sums = [sum(column) for column in zip(*found, strict=True)] or [0] * COLUMNS
        width = len(CLASSES)
        factor = self.scales[0] / math.sqrt(len(keys) or 1)
        return Told(_soft(CLASSES, sums[:width], factor), sums[width:], len(keys))

    def whole(self, sentences: Sequence[Told], under: Sequence[int] = ()) -> dict[str, float]:
        """What a mail of these sentences asks, over OUTCOMES; `under` are the features of what it
        answers.
        """
        told = [*sentences, self.of_keys(under)] if under else sentences
        count = sum(one.features for one in told)
        sums = [sum(column) for column in zip(*(one.sums for one in told), strict=True)]
        factor = self.scales[1] / math.sqrt(count or 1)
        return _soft(OUTCOMES, sums or [0.0] * len(OUTCOMES), factor)


def _soft(names: Sequence[str], sums: Sequence[float], factor: float) -> dict[str, float]:
    """Probabilities of sums of weights."""
    top = max(sums)
    powers = [math.exp(factor * (one - top)) for one in sums]
    whole = sum(powers)
    return {name: power / whole for name, power in zip(names, powers, strict=True)}


def unpack(data: bytes) -> Model:
    """The model in `data`: magic, fingerprint, count, two scales in millionths, keys, weights, and
    the weights of the judgement as 32-bit floats.
    """
    if not data.startswith(MAGIC):
        raise ValueError("not a model: train it with python -m infra.training.train")
    start = len(MAGIC) + MARK
    mark = data[len(MAGIC) : start].hex()
    count, *millionths = _numbers("I", data[start : start + HEAD])
    start += HEAD
    keys = _numbers("I", data[start : start + 4 * count])
    start += 4 * count
    weights = _numbers("b", data[start : start + count * COLUMNS])
    weighing = _numbers("f", data[start + count * COLUMNS :])
    outcomes = len(OUTCOMES)
    if len(weights) != count * COLUMNS or not weighing or len(weighing) % outcomes:
        raise ValueError("the model is cut short: train it again")
    return Model(
        dict(zip(keys, range(0, count * COLUMNS, COLUMNS), strict=True)),
        weights,
        (millionths[0] / 1e6, millionths[1] / 1e6),
        [weighing[at : at + outcomes] for at in range(0, len(weighing), outcomes)],
        mark,
    )


def _numbers(kind: str, data: bytes) -> array[int]:
    found: array[int] = array(kind)
    if len(data) % found.itemsize:
        raise ValueError("the model is cut short: train it again")
    found.frombytes(data)
    if sys.byteorder == "big":
        found.byteswap()
    return found


@lru_cache(maxsize=1)
def load() -> Model:
    """The model that is shipped."""
    return unpack(shipped("guichet.mail.intent", "model.dat"))


def shares(told: Iterable[Told]) -> dict[str, float]:
    """The highest probability that any sentence gives each class."""
    found = [one.shares for one in told]
    return {name: max((one[name] for one in found), default=0.0) for name in CLASSES}
