"""Multinomial logistic regression in plain Python, the same at every run."""

from __future__ import annotations

import math
import random
import struct
from collections import Counter
from collections.abc import Sequence

from guichet.mail.intent.model import CLASSES, MAGIC
from infra.training.corpus import Example

WIDTH = len(CLASSES)
EPOCHS = 16
RATE = 3.0
SHRINK = 0.0015
LEAST = 2
"""A feature must occur in as many examples to be kept."""
MOST = 18_000
"""Features that are kept: 16 bytes each."""


def learn(examples: Sequence[Example]) -> dict[int, list[float]]:
    """Weights by feature."""
    counts = Counter(key for example in examples for key in example.keys)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    weights = {key: [0.0] * WIDTH for key, count in ranked[: MOST * 3] if count >= LEAST}
    chance = random.Random(7)  # noqa: S311 - the same at every run, on purpose
    order = [(example, [weights[k] for k in example.keys if k in weights]) for example in examples]
    for epoch in range(EPOCHS):
        chance.shuffle(order)
        rate = RATE / (1 + 0.25 * epoch)
        for example, rows in order:
            _step(example, rows, rate * example.weight)
        for row in weights.values():
            row[:] = [value * (1 - SHRINK) for value in row]
    return weights


def _step(example: Example, rows: list[list[float]], rate: float) -> None:
    """One gradient step."""
    norm = 1 / math.sqrt(len(example.keys) or 1)
    sums = [norm * total for total in map(sum, zip(*rows, strict=True))] or [0.0] * WIDTH
    top = max(sums)
    powers = [round(math.exp(one - top), 12) for one in sums]
    whole = sum(powers)
    for at, power in enumerate(powers):
        error = (at == example.label) - power / whole
        if abs(error) > 0.003:
            step = rate * norm * error
            for row in rows:
                row[at] += step


def pack(weights: dict[int, list[float]]) -> bytes:
    """The strongest features as the file that is shipped, one byte a weight."""
    ranked = sorted(weights, key=lambda key: (-_strength(weights[key]), key))[:MOST]
    kept = sorted(ranked)
    top = max(abs(value) for key in kept for value in weights[key])
    scale = math.ceil(top / 127 * 1e6)
    rows = bytearray()
    for key in kept:
        rows += struct.pack(f"<{WIDTH}b", *(round(value * 1e6 / scale) for value in weights[key]))
    head = MAGIC + struct.pack("<II", len(kept), scale)
    return head + struct.pack(f"<{len(kept)}I", *kept) + bytes(rows)


def _strength(row: list[float]) -> float:
    middle = sum(row) / WIDTH
    return round(sum((value - middle) ** 2 for value in row), 9)
