"""The local desk's clock: the machine's, moved by an offset that is kept in a file."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from infra.local.errors import LocalError

HOME = ZoneInfo("Europe/Paris")
"""The zone of times given without one, and of the morning digest."""
DIGEST_AT = time(8)

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(frozen=True, slots=True)
class DeskClock:
    """Reads and moves the offset; the functions read the same file."""

    path: Path

    def now(self) -> datetime:
        """The instant at the desk, in UTC."""
        return datetime.now(UTC) + self.offset()

    def offset(self) -> timedelta:
        """How far the desk is from the machine's clock."""
        try:
            return timedelta(seconds=json.loads(self.path.read_text())["seconds"])
        except FileNotFoundError:
            return timedelta()

    def set(self, instant: datetime) -> None:
        """Make it `instant` at the desk; the clock runs on from there."""
        self._write(instant - datetime.now(UTC))

    def forward(self, step: timedelta) -> None:
        """Let `step` pass."""
        self._write(self.offset() + step)

    def _write(self, offset: timedelta) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.write_text(json.dumps({"seconds": offset.total_seconds()}))
        fresh.replace(self.path)


def instant_of(text: str) -> datetime:
    """An ISO date and time as an instant; without a zone it is Paris time.

    Raises:
        LocalError: it is none.
    """
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        raise LocalError(f"{text!r} is no date and time: write 2019-02-04T09:00") from None
    return given.replace(tzinfo=given.tzinfo or HOME).astimezone(UTC)


def step_of(text: str) -> timedelta:
    """A stretch of time such as 48h, 3d, 90m or 1d12h.

    Raises:
        LocalError: it is none.
    """
    if not re.fullmatch(r"(\d+[mhdw])+", text):
        raise LocalError(f"{text!r} is no stretch of time: write 48h, 3d or 90m")
    parts = re.findall(r"(\d+)([mhdw])", text)
    try:
        return sum((timedelta(**{_UNITS[unit]: int(n)}) for n, unit in parts), timedelta())
    except OverflowError:
        raise LocalError(f"{text} is too long") from None


def next_digest(after: datetime) -> datetime:
    """The first 08:00 in Paris after an instant."""
    local = after.astimezone(HOME)
    today = datetime.combine(local.date(), DIGEST_AT, HOME)
    tomorrow = datetime.combine(local.date() + timedelta(days=1), DIGEST_AT, HOME)
    return (today if today > local else tomorrow).astimezone(UTC)
