"""A small statistical model of what a mail's own words ask for, of our own making.

A multinomial logistic regression over the features of `features.py`, trained by
`python -m infra.training.train` on sentences that we wrote, and shipped as `model.dat`. It
recognises phrasings that no rule foresaw, and doubts what a rule took for granted. It judges
sentence by sentence; `weigh.py` joins that to what the rules found, `second.py` draws the
conclusion.

The model knows three ways of asking nothing: `chat` (courtesy and background), `ask` (a question
or remark that only a human can answer, beside another request) and `none` (doubts, refusals, other
matters), which speaks against acting on the mail.
"""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from guichet.desk.request import Intent
from guichet.mail.intent import features

INTENTS = tuple(intent.value for intent in Intent)
CLASSES = (*INTENTS, "none", "ask", "chat")
"""What a sentence can be."""

MAGIC = b"guichet intent model 2\n"
MARK = 32
"""Bytes of the fingerprint of what the model was trained on."""
_DATA = Path(__file__).with_name("model.dat")
NOTICE = 0.5


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of the features, by key, and of the judgement."""

    rows: Mapping[int, int]
    """Where the weights of a feature begin."""
    weights: array[int]
    scale: float
    weighing: Sequence[Sequence[float]]
    """For each input of `weigh.inputs`, its weight for each outcome."""
    trained_on: str
    """The fingerprint of the training data, in hexadecimal."""

    def probabilities(self, sentence: str, signals: Collection[str] = ()) -> dict[str, float]:
        """What one sentence is, over CLASSES; `signals` are what the rules saw in it."""
        return self.of_keys(features.keys(sentence, signals))

    def of_keys(self, keys: Sequence[int]) -> dict[str, float]:
        """The same, from the features."""
        width = len(CLASSES)
        rows, weights = self.rows, self.weights
        found = [weights[at : at + width] for at in map(rows.get, keys) if at is not None]
        sums = [sum(column) for column in zip(*found, strict=True)] or [0] * width
        factor = self.scale / math.sqrt(len(keys) or 1)
        top = max(sums)
        powers = [math.exp(factor * (one - top)) for one in sums]
        whole = sum(powers)
        return {name: power / whole for name, power in zip(CLASSES, powers, strict=True)}


def unpack(data: bytes) -> Model:
    """The model in `data`: magic, fingerprint, count, scale in millionths, keys, weights, and the
    weights of the judgement as 32-bit floats.
    """
    if not data.startswith(MAGIC):
        raise ValueError("not a model: train it with python -m infra.training.train")
    start = len(MAGIC) + MARK
    mark = data[len(MAGIC) : start].hex()
    count, millionths = _numbers("I", data[start : start + 8])
    start += 8
    keys = _numbers("I", data[start : start + 4 * count])
    start += 4 * count
    width = len(CLASSES)
    weights = _numbers("b", data[start : start + count * width])
    weighing = _numbers("f", data[start + count * width :])
    outcomes = len(INTENTS) + 1
    if len(weights) != count * width or not weighing or len(weighing) % outcomes:
        raise ValueError("the model is cut short: train it again")
    return Model(
        dict(zip(keys, range(0, count * width, width), strict=True)),
        weights,
        millionths / 1e6,
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
    return unpack(_DATA.read_bytes())


def shares(judged: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The highest probability that any sentence gives each class."""
    found = list(judged)
    return {name: max((one[name] for one in found), default=0.0) for name in CLASSES}
