from __future__ import annotations

from datetime import timedelta

import pytest

from guichet import clients
from guichet.store import keys
from tests.builders import MARCH
from tests.doors.desk import DoorDesk


def test_a_mail_in_a_seat_a_letter_owed(desk: DoorDesk) -> None:
    assert desk.arrive(desk.mail()) == []
    assert desk.people(MARCH) == [("ada@example.org", "confirmed")]
    assert [one.kind.value for one in desk.owed()] == ["confirmed"]


def test_a_registration_costs_one_read_of_the_mail_two_of_the_table_and_one_transaction(
    desk: DoorDesk,
) -> None:
    record = desk.store(desk.mail())
    for calls in desk.calls.values():
        calls.reset()
    desk.receive(record)
    assert desk.calls["s3"].counted == {"GetObject": 1}
    assert desk.calls["dynamodb"].counted == {
        "BatchGetItem": 1,
        "Query": 1,
        "TransactWriteItems": 1,
    }


def test_the_same_message_delivered_three_times(desk: DoorDesk) -> None:
    record = desk.store(desk.mail())
    for _ in range(3):
        assert desk.receive(record) == []
    assert desk.people(MARCH) == [("ada@example.org", "confirmed")]
    assert len(desk.owed()) == 1


def test_the_same_mail_sent_twice(desk: DoorDesk) -> None:
    desk.arrive(desk.mail(), "first")
    desk.arrive(desk.mail(), "second")
    assert len(desk.owed()) == 1
    assert clients.table().get(keys.mail("second"))["reason"] == "duplicate"  # type: ignore[index]


def test_poison_goes_back_alone(desk: DoorDesk) -> None:
    good = desk.store(desk.mail())
    broken = {"messageId": "m1", "body": "{not json"}
    no_receipt = {"messageId": "m2", "body": '{"mail": {}}'}
    no_mail = desk.record("not-in-the-bucket")
    failed = desk.receive(broken, good, no_receipt, no_mail)
    assert sorted(failed) == ["m1", "m2", "sqs-not-in-the-bucket"]
    assert desk.people(MARCH) == [("ada@example.org", "confirmed")]


def test_a_batch_is_served_in_the_order_of_arrival(desk: DoorDesk) -> None:
    records = []
    for number in range(5):
        desk.forward(timedelta(seconds=1))
        records.append(
            desk.store(desk.mail(sender=f"P <p{number}@example.org>", number=number), f"d{number}")
        )
    desk.receive(*reversed(records))
    assert [address for address, _ in desk.people(MARCH)] == [
        f"p{number}@example.org" for number in range(5)
    ]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        bytes(range(256)) * 40,
        b"Subject: x\r\n\r\nhello",
        b"From: a@example.org\r\nFrom: b@example.org\r\n\r\nJe m'inscris",
        b"From: a@example.org\r\nX-Long: " + b"y" * 100_000 + b"\r\n\r\nbonjour",
        b"From: a@example.org\r\nContent-Type: text/plain; charset=klingon\r\n\r\n\xff\xfe",
    ],
    ids=["empty", "blank", "binary", "no-from", "two-froms", "long-header", "unknown-charset"],
)
def test_bad_input_gets_a_disposition_and_nothing_is_lost(desk: DoorDesk, raw: bytes) -> None:
    assert desk.arrive(raw, "bad") == []
    item = clients.table().get(keys.mail("bad"))
    assert item is not None
    assert item["disposition"] in ("hand-over", "ignore")
    assert item["reason"]
    assert desk.people(MARCH) == []


def test_no_address_name_or_subject_is_logged(
    desk: DoorDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.arrive(desk.mail())
    desk.receive({"messageId": "m1", "body": '{"mail": {"source": "secret@example.org"}}'})
    desk.send()
    desk.digest()
    out = capsys.readouterr()
    logged = (out.out + out.err).lower()
    assert '"disposition":"act"' in logged.replace(" ", "")
    for secret in ("ada", "byron", "example.org", "inscri", "secret"):
        assert secret not in logged
