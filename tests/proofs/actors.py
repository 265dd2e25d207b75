"""A session with a bit of everything, and what can happen to it at the same time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import cast

from guichet.desk.events import Cause
from guichet.desk.manage import change_capacity
from guichet.desk.model import Session, Text
from guichet.desk.request import Intent, Person, Request
from guichet.store import reception, sweeping
from guichet.store.errors import LostRace
from guichet.store.ledger import Ledger
from guichet.store.table import Item, Table
from tests.builders import MARCH, NOW, reading, request, session
from tests.proofs import laws
from tests.proofs.memory_table import Call, MemoryTable, Where
from tests.proofs.replay import Handler, Past

DEADLINE = NOW + timedelta(days=2, minutes=6)
"""When the offer to olga lapses."""
_EDGE = 2 * 24 * 60 + 5
"""A minute before, in minutes from NOW."""
LATER = DEADLINE + timedelta(minutes=10)


def _who(name: str) -> str:
    return f"{name}@example.org"


@cache
def situation() -> Mapping[Where, Item]:
    """Two seats: carl has one, the other is offered to olga; walter and wanda wait."""
    table = MemoryTable()
    ledger = Ledger(cast("Table", table))
    ledger.open_session(small_session(2), NOW)
    for minutes, name in enumerate(("carl", "dora", "olga", "walter", "wanda"), 1):
        _take(ledger, request(sender=_who(name), name=name.title(), minutes=minutes))
    _take(ledger, request(Intent.CANCEL, _who("dora"), minutes=6))
    laws.check_state(table.items, NOW)
    return dict(table.items)


def small_session(capacity: int = 2) -> Session:
    """A session without its long texts, which the rules do not read: thousands of copies are made."""
    stood, empty = session(capacity), Text("", "")
    facts = replace(
        stood.facts, programme=(), trainers=(), payment=empty, access=empty, withdrawal=empty
    )
    return replace(stood, facts=facts)


def _take(ledger: Ledger, asked: Request) -> None:
    at = asked.mail.received_at
    reception.receive(ledger, reading(asked), None, lambda: at, lambda _: None)


def mails() -> dict[str, Request]:
    """What people write in the minute before the offer to olga lapses, or after it."""
    fresh, edge, late = _who("nora"), _EDGE, _EDGE + 2
    pair = (Person("Xenia", _who("xenia")), Person("Yann", _who("yann")))
    pass_on = (Person("Carl", _who("carl")), Person("Rosa", _who("rosa")))
    return {
        "register": request(sender=fresh, name="Nora", minutes=edge, same_as="nora"),
        "register again": request(sender=fresh, name="Nora", minutes=edge + 0.2),
        "register resent": request(sender=fresh, name="Nora", minutes=edge + 0.1, same_as="nora"),
        "register waiting": request(sender=_who("walter"), minutes=edge),
        "group": request(Intent.REGISTER, _who("rh"), *pair, minutes=edge + 0.3),
        "cancel seat": request(Intent.CANCEL, _who("carl"), minutes=edge),
        "cancel waiting": request(Intent.CANCEL, _who("walter"), minutes=edge),
        "cancel offer": request(Intent.CANCEL, _who("olga"), minutes=edge),
        "accept": request(Intent.ACCEPT, _who("olga"), minutes=edge),
        "accept late": request(Intent.ACCEPT, _who("olga"), minutes=late),
        "decline": request(Intent.DECLINE, _who("olga"), minutes=edge),
        "replace": request(Intent.REPLACE, _who("carl"), *pass_on, minutes=edge),
        "details": request(Intent.DETAILS, _who("wanda"), Person("Wanda W"), minutes=edge),
        "status": request(Intent.STATUS, _who("walter"), minutes=late),
    }


def receive(asked: Request) -> Handler:
    """The handler of a mail: each delivery decides a second later than the one before."""

    def handler(past: Past, delivery: int) -> object:
        at = asked.mail.received_at + timedelta(seconds=delivery)
        ledger = Ledger(past.as_table)
        return reception.receive(ledger, reading(asked), None, lambda: at, lambda _: None)

    return handler


def sweep(past: Past, delivery: int) -> object:
    """The sweep, after the offer to olga lapsed."""
    now = DEADLINE + timedelta(seconds=1 + delivery)
    table = past.as_table
    return [
        sweeping.settle(Ledger(table), one, now, lambda _: None)
        for one in sweeping.due_sessions(table, now)
    ]


def resize(capacity: int) -> Handler:
    """The organiser gives the room another capacity."""

    def handler(past: Past, delivery: int) -> object:
        ledger = Ledger(past.as_table)
        at = DEADLINE - timedelta(seconds=30)
        for _ in range(5):
            desk = ledger.load_room(MARCH)
            if desk.session and desk.session.capacity == capacity:
                return False
            decision = change_capacity(desk, capacity, Cause(at, f"resize-{capacity}", "organiser"))
            try:
                ledger.commit_run(desk, decision)
            except LostRace:
                continue
            return True
        raise LostRace

    return handler


@cache
def handlers() -> dict[str, Handler]:
    """Everything that can happen, by name."""
    by_mail = {name: receive(asked) for name, asked in mails().items()}
    return {**by_mail, "sweep": sweep, "one seat more": resize(3), "one seat less": resize(1)}


class Laws:
    """Checks each write of a search."""

    def __init__(self, now: datetime = DEADLINE, *, overbooked: bool = False) -> None:
        self._now = now
        self._overbooked = overbooked

    def step(self, before: Mapping[Where, Item], after: Mapping[Where, Item], _call: Call) -> None:
        """After each write: everything that holds whenever nobody is in the middle of one."""
        laws.check_step(before, after)
        laws.check_state(after, self._now, overbooked=self._overbooked)


def nothing_lost(*names: str) -> Callable[[Mapping[Where, Item]], None]:
    """Checks, when all is done, that each mail among some handlers was decided on."""
    wanted = [mails()[name].mail.delivery for name in names if name in mails()]

    def end(items: Mapping[Where, Item]) -> None:
        for delivery in wanted:
            laws.require("no mail is lost", (f"MAIL#{delivery}", "MAIL") in items, delivery)

    return end
