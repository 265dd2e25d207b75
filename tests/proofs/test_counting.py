"""What a mail costs is the same whatever the length of the queue: calls, items read and written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from guichet.desk.decision import Bearer
from guichet.desk.model import Participant, Status, code_of
from guichet.desk.references import reference
from guichet.desk.request import Intent, Language, Person, Request
from guichet.store import items, reception, sweeping
from guichet.store.codec import to_plain
from guichet.store.ledger import Ledger
from tests import tables
from tests.builders import MARCH, NOW, reading, request
from tests.proofs.actors import small_session
from tests.proofs.conftest import Database

LENGTHS = (10, 1_000, 10_000)
_PAGE = 25
_PAIR = (Person("Xenia", "x@example.org"), Person("Yann", "y@example.org"))
_SWAP = (Person("W 1", "w1@example.org"), Person("Zoe", "z@example.org"))


class Bill:
    """Calls made, items read and operations written, since the last `reset`."""

    def __init__(self, client: Any) -> None:
        self.counted: Counter[str] = Counter()
        client.meta.events.register("provide-client-params.dynamodb.*", self._asked)
        client.meta.events.register("after-call.dynamodb.*", self._answered)

    def _asked(self, params: Any, model: Any, **_: Any) -> None:
        self.counted[model.name] += 1
        for operation in params.get("TransactItems", ()):
            self.counted[f"written by {next(iter(operation))}"] += 1

    def _answered(self, parsed: Any, model: Any, **_: Any) -> None:
        self.counted[f"read by {model.name}"] += len(parsed.get("Items", ()))
        for found in parsed.get("Responses", {}).values():
            self.counted[f"read by {model.name}"] += len(found)

    def reset(self) -> dict[str, int]:
        """What was counted, to count anew."""
        counted = {name: number for name, number in self.counted.items() if number}
        self.counted.clear()
        return counted


def waiting(number: int) -> Participant:
    """The next in the queue."""
    at = NOW - timedelta(days=1) + timedelta(seconds=number)
    address = f"w{number}@example.org"
    return Participant(
        reference=reference(MARCH, "queue", number, 0), session=MARCH, status=Status.WAITING,
        name=f"W {number}", email=address, sender=address, sender_name=None,
        language=Language.FR, registered_at=at, ticket=f"{at.isoformat()[:23]}Z#{number}", version=1,
    )  # fmt: skip


def fill(database: Database, length: int) -> None:
    """A full session of two seats with a queue."""
    ledger = Ledger(database.table)
    ledger.open_session(small_session(2), NOW)
    for name in ("ada", "bea"):
        _take(ledger, request(sender=f"{name}@example.org", name=name.title()))
    queue = [waiting(number) for number in range(length)]
    rows = list(_rows(queue))
    for start in range(0, len(rows), _PAGE):
        page = [{"PutRequest": {"Item": database.table._marshal(row)}} for row in rows[start:start + _PAGE]]  # fmt: skip
        database.client.batch_write_item(RequestItems={tables.NAME: page})  # type: ignore[dict-item]
    stood = ledger.session(MARCH)
    assert stood is not None
    database.table.put(items.session_item(replace(stood, waiting=length)))


def _rows(queue: list[Participant]) -> Iterator[dict[str, Any]]:
    for one in queue:
        yield from items.participant_items(one)
    for one in dict.fromkeys((*queue[:20], queue[-1])):
        yield {
            "pk": f"WHO#{one.email}", "sk": "WHO", f"place_{one.reference}": to_plain(one),
            f"own_{code_of(MARCH)}": one.reference,
        }  # fmt: skip


def _take(ledger: Ledger, asked: Request, bearer: Bearer | None = None) -> object:
    at = asked.mail.received_at
    return reception.receive(ledger, reading(asked), bearer, lambda: at, lambda _: None)


def requests(length: int) -> dict[str, Request]:
    """One mail of each kind, each to be received in this order."""
    # With the same fingerprints whatever the length, for they choose a shard of the brake.
    last = f"w{length - 1}@example.org"
    return {
        "register": request(sender="n@example.org", name="N", minutes=1, same_as="mail 1"),
        "register two": request(
            Intent.REGISTER, "rh@example.org", *_PAIR, minutes=2, same_as="mail 2"
        ),
        "register, waiting": request(sender=last, minutes=3, same_as="mail 3"),
        "status of the last": request(Intent.STATUS, last, minutes=4, same_as="mail 4"),
        "details of the last": request(
            Intent.DETAILS, last, Person(role="x"), minutes=5, same_as="mail 5"
        ),
        "information": request(Intent.INFORMATION, "q@example.org", minutes=6, same_as="mail 6"),
        "cancel, waiting": request(Intent.CANCEL, last, minutes=7, same_as="mail 7"),
        "replace, waiting": request(
            Intent.REPLACE, "w1@example.org", *_SWAP, minutes=8, same_as="mail 8"
        ),
        "cancel a seat": request(Intent.CANCEL, "ada@example.org", minutes=9, same_as="mail 9"),
        "accept": request(Intent.ACCEPT, "w0@example.org", minutes=10, same_as="mail 10"),
        "cancel another": request(Intent.CANCEL, "bea@example.org", minutes=11, same_as="mail 11"),
        "decline": request(Intent.DECLINE, "z@example.org", minutes=12, same_as="mail 12"),
    }


def bills(database: Database, length: int) -> dict[str, dict[str, int]]:
    """What each kind of request costs at a queue of this length."""
    fill(database, length)
    ledger, bill = Ledger(database.table), Bill(database.client)
    costs = {}
    for name, asked in requests(length).items():
        bill.reset()
        assert _take(ledger, asked) is not None
        costs[name] = bill.reset()
    later = NOW + timedelta(days=4)
    for session in sweeping.due_sessions(database.table, later):
        sweeping.settle(ledger, session, later, lambda _: None)
    return {**costs, "sweep": bill.reset()}


def test_a_queue_of_ten_thousand_costs_what_one_of_ten_does(
    fresh: Callable[[], Database], report: Callable[[str, object], None]
) -> None:
    short, *longer = (bills(fresh(), length) for length in LENGTHS)
    # The first 24 of a queue are read: of ten waiting, all of them.
    window = {name: _but_the_window(cost) for name, cost in short.items()}
    for costs in longer:
        assert {name: _but_the_window(cost) for name, cost in costs.items()} == window
    assert longer[0] == longer[1]
    for name, cost in longer[-1].items():
        report(name, cost)
        if name != "sweep":
            reads = cost.get("BatchGetItem", 0) + cost.get("Query", 0) + cost.get("GetItem", 0)
            assert reads <= 2, name
            assert cost["TransactWriteItems"] == 1, name
            assert cost["read by Query"] <= 25, name


def _but_the_window(cost: dict[str, int]) -> dict[str, int]:
    return {name: number for name, number in cost.items() if name != "read by Query"}


def test_it_can_fail(fresh: Callable[[], Database], monkeypatch: pytest.MonkeyPatch) -> None:
    """A window as long as the queue is seen."""
    monkeypatch.setattr("guichet.store.ledger.WINDOW", 10_000)
    short, long = bills(fresh(), 30), bills(fresh(), 90)
    assert short["status of the last"] != long["status of the last"]
