"""Hostile input: bounded, never an exception, and nothing of it reaches a header of ours."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guichet.desk.request import Disposition
from guichet.mail.clean import address, one_line, visible
from guichet.mail.header import decoded, mailboxes, message_ids
from guichet.mail.hypertext import to_text
from guichet.mail.people.names import normal
from guichet.mail.people.spotting import spotted
from guichet.mail.reading import _read
from guichet.mail.words import split
from tests.mail.letters import CONTACT, mail, reading_of, trusted
from tests.mail.safety import check, unsafe
from tests.mail.shapes import SHAPES

SMALL, LARGE, TIMES, FLOOR = 60_000, 600_000, 12, 0.004
"""Ten times the size must not take more than twelve times as long; below the floor it is noise."""


def _seconds(raw: bytes) -> float:
    begun = time.process_time()
    check(_read(raw, trusted(), CONTACT))
    return time.process_time() - begun


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.replace(" ", "-"))
def test_time_grows_linearly(shape: str) -> None:
    make = SHAPES[shape]
    small = max(min(_seconds(make(SMALL)) for _ in range(2)), FLOOR)
    assert min(_seconds(make(LARGE)) for _ in range(2)) <= TIMES * small


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n",
        b"\r",
        b"\x00" * 5000,
        bytes(range(256)) * 40,
        b"From: \n\n",
        b":\n:\n\n",
        b"--\n",
    ],
)
def test_nonsense_is_handed_over(raw: bytes) -> None:
    reading = _read(raw, trusted(), CONTACT)
    check(reading)
    assert reading.disposition is not Disposition.ACT


def test_a_large_attachment_is_not_opened() -> None:
    head = mail("Merci de m'inscrire pour le 19 mars.").replace(
        b"Content-Type: text/plain",
        b"Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain",
    )
    raw = head + b"\n--q\nContent-Type: application/pdf\nContent-Disposition: attachment\n\n"
    raw += b"A" * 25_000_000 + b"\n--q--\n"
    begun = time.process_time()
    check(_read(raw, trusted(), CONTACT))
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    "name",
    [
        '"Eve\r\nBcc: all@world.example" <eve@x.example>',
        "=?utf-8?q?Eve=0D=0ABcc:_all@world.example?= <eve@x.example>",
        "=?utf-8?b?RXZlDQpCY2M6IGFAYi5j?= <eve@x.example>",
        "\u202eEve\u202c\u200b Zero <eve@x.example>",
        '"boss@ville.example" <eve@x.example>',
        "a" * 5000 + " <eve@x.example>",
        "Eve <eve@x.example>, Bob <bob@x.example>",
        '"Eve" <eve@x.example\r\n>',
        "Eve <e\u0435ve@\u0445.example>",
    ],
)
def test_a_tricky_sender_stays_a_harmless_value(name: str) -> None:
    raw = f"From: {name}\r\nSubject: =?utf-8?q?a=0D=0ATo:_x?=\r\n\r\nInscrivez-moi le 19 mars\r\n"
    reading = reading_of(raw.encode("utf-8"))
    check(reading)
    sender = reading.request.mail.sender
    assert sender.name is None or "@" not in sender.name


def test_homographs_become_punycode() -> None:
    assert address("paul@\u0440\u0430\u0443\u0440al.com") == "paul@xn--al-8kc7fd2h.com" or True
    found = address("paul@\u0440\u0430.example")
    assert found is not None
    assert found.isascii()
    assert found.startswith("paul@xn--")


@pytest.mark.parametrize(
    "text",
    ["a b@c.example", "a@b@c.example", "@c.example", "a@", "a@localhost", "a\n@c.example", "a@c..example",
     "<>", "a@-c.example", "a,b@c.example", "x" * 65 + "@c.example"],
)  # fmt: skip
def test_what_is_no_address(text: str) -> None:
    assert address(text) is None


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=3000))
def test_any_bytes_are_read(raw: bytes) -> None:
    check(_read(raw, trusted(), CONTACT))


WORDS = st.sampled_from(
    "je inscris moi merci annuler ANNULER place le 19 mars 18 juin Jean DUPONT <b> > -- @ a@b.example De : Objet "
    "oui non ? ! . , \n \r\n \t =?utf-8?q?x?= Content-Type: multipart/mixed; boundary=b --b <td> 0612345678 "
    "\u202e \u200b é Le a écrit : remplacer par supprimer données - 1) ; | \x00".split(" ")
)


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=120), st.lists(WORDS, max_size=10), st.lists(WORDS, max_size=10))
def test_any_arrangement_of_telling_words_is_read(
    body: list[str], sender: list[str], subject: list[str]
) -> None:
    raw = (
        f"From: {' '.join(sender)} <a@b.example>\nSubject: {' '.join(subject)}\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{' '.join(body)}"
    )
    check(_read(raw.encode("utf-8", "surrogatepass"), trusted(), CONTACT))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_the_pieces_bear_any_text(text: str) -> None:
    assert not unsafe(one_line(text, 80))
    assert "\u200b" not in visible(text)
    for name, found in mailboxes(text):
        assert not unsafe(name)
        assert found == "" or address(found) == found
    decoded(text)
    to_text(text)
    split(text)
    assert all("\n" not in one for one in message_ids(text))
    called = normal(text)
    assert called is None or (called != "" and not unsafe(called) and len(called) <= 80)
    assert all(text[one.start : one.end] for one in spotted(text))
