"""Items of the table for the values of the desk, and back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from guichet.desk.brake import Brake, hour_of
from guichet.desk.choose import Entry
from guichet.desk.decision import Decision, Pending
from guichet.desk.model import Letter, Participant, Session, Status, code_of
from guichet.desk.reminders import DAYS_BEFORE, due_at
from guichet.desk.request import Disposition, Reading
from guichet.store import keys
from guichet.store.codec import from_plain, pack, to_plain, unpack

Item = dict[str, Any]

RAW_MAIL_KEPT = timedelta(days=30)
"""As the bucket's lifecycle rule; inbox items that quote a mail go with it."""
GUARD_KEPT = timedelta(days=400)
"""How long a resend of the same mail is recognised."""
PENDING_KEPT = timedelta(days=14)

OWED = "LETTER"
INBOX = "INBOX"
FOR_HUMAN = "HANDOVER"
OFFERS = "OFFER"
TROUBLE = "TROUBLE"
REMINDERS = "REMINDER"
ERASURES = "ERASURE"
RETENTION = "RETENTION"
ADDRESSES = "ADDRESS"
"""What the index holds: letters owed, mails dealt with, mails for a human to read, offers to
lapse, letters that did not arrive, reminders to come, addresses to be forgotten on request;
sessions whose people are to be anonymised, addresses to be looked at again; and, under a
name of its own for each session (`keys.seats`), who has a seat."""


def session_item(session: Session) -> Item:
    """The item of a session."""
    return {**keys.session(session.facts.id), **to_plain(session)}


def session_of(item: Item) -> Session:
    """The session of an item."""
    return from_plain(Session, item)


def reminder_items(session: Session, now: datetime) -> list[Item]:
    """The agenda's items for a new session: one for each reminder still to come."""
    facts = session.facts
    return [
        {
            **keys.reminder(facts.id, days),
            "session": facts.id,
            "days": days,
            keys.AGENDA: REMINDERS,
            "at": keys.instant(due_at(facts, days)),
        }
        for days in DAYS_BEFORE
        if due_at(facts, days) > now
    ]


def retention_item(session: Session) -> Item:
    """The agenda's item for anonymising a session's people, by the time at which it ends."""
    facts = session.facts
    due = {keys.AGENDA: RETENTION, "at": keys.instant(facts.ends_at)}
    return {**keys.retention(facts.id), "session": facts.id, **due}


def participant_items(participant: Participant) -> list[Item]:
    """A participant's own item, and where they stand in the room: with the offers or the queue."""
    plain = to_plain(participant)
    code = code_of(participant.session)
    own = {**keys.person(code, participant.reference), **plain}
    if participant.status is Status.CONFIRMED:
        own |= {keys.AGENDA: keys.seats(code), "at": participant.ticket}
    place = _place_key(participant)
    if place is None:
        return [own]
    due = {}
    if participant.deadline is not None:
        due = {keys.AGENDA: OFFERS, "at": keys.instant(participant.deadline)}
    return [own, {**place, **plain, **due}]


def left_place(before: Participant | None, after: Participant) -> keys.Key | None:
    """The key among offers or queue that a change leaves empty."""
    old = _place_key(before) if before is not None else None
    return old if old is not None and old != _place_key(after) else None


def participant_of(item: Item) -> Participant:
    """The participant of an item."""
    return from_plain(Participant, item)


def _place_key(participant: Participant) -> keys.Key | None:
    if participant.status is Status.OFFERED and participant.deadline is not None:
        return keys.offer(participant.session, participant.deadline, participant.reference)
    if participant.status is Status.WAITING:
        return keys.queued(participant.session, participant.ticket)
    return None


def letter_item(letter: Letter) -> Item:
    """An owed letter, on the agenda until it is sent."""
    due = {keys.AGENDA: OWED, "at": keys.instant(letter.owed_at)}
    plain = to_plain(letter)
    packed = pack(plain["details"]) if "details" in plain else ""
    if packed:
        plain = {**plain, "details": {}, "packed": packed}
    return {**keys.letter(letter.id), **plain, **due, "state": "owed"}


def letter_of(item: Item) -> Letter:
    """The letter of an outbox item."""
    if "packed" in item:
        item = {**item, "details": unpack(item["packed"])}
    return from_plain(Letter, item)


