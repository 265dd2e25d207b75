"""What a letter costs: to write one, and to be ready to."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from guichet.desk.model import LetterKind
from guichet.letters.compose import compose
from guichet.letters.samples import HOUSE, samples

FUNCTIONS = Path(__file__).resolve().parents[2] / "functions"
LONG = (LetterKind.DIGEST, LetterKind.RESULTS)
CLIENTS = """
import boto3
session = boto3.session.Session("x", "y", region_name="eu-west-3")
session.client("sesv2"), session.client("dynamodb")
"""


def test_a_letter_takes_less_than_ten_milliseconds() -> None:
    assert slowest(lambda kind: kind not in LONG) < 0.010


def test_what_the_organiser_gets_takes_less_than_thirty() -> None:
    assert slowest(lambda kind: kind in LONG) < 0.030


def slowest(wanted: Callable[[LetterKind], bool]) -> float:
    """The CPU seconds of the sample letter that takes longest to write, at best."""
    longest = 0.0
    for sample in samples():
        if not wanted(sample.letter.kind):
            continue
        compose(sample.letter, HOUSE)
        took = []
        for _ in range(5):
            begun = time.process_time()
            compose(sample.letter, HOUSE)
            took.append(time.process_time() - begun)
        longest = max(longest, min(took))
    return longest


def seconds(program: str) -> float:
    """The CPU time of a new interpreter that runs `program`, at best."""
    took = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", program], check=True, cwd=FUNCTIONS)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(took)


@pytest.mark.local
def test_letters_add_little_to_a_cold_start() -> None:
    seconds("import send")  # compiles what is not yet
    assert seconds(CLIENTS + "\nimport send") <= 1.6 * seconds(CLIENTS)
