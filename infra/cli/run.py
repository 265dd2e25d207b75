"""`guichet run`: the local desk in the foreground."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from infra.local.desk import LocalDesk


def add_parser(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("run", help="run the local desk until Ctrl-C")
    parser.add_argument(
        "--at", metavar="ISO-DATETIME", help="the time at the desk, e.g. 2019-02-04T09:00 (Paris)"
    )
    parser.add_argument("--smtp-port", type=_port, metavar="N", help="for mail (2525)")
    parser.add_argument("--cloud-port", type=_port, metavar="N", help="for the cloud (4566)")
    parser.add_argument(
        "--session",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="open this session at once; may be given several times",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run until told to stop."""
    from infra.cli.console import Progress
    from infra.cli.session import open_file
    from infra.cli.target import Target
    from infra.local.desk import LocalDesk

    progress = Progress()
    stop_on_signals()
    with LocalDesk(desk_options(options), progress.step) as desk:
        target = Target(desk.cloud, desk.state.stack, local=True, places=desk.places)
        for file in options.session:
            progress.step(open_file(target, file, desk.clock.now()))
        desk.announce()
        print(_welcome(desk), flush=True)
        try:
            _watch(desk)
        except KeyboardInterrupt:
            progress.step("stopping")
    return 0


def _watch(desk: LocalDesk) -> None:
    from infra.local.errors import LocalError

    while not threading.Event().wait(1):
        if not desk.alive:
            raise LocalError(f"the cloud stopped by itself; {desk.places.log} says why")


def desk_options(options: argparse.Namespace) -> Any:
    """The options of the local desk that the command line gives."""
    from infra.local.clock import instant_of
    from infra.local.desk import CLOUD_PORT, SMTP_PORT, Options

    return Options(
        at=instant_of(options.at) if options.at else None,
        smtp_port=options.smtp_port or SMTP_PORT,
        cloud_port=options.cloud_port or CLOUD_PORT,
    )


def stop_on_signals() -> None:
    """Make SIGTERM what Ctrl-C is, so that everything started is stopped either way."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)
    signal.signal(signal.SIGINT, interrupt)


def _welcome(desk: LocalDesk) -> str:
    from infra.local.clock import HOME

    state = desk.state
    host, _, port = state.smtp.partition(":")
    return f"""
  The desk is open. It is {desk.clock.now().astimezone(HOME):%Y-%m-%d %H:%M} in Paris.

  Write to    {state.contact}
  through     {host}, port {port}, no password (any mail program), or for instance
              swaks --server {state.smtp} --from you@example.org --to {state.contact} \\
                    --header 'Subject: Inscription' --body 'Je souhaite m’inscrire le 19 mars.'
  Answers     guichet letters, or the files in {desk.places.letters}
  Time        guichet clock --forward 48h
  Stop        Ctrl-C
"""


def _port(text: str) -> int:
    port = int(text)
    if not 0 < port < 65536:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return port
