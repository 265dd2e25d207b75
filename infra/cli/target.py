"""Which desk a command acts on: the local one, or a deployed stack."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from botocore.exceptions import ClientError

from guichet.store.ledger import Ledger
from guichet.store.table import Table
from infra.cli.console import Failure
from infra.local.clock import DeskClock
from infra.local.cloud import Cloud
from infra.local.places import Places, State


@dataclass(frozen=True)
class Target:
    """A desk and the ways to it."""

    cloud: Cloud
    stack: str
    local: bool
    places: Places

    @cached_property
    def outputs(self) -> dict[str, str]:
        """What the stack says of itself."""
        try:
            found = self.cloud.outputs(self.stack)
        except ClientError as error:
            if "does not exist" in str(error):
                raise Failure(
                    f"there is no stack {self.stack} in this account and region"
                ) from None
            raise
        if "Table" not in found:
            raise Failure(f"the stack {self.stack} is not one of infra/template.yaml")
        return found

    @property
    def table(self) -> Table:
        """Its memory."""
        return Table(self.cloud.dynamodb, self.outputs["Table"])

    @property
    def ledger(self) -> Ledger:
        """Its sessions and people."""
        return Ledger(self.table)

    def now(self) -> datetime:
        """The time at that desk."""
        return DeskClock(self.places.clock).now() if self.local else datetime.now(UTC)


def target_of(options: argparse.Namespace) -> Target:
    """The desk that the options name; without --stack the local one that runs."""
    places = Places.usual()
    stack = getattr(options, "stack", None)
    if stack:
        return Target(Cloud(), stack, local=False, places=places)
    state = State.read(places.state)
    return Target(Cloud(state.cloud), state.stack, local=True, places=places)
