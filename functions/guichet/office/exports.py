"""The files that go with a letter to the organiser, made from what the letter says.

The libraries are loaded when the first file is made: most letters have none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from guichet.desk.request import Language
from guichet.office.labels import COLUMNS, FILES, SHEET, STATES
from guichet.office.tables import Table, as_csv, as_xlsx

Listing = Mapping[str, Any]
"""What `lists.listing` made of a session."""


@dataclass(frozen=True, slots=True)
class File:
    """One file."""

    name: str
    kind: str
    data: bytes


@dataclass(frozen=True, slots=True)
class DayInWords:
    """A session's day, as letters say it."""

    short: str
    """E.g. 19 mars 2019."""
    hours: str
    """E.g. mardi 19 mars 2019, 9 h–18 h."""
    trainers: str


def lists_of(
    listings: Sequence[Listing], language: Language, days: Sequence[DayInWords]
) -> list[File]:
    """The participants of these sessions as XLSX, a sheet for each, and as CSV."""
    tables = [_table(one, language, day) for one, day in zip(listings, days, strict=True)]
    several = len(tables) > 1
    columns = COLUMNS[language]
    rows: list[Sequence[str | int]] = [
        (table.title, *row) if several else row for table in tables for row in table.rows
    ]
    whole = Table("", columns if several else columns[1:], rows)
    name = FILES[language]["lists"]
    if not several:
        name = f"{name}-{listings[0]['date']}"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return [
        File(f"{name}.xlsx", kind, as_xlsx(tables)),
        File(f"{name}.csv", "text/csv; charset=utf-8", as_csv(whole)),
    ]


def sheet_of(listing: Listing, language: Language, day: DayInWords) -> File:
    """The attendance sheet of a session as PDF."""
    from guichet.office.sheet import Sheet, attendance_sheet  # noqa: PLC0415

    labels = SHEET[language]
    title = listing.get("title") or {}
    facts = [
        (labels.date, day.hours),
        (labels.place, f"{listing.get('place', '')}, {listing.get('address', '')}"),
        (labels.trained_by, day.trainers),
    ]
    sheet = Sheet(
        session=str(title.get(language.value) or title.get("fr") or ""),
        organiser=str(listing.get("organiser") or ""),
        facts=tuple(one for one in facts if one[1].strip(", ")),
        people=tuple(
            (
                str(one.get("name") or one.get("email") or one.get("sender") or ""),
                str(one.get("organisation") or ""),
                str(one.get("email") or one.get("sender") or ""),
            )
            for one in listing["people"]
            if one["status"] == "confirmed"
        ),
        trainers=tuple(map(str, listing.get("trainers") or ())),
    )
    name = f"{FILES[language]['sheet']}-{listing['date']}.pdf"
    return File(name, "application/pdf", attendance_sheet(sheet, labels))


def _table(listing: Listing, language: Language, day: DayInWords) -> Table:
    zone = ZoneInfo(str(listing.get("timezone") or "Europe/Paris"))
    rows = [_row(one, language, zone) for one in listing["people"]]
    return Table(day.short, COLUMNS[language][1:], rows)


def _row(one: Mapping[str, Any], language: Language, zone: ZoneInfo) -> tuple[str | int, ...]:
    rank = int(one.get("rank") or 0)
    return (
        str(one["reference"]),
        STATES[language].get(str(one["status"]), str(one["status"])),
        rank or "",
        str(one.get("name") or ""),
        str(one.get("organisation") or ""),
        str(one.get("role") or ""),
        str(one.get("email") or ""),
        _dialled(str(one.get("phone") or "")),
        str(one.get("sender") or ""),
        _local(one.get("at"), zone),
        _local(one.get("deadline"), zone),
    )


def _dialled(phone: str) -> str:
    """An international number without its plus, which a spreadsheet would reckon with."""
    return f"00{phone[1:]}" if phone.startswith("+") else phone


def _local(told: object, zone: ZoneInfo) -> str:
    if not isinstance(told, str) or not told:
        return ""
    return datetime.fromisoformat(told).astimezone(zone).strftime("%Y-%m-%d %H:%M")


def day_of(listing: Listing) -> date:
    """The day of a session."""
    return date.fromisoformat(str(listing["date"]))
