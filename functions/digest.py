"""digest: at eight in the morning, one letter that tells the organiser everything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from guichet import clients, clock, telemetry
from guichet.desk.model import Letter, LetterKind
from guichet.desk.request import Language
from guichet.office.report import Post, Standing, digest
from guichet.settings import Settings, settings
from guichet.store.inbox import Inbox

SHOWN_AFTER = timedelta(days=2)
"""A session stays in the digest for this long when it is over."""
IN_FLIGHT = timedelta(minutes=2)
"""A mail younger than this may still be under way; the next digest counts it."""
OWED_COUNTED = 1000


def handler(_event: dict[str, Any], _context: object) -> dict[str, int]:
    """Owe today's digest to each organiser; a second run on the same local date adds nothing."""
    now = clock.now()
    day = now.astimezone(ZoneInfo(settings().timezone)).date()
    inbox = Inbox(clients.table())
    details = _details(inbox, day, now)
    letters = [_letter(address, day, details, now) for address in settings().organisers]
    added = sum(clients.outbox().add(letter) for letter in letters)
    if added:
        inbox.digest_reported(now)
    telemetry.note("digest", day=day.isoformat(), added=added)
    return {"added": added}


def _details(inbox: Inbox, day: date, now: datetime) -> dict[str, object]:
    since = inbox.last_digest() or _day_before(now, settings())
    unprocessed = inbox.unknown(list(_deliveries()))
    undelivered = [(letter.to, why) for letter, why in clients.outbox().troubles(since)]
    return digest(
        day,
        list(_standings(inbox, since, now)),
        inbox.received(since, now),
        inbox.for_human(),
        unprocessed,
        Post(clients.outbox().count_owed(OWED_COUNTED), undelivered),
    )


def _standings(inbox: Inbox, since: datetime, now: datetime) -> Iterator[Standing]:
    ledger = clients.ledger()
    for session in ledger.sessions():
        if session.facts.ends_at + SHOWN_AFTER > now:
            id_ = session.facts.id
            journal = tuple(inbox.journal(id_, since, now))
            yield Standing(session, ledger.participants(id_), journal)


def _deliveries() -> Iterator[str]:
    """The mails in the bucket, but for those that may still be under way."""
    pages = clients.bucket().get_paginator("list_objects_v2")
    for page in pages.paginate(Bucket=settings().bucket, Prefix="mail/"):
        for item in page.get("Contents", ()):
            if _clock_of(page) - item["LastModified"] >= IN_FLIGHT:
                yield item["Key"].removeprefix("mail/")


def _clock_of(page: Any) -> datetime:
    """S3's own time, which is what LastModified must be held against."""
    stamp = page["ResponseMetadata"]["HTTPHeaders"]["date"]
    return datetime.strptime(stamp, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=ZoneInfo("UTC"))


def _day_before(now: datetime, desk: Settings) -> datetime:
    """Where the first digest begins: the start of the day before."""
    local = now.astimezone(ZoneInfo(desk.timezone))
    return datetime.combine(local.date() - timedelta(days=1), time.min, local.tzinfo)


def _letter(to: str, day: date, details: dict[str, object], now: datetime) -> Letter:
    mark = sha256(to.encode()).hexdigest()[:12]
    return Letter(
        id=f"digest-{day.isoformat()}-{mark}",
        kind=LetterKind.DIGEST,
        to=to,
        language=Language.FR,
        owed_at=now,
        details=details,
    )
