"""Dates and hours in words."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from guichet.desk.request import Language
from guichet.letters.typography import NBSP

_DAYS = {
    Language.FR: ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    Language.FR: (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    Language.EN: (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip


def day_in_words(day: date, language: Language, year: bool = True) -> str:
    """Mardi 19 mars 2019; Tuesday 19 March 2019."""
    weekday = _DAYS[language][day.weekday()]
    return f"{weekday} {short_day(day, language)}" + (f" {day.year}" if year else "")


def short_day(day: date, language: Language) -> str:
    """19 mars, 1er avril; 19 March."""
    number = "1er" if language is Language.FR and day.day == 1 else str(day.day)
    return f"{number} {_MONTHS[language][day.month - 1]}"


def hour_in_words(hour: time, language: Language) -> str:
    """9 h, 9 h 30; 9 am, 9:30 am."""
    if language is Language.FR:
        minutes = f"{NBSP}{hour.minute:02d}" if hour.minute else ""
        return f"{hour.hour}{NBSP}h{minutes}"
    if (hour.hour, hour.minute) in ((0, 0), (12, 0)):
        return "noon" if hour.hour else "midnight"
    minutes = f":{hour.minute:02d}" if hour.minute else ""
    half = "am" if hour.hour < 12 else "pm"
    return f"{(hour.hour + 11) % 12 + 1}{minutes}{NBSP}{half}"


def hours_in_words(start: time, end: time, language: Language) -> str:
    """9 h–18 h; 9 am–6 pm."""
    return f"{hour_in_words(start, language)}–{hour_in_words(end, language)}"


def instant_in_words(
    instant: datetime, zone: ZoneInfo, language: Language, year: bool = True
) -> str:
    """Jeudi 7 février 2019 à 9 h 05; Thursday 7 February 2019 at 9:05 am."""
    local = instant.astimezone(zone)
    link = "à" if language is Language.FR else "at"
    hour = hour_in_words(local.time(), language)
    return f"{day_in_words(local.date(), language, year)} {link} {hour}"