def inbox_item(reading: Reading, decision: Decision) -> Item:
    """What is remembered of a mail; who wrote what only where a human must read it."""
    mail = reading.request.mail
    human = decision.human or (
        decision.reason if decision.disposition is Disposition.HAND_OVER else ""
    )
    item: Item = {
        **keys.mail(mail.delivery),
        "disposition": decision.disposition.value,
        "reason": decision.reason,
        "received_at": keys.instant(mail.received_at),
        "decided_at": keys.instant(decision.cause.at),
        "letters": len(decision.letters),
        "session": decision.about,
        keys.AGENDA: FOR_HUMAN if human else INBOX,
        "at": keys.instant(mail.received_at),
        "expires": epoch(decision.cause.at + RAW_MAIL_KEPT),
    }
    if human:
        item |= {
            "human": human,
            "number": decision.number,
            "sender": mail.sender.email or "",
            "sender_name": mail.sender.name or "",
            "subject": mail.subject,
            "words": reading.request.own_words[:_WORDS_KEPT],
        }
    return item


_WORDS_KEPT = 2000
"""Characters of a mail that the digest can quote; the whole is in the bucket."""


def number_items(reading: Reading, decision: Decision) -> list[Item]:
    """The last number given, and which mail it names; nothing where none is given."""
    if not decision.number:
        return []
    mail = reading.request.mail
    pointer = {
        **keys.number(decision.number),
        "mail": mail.delivery,
        "expires": epoch(decision.cause.at + RAW_MAIL_KEPT),
    }
    return [{**keys.NUMBERS, "last": decision.number}, pointer]


def guard_item(reading: Reading, now: datetime) -> Item:
    """What makes a resend of the same mail the same mail."""
    mail = reading.request.mail
    return {
        **keys.message(mail.fingerprint),
        "mail": mail.delivery,
        "expires": epoch(now + GUARD_KEPT),
    }


def journal_item(session: str, decision: Decision) -> Item:
    """The journal's lines of a decision."""
    cause = decision.cause
    return {
        **keys.event(session, cause.at, cause.id),
        "at": keys.instant(cause.at),
        "by": cause.by,
        "cause": cause.id,
        **({"who": cause.who} if cause.who else {}),
        "lines": [to_plain(event) for event in decision.events],
    }


def pending_item(pending: Pending, now: datetime) -> Item:
    """A request that waits for its confirmation."""
    key = keys.pending(code_of(pending.session), pending.reference)
    return {**key, **to_plain(pending), "expires": epoch(now + PENDING_KEPT)}


def pending_paper(pending: Pending) -> str:
    """How an address remembers a request of its own that waits (see erasing)."""
    return f"PENDING#{code_of(pending.session)}#{pending.reference}"


def pending_of(item: Item) -> Pending:
    """The pending request of an item."""
    return from_plain(Pending, item)


def erasure_item(address: str, now: datetime) -> Item:
    """An address to be forgotten, from now on."""
    due = {keys.AGENDA: ERASURES, "at": keys.instant(now)}
    return {**keys.erasure(address), "address": address, **due}


def catalogue_attribute(entry: Entry) -> tuple[str, Item]:
    """The name and value of a session's line in the catalogue item."""
    return f"session_{code_of(entry.facts.id)}", to_plain(entry)


def entries_of(item: Item | None) -> tuple[Entry, ...]:
    """The catalogue's lines."""
    lines = ((item or {})[name] for name in item or {} if name.startswith("session_"))
    return tuple(from_plain(Entry, line) for line in lines)


def brake_item(brake: Brake, letters: int, now: datetime) -> Item:
    """A shard of the brake with `letters` more in the hour of `now`."""
    count = brake.counted(now) + letters
    return {**keys.brake(brake.shard), "hour": hour_of(now), "count": count}


def brake_of(shard: int, item: Item | None) -> Brake:
    """A shard of the brake as it stands."""
    return Brake(shard, item["hour"], int(item["count"])) if item else Brake(shard)


def places_of(items: Iterable[Item]) -> tuple[Participant, ...]:
    """The places that WHO items speak for, each once, in the order in which they were asked for."""
    found = {}
    for item in items:
        for name, value in item.items():
            if name.startswith("place_"):
                participant = participant_of(value)
                found[participant.reference] = participant
    return tuple(sorted(found.values(), key=lambda one: (one.ticket, one.reference)))


def epoch(at: datetime) -> int:
    """Seconds since 1970, as DynamoDB's TTL wants them."""
    return int(at.timestamp())
