"""The desk at work: queues, letters, schedules, the digest, the clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from guichet.store.inbox import Inbox
from guichet.store.outbox import OVERDUE, Outbox
from infra.cli.health.finding import Finding, Patient, judged, ok, skipped

BUSY = 1000
"""Messages in a queue above which the desk no longer keeps up."""
DIGEST_AGE = timedelta(hours=26)
"""A day, and the two hours by which a clock change or a retry may move the digest."""
SKEW = timedelta(seconds=60)
DOORS = ("receive", "send", "feedback")
_DEAD = ("ReceiptDeadLetters", "LetterEventDeadLetters", "Failures")
_REPLAY = "look for the cause in the logs, then: guichet replay --dead-letters"
_FAILURES = "its messages name what failed; what is still owed, the sweep does; then purge it"


def queues(patient: Patient) -> Iterable[Finding]:
    """What waits, and what was given up."""
    for name in ("ReceiptQueue", "LetterEventQueue"):
        waiting = _depth(patient, name)
        yield judged(
            name,
            waiting < BUSY,
            f"{waiting} waiting",
            f"{waiting} waiting",
            "raise ReceiveConcurrency, or see in the logs why messages fail",
        )
    for name in (one for one in _DEAD if one in patient.outputs):
        dead = _depth(patient, name)
        remedy = _FAILURES if name == "Failures" else _REPLAY
        yield judged(name, dead == 0, "empty", f"{dead} messages", remedy)


def _depth(patient: Patient, name: str) -> int:
    told = patient.cloud.sqs.get_queue_attributes(
        QueueUrl=patient.outputs[name], AttributeNames=["ApproximateNumberOfMessages"]
    )
    return int(told["Attributes"]["ApproximateNumberOfMessages"])


def letters(patient: Patient) -> Iterable[Finding]:
    """Letters that should have gone out."""
    late = Outbox(patient.target.table).count_overdue(patient.now)
    minutes = OVERDUE // timedelta(minutes=1)
    yield judged(
        "letters",
        late == 0,
        f"none owed for more than {minutes} minutes",
        f"{late} owed for more than {minutes} minutes",
        "see the logs of send and sweep; SES may throttle or refuse (sending, above)",
    )


def digest(patient: Patient) -> Iterable[Finding]:
    """When the organisers were last told."""
    last = Inbox(patient.target.table).reported()
    if last is None:
        yield skipped("digest", "none yet: it comes at 8 in the morning")
        return
    at = last.until
    yield judged(
        "digest",
        patient.now - at <= DIGEST_AGE,
        f"last owed {at:%Y-%m-%d %H:%M} UTC",
        f"last owed {at:%Y-%m-%d %H:%M} UTC",
        "see the log of digest; run it by hand: aws lambda invoke --function-name "
        f"{patient.target.stack}-digest /dev/null",
    )


def schedules(patient: Patient) -> Iterable[Finding]:
    """Whether the sweep and the digest are started."""
    if patient.local:
        yield skipped("schedules", "the local desk starts them by its own clock")
        return
    pages = patient.cloud.stacks.get_paginator("list_stack_resources")
    found = [
        one["PhysicalResourceId"]
        for page in pages.paginate(StackName=patient.target.stack)
        for one in page["StackResourceSummaries"]
        if one["ResourceType"] == "AWS::Scheduler::Schedule"
    ]
    off = [
        one
        for one in found
        if patient.cloud.schedules.get_schedule(Name=one.rpartition("/")[2])["State"] != "ENABLED"
    ]
    yield judged(
        "schedules",
        len(found) >= 2 and not off,
        f"{len(found)} are enabled",
        f"{len(found)} there, {len(off)} disabled",
        "enable them in EventBridge Scheduler, or deploy infra/template.yaml again",
    )


def sources(patient: Patient) -> Iterable[Finding]:
    """Whether the queues and the stream start their functions."""
    off = []
    for door in DOORS:
        name = f"{patient.target.stack}-{door}"
        told: Any = patient.cloud.functions.list_event_source_mappings(FunctionName=name)
        mappings = told["EventSourceMappings"]
        if not mappings or any(one["State"] not in ("Enabled", "Enabling") for one in mappings):
            off.append(door)
    yield judged(
        "event sources",
        not off,
        f"{', '.join(DOORS)} are fed",
        f"nothing starts {', '.join(off)}",
        "enable the event source mapping of the function, or deploy again",
    )


def clock(patient: Patient) -> Iterable[Finding]:
    """Whether this machine and AWS agree on the time; signatures allow five minutes."""
    told: Any = patient.cloud.dynamodb.describe_table(TableName=patient.outputs["Table"])
    stamp = told["ResponseMetadata"]["HTTPHeaders"].get("date")
    if not stamp:
        yield skipped("clock", "the answer bears no time")
        return
    skew = abs(datetime.now(UTC) - parsedate_to_datetime(stamp))
    if skew <= SKEW:
        yield ok("clock", f"{skew.total_seconds():.0f} s from the cloud's")
        return
    yield judged(
        "clock", False, "", f"{skew.total_seconds():.0f} s from the cloud's", "set this machine's"
    )
