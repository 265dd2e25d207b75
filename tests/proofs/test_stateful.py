"""The desk and its store against a naive model: all requests, time, capacity, duplicates, disorder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from guichet.desk.decision import Decision
from guichet.desk.events import Cause
from guichet.desk.manage import change_capacity
from guichet.desk.request import Intent, Person, Request
from guichet.desk.room import Room
from guichet.store import reception, sweeping
from guichet.store.ledger import Ledger
from guichet.store.table import Table
from tests.builders import MARCH, NOW, reading, request
from tests.proofs import laws
from tests.proofs.actors import small_session
from tests.proofs.memory_table import MemoryTable
from tests.proofs.naive import Naive
from tests.proofs.quick import remembered

NAMES = ("ada", "bea", "cyd", "dan", "eva", "fay", "gus")
WHO = some.sampled_from(NAMES)
DISORDER = some.sampled_from([0, 1, 90])
"""Minutes that a mail was on its way, so that others overtook it."""
EXAMPLES, STEPS = 200, 50


class DeskMachine(RuleBasedStateMachine):
    """The real desk on a table in memory, beside the naive one."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.table = MemoryTable()
        self.ledger = Ledger(cast("Table", self.table))
        self.mails: list[Request] = []
        self.naive = Naive(small_session().facts, 2)
        self.lowered = False

    @initialize(capacity=some.integers(0, 2))
    def open(self, capacity: int) -> None:
        self.ledger.open_session(small_session(capacity), NOW)
        self.naive.capacity = capacity

    @rule(who=WHO, late=DISORDER)
    def register(self, who: str, late: int) -> None:
        asked = self.ask(Intent.REGISTER, who, late=late)
        self.naive.register([address(who)], asked.mail.ticket, self.now)
        self.check()

    @rule(group=some.lists(WHO, min_size=2, max_size=3, unique=True))
    def register_several(self, group: list[str]) -> None:
        people = tuple(Person(one.title(), address(one)) for one in group)
        asked = self.ask(Intent.REGISTER, "rh", *people)
        self.naive.register([address(one) for one in group], asked.mail.ticket, self.now)
        self.check()

    @rule(who=WHO, late=DISORDER)
    def cancel(self, who: str, late: int) -> None:
        self.ask(Intent.CANCEL, who, late=late)
        self.naive.cancel(address(who), self.now)
        self.check()

    @rule(who=WHO)
    def accept(self, who: str) -> None:
        asked = self.ask(Intent.ACCEPT, who)
        self.naive.accept(address(who), asked.mail.ticket, self.now)
        self.check()

    @rule(who=WHO)
    def decline(self, who: str) -> None:
        self.ask(Intent.DECLINE, who)
        self.naive.decline(address(who), self.now)
        self.check()

    @rule(who=WHO, newcomer=WHO)
    def replace(self, who: str, newcomer: str) -> None:
        if who != newcomer:
            people = (Person(None, address(who)), Person(newcomer.title(), address(newcomer)))
            self.ask(Intent.REPLACE, who, *people)
            self.naive.replace(address(who), address(newcomer), self.now)
            self.check()

    @rule(who=WHO)
    def status(self, who: str) -> None:
        self.ask(Intent.STATUS, who)
        self.naive.settle(self.now)
        self.check()

    @rule(who=WHO, town=some.sampled_from(["Nantes", "Brest"]))
    def details(self, who: str, town: str) -> None:
        live = self.naive.live(address(who))
        self.ask(Intent.DETAILS, who, Person(organisation=f"{town} {len(self.mails)}"))
        if live is not None:
            self.naive.settle(self.now)
        self.check()

    @rule(which=some.integers(0, 99))
    def deliver_again(self, which: int) -> None:
        """The queue repeats itself; nothing happens."""
        if self.mails:
            again = self.mails[which % len(self.mails)]
            assert self.receive(again) is None

    @rule(which=some.integers(0, 99))
    def send_again(self, which: int) -> None:
        """The sender's server sends the same mail once more; nothing happens."""
        if self.mails:
            first = self.mails[which % len(self.mails)].mail
            asked = request(Intent.CANCEL, first.sender.email or "", same_as=first.subject)
            copy = _with_mail(asked, first.fingerprint, f"{first.delivery}-{len(self.table.items)}")
            decision = self.receive(copy)
            assert decision is not None
            assert decision.reason == "duplicate"
            self.check()

    @rule(step=some.sampled_from([timedelta(minutes=5), timedelta(hours=5), timedelta(days=2)]))
    def time_passes(self, step: timedelta) -> None:
        self.now += step

    @rule()
    def sweep(self) -> None:
        before = dict(self.table.items)
        for session in sweeping.due_sessions(cast("Table", self.table), self.now):
            sweeping.settle(self.ledger, session, self.now, lambda _: None)
        laws.check_step(before, self.table.items)
        self.naive.settle(self.now)
        self.check()

    @rule(capacity=some.integers(0, 3))
    def resize(self, capacity: int) -> None:
        before = dict(self.table.items)
        cause = Cause(self.now, f"resize-{len(before)}", "organiser")
        desk = self.ledger.load_room(MARCH)
        self.lowered |= capacity < self.naive.capacity
        self.ledger.commit_run(desk, change_capacity(desk, capacity, cause))
        laws.check_step(before, self.table.items)
        self.naive.capacity = capacity
        self.naive.settle(self.now)
        self.check()

    def ask(self, intent: Intent, who: str, *people: Person, late: int = 0) -> Request:
        """Somebody's mail arrives, and is received."""
        self.now += timedelta(seconds=1)
        minutes = (self.now - NOW).total_seconds() / 60 - late
        asked = request(intent, address(who), *people, name=who.title(), minutes=minutes)
        asked = _with_mail(asked, f"{len(self.mails):04x}{'0' * 60}", f"delivery-{len(self.mails)}")
        self.mails.append(asked)
        before = dict(self.table.items)
        assert self.receive(asked) is not None
        laws.check_step(before, self.table.items)
        return asked

    def receive(self, asked: Request) -> Decision | None:
        """One delivery."""
        return reception.receive(
            self.ledger, reading(asked), None, lambda: self.now, lambda _: None
        )

    def check(self) -> None:
        """The laws hold, and both desks agree."""
        laws.check_state(self.table.items, self.now, overbooked=self.lowered)
        people = laws.people_of(self.table.items).values()
        assert sorted((one.email, one.status.value) for one in people) == self.naive.standing()


def address(who: str) -> str:
    return f"{who}@example.org"


def _with_mail(asked: Request, fingerprint: str, delivery: str) -> Request:
    return replace(asked, mail=replace(asked.mail, fingerprint=fingerprint, delivery=delivery))


def drive(examples: int, *phases: Phase) -> None:
    """Run the machine, the same way each time."""
    with remembered():
        run_state_machine_as_test(
            DeskMachine,
            settings=settings(
                max_examples=examples,
                stateful_step_count=STEPS,
                deadline=None,
                derandomize=True,
                phases=phases or tuple(Phase),
                database=None,
                suppress_health_check=list(HealthCheck),
            ),
        )


def test_the_desk_agrees_with_the_naive_one() -> None:
    drive(EXAMPLES)


def _no_queue_order(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        Naive, "queue", lambda self: [one for one in self.places if one.status == "waiting"]
    )


def _no_lapse(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Room, "settle", lambda room, _about=(): room.pass_on())


@pytest.mark.parametrize("seed", [_no_queue_order, _no_lapse])
def test_it_can_fail(
    seed: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A queue out of order, an offer that never lapses: found."""
    seed(monkeypatch)
    with pytest.raises(AssertionError):
        drive(200, Phase.generate)
