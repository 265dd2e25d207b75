from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guichet.letters.words import NAME_LIMIT, clean, clean_lines, plain_lines, unveil, veil
from tests.letters.hostile import WORDS

ORDINARY = (
    "Claire Dupont",
    "Jean-Noël Lefèvre d'Ormesson",
    "M. O'Brien-Ünal, Jr.",
    "Nguyễn Thị Ánh",
    "李小龍",
    "محمد علي",
    "Métropole de Lyon (DRH)",
    "S.N.C.F. - Gares & Connexions",
    "Dr. Who",
    "A* & Co",
)


@pytest.mark.parametrize("name", ORDINARY)
def test_ordinary_names_are_untouched(name: str) -> None:
    assert clean(name) == unicodedata.normalize("NFC", name)


@given(WORDS)
def test_what_is_cleaned_is_one_line_of_visible_text(text: str) -> None:
    shown = clean(text)
    assert len(shown) <= NAME_LIMIT + 8
    assert "\n" not in shown
    assert shown == shown.strip()
    for letter in shown:
        assert unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    assert not re.search(
        r"(?i)https?://\w|\bwww\.\w|\w\.(?:com|org|fr|example)\b|\w@\w|mailto:\S", shown
    )


@given(WORDS)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_veil_hides_everything_and_gives_it_back(text: str) -> None:
    hidden = veil(text)
    assert all("\ue100" <= letter <= "\ue1ff" for letter in hidden)
    assert unveil(f"*{hidden}*") == f"*{text}*"


def test_what_would_be_a_link_still_reads_the_same() -> None:
    assert clean("beta.gouv.fr").replace("\u2024", ".") == "beta.gouv.fr"
    assert clean("http://evil.example/x").replace("\u2024", ".") == "http: //evil.example/x"


def test_own_words_keep_their_lines_and_end_somewhere() -> None:
    assert clean_lines("un\n\ndeux\n\n") == ["un", "", "deux"]
    assert clean_lines("x\n" * 100)[-1] == "…"
    assert len(clean_lines("x\n" * 100)) == 41
    assert clean_lines("y" * 5000)[-1] == "…"


def test_the_organisers_text_keeps_its_lines_and_loses_what_is_unseen() -> None:
    assert plain_lines("Métro 11\nsortie\u200b Pyrénées\x00") == "Métro 11\nsortie Pyrénées"
