"""What a registration costs, counted: calls of AWS, and the table's units as DynamoDB Local bills them.

python -m tests.proofs.cost
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import boto3
from moto import mock_aws

import send
from guichet import clients, clock
from guichet.desk.model import Session
from guichet.settings import settings
from guichet.store.table import Table
from tests import tables
from tests.builders import NOW, facts
from tests.doors.desk import CONTACT, DoorDesk
from tests.proofs.engine import client, running
from tests.store.calls import Calls

BUCKET = "raw-mail"
ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing", "TABLE_NAME": tables.NAME, "BUCKET_NAME": BUCKET,
    "CONTACT_ADDRESS": CONTACT, "LETTERS_FROM_NAME": "La 27e Région", "CONFIGURATION_SET": "",
    "TOKEN_KEY_SECRET": "token-key", "POWERTOOLS_METRICS_DISABLED": "true",
    "POWERTOOLS_LOG_LEVEL": "CRITICAL",
}  # fmt: skip
CAPACITY_OF = {
    "BatchGetItem", "GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems",
}  # fmt: skip


class Units:
    """The read and write units of what a client asks for."""

    def __init__(self, client: Any) -> None:
        self.counted: Counter[str] = Counter()
        events = client.meta.events
        events.register("before-parameter-build.dynamodb", self._ask)
        events.register("after-call.dynamodb", self._note)

    def _ask(self, params: dict[str, Any], model: Any, **_: Any) -> None:
        if model.name in CAPACITY_OF:
            params["ReturnConsumedCapacity"] = "TOTAL"

    def _note(self, parsed: dict[str, Any], model: Any, **_: Any) -> None:
        found = parsed.get("ConsumedCapacity", [])
        kind = "read" if model.name in ("BatchGetItem", "GetItem", "Query") else "write"
        for one in found if isinstance(found, list) else [found]:
            self.counted[kind] += one["CapacityUnits"]


def main() -> int:
    """Let somebody register, send the answer, note that it was sent; print what that took."""
    os.environ.update(ENVIRONMENT)
    with running() as endpoint, mock_aws(), patch.object(clock, "now", lambda: NOW):
        made, plain = client(endpoint, "cost"), client(endpoint, "cost")
        tables.create(made)
        _furnish()
        with patch.object(clients, "table", lambda: Table(made, tables.NAME)):
            _count(made, plain)
    return 0


def _furnish() -> None:
    location: Any = {"LocationConstraint": ENVIRONMENT["AWS_DEFAULT_REGION"]}
    boto3.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration=location)
    boto3.client("sesv2").create_email_identity(EmailIdentity=CONTACT.partition("@")[2])
    boto3.client("secretsmanager").create_secret(
        Name="token-key", SecretString=json.dumps({"current": "k" * 32})
    )


def _count(made: Any, plain: Any) -> None:
    settings.cache_clear()
    clients.ledger().open_session(Session(facts(), 20), NOW)
    desk = DoorDesk(BUCKET, {}, [NOW])
    desk.arrive(desk.mail(sender="Bob Noyce <bob@example.org>"), "the first one warms up")
    record = desk.store(desk.mail(number=2), "counted")
    units = Units(made)
    calls = [Calls(made), Calls(clients.bucket()), Calls(clients.post()._client)]
    steps: dict[str, Callable[[], list[str]]] = {
        "receive": lambda: desk.receive(record),
        "send": lambda: _send(plain),
        "feedback": lambda: desk.event("Send", _letters(plain)[-1]["id"]["S"]),
    }
    for door, step in steps.items():
        for one in calls:
            one.reset()
        units.counted.clear()
        assert step() == []
        told = {name: count for one in calls for name, count in one.counted.items()}
        print(f"{door:9}", *(f"{count} {name}" for name, count in told.items()), sep="  ")
        print(" " * 10, *(f"{count:g} {kind} units" for kind, count in units.counted.items()))


def _send(plain: Any) -> list[str]:
    """Bring the letter of the counted mail to send, as the stream does."""
    image = _letters(plain)[-1]
    record = {"eventID": "1", "dynamodb": {"NewImage": image, "SequenceNumber": "1"}}
    answer = send.handler({"Records": [record]}, None)
    return [one["itemIdentifier"] for one in answer["batchItemFailures"]]


def _letters(plain: Any) -> list[dict[str, Any]]:
    """The items of the letters, Ada's last."""
    items = plain.scan(TableName=tables.NAME)["Items"]
    letters = [one for one in items if one["pk"]["S"].startswith("LETTER#")]
    return sorted(letters, key=lambda one: one["to"]["S"], reverse=True)


if __name__ == "__main__":
    sys.exit(main())
