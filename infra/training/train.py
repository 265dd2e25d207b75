"""Train the model that reads what a mail asks, or test it.

Needs functions/requirements.txt and infra/requirements-training.txt.

python -m infra.training.train            writes functions/guichet/mail/intent/model.dat
python -m infra.training.train --check    tests it on families it has not seen
"""

from __future__ import annotations

import argparse
import struct
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "functions"))

from guichet.mail.intent import model, weigh  # noqa: E402
from infra.training import corpus, learn, told  # noqa: E402

TARGET = ROOT / "functions" / "guichet" / "mail" / "intent" / "model.dat"
FOLDS = 4
SHRINK = 1e-4
SURE = (0.5, 0.6, 0.7, 0.8, 0.9)
NOTED = 0.7
"""From this sureness on, mistakes are printed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A mail, judged by models that had not seen it."""

    mail: told.Mail
    shares: dict[str, float]
    whole: dict[str, float]


def packed(lines: Sequence[corpus.Line], mails: Sequence[told.Mail]) -> bytes:
    """The model of sentences and of mails learned from these."""
    company = [line.text for line in lines if line.label == "chat"]
    found: list[corpus.Example] = []
    for line in lines:
        found.extend(corpus.examples(line, len(line.text) * 7919 + line.family, company))
    whole = [
        corpus.Example(model.OUTCOMES.index(mail.label), mail.keys, min(mail.heft, told.WHOLE))
        for mail in mails
    ]
    return learn.pack(*learn.learn((found, whole)))


def _shipped(sentences: bytes, weighing: Any) -> bytes:
    flat = [float(one) for row in weighing for one in row]
    mark = bytes.fromhex(corpus.fingerprint())
    return model.MAGIC + mark + sentences + struct.pack(f"<{len(flat)}f", *flat)


def _fold(lines: Sequence[corpus.Line], mails: Sequence[told.Mail], at: int) -> list[Judged]:
    """The mails of one fold, judged by a model that has not seen their families."""
    kept = [line for line in lines if line.family % FOLDS != at]
    data = packed(kept, [mail for mail in mails if mail.family % FOLDS != at])
    made = model.unpack(_shipped(data, [[0.0] * len(model.OUTCOMES)] * weigh.WIDTH))
    found: list[Judged] = []
    for mail in mails:
        if mail.family % FOLDS == at:
            judged = [made.told(one, corpus.signals(one)) for one in mail.sentences]
            found.append(Judged(mail, model.shares(judged), made.whole(judged)))
    return found


def unseen(lines: Sequence[corpus.Line], mails: Sequence[told.Mail], jobs: int) -> list[Judged]:
    """Every mail, judged by a model that has not seen it."""
    with ProcessPoolExecutor(jobs) as pool:
        folds = pool.map(partial(_fold, lines, mails), range(FOLDS))
        return [one for fold in folds for one in fold]


def _table(judged: Sequence[Judged]) -> tuple[Any, Any, Any]:
    """Inputs, outcomes and heft of each mail."""
    inputs = [
        weigh.inputs(mail.found, mail.setting, one.shares, one.whole, len(mail.sentences))
        for one in judged
        for mail in (one.mail,)
    ]
    labels = [model.OUTCOMES.index(one.mail.label) for one in judged]
    heft = [one.mail.heft for one in judged]
    return np.array(inputs), np.array(labels), np.array(heft)


def check(judged: Sequence[Judged]) -> Iterator[str]:
    """What would be acted on rightly and wrongly, at each degree of sureness."""
    inputs, labels, heft = _table(judged)
    folds = np.array([one.mail.family % FOLDS for one in judged])
    found = np.zeros((len(labels), len(model.OUTCOMES)))
    for at in range(FOLDS):
        kept, held = folds != at, folds == at
        weights = learn.fitted(inputs[kept], labels[kept], heft[kept], len(model.OUTCOMES), SHRINK)
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


def main() -> None:
    """Train, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only print the table")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    lines = corpus.lines()
    mails = [*told.mails(lines), *told.labelled()]
    judged = unseen(lines, mails, given.jobs)
    print(Counter(one.mail.label for one in judged))
    print("\n".join(check(judged)))
    if not given.check:
        inputs, labels, heft = _table(judged)
        weighing = learn.fitted(inputs, labels, heft, len(model.OUTCOMES), SHRINK)
        data = _shipped(packed(lines, mails), weighing)
        TARGET.write_bytes(data)
        print(f"{TARGET.name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
