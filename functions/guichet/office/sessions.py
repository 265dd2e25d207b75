"""A session file (TOML) becomes Facts and a capacity, or a list of everything wrong with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from guichet.desk.model import Facts, Slot, Text

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\".]+\Z")
_PLACES = range(1, 10_001)
_REQUIRED_TEXTS = ("id", "place", "address", "organiser", "contact", "timezone")


class SessionFileError(ValueError):
    """A session file that cannot be opened as it is; `problems` has one line for each field."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


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
        raise SessionFileError([f"not a TOML file: {error}"]) from error
    return _Form(data).read(today)


class _Form:
    """Reads fields one after the other and collects what is wrong with them."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._problems: list[str] = []

    def read(self, today: date | None) -> SessionFile:
        texts = {name: self._text(name) for name in _REQUIRED_TEXTS}
        day = self._field("date", date, "a date such as 2019-03-19", date.min)
        start = self._field("start", time, "a time such as 09:00:00", time.min)
        end = self._field("end", time, "a time such as 18:00:00", time.max)
        places = self._field("places", int, "a whole number", 1)
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
            self._wrong("id", "lower-case letters, digits and single hyphens, at most 48")
        if texts["contact"] and not _ADDRESS.match(texts["contact"]):
            self._wrong("contact", "an e-mail address")
        for address in self._names("organisers"):
            if not _ADDRESS.match(address):
                self._wrong("organisers", f"e-mail addresses; {address!r} is none")
        try:
            ZoneInfo(texts["timezone"] or "UTC")
        except (ZoneInfoNotFoundError, ValueError):
            self._wrong("timezone", "a time zone such as Europe/Paris")

    def _check_day(
        self, day: date, start: time, end: time, places: int, today: date | None
    ) -> None:
        if end <= start:
            self._wrong("end", "later than start")
        if places not in _PLACES:
            self._wrong("places", f"between {_PLACES.start} and {_PLACES.stop - 1}")
        if today is not None and day != date.min and day < today:
            self._wrong("date", f"not in the past (today is {today.isoformat()})")

    def _closes(self, timezone: str) -> datetime | None:
        value: datetime | None = self._optional(
            "closes", datetime, "a date and time such as 2019-03-15T18:00:00"
        )
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
            self._wrong("programme", "[[programme]] tables")
            return ()
        slots = []
        for number, row in enumerate(rows, 1):
            form = _Form(row)
            start = form._optional("start", time, "a time such as 09:00:00")
            slots.append(Slot(start, form._text("title"), form._both("description")))
            self._problems += [f"programme {number}, {problem}" for problem in form._problems]
        return tuple(slots)

    def _text(self, name: str, *, required: bool = True) -> str:
        if name not in self._data and not required:
            return ""
        value: str = self._field(name, str, "a text", "")
        if required and name in self._data and not value.strip():
            self._wrong(name, "a text that is not empty")
        return value.strip()

    def _both(self, name: str, *, required: bool = False) -> Text:
        if name not in self._data and not required:
            return Text("", "")
        value = self._data.get(name)
        if isinstance(value, str):
            return Text(value, value)
        if not isinstance(value, dict) or not {"fr", "en"} <= set(value):
            self._wrong(name, "a text, or one in fr and one in en")
            return Text("", "")
        return Text(str(value["fr"]).strip(), str(value["en"]).strip())

    def _names(self, name: str) -> tuple[str, ...]:
        value = self._data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self._wrong(name, "a list of texts")
            return ()
        return tuple(one.strip() for one in value)

    def _field(self, name: str, kind: type, wanted: str, default: Any) -> Any:
        if name not in self._data:
            self._wrong(name, f"missing; give {wanted}", must=False)
            return default
        value = self._data[name]
        if type(value) is not kind:  # exact: a bool is no int here, nor a datetime a date
            self._wrong(name, wanted)
            return default
        return value

    def _optional(self, name: str, kind: type, wanted: str) -> Any:
        return self._field(name, kind, wanted, None) if name in self._data else None

    def _wrong(self, name: str, wanted: str, *, must: bool = True) -> None:
        problem = f"{name}: must be {wanted}" if must else f"{name}: {wanted}"
        if problem not in self._problems:
            self._problems.append(problem)
