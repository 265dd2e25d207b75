"""Multinomial logistic regression on sparse features, by L-BFGS; the same at every run."""

from __future__ import annotations

import math
import struct
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import optimize, sparse

from guichet.mail.intent.model import CLASSES, COLUMNS, OUTCOMES
from infra.training.corpus import Example

Weights = dict[int, list[float]]
"""By feature, towards each label."""
WIDTHS = (len(CLASSES), len(OUTCOMES))
"""Labels of sentences and of mails."""
STEPS = 70
SHRINK = 6e-6
"""How much large weights cost; chosen by `--check`."""
SHRINK_WEIGHING = 1e-4
"""The same, for the judgement over whole mails."""
LEAST = 2
"""A feature must occur in as many examples to be learned."""
MOST = 28_000
"""Features that are kept: 26 bytes each."""


def learn(found: Sequence[Sequence[Example]]) -> list[Weights]:
    """Weights by feature for each set of examples, of the features that tell most in all of them.

    They are learned twice: with all features, to see which tell most, and with those alone.
    """
    sets = [_Set.of(examples, width) for examples, width in zip(found, WIDTHS, strict=True)]
    strength = sum((_strengths(one.weights(one.places)) for one in sets), Counter[int]())
    kept = sorted(sorted(strength, key=lambda key: (-strength[key], key))[:MOST])
    return [one.weights(kept) for one in sets]


@dataclass(frozen=True, slots=True)
class _Set:
    """Examples as a matrix."""

    matrix: Any
    places: dict[int, int]
    """The column of each feature."""
    labels: Any
    heft: Any
    width: int

    @classmethod
    def of(cls, examples: Sequence[Example], width: int) -> _Set:
        counts = Counter(key for example in examples for key in set(example.keys))
        known = sorted(key for key, count in counts.items() if count >= LEAST)
        places = {key: at for at, key in enumerate(known)}
        rows, columns, values = [], [], []
        for row, example in enumerate(examples):
            weight = 1 / math.sqrt(len(example.keys) or 1)
            found = [places[key] for key in example.keys if key in places]
            rows += [row] * len(found)
            columns += found
            values += [weight] * len(found)
        shape = (len(examples), len(known))
        matrix = sparse.csc_matrix((np.array(values, np.float32), (rows, columns)), shape=shape)
        labels = np.array([example.label for example in examples])
        return cls(matrix, places, labels, np.array([one.weight for one in examples]), width)

    def weights(self, keys: Collection[int]) -> Weights:
        """What is learned from the features `keys`; those that do not occur say nothing."""
        known = [key for key in keys if key in self.places]
        columns = self.matrix[:, [self.places[key] for key in known]].tocsr()
        found = fitted(columns, self.labels, self.heft, self.width, SHRINK)
        return dict.fromkeys(keys, [0.0] * self.width) | {
            key: found[at].tolist() for at, key in enumerate(known)
        }


def fitted(matrix: Any, labels: Any, heft: Any, width: int, shrink: float) -> Any:
    """The weights (inputs by classes) that tell `labels` from the rows of `matrix` best."""
    inputs = matrix.shape[1]
    right = np.eye(width)[labels]
    heft = heft / heft.sum()
    turned = matrix.T.tocsr() if sparse.issparse(matrix) else matrix.T

    def cost(flat: Any) -> tuple[float, Any]:
        weights = flat.reshape(inputs, width)
        found = probabilities(matrix, weights)
        loss = -(heft * np.log(np.maximum((found * right).sum(1), 1e-12))).sum()
        slope = turned @ ((found - right) * heft[:, None]) + shrink * weights
        return float(loss + shrink / 2 * (weights * weights).sum()), slope.ravel()

    start = np.zeros(inputs * width)
    options = {"maxiter": STEPS}
    found = optimize.minimize(cost, start, jac=True, method="L-BFGS-B", options=options)
    return found.x.reshape(inputs, width)


def weighing(inputs: Any, labels: Any, heft: Any) -> Any:
    """The weights of the judgement over whole mails."""
    return fitted(inputs, labels, heft, len(OUTCOMES), SHRINK_WEIGHING)


def probabilities(matrix: Any, weights: Any) -> Any:
    """What each row of `matrix` is, over the classes."""
    sums = matrix @ weights
    powers = np.exp(sums - sums.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def pack(sentences: Weights, mails: Weights) -> bytes:
    """The features as they are shipped: count, scales, keys, one byte a weight."""
    kept = sorted(sentences)
    both = [_bytes(weights, kept) for weights in (sentences, mails)]
    rows = bytearray()
    for row in zip(*(one[1] for one in both), strict=True):
        rows += struct.pack(f"<{COLUMNS}b", *row[0], *row[1])
    head = struct.pack("<III", len(kept), both[0][0], both[1][0])
    return head + struct.pack(f"<{len(kept)}I", *kept) + bytes(rows)


def _bytes(weights: Weights, kept: Sequence[int]) -> tuple[int, list[list[int]]]:
    """The scale in millionths, and the weights of the features `kept` as multiples of it."""
    scale = math.ceil(max(abs(value) for row in weights.values() for value in row) / 127 * 1e6)
    return scale, [[round(value * 1e6 / scale) for value in weights[key]] for key in kept]


def _strengths(weights: Weights) -> Counter[int]:
    """How much each feature tells, of all that these features tell."""
    raw = {key: _strength(row) for key, row in weights.items()}
    whole = sum(raw.values())
    return Counter({key: round(value / whole * 1e9) for key, value in raw.items()})


def _strength(row: list[float]) -> float:
    middle = sum(row) / len(row)
    return sum((value - middle) ** 2 for value in row)
