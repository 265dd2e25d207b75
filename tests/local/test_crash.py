"""Functions die at random while 200 mails flow: nothing lost, nothing double, in order.

`GUICHET_SEEDS=20 pytest tests/local/test_crash.py -rP` makes as many runs as are wanted, two
minutes each.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from guichet.desk.model import Session, Status
from guichet.store.inbox import Inbox
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from infra.local.desk import LocalDesk
from infra.local.errors import LocalError
from infra.local.time_passes import move
from infra.local.wait import wait_until
from tests.builders import facts
from tests.local.killer import Killer
from tests.local.living import Living, options_in

pytestmark = pytest.mark.local

SEEDS = range(int(os.environ.get("GUICHET_SEEDS", "1")))
SEATS, PEOPLE, SEATED_LEAVE, WAITING_LEAVE = 20, 160, 20, 20
PATIENCE = 300.0
_RETRY = 4
"""Seconds until a message is tried again; longer than a batch, start of the function included."""
_CANCEL = "Bonjour,\n\nJe dois annuler mon inscription à la journée du {day}.\n\n{name}\n"
_MONTHS = {4: "avril", 5: "mai"}
_QUEUES = ("ReceiptQueue", "LetterEventQueue")


@pytest.fixture(scope="module")
def living(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    """A desk whose queues do not wait long before they try again."""
    with LocalDesk(options_in(tmp_path_factory.mktemp("crash"))) as desk:
        for queue in _QUEUES:
            desk.cloud.sqs.set_queue_attributes(
                QueueUrl=desk.outputs[queue], Attributes={"VisibilityTimeout": str(_RETRY)}
            )
        yield Living(desk)


@dataclass
class Crowd:
    """One run: a session of its own, and the people who write for it."""

    living: Living
    seed: int
    arrived: list[str] = field(default_factory=list)
    dead_letters: int = 0

    def __post_init__(self) -> None:
        self.day = date(2019, 4, 1) + timedelta(days=self.seed)
        self.session = f"crash-{self.seed}"
        whole = replace(facts(), id=self.session, date=self.day)
        now = self.living.desk.clock.now()
        assert Ledger(self.living.table).open_session(Session(whole, SEATS), now)

    def register(self, number: int) -> None:
        address = f"p{number:03d}@s{self.seed}.example"
        self.living.register(_name(number), address, self._day)
        self.arrived.append(address)

    def cancel(self, address: str) -> None:
        number = self.arrived.index(address)
        text = _CANCEL.format(day=self._day, name=_name(number))
        self.living.write(_name(number), address, "Annulation", text)

    @property
    def _day(self) -> str:
        return f"{self.day.day} {_MONTHS[self.day.month]} {self.day.year}"

    def until_decided(self) -> None:
        """Wait until every mail was decided on; what died too often is put back, as an operator
        does with the dead letters."""

        def decided() -> bool:
            for body in self.living.dead_letters():
                self.dead_letters += 1
                self.living.enqueue(body)
            deliveries = [one.id for one in self.living.deliveries]
            return not Inbox(self.living.table).unknown(deliveries)

        wait_until(decided, PATIENCE, "a mail was not decided on", every=0.3)

    def until_events_are_noted(self) -> None:
        """Wait until each letter that left is known to have left."""

        def noted() -> bool:
            left = {one["headers"]["X-Guichet-Letter"].strip("<>") for one in self._letters()}
            states = self._states()
            return all(states.get(one) == "sent" for one in left)

        wait_until(noted, PATIENCE, "a letter that left is not noted as sent", every=0.3)

    def until_all_is_sent(self) -> None:
        """Let time pass, five minutes and more each time, until no letter is owed."""
        outbox, desk = Outbox(self.living.table), self.living.desk

        def sent() -> bool:
            self.until_events_are_noted()
            if not outbox.count_owed(1000):
                return True
            try:
                move(desk.cloud, desk.clock, desk.outputs, timedelta(minutes=6))
            except LocalError:
                return False  # the sweep was killed; the next one goes on
            return False

        wait_until(sent, PATIENCE, "a letter is still owed", every=0.3)

    def kinds(self, address: str) -> list[str]:
        return sorted(one["template"] for one in self.living.letters(address))

    def statuses(self) -> dict[str, Status]:
        people = self.living.people(self.session)
        assert len(people) == len(self.arrived)
        return {one.email or "": one.status for one in people}

    def waiting(self) -> list[str]:
        people = self.living.people(self.session)
        return [one.email or "" for one in people if one.status is Status.WAITING]

    def _letters(self) -> Iterator[dict[str, dict[str, str]]]:
        yield from self.living.desk.letters.read()

    def _states(self) -> dict[str, str]:
        pages = self.living.desk.cloud.dynamodb.get_paginator("scan").paginate(
            TableName=self.living.desk.outputs["Table"],
            FilterExpression="sk = :letter",
            ExpressionAttributeValues={":letter": {"S": "LETTER"}},
            ProjectionExpression="pk, #state",
            ExpressionAttributeNames={"#state": "state"},
        )
        found = [one for page in pages for one in page["Items"]]
        return {one["pk"]["S"].removeprefix("LETTER#"): one["state"]["S"] for one in found}


def _name(number: int) -> str:
    return f"Personne {chr(65 + number // 26)}{chr(65 + number % 26)}"


@contextmanager
def _wave(crowd: Crowd, seed: int, killed: Counter[str]) -> Iterator[None]:
    """Mails flow while functions die; then all comes to rest, the sweep under fire at first."""
    desk = crowd.living.desk
    with Killer(desk, seed, at_most=12) as killer:
        yield
        crowd.until_decided()
    with Killer(desk, seed + 1000, at_most=4) as late_killer:
        move_on(crowd)
    crowd.until_decided()
    crowd.until_all_is_sent()
    killed += killer.killed + late_killer.killed


def move_on(crowd: Crowd) -> None:
    """One run of the sweep, whatever becomes of it."""
    desk = crowd.living.desk
    crowd.until_events_are_noted()
    try:
        move(desk.cloud, desk.clock, desk.outputs, timedelta(minutes=6))
    except LocalError:
        return


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", SEEDS)
def test_functions_die_and_nothing_is_lost_or_double(
    living: Living, seed: int, record_property: Callable[[str, object], None]
) -> None:
    began, killed = time.monotonic(), Counter[str]()
    crowd = Crowd(living, seed)
    with _wave(crowd, 2 * seed, killed):
        for number in range(PEOPLE):
            crowd.register(number)
    stood = crowd.statuses()
    seated = [one for one in crowd.arrived if stood[one] is Status.CONFIRMED]
    assert len(seated) == SEATS
    assert crowd.waiting() == [one for one in crowd.arrived if one not in seated]
    for one in crowd.arrived:
        assert crowd.kinds(one) == ["confirmed" if one in seated else "waiting"], one

    waiting = crowd.waiting()
    leaving = [*seated[:SEATED_LEAVE], *waiting[: 2 * WAITING_LEAVE : 2]]
    with _wave(crowd, 2 * seed + 1, killed):
        for one in leaving:
            crowd.cancel(one)
    after = crowd.statuses()
    staying = [one for one in waiting if one not in leaving]
    assert [one for one in staying if after[one] is Status.OFFERED] == staying[:SEATS]
    assert crowd.waiting() == staying[SEATS:]
    assert all(after[one] is Status.CANCELLED for one in leaving)
    for one in crowd.arrived:
        kinds = Counter(crowd.kinds(one))
        assert max(kinds.values()) == 1, (one, kinds)
        assert kinds["cancelled"] == (one in leaving)
        assert kinds["offered"] == (after[one] is Status.OFFERED) or one in leaving
    inversions = sum(one > SEATS - 1 for one in map(crowd.arrived.index, seated))
    said = {
        "killed": dict(killed),
        "put back from the dead letters": crowd.dead_letters,
        "seated out of turn": inversions,
        "seconds": round(time.monotonic() - began),
    }
    record_property(f"seed {seed}", str(said))
    print(f"seed {seed}: {said}")
    assert killed["receive"]
    assert killed["send"]
