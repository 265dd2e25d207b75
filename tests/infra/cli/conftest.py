"""A desk in moto for the commands that look after one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import boto3
import pytest
from moto import mock_aws

from guichet.desk.request import Request
from guichet.store.ledger import Ledger
from infra.cli import target as targets
from infra.cli.main import main
from infra.cli.target import Target
from infra.local.cloud import Cloud
from infra.local.places import Places
from tests import tables
from tests.builders import NOW, session
from tests.store.test_ledger import take

REGION = "eu-west-1"
LATER = NOW + timedelta(hours=1)
CONTACT = "inscriptions@decouverte.example"


@dataclass
class Desk:
    """A stack, its clock stopped at LATER, and the command to look after it."""

    target: Target
    capsys: pytest.CaptureFixture[str]

    @property
    def ledger(self) -> Ledger:
        return self.target.ledger

    def take(self, asked: Request) -> None:
        """A mail is decided on."""
        take(self.ledger, asked)

    def run(self, *words: str) -> tuple[int, str]:
        """Run a command; its exit code and what it said."""
        code = main([*words])
        told = self.capsys.readouterr()
        return code, told.out + told.err


@pytest.fixture
def stack(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[str], Target]]:
    """Makes stacks in moto, each with a table, a bucket and queues of its own."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    monkeypatch.setattr(Target, "now", lambda _: LATER)

    def make(name: str) -> Target:
        monkeypatch.setattr(tables, "NAME", name)
        tables.create(boto3.client("dynamodb"))
        where = {"LocationConstraint": REGION}
        boto3.client("s3").create_bucket(Bucket=name, CreateBucketConfiguration=where)  # type: ignore[arg-type]
        sqs = boto3.client("sqs")
        queues = (
            "ReceiptQueue",
            "ReceiptDeadLetters",
            "LetterEventQueue",
            "LetterEventDeadLetters",
        )
        urls = {one: sqs.create_queue(QueueName=f"{name}-{one}")["QueueUrl"] for one in queues}
        target = Target(Cloud(), name, local=False, places=Places(tmp_path))
        target.__dict__["outputs"] = {
            "Table": name, "MailBucket": name, "ContactAddress": CONTACT, **urls,
        }  # fmt: skip
        return target

    with mock_aws():
        yield make


@pytest.fixture
def desk(
    stack: Callable[[str], Target],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Desk:
    """A desk with the flyer's session open, of two seats."""
    target = stack("desk")
    monkeypatch.setattr(targets, "target_of", lambda _: target)
    target.ledger.open_session(session(2), NOW)
    return Desk(target, capsys)
