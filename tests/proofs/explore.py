"""Every interleaving of some handlers, call by call, with faults at every call.

A state is the table's content and where each handler stands. States that were met before are
not searched again; the schedules that lead through them are still counted, each as one.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from guichet.store.table import TransactionRefused
from tests.proofs.memory_table import Call, Item, MemoryTable, Where
from tests.proofs.replay import Answer, Handler, Point

State = tuple[frozenset[tuple[Where, int]], tuple[int, ...], int, bool]
_CONFLICT = Answer("conflict", error=TransactionRefused(["TransactionConflict"]))
_DEEP = 20_000


@dataclass(frozen=True, slots=True)
class World:
    """The table, where each handler stands, and what may still go wrong."""

    items: Mapping[Where, Item]
    points: tuple[Point, ...]
    crashes: int
    conflict: bool = False
    """Whether DynamoDB may still answer one transaction with TransactionConflict."""


@dataclass(slots=True)
class Found:
    """What a search went through."""

    schedules: int = 0
    states: int = 0
    ends: int = 0
    writes: int = 0

    def __iadd__(self, other: Found) -> Self:
        self.schedules += other.schedules
        self.states += other.states
        self.ends += other.ends
        self.writes += other.writes
        return self


Step = Callable[[Mapping[Where, Item], Mapping[Where, Item], Call], None]
End = Callable[[Mapping[Where, Item]], None]


class Explorer:
    """Searches all schedules of some handlers from one state of the table.

    What a handler does after some answers is remembered from one search to the next.
    """

    def __init__(self, step: Step) -> None:
        self._step = step
        self._end: End = lambda _: None
        self._known: dict[State, int] = {}
        self._stepped: set[tuple[frozenset[tuple[Where, int]], int]] = set()
        self._interned: dict[str, Item] = {}
        self._invoked: dict[Handler, Point] = {}
        self.found = Found()

    def explore(
        self,
        items: Mapping[Where, Item],
        handlers: Sequence[Handler],
        end: End,
        *,
        crashes: int = 0,
        conflict: bool = False,
    ) -> Found:
        """Run all schedules; the first law that is broken is raised, with its schedule."""
        self._known, self.found, self._end = {}, Found(), end
        for one in handlers:
            if one not in self._invoked:
                self._invoked[one] = Point.start(one)
        points = tuple(self._invoked[one] for one in handlers)
        start = {place: self._intern(item) for place, item in items.items()}
        sys.setrecursionlimit(max(sys.getrecursionlimit(), _DEEP))
        collecting = gc.isenabled()
        gc.disable()  # all that is made is kept, and there are millions of it
        try:
            self.found.schedules = self._count(World(start, points, crashes, conflict))
        finally:
            if collecting:
                gc.enable()
        return self.found

    def _count(self, world: World) -> int:
        """The number of schedules from here to the end, all of them checked."""
        state = _state(world)
        known = self._known.get(state)
        if known is not None:
            return known
        self.found.states += 1
        schedules = 0
        for what, after in self._moves(world):
            try:
                schedules += self._count(after)
            except Exception as broken:
                broken.add_note(what)
                raise
        if schedules == 0:
            self._end(world.items)
            self.found.ends += 1
            schedules = 1
        self._known[state] = schedules
        return schedules

    def _moves(self, world: World) -> Iterator[tuple[str, World]]:
        for number, point in enumerate(world.points):
            if point.error is not None:
                raise point.error
            if point.call is None:
                continue
            items, answer = self._perform(world, point.call)
            name = f"{number}.{point.delivery} {point.call.name}"
            yield name, _moved(world, number, point.after(answer), items)
            if world.crashes:
                again = point.again()
                yield f"{name}: dies before", _moved(world, number, again, crashes=1)
                if items is not world.items:
                    yield f"{name}: dies after", _moved(world, number, again, items, crashes=1)
            if world.conflict and point.call.name == "transact":
                yield (
                    f"{name}: conflict",
                    _moved(world, number, point.after(_CONFLICT), conflict=False),
                )

    def _perform(self, world: World, call: Call) -> tuple[Mapping[Where, Item], Answer]:
        table = MemoryTable(world.items)
        try:
            value = table.perform(call)
        except TransactionRefused as refused:
            return world.items, Answer(refused.reasons, error=refused)
        if not call.writes or value is False:
            return world.items, Answer(_key(value), value)
        after = {
            place: item if world.items.get(place) is item else self._intern(item)
            for place, item in table.items.items()
        }
        edge = (_content(world.items), id(call))
        if edge not in self._stepped:
            self._stepped.add(edge)
            self.found.writes += 1
            self._step(world.items, after, call)
        return after, Answer(value, value)

    def _intern(self, item: Item) -> Item:
        return self._interned.setdefault(json.dumps(item, sort_keys=True, default=sorted), item)


def _moved(
    world: World,
    number: int,
    point: Point,
    items: Mapping[Where, Item] | None = None,
    *,
    crashes: int = 0,
    conflict: bool | None = None,
) -> World:
    points = (*world.points[:number], point, *world.points[number + 1 :])
    return World(
        world.items if items is None else items,
        points,
        world.crashes - crashes,
        world.conflict if conflict is None else conflict,
    )


def _state(world: World) -> State:
    points = tuple(id(point) for point in world.points)
    return _content(world.items), points, world.crashes, world.conflict


def _content(items: Mapping[Where, Item]) -> frozenset[tuple[Where, int]]:
    return frozenset((place, id(item)) for place, item in items.items())


def _key(value: Any) -> Hashable:
    """Equal for equal answers of a read, whose items are interned."""
    if isinstance(value, Mapping) and "pk" not in value:
        return tuple(id(item) for item in value.values())
    if isinstance(value, list):
        return tuple(id(item) for item in value)
    return id(value) if isinstance(value, Mapping) else value
