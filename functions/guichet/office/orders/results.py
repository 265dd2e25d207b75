"""The answer to a mail of commands: each line with what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256

from guichet.desk.model import Letter, LetterKind
from guichet.desk.outcome import Outcome
from guichet.office.commands.command import Command
from guichet.office.orders.clerk import Clerk


def told_of(command: Command, outcome: Outcome) -> dict[str, object]:
    """A line and what came of it; JSON values."""
    return {
        **outcome.details,
        "line": command.line,
        "code": outcome.code,
        "done": outcome.done,
    }


def results_letter(
    clerk: Clerk, lines: Sequence[Mapping[str, object]], stopped_at: str, now: datetime
) -> Letter:
    """One letter that tells of all the lines, in order; the same id for every delivery."""
    mark = sha256(f"{clerk.mail.fingerprint}\nresults".encode()).hexdigest()
    return Letter(
        id=mark[:32],
        kind=LetterKind.RESULTS,
        to=clerk.address,
        language=clerk.language,
        owed_at=now,
        asked_at=clerk.mail.received_at,
        to_name=clerk.name or None,
        thread=clerk.thread,
        details={"lines": [dict(one) for one in lines], "stopped_at": stopped_at},
    )
