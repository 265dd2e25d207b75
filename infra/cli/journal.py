"""`guichet journal`: what happened in a session, when, and by whom it was decided."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from typing import Any

ALL = 100_000
"""Lines; more than a session has."""


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli.console import add_stack_option

    parser = commands.add_parser("journal", help="what happened in a session, in order")
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--reference", default="", metavar="REF", help="only one person's place")
    parser.add_argument("--json", action="store_true", help="one JSON list on one line")
    parser.set_defaults(run=run)
    add_stack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Show the journal."""
    from guichet.store.records import StoredRecords
    from infra.cli.console import Failure, print_json, table
    from infra.cli.target import target_of

    target = target_of(options)
    session = target.ledger.session(options.id)
    if session is None:
        raise Failure(f"there is no session {options.id}: guichet session list shows them")
    zone = session.facts.zone
    records = StoredRecords(target.table, session.facts.timezone)
    rows = [
        {
            "at": line.event.at.astimezone(zone).isoformat(timespec="seconds"),
            "what": line.event.kind.value,
            "reference": line.event.reference,
            "by": line.who or line.by,
            "details": line.event.details,
        }
        for line in records.journal(options.id, options.reference.upper(), ALL)
    ]
    if options.json:
        print_json(rows)
    elif rows:
        print(
            table(tuple(rows[0]), [[_on_one_line(cell) for cell in row.values()] for row in rows])
        )
    else:
        print("the journal has no such line")
    return 0


def _on_one_line(text: str) -> str:
    """A text as a terminal may show it: no control character of a stranger's."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())
