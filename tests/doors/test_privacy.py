"""No line of a log names anybody; and when its time is over, nothing anywhere does."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from guichet import clients, delivery, telemetry
from guichet.letters.post import PostRefused
from guichet.store import items
from guichet.store.codec import to_plain
from tests.builders import JUNE, MARCH, NOW, facts, session
from tests.doors.desk import DoorDesk
from tests.doors.personal import among, personal, practice
from tests.proofs.memory_table import MemoryTable

KEPT = timedelta(days=90)
RAW_MAIL = timedelta(days=30)


@pytest.fixture
def lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[], list[str]]:
    """What the functions wrote to the log since this was last asked."""
    buffer = io.StringIO()
    monkeypatch.setattr(telemetry._logger().registered_handler, "stream", buffer)

    def read() -> list[str]:
        written = buffer.getvalue() + "".join(capsys.readouterr())
        buffer.seek(0)
        buffer.truncate()
        return written.splitlines()

    return read


@pytest.fixture
def memory(desk: DoorDesk, monkeypatch: pytest.MonkeyPatch) -> MemoryTable:
    """The doors on a table in memory: moto copies the whole table for every transaction."""
    table = MemoryTable()
    monkeypatch.setattr(clients, "table", lambda: table)
    clients.ledger.cache_clear()
    clients.outbox.cache_clear()
    for id_ in (MARCH, JUNE):
        clients.ledger().open_session(session(id_=id_), NOW)
    return table


def arrive_all(desk: DoorDesk) -> dict[str, datetime]:
    """Every practice mail arrives, a minute after the other."""
    arrived = {}
    for number, (_, raw) in enumerate(practice()):
        delivery = f"delivery{number:04d}"
        desk.forward(timedelta(minutes=1))
        assert desk.arrive(raw, delivery) == []
        arrived[delivery] = desk.now
    return arrived


def test_the_whole_practice_corpus_leaves_no_name_in_the_logs_and_nothing_when_time_is_over(
    desk: DoorDesk, memory: MemoryTable, lines: Callable[[], list[str]]
) -> None:
    arrived = arrive_all(desk)
    desk.digest()
    assert send(memory) > len(practice()) / 3
    told = lines()
    mails = [one for one in map(json.loads, told) if one.get("message") == "mail"]
    assert [one["delivery"] for one in mails] == list(arrived)
    assert {"act", "hand-over", "ignore"} <= {one["disposition"] for one in mails}
    people = strangers()
    assert among("\n".join(told), people) == set()

    until = facts(JUNE).ends_at + KEPT
    pass_time(desk, memory, arrived, until - timedelta(minutes=1))
    assert len(among(everything(desk, memory), people)) > 10, "those of June are still known"
    pass_time(desk, memory, arrived, until + timedelta(days=1))
    assert among(everything(desk, memory), people) == set()
    assert clients.ledger().participants(MARCH), "what happened is still told"
    assert among("\n".join(lines()), people) == set()


def strangers() -> set[str]:
    """What is personal in the practice mails; not whom the session files name to everybody."""
    known = json.dumps([to_plain(facts(one)) for one in (MARCH, JUNE)], ensure_ascii=False)
    return set(personal()) - among(known, personal())


def send(memory: MemoryTable) -> int:
    """Send what is owed, as the stream would have it; how many letters."""
    owed = [one for one in memory.items.values() if one.get("state") == "owed"]
    return sum(delivery.deliver(items.letter_of(one)) for one in owed)


def pass_time(
    desk: DoorDesk, memory: MemoryTable, arrived: dict[str, datetime], until: datetime
) -> None:
    """Sweep as time passes, doing what DynamoDB's TTL and the bucket's lifecycle do meanwhile."""
    while desk.now < until:
        desk.forward(min(timedelta(days=15), until - desk.now))
        for _ in range(3):  # bounded runs go on where the last one stopped
            desk.sweep()
        send(memory)
        now = int(desk.now.timestamp())
        for place in [at for at, one in memory.items.items() if one.get("expires", now + 1) <= now]:
            del memory.items[place]
        for id_ in [one for one, at in arrived.items() if at + RAW_MAIL <= desk.now]:
            clients.bucket().delete_object(Bucket=desk.bucket, Key=f"mail/{id_}")
            del arrived[id_]


def everything(desk: DoorDesk, memory: MemoryTable) -> str:
    """All that the table and the bucket hold."""
    s3 = clients.bucket()
    keys = [one["Key"] for one in s3.list_objects_v2(Bucket=desk.bucket).get("Contents", ())]
    raws = [s3.get_object(Bucket=desk.bucket, Key=key)["Body"].read() for key in keys]
    return "\n".join([*map(str, memory.items.values()), *(one.decode("latin-1") for one in raws)])


def test_an_error_is_logged_without_what_it_says(
    desk: DoorDesk, lines: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> str:
        raise PostRefused("ada@example.org is on the suppression list")

    desk.arrive(desk.mail())
    monkeypatch.setattr(clients.post(), "send", refuse)
    desk.send()
    desk.receive({"messageId": "m1", "body": '"Ada Byron <ada@example.org>"'})
    told = lines()
    assert [json.loads(one).get("error") for one in told].count("PostRefused") == 1
    assert among("\n".join(told), ["ada", "byron", "ada@example.org"]) == set()


def test_an_answer_tells_how_long_its_reader_waited(
    desk: DoorDesk, lines: Callable[[], list[str]]
) -> None:
    record = desk.store(desk.mail())
    desk.forward(timedelta(seconds=3))
    desk.receive(record)
    desk.forward(timedelta(seconds=2))
    desk.send()
    told = [json.loads(one) for one in lines()]
    [mail] = [one for one in told if one.get("message") == "mail"]
    [letter] = [one for one in told if one.get("message") == "letter"]
    assert (mail["disposition"], mail["reason"], mail["events"]) == ("act", "", ["confirmed"])
    assert mail["waited_ms"] == 3000
    assert mail["letters"] == [letter["letter"]]
    assert (letter["kind"], letter["waited_ms"], letter["replied_ms"]) == ("confirmed", 2000, 5000)
    metrics = [one for one in told if "TimeToReply" in one]
    assert [one["TimeToReply"] for one in metrics] == [[5000.0]]
    [metric] = metrics[0]["_aws"]["CloudWatchMetrics"]
    assert metric == {
        "Namespace": "Guichet",
        "Dimensions": [["service"]],
        "Metrics": [{"Name": "TimeToReply", "Unit": "Milliseconds"}],
    }


def test_letters_owed_for_more_than_ten_minutes_are_counted_by_each_sweep(
    desk: DoorDesk, lines: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def overdue() -> list[list[float]]:
        return [
            one["LettersOverdue"] for one in map(json.loads, lines()) if "LettersOverdue" in one
        ]

    monkeypatch.setattr("guichet.delivery.deliver", lambda _: False)
    desk.arrive(desk.mail())
    desk.forward(timedelta(minutes=10))
    desk.sweep()
    assert overdue() == [[0.0]]
    desk.forward(timedelta(seconds=1))
    desk.sweep()
    assert overdue() == [[1.0]]
