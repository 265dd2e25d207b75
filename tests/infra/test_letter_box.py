"""Letters sent on the local cloud, as files."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from infra.local.events import events_of
from infra.local.outbox import LetterBox, Sent

AT = datetime(2019, 2, 4, 8, tzinfo=UTC)


def letter(to: str, template: str = "confirmed") -> bytes:
    message = EmailMessage()
    message["From"] = "desk@g.example"
    message["To"] = to
    message["Subject"] = "Votre place est confirmée"
    message["Date"] = "Thu, 01 Jan 1970 00:00:00 +0000"
    message["Message-ID"] = "<own@g.example>"
    message["X-Guichet-Template"] = template
    message.set_content("Bonjour,\n\nÀ bientôt.\n")
    message.add_alternative("<p>Bonjour</p>", subtype="html")
    message.add_attachment(b"BEGIN:VCALENDAR", "text", "calendar", filename="a.ics")
    message["Content-Language"] = "fr"
    return message.as_bytes()


def test_what_was_sent_is_read_back_oldest_first(tmp_path: Path) -> None:
    box = LetterBox(tmp_path / "letters")
    assert list(box.read()) == []
    box.add(letter("a@a.example"), ("a@a.example",), "0102-1", AT)
    box.add(letter("b@b.example", "waiting"), ("b@b.example",), "0102-2", AT)
    first, second = box.read()
    assert [first["to"], second["to"]] == ["a@a.example", "b@b.example"]
    assert (first["template"], first["language"]) == ("confirmed", "fr")
    assert first["subject"] == "Votre place est confirmée"
    assert first["text"].startswith("Bonjour,")
    assert "<p>Bonjour</p>" in first["html"]
    assert [one["filename"] for one in first["attachments"]] == ["a.ics"]
    assert [one["to"] for one in box.read("B@b.example")] == ["b@b.example"]


def test_ses_gives_message_id_and_date(tmp_path: Path) -> None:
    box = LetterBox(tmp_path / "letters")
    box.add(letter("a@a.example"), ("a@a.example",), "0102-1", AT)
    [told] = box.read()
    assert told["headers"]["Message-ID"] == "<0102-1@eu-west-3.amazonses.com>"
    assert told["headers"]["Date"].startswith("Mon, 04 Feb 2019 08:00:00")
    names = sorted(path.name for path in (tmp_path / "letters").glob("0001-*"))
    assert names == ["0001-confirmed-a.eml", "0001-confirmed-a.html"]


def test_a_new_run_begins_with_an_empty_box(tmp_path: Path) -> None:
    box = LetterBox(tmp_path / "letters")
    box.add(letter("a@a.example"), ("a@a.example",), "0102-1", AT)
    box.empty()
    assert box.sent() == []
    assert not list((tmp_path / "letters").iterdir())


def test_the_events_of_a_letter() -> None:
    request = {
        "FromEmailAddress": "desk@g.example",
        "ConfigurationSetName": "guichet",
        "EmailTags": [{"Name": "letter", "Value": "L1"}],
    }
    sent = Sent("0102-1", ("bounce+x@simulator.amazonses.com",), AT.isoformat(), "x.eml")
    send, bounce = events_of(request, sent)
    assert (send["eventType"], bounce["eventType"]) == ("Send", "Bounce")
    assert send["mail"]["tags"]["letter"] == ["L1"]
    assert bounce["bounce"]["bounceType"] == "Permanent"
