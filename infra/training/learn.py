"""Multinomial logistic regression on sparse features, by L-BFGS; the same at every run."""

from __future__ import annotations

import math
import struct
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy import optimize, sparse

from guichet.mail.intent.model import CLASSES
from infra.training.corpus import Example

WIDTH = len(CLASSES)
STEPS = 70
SHRINK = 6e-6
"""How much large weights cost; chosen by `--check`."""
LEAST = 2
"""A feature must occur in as many examples to be learned."""
MOST = 28_000
"""Features that are kept: 16 bytes each."""


def learn(examples: Sequence[Example]) -> dict[int, list[float]]:
    """Weights by feature."""
    counts = Counter(key for example in examples for key in example.keys)
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
    matrix = sparse.csr_matrix((np.array(values, np.float32), (rows, columns)), shape=shape)
    labels = np.array([example.label for example in examples])
    weights = fitted(matrix, labels, np.array([one.weight for one in examples]), WIDTH, SHRINK)
    return {key: weights[at].tolist() for key, at in places.items()}


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


def probabilities(matrix: Any, weights: Any) -> Any:
    """What each row of `matrix` is, over the classes."""
    sums = matrix @ weights
    powers = np.exp(sums - sums.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def pack(weights: dict[int, list[float]]) -> bytes:
    """The strongest features as they are shipped: count, scale, keys, one byte a weight."""
    ranked = sorted(weights, key=lambda key: (-_strength(weights[key]), key))[:MOST]
    kept = sorted(ranked)
    top = max(abs(value) for key in kept for value in weights[key])
    scale = math.ceil(top / 127 * 1e6)
    rows = bytearray()
    for key in kept:
        rows += struct.pack(f"<{WIDTH}b", *(round(value * 1e6 / scale) for value in weights[key]))
    return struct.pack("<II", len(kept), scale) + struct.pack(f"<{len(kept)}I", *kept) + bytes(rows)


def _strength(row: list[float]) -> float:
    middle = sum(row) / WIDTH
    return round(sum((value - middle) ** 2 for value in row), 9)
