"""When its time is over nothing personal is left: not in the table, the bucket or the logs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import boto3
import pytest

from guichet.store.outbox import Outbox
from infra.local.desk import LocalDesk
from infra.local.time_passes import move
from infra.local.wait import wait_until
from tests.builders import facts
from tests.doors.personal import among
from tests.local.living import MARCH, PATIENCE, Living, local_credentials, options_in

pytestmark = pytest.mark.local
PEOPLE = (
    ("Solveig Tanneur", "solveig.tanneur@metropole.example"),
    ("Ferdinand Lavandier", "ferdinand@communaute.example"),
)
QUESTION = "Bonjour,\n\nPuis-je payer en trois fois ?\n\nCunégonde Boisselier\n06 39 98 11 20\n"
TRACES = {
    "solveig", "tanneur", "metropole.example", "ferdinand", "lavandier", "communaute.example",
    "cunégonde", "boisselier", "foyer.example", "06 39 98 11 20", "en trois fois",
}  # fmt: skip


@pytest.fixture
def living(tmp_path: Path) -> Iterator[Living]:
    with LocalDesk(options_in(tmp_path / "desk")) as desk:
        yield Living(desk)


def test_nothing_personal_is_left_when_its_time_is_over(living: Living) -> None:
    for name, address in PEOPLE:
        living.register(name, address)
    living.write("Cunégonde Boisselier", "cunegonde@foyer.example", "Question", QUESTION)
    living.settle()
    assert len(among(held(living), TRACES)) > 8
    desk = living.desk
    over = facts(MARCH).ends_at + timedelta(days=90)
    for at in (over - timedelta(hours=1), over + timedelta(hours=1), over + timedelta(days=32)):
        move(desk.cloud, desk.clock, desk.outputs, at)
        until_sent(living)
        if at < over:
            assert among(held(living), {"tanneur", "lavandier"}), "not before its time"
        for _ in range(3):
            move(desk.cloud, desk.clock, desk.outputs, timedelta(minutes=5))
    assert among(held(living), TRACES) == set()
    assert [one.status.value for one in living.people()] == ["confirmed"] * 2
    assert among(logged(living), TRACES) == set()


def until_sent(living: Living) -> None:
    """Wait until no letter is owed: reminders, and the digests of the mornings that passed."""
    outbox = Outbox(living.table)
    wait_until(lambda: not outbox.count_owed(10), PATIENCE, "letters stay owed", every=0.2)


def held(living: Living) -> str:
    """All that the table and the bucket hold."""
    desk = living.desk
    pages = desk.cloud.dynamodb.get_paginator("scan").paginate(TableName=desk.outputs["Table"])
    texts = [str(item) for page in pages for item in page["Items"]]
    bucket = desk.outputs["MailBucket"]
    for found in desk.cloud.s3.list_objects_v2(Bucket=bucket).get("Contents", ()):
        raw = desk.cloud.s3.get_object(Bucket=bucket, Key=found["Key"])["Body"].read()
        texts.append(raw.decode("utf-8", "replace"))
    return "\n".join(texts)


def logged(living: Living) -> str:
    """All that the functions wrote."""
    logs = boto3.client("logs", **local_credentials(living.desk))
    groups = [one["logGroupName"] for one in logs.describe_log_groups()["logGroups"]]
    assert len(groups) >= 5
    pages = (
        page
        for group in groups
        for page in logs.get_paginator("filter_log_events").paginate(logGroupName=group)
    )
    written = "\n".join(event["message"] for page in pages for event in page["events"])
    assert '"message":"mail"' in written
    return written
