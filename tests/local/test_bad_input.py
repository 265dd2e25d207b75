"""Whatever is sent, something is decided and nothing is lost."""

from __future__ import annotations

import random
import time

import pytest

from tests.local.living import Living

pytestmark = pytest.mark.local

WHO = "someone@odd.example"
HEAD = b"From: Someone <someone@odd.example>\r\nSubject: x\r\nMessage-ID: <%s@odd.example>\r\n"


def noise(size: int) -> bytes:
    return random.Random(27).randbytes(size)


def attachments() -> bytes:
    """25 MB in one attachment, as base64 lines."""
    line = b"QUJD" * 19 + b"\r\n"
    part = b"--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    text = b"--b\r\nContent-Type: text/plain\r\n\r\nJe souhaite m'inscrire le 19 mars.\r\n"
    body = text + part + line * (25 * 1024 * 1024 // len(line)) + b"--b--\r\n"
    return HEAD % b"big" + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + body


def many_parts() -> bytes:
    part = b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n"
    head = HEAD % b"parts" + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    return head + part * 1000 + b"--b--\r\n"


ODD = {
    "nothing": b"",
    "a header alone": b"Subject: x\r\n",
    "only a gap": b"\r\n\r\n",
    "noise": noise(20_000),
    "a header of 100 KB": HEAD % b"long" + b"X-Long: " + b"x" * 100_000 + b"\r\n\r\nx",
    "1,000 parts": many_parts(),
    "unknown charset": HEAD % b"charset" + b"Content-Type: text/plain; charset=klingon\r\n\r\n\xe9",
    "no From": b"Subject: x\r\nMessage-ID: <nofrom@odd.example>\r\n\r\nx",
    "two Froms": b"From: b@odd.example\r\n" + HEAD % b"two" + b"\r\nx",
    "25 MB": attachments(),
}


@pytest.mark.parametrize("name", ODD)
def test_a_disposition_with_a_reason(shared: Living, name: str) -> None:
    begun = time.monotonic()
    shared.send_raw(ODD[name], WHO)
    shared.settle()
    disposition, reason = shared.disposition(shared.deliveries[-1])
    assert disposition in ("act", "hand-over", "ignore")
    assert reason or disposition == "act"
    assert time.monotonic() - begun < 30
    assert shared.depth("ReceiptDeadLetters") == (0, 0)


def test_more_than_ses_takes_is_refused_at_the_door(shared: Living) -> None:
    from infra.local.smtp import SIZE_LIMIT  # noqa: PLC0415

    with pytest.raises(OSError, match=r"552|too"):
        shared.send_raw(b"x" * 78 + b"\r\n" * (SIZE_LIMIT // 2), WHO)
