"""What the letter that brings the lists of a session may say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guichet.desk.model import Letter
from guichet.letters.actions import mailto
from guichet.letters.context import session_view
from guichet.letters.house import House
from guichet.letters.seats import seat_map
from guichet.letters.words import Plain

_COUNTS = ("capacity", "confirmed", "offered", "waiting")


def lists_context(letter: Letter, house: House) -> dict[str, object]:
    """The values for its template."""
    lists: Any = letter.details.get("lists") or ({},)
    told: Mapping[str, Any] = lists[0]
    counts = {name: int(told.get(name) or 0) for name in _COUNTS}
    left_out: Any = letter.details.get("left_out") or 0
    return {
        "lang": letter.language.value,
        "name": letter.to_name or "",
        "session": session_view(letter.facts, letter.language, house) if letter.facts else None,
        **counts,
        "held": counts["confirmed"] + counts["offered"],
        "map": Plain(seat_map(counts["confirmed"], counts["offered"], counts["capacity"])),
        "left_out": int(left_out),
        "contact": Plain(house.contact),
        "contact_link": mailto(house.contact),
    }
