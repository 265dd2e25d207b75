"""Many people writing at once: the mails, and a worker that receives its share of them.

`python -m tests.proofs.crowd PLAN` runs one process of workers and writes the history of each
delivery, a JSON line each, to its standard output.
"""

from __future__ import annotations

import io
import json
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from botocore.awsrequest import AWSResponse, HTTPHeaders

from guichet.desk.decision import Decision
from guichet.desk.request import Intent, Person, Request
from guichet.patience import pause
from guichet.store import reception
from guichet.store.errors import LostRace
from guichet.store.ledger import Ledger
from guichet.store.table import Table
from tests import tables
from tests.builders import reading, request
from tests.proofs.engine import client

REDELIVERIES = 30
_SHARES = (
    (Intent.REGISTER, 60), (Intent.CANCEL, 14), (Intent.ACCEPT, 10), (Intent.STATUS, 6),
    (Intent.DETAILS, 4), (Intent.DECLINE, 3), (Intent.REPLACE, 3),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """What one process does."""

    endpoint: str
    database: str
    seed: int
    mails: int
    all_register: bool
    processes: int
    process: int
    threads: int
    conflicts: float
    """How often a transaction is answered with TransactionConflict."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One delivery, as it went."""

    mail: int
    started: int
    ended: int
    attempts: int
    redeliveries: int
    outcome: str
    """The disposition; `done` where the delivery was committed before."""
    at: float
    version: int | None
    """That of the session that the decision changed."""
    answer: list[Any]


def mails(seed: int, number: int, *, all_register: bool = False) -> list[Request]:
    """What is written, in the order of arrival; some mails are there twice."""
    dice = random.Random(seed)
    intents, weights = zip(*_SHARES, strict=True)
    written: list[Request] = []
    for place in range(number):
        if all_register:
            written.append(_registration(place, place))
            continue
        if written and dice.random() < 0.05:
            written.append(dice.choice(written))
            continue
        intent = Intent.REGISTER if place < 40 else dice.choices(intents, weights)[0]
        written.append(_mail(intent, dice, place))
    return written


def _registration(who: int, place: int) -> Request:
    return request(sender=f"p{who}@example.org", name=f"P {who}", minutes=place / 6000)


def _mail(intent: Intent, dice: random.Random, place: int) -> Request:
    who = dice.randrange(160)
    sender = f"p{who}@example.org"
    if intent is Intent.REGISTER and dice.random() < 0.1:
        group = [Person(f"G{place}-{one}", f"g{place}-{one}@example.org") for one in range(3)]
        return request(intent, f"rh{place}@example.org", *group, minutes=place / 6000)
    if intent is Intent.REGISTER:
        return _registration(who, place)
    people: tuple[Person, ...] = ()
    if intent is Intent.REPLACE:
        people = (Person(f"P {who}", sender), Person(f"R {place}", f"r{place}@example.org"))
    if intent is Intent.DETAILS:
        people = (Person(organisation=f"Ville {place}"),)
    return request(intent, sender, *people, name=f"P {who}", minutes=place / 6000)


def answer_of(decision: Decision) -> list[Any]:
    """What a decision says, without what depends on how often it was taken: references, ids."""
    names = {one.reference: one.email or one.name for one in decision.participants}
    for letter in decision.letters:
        names |= {one.reference: one.email or one.name for one in letter.participants}
    return [
        decision.disposition.value,
        decision.reason,
        sorted([names[one.reference], one.status.value] for one in decision.participants),
        sorted(
            [
                letter.kind.value,
                letter.to,
                [[names[one.reference], one.status.value] for one in letter.participants],
                sorted([names[ref], rank] for ref, rank in letter.ranks.items()),
            ]
            for letter in decision.letters
        ),
    ]


def conflict_now_and_then(made: Any, share: float, seed: int) -> None:
    """Answer a share of the transactions as DynamoDB does while others write the same items."""
    dice = random.Random(seed)

    def answer(request: Any, **_: Any) -> AWSResponse | None:
        if dice.random() >= share:
            return None
        parts = len(json.loads(request.body)["TransactItems"])
        reasons = [{"Code": "TransactionConflict"}] + [{"Code": "None"}] * (parts - 1)
        kind = "com.amazonaws.dynamodb.v20120810#TransactionCanceledException"
        body = json.dumps({"__type": kind, "CancellationReasons": reasons}).encode()
        return AWSResponse(request.url, 400, HTTPHeaders(), Raw(body))

    made.meta.events.register("before-send.dynamodb.TransactWriteItems", answer)


class Raw(io.BytesIO):
    """A body as urllib3 has it."""

    def stream(self, **_: Any) -> Any:
        yield self.read()


class Worker:
    """One process of workers, each with its share of the mails."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._mails = mails(plan.seed, plan.mails, all_register=plan.all_register)
        made = client(plan.endpoint, plan.database, max_pool_connections=plan.threads)
        conflict_now_and_then(made, plan.conflicts, plan.seed + plan.process)
        self._ledger = Ledger(Table(made, tables.NAME))
        self._written = threading.Lock()

    def run(self) -> None:
        """Receive all of this process's mails."""
        share = iter(range(self._plan.process, len(self._mails), self._plan.processes))
        workers = range(self._plan.threads)
        threads = [threading.Thread(target=self._receive_all, args=(share,)) for _ in workers]
        self._ledger.sessions()  # connects
        print("ready", flush=True)
        sys.stdin.readline()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _receive_all(self, share: Iterator[int]) -> None:
        """Receive the next mail of the share that all threads take from, until there is none."""
        for number in share:
            entry = self._receive(number)
            with self._written:
                print(json.dumps(asdict(entry)), flush=True)

    def _receive(self, number: int) -> Entry:
        asked, count = self._mails[number], Counter[str]()
        started = time.monotonic_ns()

        def patient(attempt: int) -> None:
            count["attempts"] += 1
            pause(attempt)

        at = asked.mail.received_at + timedelta(minutes=10)
        decision = self._until_done(asked, at, patient, count)
        return Entry(
            mail=number,
            started=started,
            ended=time.monotonic_ns(),
            attempts=count["attempts"],
            redeliveries=count["redeliveries"],
            outcome=decision.disposition.value if decision else "done",
            at=at.timestamp(),
            version=decision.session.version if decision and decision.session else None,
            answer=answer_of(decision) if decision else [],
        )

    def _until_done(
        self, asked: Request, at: datetime, patient: reception.Pause, count: Counter[str]
    ) -> Decision | None:
        """Deliver a mail until it does not go back to the queue."""
        for _ in range(REDELIVERIES):
            try:
                return reception.receive(self._ledger, reading(asked), None, lambda: at, patient)
            except LostRace:
                count["redeliveries"] += 1
        raise LostRace(f"delivered {REDELIVERIES} times")


if __name__ == "__main__":
    Worker(Plan(**json.loads(sys.argv[1]))).run()
