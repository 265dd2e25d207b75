"""Waiting a little before trying again."""

from __future__ import annotations

import random
import time


def pause(attempt: int) -> None:
    """Full jitter, up to 25 ms doubled for each race lost, at most 1.6 s."""
    time.sleep(random.uniform(0, 0.025 * 2 ** min(attempt, 6)))  # noqa: S311 - no secret
