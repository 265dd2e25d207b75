"""`guichet restore`: what a backup holds into a desk that is empty, compared afterwards."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from infra.cli.archive import Archive

DIFFERS = 3
"""The exit code where the desk is not what the backup is."""


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli.console import add_change_options, add_stack_option

    parser = commands.add_parser("restore", help="fill an empty desk from a backup")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.set_defaults(run=run)
    add_change_options(parser)
    add_stack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Check the backup, ask, copy, compare."""
    from infra.cli import archive
    from infra.cli.console import Failure, Progress, may_go_on
    from infra.cli.target import target_of

    target = target_of(options)
    shelf = archive.Archive(options.folder)
    items, mails, owed = _counted(shelf)
    if next(iter(archive.items_of(target)), None) is not None:
        raise Failure("this desk is not empty: a backup is restored into a new stack")
    what = (
        f"restore {items} items and {mails} mails; {owed} letters are still owed, and will go out"
    )
    if not may_go_on(options, what):
        return 0
    progress = Progress()
    archive.fill_bucket(shelf, target, progress)  # the mails first: the digest compares both
    archive.fill_table(shelf, target, progress)
    found = archive.differences(shelf, target, progress)
    progress.settle()
    if found:
        print(f"restored, but not the same: {archive.told(found)}")
        return 0 if owed and _only_letters(found) else DIFFERS
    print("restored and compared: the desk holds what the backup holds")
    return 0


def _counted(shelf: Archive) -> tuple[int, int, int]:
    """Items, mails and letters owed; raises Failure where the backup is damaged."""
    items = owed = 0
    for item in shelf.items():
        items += 1
        owed += item.get("state", {}).get("S") in ("owed", "claimed")
    mails = sum(1 for _ in shelf.mails())
    return items, mails, owed


def _only_letters(differences: list[str]) -> bool:
    """Whether nothing differs but letters, which `send` took meanwhile."""
    return all(one.startswith("LETTER#") for one in differences)
