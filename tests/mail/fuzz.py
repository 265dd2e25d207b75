"""A coverage-guided fuzz target for the reader, run by hand (pip install atheris):

python tests/mail/fuzz.py CORPUS_FOLDER -max_total_time=700 -max_len=20000 -timeout=5
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "functions"), str(ROOT)]

with atheris.instrument_imports(include=["guichet.mail"]):
    from guichet.mail import reading
    from guichet.mail.receipt import Receipt

from tests.mail.safety import check  # noqa: E402

RECEIPT = Receipt.trusting("a@b.example", datetime(2019, 1, 15, tzinfo=UTC), "fuzz")


def one_input(data: bytes) -> None:
    """Read it past the last-resort guard, and check what comes out."""
    check(reading._read(data, RECEIPT, "contact@desk.example"))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
