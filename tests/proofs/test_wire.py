"""Each call of receive, send and sweep goes wrong in turn: the end is that of a run without faults."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

import receive
import send
import sweep
from guichet import clients, clock, commanding
from guichet.keyring import KeyRing
from guichet.letters import post
from guichet.settings import settings
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from tests import tables
from tests.builders import NOW
from tests.doors.desk import CONTACT, DoorDesk
from tests.proofs import laws
from tests.proofs.actors import small_session
from tests.proofs.conftest import DEEP, Database
from tests.proofs.wire import Fault, Line, Wire

Report = Callable[[str, object], None]
ONCE, UNTIL_THE_END = 1, 99
KINDS = {
    "request lost": UNTIL_THE_END,
    "response lost": UNTIL_THE_END,
    "busy": UNTIL_THE_END,
    "conflict": ONCE,
    **({"error": UNTIL_THE_END} if DEEP else {}),
}
"""What goes wrong, and how often: until the function has ended, the SDK's retries do not help."""
SEND = "sesv2 SendEmail"
ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "eu-west-1", "TABLE_NAME": tables.NAME, "BUCKET_NAME": "raw-mail",
    "CONTACT_ADDRESS": CONTACT, "CONFIGURATION_SET": "", "LETTERS_FROM_NAME": "La 27e Région",
    "TOKEN_KEY_SECRET": "token-key",
}  # fmt: skip
CACHED = (
    settings, clients.ledger, clients.outbox, clients.bucket, clients.post, clients.house,
)  # fmt: skip
LIFE = (
    ("ada", "Bonjour,\n\nJe souhaite m'inscrire à la journée du 19 mars.\n\nAda Byron\n"),
    ("bob", "Bonjour,\n\nJe souhaite m'inscrire à la journée du 19 mars.\n\nBob Noyce\n"),
    ("ada", "Bonjour,\n\nJe dois annuler mon inscription.\n\nAda Byron\n"),
)


class Run:
    """The life of two places through three doors, with one fault."""

    def __init__(self, database: Database, at: list[datetime], wire: Wire) -> None:
        self._database = database
        self._desk = DoorDesk("raw-mail", {}, at)
        self.wire = wire
        self.tells = True
        """Whether SES tells of each letter it took."""

    def life(self) -> None:
        """Two register for one seat, the first cancels, the second lets the offer lapse."""
        for number, (name, text) in enumerate(LIFE):
            self._desk.forward(timedelta(minutes=1))
            sender = f"{name.title()} <{name}@example.org>"
            raw = self._desk.mail(text, sender, "Journée du 19 mars", number)
            self.wire.mails[f"d{number}"] = raw
            self._until_done(self._receive(self._desk.record(f"d{number}")))
            self._until_done(self._send)
        short = timedelta(minutes=10)
        for step in (short, timedelta(days=4), short, short):
            self._tell()
            self._desk.forward(step)
            self._until_done(self._sweep)

    def end(self) -> tuple[Any, ...]:
        """Who has what, and what became of each letter."""
        items = self._database.items()
        laws.check_state(items, self._desk.now)
        people = sorted((one.email, one.status.value) for one in laws.people_of(items).values())
        letters = [item for (_, sk), item in items.items() if sk == "LETTER"]
        return people, sorted((one["to"], one["kind"], one["state"]) for one in letters)

    def _receive(self, record: Any) -> Callable[[], bool]:
        return lambda: not receive.handler({"Records": [record]}, None)["batchItemFailures"]

    def _send(self) -> bool:
        """The stream brings every letter there is, again and again."""
        table = self._database.plain
        images = [
            table._marshal(item)
            for (_, sk), item in sorted(self._database.items().items())
            if sk == "LETTER"
        ]
        records = [
            {"eventID": "1", "dynamodb": {"NewImage": one, "SequenceNumber": "1"}} for one in images
        ]
        return not send.handler({"Records": records}, None)["batchItemFailures"]

    def _sweep(self) -> bool:
        try:
            sweep.handler({}, None)
        except RuntimeError:
            return False
        return True

    def _until_done(self, function: Callable[[], bool]) -> None:
        for _ in range(5):
            done = self._finished(function)
            self.wire.mend()
            if done:
                return
        raise AssertionError("five deliveries were not enough")

    @staticmethod
    def _finished(function: Callable[[], bool]) -> bool:
        try:
            return function()
        except Exception:  # noqa: BLE001 - Lambda invokes the function again
            return False

    def _tell(self) -> None:
        """SES's Send events, of which the feedback function makes this."""
        if self.tells:
            for letter in self.wire.sent:
                Outbox(self._database.plain).sent(letter, "ses-1", self._desk.now)


