"""session close|reopen|capacity, journal, export, erase: what they change, and that they ask."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from guichet.desk.request import Intent, Person
from guichet.store import items, keys
from tests.builders import MARCH, request
from tests.infra.cli.conftest import Desk


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Two seated, two waiting."""
    for number in range(4):
        name = f"Person{'ABCD'[number]} Example"
        desk.take(request(sender=f"p{number}@example.org", name=name, minutes=number))
    return desk


def test_a_session_is_closed_and_opened_again(busy: Desk) -> None:
    code, told = busy.run("session", "close", MARCH, "--yes")
    assert (code, "closed, 2 of 2 seats held, 2 waiting" in told) == (0, True)
    assert busy.ledger.session(MARCH).state.value == "closed"  # type: ignore[union-attr]
    [entry] = items.entries_of(busy.target.table.get(keys.CATALOGUE))
    assert entry.state.value == "closed"
    assert busy.run("session", "reopen", MARCH, "--yes")[0] == 0
    assert busy.ledger.session(MARCH).state.value == "open"  # type: ignore[union-attr]


def test_more_seats_are_offered_at_once_and_the_journal_says_so(busy: Desk) -> None:
    code, told = busy.run("session", "capacity", MARCH, "3", "--yes")
    assert (code, "1 seats offered now" in told) == (0, True)
    assert [one.status.value for one in busy.ledger.participants(MARCH)].count("offered") == 1
    _, told = busy.run("journal", MARCH, "--json")
    rows = json.loads(told)
    assert [one["what"] for one in rows][-2:] == ["capacity", "offered"]
    assert rows[-1]["by"] == "organiser"
    _, told = busy.run("journal", MARCH, "--reference", rows[-1]["reference"].lower(), "--json")
    assert [one["what"] for one in json.loads(told)] == ["waiting", "offered"]


@pytest.mark.parametrize(
    "words",
    [
        ("session", "close", MARCH),
        ("session", "capacity", MARCH, "9"),
        ("erase", "p1@example.org"),
    ],
)
def test_what_changes_things_asks_and_can_be_rehearsed(busy: Desk, words: tuple[str, ...]) -> None:
    before = busy.target.cloud.dynamodb.scan(TableName="desk")["Items"]
    code, told = busy.run(*words, "--dry-run")
    assert (code, "nothing was changed" in told) == (0, True)
    code, told = busy.run(*words)
    assert (code, "say --yes" in told) == (1, True)
    assert busy.target.cloud.dynamodb.scan(TableName="desk")["Items"] == before


def test_a_change_that_loses_its_race_is_decided_anew(
    busy: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from infra.cli import console  # noqa: PLC0415

    def meanwhile(*_: object) -> bool:
        busy.take(request(Intent.CANCEL, "p0@example.org", minutes=20))
        return True

    monkeypatch.setattr(console, "may_go_on", meanwhile)
    assert busy.run("session", "capacity", MARCH, "3")[0] == 0
    stood = busy.ledger.session(MARCH)
    assert stood is not None
    assert (stood.confirmed, stood.offered, stood.waiting) == (1, 2, 0)


def test_a_session_that_is_not_there_is_told(busy: Desk) -> None:
    for words in (("session", "close"), ("journal",), ("export",)):
        code, told = busy.run(*words, "nothing-2019")
        assert (code, "there is no session nothing-2019" in told) == (1, True)


def test_the_lists_are_written_for_their_owner_alone(busy: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    assert busy.run("export", MARCH, "--to", str(folder))[0] == 0
    files = sorted(folder.iterdir())
    assert {one.suffix for one in files} == {".csv", ".json", ".pdf", ".xlsx"}
    assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600}
    told_json = json.loads(folder.joinpath(f"{MARCH}.json").read_text("utf-8"))
    assert [one["status"] for one in told_json["people"]] == ["confirmed"] * 2 + ["waiting"] * 2
    [table] = folder.glob("*.csv")
    assert "p3@example.org" in table.read_text("utf-8-sig")


def test_one_format_can_be_asked_for(busy: Desk, tmp_path: Path) -> None:
    busy.run("export", MARCH, "--to", str(tmp_path / "one"), "--format", "json")
    assert [one.suffix for one in (tmp_path / "one").iterdir()] == [".json"]


def test_an_address_is_owed_its_oblivion(busy: Desk) -> None:
    other = Person("Colleague Example", "c@example.org")
    busy.take(request(Intent.REGISTER, "p1@example.org", other, minutes=30))
    code, told = busy.run("erase", "P1@example.org", "--yes")
    assert code == 0
    assert "1 places, 4 mails and letters; 1 places it asked for on behalf of others" in told
    [job] = busy.target.table.agenda(items.ERASURES, "0", "9")
    assert job["address"] == "p1@example.org"
    code, told = busy.run("erase", "stranger@example.org", "--yes")
    assert (code, "nothing is known of" in told) == (1, True)
