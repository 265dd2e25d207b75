"""`guichet erase`: forget an address, as if its owner had asked for it by mail."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from typing import Any


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli.console import add_change_options, add_stack_option

    parser = commands.add_parser(
        "erase", help="forget an address: its places, its mails, the letters to it"
    )
    parser.add_argument("address", metavar="ADDRESS")
    parser.set_defaults(run=run)
    add_change_options(parser)
    add_stack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Owe an address its oblivion; the sweep carries it out within five minutes."""
    from guichet.desk.decision import Decision, Desk
    from guichet.desk.events import Cause
    from guichet.desk.request import Disposition
    from guichet.store import items, keys
    from infra.cli.console import Failure, may_go_on
    from infra.cli.target import target_of

    target = target_of(options)
    address = options.address.strip().lower()
    who = target.table.get(keys.who(address))
    if who is None:
        raise Failure(f"nothing is known of {address}")
    places = items.places_of([who])
    own = [one for one in places if one.email == address]
    papers = len(who.get("papers", ()))
    what = (
        f"forget {address}: {len(own)} places, {papers} mails and letters;"
        f" {len(places) - len(own)} places it asked for on behalf of others stay theirs"
    )
    if not may_go_on(options, what):
        return 0
    now = target.now()
    cause = Cause(now, f"erase-{now:%H%M%S%f}", "organiser")
    target.ledger.commit_run(Desk(None), Decision(cause, Disposition.ACT, erases=address))
    print("the sweep carries it out within five minutes; nobody is written to")
    return 0
