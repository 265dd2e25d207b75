"""The organiser's morning, door to door: what she gets, when, of what, and at what cost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import boto3
import pytest
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.s3.models import s3_backends

from guichet import clients
from guichet.desk.model import Letter, LetterKind
from guichet.settings import settings
from guichet.store.inbox import Inbox
from tests.builders import JUNE, MARCH, session
from tests.doors.desk import DoorDesk
from tests.store.calls import Calls

DESK = "nguiraud@la27eregion.fr"
GUEST = "guest@other.example"
QUESTION = "Pouvez-vous me rappeler au sujet de notre facture de janvier ?"


def ask(desk: DoorDesk, number: int, text: str = QUESTION, subject: str = "Facture") -> str:
    """A mail that is handed over; its delivery."""
    raw = desk.mail(text, f"Quentin <q{number}@ville.example>", subject, 100 + number)
    assert desk.arrive(raw, f"delivery-{number}") == []
    return f"delivery-{number}"


def digests(desk: DoorDesk) -> list[Letter]:
    return [one for one in desk.owed() if one.kind is LetterKind.DIGEST]


def sent_digest(desk: DoorDesk) -> EmailMessage:
    assert desk.send() == []
    [found] = [one for one in desk.sent() if one["X-Guichet-Template"] == "digest"]
    return found


def files(mail: EmailMessage) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for part in mail.iter_attachments():
        assert isinstance(part, EmailMessage)
        data = part.get_payload(decode=True)
        found[part.get_filename() or ""] = data if isinstance(data, bytes) else b""
    return found


def test_the_morning(desk: DoorDesk) -> None:
    for number in range(1, 24):
        desk.arrive(desk.mail(sender=f"Paule P{number} <p{number}@example.org>", number=number))
    ask(desk, 1)
    desk.forward(timedelta(minutes=1))
    assert desk.digest() == {"added": 1}
    mail = sent_digest(desk)
    assert mail["Subject"] == "19 mars : 20/20 places, 3 en attente, 1 à lire".replace(
        " :", "\u00a0:"
    )
    body = mail.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    text = body.get_content().replace("\u00a0", " ")
    assert text.count("■■■■■■■■■■") == 2
    for told in ("En attente : 3.", "À lire : 1", "1. Quentin", "facture de janvier", "original 1 »",
                 "Courriels reçus : 24, traités : 24, non traités : 0."):  # fmt: skip
        assert told in text, told
    assert set(files(mail)) == {"participants-2019-03-19.xlsx", "participants-2019-03-19.csv"}


def test_the_sheet_comes_three_days_before(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    desk.forward(timedelta(days=40))  # 16 March
    desk.digest()
    desk.forward(timedelta(minutes=5))
    assert "emargement-2019-03-19.pdf" in files(sent_digest(desk))


def test_a_quiet_day_is_one_line(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    desk.forward(timedelta(hours=1))
    desk.digest()
    desk.forward(timedelta(days=1))
    desk.digest()
    desk.send()
    quiet = next(one for one in desk.sent() if one["Subject"].endswith("0 à lire") and (
        "Rien de nouveau" in one.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    ))  # fmt: skip
    text = quiet.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    told = text.replace("\u00a0", " ").split()
    line = " ".join(told[told.index("Rien") :])
    assert line.startswith(
        "Rien de nouveau. 19 mars : 1/20 places, 0 en attente. Courriels reçus : 0, traités : 0, "
        "non traités : 0. La liste est jointe. Ce bilan"
    )


def test_each_organiser_gets_her_own(desk: DoorDesk) -> None:
    june = session(id_=JUNE)
    guests = replace(june, facts=replace(june.facts, organisers=(GUEST,)))
    clients.ledger().open_session(guests, desk.now)
    desk.arrive(desk.mail())
    desk.arrive(
        desk.mail(
            "Bonjour,\n\nJe souhaite m'inscrire à la journée du 18 juin.\n\nBob Noyce\n",
            "Bob Noyce <bob@example.org>",
            number=2,
        )
    )
    desk.forward(timedelta(minutes=1))
    assert desk.digest() == {"added": 2}
    shown = {one.to: [told["id"] for told in _sessions(one)] for one in digests(desk)}
    assert shown == {DESK: [MARCH], GUEST: [JUNE]}
    assert desk.digest() == {"added": 0}


def _sessions(letter: Letter) -> list[dict[str, Any]]:
    told: Any = letter.details["sessions"]
    return list(told)


def test_what_was_never_dealt_with_is_told_until_it_is(desk: DoorDesk) -> None:
    desk.store(desk.mail(), "lost-1")
    assert _unprocessed(desk) == []  # it may still be under way
    _age_the_bucket(desk)
    for _ in range(2):
        assert _unprocessed(desk) == ["lost-1"]
        desk.send()
    desk.receive(desk.record("lost-1"))
    assert _unprocessed(desk) == []


def test_what_ses_puts_there_to_try_its_permission_is_no_mail(desk: DoorDesk) -> None:
    desk.store(b"Amazon SES tries whether it may write here.", "AMAZON_SES_SETUP_NOTIFICATION")
    _age_the_bucket(desk)
    assert _unprocessed(desk) == []


def _unprocessed(desk: DoorDesk) -> list[str]:
    """What the next day's digest says was not dealt with."""
    desk.forward(timedelta(days=1))
    assert desk.digest() == {"added": 1}
    mails: Any = digests(desk)[-1].details["mails"]
    for one in digests(desk):
        clients.outbox().sent(one.id, "x", desk.now)
    return list(mails["unprocessed"])