@pytest.fixture
def run(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Fault | None], Run]]:
    """Makes a run on an emptied table."""
    at = [NOW]
    monkeypatch.setattr(clock, "now", lambda: at[0])
    monkeypatch.setattr(commanding, "pause", lambda _: None)
    monkeypatch.setattr(sweep, "pause", lambda _: None)
    monkeypatch.setattr("botocore.endpoint.time", SimpleNamespace(sleep=lambda _: None))
    ring = KeyRing(lambda: json.dumps({"current": "k" * 32}))
    monkeypatch.setattr(clients, "key_ring", lambda: ring)
    monkeypatch.setattr(clients, "table", lambda: database.table)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    _forget()
    line = Line()
    line.attach("dynamodb", database.client)
    line.attach("s3", clients.bucket())
    line.attach("sesv2", clients.post()._client)

    def make(fault: Fault | None) -> Run:
        for pk, sk in database.items():
            database.plain.delete({"pk": pk, "sk": sk})
        at[0] = NOW
        Ledger(database.plain).open_session(small_session(1), NOW)
        line.wire = Wire(fault)
        return Run(database, at, line.wire)

    yield make
    _forget()


def _forget() -> None:
    for one in CACHED:
        one.cache_clear()


def told(made: Run) -> Counter[int]:
    """How many letters SES took how often."""
    return Counter(made.wire.sent.values())


@pytest.mark.parametrize("kind", KINDS)
def test_every_call_goes_wrong_in_turn(
    kind: str, run: Callable[[Fault | None], Run], report: Report
) -> None:
    whole = run(None)
    whole.life()
    expected = whole.end()
    assert len(expected[0]) == 2
    assert set(told(whole)) == {1}
    struck = 0
    for call, name in enumerate(whole.wire.calls):
        if kind == "conflict" and not name.endswith("TransactWriteItems"):
            continue
        made = run(Fault(kind, call, KINDS[kind]))
        made.life()
        struck += made.wire.struck > 0
        assert made.end() == expected, (kind, call, name)
        assert told(made) == told(whole), (kind, call, name)
    report(f"runs with a fault, {kind}", struck)
    assert struck > 3


def test_the_one_exception_is_a_lost_answer_of_ses_without_its_send_event(
    run: Callable[[Fault | None], Run],
) -> None:
    """That letter, and no other, goes out twice; with the event, once."""
    whole = run(None)
    whole.tells = False
    whole.life()
    assert set(told(whole)) == {1}
    doubled = []
    for call, name in enumerate(whole.wire.calls):
        made = run(Fault("response lost", call, ONCE))
        made.tells = False
        made.life()
        assert made.end() == whole.end(), name
        if told(made) != told(whole):
            doubled.append((name, told(made)[2]))
            assert told(made) == told(whole) - Counter({1: 1}) + Counter({2: 1})
            told_of = run(Fault("response lost", call, ONCE))
            told_of.life()
            assert (told_of.end(), told(told_of)) == (whole.end(), told(whole))
    sends = [name for name in whole.wire.calls if name == SEND]
    assert doubled == [(SEND, 1)] * len(sends)


def test_it_can_fail(run: Callable[[Fault | None], Run], monkeypatch: pytest.MonkeyPatch) -> None:
    """To take silence for a refusal, and send again, sends twice: seen."""
    whole = run(None)
    whole.life()
    monkeypatch.setattr(post, "_judged", lambda error: post.PostFailed(type(error).__name__))
    made = run(Fault("response lost", whole.wire.calls.index(SEND), ONCE))
    made.life()
    assert set(told(made)) == {1, 2}
