"""What the receiving server says of a mail: the SES receipt notification."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

NO_MAIL = "AMAZON_SES_SETUP_NOTIFICATION"
"""What SES puts beside the mails, once, to see that it may (SES guide, "Deliver to S3 bucket")."""


class ReceiptError(ValueError):
    """A notification that is no SES receipt; says what is missing or wrong."""


class Verdict(StrEnum):
    """One verdict of the receiving server."""

    PASS = "PASS"  # noqa: S105 - a verdict
    FAIL = "FAIL"
    GRAY = "GRAY"
    PROCESSING_FAILED = "PROCESSING_FAILED"
    DISABLED = "DISABLED"


@dataclass(frozen=True, slots=True)
class Receipt:
    """The verdicts, envelope and times of one delivery. Only this is believed, never a header."""

    delivery: str
    """The id of this delivery (SES mail.messageId)."""
    received_at: datetime
    """Aware, UTC, to the millisecond."""
    envelope_from: str
    """The address of the SMTP envelope, '' for the empty one (a bounce)."""
    recipients: tuple[str, ...] = ()
    spam: Verdict = Verdict.GRAY
    virus: Verdict = Verdict.GRAY
    spf: Verdict = Verdict.GRAY
    dkim: Verdict = Verdict.GRAY
    dmarc: Verdict = Verdict.GRAY
    dmarc_policy: str = ""
    """The policy that the domain publishes, where DMARC failed: none, quarantine, reject."""
    bucket: str = ""
    key: str = ""
    """Where the raw mail lies."""

    @classmethod
    def from_notification(cls, notification: Mapping[str, Any]) -> Receipt:
        """The receipt in an SES notification; raises ReceiptError where it is none."""
        if not isinstance(notification, Mapping):
            raise ReceiptError("the notification is not an object")
        if notification.get("notificationType", "Received") != "Received":
            raise ReceiptError("the notification does not say that a mail was received")
        mail = _part(notification, "mail")
        receipt = _part(notification, "receipt")
        action = receipt.get("action")
        action = action if isinstance(action, Mapping) else {}
        return cls(
            delivery=_text(mail, "messageId"),
            received_at=_instant(_text(mail, "timestamp")),
            envelope_from=_envelope(mail.get("source")),
            recipients=_recipients(receipt.get("recipients") or mail.get("destination")),
            spam=_verdict(receipt, "spamVerdict"),
            virus=_verdict(receipt, "virusVerdict"),
            spf=_verdict(receipt, "spfVerdict"),
            dkim=_verdict(receipt, "dkimVerdict"),
            dmarc=_verdict(receipt, "dmarcVerdict"),
            dmarc_policy=str(receipt.get("dmarcPolicy") or "").lower(),
            bucket=str(action.get("bucketName") or ""),
            key=str(action.get("objectKey") or ""),
        )

    @classmethod
    def trusting(cls, sender: str, received_at: datetime, delivery: str) -> Receipt:
        """A receipt that vouches for `sender`, for reading a mail by hand."""
        passed = Verdict.PASS
        return cls(
            delivery=delivery,
            received_at=received_at.astimezone(UTC),
            envelope_from=sender,
            spam=passed,
            virus=passed,
            spf=passed,
            dkim=passed,
            dmarc=passed,
        )


def _part(whole: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = whole.get(name)
    if not isinstance(part, Mapping):
        raise ReceiptError(f"the notification has no object {name!r}")
    return part


def _text(part: Mapping[str, Any], name: str) -> str:
    value = part.get(name)
    if not isinstance(value, str) or not value.strip():
        raise ReceiptError(f"the notification has no text {name!r}")
    return value.strip()


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise ReceiptError(f"not a time: {text[:40]!r}") from None
    if instant.tzinfo is None:
        raise ReceiptError(f"a time without a zone: {text[:40]!r}")
    instant = instant.astimezone(UTC)
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


def _verdict(receipt: Mapping[str, Any], name: str) -> Verdict:
    part = receipt.get(name)
    status = part.get("status") if isinstance(part, Mapping) else None
    try:
        return Verdict(str(status).upper())
    except ValueError:
        return Verdict.GRAY


def _envelope(source: object) -> str:
    text = source.strip() if isinstance(source, str) else ""
    return "" if text in ("", "<>") else text.strip("<>")


def _recipients(found: object) -> tuple[str, ...]:
    if not isinstance(found, list | tuple):
        return ()
    return tuple(item for item in found[:50] if isinstance(item, str))
