"""Real mail of public projects: machine mail, malformed mail, replies to trim."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from guichet.desk.request import Disposition
from guichet.mail.message import parse
from guichet.mail.reading import _read
from guichet.mail.words import split
from tests.mail.letters import CONTACT, trusted
from tests.mail.safety import check

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
needs_corpora = pytest.mark.skipif(not CORPORA.exists(), reason="the corpora are not here")
RECOVERED = 44
"""Of the malformed mails, those in which a person could find text."""


@needs_corpora
def test_machine_mail_is_never_acted_on_and_nearly_always_ignored() -> None:
    files = sorted((CORPORA / "machine-mail").glob("*.eml"))
    found = Counter(_read(file.read_bytes(), trusted(), CONTACT).disposition for file in files)
    assert found[Disposition.ACT] == 0
    assert found[Disposition.IGNORE] >= 0.99 * len(files)


@needs_corpora
def test_malformed_mail_is_read_without_an_exception() -> None:
    texts = 0
    for file in sorted((CORPORA / "malformed").iterdir()):
        raw = file.read_bytes()
        reading = _read(raw, trusted(), CONTACT)
        check(reading)
        assert reading.disposition is not Disposition.ACT, file.name
        texts += bool(parse(raw).text.strip())
    assert texts >= RECOVERED


@needs_corpora
def test_replies_are_trimmed_to_the_writers_own_words() -> None:
    exact, slowest = 0, 0.0
    files = sorted((CORPORA / "trimming" / "emails").iterdir())
    for file in files:
        text = file.read_text("utf-8")
        begun = time.process_time()
        own = split(text).text
        slowest = max(slowest, time.process_time() - begun)
        wanted = (CORPORA / "trimming" / "trimmed" / file.name).read_text("utf-8")
        exact += own.strip() == wanted.strip()
    assert exact >= 0.60 * len(files)
    assert slowest < 0.050
