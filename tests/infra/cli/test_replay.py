from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest

from guichet.desk.request import Disposition
from guichet.store import keys
from infra.cli import replay
from tests.builders import request
from tests.infra.cli.conftest import Desk
from tests.infra.cli.test_receipts import SES

URL = "ReceiptQueue"


def store(desk: Desk, *deliveries: str, raw: bytes = SES) -> None:
    for one in deliveries:
        desk.target.cloud.s3.put_object(Bucket="desk", Key=f"mail/{one}", Body=raw)


def queued(desk: Desk, queue: str = URL) -> list[str]:
    """The deliveries whose receipts wait in a queue; they are taken out."""
    url, found = desk.target.outputs[queue], list[str]()
    while True:
        got: Any = desk.target.cloud.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
        if not got.get("Messages"):
            return found
        for one in got["Messages"]:
            found.append(json.loads(one["Body"])["mail"]["messageId"])
            desk.target.cloud.sqs.delete_message(QueueUrl=url, ReceiptHandle=one["ReceiptHandle"])


def decided(desk: Desk, delivery: str) -> None:
    """What `receive` leaves behind of a mail."""
    desk.target.table.put({**keys.mail(delivery), "disposition": Disposition.ACT.value})


@pytest.fixture
def answered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Whatever is replayed is decided on while the command waits; but for those named late."""
    send = replay._send

    def act(*arguments: Any) -> Any:
        sent, missing = send(*arguments)
        for one in sent:
            if not one.startswith("late"):
                decided(desk, one)
        return sent, missing

    monkeypatch.setattr(replay, "_send", act)
    return desk


def test_one_mail_goes_through_again_once(answered: Desk) -> None:
    store(answered, "m1")
    code, told = answered.run("replay", "--mail", "m1", "--yes")
    assert (code, "1 replayed: 1 act" in told) == (0, True)
    assert queued(answered) == ["m1"]
    code, told = answered.run("replay", "--mail", "m1", "--mail", "m1", "--yes")
    assert (code, "1 mails: 1 dealt with before, 0 to replay; nothing to do" in told) == (0, True)
    assert queued(answered) == []


def test_a_days_mails_but_for_those_dealt_with(answered: Desk) -> None:
    store(answered, "m1", "m2", "m3")
    decided(answered, "m2")
    today = datetime.now(UTC).date()  # the bucket's day; it is moto's own clock
    listed = boto3.client("s3").list_objects_v2(Bucket="desk")["Contents"]
    day = listed[0]["LastModified"].date()
    assert (today - day).days in (0, 1)
    code, told = answered.run("replay", "--day", day.isoformat(), "--dry-run")
    assert (code, "3 mails: 1 dealt with before, 2 to replay" in told) == (0, True)
    assert queued(answered) == []
    code, told = answered.run("replay", "--day", day.isoformat(), "--yes")
    assert (code, "2 replayed: 2 act" in told) == (0, True)
    assert sorted(queued(answered)) == ["m1", "m3"]
    _, told = answered.run("replay", "--day", "2001-01-01", "--yes")
    assert "0 mails" in told


def test_what_stays_undone_is_named_and_the_exit_code_says_so(answered: Desk) -> None:
    store(answered, "late1", "m1")
    store(answered, "strange", raw=b"From: a@b.example\n\nNot by SES\n")
    words = ("--mail", "late1", "--mail", "m1", "--mail", "gone", "--mail", "strange")
    code, told = answered.run("replay", *words, "--yes", "--wait", "0.1")
    assert code == replay.UNDONE
    assert "2 replayed: 1 act" in told
    assert "not dealt with yet: late1" in told
    assert "not stored by SES: gone" in told
    assert "not stored by SES: strange" in told


def test_dead_letters_go_back_to_where_they_failed(desk: Desk) -> None:
    receipt = json.dumps({"mail": {"messageId": "m1"}})
    event = json.dumps({"mail": {"messageId": "e1"}})
    for queue, body in (("ReceiptDeadLetters", receipt), ("LetterEventDeadLetters", event)):
        url = desk.target.outputs[queue]
        desk.target.cloud.sqs.send_message(QueueUrl=url, MessageBody=body)
    code, told = desk.run("replay", "--dead-letters", "--dry-run")
    assert (code, "1 in ReceiptDeadLetters, 1 in LetterEventDeadLetters" in told) == (0, True)
    code, told = desk.run("replay", "--dead-letters", "--yes")
    assert (code, "1 moved from ReceiptDeadLetters to ReceiptQueue" in told) == (0, True)
    assert queued(desk) == ["m1"]
    assert queued(desk, "LetterEventQueue") == ["e1"]
    assert "nothing to do" in desk.run("replay", "--dead-letters")[1]


def test_a_mail_of_the_desk_itself_is_known(desk: Desk) -> None:
    asked = request()
    desk.take(asked)
    _, told = desk.run("replay", "--mail", asked.mail.delivery)
    assert "1 dealt with before" in told
