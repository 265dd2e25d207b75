from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from guichet.desk.waitlist import is_working_day, offer_deadline
from tests.builders import facts

PARIS = ZoneInfo("Europe/Paris")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("offered", "deadline"),
    [
        ("2019-02-04T10:30", "2019-02-06T10:30"),  # 48 h, within working hours
        ("2019-02-08T15:00", "2019-02-11T15:00"),  # into a week-end: the same hour on Monday
        ("2019-02-06T22:00", "2019-02-11T09:00"),  # Friday 22:00: Monday morning
        ("2019-02-05T07:00", "2019-02-07T09:00"),  # too early: when the office opens
        ("2019-03-13T10:00", "2019-03-14T10:00"),  # the last week: 24 h
        ("2019-03-18T10:00", "2019-03-18T14:00"),  # the last two days: 4 h
        ("2019-03-18T17:00", "2019-03-19T09:00"),  # never past the session's start
        ("2019-03-19T06:00", "2019-03-19T09:00"),
    ],
)
def test_deadlines(offered: str, deadline: str) -> None:
    assert offer_deadline(facts(), local(offered)) == local(deadline)


def test_a_public_holiday_is_no_working_day() -> None:
    june = facts("decouverte-2019-06-18")
    assert offer_deadline(june, local("2019-06-08T11:00")) == local("2019-06-11T11:00")


def test_french_public_holidays_of_2019() -> None:
    weekdays = [date.fromordinal(day) for day in range(737060, 737425)]
    off = [day for day in weekdays if day.weekday() < 5 and not is_working_day(day)]
    assert off == [
        date(2019, 1, 1),
        date(2019, 4, 22),
        date(2019, 5, 1),
        date(2019, 5, 8),
        date(2019, 5, 30),
        date(2019, 6, 10),
        date(2019, 8, 15),
        date(2019, 11, 1),
        date(2019, 11, 11),
        date(2019, 12, 25),
    ]


def test_deadlines_are_in_working_hours_whenever_the_offer_is_made() -> None:
    for hour in range(0, 24 * 30, 5):
        offered = datetime.fromtimestamp(local("2019-02-01T00:30").timestamp() + hour * 3600, PARIS)
        deadline = offer_deadline(facts(), offered)
        assert is_working_day(deadline.date())
        assert time(9) <= deadline.time() <= time(18)
        assert deadline > offered
