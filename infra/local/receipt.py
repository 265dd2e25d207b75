"""What SES says of a received mail: the headers it puts on top, and the notification."""

from __future__ import annotations

import json
import secrets
import string
from dataclasses import dataclass, field
from datetime import datetime
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import format_datetime

from infra.local.cloud import REGION

_ALPHABET = string.ascii_lowercase + string.digits
_TESTERS_HEADER = b"x-local-verdicts"
_COMMON = {"From": "from", "To": "to", "Cc": "cc", "Reply-To": "replyTo"}
_HEADERS_LIMIT = 10_000
"""SES cuts the headers of a notification at 10 KB."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What the checks of the receiving server found."""

    spam: str = "PASS"
    virus: str = "PASS"
    spf: str = "PASS"
    dkim: str = "PASS"
    dmarc: str = "PASS"
    policy: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One mail as it reached the server."""

    sender: str
    """The envelope's; '' is the null sender."""
    recipients: tuple[str, ...]
    raw: bytes
    received_at: datetime
    client: str = "127.0.0.1"
    verdicts: Verdicts = field(default_factory=Verdicts)
    id: str = field(default_factory=lambda: "".join(secrets.choice(_ALPHABET) for _ in range(40)))


def take_verdicts(raw: bytes) -> tuple[Verdicts, bytes]:
    """The verdicts a tester asked for, and the mail without the header that asked.

    The header reads `X-Local-Verdicts: spam=PASS spf=FAIL dkim=GRAY dmarc=FAIL policy=reject`;
    what it leaves out passes.
    """
    head, gap, body = raw.partition(_gap(raw))
    asked: dict[str, str] = {}
    kept: list[bytes] = []
    for line in head.splitlines(keepends=True):
        name, _, value = line.partition(b":")
        if name.strip().lower() == _TESTERS_HEADER:
            words = (word.partition("=") for word in value.decode("ascii", "replace").split())
            asked |= {key.lower(): found for key, _, found in words}
        else:
            kept.append(line)
    known = {name: value for name, value in asked.items() if name in Verdicts.__slots__}
    return Verdicts(**known), b"".join(kept) + gap + body


def with_ses_headers(delivery: Delivery, contact: str) -> bytes:
    """The mail as SES stores it."""
    verdicts = delivery.verdicts
    domain = delivery.sender.rpartition("@")[2] or "localhost"
    stamp = format_datetime(delivery.received_at)
    lines = [
        f"Return-Path: <{delivery.sender}>",
        f"Received: from {domain} ({delivery.client})",
        f" by inbound-smtp.{REGION}.amazonaws.com with SMTP id {delivery.id}",
        f" for {contact};",
        f" {stamp}",
        f"X-SES-Spam-Verdict: {verdicts.spam}",
        f"X-SES-Virus-Verdict: {verdicts.virus}",
        f"Received-SPF: {verdicts.spf.lower()} client-ip={delivery.client};",
        f"Authentication-Results: amazonses.com; spf={verdicts.spf.lower()};",
        f" dkim={verdicts.dkim.lower()} header.i=@{domain}; dmarc={verdicts.dmarc.lower()};",
        f"X-SES-RECEIPT: {delivery.id}",
    ]
    return "\r\n".join(lines).encode("ascii", "replace") + b"\r\n" + delivery.raw


def notification(delivery: Delivery, bucket: str, topic: str) -> str:
    """The receipt that SES publishes once the mail lies in the bucket."""
    instant = delivery.received_at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    verdicts = delivery.verdicts
    receipt: dict[str, object] = {
        "timestamp": instant,
        "processingTimeMillis": 1,
        "recipients": list(delivery.recipients),
        "spamVerdict": {"status": verdicts.spam},
        "virusVerdict": {"status": verdicts.virus},
        "spfVerdict": {"status": verdicts.spf},
        "dkimVerdict": {"status": verdicts.dkim},
        "dmarcVerdict": {"status": verdicts.dmarc},
        "action": {
            "type": "S3",
            "topicArn": topic,
            "bucketName": bucket,
            "objectKeyPrefix": "mail/",
            "objectKey": f"mail/{delivery.id}",
        },
    }
    if verdicts.dmarc == "FAIL":
        receipt["dmarcPolicy"] = verdicts.policy or "none"
    headers, truncated = _headers(delivery.raw)
    return json.dumps(
        {
            "notificationType": "Received",
            "mail": {
                "timestamp": instant,
                "source": delivery.sender or "<>",
                "messageId": delivery.id,
                "destination": list(delivery.recipients),
                "headersTruncated": truncated,
                "headers": headers,
                "commonHeaders": _common(headers, delivery),
            },
            "receipt": receipt,
        }
    )


def _headers(raw: bytes) -> tuple[list[dict[str, str]], bool]:
    head = raw[: _HEADERS_LIMIT + 1].partition(_gap(raw))[0]
    found = BytesHeaderParser(policy=compat32).parsebytes(head[:_HEADERS_LIMIT]).items()
    listed = [{"name": name, "value": " ".join(str(value).split())} for name, value in found]
    return listed, len(head) > _HEADERS_LIMIT


def _common(headers: list[dict[str, str]], delivery: Delivery) -> dict[str, object]:
    common: dict[str, object] = {"returnPath": delivery.sender, "messageId": delivery.id}
    for one in headers:
        name = one["name"].title()
        if name in _COMMON:
            common.setdefault(_COMMON[name], [one["value"]])
        elif name == "Date":
            common.setdefault("date", one["value"])
        elif name == "Subject":
            common.setdefault("subject", one["value"])
        elif name == "Message-Id":
            common["messageId"] = one["value"]
    return common


def _gap(raw: bytes) -> bytes:
    """What parts the headers of this mail from its body."""
    crlf, lf = raw.find(b"\r\n\r\n"), raw.find(b"\n\n")
    return b"\r\n\r\n" if crlf >= 0 and (lf < 0 or crlf < lf) else b"\n\n"
