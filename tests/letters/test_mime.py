from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guichet.desk.model import LetterKind, Thread
from guichet.letters import mime
from guichet.letters.compose import Attachment, compose
from guichet.letters.mime import Unsendable
from guichet.letters.samples import HOUSE, samples

SAMPLES = {one.name: one.letter for one in samples()}
CONFIRMED = SAMPLES["fr-confirmed"]


def read(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def header_lines(raw: bytes) -> list[str]:
    return raw.partition(b"\r\n\r\n")[0].decode("ascii").split("\r\n")


def message_id(length: int) -> str:
    return "<" + ("Ab0.x-" * 40)[: length - 12] + "@mail.test>"


@pytest.mark.parametrize("length", [*range(40, 201, 8), 77, 78, 79, 86, 998 - 100])
def test_ids_of_any_length_arrive_as_they_are(length: int) -> None:
    here = (
        message_id(min(length, 200)) if length <= 200 else "<" + "x" * (length - 12) + "@mail.test>"
    )
    older = tuple(message_id(length % 150 + 40).replace("Ab", f"C{n}") for n in range(3))
    raw = compose(replace(CONFIRMED, thread=Thread(here, older, "x")), HOUSE)
    message = read(raw)
    assert message["In-Reply-To"].split() == [here]
    assert message["References"].split() == [*older, here]
    assert not any(
        "=?" in line for line in header_lines(raw) if line.startswith(("In-R", "Ref", "Rep"))
    )
    assert all(len(line) <= 998 for line in header_lines(raw))


def test_a_long_reply_address_and_unsubscribe_are_never_encoded() -> None:
    house = replace(HOUSE, contact="c" * 34 + "@" + "mail." * 15 + "example.org")
    message = read(compose(CONFIRMED, house))
    assert message["Reply-To"].addresses[0].addr_spec.startswith("c" * 34 + "+")
    raw = compose(SAMPLES["fr-digest"], house)
    line = next(line for line in raw.split(b"\r\n") if line.lower().startswith(b"list-unsubscribe"))
    after = raw[raw.index(line) :].split(b"\r\n")[1]
    assert b"=?" not in line + after
    assert read(raw)["List-Unsubscribe"].strip().startswith(f"<mailto:{house.contact}")


@pytest.mark.parametrize(
    "bad", ["", "no brackets@x", "<two words@x>", "<é@x>", "<a@x>\r\nBcc: b@c", "<>", "<a<b>@x>"]
)
def test_ids_that_are_none_are_left_out(bad: str) -> None:
    thread = Thread(bad, (bad, "<fine@example.org>", bad), "x")
    message = read(compose(replace(CONFIRMED, thread=thread), HOUSE))
    assert message["In-Reply-To"] is None
    assert message["References"].split() == ["<fine@example.org>"]
    assert message["Bcc"] is None


def test_a_very_long_thread_keeps_its_first_and_its_last() -> None:
    many = tuple(f"<n{number}@example.org>" for number in range(200))
    thread = Thread("<here@example.org>", many, "x")
    references = read(compose(replace(CONFIRMED, thread=thread), HOUSE))["References"].split()
    assert references[0] == many[0]
    assert references[-2:] == [many[-1], "<here@example.org>"]
    assert len(references) <= 20


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_every_letter_is_a_sound_mail(name: str) -> None:
    letter = SAMPLES[name]
    raw = compose(letter, HOUSE)
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert all(len(line) <= 78 for line in header_lines(raw))
    message = read(raw)
    assert not message.defects
    for part in message.walk():
        assert not part.defects
    assert message["X-Guichet-Letter"] == letter.id
    assert message["X-Guichet-Template"] == letter.kind.value
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Auto-Submitted"] in ("auto-replied", "auto-generated")
    assert message["Content-Language"] == letter.language.value
    assert message["To"].addresses[0].addr_spec == letter.to
    assert message["From"].addresses[0].display_name == HOUSE.contact_name
    assert (message["List-Unsubscribe"] is not None) == (letter.kind is LetterKind.DIGEST)
    text = message.get_body(("plain",))
    html = message.get_body(("html",))
    assert text is not None
    assert html is not None
    assert text.get_content().strip()
    assert len(html.get_content().encode()) <= 60 * 1024
    assert compose(letter, HOUSE) == raw


def test_answers_are_auto_replied_and_the_rest_generated() -> None:
    expected = {
        "fr-confirmed": "auto-replied",
        "fr-offered": "auto-generated",
        "fr-reminder-7": "auto-generated",
    }
    for name, auto in expected.items():
        assert read(compose(SAMPLES[name], HOUSE))["Auto-Submitted"] == auto


def test_the_subject_is_ours_and_keeps_theirs() -> None:
    letter = replace(CONFIRMED, thread=Thread("<a@b>", (), "RE: Fwd:  Inscription à la journée"))
    subject = str(read(compose(letter, HOUSE))["Subject"])
    assert subject.startswith("Place réservée, mardi 19")
    assert subject.endswith("(Re: Inscription à la journée)")


def test_attachments_travel_whole() -> None:
    files = [
        Attachment("participants 19 mars.csv", "text/csv; charset=utf-8", "a;é\r\n".encode()),
        Attachment("émargement.pdf", "application/pdf", bytes(range(256)) * 50),
    ]
    message = read(compose(SAMPLES["fr-digest"], HOUSE, files))
    got = list(message.iter_attachments())
    assert [one.get_filename() for one in got] == ["participants-19-mars.csv", "emargement.pdf"]
    assert [one.get_payload(decode=True) for one in got] == [one.data for one in files]


@pytest.mark.parametrize(
    "to", ["", "nobody", "a b@c.fr", "é@c.fr", "a@b\r\nBcc: c@d", "a@b,c@d", "<a@b>"]
)
def test_an_address_that_is_none_makes_no_mail(to: str) -> None:
    with pytest.raises(Unsendable):
        compose(replace(CONFIRMED, to=to), HOUSE)


@given(st.text(max_size=300))
def test_any_text_survives_a_header(text: str) -> None:
    text = " ".join("".join(c for c in text if c.isprintable()).split())
    header = mime.text_header("Subject", text)
    assert header.isascii()
    assert all(len(line) <= 78 for line in header.split("\r\n"))
    message = email.message_from_bytes(f"{header}\r\n\r\n".encode(), policy=email.policy.default)
    assert str(message["Subject"]) == text


@given(st.text(max_size=120))
def test_any_name_survives_an_address_header(name: str) -> None:
    name = " ".join("".join(c for c in name if c.isprintable()).split())
    header = mime.address_header("To", "a@example.org", name)
    assert header.isascii()
    message = email.message_from_bytes(f"{header}\r\n\r\n".encode(), policy=email.policy.default)
    assert [one.addr_spec for one in message["To"].addresses] == ["a@example.org"]
    # the standard library's new parser puts a space between encoded words in a phrase
    raw = email.message_from_string(f"{header}\r\n\r\n", policy=email.policy.compat32)["To"]
    assert str(make_header(decode_header(parseaddr(raw)[0]))) == name
