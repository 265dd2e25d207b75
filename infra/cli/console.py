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
