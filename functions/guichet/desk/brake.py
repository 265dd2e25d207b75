"""The global brake: so many letters an hour in answer to mails, and no more.

Counted in shards, so that mails about different sessions rarely touch the same count; which
shard counts a mail follows from its fingerprint.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

BRAKE = "letters-brake"
"""The reason word of a mail that the brake left unanswered."""
SHARDS = 8
LETTERS_AN_HOUR = 4000
"""Well above what a busy desk owes, well below what a loop would write before it is noticed."""


@dataclass(frozen=True, slots=True)
class Brake:
    """One shard of the count, as it was read."""

    shard: int = 0
    hour: str = ""
    """The hour that `count` is of, e.g. 2019-02-04T09; '' before the first."""
    count: int = 0

    def counted(self, now: datetime) -> int:
        """Letters of the hour of `now`."""
        return self.count if self.hour == hour_of(now) else 0

    def allows(self, letters: int, now: datetime) -> bool:
        """Whether this shard may owe so many more letters in this hour."""
        return self.counted(now) + letters <= LETTERS_AN_HOUR // SHARDS


def shard_of(fingerprint: str) -> int:
    """The shard that counts a mail, by its hex fingerprint."""
    return int(fingerprint[:4], 16) % SHARDS


def hour_of(now: datetime) -> str:
    """The hour in UTC that letters of `now` count in."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H")
