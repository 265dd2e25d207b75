"""Loads a desk and commits a decision: two reads and one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from guichet.desk.brake import shard_of
from guichet.desk.choose import Choice, choose
from guichet.desk.decision import Bearer, Decision, Desk, Pending
from guichet.desk.handover import seems_about
from guichet.desk.model import Participant, Session, Status, code_of
from guichet.desk.request import Person, Reading, Request
from guichet.store import items, keys
from guichet.store.commit import desk_operations, mail_operations, meaning, opening_operations
from guichet.store.errors import LostRace
from guichet.store.table import Item, Table, TransactionRefused

WINDOW = 24
"""Offers and waiting places read with a session: as many whatever the length of the queue. Where
so many offers are out, the head of the queue takes a read of its own."""


class Ledger:
    """The sessions, their people and their journal."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def load(
        self, request: Request, bearer: Bearer | None, now: datetime, attempt: int = 0
    ) -> Desk:
        """What the desk needs to decide on `request`: two reads, whatever the queue.

        A third read is made for a reply that confirms an earlier request, whose people are
        only known from the first.
        """
        addresses = _addresses(request)
        shard = shard_of(request.mail.fingerprint)
        wanted = [
            keys.CATALOGUE,
            keys.NUMBERS,
            keys.brake(shard),
            *(keys.who(one) for one in addresses),
        ]
        if bearer is not None:
            wanted.append(keys.person(bearer.code, bearer.reference))
            wanted.append(keys.pending(bearer.code, bearer.reference))
        found = self._table.batch_get(wanted)
        pending = _pending(found, bearer)
        if pending is not None:
            more = [one for one in _addresses(pending.request) if one not in addresses]
            addresses += more
            found |= self._table.batch_get([keys.who(one) for one in more]) if more else {}
        places = _places(found, bearer)
        choice = self._choose(request, bearer, pending, places, found, now)
        desk = self._room(choice) if choice.session else Desk(None)
        return Desk(
            session=desk.session,
            people=tuple(one for one in places if one.session == choice.session),
            offered=desk.offered,
            queue=desk.queue,
            others=choice.others,
            problem=choice.problem,
            chosen=choice.chosen,
            bearer=bearer.reference if bearer else "",
            pending=pending,
            sent={one: _sent(found.get(("WHO#" + one, "WHO"))) for one in addresses},
            unreachable=_unreachable(found),
            brake=items.brake_of(shard, found.get(("DESK", f"BRAKE#{shard}"))),
            handed=_last_number(found),
            attempt=attempt,
        )

    def load_aside(self, request: Request, bearer: Bearer | None, now: datetime) -> Desk:
        """What is needed to hand a mail over: one read. No session, but the facts of the one
        that the mail seems to be about."""
        shard = shard_of(request.mail.fingerprint)
        sender = [request.mail.sender.email] if request.mail.sender.email else []
        wanted = [
            keys.CATALOGUE,
            keys.NUMBERS,
            keys.brake(shard),
            *(keys.who(one) for one in sender),
        ]
        if bearer is not None:
            wanted.append(keys.person(bearer.code, bearer.reference))
        found = self._table.batch_get(wanted)
        entries = items.entries_of(found.get((keys.CATALOGUE["pk"], keys.CATALOGUE["sk"])))
        code = bearer.code if bearer else ""
        return Desk(
            session=None,
            about=seems_about(request, code, _places(found, bearer), entries, now),
            brake=items.brake_of(shard, found.get(("DESK", f"BRAKE#{shard}"))),
            handed=_last_number(found),
        )

    def with_addressees(self, desk: Desk, addresses: Sequence[str]) -> Desk:
        """The same desk, knowing what was owed to these addresses, too: one read."""
        found = self._table.batch_get([keys.who(one) for one in addresses])
        sent = {one: _sent(found.get((f"WHO#{one}", "WHO"))) for one in addresses}
        unreachable = desk.unreachable | _unreachable(found)
        return replace(desk, sent={**desk.sent, **sent}, unreachable=unreachable)

    def commit(self, reading: Reading, desk: Desk, decision: Decision) -> None:
        """Make a decision on a mail true, all of it or nothing.

        Raises:
            LostRace: load and decide again.
            AlreadyDone: this delivery was committed before.
            AlreadyAnswered: the same mail was, by another delivery.
            TooLarge, Unavailable: as Table.transact.
        """
        try:
            self._table.transact(mail_operations(self._table, reading, desk, decision))
        except TransactionRefused as refused:
            raise meaning(refused) from refused

    def commit_run(self, desk: Desk, decision: Decision) -> None:
        """Make a decision that no mail caused true (the sweep's, a command's).

        Raises:
            LostRace, TooLarge, Unavailable: as `commit`.
        """
        self._table.transact(desk_operations(self._table, desk, decision))

    def remember(self, reading: Reading, decision: Decision) -> None:
        """Note a delivery of a mail that was dealt with by another delivery."""
        self._table.put(items.inbox_item(reading, decision), unless_there=True)

    def load_room(self, session: str) -> Desk:
        """A session with the heads of its offers and queue, for the sweep: one read."""
        return self._room(Choice(session))

    def open_session(self, session: Session, now: datetime) -> bool:
        """Open a new session; False if there is one with this id.

        Raises:
            LostRace: a session with another id has the same code (choose another id).
        """
        try:
            self._table.transact(opening_operations(self._table, session, now))
        except TransactionRefused:
            there = self.session(session.facts.id)
            if there is None:
                raise
            if there.facts.id != session.facts.id:
                raise LostRace(f"{session.facts.id} has the code of {there.facts.id}") from None
            return False
        return True

    def mark_unreachable(self, address: str, why: str) -> bool:
        """Note that letters to an address do not arrive; False for one that is unknown."""
        values = {"why": why}
        return self._table.update(
            keys.who(address), "SET unreachable = :why", values, "attribute_exists(pk)"
        )

    def session(self, id_: str) -> Session | None:
        """One session as it stands, or None."""
        item = self._table.get(keys.session(id_))
        return items.session_of(item) if item else None

    def sessions(self) -> tuple[Session, ...]:
        """Every session, soonest first."""
        entries = items.entries_of(self._table.get(keys.CATALOGUE))
        found = (self.session(entry.facts.id) for entry in entries)
        return tuple(
            sorted((one for one in found if one is not None), key=lambda one: one.facts.starts_at)
        )

    def participants(self, session: str) -> tuple[Participant, ...]:
        """Everybody who has or had a place: seated, then offered, then the queue in order."""
        pk = keys.session(session)["pk"]
        everybody = map(items.participant_of, self._table.range(pk, "PERSON#", "PERSON$"))
        return tuple(sorted(everybody, key=lambda one: (_SHOWN.index(one.status), one.ticket)))

    def live_participants(self, session: str, at_most: int) -> tuple[Participant, ...]:
        """Some of those who have a place; fewer than `at_most` only if there are no more."""
        pk = keys.session(session)["pk"]
        everybody = map(items.participant_of, self._table.walk(pk, "PERSON#", "PERSON$"))
        return tuple(islice((one for one in everybody if one.status.is_live), at_most))

    def _choose(
        self,
        request: Request,
        bearer: Bearer | None,
        pending: Pending | None,
        places: Sequence[Participant],
        found: dict[tuple[str, str], Item],
        now: datetime,
    ) -> Choice:
        entries = items.entries_of(found.get((keys.CATALOGUE["pk"], keys.CATALOGUE["sk"])))
        asked = pending.request if pending else request
        code = code_of(pending.session) if pending else bearer.code if bearer else ""
        return choose(asked, code, places, entries, now)

    def _room(self, choice: Choice) -> Desk:
        pk = keys.session(choice.session or "")["pk"]
        rows = self._table.range(pk, keys.ROOM_FIRST, keys.ROOM_LAST, limit=WINDOW + 1)
        if not rows or rows[0]["sk"] != "SESSION":
            return Desk(None)
        people = [items.participant_of(row) for row in rows[1:]]
        session = items.session_of(rows[0])
        if len(people) == WINDOW <= session.offered:  # a large room: the queue is out of sight
            queue = self._table.range(pk, keys.QUEUE_FIRST, keys.ROOM_LAST, limit=WINDOW)
            people += [items.participant_of(row) for row in queue]
        return Desk(
            session=session,
            offered=_those(people, lambda one: one.status is Status.OFFERED),
            queue=_those(people, lambda one: one.status is Status.WAITING),
        )


