"""What the commands say on the terminal."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from typing import Any


class Failure(Exception):
    """A command cannot do what was asked; the message, one line, says what to do."""


def fail(message: str) -> int:
    """Say what went wrong, in one line; the exit code."""
    print(f"guichet: {' '.join(message.split())}", file=sys.stderr)
    return 1


def print_json(value: Any) -> None:
    """One JSON value on one line."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def table(head: Sequence[str], rows: Sequence[Sequence[str]], indent: str = "  ") -> str:
    """Rows in aligned columns under their heads."""
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    lines = [head, ["─" * width for width in widths], *rows]
    return "\n".join(
        indent + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        for line in lines
    ).rstrip()


def add_stack_option(parser: argparse.ArgumentParser) -> None:
    """Let a command act on a deployed stack."""
    parser.add_argument("--stack", metavar="NAME", help="a deployed stack (AWS credentials)")


def add_change_options(parser: argparse.ArgumentParser) -> None:
    """Let a command that changes something say first what it would do, and ask."""
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, do nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def may_go_on(options: argparse.Namespace, what: str) -> bool:
    """Whether to do `what`: not in a dry run, else if the person says so.

    Raises:
        Failure: there is nobody to ask, and no --yes.
    """
    print(what, flush=True)
    if options.dry_run:
        print("dry run: nothing was changed")
        return False
    if options.yes:
        return True
    if not sys.stdin.isatty():
        raise Failure("nobody is there to confirm this: say --yes")
    print("Go on? [y/N] ", end="", flush=True)
    if sys.stdin.readline().strip().lower() in ("y", "yes", "o", "oui"):
        return True
    print("nothing was changed")
    return False


class Progress:
    """Tells each step with the seconds since the beginning; rewrites a line on a terminal."""

    def __init__(self, stream: Any = None) -> None:
        """Write to `stream`, or standard output."""
        self._stream = stream or sys.stdout
        self._begun = time.monotonic()
        self._open = False

    @property
    def seconds(self) -> float:
        """Since the beginning."""
        return time.monotonic() - self._begun

    def step(self, text: str) -> None:
        """Say what is being done now."""
        self.settle()
        print(f"  {self.seconds:5.1f} s  {text}", file=self._stream, flush=True)

    def update(self, text: str) -> None:
        """Say how far it is, in the same line; only where somebody watches."""
        if self._stream.isatty():
            print(f"\r  {self.seconds:5.1f} s  {text}\033[K", end="", file=self._stream, flush=True)
            self._open = True

    def settle(self) -> None:
        """End a line that was being rewritten."""
        if self._open:
            print(file=self._stream, flush=True)
            self._open = False
