"""`guichet backup`: the table and the raw mails into files, compared with what is there."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli.console import add_stack_option

    parser = commands.add_parser("backup", help="write the table and the raw mails to a folder")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="new or empty")
    parser.add_argument(
        "--table", metavar="NAME", help="read this table instead: one restored to a moment"
    )
    parser.set_defaults(run=run)
    add_stack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Copy, read the copy again, and compare it with the desk."""
    from infra.cli import archive
    from infra.cli.console import Failure, Progress
    from infra.cli.target import target_of

    target = target_of(options)
    if options.table:
        target.outputs["Table"] = options.table
    folder: Path = options.folder
    if folder.exists() and any(folder.iterdir()):
        raise Failure(f"{folder} is not empty: a backup goes into a folder of its own")
    progress = Progress()
    shelf = archive.Archive(folder)
    shelf.make()
    items = shelf.write_items(archive.items_of(target), progress)
    mails = shelf.write_mails(archive.mails_of(target), progress)
    progress.settle()
    print(f"{items} items and {mails} mails into {folder}, readable by you alone")
    differences = archive.differences(shelf, target, progress)
    progress.settle()
    if differences:
        print(f"while it was made, the desk changed: {archive.told(differences)}")
        print("a backup of a quiet desk is exact; items are each as they were when they were read")
    else:
        print("compared: the copy holds what the desk holds")
    return 0
