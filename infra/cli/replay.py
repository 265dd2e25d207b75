"""`guichet replay`: mails that were not dealt with go through the desk again.

Safe at any time: a mail that was dealt with has its inbox item, and has no second effect.
"""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from infra.cli.console import Progress
    from infra.cli.target import Target

HEAD = 64 * 1024
"""Bytes of a raw mail in which its headers are looked for."""
DEAD = (("ReceiptDeadLetters", "ReceiptQueue"), ("LetterEventDeadLetters", "LetterEventQueue"))
PREFIX = "mail/"
UNDONE = 3
"""The exit code where something is still undone at the end."""


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli.console import add_change_options, add_stack_option

    parser = commands.add_parser("replay", help="let mails that failed go through the desk again")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--mail", action="append", metavar="ID", help="one, by its delivery id")
    which.add_argument("--day", type=date.fromisoformat, metavar="YYYY-MM-DD", help="a day's (UTC)")
    which.add_argument(
        "--dead-letters", action="store_true", help="those of the dead-letter queues"
    )
    parser.add_argument("--wait", type=float, default=60.0, metavar="SECONDS", help="default: 60")
    parser.set_defaults(run=run)
    add_change_options(parser)
    add_stack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Replay, show how far it is, sum up."""
    from infra.cli.target import target_of

    target = target_of(options)
    if options.dead_letters:
        return _redrive(target, options)
    deliveries = options.mail or sorted(_of_day(target, options.day))
    return _replay(target, options, list(dict.fromkeys(deliveries)))


def _replay(target: Target, options: argparse.Namespace, deliveries: Sequence[str]) -> int:
    from guichet.store.inbox import Inbox
    from infra.cli.console import Progress, may_go_on

    inbox = Inbox(target.table)
    undone = list(inbox.unknown(deliveries)) if deliveries else []
    before = len(deliveries) - len(undone)
    what = f"{len(deliveries)} mails: {before} dealt with before, {len(undone)} to replay"
    if not undone:
        print(f"{what}; nothing to do")
        return 0
    if not may_go_on(options, what):
        return 0
    progress = Progress()
    sent, missing = _send(target, undone, progress)
    left = _await(inbox, sent, options.wait, progress)
    done = Counter(_dispositions(target, [one for one in sent if one not in left]))
    progress.settle()
    told = ", ".join(f"{count} {name}" for name, count in sorted(done.items())) or "none dealt with"
    print(f"{len(sent)} replayed: {told}")
    for one in left:
        print(f"not dealt with yet: {one} (guichet doctor looks at the queues)")
    for one in missing:
        print(f"not in the bucket, or not stored by SES: {one}")
    return UNDONE if left or missing else 0


def _send(
    target: Target, deliveries: Sequence[str], progress: Progress
) -> tuple[list[str], list[str]]:
    """Put the receipts into the queue; those that were, and those that have none."""
    from botocore.exceptions import ClientError

    from infra.cli.receipts import NoReceipt, receipt_of

    sent: list[str] = []
    missing: list[str] = []
    bucket, queue = target.outputs["MailBucket"], target.outputs["ReceiptQueue"]
    for number, one in enumerate(deliveries, 1):
        try:
            found = target.cloud.s3.get_object(
                Bucket=bucket, Key=PREFIX + one, Range=f"bytes=0-{HEAD - 1}"
            )
            body = receipt_of(one, found["Body"].read(), bucket)
        except NoReceipt:
            missing.append(one)
            continue
        except ClientError as error:
            if error.response["Error"]["Code"] not in ("NoSuchKey", "404", "InvalidRange"):
                raise
            missing.append(one)
            continue
        target.cloud.sqs.send_message(QueueUrl=queue, MessageBody=body)
        sent.append(one)
        progress.update(f"{number} of {len(deliveries)} put into the queue")
    return sent, missing


def _await(inbox: Any, sent: Sequence[str], seconds: float, progress: Progress) -> list[str]:
    """Wait until all have been dealt with; those that were not in time."""
    end = time.monotonic() + seconds
    left = list(sent)
    while left and time.monotonic() < end:
        left = list(inbox.unknown(left))
        progress.update(f"{len(sent) - len(left)} of {len(sent)} dealt with")
        if left:
            time.sleep(0.5)
    return left


def _dispositions(target: Target, deliveries: Sequence[str]) -> Iterator[str]:
    from guichet.store import keys

    for one in deliveries:
        yield (target.table.get(keys.mail(one)) or {}).get("disposition", "gone")


def _of_day(target: Target, day: date) -> Iterator[str]:
    """The mails that reached the server on a day; S3 lists them all, of the last 30 days."""
    from guichet.mail.receipt import NO_MAIL

    bucket = target.outputs["MailBucket"]
    pages = target.cloud.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=PREFIX)
    for page in pages:
        for found in page.get("Contents", ()):
            if found["Key"] == PREFIX + NO_MAIL:
                continue
            at: datetime = found["LastModified"]
            if target.local:  # the desk's own time, which may be any
                known = target.cloud.s3.head_object(Bucket=bucket, Key=found["Key"])["Metadata"]
                at = datetime.fromisoformat(known["received"]) if "received" in known else at
            if at.date() == day:
                yield found["Key"].removeprefix(PREFIX)


def _redrive(target: Target, options: argparse.Namespace) -> int:
    """Move what the dead-letter queues hold back to where it failed."""
    from infra.cli.console import Progress, may_go_on

    pairs = [(dead, live) for dead, live in DEAD if dead in target.outputs]
    waiting = {dead: _depth(target, dead) for dead, _ in pairs}
    what = ", ".join(f"{count} in {dead}" for dead, count in waiting.items())
    if not any(waiting.values()):
        print(f"{what}; nothing to do")
        return 0
    if not may_go_on(options, f"{what}, back to their queues"):
        return 0
    progress = Progress()
    for dead, live in pairs:
        moved = _move(target, dead, live, waiting[dead], progress)
        progress.settle()
        print(f"{moved} moved from {dead} to {live}")
    return 0


def _move(target: Target, dead: str, live: str, at_most: int, progress: Progress) -> int:
    """Sent first, deleted then: what is moved twice has its effect once."""
    sqs, moved = target.cloud.sqs, 0
    origin, goal = target.outputs[dead], target.outputs[live]
    while moved < at_most:
        got = sqs.receive_message(QueueUrl=origin, MaxNumberOfMessages=10, WaitTimeSeconds=1)
        messages = got.get("Messages", [])
        if not messages:
            return moved
        for one in messages:
            sqs.send_message(QueueUrl=goal, MessageBody=one["Body"])
            sqs.delete_message(QueueUrl=origin, ReceiptHandle=one["ReceiptHandle"])
            moved += 1
        progress.update(f"{moved} of {at_most} moved")
    return moved


def _depth(target: Target, queue: str) -> int:
    name = "ApproximateNumberOfMessages"
    told: Any = target.cloud.sqs.get_queue_attributes(
        QueueUrl=target.outputs[queue],
        AttributeNames=["ApproximateNumberOfMessages"],
    )["Attributes"]
    return int(told[name])
