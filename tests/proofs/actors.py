"""A session with a bit of everything, and what can happen to it at the same time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import cast

from guichet.desk.decision import Bearer
from guichet.desk.events import Cause
from guichet.desk.manage import change_capacity
from guichet.desk.model import Session, Status, Text
from guichet.desk.reminders import due_at
from guichet.desk.request import Intent, Person, Request, Trust
from guichet.store import erasing, reception, reminding, sweeping
from guichet.store.errors import LostRace
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from guichet.store.table import Item, Table, TransactionRefused
from tests.builders import MARCH, NOW, reading, request, session
from tests.proofs import laws
from tests.proofs.memory_table import Call, MemoryTable, Where
from tests.proofs.replay import Handler, Past

DEADLINE = NOW + timedelta(days=2, minutes=6)
"""When the offer to olga lapses."""
_EDGE = 2 * 24 * 60 + 5
"""A minute before, in minutes from NOW."""
LATER = DEADLINE + timedelta(minutes=10)
_RUNS = 4
"""Runs of the sweep that an errand has to come to its end: more than others can spoil."""


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


@cache
def errands() -> Mapping[Where, Item]:
    """The same, and more to come: somebody wrote as carl, who is asked to confirm that he gives
    his seat up; walter asked to be forgotten, and all that he was written has left."""
    table = MemoryTable(situation())
    ledger, outbox = Ledger(cast("Table", table)), Outbox(cast("Table", table))
    _take(ledger, request(Intent.CANCEL, _who("carl"), minutes=6.2, trust=Trust.UNKNOWN))
    _take(ledger, request(Intent.ERASE, _who("walter"), minutes=6.4))
    for pk, sk in list(table.items):
        if sk == "LETTER":
            outbox.sent(pk.removeprefix("LETTER#"), "ses", NOW)
    laws.check_state(table.items, NOW)
    return dict(table.items)


def _confirming() -> Bearer:
    """The reply address of the letter that asks carl to confirm."""
    [sk] = [sk for _, sk in errands() if sk.startswith("PENDING#")]
    return Bearer(small_session().facts.code, sk.removeprefix("PENDING#"))


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


def errand_mails() -> dict[str, Request]:
    """Mails that only `errands` gives an occasion for."""
    return {
        "erase": request(Intent.ERASE, _who("carl"), minutes=_EDGE),
        "confirm": request(Intent.ACCEPT, _who("carl"), minutes=_EDGE, trust=Trust.UNKNOWN),
    }


def receive(asked: Request, bearer: Callable[[], Bearer] | None = None) -> Handler:
    """The handler of a mail: each delivery decides a second later than the one before."""

    def handler(past: Past, delivery: int) -> object:
        at = asked.mail.received_at + timedelta(seconds=delivery)
        ledger = Ledger(past.as_table)
        borne = bearer() if bearer else None
        return reception.receive(ledger, reading(asked), borne, lambda: at, lambda _: None)

    return handler


def forget(past: Past, delivery: int) -> object:
    """The sweep carries out erasures; what it lost a race for is due again."""
    now = DEADLINE + timedelta(seconds=1 + delivery)
    ledger = Ledger(past.as_table)
    for _ in range(_RUNS):
        try:
            if erasing.erase_due(past.as_table, ledger, lambda _: None, now):
                return True
        except LostRace:
            continue
        now += erasing.LOOK_AGAIN
    return False


def remind(past: Past, _delivery: int) -> object:
    """The sweep reminds, seven days before; what it lost a race for is due again."""
    now = due_at(small_session().facts, 7)
    for _ in range(_RUNS):
        try:
            return reminding.remind(past.as_table, Ledger(past.as_table), now)
        except (LostRace, TransactionRefused):
            continue
    return False


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


@cache
def errand_handlers() -> dict[str, Handler]:
    """What has an occasion in `errands`, beside everything else."""
    mails = errand_mails()
    return {
        "erase": receive(mails["erase"]),
        "confirm": receive(mails["confirm"], _confirming),
        "forget": forget,
        "remind": remind,
    }


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
    known = {**mails(), **errand_mails()}
    wanted = [known[name].mail.delivery for name in names if name in known]

    def end(items: Mapping[Where, Item]) -> None:
        for delivery in wanted:
            laws.require("no mail is lost", (f"MAIL#{delivery}", "MAIL") in items, delivery)
        if "forget" in names:
            laws.check_forgotten(items, _who("walter"), NOW + timedelta(minutes=6.4))
        if "remind" in names:
            before = laws.people_of(errands()).values()
            seated = [one.reference for one in before if one.status is Status.CONFIRMED]
            laws.check_reminded(items, seated)

    return end
