"""A handler as a deterministic machine: the answers it got so far tell what it asks next.

A handler is run from its start against the answers of the past until it makes a call that has
none yet. Equal pasts are run once, whatever the schedule that led there.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, cast

from guichet.store.table import Table
from tests.proofs.memory_table import Call, MemoryTable


class _Asks(BaseException):
    """Leaves the handler at its next call; no handler catches it."""

    def __init__(self, call: Call) -> None:
        self.call = call


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call gave: a value or an error, and a key that is equal for equal answers."""

    key: Hashable
    value: Any = None
    error: Exception | None = None


class Past(MemoryTable):
    """Answers calls from the past, and stops at the first one that is new."""

    def __init__(self, answers: tuple[Answer, ...]) -> None:
        super().__init__()
        self._answers = iter(answers)

    def perform(self, call: Call) -> Any:
        answer = next(self._answers, None)
        if answer is None:
            raise _Asks(call)
        if answer.error is not None:
            raise answer.error
        return answer.value

    @property
    def as_table(self) -> Table:
        """Itself, for the store."""
        return cast("Table", self)


Handler = Callable[[Past, int], object]
"""Runs once against a table; the number is how often it was delivered before."""


@dataclass(slots=True, eq=False)
class Point:
    """Where a handler stands: about to make a call, or done."""

    handler: Handler
    delivery: int = 0
    answers: tuple[Answer, ...] = ()
    call: Call | None = None
    error: Exception | None = None
    _next: dict[Hashable, Point] = field(default_factory=dict)
    _roots: list[Point] = field(default_factory=list)

    @classmethod
    def start(cls, handler: Handler) -> Point:
        """A handler that was just invoked."""
        point = cls(handler)._run()
        point._roots.append(point)
        return point

    def after(self, answer: Answer) -> Point:
        """Where it stands when its call gave `answer`."""
        if answer.key not in self._next:
            past = (*self.answers, answer)
            point = Point(self.handler, self.delivery, past, _roots=self._roots)
            self._next[answer.key] = point._run()
        return self._next[answer.key]

    def again(self) -> Point:
        """Where it stands when it died and was delivered again."""
        delivery = self.delivery + 1
        if len(self._roots) == delivery:
            root = Point(self.handler, delivery, _roots=self._roots)
            self._roots.append(root._run())
        return self._roots[delivery]

    def _run(self) -> Point:
        try:
            self.handler(Past(self.answers), self.delivery)
        except _Asks as asks:
            self.call = asks.call
        except Exception as error:  # noqa: BLE001 - for the search to judge
            self.error = error
        return self
