"""Counts the calls that a client makes, by name."""

from __future__ import annotations

from collections import Counter
from typing import Any


class Calls:
    """What a botocore client was asked for, since the last `reset`."""

    def __init__(self, client: Any) -> None:
        self.names: list[str] = []
        client.meta.events.register("before-call", self._note)

    def _note(self, model: Any, **_: Any) -> None:
        self.names.append(model.name)

    def reset(self) -> None:
        """Start to count anew."""
        self.names.clear()

    @property
    def counted(self) -> dict[str, int]:
        """How often each call was made."""
        return dict(Counter(self.names))
