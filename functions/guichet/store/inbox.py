"""The inbox as the digest sees it: what came, what waits for a human, what the bucket holds
beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from guichet.desk.events import Event
from guichet.desk.inbox import Handed, Received
from guichet.store import items, keys
from guichet.store.codec import from_plain
from guichet.store.table import BATCH_KEYS, Table

_ALWAYS, _EVER = "0", "9"
_DIGEST = keys.Key(pk="DESK", sk="DIGEST")


class Inbox:
    """Mails that were decided on, and the days of the digest."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def received(self, since: datetime, until: datetime) -> tuple[Received, ...]:
        """The mails that reached the server from `since` on and before `until`."""
        first, last = keys.instant(since), keys.instant(until)
        rows = [
            row
            for kind in (items.INBOX, items.FOR_HUMAN)
            for row in self._table.agenda(kind, first, last)
            if row["at"] < last
        ]
        return tuple(
            Received(row["disposition"], row["reason"], int(row.get("letters", 0))) for row in rows
        )

    def for_human(self) -> tuple[Handed, ...]:
        """The mails that wait for a human, the oldest first."""
        rows = self._table.agenda(items.FOR_HUMAN, _ALWAYS, _EVER)
        return tuple(
            Handed(
                delivery=row["pk"].removeprefix("MAIL#"),
                at=datetime.fromisoformat(row["received_at"]),
                sender=row["sender"],
                sender_name=row["sender_name"],
                subject=row["subject"],
                reason=row["human"],
                words=row["words"],
            )
            for row in rows
        )

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

    def last_digest(self) -> datetime | None:
        """Up to when the last digest reported; None before the first."""
        item = self._table.get(_DIGEST)
        return datetime.fromisoformat(item["until"]) if item else None

    def digest_reported(self, until: datetime) -> None:
        """Note up to when a digest reported; the next one goes on from there."""
        self._table.put({**_DIGEST, "until": keys.instant(until)})
