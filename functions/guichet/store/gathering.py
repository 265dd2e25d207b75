"""What a morning's digests are made of, read in as few calls as there is to tell.

Calls: one for the catalogue and the last digest, three for the inbox, two for the letters; and for
each session that is shown three, and one more for each hundred people who left it since. None
of them depends on who ever wrote or registered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from guichet.desk.choose import Entry
from guichet.desk.events import Event
from guichet.desk.model import Participant, Status, code_of
from guichet.desk.morning import Morning, Standing, Undelivered
from guichet.store import items, keys
from guichet.store.codec import from_plain
from guichet.store.inbox import REPORTED, Inbox, Reported
from guichet.store.outbox import Outbox
from guichet.store.table import BATCH_KEYS, Table

SHOWN_AFTER = timedelta(days=2)
"""A session is told of for this long when it is over."""
LISTED = 500
"""People with an offer or in the queue of one session whom a digest lists."""
ALL_LISTED = 5_000
"""The same, for lists that are asked for."""
NAMED = 500
"""Changes of one session whose people are looked up."""
OWED_COUNTED = 1_000


def gather(table: Table, now: datetime, timezone: str) -> Morning:
    """Everything since the last digest, up to `now`; before the first, since the start of the
    day before in `timezone`. What the bucket and the dead-letter queues hold is not looked at.
    """
    inbox, outbox = Inbox(table), Outbox(table)
    found = table.batch_get([keys.CATALOGUE, REPORTED])
    told = found.get((REPORTED["pk"], REPORTED["sk"]))
    last = from_plain(Reported, told) if told else None
    since = last.until if last else _day_before(now, timezone)
    entries = items.entries_of(found.get((keys.CATALOGUE["pk"], keys.CATALOGUE["sk"])))
    return Morning(
        since=since,
        until=now,
        entries=entries,
        standings=tuple(_standings(table, entries, since, now)),
        received=inbox.received(since, now),
        handed=inbox.for_human(),
        undelivered=tuple(_undelivered(outbox, since)),
        owed=outbox.count_owed(OWED_COUNTED),
        unprocessed=inbox.unknown(last.unprocessed) if last and last.unprocessed else (),
    )


def standing(
    table: Table, session: str, since: datetime, now: datetime, at_most: int = ALL_LISTED
) -> Standing | None:
    """How a session stands, with its seats and the head of its queue; None if there is none."""
    pk = keys.session(session)["pk"]
    rows = table.range(pk, keys.ROOM_FIRST, keys.ROOM_LAST, limit=at_most + 1)
    if not rows or rows[0]["sk"] != "SESSION":
        return None
    room = [items.participant_of(row) for row in rows[1:]]
    seats = table.agenda(keys.seats(code_of(session)), "0", "9", at_most)
    seated = tuple(map(items.participant_of, seats))
    journal = tuple(Inbox(table).journal(session, since, now)) if since < now else ()
    return Standing(
        session=items.session_of(rows[0]),
        seated=seated,
        offered=tuple(one for one in room if one.status is Status.OFFERED),
        queue=tuple(one for one in room if one.status is Status.WAITING),
        journal=journal,
        names=_names(table, session, (*seated, *room), journal),
    )


def _standings(
    table: Table, entries: Iterable[Entry], since: datetime, now: datetime
) -> Iterable[Standing]:
    for one in sorted(entries, key=lambda entry: (entry.facts.starts_at, entry.facts.id)):
        if one.facts.ends_at + SHOWN_AFTER > now:
            found = standing(table, one.facts.id, since, now, LISTED)
            if found is not None:
                yield found


def _names(
    table: Table, session: str, here: Iterable[Participant], journal: Iterable[Event]
) -> Mapping[str, str]:
    """Whom the journal speaks of: those who are here, and those who left."""
    names = {one.reference: one.name or one.answer_to for one in here}
    spoken_of = dict.fromkeys(event.reference for event in journal if event.reference)
    left = [one for one in spoken_of if one not in names][:NAMED]
    code = code_of(session)
    for start in range(0, len(left), BATCH_KEYS):
        part = [keys.person(code, one) for one in left[start : start + BATCH_KEYS]]
        for item in table.batch_get(part).values():
            gone = items.participant_of(item)
            names[gone.reference] = gone.name or gone.answer_to
    return names


def _undelivered(outbox: Outbox, since: datetime) -> Iterable[Undelivered]:
    for letter, why in outbox.troubles(since):
        about = next(iter(letter.participants), None)
        yield Undelivered(
            address=letter.to,
            reason=why,
            name=(about.name if about else letter.to_name) or "",
            reference=about.reference if about else "",
            session=letter.facts.id if letter.facts else "",
        )


def _day_before(now: datetime, timezone: str) -> datetime:
    local = now.astimezone(ZoneInfo(timezone))
    return datetime.combine(local.date() - timedelta(days=1), time.min, local.tzinfo)
