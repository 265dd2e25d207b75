"""A mail attached to a letter is the mail that came."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default

import pytest

from guichet.letters.compose import MAIL, compose
from guichet.letters.enclosed import as_attachment
from guichet.letters.mime import fits_as_it_is
from guichet.letters.samples import HOUSE, samples

LETTER = next(one.letter for one in samples() if one.name == "fr-original-yes")


def mail(cte: str = "8bit") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Éva Mendès <eva@ville.example>"
    message["Subject"] = "Réclamation"
    message.set_content("Bonjour,\n\nça ne va pas.\n", cte=cte)
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="é.pdf")
    return message


def attached(raw: bytes) -> EmailMessage:
    """The mail, taken out of the letter that brings it."""
    whole = compose(LETTER, HOUSE, [as_attachment(raw, "message-12")])
    assert whole.isascii()
    assert max(map(len, whole.split(b"\r\n"))) < 999
    parts = message_from_bytes(whole, policy=default).walk()
    [inner] = [one for one in parts if one.get_content_type() == MAIL]
    found = inner.get_payload(0)
    assert isinstance(found, EmailMessage)
    return found


@pytest.mark.parametrize("policy", [SMTP, default], ids=["crlf", "lf"])
@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
def test_the_mail_comes_out_as_it_went_in(policy: object, cte: str) -> None:
    raw = mail(cte).as_bytes(policy=policy)  # type: ignore[arg-type]
    inner = attached(raw)
    assert inner["Subject"] == "Réclamation"
    body, file = inner.iter_parts()
    assert isinstance(body, EmailMessage)
    assert "ça ne va pas." in body.get_content()
    assert isinstance(file, EmailMessage)
    assert file.get_content() == b"%PDF-1.4"


def test_a_mail_of_seven_bits_is_not_touched() -> None:
    raw = mail("base64").as_bytes(policy=SMTP)
    assert as_attachment(raw, "x").data == raw


@pytest.mark.parametrize(
    "raw",
    [
        "From: a@b.c\r\n\r\nhéllo".encode("latin-1"),
        b"From: a@b.c\r\n\r\n" + b"x" * 5000,
        b"From: a@b.c\r\n\r\nnul\x00",
        bytes(range(256)) * 20,
    ],
    ids=["no charset", "long line", "nul", "binary"],
)
def test_what_no_mail_may_carry_is_a_file(raw: bytes) -> None:
    made = as_attachment(raw, "message-12")
    assert made.kind == "application/octet-stream"
    assert made.data == raw
    assert made.name == "message-12.eml"


def test_nobody_can_end_our_mail_in_theirs() -> None:
    boundary = compose(LETTER, HOUSE, [as_attachment(b"From: a@b.c\r\n\r\nx", "m")])
    mark = boundary.split(b'boundary="')[1].split(b'"')[0]
    raw = b"From: a@b.c\r\n\r\n--" + mark + b"\r\nContent-Type: text/html\r\n\r\nevil\r\n"
    assert not fits_as_it_is(raw)
    whole = message_from_bytes(compose(LETTER, HOUSE, [as_attachment(raw, "m")]), policy=default)
    kinds = [one.get_content_type() for one in whole.walk()]
    assert kinds.count("text/html") == 1
