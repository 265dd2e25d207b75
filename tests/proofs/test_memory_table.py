"""The table in memory against Amazon's engine: the same operations, the same answers and items."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, cast

import pytest
from botocore.exceptions import ClientError

from guichet.store import sweeping
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from guichet.store.table import Table, TransactionRefused
from tests.builders import MARCH, NOW
from tests.proofs.actors import DEADLINE, LATER, handlers, situation
from tests.proofs.conftest import Database
from tests.proofs.expressions import ExpressionError
from tests.proofs.laws import letters_of
from tests.proofs.memory_table import MemoryTable
from tests.proofs.replay import Past

KEYS = [{"pk": f"P{one}", "sk": f"S{two}"} for one in range(2) for two in range(3)]
CONDITIONS = (
    "", "attribute_not_exists(pk)", "attribute_exists(pk)", "#n = :one", "#n < :one", "#n <> :one",
    "#n IN (:one, :two)", "#n = :one OR (#n = :two AND lease < :text)", "NOT #n = :one",
    "attribute_not_exists(own) AND attribute_exists(#n)", "size(letters) < :two",
    "#n BETWEEN :one AND :two", "begins_with(lease, :text)", "contains(letters, :text)",
)  # fmt: skip
UPDATES = (
    "SET #n = :one", "SET #n = :two, lease = :text REMOVE own", "SET own = :text",
    "SET letters = list_append(if_not_exists(letters, :none), :list)", "REMOVE #n, letters",
    "SET #n = #n + :one", "SET #n = if_not_exists(#n, :two)", "ADD papers :papers",
    "SET #a = :text, #t = :stamp", "REMOVE #a, #t", "ADD #n :two", "DELETE papers :papers",
    "SET own = :one, own = :two",
)  # fmt: skip
VALUES: dict[str, Any] = {
    "one": 1, "two": 2, "text": "t", "none": [], "list": ["t", 1], "papers": {"a", "b"},
    "stamp": "2019-02-04T08:00:00.000Z",
}  # fmt: skip
NAMES = {"#n": "number", "#a": "agenda", "#t": "at"}
Anywhere = Any
"""A Table or a MemoryTable."""


def used(*expressions: str) -> tuple[dict[str, Any], dict[str, str]]:
    """The values and names that stand in expressions."""
    text = " ".join(expressions).replace(",", " ").replace(")", " ").replace("(", " ").split()
    return (
        {name: value for name, value in VALUES.items() if f":{name}" in text},
        {name: value for name, value in NAMES.items() if name in text},
    )


def operation(table: Anywhere, dice: random.Random, key: Any) -> Any:
    """A random part of a transaction."""
    condition, update = dice.choice(CONDITIONS), dice.choice(UPDATES)
    kind = dice.randrange(4)
    if kind == 0:
        values, names = used(condition)
        item = {**key, "number": dice.randrange(3), "lease": "t1", "own": "x"}
        return table.put_of(item, condition, values, names or None)
    if kind == 1:
        return table.delete_of(key)
    if kind == 2:
        return table.check_of(key, "attribute_exists(own) AND own = :text", {"text": "t"})
    values, names = used(condition, update)
    return table.update_of(key, update, values, names or None, condition)


def call(table: Anywhere, seed: int) -> Any:
    """One random call, the same on any table for the same seed."""
    dice = random.Random(seed)
    kind = dice.randrange(8)
    key: Any = dice.choice(KEYS)
    if kind == 0:
        return table.get(key)
    if kind == 1:
        return table.batch_get(dice.sample(KEYS, 3))
    if kind == 2:
        return table.range(key["pk"], "S0", dice.choice(["S1", "S9"]), dice.choice([None, 1, 2]))
    if kind == 3:
        return len(table.agenda("t", "2", "3"))
    if kind == 4:
        return table.put({**key, "number": dice.randrange(3)}, unless_there=dice.random() < 0.5)
    if kind == 5:
        condition = dice.choice(CONDITIONS[1:])
        update = dice.choice(UPDATES)
        values, names = used(condition, update)
        return table.update(key, update, values, condition, names or None)
    some = dice.sample(KEYS, dice.randrange(1, 4))
    return table.transact([operation(table, dice, one) for one in some])


def answer(table: Anywhere, seed: int) -> Any:
    """What a call gives, or how it fails."""
    try:
        return call(table, seed)
    except TransactionRefused as refused:
        return refused.reasons
    except (ExpressionError, TypeError, ClientError) as error:
        invalid = not isinstance(error, ClientError) or "Validation" in str(error)
        return "invalid" if invalid else repr(error)


def test_random_calls(database: Database) -> None:
    memory = MemoryTable()
    seen: dict[str, int] = {}
    for seed in range(600):
        expected, found = answer(database.table, seed), answer(memory, seed)
        assert found == expected, seed
        kind = type(expected).__name__ if expected != "invalid" else "invalid"
        seen[kind] = seen.get(kind, 0) + 1
    assert memory.items == database.items()
    assert min(seen[kind] for kind in ("bool", "tuple", "dict", "list", "invalid")) > 10, seen


def test_every_handler_leaves_the_same_table(database: Database) -> None:
    """The store's own calls, all of them, from the situation that the proofs start from."""
    memory = MemoryTable(situation())
    for item in situation().values():
        database.table.put(item)
    for name, handler in handlers().items():
        for table in (memory, database.table):
            handler(cast("Past", _As(cast("Table", table))), 0)
        assert memory.items == database.items(), name
    assert _outbox(cast("Table", memory)) == _outbox(database.table)
    assert memory.items == database.items()
    assert Ledger(cast("Table", memory)).participants(MARCH) == Ledger(database.table).participants(
        MARCH
    )


class _As:
    """A table where a handler expects its past."""

    def __init__(self, table: Table) -> None:
        self.as_table = table


def _outbox(table: Table) -> Sequence[object]:
    outbox = Outbox(table)
    letters = sorted(letters_of_table(table))
    steps: list[Callable[[str], object]] = [
        lambda one: outbox.claim(one, NOW),
        lambda one: outbox.claim(one, NOW),
        lambda one: outbox.release(one, NOW + timedelta(minutes=1)),
        lambda one: outbox.claim(one, NOW + timedelta(minutes=2)),
        lambda one: outbox.sent(one, "ses", NOW + timedelta(minutes=3)),
        lambda one: outbox.undelivered(one, "bounce", NOW + timedelta(minutes=4)),
    ]
    answers: list[object] = [
        step(letter) for number, letter in enumerate(letters) for step in steps[: number + 1]
    ]
    answers.append(sorted(one.id for one in outbox.left_behind(LATER, 50)))
    answers.append(sorted((one.id, why) for one, why in outbox.troubles(NOW)))
    return [*answers, sweeping.due_sessions(table, DEADLINE + timedelta(days=9))]


def letters_of_table(table: Table) -> list[str]:
    """The ids of the letters that are owed."""
    return [item["id"] for item in table.agenda("LETTER", "0", "9")]


def test_it_can_fail(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table that forgets its conditions is told from the real one."""
    monkeypatch.setattr(MemoryTable, "_holds", lambda *_: True)
    memory = MemoryTable()
    assert any(answer(database.table, seed) != answer(memory, seed) for seed in range(300))
    assert not letters_of(memory.items)
