"""The receive door on a table in memory: the same door, without a cloud and its milliseconds."""

from __future__ import annotations

import copy
from typing import Any
from unittest.mock import patch

import receive
from guichet import clients, clock
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from tests.builders import NOW
from tests.doors.desk import DoorDesk
from tests.proofs.memory_table import MemoryTable


class MemoryDesk(DoorDesk):
    """Mails go in at `receive`, letters are owed; nothing is sent."""

    def __init__(self, table: MemoryTable, at: list[Any]) -> None:
        super().__init__("no-bucket", {}, at)
        self.table = table
        self.raws: dict[str, bytes] = {}

    def store(self, raw: bytes, delivery: str = "") -> dict[str, Any]:
        """Keep a raw mail; the record of its receipt."""
        self.raws[delivery] = raw
        return self.record(delivery)

    def _letters(self) -> list[dict[str, Any]]:
        return [item for (pk, _), item in self.table.items.items() if pk.startswith("LETTER#")]


class MemoryWorld:
    """Puts a table in memory in the place of the desk's, for as long as it is entered."""

    def __init__(self, items: dict[Any, Any] | None = None) -> None:
        self.table = MemoryTable(copy.deepcopy(items or {}))
        self.desk = MemoryDesk(self.table, [NOW])
        self._patches: list[Any] = [
            patch.object(clients, "table", lambda: self.table),
            patch.object(clients, "ledger", lambda: Ledger(self.table)),  # type: ignore[arg-type]
            patch.object(clients, "outbox", lambda: Outbox(self.table)),  # type: ignore[arg-type]
            patch.object(clock, "now", lambda: self.desk.now),
            patch.object(receive, "_raw", lambda receipt: self.desk.raws[receipt.delivery]),
        ]

    def __enter__(self) -> MemoryDesk:
        for one in self._patches:
            one.start()
        return self.desk

    def __exit__(self, *_: object) -> None:
        for one in self._patches:
            one.stop()
