from __future__ import annotations

from datetime import date, time

import pytest

from guichet.office.problems import SessionFileError
from guichet.office.sessions import load
from tests.builders import JUNE, MARCH, SESSIONS

FLYER = (SESSIONS / f"{MARCH}.toml").read_text("utf-8")


def problems(text: str, today: date | None = None) -> list[str]:
    with pytest.raises(SessionFileError) as caught:
        load(text, today)
    return caught.value.problems


def test_the_flyer() -> None:
    opened = load(FLYER)
    facts = opened.facts
    assert opened.capacity == 20
    assert facts.starts_at.isoformat() == "2019-03-19T09:00:00+01:00"
    assert facts.ends_at.isoformat() == "2019-03-19T18:00:00+01:00"
    assert facts.place == "Halle civique, Belleville"
    assert facts.address == "27 rue Piat, 75020 Paris"
    assert facts.price.fr == "680 € TTC"
    assert facts.contact == "nguiraud@la27eregion.fr"
    assert len(facts.trainers) == 6
    assert [(slot.start, slot.title) for slot in facts.programme][:3] == [
        (time(9), "Prenez un café, Emile !"),
        (time(10), "Tu sors d'où, Monique ?"),
        (None, "Des cas, Patrick !"),
    ]


def test_its_sister_is_the_same_day_in_june() -> None:
    march, june = load(FLYER), load((SESSIONS / f"{JUNE}.toml").read_text("utf-8"))
    assert june.facts.date == date(2019, 6, 18)
    assert june.facts.programme == march.facts.programme
    assert june.facts.code != march.facts.code


def test_everything_wrong_is_said_at_once() -> None:
    broken = FLYER.replace("places = 20", "places = 0").replace("end = 18:00:00", "end = 08:00:00")
    broken = broken.replace("Europe/Paris", "Europe/Pari").replace(
        "nguiraud@la27eregion.fr", "nguiraud"
    )
    broken = broken.replace("start = 14:00:00", 'start = "two"')
    said = problems(broken)
    assert [one.split(":")[0] for one in said] == [
        "contact",
        "timezone",
        "end",
        "places",
        "programme 5, start",
    ]


def test_a_missing_field_is_named() -> None:
    assert problems(FLYER.replace('address = "27 rue Piat, 75020 Paris"\n', "")) == [
        "address: missing; give a text"
    ]


def test_a_session_in_the_past_is_refused_when_today_is_told() -> None:
    assert problems(FLYER, date(2019, 3, 20)) == [
        "date: must be not in the past (today is 2019-03-20)"
    ]
    assert load(FLYER, date(2019, 3, 19)).capacity == 20


@pytest.mark.parametrize("text", ["", "id =", "\x00", "[[programme]]", 'programme = "x"'])
def test_what_is_no_session_file_is_an_error_with_words(text: str) -> None:
    assert all(problems(text))


@pytest.mark.parametrize("id_", ["Découverte", "a--b", "-a", "a b", "a" * 49])
def test_an_id_is_plain(id_: str) -> None:
    assert problems(FLYER.replace(f'id = "{MARCH}"', f'id = "{id_}"'))[0].startswith("id: ")
