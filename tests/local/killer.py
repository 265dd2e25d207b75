"""Kills functions of one local desk while they work, as a host that fails would."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from infra.local.desk import LocalDesk

_WORKER = re.compile(r"ministack-lambda-guichet-(\w+)-\S*/_worker\.py")
_PROC = Path("/proc/self/stat")
_PAUSES = 0.2, 1.8
"""Seconds between two kills: from well within a batch to a few batches."""


def functions_of(desk: LocalDesk) -> dict[int, str]:
    """The processes of a desk's functions: children of its emulator, of nobody else's."""
    emulator = desk._emulator
    if emulator is None or emulator._process is None:
        return {}
    found: dict[int, str] = {}
    for pid, parent, command in _processes():
        worker = _WORKER.search(command)
        if worker and parent == emulator._process.pid:
            found[pid] = worker[1]
    return found


def _processes() -> Iterator[tuple[int, int, str]]:
    """Every process: its id, its parent's, its command; by /proc, or by ps where there is none."""
    if not _PROC.exists():
        listed = subprocess.check_output(["ps", "-ww", "-axo", "pid=,ppid=,command="], text=True)
        for line in listed.splitlines():
            pid, parent, command = line.split(maxsplit=2)
            yield int(pid), int(parent), command
        return
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            status = stat.read_text().rpartition(")")[2].split()
            words = stat.with_name("cmdline").read_bytes().split(b"\0")
        except OSError:  # it has ended meanwhile
            continue
        command = b" ".join(words).decode(errors="replace")
        yield int(stat.parent.name), int(status[1]), command


class Killer:
    """While entered, kills a function every now and then; which and when, a seed decides.

    `at_most` so many: each costs a start, which takes seconds where the machine is busy.
    """

    def __init__(self, desk: LocalDesk, seed: int, at_most: int) -> None:
        self._desk = desk
        self._at_most = at_most
        self._random = random.Random(seed)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.killed: Counter[str] = Counter()
        """How many processes died, by door."""

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join(10)

    def _run(self) -> None:
        seen: set[int] = set()
        while self.killed.total() < self._at_most:
            if self._stop.wait(self._random.uniform(*_PAUSES)):
                return
            every = functions_of(self._desk)
            # Who is still starting has done nothing that could be lost.
            living = {pid: door for pid, door in every.items() if pid in seen}
            seen = set(every)
            if not living:
                continue
            door = self._random.choice(sorted(set(living.values())))
            pid = self._random.choice(sorted(one for one, name in living.items() if name == door))
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
            self.killed[door] += 1
