"""The store's Table in memory: each call atomic, with DynamoDB's conditions and transactions.

`test_memory_table.py` holds it against the real engine. Every call goes through `perform`, so
that a scheduler can stand between a handler and its table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from guichet.store.errors import TooLarge
from guichet.store.keys import AGENDA, Key
from guichet.store.table import BATCH_KEYS, TRANSACTION_ITEMS, TransactionRefused
from tests.proofs.expressions import Bindings, ExpressionError, check_update, holds, updated

Item = dict[str, Any]
Where = tuple[str, str]
"""(pk, sk)"""
REFUSED = "ConditionalCheckFailed"


@dataclass(frozen=True, eq=False, slots=True)
class Call:
    """One call of a table, not yet performed."""

    name: str
    arguments: tuple[Any, ...]

    @property
    def writes(self) -> bool:
        """Whether it can change anything."""
        return self.name in ("put", "update", "delete", "transact")


class MemoryTable:
    """What `guichet.store.table.Table` is to the store, without a server."""

    def __init__(self, items: Mapping[Where, Item] | None = None) -> None:
        self.name = "memory"
        self.items: dict[Where, Item] = dict(items or {})

    def perform(self, call: Call) -> Any:
        """Make one call; atomic."""
        return getattr(self, f"_{call.name}")(*call.arguments)

    def get(self, key: Key) -> Item | None:
        found: Item | None = self.perform(Call("get", (key,)))
        return found

    def batch_get(self, keys: Sequence[Key]) -> dict[Where, Item]:
        found: dict[Where, Item] = self.perform(Call("batch_get", (tuple(keys),)))
        return dict(found)

    def range(self, pk: str, first: str, last: str, limit: int | None = None) -> list[Item]:
        return list(self.perform(Call("range", (pk, first, last, limit))))

    def walk(self, pk: str, first: str, last: str) -> Iterator[Item]:
        yield from self.range(pk, first, last)

    def agenda(self, kind: str, first: str, last: str, limit: int | None = None) -> list[Item]:
        return list(self.perform(Call("agenda", (kind, first, last, limit))))

    def put(self, item: Item, *, unless_there: bool = False) -> bool:
        condition = "attribute_not_exists(pk)" if unless_there else ""
        return bool(self.perform(Call("put", (self.put_of(item, condition),))))

    def delete(self, key: Key) -> None:
        self.perform(Call("delete", (self.delete_of(key),)))

    def delete_if(
        self, key: Key, condition: str, values: Mapping[str, Any], names: Mapping[str, str]
    ) -> bool:
        operation = self._operation(key, condition, values, names, Delete=True)
        return bool(self.perform(Call("delete", (operation,))))

    def update(
        self,
        key: Key,
        expression: str,
        values: Mapping[str, Any],
        condition: str,
        names: Mapping[str, str] | None = None,
    ) -> bool:
        operation = self.update_of(key, expression, values, names, condition)
        return bool(self.perform(Call("update", (operation,))))

    def transact(self, operations: Sequence[Mapping[str, Any]]) -> None:
        self.perform(Call("transact", (tuple(operations),)))

    def put_of(
        self,
        item: Item,
        condition: str = "",
        values: Mapping[str, Any] | None = None,
        names: Mapping[str, str] | None = None,
    ) -> Item:
        return self._operation(item, condition, values, names, Put=plain(item))

    def update_of(
        self,
        key: Key,
        expression: str,
        values: Mapping[str, Any],
        names: Mapping[str, str] | None = None,
        condition: str = "",
    ) -> Item:
        return self._operation(key, condition, values, names, Update=expression)

    def check_of(self, key: Key, condition: str, values: Mapping[str, Any]) -> Item:
        return self._operation(key, condition, values, None, Check=True)

    def delete_of(self, key: Key, condition: str = "") -> Item:
        return self._operation(key, condition, None, None, Delete=True)

    def _operation(
        self,
        key: Mapping[str, Any],
        condition: str,
        values: Mapping[str, Any] | None,
        names: Mapping[str, str] | None,
        **more: Any,
    ) -> Item:
        bindings = Bindings(names, plain(values or {}))
        bindings.check_all_used(condition, more.get("Update", ""))
        if "Update" in more:
            check_update(more["Update"], bindings)
        place = (key["pk"], key["sk"])
        return {"place": place, "condition": condition, "bindings": bindings, **more}

    def _get(self, key: Key) -> Item | None:
        return self.items.get((key["pk"], key["sk"]))

    def _batch_get(self, keys: Sequence[Key]) -> dict[Where, Item]:
        places = [(key["pk"], key["sk"]) for key in keys]
        if not places or len(set(places)) > BATCH_KEYS:
            raise ExpressionError(f"a batch of {len(places)} keys")
        return {place: self.items[place] for place in places if place in self.items}

    def _range(self, pk: str, first: str, last: str, limit: int | None) -> list[Item]:
        found = [place for place in self.items if place[0] == pk and first <= place[1] <= last]
        return [self.items[place] for place in sorted(found)][:limit]

    def _agenda(self, kind: str, first: str, last: str, limit: int | None) -> list[Item]:
        due = sorted(
            (item["at"], place)
            for place, item in self.items.items()
            if item.get(AGENDA) == kind and "at" in item and first <= item["at"] <= last
        )
        return [self.items[place] for _, place in due][:limit]

    def _put(self, operation: Item) -> bool:
        if not self._holds(operation):
            return False
        self._write([operation])
        return True

    _update = _delete = _put

    def _transact(self, operations: Sequence[Item]) -> None:
        if len(operations) > TRANSACTION_ITEMS:
            raise TooLarge(f"{len(operations)} operations")
        places = [one["place"] for one in operations]
        if not operations or len(set(places)) < len(places):
            raise ExpressionError("a transaction without, or with two operations on, one item")
        reasons = ["None" if self._holds(one) else REFUSED for one in operations]
        for one, reason in zip(operations, reasons, strict=True):
            if reason == "None":
                self._outcome(one)  # what is invalid is an error even where another part is refused
        if REFUSED in reasons:
            raise TransactionRefused(reasons)
        self._write(operations)

    def _holds(self, operation: Item) -> bool:
        item = self.items.get(operation["place"], {})
        return holds(operation["condition"], item, operation["bindings"])

    def _write(self, operations: Iterable[Item]) -> None:
        for one in operations:
            after = self._outcome(one)
            if after is None:
                self.items.pop(one["place"], None)
            else:
                self.items[one["place"]] = after

    def _outcome(self, operation: Item) -> Item | None:
        """The item after an operation; None for none."""
        place = operation["place"]
        if "Put" in operation:
            return _checked(operation["Put"])
        if "Update" in operation:
            old = self.items.get(place, {"pk": place[0], "sk": place[1]})
            return _checked(updated(operation["Update"], old, operation["bindings"]))
        return self.items.get(place) if "Check" in operation else None


def plain(value: Any) -> Any:
    """A copy as DynamoDB would give it back; what it cannot hold is an error."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, set | frozenset) and value:
        return set(value)
    raise ExpressionError(f"DynamoDB holds no {type(value).__name__}")


def _checked(item: Item) -> Item:
    for name in ("pk", "sk", AGENDA, "at"):
        if name in item and not (isinstance(item[name], str) and item[name]):
            raise ExpressionError(f"{name} of a key must be a text that is not empty")
    return item
