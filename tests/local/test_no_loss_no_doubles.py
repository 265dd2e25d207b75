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


def test_poison_goes_to_the_dead_letters_and_its_neighbours_through(fresh: Living) -> None:
    fresh.retry_at_once()
    fresh.enqueue("this is no receipt")
    fresh.enqueue(json.dumps({"notificationType": "Received", "mail": {}}))
    fresh.register("Théo Vasseur", "theo@proton.example")
    fresh.settle()
    assert len(fresh.letters("theo@proton.example")) == 1

    def dead() -> bool:
        return sum(fresh.depth("ReceiptDeadLetters")) == 2

    wait_until(dead, PATIENCE, "the poison is not in the dead-letter queue")
    assert "this is no receipt" in fresh.dead_letters()
    fresh.until_queue_is_empty()


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


def test_the_server_takes_no_mail_that_the_cloud_does_not_take(fresh: Living) -> None:
    fresh.desk.cloud.s3.delete_bucket(Bucket=fresh.desk.outputs["MailBucket"])
    with pytest.raises(smtplib.SMTPDataError) as refused:
        fresh.register("Olivier Garnier", "olivier@eaux.example")
    assert refused.value.smtp_code == 451
    assert fresh.deliveries == []


def test_the_server_refuses_any_other_recipient(shared: Living) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        shared.send_raw(b"Subject: x\r\n\r\nx", "a@a.example", ["somebody@else.example"])


def test_a_hundred_mails_at_once(fresh: Living) -> None:
    def write(number: int) -> None:
        name = f"Personne {chr(65 + number // 26)}{chr(65 + number % 26)}"
        fresh.register(name, f"p{number:03d}@foule.example", "18 juin 2019")

    writers = [threading.Thread(target=write, args=(number,)) for number in range(100)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(PATIENCE)
    assert len(fresh.deliveries) == 100
    fresh.settle(180)
    fresh.until_queue_is_empty()
    people = fresh.people(JUNE)
    confirmed = [one for one in people if one.status is Status.CONFIRMED]
    waiting = [one for one in people if one.status is Status.WAITING]
    assert (len(confirmed), len(waiting)) == (20, 80)
    arrived = {one.sender: one.received_at for one in fresh.deliveries}
    order = [arrived[one.sender] for one in waiting]
    assert order == sorted(order)
    for number in range(100):
        assert len(fresh.letters(f"p{number:03d}@foule.example")) == 1
    for one in waiting:
        [letter] = fresh.letters(one.sender)
        assert letter["template"] == "waiting"
    assert fresh.dead_letters() == []
