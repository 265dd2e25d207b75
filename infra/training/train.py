"""Train the model that reads what a mail asks, or test it.

python -m infra.training.train            writes functions/guichet/mail/intent/model.dat
python -m infra.training.train --check    tests it on families it has not seen
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "functions"))

from guichet.mail.intent import model  # noqa: E402
from infra.training import corpus, learn  # noqa: E402

TARGET = ROOT / "functions" / "guichet" / "mail" / "intent" / "model.dat"
FOLDS = 5


def trained(lines: Sequence[corpus.Line]) -> bytes:
    """The model learned from these lines, as it is shipped."""
    found: list[corpus.Example] = []
    company = [line.text for line in lines if line.label == "chat"]
    for line in lines:
        found.extend(corpus.examples(line, len(line.text) * 7919 + line.family, company))
    return learn.pack(learn.learn(found))


Judged = tuple[str, str, str, float]
"""Label, text, best class, whether the model is sure of it (its probability, or 0)."""


def _fold(at: int) -> list[Judged]:
    lines = corpus.lines()
    made = model.unpack(trained([line for line in lines if line.family % FOLDS != at]))
    found: list[Judged] = []
    for line in lines:
        if line.family % FOLDS == at:
            sure = model.confident(line.text, "", made)
            scored = model.scores(line.text, "", made)
            best = max(scored, key=scored.__getitem__)
            found.append((line.label, line.text, sure.value if sure else best, bool(sure)))
    return found


def check(jobs: int) -> list[Judged]:
    """Every line, judged by a model that has not seen its family."""
    with ProcessPoolExecutor(jobs) as pool:
        return [one for fold in pool.map(_fold, range(FOLDS)) for one in fold]


def table(judged: Sequence[Judged]) -> Iterator[str]:
    """Accuracy, and precision and coverage of what would be acted on, by label."""
    right = sum(best == _outside(label) for label, _, best, _ in judged)
    yield f"{len(judged)} lines, best guess right {right / len(judged):.1%}"
    total = Counter(_outside(label) for label, *_ in judged)
    acted = Counter(best for _, _, best, sure in judged if sure)
    good = Counter(best for label, _, best, sure in judged if sure and best == label)
    yield f"{'label':12} lines  acted  precision  coverage"
    for name in model.INTENTS:
        share = good[name] / acted[name] if acted[name] else 1.0
        yield _row(name, total[name], acted[name], share, good[name])
    share = sum(good.values()) / max(1, sum(acted.values()))
    whole = sum(total[name] for name in model.INTENTS)
    yield _row("all", whole, sum(acted.values()), share, sum(good.values()))


def _row(name: str, lines: int, acted: int, precision: float, good: int) -> str:
    return f"{name:12} {lines:5} {acted:6} {precision:10.2%} {good / lines:9.1%}"


def _outside(label: str) -> str:
    return label if label in model.INTENTS else "none"


def main() -> None:
    """Train, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    if given.check:
        judged = check(given.jobs)
        for label, text, best, sure in judged:
            if sure and best != label:
                print(f"wrong: {label} taken for {best}: {text!r}")
        print("\n".join(table(judged)))
        return
    data = trained(corpus.lines())
    TARGET.write_bytes(data)
    print(f"{TARGET.name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
