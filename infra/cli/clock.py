"""`guichet clock`: what time it is at the local desk, and letting time pass there."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from typing import Any


def add_parser(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("clock", help="show or move the local desk's clock")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--forward", metavar="48h", help="let so much time pass: m, h, d, w")
    how.add_argument("--at", metavar="ISO-DATETIME", help="make it this time (Paris)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Move the clock, and do what falls due: expiry, sweep, and past 08:00 the digest."""
    from infra.cli.target import target_of
    from infra.local.clock import HOME, DeskClock, instant_of, step_of
    from infra.local.time_passes import move

    target = target_of(options)
    clock = DeskClock(target.places.clock)
    done: list[str] = []
    if options.forward or options.at:
        step = step_of(options.forward) if options.forward else instant_of(options.at)
        done = move(target.cloud, clock, target.outputs, step)
    told = f"{clock.now().astimezone(HOME):%A %Y-%m-%d %H:%M} (Paris)"
    print(f"{told}; {', '.join(done)}" if done else told)
    return 0