def _age_the_bucket(desk: DoorDesk) -> None:
    """Make every mail in the bucket, and the last look at it, an hour older."""
    for key in s3_backends[DEFAULT_ACCOUNT_ID]["aws"].buckets[desk.bucket].keys.values():
        key.last_modified -= timedelta(hours=1)
    inbox = Inbox(clients.table())
    last = inbox.reported()
    if last is not None and last.listed is not None:
        inbox.report(last.until, last.listed - timedelta(hours=1), last.unprocessed)


def test_only_new_mails_of_the_bucket_are_looked_up(desk: DoorDesk) -> None:
    for number in range(150):
        desk.store(b"x", f"old-{number}")
    _age_the_bucket(desk)
    desk.digest()
    reported = Inbox(clients.table()).reported()
    assert reported is not None
    assert len(reported.unprocessed) == 150
    for calls in desk.calls.values():
        calls.reset()
    desk.store(desk.mail(), "new-1")
    _mark_done(150)
    desk.forward(timedelta(days=1))
    desk.digest()
    assert desk.calls["s3"].counted == {"ListObjectsV2": 1}
    # the catalogue and the last digest; 150 that were unprocessed, twice: to tell, and to list
    assert desk.calls["dynamodb"].counted["BatchGetItem"] <= 5


def _mark_done(count: int) -> None:
    for number in range(count):
        clients.table().put({"pk": f"MAIL#old-{number}", "sk": "MAIL"})


def test_a_morning_costs_the_same_with_many_old_mails(desk: DoorDesk) -> None:
    def cost() -> dict[str, int]:
        desk.forward(timedelta(days=1))
        for calls in desk.calls.values():
            calls.reset()
        desk.digest()
        return {**desk.calls["dynamodb"].counted, **desk.calls["s3"].counted}

    desk.digest()
    few = cost()
    for number in range(300):
        desk.store(b"x", f"old-{number}")
        clients.table().put({"pk": f"MAIL#old-{number}", "sk": "MAIL"})
    _age_the_bucket(desk)
    cost()
    assert cost() == few == {
        "GetItem": 1, "ListObjectsV2": 1, "BatchGetItem": 1, "Query": 8, "PutItem": 2,
    }  # fmt: skip


def test_dead_letters_are_told(desk: DoorDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = boto3.client("sqs").create_queue(QueueName="dead")["QueueUrl"]
    other = boto3.client("sqs").create_queue(QueueName="failures")["QueueUrl"]
    boto3.client("sqs").send_message(QueueUrl=queue, MessageBody="x")
    monkeypatch.setenv("DEAD_LETTER_QUEUES", f"{queue} {other}")
    settings.cache_clear()
    clients.queues.cache_clear()
    desk.digest()
    [letter] = digests(desk)
    assert letter.details["warnings"] == [{"what": "dead-letters", "count": 1}]
    clients.queues.cache_clear()


def test_the_organisers_language_is_a_setting(
    desk: DoorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORGANISERS_LANGUAGE", "en")
    settings.cache_clear()
    desk.digest()
    assert sent_digest(desk)["Subject"] == "19 March: 0/20 seats, 0 waiting, 0 to read"


def test_a_letter_with_lists_costs_no_more_calls(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    desk.send()
    desk.digest()
    watched: list[Calls] = list(desk.calls.values())
    for calls in watched:
        calls.reset()
    desk.send()
    assert desk.calls["s3"].counted == {}
    assert desk.calls["sesv2"].counted == {"SendEmail": 1}
