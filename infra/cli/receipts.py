"""The receipt of a mail, made again from what SES wrote on top of the raw mail in the bucket.

SES puts its own headers above those of the mail, so that the first of each name is SES's and
those below may be a stranger's:
https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
What cannot be read there counts as GRAY: then nothing vouches for the sender, and the desk asks
to confirm rather than act.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import parsedate_to_datetime

_VERDICTS = {"pass": "PASS", "fail": "FAIL"}
_SPF_FAILS = frozenset({"fail", "softfail", "permerror"})


class NoReceipt(ValueError):
    """A raw mail without the headers of SES."""


def receipt_of(delivery: str, head: bytes, bucket: str) -> str:
    """The notification that SES published of the mail `delivery`; `head` holds its headers.

    Raises:
        NoReceipt: SES did not store this mail.
    """
    headers = BytesHeaderParser(policy=compat32).parsebytes(head)
    received = _first(headers, "Received")
    if "amazonaws.com" not in received or ";" not in received:
        raise NoReceipt(f"{delivery} does not bear the headers of SES")
    instant = _instant(received.rpartition(";")[2])
    recipients = re.findall(r"\bfor <?([^\s<>;]+@[^\s<>;]+?)>?;", received)
    verdicts = _verdicts(headers)
    return json.dumps(
        {
            "notificationType": "Received",
            "mail": {
                "timestamp": instant,
                "source": _first(headers, "Return-Path").strip("<> ") or "<>",
                "messageId": delivery,
                "destination": recipients,
                "headersTruncated": True,
                "headers": [],
                "commonHeaders": {},
            },
            "receipt": {
                "timestamp": instant,
                "recipients": recipients,
                **{f"{name}Verdict": {"status": told} for name, told in verdicts.items()},
                **({"dmarcPolicy": "none"} if verdicts["dmarc"] == "FAIL" else {}),
                "action": {
                    "type": "S3",
                    "bucketName": bucket,
                    "objectKeyPrefix": "mail/",
                    "objectKey": f"mail/{delivery}",
                },
            },
        }
    )


def _verdicts(headers: Message) -> dict[str, str]:
    results = _first(headers, "Authentication-Results")
    ours = results.strip().lower().startswith("amazonses.com")
    spf = _first(headers, "Received-SPF").partition(" ")[0].lower()
    return {
        "spam": _first(headers, "X-SES-Spam-Verdict").strip().upper() or "GRAY",
        "virus": _first(headers, "X-SES-Virus-Verdict").strip().upper() or "GRAY",
        "spf": "FAIL" if spf in _SPF_FAILS else _VERDICTS.get(spf, "GRAY"),
        "dkim": _result(results, "dkim") if ours else "GRAY",
        "dmarc": _result(results, "dmarc") if ours else "GRAY",
    }


def _result(results: str, method: str) -> str:
    """What SES found, if that can be told without doubt: the header quotes the envelope and the
    greeting of a stranger, who may have put results of their own there."""
    found = re.findall(rf"(?:^|;)\s*{method}=(\w+)", results, re.IGNORECASE)
    told = {one.lower() for one in found}
    if '"' in results or len(told) != 1 or (method == "dmarc" and len(found) != 1):
        return "GRAY"
    return _VERDICTS.get(told.pop(), "GRAY")


def _first(headers: Message, name: str) -> str:
    value = headers.get(name)
    return " ".join(str(value).split()) if value is not None else ""


def _instant(stamp: str) -> str:
    try:
        at: datetime = parsedate_to_datetime(stamp.strip())
    except ValueError as error:
        raise NoReceipt(f"no time of arrival: {error}") from error
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
