"""How well models read the mails that they have not seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from guichet.mail.intent import model, second, verdict, weigh
from infra.training import learn, told

FOLDS = 4
SURE = (0.5, 0.6, 0.7, 0.8, 0.9)
NOTED = 0.7
"""From this sureness on, mistakes are printed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A mail, judged by models that had not seen it."""

    mail: told.Mail
    shares: dict[str, float]
    whole: dict[str, float]


@dataclass(frozen=True, slots=True)
class Fold:
    """A model of sentences and mails, and what it makes of the families it was kept from."""

    sentences: bytes
    judged: Sequence[Judged]


def table(judged: Sequence[Judged]) -> tuple[Any, Any, Any]:
    """Inputs, outcomes and heft of each mail."""
    inputs = [
        weigh.inputs(mail.found, mail.setting, one.shares, one.whole, len(mail.sentences))
        for one in judged
        for mail in (one.mail,)
    ]
    labels = [model.OUTCOMES.index(one.mail.label) for one in judged]
    heft = [one.mail.heft for one in judged]
    return np.array(inputs), np.array(labels), np.array(heft)


def rows(judged: Sequence[Judged], weighing: Sequence[Any]) -> Iterator[str]:
    """What would be acted on rightly and wrongly, at each degree of sureness."""
    inputs, labels, heft = table(judged)
    folds = np.array([one.mail.family % FOLDS for one in judged])
    found = np.zeros((len(labels), len(model.OUTCOMES)))
    for at, weights in enumerate(weighing):
        held = folds == at
        found[held] = learn.probabilities(inputs[held], weights)
    nothing = model.OUTCOMES.index("none")
    yield from _mistakes(judged, found)
    kinds = ((told.LABELLED, "labelled mails"), (told.WHOLE, "whole mails"), (1.0, "single lines"))
    for kind, name in kinds:
        these = heft == kind
        for sure in SURE:
            best = found.argmax(1)
            acted = np.where((best != nothing) & (found.max(1) >= sure), best, nothing)
            yield f"{name}, sure {sure}: {_row(acted[these], labels[these], nothing)}"


def _mistakes(judged: Sequence[Judged], found: Any) -> Iterator[str]:
    """Whole mails in which something else would be done than was asked."""
    for one, row in zip(judged, found, strict=True):
        best = model.OUTCOMES[row.argmax()]
        if one.mail.heft > 1 and best not in ("none", one.mail.label) and row.max() >= NOTED:
            text = " / ".join(one.mail.sentences)
            yield f"{one.mail.label} taken for {best} ({row.max():.2f}): {text}"


def _row(acted: Any, labels: Any, nothing: int) -> str:
    asks, quiet = labels != nothing, labels == nothing
    wrong = asks & (acted != labels) & (acted != nothing)
    parts = [
        f"right {(acted == labels)[asks].mean():.1%}",
        f"wrong {wrong.sum() / asks.sum():.1%}",
        f"acted on nothing {(acted != nothing)[quiet].mean():.1%} |",
    ]
    for at, name in enumerate(model.OUTCOMES[:-1]):
        here = labels == at
        taken = (acted == at) & ~here
        parts.append(f"{name} {(acted == at)[here].mean():.0%} (+{taken.sum()})")
    return " ".join(parts)


def weighings(judged: Sequence[Judged]) -> list[Any]:
    """For each fold, the weights of the judgement learned from the others."""
    inputs, labels, heft = table(judged)
    folds = np.array([one.mail.family % FOLDS for one in judged])
    return [
        learn.weighing(inputs[folds != at], labels[folds != at], heft[folds != at])
        for at in range(FOLDS)
    ]


def reader(models: Sequence[model.Model]) -> Iterator[str]:
    """What the whole reader, rules and all, makes of labelled mails its model has not seen.

    Before the sessions are looked at, which stop more.
    """
    counts: Counter[str] = Counter()
    for number, label, case in told.cases():
        rules = verdict.by_rules(case)
        found = rules
        if rules.reason not in verdict.BEYOND_DOUBT:
            found = second.weighed(case, rules, models[number % FOLDS])
        intent = found.intent.value if found.intent else "none"
        kind = "right" if intent == label else "handed over" if intent == "none" else "wrong"
        counts[kind] += 1
        if kind == "wrong":
            text = " / ".join(one.raw for one in case.sentences)
            yield f"labelled: {label} read as {intent}: {text[:300]}"
    whole = sum(counts.values())
    yield f"labelled mails, read: {', '.join(f'{k} {v / whole:.1%}' for k, v in counts.items())}"
