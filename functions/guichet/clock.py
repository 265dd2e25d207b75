"""What time it is. The one module that asks the machine."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """The instant, in UTC."""
    return datetime.now(UTC)
