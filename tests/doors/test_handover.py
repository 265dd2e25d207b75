"""Mails for a human, door to door: forwarded at once, sent on whole, done."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage

import boto3
import pytest

from guichet import clients
from guichet.desk.model import LetterKind
from guichet.desk.request import Language
from guichet.letters.post import Post, PostRefused
from guichet.office.originals import original_letter
from guichet.store.inbox import Inbox
from tests.doors.desk import CONTACT, DoorDesk

DESK = "nguiraud@la27eregion.fr"
WRITER = "quentin@ville.example"
QUESTION = "Bonjour,\n\nPouvez-vous me rappeler au sujet de l'accès au bâtiment ?\n\nQuentin\n"
NEAR = timedelta(days=41)
"""From the desk's beginning: 17 March, two days before the session."""


def ask(
    desk: DoorDesk, text: str = QUESTION, number: int = 9, sender: str = WRITER, **more: str
) -> bytes:
    raw = desk.mail(text, f"Quentin Vert <{sender}>", "Question", number, **more)
    assert desk.arrive(raw, f"delivery-{number}") == []
    return raw


def kinds(desk: DoorDesk) -> list[LetterKind]:
    return [one.kind for one in desk.owed()]


def sent(desk: DoorDesk, template: str) -> EmailMessage:
    assert desk.send() == []
    [found] = [one for one in desk.sent() if one["X-Guichet-Template"] == template]
    return found


def enclosed(mail: EmailMessage) -> EmailMessage:
    [part] = list(mail.iter_attachments())
    assert isinstance(part, EmailMessage)
    assert part.get_content_type() == "message/rfc822"
    inner = part.get_payload(0)
    assert isinstance(inner, EmailMessage)
    return inner


def test_an_urgent_mail_is_forwarded_and_her_answer_goes_to_the_person(desk: DoorDesk) -> None:
    desk.forward(NEAR)
    ask(desk)
    mail = sent(desk, "forward")
    assert CONTACT in mail["From"]
    assert mail["To"] == DESK
    assert mail["Reply-To"] == WRITER
    assert mail["Subject"] == "Tr: Question [n°\u00a01]" or mail["Subject"] == "Tr: Question [n° 1]"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Auto-Response-Suppress"] == "All"
    body = mail.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    assert "> Pouvez-vous me rappeler" in body.get_content()
    inner = enclosed(mail)
    assert inner["Message-ID"] == "<9@example.org>"
    assert "au sujet de l'accès" in inner.get_body(("plain",)).get_content()  # type: ignore[union-attr]


def test_an_ordinary_mail_waits_for_the_digest(desk: DoorDesk) -> None:
    ask(desk)
    assert kinds(desk) == []
    assert [one.number for one in Inbox(clients.table()).for_human()] == [1]


def test_a_complaint_is_forwarded_whenever_it_comes(desk: DoorDesk) -> None:
    ask(desk, "Bonjour,\n\nC'est inadmissible, je dépose une réclamation.\n\nQuentin\n")
    assert kinds(desk) == [LetterKind.FORWARD]


def test_a_forward_is_owed_once_however_often_the_mail_comes(desk: DoorDesk) -> None:
    desk.forward(NEAR)
    raw = ask(desk)
    desk.arrive(raw, "delivery-9")
    desk.arrive(raw, "another-delivery")
    assert kinds(desk) == [LetterKind.FORWARD]


def test_a_registration_with_a_question_is_answered_and_forwarded(desk: DoorDesk) -> None:
    desk.forward(NEAR)
    text = (
        "Bonjour,\n\nJe souhaite m'inscrire à la journée du 19 mars. "
        "Le lieu est-il accessible en fauteuil roulant ?\n\nQuentin Vert\n"
    )
    ask(desk, text)
    assert sorted(kinds(desk)) == [LetterKind.CONFIRMED, LetterKind.FORWARD]
    [told] = [one for one in desk.owed() if one.kind is LetterKind.FORWARD]
    assert told.details["acted"] is True


@pytest.mark.parametrize(
    "headers",
    [{"Auto_Submitted": "auto-replied"}, {"List_Id": "<list.example.org>", "List_Post": "<x>"}],
    ids=["vacation", "list"],
)
def test_machines_are_never_forwarded(desk: DoorDesk, headers: dict[str, str]) -> None:
    desk.forward(NEAR)
    raw = desk.mail(QUESTION, f"Quentin Vert <{WRITER}>", "Question", 9, **headers)
    desk.arrive(raw)
    assert kinds(desk) == []


