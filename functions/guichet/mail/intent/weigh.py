"""What the rules found and what the model thinks of each sentence, weighed into one judgement.

A second logistic regression, over the mail as a whole: its inputs are the intent or the reason that
the rules found, the highest probability that the model gives each class in any sentence, and what
it thinks of the mail. It learned (infra/training) how far each of them is to be trusted, on mails
that none of them had seen.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from guichet.mail.intent.model import CLASSES, INTENTS, OUTCOMES

REASONS = (
    "no-request", "question", "conditional", "unclear", "unsubscribe", "offer-for-another",
    "other-matter", "wrong-course", "contradictory", "yes-and-no",
)  # fmt: skip
"""The reasons of the rules for handing over that say most."""
WIDTH = 1 + len(CLASSES) + 3 * len(INTENTS) + len(REASONS) + 3 + len(OUTCOMES)
"""Inputs of one mail."""
_LEAST = 0.003


def inputs(
    intent: str,
    reason: str,
    shares: Mapping[str, float],
    whole: Mapping[str, float],
    sentences: int,
) -> list[float]:
    """What is weighed: the rules' `intent` or '', their `reason`, the model's `shares` by class,
    and by outcome what it thinks of the `whole`.
    """
    odds = {name: _odds(shares[name]) for name in CLASSES}
    ranked = sorted((shares[name] for name in INTENTS), reverse=True)
    return [
        1.0,
        *(odds[name] for name in CLASSES),
        *(float(intent == name) for name in INTENTS),
        *(odds[name] if intent == name else 0.0 for name in INTENTS),
        *(odds["none"] if intent == name else 0.0 for name in INTENTS),
        *(float(not intent and reason == one) for one in REASONS),
        _odds(ranked[0]),
        _odds(ranked[1]),
        math.log(max(1, sentences)),
        *(_odds(whole[name]) for name in OUTCOMES),
    ]


def _odds(share: float) -> float:
    bounded = min(max(share, _LEAST), 1 - _LEAST)
    return math.log(bounded / (1 - bounded)) / 3


def judged(weights: Sequence[Sequence[float]], told: Sequence[float]) -> dict[str, float]:
    """The probability of each outcome, from the weights of each input."""
    sums = [0.0] * len(OUTCOMES)
    for row, value in zip(weights, told, strict=True):
        if value:
            sums = [total + value * weight for total, weight in zip(sums, row, strict=True)]
    top = max(sums)
    powers = [math.exp(one - top) for one in sums]
    whole = sum(powers)
    return {name: power / whole for name, power in zip(OUTCOMES, powers, strict=True)}
