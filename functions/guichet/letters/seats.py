"""The seat map: a square for each seat, to be read at a glance."""

from __future__ import annotations

_ROW = 10
_CONFIRMED, _OFFERED, _FREE = "■", "◧", "□"
_MOST_SQUARES = 200


def seat_map(confirmed: int, offered: int, capacity: int) -> str:
    """A square for each seat, in rows of ten; seats over the capacity are shown too."""
    held = confirmed + offered
    signs = _CONFIRMED * confirmed + _OFFERED * offered + _FREE * max(0, capacity - held)
    signs = signs[:_MOST_SQUARES]
    return "\n".join(signs[at : at + _ROW] for at in range(0, len(signs), _ROW))
