"""A letter on its way out, under every interleaving of senders, with crashes: sent, and sent once.

The post office is an item that counts how often it took the letter. Time moves between rounds: a
lease is longer than a function may run, so no sender of one round is alive in the next.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import datetime, timedelta
from typing import Any, cast
from unittest.mock import patch

import pytest

from guichet import clients, clock, delivery, telemetry
from guichet.store import items as items_
from guichet.store import outbox as outbox_
from guichet.store.outbox import LEASE, Outbox
from guichet.store.table import Table
from tests.builders import NOW
from tests.proofs.actors import situation
from tests.proofs.explore import Explorer, Found
from tests.proofs.laws import Broken, letters_of, require
from tests.proofs.memory_table import Item, MemoryTable, Where
from tests.proofs.replay import Handler, Past

Ends = dict[frozenset[tuple[str, str]], Mapping[Where, Item]]
LETTER = next(iter(letters_of(situation()).values()))
PLACE = (f"LETTER#{LETTER.id}", "LETTER")
TAKEN = ("SES", "TAKEN")
_ROUND = LEASE + timedelta(seconds=1)


class PostOffice:
    """Takes letters, and counts them in the table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def send(self, _raw: bytes, _to: str, letter_id: str) -> str:
        key = {"pk": TAKEN[0], "sk": TAKEN[1]}
        there = "attribute_not_exists(pk) OR attribute_exists(pk)"
        self._table.update(cast("Any", key), "ADD times :one", {"one": 1}, there)
        return f"ses-{letter_id}"


def sender(now: datetime, *, swept: bool) -> Handler:
    """The stream brings the letter, or the sweep finds it left behind."""

    def handler(past: Past, _delivery: int) -> object:
        outbox = Outbox(past.as_table)
        with ExitStack() as patched:
            patched.enter_context(patch.object(clients, "outbox", lambda: outbox))
            patched.enter_context(patch.object(clients, "house", lambda: None))
            patched.enter_context(patch.object(clients, "post", lambda: PostOffice(past.as_table)))
            patched.enter_context(patch.object(clock, "now", lambda: now))
            patched.enter_context(patch.object(delivery, "compose", lambda *_: b""))
            patched.enter_context(patch.object(telemetry, "letter_sent", lambda *_: None))
            if not swept:
                return delivery.deliver(LETTER)
            return [delivery.deliver(one) for one in outbox.left_behind(now, 10)]

    return handler


def rounds(*, event: bool, crashes: int) -> tuple[Found, list[int]]:
    """Four rounds of two senders each; how often the letter was taken, in each end."""
    total, states = Found(), [_owed()]
    for number in range(4):
        now = NOW + _ROUND * number
        # The stream may repeat itself while the sweep runs; later the sweep may run twice.
        pair = (sender(now, swept=number > 1), sender(now, swept=number > 0))
        ends: Ends = {}
        explorer = Explorer(lambda *_: None)
        for state in states:
            total += explorer.explore(
                state, pair, _keep(ends), crashes=crashes if number < 2 else 0
            )
        states = [_told(state, now) if event else state for state in ends.values()]
    for state in states:
        require("every letter is sent", state[PLACE]["state"] == "sent", state[PLACE])
        require("and left alone", state[PLACE].get("agenda") != items_.OWED, state[PLACE])
    return total, [state[TAKEN]["times"] for state in states]


def _owed() -> Mapping[Where, Item]:
    return {PLACE: situation()[PLACE]}


def _keep(ends: Ends) -> Callable[[Mapping[Where, Item]], None]:
    def end(items: Mapping[Where, Item]) -> None:
        ends[
            frozenset(
                (place[0], repr(sorted(item.items(), key=str))) for place, item in items.items()
            )
        ] = items

    return end


def _told(state: Mapping[Where, Item], now: datetime) -> Mapping[Where, Item]:
    """SES tells that it took the letter, if it did, before the round's leases are over."""
    table = MemoryTable(state)
    if TAKEN in table.items:
        Outbox(cast("Table", table)).sent(LETTER.id, "told", now)
    return table.items


def test_with_the_send_event_every_letter_is_sent_once(
    report: Callable[[str, object], None],
) -> None:
    found, taken = rounds(event=True, crashes=2)
    report("schedules of two senders over four rounds", found)
    assert set(taken) == {1}


def test_without_it_only_a_crash_between_ses_and_the_table_sends_twice(
    report: Callable[[str, object], None],
) -> None:
    found, taken = rounds(event=False, crashes=0)
    assert set(taken) == {1}
    found, taken = rounds(event=False, crashes=1)
    report("schedules without the event", found)
    assert set(taken) == {1, 2, 3}  # one crash in each of the two rounds that have one


@pytest.mark.parametrize("seed", ["no claim", "short lease"])
def test_it_can_fail(seed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Senders that do not claim, a lease that is over at once: a letter goes out twice."""
    if seed == "no claim":
        monkeypatch.setattr(Outbox, "claim", lambda *_: True)
    else:
        monkeypatch.setattr(outbox_, "LEASE", timedelta(seconds=-1))
    try:
        _, taken = rounds(event=True, crashes=0)
    except Broken:
        return
    assert set(taken) != {1}
