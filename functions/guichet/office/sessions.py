"""A session file (TOML) becomes Facts and a capacity, or a list of everything wrong with it.

The form of an organiser's mail is judged by the same code: its fields are those of the file.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from guichet.desk.model import Facts, Slot, Text
from guichet.office.problems import Problem, SessionFileError

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\".]+\Z")
_PLACES = range(1, 10_001)
_REQUIRED_TEXTS = ("id", "place", "address", "organiser", "contact", "timezone")


@dataclass(frozen=True, slots=True)
class SessionFile:
    """What a session file says: the facts, and how many seats to begin with."""

    facts: Facts
    capacity: int


def load(text: str, today: date | None = None) -> SessionFile:
    """Read a session file.

    Args:
        text: the TOML.
        today: the local date; with it, a session in the past is a problem.

    Raises:
        SessionFileError: naming every wrong field at once.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = Problem("file", "file", str(error))
        raise SessionFileError([problem]) from error
    return read_form(data, today)


def read_form(data: Mapping[str, Any], today: date | None = None) -> SessionFile:
    """A session from its fields, named and typed as in a session file.

    Raises:
        SessionFileError: naming every wrong field at once.
    """
    return _Form(data).read(today)


class _Form:
    """Reads fields one after the other and collects what is wrong with them."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._problems: list[Problem] = []

    def read(self, today: date | None) -> SessionFile:
        texts = {name: self._text(name) for name in _REQUIRED_TEXTS}
        day = self._field("date", date, "date", date.min)
        start = self._field("start", time, "time", time.min)
        end = self._field("end", time, "time", time.max)
        places = self._field("places", int, "number", 1)
        self._check_identity(texts)
        self._check_day(day, start, end, places, today)
        facts = Facts(
            id=texts["id"],
            title=self._both("title", required=True),
            date=day,
            start=start,
            end=end,
            timezone=texts["timezone"],
            place=texts["place"],
            address=texts["address"],
            price=self._both("price", required=True),
            payment=self._both("payment"),
            programme=self._programme(),
            trainers=self._names("trainers"),
            organiser=texts["organiser"],
            organiser_name=self._text("organiser_name", required=False),
            contact=texts["contact"].lower(),
            organisers=tuple(name.lower() for name in self._names("organisers")),
            website=self._text("website", required=False),
            access=self._both("access"),
            withdrawal=self._both("withdrawal"),
            closes=self._closes(texts["timezone"]),
        )
        if self._problems:
            raise SessionFileError(self._problems)
        return SessionFile(facts, places)

    def _check_identity(self, texts: Mapping[str, str]) -> None:
        if texts["id"] and (not _ID.match(texts["id"]) or len(texts["id"]) > 48):
            self._wrong("id", "id")
        if texts["contact"] and not _ADDRESS.match(texts["contact"]):
            self._wrong("contact", "address")
        for address in self._names("organisers"):
            if not _ADDRESS.match(address):
                self._wrong("organisers", "addresses", repr(address))
        try:
            ZoneInfo(texts["timezone"] or "UTC")
        except (ZoneInfoNotFoundError, ValueError):
            self._wrong("timezone", "timezone")

    def _check_day(
        self, day: date, start: time, end: time, places: int, today: date | None
    ) -> None:
        if end <= start:
            self._wrong("end", "later")
        if places not in _PLACES:
            self._wrong("places", "places", f"{_PLACES.start} and {_PLACES.stop - 1}")
        if today is not None and day != date.min and day < today:
            self._wrong("date", "past", today.isoformat())

    def _closes(self, timezone: str) -> datetime | None:
        value: datetime | None = self._optional("closes", datetime, "instant")
        if value is None:
            return None
        try:
            zone = ZoneInfo(timezone)
        except (ZoneInfoNotFoundError, ValueError):
            return None
        return value if value.tzinfo else value.replace(tzinfo=zone)

    def _programme(self) -> tuple[Slot, ...]:
        rows = self._data.get("programme", [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            self._wrong("programme", "programme")
            return ()
        slots = []
        for number, row in enumerate(rows, 1):
            form = _Form(row)
            start = form._optional("start", time, "time")
            slots.append(Slot(start, form._text("title"), form._both("description")))
            inside = f"programme {number}, "
            self._problems += [replace(one, field=f"{inside}{one.field}") for one in form._problems]
        return tuple(slots)

    def _text(self, name: str, *, required: bool = True) -> str:
        if name not in self._data and not required:
            return ""
        value: str = self._field(name, str, "text", "")
        if required and name in self._data and isinstance(self._data[name], str):
            self._hold_to_words(name, value)
        return value.strip()

    def _both(self, name: str, *, required: bool = False) -> Text:
        if name not in self._data and not required:
            return Text("", "")
        value = self._data.get(name)
        if isinstance(value, str):
            return Text(value, value)
        if not isinstance(value, dict) or not {"fr", "en"} <= set(value):
            self._wrong(name, "both")
            return Text("", "")
        return Text(str(value["fr"]).strip(), str(value["en"]).strip())

    def _names(self, name: str) -> tuple[str, ...]:
        value = self._data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self._wrong(name, "texts")
            return ()
        return tuple(one.strip() for one in value)

    def _field(self, name: str, kind: type, wanted: str, default: Any) -> Any:
        if name not in self._data:
            self._wrong(name, "missing", wanted)
            return default
        value = self._data[name]
        if type(value) is not kind:  # exact: a bool is no int here, nor a datetime a date
            self._wrong(name, wanted)
            return default
        return value

    def _optional(self, name: str, kind: type, wanted: str) -> Any:
        return self._field(name, kind, wanted, None) if name in self._data else None

    def _hold_to_words(self, name: str, value: str) -> None:
        if not value.strip():
            self._wrong(name, "empty")

    def _wrong(self, name: str, code: str, detail: str = "") -> None:
        problem = Problem(name, code, detail)
        if problem not in self._problems:
            self._problems.append(problem)
