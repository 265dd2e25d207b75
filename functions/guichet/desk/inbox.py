"""What is remembered of mails that were decided on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Received:
    """A mail that was decided on."""

    disposition: str
    reason: str
    letters: int


@dataclass(frozen=True, slots=True)
class Handed:
    """A mail that waits for a human."""

    delivery: str
    at: datetime
    sender: str
    sender_name: str
    subject: str
    reason: str
    words: str
