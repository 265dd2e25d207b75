"""Which session is meant: dates in text, and the catalogue."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guichet.desk.catalogue import (
    NO_SUCH_SESSION,
    SEVERAL_SESSIONS,
    WEEKDAY_CONTRADICTS_DATE,
    Listing,
    match,
)
from guichet.desk.request import Mention
from guichet.mail.dates import chosen, mentions
from guichet.mail.fold import fold
from tests.mail.letters import JUNE, MARCH, NOW, SESSIONS, mail, reading_of


def session_of(text: str) -> str | None:
    """The session a text names, or why none is."""
    found = match(mentions(fold(text)), SESSIONS, NOW)
    return found.reason or (found.named.id if found.named else None)


@pytest.mark.parametrize(
    "text",
    [
        "le 19 mars", "mardi 19/03", "19/03/2019", "19.03.2019", "le 19-03-2019", "2019-03-19",
        "March 19th", "19th of March", "Tuesday, 19 March 2019", "Tuesday the 19th", "mardi 19",
        "la session de mars", "en mars", "le dix-neuf mars", "MARDI 19 MARS", "Mar. 19 mars",
        "le 19", "the March one", "day-2019-03-19", "plutôt mars que juin", "pas juin, mars",
        "pas le 18 juin mais le 19 mars", "mars, car juin ne me convient pas",
    ],
)  # fmt: skip
def test_march_is_named_in_many_ways(text: str) -> None:
    assert session_of(text) == MARCH.id


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mercredi 19 mars", WEEKDAY_CONTRADICTS_DATE),
        ("le 12 avril", NO_SUCH_SESSION),
        ("le 19 mars 2020", NO_SUCH_SESSION),
        ("mars ou juin", SEVERAL_SESSIONS),
        ("le 19 mars et le 18 juin", SEVERAL_SESSIONS),
        ("merci de m'inscrire", None),
        ("ma demande du 5 février", None),
        ("je suis en congés jusqu'au 4 mars", None),
        ("06.39.98.12.03", None),
        ("9h-18h, 680 €, 1/2 journée", None),
        ("I march on", None),
    ],
)
def test_what_names_no_session_or_not_one(text: str, told: str | None) -> None:
    assert session_of(text) == told


@pytest.mark.parametrize(
    ("said", "month"),
    [
        ("la seconde, sans hesiter", 3),
        ("the first one please", 6),
        ("the earlier one suits me", 3),
        ("la plus proche des deux sera la bonne", 3),
        ("the later date, then", 6),
        ("plutot celle plus tard dans l'annee", None),
        ("la plus tardive", 6),
        ("for a second i hesitated", None),
        ("the first time i read it", None),
    ],
)
def test_which_of_those_quoted_is_meant(said: str, month: int | None) -> None:
    of = (*mentions("18 juin 2019"), *mentions("19 mars 2019"))
    found = chosen(said, lambda: of)
    assert (found.month if found else None) == month
    assert chosen(said, lambda: of[:1]) is None


def test_the_second_date_of_a_letter_of_ours() -> None:
    reading = reading_of(mail("La seconde date me convient, inscrivez-moi.", answers="announced"))
    assert match(reading.request.mentions, SESSIONS, NOW).named == JUNE


def test_none_named_is_the_next_open_one() -> None:
    found = match((), SESSIONS, NOW)
    assert (found.named, found.next, found.others) == (None, MARCH, (JUNE,))
    assert found.session == MARCH
    later = match((), SESSIONS, MARCH.starts_at + timedelta(hours=1))
    assert (later.next, later.others) == (JUNE, ())
    assert match((), (), NOW).session is None


def test_a_closed_or_past_session_can_be_named_but_is_not_chosen() -> None:
    closed = Listing(MARCH.id, MARCH.date, MARCH.starts_at, open=False)
    early = Listing(MARCH.id, MARCH.date, MARCH.starts_at, True, closes=NOW - timedelta(days=1))
    for one in (closed, early):
        assert match((), (one, JUNE), NOW).next == JUNE
        assert match((Mention(month=3),), (one, JUNE), NOW).named == one


def test_a_date_without_a_year_is_the_next_such_date() -> None:
    again = Listing("b", date(2020, 3, 19), datetime(2020, 3, 19, 8, tzinfo=UTC), True)
    asked = (Mention(day=19, month=3),)
    assert match(asked, (MARCH, again), NOW).named == MARCH
    assert match(asked, (MARCH, again), datetime(2019, 5, 1, tzinfo=UTC)).named == again
    assert match(asked, (MARCH, again), datetime(2021, 5, 1, tzinfo=UTC)).named == again


def test_two_sessions_on_one_day_are_told_apart_by_their_ids_only() -> None:
    twin = Listing("other", MARCH.date, MARCH.starts_at, True)
    assert match((Mention(day=19, month=3),), (MARCH, twin), NOW).reason == SEVERAL_SESSIONS
    assert match((Mention(session="other"),), (MARCH, twin), NOW).named == twin
    assert match((Mention(session=twin.code),), (MARCH, twin), NOW).named == twin


DAYS = st.dates(date(2019, 1, 1), date(2021, 12, 31))
MENTIONS = st.builds(
    Mention,
    day=st.none() | st.integers(1, 31),
    month=st.none() | st.integers(1, 12),
    year=st.none() | st.integers(2019, 2021),
    weekday=st.none() | st.integers(0, 6),
)


@given(st.lists(MENTIONS, max_size=4), st.lists(DAYS, max_size=4, unique=True))
def test_what_is_named_fits_some_mention_and_reasons_name_nobody_to_act_on(
    told: list[Mention], days: list[date]
) -> None:
    listed = [
        Listing(str(day), day, datetime(day.year, day.month, day.day, 8, tzinfo=UTC), True)
        for day in days
    ]
    found = match(told, listed, NOW)
    if found.reason:
        assert found.session is None
    elif found.named:
        day = found.named.date
        assert any(one.day in (None, day.day) and one.month in (None, day.month) for one in told)
    assert found == match(told, list(reversed(listed)), NOW)
