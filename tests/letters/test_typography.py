from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guichet.desk.request import Language
from guichet.letters import dates
from guichet.letters.typography import typeset
from guichet.letters.words import veil

FR, EN = Language.FR, Language.EN
PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Prenez un café, Emile !", "Prenez un café, Emile\u202f!"),
        ("Prenez un café, Emile!", "Prenez un café, Emile\u202f!"),
        ("Tu sors d'où, Monique ?", "Tu sors d’où, Monique\u202f?"),
        ("Chauffe Marcel ... !", "Chauffe Marcel ...\u202f!"),
        ("un ; deux", "un\u202f; deux"),
        ("Nom : Dupont", "Nom\u00a0: Dupont"),
        ("répondez « oui » ici", "répondez «\u00a0oui\u00a0» ici"),
        ("répondez «oui»", "répondez «\u00a0oui\u00a0»"),
        ("« Quoi ? »", "«\u00a0Quoi\u202f?\u00a0»"),
        ("680 € TTC", "680\u00a0€ TTC"),
        ("50 % du prix", "50\u00a0% du prix"),
        ("de 9h à 18h30, pause 12H00", "de 9\u00a0h à 18\u00a0h\u00a030, pause 12\u00a0h"),
        ("à 9 h précises", "à 9\u00a0h précises"),
        ("Quoi ?!", "Quoi\u202f?!"),
        ("voir http://a.fr/?x=1;y:2 !", "voir http://a.fr/?x=1;y:2\u202f!"),
        ("écrire à a.b@c.fr : merci", "écrire à a.b@c.fr\u00a0: merci"),
        ("un ratio de 3:2", "un ratio de 3:2"),
    ],
)
def test_french(typed: str, set_: str) -> None:
    assert typeset(typed, FR) == set_


def test_french_next_to_a_veiled_name() -> None:
    name = veil("Yahoo! : d'«Or»")
    assert typeset(f"{name} !", FR) == f"{name}\u202f!"
    assert (
        typeset(f"l'{name}, « {name} » : oui", FR) == f"l’{name}, «\u00a0{name}\u00a0»\u00a0: oui"
    )


def test_english_keeps_its_spaces() -> None:
    assert typeset("Don't wait: answer now! “Yes”", EN) == "Don’t wait: answer now! “Yes”"


@given(st.text(alphabet="ab «»!?;:'9h€%. \u00a0\u202f", max_size=60))
def test_setting_type_twice_changes_nothing(text: str) -> None:
    once = typeset(text, FR)
    assert typeset(once, FR) == once


def test_days() -> None:
    assert dates.day_in_words(date(2019, 3, 19), FR) == "mardi 19 mars 2019"
    assert dates.day_in_words(date(2019, 3, 19), EN) == "Tuesday 19 March 2019"
    assert dates.day_in_words(date(2019, 4, 1), FR) == "lundi 1er avril 2019"
    assert dates.short_day(date(2019, 3, 19), FR) == "19 mars"


@pytest.mark.parametrize(
    ("hour", "french", "english"),
    [
        (time(9), "9\u00a0h", "9\u00a0am"),
        (time(9, 5), "9\u00a0h\u00a005", "9:05\u00a0am"),
        (time(12), "12\u00a0h", "noon"),
        (time(12, 30), "12\u00a0h\u00a030", "12:30\u00a0pm"),
        (time(0), "0\u00a0h", "midnight"),
        (time(0, 15), "0\u00a0h\u00a015", "12:15\u00a0am"),
        (time(18), "18\u00a0h", "6\u00a0pm"),
    ],
)
def test_hours(hour: time, french: str, english: str) -> None:
    assert dates.hour_in_words(hour, FR) == french
    assert dates.hour_in_words(hour, EN) == english


def test_an_instant_is_told_in_the_time_of_the_place() -> None:
    instant = datetime(2019, 2, 7, 8, 5, tzinfo=UTC)
    assert dates.instant_in_words(instant, PARIS, FR) == "jeudi 7 février 2019 à 9\u00a0h\u00a005"
    assert dates.instant_in_words(instant, PARIS, EN) == "Thursday 7 February 2019 at 9:05\u00a0am"
    summer = datetime(2019, 7, 1, 22, 30, tzinfo=UTC)
    assert (
        dates.instant_in_words(summer, PARIS, FR, year=False)
        == "mardi 2 juillet à 0\u00a0h\u00a030"
    )
