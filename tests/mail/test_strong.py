"""What is trust enough for a command: DMARC, or a DKIM signature of the sender's own domain."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from guichet.mail.message import parse
from guichet.mail.receipt import Receipt, Verdict
from guichet.mail.trust import judge

SIGNED = "DKIM-Signature: v=1; d={}; s=a; b=x\r\n"
PASS, GRAY, FAIL = Verdict.PASS, Verdict.GRAY, Verdict.FAIL


@pytest.mark.parametrize(
    ("signer", "dmarc", "dkim", "spf", "strong"),
    [
        ("", PASS, GRAY, GRAY, True),
        ("ville.example", GRAY, PASS, GRAY, True),
        ("mail.ville.example", GRAY, PASS, FAIL, True),
        ("else.example", GRAY, PASS, PASS, False),
        ("ville.example", GRAY, FAIL, PASS, False),
        ("", GRAY, PASS, PASS, False),
        ("", GRAY, GRAY, PASS, False),
        ("", GRAY, GRAY, GRAY, False),
        ("ville.example", FAIL, PASS, PASS, False),
    ],
)
def test_trust_enough_for_a_command(
    signer: str, dmarc: Verdict, dkim: Verdict, spf: Verdict, strong: bool
) -> None:
    header = SIGNED.format(signer) if signer else ""
    raw = f"{header}From: Nadège <n@ville.example>\r\nSubject: x\r\n\r\nfermer\r\n"
    receipt = Receipt(
        delivery="d",
        received_at=datetime(2019, 2, 4, 8, tzinfo=UTC),
        envelope_from="n@ville.example",
        spam=PASS,
        virus=PASS,
        spf=spf,
        dkim=dkim,
        dmarc=dmarc,
    )
    assert judge(parse(raw.encode()), receipt).strong is strong
