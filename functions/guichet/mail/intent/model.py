"""A small statistical model of what a mail's own words ask for, of our own making.

A multinomial logistic regression over the features of `features.py`, trained by
`python -m infra.training.train` on sentences that we wrote, and shipped as `model.dat`. It
recognises everyday phrasings that no rule foresaw. It is a second opinion, not a judge:

1. The rules speak first. Where they find an intent, or a reason to hand over (a condition, a
   negation, another matter, another kind of event, a change of session), they are right, and
   the model is not asked: a veto of the rules stands against any probability.
2. Where the rules found nothing at all ("no-request"), `second.py` asks `confident(text, subject)`
   with the own words, signature and quotes cut away, and the subject (`""` when it is that of a
   reply or forward, for then the words are ours or somebody else's). None: hand over.
3. `accept` and `decline` also need the context: the letter answered is an offered seat. `cancel`
   in answer to an offered seat is a decline; `details` needs our letter asking for them, and is
   else handed over. `register` in answer to an offered seat is an accept.
4. `also_human(text)` says whether another sentence asks or remarks something that the machine
   cannot answer; the rules' own finding may be added to it.

The model knows three ways of asking nothing: `chat` (courtesy and background) lets another
sentence decide, `ask` (a question for a human) too, and `none` (doubts, refusals, other
matters) stops the whole mail.
"""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from guichet.desk.request import Intent
from guichet.mail.intent import features
from guichet.mail.intent.guard import foreign, speaks_against

INTENTS = tuple(intent.value for intent in Intent)
CLASSES = (*INTENTS, "none", "ask", "chat")
"""What a sentence can be; the last two are `none` to the outside."""

MAGIC = b"guichet intent model 1\n"
_DATA = Path(__file__).with_name("model.dat")

THRESHOLDS: Mapping[Intent, float] = {
    Intent.ERASE: 0.80,
    Intent.REPLACE: 0.92,
    Intent.CANCEL: 0.80,
    Intent.DECLINE: 0.75,
    Intent.ACCEPT: 0.75,
    Intent.REGISTER: 0.82,
    Intent.STATUS: 0.82,
    Intent.INFORMATION: 0.84,
    Intent.DETAILS: 0.90,
}
"""What the best sentence must reach; chosen on held-out families (see infra/training). Of several
intents that reach theirs, the first in this order is meant, if it bears the others."""
BEARS: Mapping[Intent, frozenset[str]] = {
    Intent.ERASE: frozenset(),
    Intent.REPLACE: frozenset({"cancel", "register", "details", "decline"}),
    Intent.CANCEL: frozenset({"decline"}),
    Intent.DECLINE: frozenset({"cancel"}),
    Intent.ACCEPT: frozenset({"register", "details", "status"}),
    Intent.REGISTER: frozenset({"details", "information", "status", "accept"}),
    Intent.STATUS: frozenset({"information"}),
    Intent.INFORMATION: frozenset({"status"}),
    Intent.DETAILS: frozenset({"information"}),
}
"""What other sentences of the same mail may ask as well."""
STOP = 0.80
"""A sentence that is `none` to this degree stops the mail."""
RIVAL = 0.50
"""A sentence that asks to this degree for what the intent does not bear stops it too."""
NOTICE = 0.6


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of the features, by key."""

    rows: Mapping[int, int]
    """Where the weights of a feature begin."""
    weights: array[int]
    scale: float

    def probabilities(self, sentence: str) -> dict[str, float]:
        """What one sentence is, over CLASSES."""
        return self.of_keys(features.keys(sentence))

    def of_keys(self, keys: list[int]) -> dict[str, float]:
        """The same, from the features."""
        width = len(CLASSES)
        sums = [0] * width
        for key in keys:
            at = self.rows.get(key)
            if at is not None:
                row = self.weights[at : at + width]
                sums = [total + weight for total, weight in zip(sums, row, strict=True)]
        factor = self.scale / math.sqrt(len(keys) or 1)
        logits = [factor * total for total in sums]
        top = max(logits)
        powers = [math.exp(logit - top) for logit in logits]
        whole = sum(powers)
        return {name: power / whole for name, power in zip(CLASSES, powers, strict=True)}


def unpack(data: bytes) -> Model:
    """The model in `data`: magic, count, scale in millionths, keys, weights."""
    if not data.startswith(MAGIC):
        raise ValueError("not a model: train it with python -m infra.training.train")
    numbers = _words(data[len(MAGIC) : len(MAGIC) + 8])
    count, millionths = numbers[0], numbers[1]
    start = len(MAGIC) + 8
    keys = _words(data[start : start + 4 * count])
    width = len(CLASSES)
    weights = array("b")
    weights.frombytes(data[start + 4 * count :])
    if len(weights) != count * width:
        raise ValueError("the model is cut short: train it again")
    return Model(
        dict(zip(keys, range(0, count * width, width), strict=True)), weights, millionths / 1e6
    )


def _words(data: bytes) -> array[int]:
    found = array("I")
    found.frombytes(data)
    if sys.byteorder == "big":
        found.byteswap()
    return found


@lru_cache(maxsize=1)
def load() -> Model:
    """The model that is shipped."""
    return unpack(_DATA.read_bytes())


def by_sentence(text: str, model: Model | None = None) -> list[tuple[str, dict[str, float]]]:
    """Each sentence of `text` with what it is, over CLASSES."""
    chosen = model or load()
    told = [one for one in features.sentences(text) if not features.neutral(one)]
    return [(one, chosen.probabilities(one)) for one in told]


def scores(text: str, subject: str = "", model: Model | None = None) -> Mapping[str, float]:
    """What a mail asks, over the intents and `none`; sums to 1."""
    judged = [found for _, found in by_sentence(text, model)]
    titled = [found for _, found in by_sentence(subject, model)]
    best = {name: max((one[name] for one in judged), default=0.0) for name in INTENTS}
    stop = max((one["none"] for one in (*judged, *titled)), default=1.0)
    top = max(best.values())
    best["none"] = max(stop, 1.0 - top)
    whole = sum(best.values())
    return {name: value / whole for name, value in best.items()}


def confident(text: str, subject: str = "", model: Model | None = None) -> Intent | None:
    """The intent of which the model is sure, if of any."""
    told = by_sentence(text, model)
    judged = [found for _, found in told]
    titled = [found for _, found in by_sentence(subject, model)]
    for intent, threshold in THRESHOLDS.items():
        sure = [one for one, found in told if found[intent.value] >= threshold]
        if sure:
            against = any(speaks_against(one, intent.value) for one in sure)
            if against or foreign(f"{subject}\n{text}") or _opposed(intent, [*judged, *titled]):
                return None
            return intent
    return None


def _opposed(intent: Intent, judged: list[dict[str, float]]) -> bool:
    """Whether a sentence speaks against what another asks."""
    borne = BEARS[intent] | {intent.value}
    rivals = [name for name in INTENTS if name not in borne]
    return any(one["none"] >= STOP or any(one[name] >= RIVAL for name in rivals) for one in judged)


def also_human(text: str, model: Model | None = None) -> bool:
    """Whether a sentence asks something that only a human can answer."""
    return any(found["ask"] >= NOTICE for _, found in by_sentence(text, model))