def test_her_own_vacation_note_starts_no_loop(desk: DoorDesk) -> None:
    desk.forward(NEAR)
    ask(desk)
    forward = sent(desk, "forward")
    away = desk.mail(
        "Je suis absente.",
        f"N <{DESK}>",
        "Re: " + forward["Subject"],
        77,
        Auto_Submitted="auto-replied",
    )
    desk.arrive(away)
    assert kinds(desk) == []


def test_ten_forwards_a_day_and_no_more(desk: DoorDesk) -> None:
    desk.forward(NEAR)
    for number in range(1, 15):
        ask(desk, number=number, sender=f"q{number}@ville.example")
    assert len(kinds(desk)) == 10
    assert len(Inbox(clients.table()).for_human()) == 14


def test_an_impostor_is_not_forwarded(desk: DoorDesk) -> None:
    desk.forward(NEAR)
    desk.store(desk.mail(QUESTION, f"Q <{WRITER}>", "Question", 9), "fake")
    assert desk.receive(desk.record("fake", dmarc="FAIL")) == []
    assert kinds(desk) == []


def original(desk: DoorDesk, number: int = 1) -> EmailMessage:
    handed = Inbox(clients.table()).numbered(number)
    assert handed is not None
    letter = original_letter(f"original-{number}", handed, DESK, Language.FR, desk.now)
    assert clients.outbox().add(letter)
    return sent(desk, "original")


def test_the_original_is_sent_on_whole(desk: DoorDesk) -> None:
    ask(desk)
    assert enclosed(original(desk))["Message-ID"] == "<9@example.org>"


def test_an_original_that_is_gone_is_told(desk: DoorDesk) -> None:
    ask(desk)
    boto3.client("s3").delete_object(Bucket=desk.bucket, Key="mail/delivery-9")
    mail = original(desk)
    assert list(mail.iter_attachments()) == []
    assert "déjà été effacé" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]


def test_a_virus_is_not_sent_on(desk: DoorDesk) -> None:
    desk.store(desk.mail(QUESTION, f"Q <{WRITER}>", "Question", 9), "sick")
    desk.receive(desk.record("sick", virus="FAIL"))
    desk.calls["s3"].reset()
    mail = original(desk)
    assert list(mail.iter_attachments()) == []
    assert "virus" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert desk.calls["s3"].counted == {}


def test_a_mail_too_large_is_not_attached(desk: DoorDesk) -> None:
    desk.store(desk.mail(QUESTION + "x" * 8_000_000, f"Q <{WRITER}>", "Question", 9), "huge")
    desk.receive(desk.record("huge"))
    assert "trop gros" in original(desk).get_body(("plain",)).get_content()  # type: ignore[union-attr]


def test_what_is_done_leaves_the_digest_and_stays_counted(desk: DoorDesk) -> None:
    ask(desk)
    desk.forward(timedelta(minutes=1))
    assert Inbox(clients.table()).done(1, DESK, desk.now)
    desk.digest()
    [digest] = [one for one in desk.owed() if one.kind is LetterKind.DIGEST]
    assert digest.details["waiting_mails"] == 0
    assert digest.details["mails"]["received"] == 1  # type: ignore[index]


def test_who_asks_to_be_forgotten_is_forgotten_in_forwards_too(desk: DoorDesk) -> None:
    desk.forward(NEAR)
    ask(desk)
    desk.send()
    who = clients.table().get({"pk": f"WHO#{WRITER}", "sk": "WHO"})
    assert who is not None
    assert any(paper.startswith("LETTER#") for paper in who["papers"])


class Picky:
    """A post office that takes no mail with another one in it."""

    def __init__(self, real: Post) -> None:
        self._real = real

    def send(self, raw: bytes, to: str, letter_id: str) -> str:
        if b"message/rfc822" in raw:
            raise PostRefused("MessageRejected")
        return self._real.send(raw, to, letter_id)


def test_what_ses_refuses_with_its_files_goes_out_without(
    desk: DoorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.forward(NEAR)
    ask(desk)
    picky = Picky(clients.post())
    monkeypatch.setattr(clients, "post", lambda: picky)
    mail = sent(desk, "forward")
    assert list(mail.iter_attachments()) == []
    assert "n’a pas pu être joint" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert desk.states() == ["sent"]
