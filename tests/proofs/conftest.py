from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from guichet.store.table import Table
from tests import tables
from tests.proofs.engine import EngineMissing, client, running
from tests.proofs.quick import remembered

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

DEEP = bool(os.environ.get("GUICHET_DEEP"))
"""Search further than `make test` has time for."""


@pytest.fixture
def quick() -> Iterator[None]:
    """Decode what is stored once."""
    with remembered():
        yield


@pytest.fixture
def report(
    record_property: Callable[[str, object], None], pytestconfig: pytest.Config
) -> Callable[[str, object], None]:
    """Say a figure aloud: in the junit report, and in the output of a passed test (-rP)."""

    def say(what: str, figure: object) -> None:
        record_property(what, str(figure))
        print(f"{what}: {figure}")

    return say


@pytest.fixture(scope="session")
def engine() -> Iterator[str]:
    """The endpoint of DynamoDB Local; where it cannot be had, an error in CI, else a skip."""
    with ExitStack() as stack:
        try:
            endpoint = stack.enter_context(running())
        except EngineMissing as missing:
            if os.environ.get("CI"):
                raise
            pytest.skip(f"DynamoDB Local: {missing}")
        yield endpoint


@dataclass(frozen=True, slots=True)
class Database:
    """A table of its own on the engine."""

    endpoint: str
    name: str
    client: DynamoDBClient
    table: Table
    plain: Table
    """The same table through a client of its own, on which nothing is counted or goes wrong."""

    def items(self) -> dict[tuple[str, str], dict[str, Any]]:
        """Everything in the table."""
        pages = self.plain._client.get_paginator("scan").paginate(
            TableName=tables.NAME, ConsistentRead=True
        )
        plain = [self.table._unmarshal(item) for page in pages for item in page["Items"]]
        return {(item["pk"], item["sk"]): item for item in plain}


@pytest.fixture
def fresh(engine: str) -> Callable[[], Database]:
    """Makes empty tables that no other test sees."""

    def make() -> Database:
        name = f"db{uuid4().hex[:16]}"
        made = client(engine, name)
        tables.create(made)
        plain = Table(client(engine, name), tables.NAME)
        return Database(engine, name, made, Table(made, tables.NAME), plain)

    return make


@pytest.fixture
def database(fresh: Callable[[], Database]) -> Database:
    """An empty table that no other test sees."""
    return fresh()
