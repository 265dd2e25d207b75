from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from guichet.desk.request import Intent
from infra.cli import restore
from infra.cli import target as targets
from infra.cli.target import Target
from tests.builders import request
from tests.infra.cli.conftest import Desk

Restoring = Callable[[], Target]


@pytest.fixture
def full(desk: Desk) -> Desk:
    """People, letters, sets and maps in the table; two mails in the bucket."""
    for number in range(4):
        desk.take(request(sender=f"p{number}@example.org", minutes=number))
    desk.take(request(Intent.CANCEL, "p0@example.org", minutes=9))
    for name, data in (("mail/m1", b"From: a@b.example\r\n\r\n\xff\x00"), ("mail/m2", b"")):
        desk.target.cloud.s3.put_object(
            Bucket="desk", Key=name, Body=data, Metadata={"received": "2019-02-04"}
        )
    return desk


@pytest.fixture
def other(
    full: Desk, stack: Callable[[str], Target], monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Target]:
    """Turns the command to another stack, which is empty."""

    def turn() -> Target:
        empty = stack("other")
        monkeypatch.setattr(targets, "target_of", lambda _: empty)
        return empty

    return turn


def contents(target: Target) -> tuple[list[str], list[tuple[str, bytes]]]:
    items = target.cloud.dynamodb.scan(TableName=target.stack)["Items"]
    s3 = target.cloud.s3
    names = [one["Key"] for one in s3.list_objects_v2(Bucket=target.stack).get("Contents", ())]
    mails = [
        (one, s3.get_object(Bucket=target.stack, Key=one)["Body"].read()) for one in sorted(names)
    ]
    return sorted(map(_in_order, items)), mails


def _in_order(item: object) -> str:
    if isinstance(item, dict):
        return str({name: _in_order(item[name]) for name in sorted(item)})
    return str(sorted(map(_in_order, item))) if isinstance(item, list) else str(item)


def test_a_desk_to_files_and_into_another_desk(
    full: Desk, other: Restoring, tmp_path: Path
) -> None:
    folder = tmp_path / "backup"
    code, told = full.run("backup", str(folder))
    assert (code, "compared: the copy holds what the desk holds" in told) == (0, True)
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.rglob("*.*")} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    before = contents(full.target)
    empty = other()
    code, told = full.run("restore", str(folder), "--dry-run")
    assert (code, "letters are still owed" in told) == (0, True)
    assert contents(empty) == ([], [])
    code, told = full.run("restore", str(folder), "--yes")
    assert (code, "restored and compared" in told) == (0, True)
    assert contents(empty) == before
    code, told = full.run("restore", str(folder), "--yes")
    assert (code, "not empty" in told) == (1, True)


def test_a_backup_goes_into_a_folder_of_its_own(full: Desk, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    code, told = full.run("backup", str(tmp_path))
    assert (code, "is not empty" in told) == (1, True)


@pytest.mark.parametrize(
    ("file", "damage"), [("mails/00000001.eml", b"From: x\n"), ("items.jsonl", b'{"pk": ')]
)
def test_a_damaged_backup_is_not_restored(
    full: Desk, other: Restoring, tmp_path: Path, file: str, damage: bytes
) -> None:
    folder = tmp_path / "backup"
    full.run("backup", str(folder))
    empty = other()
    (folder / file).write_bytes(damage)
    code, _ = full.run("restore", str(folder), "--yes")
    assert code == 1
    assert contents(empty) == ([], [])


def test_what_differs_afterwards_is_told_without_names(
    full: Desk, other: Restoring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "backup"
    full.run("backup", str(folder))
    other()
    lines = (folder / "items.jsonl").read_text().splitlines(keepends=True)

    def lose(*_: object) -> None:
        """A desk that takes nothing."""

    monkeypatch.setattr("infra.cli.archive.fill_table", lose)
    code, told = full.run("restore", str(folder), "--yes")
    assert code == restore.DIFFERS
    assert f"{len(lines)} differ" in told
    assert "@" not in told.partition("differ")[2]


def test_a_table_restored_to_a_moment_is_backed_up_in_place_of_the_desks(
    full: Desk, other: Restoring, tmp_path: Path
) -> None:
    before = contents(full.target)
    empty = other()
    folder = tmp_path / "backup"
    code, told = full.run("backup", str(folder), "--table", full.target.stack)
    assert (code, "compared" in told) == (0, True)
    empty.outputs["Table"] = empty.stack
    full.run("restore", str(folder), "--yes")
    assert contents(empty)[0] == before[0]
