"""The update of what is known of one address: its WHO item, put together part by part."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from guichet.desk.model import Participant, code_of
from guichet.desk.owed import CAP_WINDOW
from guichet.store import items, keys
from guichet.store.codec import to_plain
from guichet.store.table import Table

KEPT = items.RAW_MAIL_KEPT + timedelta(days=1)
"""How long an address without a place is remembered: past its last mail and letter."""


def speakers(participant: Participant | None) -> set[str]:
    """The addresses that may speak for a place."""
    if participant is None:
        return set()
    return {one for one in (participant.email, participant.sender) if one}


class AddressUpdate:
    """One update of one WHO item: a transaction takes no two of the same item."""

    def __init__(self, address: str, now: datetime) -> None:
        self._address = address
        self._now = now
        self._is_heard_of = False
        """Something was written by this address, or to it, or about it."""
        self._sets: list[str] = []
        self._removes: list[str] = []
        self._conditions: list[str] = []
        self._names: dict[str, str] = {}
        self._values: dict[str, Any] = {}
        self._papers: set[str] = set()
        self._left: dict[str, str] = {}
        self._taken: dict[str, str] = {}
        # the address's own live place in a session, by attribute: before, and after

    def place(self, after: Participant, before: Participant | None) -> None:
        """Note how it stands with a place this address may speak for, or no longer may."""
        name = f"#p{len(self._names)}"
        self._names[name] = f"place_{after.reference}"
        if self._address in speakers(after):
            self._is_heard_of = True
            self._sets.append(f"{name} = {self._value(to_plain(after))}")
        else:
            self._removes.append(name)
        own = f"own_{code_of(after.session)}"
        if before is not None and before.status.is_live and before.email == self._address:
            self._left[own] = before.reference
        if after.status.is_live and after.email == self._address:
            self._taken[own] = after.reference

    def letters(self, count: int, now: datetime, sent: tuple[datetime, ...] | None) -> None:
        """Note when letters were owed; where the past was read, it must still be the same."""
        self._is_heard_of = True
        new = [keys.instant(now)] * count
        if sent is None:
            nothing, more = self._value([]), self._value(new)
            self._sets.append(f"letters = list_append(if_not_exists(letters, {nothing}), {more})")
            return
        recent = [keys.instant(at) for at in sent if at > now - CAP_WINDOW]
        self._sets.append(f"letters = {self._value(recent + new)}")
        if sent:
            seen = self._value([keys.instant(at) for at in sent])
            self._conditions.append(f"letters = {seen}")
        else:
            self._conditions.append("attribute_not_exists(letters)")

    def paper(self, pk: str) -> None:
        """Note where something lies that this address wrote or got."""
        self._is_heard_of = True
        self._papers.add(pk)

    def operation(self, table: Table) -> dict[str, Any]:
        """The finished update, for `Table.transact`."""
        self._hold_to_one_place()
        self._look_again()
        adds = [f"papers {self._value(self._papers)}"] if self._papers else []
        parts = (("SET", self._sets), ("REMOVE", self._removes), ("ADD", adds))
        return table.update_of(
            keys.who(self._address),
            " ".join(f"{word} {', '.join(some)}" for word, some in parts if some),
            self._values,
            self._names,
            " AND ".join(self._conditions),
        )

    def _look_again(self) -> None:
        """When the sweep is to ask whether anything still needs this address."""
        due = self._now + KEPT if self._is_heard_of else self._now
        look = {keys.AGENDA: items.ADDRESSES, "at": keys.instant(due)}
        if self._is_heard_of:
            look["seen"] = keys.instant(self._now)
        for name, value in look.items():
            self._names[f"#{name}"] = name
            self._sets.append(f"#{name} = {self._value(value)}")

    def _hold_to_one_place(self) -> None:
        """One live place a session (rule 3), however stale the desk that was decided on."""
        for own in sorted({*self._left, *self._taken}):
            name = f"#o{len(self._names)}"
            self._names[name] = own
            if own in self._left:
                self._conditions.append(f"{name} = {self._value(self._left[own])}")
            else:
                self._conditions.append(f"attribute_not_exists({name})")
            if own in self._taken:
                self._sets.append(f"{name} = {self._value(self._taken[own])}")
            else:
                self._removes.append(name)

    def _value(self, value: Any) -> str:
        """The placeholder of a value."""
        name = f"v{len(self._values)}"
        self._values[name] = value
        return f":{name}"
