"""`guichet export`: who has a place in a session, as files for other programs."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import Any

FORMATS = ("xlsx", "csv", "pdf", "json")


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli.console import add_stack_option

    parser = commands.add_parser("export", help="the participants of a session as files")
    parser.add_argument("id", metavar="ID")
    parser.add_argument(
        "--format",
        action="append",
        choices=FORMATS,
        help="xlsx, csv, json, or pdf, the attendance sheet; may be repeated (default: all)",
    )
    parser.add_argument("--to", type=Path, default=Path(), metavar="FOLDER", help="default: here")
    parser.add_argument("--language", choices=("fr", "en"), default="fr")
    parser.set_defaults(run=run)
    add_stack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Write the files, readable by their owner alone."""
    from guichet.store.gathering import standing
    from infra.cli.console import Failure
    from infra.cli.target import target_of

    target = target_of(options)
    now = target.now()
    found = standing(target.table, options.id, now, now)
    if found is None:
        raise Failure(f"there is no session {options.id}: guichet session list shows them")
    options.to.mkdir(parents=True, exist_ok=True)
    wanted = options.format or FORMATS
    for name, data in _files(found, now, options.language).items():
        if name.rpartition(".")[2] in wanted:
            path = options.to / name
            write_private(path, data)
            print(path)
    return 0


def write_private(path: Path, data: bytes) -> None:
    """Write a file that holds personal data: nobody but its owner may read it."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)


def _files(standing: Any, now: Any, language: str) -> dict[str, bytes]:
    """The files that the organiser's letter brings, and the same as JSON."""
    from guichet.desk.request import Language
    from guichet.enclosures import enclose
    from guichet.office.lists import listing, lists_letter
    from infra.cli.console import Failure

    letter = lists_letter("export", standing, "nobody@invalid", Language(language), now)
    _, attachments = enclose(letter, lambda *_: None)
    if not attachments:
        raise Failure("the lists could not be made; see the line above")
    files = {one.name: one.data for one in attachments}
    told = json.dumps(listing(standing), ensure_ascii=False, indent=2) + "\n"
    return {**files, f"{standing.session.facts.id}.json": told.encode()}
