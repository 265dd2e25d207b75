"""A mail that was handed over, sent on to the organiser whole."""

from __future__ import annotations

from datetime import datetime

from guichet.desk.inbox import Handed
from guichet.desk.model import Letter, LetterKind, Thread
from guichet.desk.request import Language


def original_letter(
    letter_id: str,
    handed: Handed,
    to: str,
    language: Language,
    now: datetime,
    thread: Thread | None = None,
) -> Letter:
    """The letter that brings an organiser the mail `handed`; `send` attaches it from the bucket."""
    return Letter(
        id=letter_id,
        kind=LetterKind.ORIGINAL,
        to=to,
        language=language,
        owed_at=now,
        thread=thread or Thread(),
        details=handed_details(handed),
    )


def handed_details(handed: Handed) -> dict[str, object]:
    """A mail that was handed over, as letters tell of it; JSON values."""
    return {
        "number": handed.number,
        "delivery": handed.delivery,
        "at": handed.at.isoformat(),
        "sender": handed.sender,
        "sender_name": handed.sender_name,
        "subject": handed.subject,
        "reason": handed.reason,
        "words": handed.words,
        "session": handed.session,
    }
