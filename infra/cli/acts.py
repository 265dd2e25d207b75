"""`guichet session close|reopen|capacity`: what the organiser decides about a whole session."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from guichet.desk.decision import Decision, Desk
    from guichet.desk.events import Cause

    Change = Callable[[Desk, Cause], Decision]

ATTEMPTS = 5


def add_parsers(acts: Any) -> None:
    """Add what can be done to a session."""
    from infra.cli.console import add_change_options, add_stack_option

    closing = acts.add_parser("close", help="no more registrations; what was given stays given")
    reopening = acts.add_parser("reopen", help="registrations again; free seats go to the queue")
    capacity = acts.add_parser("capacity", help="another number of seats; nobody is thrown out")
    for one, run in ((closing, run_close), (reopening, run_reopen), (capacity, run_capacity)):
        one.add_argument("id", metavar="ID")
        one.set_defaults(run=run)
        add_change_options(one)
        add_stack_option(one)
    capacity.add_argument("seats", type=int, metavar="SEATS")


def run_close(options: argparse.Namespace) -> int:
    """Close a session."""
    from guichet.desk import manage

    return _change(options, manage.close, "close")


def run_reopen(options: argparse.Namespace) -> int:
    """Open a closed session again."""
    from guichet.desk import manage

    return _change(options, manage.reopen, "reopen")


def run_capacity(options: argparse.Namespace) -> int:
    """Give a session another number of seats."""
    from guichet.desk import manage
    from infra.cli.console import Failure

    if options.seats < 0:
        raise Failure("a session cannot have fewer than no seats")
    return _change(
        options,
        lambda desk, cause: manage.change_capacity(desk, options.seats, cause),
        f"set to {options.seats} seats",
    )


def _change(options: argparse.Namespace, change: Change, verb: str) -> int:
    """Decide, say what that means, ask, commit; decide anew where somebody was faster."""
    from guichet.store.errors import LostRace
    from infra.cli.console import Failure, may_go_on
    from infra.cli.target import target_of

    target = target_of(options)
    decision, desk = _decide(target, options.id, change)
    if not may_go_on(options, f"{verb} {options.id}: {_consequences(decision)}"):
        return 0
    for _ in range(ATTEMPTS):
        try:
            target.ledger.commit_run(desk, decision)
        except LostRace:
            decision, desk = _decide(target, options.id, change)
            continue
        print(f"done: {_consequences(decision)}")
        return 0
    raise Failure("mails keep changing this session: try again in a moment")


def _decide(target: Any, id_: str, change: Change) -> tuple[Decision, Desk]:
    from guichet.desk.events import Cause
    from guichet.desk.model import State
    from infra.cli.console import Failure

    desk = target.ledger.load_room(id_)
    if desk.session is None:
        raise Failure(f"there is no session {id_}: guichet session list shows them")
    if desk.session.state is State.CALLED_OFF:
        raise Failure(f"{id_} is called off; nothing can be changed in it any more")
    cause = Cause(target.now(), f"command-{desk.session.version}", "organiser")
    return change(desk, cause), desk


def _consequences(decision: Decision) -> str:
    """What a decision makes true, in one line."""
    session = decision.session
    if session is None:
        return "nothing changes"
    offers = sum(one.kind.value == "offered" for one in decision.events)
    more = "; the sweep goes on with the rest" if decision.unfinished else ""
    return (
        f"{session.state.value}, {session.held} of {session.capacity} seats held,"
        f" {session.waiting} waiting; {offers} seats offered now{more}"
    )
