from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import boto3
import pytest
from moto import mock_aws

from guichet.store.ledger import Ledger
from guichet.store.table import Table
from tests import tables
from tests.store.calls import Calls

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient


@pytest.fixture
def dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[DynamoDBClient]:
    """A table with the keys and the index of infra/template.yaml, in moto."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with mock_aws():
        client = boto3.client("dynamodb", region_name="eu-west-1")
        tables.create(client)
        yield client


@pytest.fixture
def calls(dynamodb: DynamoDBClient) -> Calls:
    return Calls(dynamodb)


@pytest.fixture
def table(dynamodb: DynamoDBClient) -> Table:
    return Table(dynamodb, tables.NAME, sleep=lambda _: None)


@pytest.fixture
def ledger(table: Table) -> Ledger:
    return Ledger(table)
