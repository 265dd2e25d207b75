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
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "functions"))

from guichet.mail.intent import model, weigh  # noqa: E402
from infra.training import check, corpus, learn, told  # noqa: E402

TARGET = ROOT / "functions" / "guichet" / "mail" / "intent" / "model.dat"


def packed(lines: Sequence[corpus.Line], mails: Sequence[told.Mail]) -> bytes:
    """The model of sentences and of mails learned from these."""
    company = [line.text for line in lines if line.label == "chat"]
    found: list[corpus.Example] = []
    for line in lines:
        found.extend(corpus.examples(line, len(line.text) * 7919 + line.family, company))
    whole = [
        corpus.Example(
            model.OUTCOMES.index(mail.label), mail.keys + mail.under, min(mail.heft, told.WHOLE)
        )
        for mail in mails
    ]
    return learn.pack(*learn.learn((found, whole)))


def _shipped(sentences: bytes, weighing: Any) -> bytes:
    flat = [float(one) for row in weighing for one in row]
    mark = bytes.fromhex(corpus.fingerprint())
    return model.MAGIC + mark + sentences + struct.pack(f"<{len(flat)}f", *flat)


def _fold(lines: Sequence[corpus.Line], mails: Sequence[told.Mail], at: int) -> check.Fold:
    """The mails of one fold, judged by a model that has not seen their families."""
    kept = [line for line in lines if line.family % check.FOLDS != at]
    data = packed(kept, [mail for mail in mails if mail.family % check.FOLDS != at])
    made = model.unpack(_shipped(data, [[0.0] * len(model.OUTCOMES)] * weigh.WIDTH))
    found: list[check.Judged] = []
    for mail in mails:
        if mail.family % check.FOLDS == at:
            judged = [made.told(one, corpus.signals(one)) for one in mail.sentences]
            found.append(check.Judged(mail, model.shares(judged), made.whole(judged, mail.under)))
    return check.Fold(data, found)


def main() -> None:
    """Train, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only print the table")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    lines = corpus.lines()
    mails = [*told.mails(lines), *told.labelled()]
    with ProcessPoolExecutor(given.jobs) as pool:
        folds = list(pool.map(partial(_fold, lines, mails), range(check.FOLDS)))
    judged = [one for fold in folds for one in fold.judged]
    print(Counter(one.mail.label for one in judged))
    weighings = check.weighings(judged)
    print("\n".join(check.rows(judged, weighings)))
    pairs = zip(folds, weighings, strict=True)
    models = [model.unpack(_shipped(fold.sentences, weighing)) for fold, weighing in pairs]
    print("\n".join(check.reader(models)))
    if not given.check:
        data = _shipped(packed(lines, mails), learn.weighing(*check.table(judged)))
        TARGET.write_bytes(data)
        print(f"{TARGET.name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
