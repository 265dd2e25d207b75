"""Redelivery, resends, failures: one seat, one letter; and nothing is lost."""

from __future__ import annotations

import json
import smtplib
import threading
from datetime import timedelta

import pytest

from guichet.desk.model import Status
from infra.local.time_passes import move
from infra.local.wait import wait_until
from tests.local.living import JUNE, PATIENCE, Living

pytestmark = pytest.mark.local


def test_the_same_message_delivered_three_times(shared: Living) -> None:
    shared.register("Sophie Marchetti", "sophie@free.example")
    shared.redeliver(shared.deliveries[-1], times=2)
    shared.settle()
    shared.until_queue_is_empty()
    assert len(shared.letters("sophie@free.example")) == 1
    shared.redeliver(shared.deliveries[-1])
    shared.until_queue_is_empty()
    shared.settle()
    assert len(shared.letters("sophie@free.example")) == 1
    assert [one.email for one in shared.people()].count("sophie@free.example") == 1


def test_the_same_mail_sent_twice(shared: Living) -> None:
    raw = (
        b"From: Karim Haddad <karim@region.example>\r\nSubject: Inscription\r\n"
        b"Message-ID: <twice@region.example>\r\n\r\n"
        b"Je souhaite m'inscrire au 19 mars 2019.\r\n\r\nKarim Haddad\r\n"
    )
    shared.send_raw(raw, "karim@region.example")
    shared.settle()
    shared.send_raw(raw, "karim@region.example")
    shared.settle()
    assert len(shared.letters("karim@region.example")) == 1


def test_poison_goes_to_the_dead_letters_and_its_neighbours_through(shared: Living) -> None:
    with shared.impatient(1):
        shared.enqueue("this is no receipt")
        shared.enqueue(json.dumps({"notificationType": "Received", "mail": {}}))
        shared.register("Théo Vasseur", "theo@proton.example")
        shared.settle()
        assert len(shared.letters("theo@proton.example")) == 1

        def dead() -> bool:
            return sum(shared.depth("ReceiptDeadLetters")) == 2

        wait_until(dead, PATIENCE, "the poison is not in the dead-letter queue")
    assert "this is no receipt" in shared.dead_letters()
    shared.until_queue_is_empty()


def test_ses_answers_an_error_once(shared: Living) -> None:
    shared.desk.ses.faults.append("refuse")
    shared.register("Aurélie Caron", "aurelie@garonne.example")
    refused = shared.desk.ses.faults
    wait_until(lambda: not refused, PATIENCE, "nothing was sent to SES")
    shared.until_sent("aurelie@garonne.example")
    assert len(shared.letters("aurelie@garonne.example")) == 1


def test_the_answer_of_ses_is_lost(shared: Living) -> None:
    shared.desk.ses.faults.append("lose-answer")
    shared.register("Nathalie Quéméner", "nathalie@brest.example")
    shared.until_sent("nathalie@brest.example")
    shared.until_queue_is_empty("LetterEventQueue")
    move(shared.desk.cloud, shared.desk.clock, shared.desk.outputs, timedelta(minutes=30))
    shared.settle()
    assert len(shared.letters("nathalie@brest.example")) == 1


def test_the_server_takes_no_mail_that_the_cloud_does_not_take(
    shared: Living, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(shared.deliveries)
    monkeypatch.setattr(shared.desk.inbox, "_bucket", "a-bucket-that-is-not-there")
    with pytest.raises(smtplib.SMTPDataError) as refused:
        shared.register("Olivier Garnier", "olivier@eaux.example")
    assert refused.value.smtp_code == 451
    assert len(shared.deliveries) == before


def test_the_server_refuses_any_other_recipient(shared: Living) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        shared.send_raw(b"Subject: x\r\n\r\nx", "a@a.example", ["somebody@else.example"])


def test_a_hundred_mails_at_once(shared: Living) -> None:
    def write(number: int) -> None:
        name = f"Personne {chr(65 + number // 26)}{chr(65 + number % 26)}"
        shared.register(name, f"p{number:03d}@foule.example", "18 juin 2019")

    writers = [threading.Thread(target=write, args=(number,)) for number in range(100)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(PATIENCE)
    crowd = [one for one in shared.deliveries if one.sender.endswith("@foule.example")]
    assert len(crowd) == 100
    shared.settle(180)
    shared.until_queue_is_empty()
    people = shared.people(JUNE)
    confirmed = [one for one in people if one.status is Status.CONFIRMED]
    waiting = [one for one in people if one.status is Status.WAITING]
    assert (len(confirmed), len(waiting)) == (20, 80)
    arrived = {one.sender: one.received_at for one in crowd}
    order = [arrived[one.sender] for one in waiting]
    assert order == sorted(order)
    for number in range(100):
        assert len(shared.letters(f"p{number:03d}@foule.example")) == 1
    for one in waiting:
        [letter] = shared.letters(one.sender)
        assert letter["template"] == "waiting"
    assert shared.dead_letters() == []
