"""Waiting for a condition, bounded in time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from infra.local.errors import LocalError

_PAUSE = threading.Event()
"""Never set: a pause that does not hold the interpreter."""


def wait_until(
    condition: Callable[[], object], seconds: float, what: str, *, every: float = 0.05
) -> None:
    """Return as soon as `condition` holds.

    Raises:
        LocalError: it did not hold within `seconds`; `what` says what was awaited.
    """
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise LocalError(f"waited {seconds:g} s in vain: {what}")
        _PAUSE.wait(every)
