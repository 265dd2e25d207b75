"""Who has a seat, an offer or a place in the queue: the rows of the lists, and their letter."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from guichet.desk.model import Letter, LetterKind, Participant, Session, State, Thread
from guichet.desk.morning import Standing
from guichet.desk.request import Language

SHEET_DAYS = 3
MOST_BYTES = 250_000
"""Of lists in one letter, packed: an item of DynamoDB holds 400 KB."""


def lists_letter(
    letter_id: str,
    standing: Standing,
    to: str,
    language: Language,
    now: datetime,
    thread: Thread | None = None,
) -> Letter:
    """The letter that brings an organiser the lists of one session: what `send` makes the files
    of is in its details."""
    return Letter(
        id=letter_id,
        kind=LetterKind.LISTS,
        to=to,
        language=language,
        owed_at=now,
        facts=standing.session.facts,
        thread=thread or Thread(),
        details={**fitted([listing(standing)]), "sheets": [standing.session.facts.id]},
    )


def sheet_is_due(session: Session, day: date) -> bool:
    """Whether the attendance sheet goes with the letters of a local `day`: from three days before
    the session, and on the day itself."""
    ahead = (session.facts.date - day).days
    return session.state is not State.CALLED_OFF and 0 <= ahead <= SHEET_DAYS


def fitted(listings: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    """The lists as a letter's details, cut to what an item of the outbox can hold: the last of
    the longest lists are left out, and `left_out` says how many."""
    lists = [{**one, "people": list(one["people"])} for one in listings]
    whole = sum(len(one["people"]) for one in lists)
    while (size := _packed(lists)) > MOST_BYTES:
        longest = max(len(one["people"]) for one in lists)
        keep = min(longest - 1, int(longest * MOST_BYTES / size))
        for one in lists:
            del one["people"][keep:]
    kept = sum(len(one["people"]) for one in lists)
    return {"lists": lists, "left_out": whole - kept}


def _packed(lists: object) -> int:
    """Bytes that the lists take in the outbox, as it packs large details."""
    return len(zlib.compress(json.dumps(lists, ensure_ascii=False).encode()))


def listing(standing: Standing) -> dict[str, object]:
    """One session with its people, those with a seat first; JSON values."""
    session, facts = standing.session, standing.session.facts
    return {
        "id": facts.id,
        "title": {"fr": facts.title.fr, "en": facts.title.en},
        "date": facts.date.isoformat(),
        "start": facts.start.isoformat(),
        "end": facts.end.isoformat(),
        "timezone": facts.timezone,
        "place": facts.place,
        "address": facts.address,
        "organiser": facts.organiser,
        "trainers": list(facts.trainers),
        "capacity": session.capacity,
        "confirmed": session.confirmed,
        "offered": session.offered,
        "waiting": session.waiting,
        "people": rows(standing),
    }


def rows(standing: Standing) -> list[dict[str, object]]:
    """A row for each person, in the order in which they are shown."""
    people = [_row(one, 0) for one in (*standing.seated, *standing.offered)]
    return people + [_row(one, rank) for rank, one in _ranked(standing.queue)]


def _ranked(queue: Iterable[Participant]) -> Iterable[tuple[int, Participant]]:
    return enumerate(queue, 1)


def _row(one: Participant, rank: int) -> dict[str, object]:
    """What is not known is left out."""
    row = {
        "reference": one.reference,
        "status": one.status.value,
        "name": one.name,
        "email": one.email,
        "organisation": one.organisation,
        "role": one.role,
        "phone": one.phone,
        "sender": one.sender if one.sender != one.email else None,
        "at": one.registered_at.isoformat(timespec="seconds"),
        "rank": rank,
        "deadline": one.deadline.isoformat() if one.deadline else None,
    }
    return {name: value for name, value in row.items() if value}
