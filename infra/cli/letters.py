"""`guichet letters`: what the local desk sent."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from typing import Any


def add_parser(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("letters", help="every letter the local desk sent, oldest first")
    parser.add_argument("--to", metavar="ADDRESS", help="only those to one address")
    parser.add_argument("--json", action="store_true", help="one JSON list on one line")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show the letters; of a desk that has stopped, too."""
    from infra.cli.console import print_json
    from infra.local.outbox import LetterBox
    from infra.local.places import Places

    box = LetterBox(Places.usual().letters)
    letters = list(box.read(options.to))
    if options.json:
        print_json(letters)
        return 0
    for letter in letters:
        print(f"── {letter['file']} ── {letter['sent_at']}")
        print(f"To: {letter['to']}\nSubject: {letter['subject']}\n\n{letter['text'].rstrip()}\n")
    if not letters:
        print("no letter was sent" + (f" to {options.to}" if options.to else ""))
    return 0
