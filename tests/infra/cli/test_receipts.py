from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from guichet.mail.receipt import Receipt, Verdict
from infra.cli.receipts import NoReceipt, receipt_of
from infra.local.receipt import Delivery, Verdicts, notification, with_ses_headers

ID = "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1"
SES = b"""\
Return-Path: <ada@agglo.example>
Received: from mx.agglo.example (mx.agglo.example [192.0.2.7])
 by inbound-smtp.eu-west-1.amazonaws.com with SMTP id o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1
 for inscriptions+k7q2mx@decouverte.example;
 Mon, 04 Feb 2019 08:00:01 +0000 (UTC)
X-SES-Spam-Verdict: PASS
X-SES-Virus-Verdict: PASS
Received-SPF: pass (spfCheck: domain of agglo.example designates 192.0.2.7 as permitted sender) client-ip=192.0.2.7; envelope-from=ada@agglo.example; helo=mx.agglo.example;
Authentication-Results: amazonses.com;
 spf=pass (spfCheck: domain of agglo.example designates 192.0.2.7 as permitted sender) client-ip=192.0.2.7; envelope-from=ada@agglo.example; helo=mx.agglo.example;
 dkim=pass header.i=@agglo.example;
 dmarc=pass header.from=agglo.example;
X-SES-RECEIPT: AEFBQUFBQUFB
From: Ada Byron <ada@agglo.example>
Subject: Inscription
"""


def receipt(head: bytes = SES) -> Receipt:
    return Receipt.from_notification(json.loads(receipt_of(ID, head, "raw-mail")))


def test_the_receipt_is_what_ses_found() -> None:
    told = receipt()
    assert told.delivery == ID
    assert told.received_at == datetime(2019, 2, 4, 8, 0, 1, tzinfo=UTC)
    assert told.envelope_from == "ada@agglo.example"
    assert told.recipients == ("inscriptions+k7q2mx@decouverte.example",)
    verdicts = {told.spam, told.virus, told.spf, told.dkim, told.dmarc}
    assert verdicts == {Verdict.PASS}
    assert (told.bucket, told.key) == ("raw-mail", f"mail/{ID}")


@pytest.mark.parametrize(
    ("old", "new", "field", "verdict"),
    [
        (b"dmarc=pass", b"dmarc=fail", "dmarc", "FAIL"),
        (b"dmarc=pass", b"dmarc=none", "dmarc", "GRAY"),
        (b"dkim=pass", b"dkim=fail", "dkim", "FAIL"),
        (b"Spam-Verdict: PASS", b"Spam-Verdict: FAIL", "spam", "FAIL"),
        (b"Received-SPF: pass", b"Received-SPF: softfail", "spf", "FAIL"),
        (b"X-SES-Virus-Verdict: PASS\n", b"", "virus", "GRAY"),
        (b"amazonses.com;\n", b"mx.evil.example;\n", "dmarc", "GRAY"),
        # results that a stranger slips into the greeting or the envelope
        (b"helo=mx.agglo.example;\n dkim=pass", b"helo=x;dkim=pass;\n dkim=none", "dkim", "GRAY"),
        (b"dmarc=pass", b"helo=x;dmarc=pass; dmarc=fail", "dmarc", "GRAY"),
        (b"envelope-from=ada@agglo.example; helo=mx.agglo.example;\n dkim",
         b'envelope-from="; dmarc=pass"@x.example;\n dkim', "dmarc", "GRAY"),
    ],
)  # fmt: skip
def test_each_verdict_is_read_and_what_is_doubtful_vouches_for_nobody(
    old: bytes, new: bytes, field: str, verdict: str
) -> None:
    assert old in SES
    assert getattr(receipt(SES.replace(old, new)), field) == Verdict(verdict)


def test_headers_below_those_of_ses_are_a_strangers() -> None:
    forged = SES.replace(b"dmarc=pass header.from=agglo.example;", b"dmarc=fail header.from=x;")
    forged += b"Authentication-Results: amazonses.com; dkim=pass; dmarc=pass\n"
    forged += b"X-SES-Spam-Verdict: PASS\nReturn-Path: <boss@agglo.example>\n"
    assert receipt(forged).dmarc is Verdict.FAIL
    assert receipt(forged).envelope_from == "ada@agglo.example"


def test_the_local_desks_own_mails_can_be_told_again() -> None:
    delivery = Delivery(
        sender="",
        recipients=("inscriptions@guichet.example",),
        raw=b"From: mailer-daemon@x.example\r\n\r\nText\r\n",
        received_at=datetime(2019, 2, 4, 8, tzinfo=UTC),
        verdicts=Verdicts(dmarc="FAIL", dkim="FAIL"),
        id=ID,
    )
    stored = with_ses_headers(delivery, "inscriptions@guichet.example")
    told = Receipt.from_notification(json.loads(notification(delivery, "b", "t")))
    again = Receipt.from_notification(json.loads(receipt_of(ID, stored, "b")))
    assert again == told


@pytest.mark.parametrize(
    "head",
    [
        b"From: a@b.example\n",
        b"Received: from x by inbound-smtp.eu-west-1.amazonaws.com; some day\n",
        SES.replace(b"inbound-smtp.eu-west-1.amazonaws.com", b"mx.evil.example"),
    ],
)
def test_a_mail_that_ses_did_not_store_has_no_receipt(head: bytes) -> None:
    with pytest.raises(NoReceipt):
        receipt_of(ID, head, "raw-mail")
