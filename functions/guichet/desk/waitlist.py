"""How long an offered seat is held (rule 7), and when registration ends."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from guichet.desk.model import Facts

_OPENS, _SHUTS = time(9), time(18)
_FIXED_HOLIDAYS = frozenset({(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)})
_MOVABLE_HOLIDAYS = (1, 39, 50)
"""Days after Easter Sunday: Easter Monday, Ascension, Whit Monday."""


def registration_ends(facts: Facts) -> datetime:
    """The instant after which nobody is registered or offered a seat."""
    return min(facts.closes, facts.starts_at) if facts.closes else facts.starts_at


def hold(facts: Facts, now: datetime) -> timedelta:
    """How long an offer made `now` is meant to last: 48 h, 24 h in the last week, 4 h in the
    last two days."""
    left = facts.starts_at - now
    if left <= timedelta(days=2):
        return timedelta(hours=4)
    return timedelta(hours=24) if left <= timedelta(days=7) else timedelta(hours=48)


def offer_deadline(facts: Facts, now: datetime, *, late: bool = False) -> datetime:
    """Until when a seat offered `now` is held.

    The end of the hold, moved on into working hours (Monday to Friday, 9-18 local, no French
    public holiday); but never past the end of registration, or the start of the session where
    the organiser offers `late`.
    """
    local = (now + hold(facts, now)).astimezone(facts.zone)
    end = facts.starts_at if late else registration_ends(facts)
    return min(_into_working_hours(local), end).astimezone(now.tzinfo)


_AHEAD = 999_999


def ticket_ahead_of(head: str, own: str) -> str:
    """A ticket that sorts before that of the `head` of the queue; the `own` one stays in it.

    Tickets begin with a time. These begin with a sign that sorts before digits and a number
    that counts down, so that whoever is moved up last stands first.
    """
    count = int(head[1:7]) - 1 if head.startswith("!") else _AHEAD
    plain = own.partition("#")[2] if own.startswith("!") else own
    return f"!{count:06}#{plain}"


def is_working_day(day: date) -> bool:
    """Monday to Friday, and no French public holiday (Code du travail, L3133-1)."""
    if day.weekday() >= 5 or (day.month, day.day) in _FIXED_HOLIDAYS:
        return False
    return (day - _easter(day.year)).days not in _MOVABLE_HOLIDAYS


def _into_working_hours(local: datetime) -> datetime:
    """`local`, or the next working moment: the same hour of the next working day, kept within
    office hours, so that a week-end never eats the hold."""
    day, hour = local.date(), local.time()
    if is_working_day(day) and hour <= _SHUTS:
        return local.replace(hour=9, minute=0, second=0, microsecond=0) if hour < _OPENS else local
    if is_working_day(day):
        hour = _OPENS
    day += timedelta(days=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    return datetime.combine(day, min(max(hour, _OPENS), _SHUTS), local.tzinfo)


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8)."""
    golden = year % 19
    century, year_of = divmod(year, 100)
    leap, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - correction + 15) % 30
    quarter, odd = divmod(year_of, 4)
    weekday = (32 + 2 * rest + 2 * quarter - epact - odd) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
