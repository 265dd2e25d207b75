"""Why a mail was handed over: every word of the reader has words for the organiser."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guichet.desk.catalogue import NO_SUCH_SESSION, SEVERAL_SESSIONS, WEEKDAY_CONTRADICTS_DATE
from guichet.mail.intent import degrees

ROOT = Path(__file__).resolve().parents[2]
TOLD = re.compile(r'(?:hand_over\(\s*|Finding\(None, |HAND_OVER, |Cast\(reason=)"([a-z-]+)"')


def _reasons() -> set[str]:
    sources = (ROOT / "functions" / "guichet" / "mail").rglob("*.py")
    return {word for one in sources for word in TOLD.findall(one.read_text("utf-8"))}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_reason_of_the_reader_has_words(language: str) -> None:
    template = (ROOT / "templates" / language / "_reason.md").read_text("utf-8")
    worded = set(re.findall(r'^  "([a-z-]+)": "[^"]+",$', template, re.MULTILINE))
    assert "unclear" in _reasons()
    assert _reasons() | {degrees.UNSURE} <= worded
    assert {NO_SUCH_SESSION, SEVERAL_SESSIONS, WEEKDAY_CONTRADICTS_DATE} <= worded
