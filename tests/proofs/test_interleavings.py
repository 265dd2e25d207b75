"""Every schedule of two and three handlers at the table, with a crash before or after any call.

The laws of DESIGN are checked after each write and at the end. `GUICHET_DEEP=1` searches with more
handlers, more crashes and TransactionConflict at once (minutes).
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, combinations_with_replacement
from typing import Any

import pytest

from guichet.desk import change
from guichet.desk.room import Room
from guichet.store import commit, erasing, items, keys
from guichet.store.errors import LostRace
from guichet.store.table import Table
from tests.proofs.actors import (
    Laws,
    errand_handlers,
    errands,
    handlers,
    nothing_lost,
    situation,
)
from tests.proofs.conftest import DEEP
from tests.proofs.explore import Explorer, Found
from tests.proofs.laws import Broken
from tests.proofs.memory_table import MemoryTable

Report = Callable[[str, object], None]
Names = tuple[str, ...]

ALL = tuple(handlers())
CORE = ("register", "cancel seat", "accept", "sweep")
ERRANDS = tuple(errand_handlers())
MET = (*CORE, "cancel waiting", "register waiting", "replace", "one seat more")
"""What errands are met by."""
WIDE = (*CORE, "group", "accept late", "cancel waiting", "one seat more")

pytestmark = pytest.mark.usefixtures("quick")


def search(groups: Iterable[Names], *, crashes: int = 0, conflict: bool = False) -> Found:
    """All schedules of each group of handlers."""
    explorers = {less: Explorer(Laws(overbooked=less).step) for less in (False, True)}
    total = Found()
    every = {**handlers(), **errand_handlers()}
    for names in groups:
        explorer = explorers["one seat less" in names]
        chosen = [every[name] for name in names]
        start = errands() if {*names} & {*ERRANDS} else situation()
        try:
            total += explorer.explore(
                start, chosen, nothing_lost(*names), crashes=crashes, conflict=conflict
            )
        except Exception as broken:
            broken.add_note(f"handlers: {names}; read the schedule from below")
            raise
    return total


def pairs_of(first: str) -> list[Names]:
    return [pair for pair in combinations_with_replacement(ALL, 2) if pair[0] == first]


def test_one_handler_with_two_crashes_and_a_conflict(report: Report) -> None:
    found = search([(name,) for name in ALL], crashes=2, conflict=True)
    report("schedules of one handler", found)
    assert found.schedules > 500


@pytest.mark.parametrize("first", ALL)
def test_two_handlers_with_a_crash(first: str, report: Report) -> None:
    found = search(pairs_of(first), crashes=2 if DEEP else 1, conflict=DEEP)
    report(f"schedules of two handlers, {first}", found)
    assert found.schedules >= 50


@pytest.mark.parametrize("errand", ERRANDS)
def test_an_errand_and_another_handler_with_a_crash(errand: str, report: Report) -> None:
    others = (*ERRANDS[ERRANDS.index(errand) :], *MET, *(ALL if DEEP else ()))
    found = search([(errand, other) for other in dict.fromkeys(others)], crashes=1)
    report(f"schedules of an errand and another handler, {errand}", found)
    assert found.schedules >= 50


def test_two_handlers_with_a_crash_each_and_a_conflict(report: Report) -> None:
    pairs = combinations(CORE, 2) if DEEP else [("register", "accept"), ("cancel seat", "sweep")]
    found = search(pairs, crashes=2, conflict=True)
    report("schedules of two handlers, two crashes, a conflict", found)
    assert found.schedules > 100_000


@pytest.mark.parametrize("first", WIDE if DEEP else CORE)
def test_three_handlers(first: str, report: Report) -> None:
    some = WIDE if DEEP else CORE
    triples = [three for three in combinations_with_replacement(some, 3) if three[0] == first]
    found = search(triples, crashes=1 if DEEP else 0, conflict=DEEP)
    report(f"schedules of three handlers, {first}", found)
    assert found.schedules > 20


@pytest.mark.parametrize("three", list(combinations(CORE, 3)), ids="-".join)
def test_three_handlers_with_a_crash(three: Names, report: Report) -> None:
    found = search([three], crashes=1)
    report("schedules of three handlers with a crash", found)
    assert found.schedules > 1_000_000


def test_the_memory_table_has_the_calls_of_the_real_one() -> None:
    def calls(kind: type) -> Iterator[tuple[str, list[str]]]:
        for name, call in inspect.getmembers(kind, inspect.isfunction):
            if not name.startswith("_") and name != "perform":
                yield name, list(inspect.signature(call).parameters)

    assert dict(calls(MemoryTable)) == dict(calls(Table))


def _without(operation: Callable[..., Any]) -> Callable[..., Any]:
    """The same operation without its condition."""

    def bare(*arguments: Any, **named: Any) -> Any:
        return {**operation(*arguments, **named), "condition": ""}

    return bare


def _unconditional_session(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(commit, "_session", _without(commit._session))


def _forgetful_inbox(patch: pytest.MonkeyPatch) -> None:
    kept = commit._inbox
    patch.setattr(commit, "_inbox", lambda *one: [{**op, "condition": ""} for op in kept(*one)])


def _no_offer(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Room, "pass_on", lambda _: None)


def _newcomers_pass(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(items, "left_place", lambda *_: None)


def _silent_cancel(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(change, "_tell_all", lambda *_: None)


def _careless_reminder(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(MemoryTable, "check_of", _without(MemoryTable.check_of))


def _careless_erasure(patch: pytest.MonkeyPatch) -> None:
    def let_go(table: MemoryTable, address: str, _papers: object) -> bool:
        table.delete(keys.who(address))
        return True

    patch.setattr(erasing, "_let_go", let_go)


def _half_an_erasure(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(erasing, "_forget_places", lambda *_: None)


@pytest.mark.parametrize(
    ("seed", "names"),
    [
        (_unconditional_session, ("cancel seat", "register")),
        (_forgetful_inbox, ("register", "register")),
        (_no_offer, ("cancel seat", "sweep")),
        (_newcomers_pass, ("accept", "cancel seat")),
        (_silent_cancel, ("cancel seat", "register")),
        (_silent_cancel, ("confirm", "register")),
        (_forgetful_inbox, ("erase", "cancel seat")),
        (_careless_reminder, ("remind", "cancel seat")),
        (_careless_erasure, ("forget", "register waiting")),
        (_half_an_erasure, ("forget", "register")),
    ],
)
def test_it_can_fail(
    seed: Callable[[pytest.MonkeyPatch], None], names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A condition dropped, a seat not offered, a row left behind, a letter forgotten: all found."""
    situation()
    seed(monkeypatch)
    # A mail that can never be done, because its letters are there already, is caught as well.
    with pytest.raises((Broken, LostRace)):
        search([names], crashes=1)
