"""Drives the five doors as AWS does: receipts on a queue, images on a stream, SES events."""

from __future__ import annotations

import email
import json
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from hashlib import sha256
from typing import Any

import boto3
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.ses.models import ses_backends

import digest
import feedback
import receive
import send
import sweep
from guichet import clients
from guichet.desk.model import Letter
from guichet.store import items
from tests import tables
from tests.store.calls import Calls

CONTACT = "inscriptions@decouverte.example"


class DoorDesk:
    """The doors, and what a test looks at behind them."""

    def __init__(self, bucket: str, calls: dict[str, Calls], at: list[datetime]) -> None:
        self.bucket = bucket
        self.calls = calls
        self._at = at

    @property
    def now(self) -> datetime:
        """The desk's time."""
        return self._at[0]

    def forward(self, step: timedelta) -> None:
        """Let time pass."""
        self._at[0] += step

    def mail(
        self,
        text: str = "Bonjour,\n\nJe souhaite m'inscrire à la journée du 19 mars.\n\nAda Byron\n",
        sender: str = "Ada Byron <ada@example.org>",
        subject: str = "Inscription",
        number: int = 1,
        **headers: str,
    ) -> bytes:
        """A mail to the desk."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, CONTACT, subject
        message["Message-ID"] = f"<{number}@example.org>"
        message["Date"] = "Mon, 04 Feb 2019 09:00:00 +0100"
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        message.set_content(text)
        return message.as_bytes()

    def store(self, raw: bytes, delivery: str = "") -> dict[str, Any]:
        """Put a raw mail in the bucket, as SES does; the record of its receipt on the queue."""
        delivery = delivery or sha256(raw).hexdigest()[:40]
        boto3.client("s3").put_object(Bucket=self.bucket, Key=f"mail/{delivery}", Body=raw)
        return self.record(delivery)

    def record(self, delivery: str, **verdicts: str) -> dict[str, Any]:
        """The queue's record of a receipt."""
        names = ("spam", "virus", "spf", "dkim", "dmarc")
        passed = {f"{name}Verdict": {"status": verdicts.get(name, "PASS")} for name in names}
        stamp = self.now.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
        notification = {
            "notificationType": "Received",
            "mail": {
                "timestamp": stamp,
                "source": "ada@example.org",
                "messageId": delivery,
                "destination": [CONTACT],
            },
            "receipt": {"timestamp": stamp, "recipients": [CONTACT], **passed},
        }
        return {"messageId": f"sqs-{delivery}", "body": json.dumps(notification)}

    def receive(self, *records: dict[str, Any]) -> list[str]:
        """Invoke receive with a batch; the ids of those that failed."""
        answer = receive.handler({"Records": list(records)}, None)
        return [one["itemIdentifier"] for one in answer["batchItemFailures"]]

    def arrive(self, raw: bytes, delivery: str = "") -> list[str]:
        """A mail arrives and is received."""
        return self.receive(self.store(raw, delivery))

    def owed(self) -> list[Letter]:
        """What the outbox owes."""
        return [items.letter_of(item) for item in self._letters() if item["state"] == "owed"]

    def states(self) -> list[str]:
        """The states of all letters."""
        return [item["state"] for item in self._letters()]

    def send(self) -> list[str]:
        """Invoke send with the images of the letters there are; where it stopped."""
        images = [image for image in self._images() if image["pk"]["S"].startswith("LETTER#")]
        records = [
            {"eventID": str(number), "dynamodb": {"NewImage": image, "SequenceNumber": str(number)}}
            for number, image in enumerate(images, 1)
        ]
        answer = send.handler({"Records": records}, None)
        return [one["itemIdentifier"] for one in answer["batchItemFailures"]]

    def sent(self) -> list[EmailMessage]:
        """The mails that SES took."""
        backend = ses_backends[DEFAULT_ACCOUNT_ID]["eu-west-1"]
        raws = [one.raw_data for one in backend.sent_messages]
        return [email.message_from_string(raw, policy=default) for raw in raws]

    def sweep(self) -> dict[str, int]:
        """Invoke sweep."""
        return sweep.handler({}, None)

    def digest(self) -> dict[str, int]:
        """Invoke digest."""
        return digest.handler({}, None)

    def event(self, kind: str, letter: str, **more: object) -> list[str]:
        """An SES event about a letter reaches feedback."""
        body = {"eventType": kind, "mail": {"messageId": "ses-9", "tags": {"letter": [letter]}}}
        record = {"messageId": "e1", "body": json.dumps({**body, **more})}
        answer = feedback.handler({"Records": [record]}, None)
        return [one["itemIdentifier"] for one in answer["batchItemFailures"]]

    def people(self, session: str) -> list[tuple[str | None, str]]:
        """Who has what."""
        everybody = clients.ledger().participants(session)
        return [(one.email, one.status.value) for one in everybody]

    def _images(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        pages = boto3.client("dynamodb").get_paginator("scan").paginate(TableName=tables.NAME)
        for page in pages:
            found += page["Items"]
        return found

    def _letters(self) -> list[dict[str, Any]]:
        table = clients.table()
        plain = [table._unmarshal(image) for image in self._images()]
        return [item for item in plain if item["pk"].startswith("LETTER#")]
