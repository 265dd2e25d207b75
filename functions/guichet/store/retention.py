"""Personal data whose time is over: places long after their session, addresses nobody needs.

Raw mails go by the bucket's lifecycle; letters, inbox items, requests to confirm by the table's
TTL. Both kinds of work here are bounded for each run; the next one goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import islice

from guichet.desk.anonymise import anonymise, without_people
from guichet.desk.choose import entry_of
from guichet.desk.decision import Desk
from guichet.desk.events import Event
from guichet.desk.model import Session
from guichet.store import items, keys
from guichet.store.address import KEPT
from guichet.store.codec import from_plain, to_plain
from guichet.store.ledger import Ledger
from guichet.store.table import Item, Table

SESSIONS_AT_ONCE = 5
ROWS_AT_ONCE = 200
"""Journal lines and people of one session in one run."""
PEOPLE_AT_ONCE = 20
"""In one transaction: each is four operations at most, and DynamoDB takes 100."""
ADDRESSES_AT_ONCE = 500
_JOURNAL = ("pk", "sk", "at", "by", "cause")


def anonymise_due(table: Table, ledger: Ledger, kept: timedelta, now: datetime) -> int:
    """Anonymise the sessions that ended `kept` ago or earlier; how many people were.

    Raises:
        LostRace: somebody changed a place meanwhile; the next run tries again.
    """
    done = 0
    due = table.agenda(items.RETENTION, "0", keys.instant(now - kept), SESSIONS_AT_ONCE)
    for job in due:
        session = ledger.session(job["session"])
        if session is not None:
            first = job.get("after", "EVENT#") + "!"
            rows = list(islice(table.walk(job["pk"], first, "PERSON$"), ROWS_AT_ONCE))
            done += _clear(table, ledger, Desk(session), rows, now)
            if len(rows) == ROWS_AT_ONCE:
                table.put({**job, "after": rows[-1]["sk"]})
                continue
            _unlist(table, session)
        table.delete({"pk": job["pk"], "sk": job["sk"]})
    return done


def _unlist(table: Table, session: Session) -> None:
    """Take a session that is long over out of the catalogue, which every mail reads."""
    line, _ = items.catalogue_attribute(entry_of(session.facts, session.state))
    table.update(keys.CATALOGUE, "REMOVE #line", {}, "attribute_exists(#line)", {"#line": line})


def _clear(table: Table, ledger: Ledger, desk: Desk, rows: Sequence[Item], now: datetime) -> int:
    """Leave nothing of anybody in these rows of a session; how many people were in them."""
    for row in rows:
        kind = row["sk"].partition("#")[0]
        if kind == "PENDING":
            table.delete({"pk": row["pk"], "sk": row["sk"]})
        elif kind == "EVENT" and (plain := _impersonal(row)) != row:
            table.put(plain)
    people = [items.participant_of(row) for row in rows if row["sk"].startswith("PERSON#")]
    done = 0
    for start in range(0, len(people), PEOPLE_AT_ONCE):
        decision = anonymise(desk, people[start : start + PEOPLE_AT_ONCE], now)
        if decision.participants:
            ledger.commit_run(desk, decision)
            done += len(decision.participants)
    return done


def _impersonal(row: Item) -> Item:
    """Lines of the journal: what happened to which place, when and why; not by whose hand."""
    kept = {name: row[name] for name in _JOURNAL if name in row and "@" not in str(row[name])}
    if "by" not in kept:
        kept["by"] = "organiser"
    events = (without_people(from_plain(Event, line)) for line in row["lines"])
    return {**kept, "lines": [to_plain(one) for one in events]}


def forget_addresses(table: Table, kept: timedelta, now: datetime) -> int:
    """Forget the addresses that no place needs any more, nor any mail or letter that is left.

    An address that is written to meanwhile stays: whatever touches it moves its time.
    """
    due = table.agenda(items.ADDRESSES, "0", keys.instant(now), ADDRESSES_AT_ONCE)
    if not due:
        return 0
    ends = {
        one.facts.id: one.facts.ends_at + kept
        for one in items.entries_of(table.get(keys.CATALOGUE))
    }
    return sum(_forget(table, item, ends, now) for item in due)


def _forget(table: Table, item: Item, ends: dict[str, datetime], now: datetime) -> bool:
    key = keys.Key(pk=item["pk"], sk=item["sk"])
    untouched, names = {"seen": item["at"]}, {"#at": "at"}
    needed = max(_needed_until(item, ends, now), default=now)
    if needed <= now:
        return table.delete_if(key, "#at = :seen", untouched, names)
    again = {"again": keys.instant(needed), **untouched}
    table.update(key, "SET #at = :again", again, "#at = :seen", names)
    return False


def _needed_until(item: Item, ends: dict[str, datetime], now: datetime) -> Iterable[datetime]:
    """The time of its last mails and letters, and of the places that it speaks for."""
    if "seen" in item:
        yield datetime.fromisoformat(item["seen"]) + KEPT
    for place in items.places_of([item]):
        # Never sooner than tomorrow: its session may be overdue, and take more than one run.
        yield max(ends.get(place.session, now), now + timedelta(days=1))
