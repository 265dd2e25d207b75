"""The inbox as the organiser sees it: what came, what waits for her, and what the bucket holds
beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from guichet.desk.events import Event
from guichet.desk.inbox import Handed, Received
from guichet.store import items, keys
from guichet.store.codec import from_plain
from guichet.store.table import BATCH_KEYS, Item, Table

_ALWAYS, _EVER = "0", "9"
REPORTED = keys.Key(pk="DESK", sk="DIGEST")
"""The item that says how far the digests got."""


@dataclass(frozen=True, slots=True)
class Reported:
    """How far the last digest got."""

    until: datetime
    """Up to when it told."""
    listed: datetime | None = None
    """By S3's clock: mails put into the bucket before that were looked at."""
    unprocessed: tuple[str, ...] = ()
    """Those of them that nothing was decided on."""


class Inbox:
    """Mails that were decided on, and the days of the digest."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def received(self, since: datetime, until: datetime) -> tuple[Received, ...]:
        """The mails that reached the server from `since` on and before `until`."""
        first, last = keys.instant(since), keys.instant(until)
        return tuple(
            Received(
                row["disposition"],
                row["reason"],
                int(row.get("letters", 0)),
                row.get("session", ""),
            )
            for kind in (items.INBOX, items.FOR_HUMAN)
            for row in self._table.agenda(kind, first, last)
            if row["at"] < last
        )

    def for_human(self) -> tuple[Handed, ...]:
        """The mails that wait for a human, the oldest first."""
        return tuple(map(_handed, self._table.agenda(items.FOR_HUMAN, _ALWAYS, _EVER)))

    def numbered(self, number: int) -> Handed | None:
        """The mail that was handed over under this number; None if there is none, or no more."""
        pointer = self._table.get(keys.number(number))
        item = self._table.get(keys.mail(pointer["mail"])) if pointer else None
        return _handed(item) if item and item.get("number") == number else None

    def done(self, number: int, who: str, at: datetime) -> bool:
        """Note that an organiser, `who`, is done with a mail; it leaves the digest.

        False where there is no such mail, or it was done before.
        """
        found = self.numbered(number)
        if found is None:
            return False
        key, expression, values, condition, names = _done(found, who, at)
        return self._table.update(key, expression, values, condition, names)

    def done_of(self, handed: Handed, who: str, at: datetime) -> dict[str, Any]:
        """The same as an operation of a transaction, which it refuses if it was done before."""
        key, expression, values, condition, names = _done(handed, who, at)
        return self._table.update_of(key, expression, values, names, condition)

    def unknown(self, deliveries: Sequence[str]) -> tuple[str, ...]:
        """Those of `deliveries` that nothing was decided on."""
        missing: list[str] = []
        for start in range(0, len(deliveries), BATCH_KEYS):
            part = deliveries[start : start + BATCH_KEYS]
            found = self._table.batch_get([keys.mail(one) for one in part])
            missing += [one for one in part if (f"MAIL#{one}", "MAIL") not in found]
        return tuple(missing)

    def journal(self, session: str, since: datetime, until: datetime) -> Iterable[Event]:
        """What happened in a session from `since` on and before `until`."""
        first, last = f"EVENT#{keys.instant(since)}", f"EVENT#{keys.instant(until)}"
        for row in self._table.range(keys.session(session)["pk"], first, last):
            yield from (from_plain(Event, line) for line in row["lines"])

    def reported(self) -> Reported | None:
        """How far the last digest got; None before the first."""
        item = self._table.get(REPORTED)
        return from_plain(Reported, item) if item else None

    def report(self, until: datetime, listed: datetime, unprocessed: Sequence[str]) -> None:
        """Note how far a digest got; the next one goes on from there."""
        self._table.put(
            {
                **REPORTED,
                "until": keys.instant(until),
                "listed": listed.isoformat(),
                "unprocessed": list(unprocessed),
            }
        )


def _handed(row: Item) -> Handed:
    return Handed(
        delivery=row["pk"].removeprefix("MAIL#"),
        at=datetime.fromisoformat(row["received_at"]),
        sender=row.get("sender", ""),
        sender_name=row.get("sender_name", ""),
        subject=row.get("subject", ""),
        reason=row["human"],
        words=row.get("words", ""),
        number=int(row.get("number", 0)),
        session=row.get("session", ""),
        kept_until=datetime.fromtimestamp(int(row["expires"]), UTC) if "expires" in row else None,
        done=row[keys.AGENDA] != items.FOR_HUMAN,
    )


def _done(
    handed: Handed, who: str, at: datetime
) -> tuple[keys.Key, str, dict[str, Any], str, dict[str, str]]:
    """Key, update, values, condition, names: the mail leaves those that wait for a human."""
    return (
        keys.mail(handed.delivery),
        "SET #agenda = :inbox, done_by = :who, done_at = :at",
        {"inbox": items.INBOX, "waiting": items.FOR_HUMAN, "who": who, "at": keys.instant(at)},
        "#agenda = :waiting",
        {"#agenda": keys.AGENDA},
    )
