"""What stands in for SES says what SES says."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default

from guichet.mail.receipt import Receipt, Verdict
from infra.local.receipt import Delivery, notification, take_verdicts, with_ses_headers

AT = datetime(2019, 2, 4, 8, 0, 0, 123000, UTC)
RAW = b"From: A <a@a.example>\r\nSubject: Hi\r\nMessage-ID: <1@a.example>\r\n\r\nHello\r\n"


def delivery(raw: bytes = RAW, sender: str = "a@a.example") -> Delivery:
    verdicts, rest = take_verdicts(raw)
    return Delivery(sender, ("contact@g.example",), rest, AT, verdicts=verdicts)


def test_the_notification_is_a_receipt_that_the_desk_understands() -> None:
    one = delivery()
    receipt = Receipt.from_notification(json.loads(notification(one, "bucket", "arn:topic")))
    assert receipt.delivery == one.id
    assert receipt.received_at == AT
    assert receipt.envelope_from == "a@a.example"
    assert receipt.recipients == ("contact@g.example",)
    assert (receipt.spam, receipt.dmarc) == (Verdict.PASS, Verdict.PASS)
    assert receipt.key == f"mail/{one.id}"


def test_a_bounce_has_the_null_sender() -> None:
    one = delivery(sender="")
    receipt = Receipt.from_notification(json.loads(notification(one, "bucket", "arn:topic")))
    assert receipt.envelope_from == ""
    assert with_ses_headers(one, "contact@g.example").startswith(b"Return-Path: <>\r\n")


def test_the_mail_lies_below_the_headers_of_ses_as_it_was() -> None:
    stored = with_ses_headers(delivery(), "contact@g.example")
    assert stored.endswith(RAW)
    message = message_from_bytes(stored, policy=default)
    assert message["Return-Path"] == "<a@a.example>"
    assert message["X-SES-Spam-Verdict"] == "PASS"
    assert message["Subject"] == "Hi"
    assert message.get_content() == "Hello\r\n"


def test_a_tester_chooses_verdicts_and_the_desk_never_sees_the_choice() -> None:
    asked = b"X-Local-Verdicts: spf=FAIL dkim=GRAY dmarc=FAIL policy=reject\r\n" + RAW
    one = delivery(asked)
    assert one.raw == RAW
    receipt = Receipt.from_notification(json.loads(notification(one, "bucket", "arn:topic")))
    assert (receipt.spf, receipt.dkim, receipt.dmarc) == (
        Verdict.FAIL,
        Verdict.GRAY,
        Verdict.FAIL,
    )
    assert receipt.dmarc_policy == "reject"
    assert receipt.spam is Verdict.PASS


def test_any_bytes_are_a_mail() -> None:
    for raw in (b"", b"\x00\xff" * 50, b"no header at all", b"\r\n\r\n", b"A: " + b"x" * 200_000):
        one = delivery(raw)
        assert with_ses_headers(one, "contact@g.example").endswith(one.raw)
        Receipt.from_notification(json.loads(notification(one, "bucket", "arn:topic")))


def test_the_headers_in_a_notification_are_cut() -> None:
    raw = b"X-Long: " + b"x" * 100_000 + b"\r\n" + RAW
    told = json.loads(notification(delivery(raw), "bucket", "arn:topic"))
    assert told["mail"]["headersTruncated"] is True
    assert len(json.dumps(told)) < 20_000
