"""`guichet session open|list|show`; what changes a session that is there stands in acts.py."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from guichet.desk.model import Participant, Session
    from infra.cli.target import Target

WIDTH = 10
"""Seats in a row of the seat map."""


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli import acts as changes
    from infra.cli.console import add_stack_option

    parser = commands.add_parser("session", help="open a session, list or show them, change one")
    acts = parser.add_subparsers(title="what to do", metavar="ACT", required=True)
    opening = acts.add_parser("open", help="open the session that a TOML file describes")
    opening.add_argument("file", type=Path, metavar="FILE")
    opening.set_defaults(run=run_open)
    listing = acts.add_parser("list", help="every session")
    listing.set_defaults(run=run_list)
    showing = acts.add_parser("show", help="who has what")
    showing.add_argument("id", metavar="ID")
    showing.set_defaults(run=run_show)
    for one in (listing, showing):
        one.add_argument("--json", action="store_true", help="one JSON value on one line")
    for one in (opening, listing, showing):
        add_stack_option(one)
    changes.add_parsers(acts)


def run_open(options: argparse.Namespace) -> int:
    """Open a session."""
    from infra.cli.target import target_of

    target = target_of(options)
    print(open_file(target, options.file, target.now()))
    return 0


def run_list(options: argparse.Namespace) -> int:
    """List the sessions."""
    from infra.cli.console import print_json, table
    from infra.cli.target import target_of

    target = target_of(options)
    sessions = target.ledger.sessions()
    now = target.now()
    if options.json:
        print_json([_summary(one, now) for one in sessions])
    elif not sessions:
        print("no session is open: guichet session open infra/sessions/FILE.toml")
    else:
        head = ("session", "date", "capacity", "held", "waiting", "status")
        rows = [_summary(one, now) | {"date": str(one.facts.date)} for one in sessions]
        print(table(head, [[str(row[name]) for name in head] for row in rows]))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Show one session."""
    from infra.cli.console import Failure, print_json
    from infra.cli.target import target_of

    target = target_of(options)
    session = target.ledger.session(options.id)
    if session is None:
        raise Failure(f"there is no session {options.id}: guichet session list shows them")
    told = tell(session, target.ledger.participants(options.id), target.now())
    if options.json:
        print_json(told)
    else:
        print(picture(told))
    return 0


def open_file(target: Target, file: Path, now: datetime) -> str:
    """Open the session of a file; a line that says so."""
    from guichet.desk.model import Session
    from guichet.office.problems import SessionFileError
    from guichet.office.sessions import load
    from infra.cli.console import Failure
    from infra.local.clock import HOME

    try:
        found = load(file.read_text("utf-8"), now.astimezone(HOME).date())
    except SessionFileError as error:
        raise Failure(f"{file}: {error}") from None
    except UnicodeDecodeError:
        raise Failure(f"{file} is not UTF-8 text") from None
    if target.ledger.open_session(Session(found.facts, found.capacity), now):
        return f"opened {found.facts.id}: {found.capacity} places on {found.facts.date}"
    return f"{found.facts.id} is open already; nothing changed"


def tell(session: Session, participants: tuple[Participant, ...], now: datetime) -> dict[str, Any]:
    """A session and everybody in it, as `session show --json` tells it."""
    ranks: dict[str, int] = {}
    for one in participants:
        if one.status.is_live and not one.status.holds_seat:
            ranks[one.reference] = len(ranks) + 1
    people = [
        {
            "reference": one.reference,
            "name": one.name,
            "email": one.email,
            "sender": one.sender,
            "organisation": one.organisation,
            "status": str(one.status),
            "rank": ranks.get(one.reference),
        }
        for one in participants
    ]
    return _summary(session, now) | {"participants": people}


def picture(told: dict[str, Any]) -> str:
    """Who has what, and the seat map."""
    from infra.cli.console import table

    head = ("reference", "name", "organisation", "address", "place")
    rows = [
        [
            one["reference"],
            one["name"] or "?",
            one["organisation"] or "",
            one["email"] or f"({one['sender']})",
            f"waiting, {one['rank']}" if one["rank"] else one["status"],
        ]
        for one in told["participants"]
    ]
    people = table(head, rows) if rows else "  nobody yet"
    counts = f"{told['held']} of {told['capacity']} seats held, {told['waiting']} waiting"
    return f"{people}\n\n{seat_map(told)}\n\n  {told['session']}: {counts} ({told['status']})"


def seat_map(told: dict[str, Any]) -> str:
    """One mark a seat: taken, offered, free."""
    statuses = [one["status"] for one in told["participants"]]
    confirmed, offered = statuses.count("confirmed"), statuses.count("offered")
    free = max(0, told["capacity"] - confirmed - offered)
    seats = "■" * confirmed + "◧" * offered + "□" * free
    rows = [" ".join(seats[at : at + WIDTH]) for at in range(0, len(seats), WIDTH)]
    return "\n".join(f"  {row}" for row in rows)


def _summary(session: Session, now: datetime) -> dict[str, Any]:
    over = now >= session.facts.ends_at
    return {
        "session": session.facts.id,
        "capacity": session.capacity,
        "held": session.held,
        "waiting": session.waiting,
        "status": "over" if over else str(session.state),
    }
