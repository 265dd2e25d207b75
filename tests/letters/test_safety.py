"""What a stranger wrote is inert wherever it lands."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage, Message
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urlsplit

import icalendar
from hypothesis import given, settings
from hypothesis import strategies as st

from guichet.desk.model import Letter, LetterKind, Thread
from guichet.letters.compose import compose, pages
from guichet.letters.samples import HOUSE, samples
from guichet.letters.words import clean
from tests.letters.hostile import WORDS

LETTERS = [one.letter for one in samples() if one.letter.kind is not LetterKind.DIGEST]
DIGESTS = [one.letter for one in samples() if one.letter.kind is LetterKind.DIGEST]
VOID = {"meta", "br", "hr", "img"}


class Skeleton(HTMLParser):
    """The tags and links of a page, whatever its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.hosts: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            assert not name.startswith("on")
            if name in ("href", "src"):
                parts = urlsplit(value or "")
                self.hosts.add(f"{parts.scheme}:{parts.netloc or parts.path}")
                assert not set(parse_qs(parts.query)) - {"subject", "body", "query"}

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def skeleton(html: str) -> Skeleton:
    found = Skeleton()
    found.feed(html)
    return found


def payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)
    return data


def spoken_by(words: str, letter: Letter) -> Letter:
    """The letter as it would be if a stranger had written all that strangers can write."""
    people = tuple(
        replace(one, name=words if one.name else None, sender_name=words, organisation=words)
        for one in letter.participants
    )
    return replace(
        letter,
        to_name=words if letter.to_name else None,
        participants=people,
        thread=replace(letter.thread, subject=words) if letter.thread.subject else letter.thread,
    )


@settings(max_examples=150, deadline=None)
@given(WORDS.filter(clean), st.sampled_from(LETTERS))
def test_a_letter_keeps_its_shape_whoever_writes(words: str, letter: Letter) -> None:
    tame, wild = pages(spoken_by("Nom", letter), HOUSE), pages(spoken_by(words, letter), HOUSE)
    expected, got = skeleton(tame.html), skeleton(wild.html)
    assert got.tags == expected.tags
    assert got.hosts == expected.hosts
    assert len(wild.text.split("\n")) == len(tame.text.split("\n"))
    assert "\r" not in wild.text
    assert "\n" not in wild.subject


@settings(max_examples=100, deadline=None)
@given(WORDS.filter(clean), st.sampled_from(LETTERS))
def test_a_mail_keeps_its_headers_and_parts_whoever_writes(words: str, letter: Letter) -> None:
    tame, wild = (
        email.message_from_bytes(
            compose(spoken_by(said, letter), HOUSE), policy=email.policy.default
        )
        for said in ("Nom", words)
    )
    assert isinstance(wild, EmailMessage)
    assert [name.lower() for name in wild] == [name.lower() for name in tame]
    kinds = [[part.get_content_type() for part in one.walk()] for one in (tame, wild)]
    assert kinds[0] == kinds[1]
    assert [one.addr_spec for one in wild["To"].addresses] == [letter.to]
    assert not wild.defects
    for part in wild.walk():
        if part.get_content_type() == "text/calendar":
            events = icalendar.Calendar.from_ical(payload(part)).walk("VEVENT")
            assert len(events) == 1
            assert not events[0].errors


def _said(value: Any, words: str) -> Any:
    if isinstance(value, dict):
        told = ("name", "organisation", "sender_name", "subject", "words")
        return {k: words if k in told and v else _said(v, words) for k, v in value.items()}
    return [_said(one, words) for one in value] if isinstance(value, list) else value


@settings(max_examples=60, deadline=None)
@given(WORDS.filter(clean), st.sampled_from(DIGESTS))
def test_the_digest_quotes_anything_and_stays_itself(words: str, letter: Letter) -> None:
    one_line = clean(words)
    tame = replace(letter, details=_said(letter.details, "Nom"))
    wild = replace(letter, details=_said(letter.details, one_line))
    expected, got = skeleton(pages(tame, HOUSE).html), skeleton(pages(wild, HOUSE).html)
    assert got.tags == expected.tags
    assert got.hosts == expected.hosts
    many_lines = replace(letter, details=_said(letter.details, words))
    assert skeleton(pages(many_lines, HOUSE).html).hosts == expected.hosts


def test_a_stranger_subject_of_every_prefix_is_quoted_once() -> None:
    letter = replace(LETTERS[0], thread=Thread("<a@b>", (), "Re: RE: Aw: TR : x"))
    assert pages(letter, HOUSE).subject.endswith("(Re: x)")
    assert "(Re:" not in pages(replace(letter, thread=Thread("<a@b>", (), " Re: ")), HOUSE).subject


def test_a_long_line_is_quoted_whole_and_is_no_markup() -> None:
    [forward] = [one.letter for one in samples() if one.name == "fr-forward"]
    line = "**Un** [mot](https://x.example) " + "long " * 100 + "fin"
    page = pages(replace(forward, details={**forward.details, "words": line}), HOUSE)
    assert "> **Un** [mot](https" in page.text
    assert "long fin" in page.text
    assert 'href="https://x.example' not in page.html
