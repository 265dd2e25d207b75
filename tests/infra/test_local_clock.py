"""The local desk's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from infra.local import clock_overlay
from infra.local.clock import DeskClock, instant_of, next_digest, step_of
from infra.local.errors import LocalError
from infra.local.smtp import Arrivals


def test_it_starts_where_it_is_set_and_runs_on(tmp_path: Path) -> None:
    clock = DeskClock(tmp_path / "clock.json")
    clock.set(instant_of("2019-02-04T09:00"))
    assert timedelta() <= clock.now() - datetime(2019, 2, 4, 8, tzinfo=UTC) < timedelta(seconds=5)
    clock.forward(step_of("48h"))
    assert clock.now() >= datetime(2019, 2, 6, 8, tzinfo=UTC)


def test_the_functions_read_the_same_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = DeskClock(tmp_path / "clock.json")
    clock.set(instant_of("2019-02-04T09:00"))
    monkeypatch.setenv("GUICHET_CLOCK", str(clock.path))
    assert abs(clock_overlay.now() - clock.now()) < timedelta(seconds=1)


def test_unmoved_it_is_the_machines(tmp_path: Path) -> None:
    assert DeskClock(tmp_path / "none.json").offset() == timedelta()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("48h", timedelta(hours=48)),
        ("90m", timedelta(minutes=90)),
        ("1d12h", timedelta(hours=36)),
        ("2w", timedelta(weeks=2)),
    ],
)
def test_stretches_of_time(text: str, expected: timedelta) -> None:
    assert step_of(text) == expected


@pytest.mark.parametrize("text", ["", "48", "h", "-3h", "3 h", "1y", "99999999999w"])
def test_what_is_no_stretch_of_time(text: str) -> None:
    with pytest.raises(LocalError):
        step_of(text)


def test_what_is_no_instant() -> None:
    with pytest.raises(LocalError, match="2019-02-04T09:00"):
        instant_of("tomorrow")


@pytest.mark.parametrize(
    ("after", "digest"),
    [
        ("2019-02-04T07:59", "2019-02-04T08:00"),
        ("2019-02-04T08:00", "2019-02-05T08:00"),
        ("2019-03-30T12:00", "2019-03-31T08:00"),  # the clocks go forward that night
        ("2019-10-26T12:00", "2019-10-27T08:00"),
    ],
)
def test_the_next_digest(after: str, digest: str) -> None:
    assert next_digest(instant_of(after)) == instant_of(digest)


def test_no_two_mails_arrive_at_the_same_time(tmp_path: Path) -> None:
    clock = DeskClock(tmp_path / "clock.json")
    arrivals = Arrivals(clock)
    stamps = [arrivals.stamp() for _ in range(200)]
    assert stamps == sorted(set(stamps))
    assert all(one.microsecond % 1000 == 0 for one in stamps)
    clock.forward(timedelta(hours=-1))
    assert arrivals.stamp() < stamps[0]
