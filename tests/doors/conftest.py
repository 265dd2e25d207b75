from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

import boto3
import pytest
from moto import mock_aws

from guichet import clients, clock
from guichet.settings import settings
from tests import tables
from tests.builders import NOW, session
from tests.doors.desk import CONTACT, DoorDesk
from tests.store.calls import Calls

REGION = "eu-west-1"
BUCKET = "raw-mail"
CACHED = (
    settings, clients.table, clients.ledger, clients.outbox, clients.bucket, clients.post,
    clients.key_ring, clients.house,
)  # fmt: skip


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[DoorDesk]:
    """The doors on moto, with the flyer's session open, at nine in the morning."""
    at = [NOW]
    monkeypatch.setattr(clock, "now", lambda: at[0])
    environment = {
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "TABLE_NAME": tables.NAME,
        "BUCKET_NAME": BUCKET,
        "CONTACT_ADDRESS": CONTACT,
        "LETTERS_FROM_NAME": "La 27e Région",
        "ORGANISERS": "nguiraud@la27eregion.fr",
        "CONFIGURATION_SET": "",
        "TOKEN_KEY_SECRET": "token-key",
        "POWERTOOLS_METRICS_NAMESPACE": "Guichet",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    _forget()
    with mock_aws():
        tables.create(boto3.client("dynamodb"))
        boto3.client("s3").create_bucket(
            Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
        boto3.client("sesv2").create_email_identity(EmailIdentity=CONTACT.partition("@")[2])
        boto3.client("secretsmanager").create_secret(
            Name="token-key", SecretString=json.dumps({"current": "k" * 32})
        )
        clients.ledger().open_session(session(), NOW)
        yield DoorDesk(BUCKET, _watch(), at)
    _forget()


def _watch() -> dict[str, Calls]:
    """Count the calls of each client the doors share."""
    return {
        "dynamodb": Calls(clients.table()._client),
        "s3": Calls(clients.bucket()),
        "sesv2": Calls(clients.post()._client),
    }


def _forget() -> None:
    for one in CACHED:
        one.cache_clear()


@pytest.fixture
def now(desk: DoorDesk) -> datetime:
    return desk.now
