"""The outbox: a letter is owed, then claimed by one sender at a time, then sent.

    owed ──claim──> claimed ──sent──> sent
      ^                │ └──refused──> failed     SES will never take it
      │                │          sent ──bounce──> undelivered
      └──lease over────┘

Between SES taking a letter and `sent`, a crash leaves it claimed. The SES Send event, which
carries the letter's id, marks it sent all the same; only where that event is missing too is the
letter sent again when the lease is over.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from guichet.desk.model import Letter
from guichet.store import items, keys
from guichet.store.table import Table

LEASE = timedelta(minutes=5)
"""Longer than `send` may run (its timeout), so that nobody else sends while it does."""
LEFT_BEHIND = timedelta(minutes=2)
"""A letter owed for longer than this was missed by the stream."""
OVERDUE = timedelta(minutes=10)
"""A letter owed for longer than this needs a human's eye; see LettersOverdue in telemetry."""
OVERDUE_COUNTED = 200
SENT_KEPT = timedelta(days=30)
_EARLIEST, _LATEST = "0", "9"


class Outbox:
    """Letters owed, claimed and sent."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def add(self, letter: Letter) -> bool:
        """Owe a letter that no decision owes; False if one with its id is there already."""
        return self._table.put(items.letter_item(letter), unless_there=True)

    def claim(self, letter_id: str, now: datetime) -> bool:
        """Take a letter for sending; False if it was sent, or somebody else holds it."""
        return self._table.update(
            keys.letter(letter_id),
            "SET #state = :claimed, lease = :until, #at = :until",
            {
                "claimed": "claimed",
                "owed": "owed",
                "until": keys.instant(now + LEASE),
                "now": keys.instant(now),
            },
            "#state = :owed OR (#state = :claimed AND lease < :now)",
            {"#state": "state", "#at": "at"},
        )

    def release(self, letter_id: str, now: datetime) -> bool:
        """Give a claimed letter back: SES did not take it this time."""
        return self._table.update(
            keys.letter(letter_id),
            "SET #state = :owed, #at = :now REMOVE lease",
            {"claimed": "claimed", "owed": "owed", "now": keys.instant(now)},
            "#state = :claimed",
            {"#state": "state", "#at": "at"},
        )

    def sent(self, letter_id: str, ses_id: str, now: datetime) -> bool:
        """Note that SES took a letter; it leaves the agenda."""
        return self._table.update(
            keys.letter(letter_id),
            "SET #state = :sent, detail = :detail, done_at = :now, expires = :expires"
            " REMOVE agenda, lease",
            {
                "sent": "sent",
                "detail": ses_id,
                "now": keys.instant(now),
                "expires": items.epoch(now + SENT_KEPT),
                "owed": "owed",
                "claimed": "claimed",
            },
            "#state IN (:owed, :claimed)",
            {"#state": "state"},
        )

    def failed(self, letter_id: str, why: str, now: datetime) -> bool:
        """Note that SES will never take a letter; the digest shows it."""
        return self._trouble(letter_id, "failed", why, now)

    def undelivered(self, letter_id: str, why: str, now: datetime) -> bool:
        """Note that a sent letter bounced, or was complained of; the digest shows it."""
        return self._trouble(letter_id, "undelivered", why, now)

    def count_owed(self, limit: int) -> int:
        """How many letters are owed or on their way, up to `limit`."""
        return len(self._table.agenda(items.OWED, _EARLIEST, _LATEST, limit))

    def count_overdue(self, now: datetime) -> int:
        """How many letters have been owed for more than OVERDUE, up to OVERDUE_COUNTED."""
        owed = self._table.agenda(items.OWED, _EARLIEST, _LATEST, OVERDUE_COUNTED)
        return sum(datetime.fromisoformat(item["owed_at"]) < now - OVERDUE for item in owed)

    def left_behind(self, now: datetime, limit: int) -> Iterable[Letter]:
        """Letters owed for too long, or claimed and never finished; the oldest first."""
        due = keys.instant(now - LEFT_BEHIND)
        for item in self._table.agenda(items.OWED, _EARLIEST, keys.instant(now), limit):
            if item["state"] == "claimed" or item["at"] <= due:
                yield items.letter_of(item)

    def troubles(self, since: datetime) -> Iterable[tuple[Letter, str]]:
        """Letters that did not arrive, noted since then, each with the reason."""
        for item in self._table.agenda(items.TROUBLE, keys.instant(since), _LATEST):
            yield items.letter_of(item), str(item["detail"])

    def _trouble(self, letter_id: str, state: str, why: str, now: datetime) -> bool:
        return self._table.update(
            keys.letter(letter_id),
            "SET #state = :state, detail = :why, #agenda = :trouble, #at = :now, expires = :expires"
            " REMOVE lease",
            {
                "state": state,
                "why": why,
                "trouble": items.TROUBLE,
                "now": keys.instant(now),
                "expires": items.epoch(now + SENT_KEPT),
            },
            "attribute_exists(pk)",
            {"#state": "state", "#at": "at", "#agenda": keys.AGENDA},
        )
