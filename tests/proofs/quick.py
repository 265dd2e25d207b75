"""Reading the same stored item twice gives the same value: here it is read once.

A search reads and writes a few hundred values hundreds of thousands of times; none of them is
ever changed in place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from guichet.desk.model import Facts, Participant
from guichet.store import codec, items


@contextmanager
def remembered() -> Iterator[None]:
    """While this lasts, an item is decoded once for each type, and equal facts encoded once."""
    known: dict[tuple[type, int], tuple[Any, Any]] = {}
    written: dict[Any, Any] = {}
    from_plain, to_plain = codec.from_plain, codec.to_plain

    def once(kind: type, data: Mapping[str, Any]) -> Any:
        mark = (kind, id(data))
        if mark not in known:
            known[mark] = (data, from_plain(kind, data))  # holding `data` keeps its id its own
        return known[mark][1]

    def encoded(value: Any) -> Any:
        if not isinstance(value, Facts | Participant):
            return to_plain(value)
        if value not in written:
            written[value] = to_plain(value)
        return written[value]

    with patch.object(items, "from_plain", once), patch.object(codec, "to_plain", encoded):
        yield
