"""What AWS does as time passes, by the desk's clock: schedules, expiry of items and of raw mail."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from infra.local.clock import DeskClock, next_digest
from infra.local.cloud import Cloud
from infra.local.deploy import STACK
from infra.local.errors import LocalError

SWEEP_EVERY = timedelta(minutes=5)
RAW_MAIL_DAYS = 30
_LOG = logging.getLogger(__name__)


def invoke(
    cloud: Cloud, door: str, payload: Mapping[str, Any] | None = None, *, stack: str = STACK
) -> Any:
    """Run a function once and return what it returned.

    Raises:
        LocalError: it failed.
    """
    answer = cloud.functions.invoke(
        FunctionName=f"{stack}-{door}", Payload=json.dumps(payload or {}).encode()
    )
    told = json.loads(answer["Payload"].read() or b"null")
    if answer.get("FunctionError"):
        said = told.get("errorMessage", told) if isinstance(told, dict) else told
        raise LocalError(f"{door} failed: {said}")
    return told


def move(
    cloud: Cloud, clock: DeskClock, outputs: Mapping[str, str], step: timedelta | datetime
) -> list[str]:
    """Move the clock, then do what falls due; returns what was done, in words."""
    before = clock.now()
    if isinstance(step, datetime):
        clock.set(step)
    else:
        clock.forward(step)
    now = clock.now()
    forgotten = _forget(cloud, outputs, now)
    invoke(cloud, "sweep")
    done = [*forgotten, "swept"]
    if next_digest(before) <= now:
        invoke(cloud, "digest")
        done.append("digest")
    return done


def _forget(cloud: Cloud, outputs: Mapping[str, str], now: datetime) -> list[str]:
    """Delete what DynamoDB's expiry and the bucket's lifecycle would have deleted by now."""
    items = 0
    table = outputs["Table"]
    for page in cloud.dynamodb.get_paginator("scan").paginate(
        TableName=table,
        FilterExpression="expires <= :now",
        ExpressionAttributeValues={":now": {"N": str(int(now.timestamp()))}},
        ProjectionExpression="pk, sk",
    ):
        for key in page["Items"]:
            cloud.dynamodb.delete_item(TableName=table, Key={"pk": key["pk"], "sk": key["sk"]})
            items += 1
    mails = _forget_mail(cloud, outputs["MailBucket"], now - timedelta(days=RAW_MAIL_DAYS))
    counted = [(items, "items expired"), (mails, "raw mails deleted")]
    return [f"{count} {what}" for count, what in counted if count]


def _forget_mail(cloud: Cloud, bucket: str, before: datetime) -> int:
    deleted = 0
    for page in cloud.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for found in page.get("Contents", ()):
            known = cloud.s3.head_object(Bucket=bucket, Key=found["Key"])["Metadata"]
            received = known.get("received")
            if received and datetime.fromisoformat(received) < before:
                cloud.s3.delete_object(Bucket=bucket, Key=found["Key"])
                deleted += 1
    return deleted


@dataclass(slots=True)
class Schedules:
    """Runs sweep and digest when they fall due at the desk, in a thread of its own."""

    cloud: Cloud
    clock: DeskClock
    tick: float = 2.0
    _stop: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; the first sweep comes after five minutes."""
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End, once what runs is done."""
        self._stop.set()
        if self._thread:
            self._thread.join(10)

    def _run(self) -> None:
        offset = self.clock.offset()
        sweep, digest = self._next()
        while not self._stop.wait(self.tick):
            if self.clock.offset() != offset:  # whoever moved it did what fell due
                offset = self.clock.offset()
                sweep, digest = self._next()
            now = self.clock.now()
            if now >= sweep:
                self._invoke("sweep")
                sweep = now + SWEEP_EVERY
            if now >= digest:
                self._invoke("digest")
                digest = next_digest(now)

    def _next(self) -> tuple[datetime, datetime]:
        now = self.clock.now()
        return now + SWEEP_EVERY, next_digest(now)

    def _invoke(self, door: str) -> None:
        try:
            invoke(self.cloud, door)
        except (LocalError, ClientError, BotoCoreError) as error:
            _LOG.warning("%s", error)
