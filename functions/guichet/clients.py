"""The AWS clients of this process: each made on first use, once, with bounded patience."""
# ruff: noqa: PLC0415 - a function imports only what it uses

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import boto3
from botocore.config import Config

from guichet.settings import settings

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

    from guichet.keyring import KeyRing
    from guichet.letters.house import House
    from guichet.letters.post import Post
    from guichet.store.ledger import Ledger
    from guichet.store.outbox import Outbox
    from guichet.store.table import Table

_PATIENT = Config(
    connect_timeout=2, read_timeout=5, retries={"mode": "standard", "max_attempts": 4}
)
_ONCE = Config(connect_timeout=3, read_timeout=20, retries={"total_max_attempts": 1})
"""For sending: SES has no idempotency token, so a retry could send twice."""


@cache
def table() -> Table:
    """The table."""
    from guichet.store.table import Table

    return Table(boto3.client("dynamodb", config=_PATIENT), settings().table)


@cache
def ledger() -> Ledger:
    """Sessions and people."""
    from guichet.store.ledger import Ledger

    return Ledger(table())


@cache
def outbox() -> Outbox:
    """Letters owed."""
    from guichet.store.outbox import Outbox

    return Outbox(table())


@cache
def bucket() -> S3Client:
    """The client of the bucket of raw mails."""
    return boto3.client("s3", config=_PATIENT)


@cache
def queues() -> SQSClient:
    """The client of the queues."""
    return boto3.client("sqs", config=_PATIENT)


@cache
def post() -> Post:
    """The way out."""
    from guichet.letters.post import Post

    client: Any = boto3.client("sesv2", config=_ONCE)
    return Post(client, settings().contact, settings().configuration_set or None)


@cache
def key_ring() -> KeyRing:
    """The keys of reply addresses."""
    from guichet.keyring import KeyRing

    client = boto3.client("secretsmanager", config=_PATIENT)
    name = settings().token_key_secret
    return KeyRing(lambda: client.get_secret_value(SecretId=name)["SecretString"])


@cache
def house() -> House:
    """Whose letters these are."""
    from guichet.letters.house import House

    return House(settings().contact, settings().from_name, key_ring().keys)
