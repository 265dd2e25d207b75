"""digest: at eight in the morning, one letter that tells each organiser everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from guichet import clients, clock, telemetry
from guichet.mail.receipt import NO_MAIL
from guichet.office.report import digest_letter, letter_id_of, recipients, report
from guichet.settings import settings
from guichet.store.gathering import gather
from guichet.store.inbox import Inbox, Reported

IN_FLIGHT = timedelta(minutes=2)
"""A mail younger than this may still be under way; the next digest counts it."""


def handler(_event: dict[str, Any], _context: object) -> dict[str, int]:
    """Owe today's digest to each organiser; a second run on the same local date adds nothing."""
    now, desk = clock.now(), settings()
    day = now.astimezone(ZoneInfo(desk.timezone)).date()
    inbox = Inbox(clients.table())
    listed, unprocessed = _reconciled(inbox, inbox.reported())
    morning = replace(
        gather(clients.table(), now, desk.timezone), unprocessed=unprocessed, dead=_dead()
    )
    added = 0
    for to in recipients(morning, desk.organisers):
        details = report(morning, to, desk.organisers, day)
        letter = digest_letter(letter_id_of(day, to), to, desk.language, now, details)
        added += clients.outbox().add(letter)
    if added:
        inbox.report(now, listed, unprocessed)
    telemetry.digest_owed(added)
    telemetry.note("digest", day=day.isoformat(), added=added, unprocessed=len(unprocessed))
    return {"added": added}


def _reconciled(inbox: Inbox, last: Reported | None) -> tuple[datetime, tuple[str, ...]]:
    """Up to when, by S3's clock, the bucket was looked at; and the mails nothing was decided on.

    SES names the objects, so that S3 can only list them all: a call for each thousand mails of
    the last 30 days. Only those put there since the last digest, and those that were unprocessed
    then, are looked up.
    """
    before = (last.listed if last else None) or datetime.min.replace(tzinfo=UTC)
    known = set(last.unprocessed) if last else set()
    pages = list(
        clients.bucket()
        .get_paginator("list_objects_v2")
        .paginate(Bucket=settings().bucket, Prefix="mail/")
    )
    listed = _clock_of(pages[0]) - IN_FLIGHT
    there = (
        (item["Key"], item["LastModified"]) for page in pages for item in page.get("Contents", ())
    )
    named = ((key.removeprefix("mail/"), put) for key, put in there)
    mails = ((one, put) for one, put in named if one != NO_MAIL)
    wanted = [one for one, put in mails if before <= put <= listed or one in known]
    return listed, inbox.unknown(wanted)


def _clock_of(page: Any) -> datetime:
    """S3's own time, which is what LastModified must be held against."""
    stamp = page["ResponseMetadata"]["HTTPHeaders"]["date"]
    return datetime.strptime(stamp, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)


def _dead() -> int:
    """How many messages lie in the dead-letter queues."""
    counted = 0
    for queue in settings().dead_letters:
        found = clients.queues().get_queue_attributes(
            QueueUrl=queue, AttributeNames=["ApproximateNumberOfMessages"]
        )
        counted += int(found["Attributes"]["ApproximateNumberOfMessages"])
    return counted
