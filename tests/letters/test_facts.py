"""The two parts of a letter say the same, and what they say comes from the session."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from guichet.desk.model import LetterKind, Text
from guichet.desk.request import Language
from guichet.letters.compose import pages
from guichet.letters.samples import HOUSE, samples, session
from guichet.letters.typography import NARROW, NBSP

SAMPLES = {one.name: one.letter for one in samples()}
PLACED = [
    name
    for name in sorted(SAMPLES)
    if re.match(r"..-(confirmed|waiting|group|offered|reminder|information)", name)
]


class Visible(HTMLParser):
    """The words a reader sees, and where the links lead."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.links: set[str] = set()
        self._hidden = 0
        self._item = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("style", "title")
        self.words.append(" ")
        if tag in ("ol", "ul"):
            self._item = 0 if tag == "ol" else -1000
        if tag == "li":
            self._item += 1
            self.words.append(f"{self._item}. " if self._item > 0 else "")
        if tag == "a":
            self.links.add(dict(attrs)["href"] or "")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "title")
        self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def read(html: str) -> Visible:
    seen = Visible()
    seen.feed(html)
    return seen


def words(text: str) -> list[str]:
    text = re.sub(r" \(https?://\S+\)", "", text)
    text = re.sub("([■◧□])", r" \1 ", text)
    found = re.findall(r"[\w’'@.+■◧□€%]*[\w€%■◧□]", text)
    return [one for one in found if one not in ("ou", "or")]


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_text_and_html_say_the_same(name: str) -> None:
    page = pages(SAMPLES[name], HOUSE)
    seen = read(page.html)
    assert words(page.text) == words("".join(seen.words))
    in_text = set(re.findall(r"\((https?://\S+)\)", page.text))
    for link in seen.links:
        if link.startswith("http"):
            assert link in in_text or link.partition("://")[2] in page.text


@pytest.mark.parametrize("name", PLACED)
def test_a_letter_about_a_place_has_all_the_facts(name: str) -> None:
    letter = SAMPLES[name]
    facts, language = session(), letter.language
    page = pages(letter, HOUSE)
    said = page.text.replace(NBSP, " ").replace(NARROW, " ").replace("’", "'")
    french = language is Language.FR
    expected = [
        "mardi 19 mars 2030" if french else "Tuesday 19 March 2030",
        "9 h–18 h" if french else "9 am–6 pm",
        facts.place,
        facts.address,
        "openstreetmap.org",
        facts.price.of(language),
        facts.payment.of(language),
        facts.withdrawal.of(language),
        facts.access.of(language),
        facts.organiser,
        facts.organiser_name,
        facts.contact,
        facts.website,
        "effacer" if french else "erase",
    ]
    expected += [slot.title for slot in facts.programme] + list(facts.trainers)
    expected += [one.reference for one in letter.participants]
    for fact in expected:
        assert unicodedata.normalize("NFC", fact) in said
    assert "mailto:" in page.html


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_french_letters_have_french_spaces(name: str) -> None:
    page = pages(SAMPLES[name], HOUSE)
    if SAMPLES[name].language is Language.EN:
        return
    for shown in (page.subject, page.text, "".join(read(page.html).words)):
        text = re.sub(r"https?://\S+|Repas végétarien \?|végétarien \?", "", shown)
        assert not re.search(r" [;!?»]|« |\d (?:h|€|%)(?!\w)", text)
        assert not re.search(r"\w[;!?»]|«\w", text)
        assert not re.search(r" :(?= )", text.replace(f"{NBSP}:", ""))
        assert "'" not in text
        assert "{{" not in text
        assert "None" not in text


def test_what_the_session_does_not_say_is_not_said() -> None:
    facts = replace(
        session(),
        access=Text("", ""),
        withdrawal=Text("", ""),
        trainers=(),
        website="",
        organiser_name="",
    )
    for one in samples(facts):
        if one.letter.kind is LetterKind.DIGEST:
            continue
        page = pages(one.letter, HOUSE)
        assert not re.search(r"Accès|Access\b|Désistement|Withdrawal|Avec |With ", page.text)
        assert "()" not in page.html
        assert not re.search(r"(?m)^(?:,|–|, .*)$", page.text)


def test_no_remote_picture_no_script_no_tracking() -> None:
    for one in samples():
        html = pages(one.letter, HOUSE).html
        assert not re.search(r"<(?:img|script|link|iframe|form)|url\(|@import|@font-face", html)
