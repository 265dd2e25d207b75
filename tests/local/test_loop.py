"""The whole loop on the local cloud: SMTP, bucket, queue, table, stream, SES."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pytest

from guichet.desk.model import Status
from infra.local.time_passes import move
from tests.local.living import MARCH, Living

pytestmark = pytest.mark.local


def test_a_mail_gives_a_seat_and_an_answer_in_its_thread(shared: Living) -> None:
    written = shared.register("Camille Durand", "camille@ville.example")
    shared.settle()
    place = shared.place("camille@ville.example")
    assert place is not None
    assert (place.name, place.status) == ("Camille Durand", Status.CONFIRMED)
    [letter] = shared.letters("camille@ville.example")
    assert (letter["template"], letter["language"]) == ("confirmed", "fr")
    assert letter["headers"]["In-Reply-To"] == written
    assert written in letter["headers"]["References"]
    assert place.reference in letter["text"]
    assert "Halle civique" in letter["text"]
    assert "Halle civique" in letter["html"]
    assert letter["headers"]["Reply-To"] != shared.desk.options.contact


def test_english_is_answered_in_english(shared: Living) -> None:
    text = "Hello,\n\nPlease register me for the session on 19 March 2019.\n\nTom Okafor\n"
    shared.write("Tom Okafor", "tom@works.example", "Registration", text)
    shared.settle()
    [letter] = shared.letters("tom@works.example")
    assert letter["language"] == "en"


def test_a_second_mail_is_answered_with_the_status(shared: Living) -> None:
    shared.register("Mehdi Benali", "mehdi@ville.example")
    shared.settle()
    shared.register("Mehdi Benali", "mehdi@ville.example")
    shared.settle()
    kinds = [one["template"] for one in shared.letters("mehdi@ville.example")]
    assert kinds == ["confirmed", "status"]
    assert len([one for one in shared.people() if one.email == "mehdi@ville.example"]) == 1


def test_a_reply_to_the_signed_address_reaches_the_desk(shared: Living) -> None:
    shared.register("Lucie Rambert", "lucie@urba.example")
    shared.settle()
    [letter] = shared.letters("lucie@urba.example")
    reply = (
        f"From: Lucie Rambert <lucie@urba.example>\r\nTo: {letter['headers']['Reply-To']}\r\n"
        f"Subject: Re: {letter['subject']}\r\nMessage-ID: <reply@urba.example>\r\n"
        f"In-Reply-To: {letter['headers']['Message-ID']}\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\nJe dois annuler mon inscription.\r\n"
    ).encode()
    to = letter["headers"]["Reply-To"].rpartition("<")[2].strip("> ")
    assert to.partition("+")[2]
    shared.send_raw(reply, "lucie@urba.example", [to])
    shared.settle()
    place = shared.place("lucie@urba.example")
    assert place is not None
    assert place.status is Status.CANCELLED


def test_a_question_waits_for_a_human_and_machines_get_no_answer(shared: Living) -> None:
    text = "Bonjour,\n\nPeut-on régler par mandat administratif ?\n\nPauline Aubry\n"
    shared.write("Pauline Aubry", "pauline@centre.example", "Question", text)
    shared.write(
        "Absent",
        "absent@ville.example",
        "Absence",
        "Je suis absent.",
        Auto_Submitted="auto-replied",
    )
    shared.settle()
    question, absence = shared.deliveries[-2:]
    assert shared.disposition(question)[0] == "hand-over"
    assert shared.disposition(absence)[0] == "ignore"
    assert shared.letters("pauline@centre.example") == []
    assert shared.letters("absent@ville.example") == []


def test_what_fails_dmarc_is_answered_by_nobody(shared: Living) -> None:
    shared.write(
        "Eve",
        "eve@spoofed.example",
        "Inscription",
        "Je souhaite m'inscrire à la journée du 19 mars.\n\nEve\n",
        X_Local_Verdicts="spf=FAIL dkim=FAIL dmarc=FAIL policy=reject",
    )
    shared.settle()
    assert shared.disposition(shared.deliveries[-1])[0] == "hand-over"
    assert shared.letters("eve@spoofed.example") == []
    assert shared.place("eve@spoofed.example") is None


def test_the_bucket_has_the_mail_below_the_headers_of_ses(shared: Living) -> None:
    shared.register("Inès Ferreira", "ines@posteo.example")
    delivery = shared.deliveries[-1]
    stored = shared.desk.cloud.s3.get_object(
        Bucket=shared.desk.outputs["MailBucket"], Key=f"mail/{delivery.id}"
    )["Body"].read()
    message = message_from_bytes(stored, policy=default)
    assert message["Return-Path"] == "<ines@posteo.example>"
    assert message["X-SES-Spam-Verdict"] == "PASS"
    assert "X-Local-Verdicts" not in message
    assert stored.endswith(delivery.raw)


def test_the_digest_comes_when_eight_has_passed(shared: Living) -> None:
    organiser = shared.desk.options.organiser
    shared.settle()
    before = len(shared.letters(organiser))
    done = move(shared.desk.cloud, shared.desk.clock, shared.desk.outputs, timedelta(hours=24))
    shared.settle()
    assert "digest" in done
    letters = shared.letters(organiser)
    assert len(letters) == before + 1
    assert letters[-1]["template"] == "digest"
    for one in shared.people(MARCH):
        assert one.name is None or one.name in letters[-1]["text"]