_SHOWN = (Status.CONFIRMED, Status.OFFERED, Status.WAITING, Status.LAPSED, Status.CANCELLED)


def _addresses(request: Request) -> list[str]:
    """The addresses a request concerns, each once: the sender's and those it names."""
    people: tuple[Person, ...] = (request.mail.sender, *request.people)
    return list(dict.fromkeys(one.email for one in people if one.email))


def _last_number(found: dict[tuple[str, str], Item]) -> int:
    return int(found.get((keys.NUMBERS["pk"], keys.NUMBERS["sk"]), {}).get("last", 0))


def _pending(found: dict[tuple[str, str], Item], bearer: Bearer | None) -> Pending | None:
    if bearer is None:
        return None
    key = keys.pending(bearer.code, bearer.reference)
    item = found.get((key["pk"], key["sk"]))
    return items.pending_of(item) if item else None


def _places(found: dict[tuple[str, str], Item], bearer: Bearer | None) -> tuple[Participant, ...]:
    """Every place that the request may speak of, each once."""
    known = items.places_of(item for (_, sk), item in found.items() if sk == "WHO")
    if bearer is None:
        return known
    key = keys.person(bearer.code, bearer.reference)
    own = found.get((key["pk"], key["sk"]))
    held = [items.participant_of(own)] if own else []
    return (*held, *(one for one in known if one.reference != bearer.reference))


def _sent(item: Item | None) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(at) for at in (item or {}).get("letters", ()))


def _unreachable(found: dict[tuple[str, str], Item]) -> frozenset[str]:
    return frozenset(
        pk.removeprefix("WHO#") for (pk, _), item in found.items() if item.get("unreachable")
    )


def _those(
    people: list[Participant], wanted: Callable[[Participant], bool]
) -> tuple[Participant, ...]:
    return tuple(one for one in people if wanted(one))
