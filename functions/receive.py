"""receive: a mail has arrived. Read it, decide, commit; the stream then sends what is owed."""

from __future__ import annotations

import json
from typing import Any

from guichet import clients, commanding, telemetry
from guichet.batch import take_each
from guichet.mail.reading import read
from guichet.mail.receipt import Receipt
from guichet.settings import settings

READ_AT_MOST = 12 * 1024 * 1024
"""Bytes of a mail that are read: more than any text; the rest can only be attachments."""


def handler(event: dict[str, Any], _context: object) -> dict[str, list[dict[str, str]]]:
    """Take a batch of receipt notifications, in the order in which their mails arrived."""
    return take_each(sorted(event["Records"], key=_arrival), _receive, "mail failed")


def _receive(body: str) -> None:
    receipt = Receipt.from_notification(json.loads(body))
    reading = read(_raw(receipt), receipt, settings().contact)
    token = reading.request.mail.token
    bearer = clients.key_ring().bearer(token) if token else None
    decision = commanding.receive(reading, bearer)
    telemetry.mail_decided(receipt.delivery, decision, receipt.received_at)


def _raw(receipt: Receipt) -> bytes:
    """The mail from the bucket; the rule says where, whatever the notification says."""
    bucket = clients.bucket()
    try:
        found = bucket.get_object(
            Bucket=settings().bucket,
            Key=f"mail/{receipt.delivery}",
            Range=f"bytes=0-{READ_AT_MOST - 1}",
        )
    except bucket.exceptions.ClientError as error:
        if error.response["Error"]["Code"] == "InvalidRange":
            return b""  # S3 has no first byte to give of an empty object
        raise
    return found["Body"].read()


def _arrival(record: dict[str, Any]) -> str:
    """When the mail reached the server, so that a batch is served in order."""
    try:
        return str(json.loads(record["body"])["mail"]["timestamp"])
    except (ValueError, KeyError, TypeError):
        return ""
