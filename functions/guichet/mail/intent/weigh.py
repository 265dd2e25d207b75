"""What the rules found and what the model thinks of each sentence, weighed into one judgement.

A second logistic regression, over the mail as a whole: its inputs are the intent or the reason that
the rules found, the highest probability that the model gives each class in any sentence, and what
it thinks of the mail. It learned (infra/training) how far each of them is to be trusted, on mails
that none of them had seen.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from guichet.mail.intent import context
from guichet.mail.intent.model import CLASSES, INTENTS, OUTCOMES

REASONS = (
    "no-request", "question", "conditional", "unclear", "unsubscribe", "offer-for-another",
    "other-matter", "wrong-course", "contradictory", "yes-and-no",
)  # fmt: skip
"""The reasons of the rules for handing over that say most."""
LETTERS = (
    context.OFFER, context.MISSING, context.CONFIRMED, context.WAITING, context.ANNOUNCED,
    context.INVITED, context.CANCELLED, context.NEWSLETTER,
)  # fmt: skip
WIDTH = 1 + len(CLASSES) + 3 * len(INTENTS) + len(REASONS) + 3 + len(OUTCOMES) + len(LETTERS) + 15
"""Inputs of one mail."""
_LEAST = 0.003


class Setting(NamedTuple):
    """What the words stand in."""

    letter: str = ""
    """The letter of ours that they answer."""
    forwarded: bool = False
    dated: bool = False
    listed: bool = False
    filled: bool = False
    """Whether a form about somebody is filled in."""


def inputs(
    found: tuple[str, str],
    setting: Setting,
    shares: Mapping[str, float],
    whole: Mapping[str, float],
    sentences: int,
) -> list[float]:
    """What is weighed: what the rules `found` (an intent or '', a reason), the `setting`, the
    model's `shares` by class, and by outcome what it thinks of the `whole`.
    """
    intent, reason = found
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
        *_of_setting(setting, shares, whole),
    ]


def _of_setting(
    setting: Setting, shares: Mapping[str, float], whole: Mapping[str, float]
) -> list[float]:
    """What the setting says by itself, and how far it lets the same words say something else."""
    invited = setting.letter in (context.ANNOUNCED, context.INVITED)
    held = setting.letter in (context.CONFIRMED, context.WAITING)
    both = [_odds(one[name]) for one in (shares, whole) for name in ("register", "accept")]
    return [
        *(float(setting.letter == one) for one in LETTERS),
        float(setting.listed),
        float(setting.filled),
        float(setting.forwarded),
        float(setting.dated),
        *(float(invited) * one for one in both),
        float(held) * _odds(shares["register"]),
        *(float(held) * _odds(whole[one]) for one in ("register", "cancel", "replace", "status")),
        float(setting.listed) * _odds(whole["register"]),
        float(setting.forwarded) * _odds(whole["register"]),
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
