"""The room while a decision is taken: moves places about and keeps the count.

Holds rules 1, 2, 7 and 8: never more seats than the capacity, a freed seat goes to the head of
the queue at once, newcomers never pass the queue, and an offer past its deadline is no offer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from guichet.desk.events import Cause, Event, EventKind
from guichet.desk.model import LetterKind, Participant, Session, State, Status
from guichet.desk.owed import Owed, own_thread
from guichet.desk.waitlist import offer_deadline, registration_ends, ticket_ahead_of

GONE_KEPT = 1000
"""Numbers of those who left the queue that ranks are told by; older ones count for nothing."""
MOVES = 8
"""Lapses and offers in one transaction at most (DynamoDB takes 100 items); the sweep goes on."""


class Room:
    """One session, its window of offers and queue, and what changes in them."""

    def __init__(
        self,
        session: Session,
        offered: Iterable[Participant],
        queue: Iterable[Participant],
        cause: Cause,
        owed: Owed,
    ) -> None:
        self.session = session
        self._offered = sorted(offered, key=lambda one: (one.deadline or cause.at, one.ticket))
        self._queue = sorted(queue, key=lambda one: one.ticket)
        self._cause = cause
        self._owed = owed
        self._whole = len(self._queue) == session.waiting
        self._window = {one.reference for one in self._queue}
        self._moves = MOVES
        self.before: dict[str, Participant] = {}
        self.after: dict[str, Participant] = {}
        self.events: list[Event] = []

    @property
    def takes_registrations(self) -> bool:
        """Whether the session is open and its registration has not ended."""
        open_ = self.session.state is State.OPEN
        return open_ and self._cause.at < registration_ends(self.session.facts)

    @property
    def unfinished(self) -> bool:
        """Whether lapses or offers, or people to tell that it is called off, are left over for
        the sweep."""
        if self.session.state is State.CALLED_OFF:
            return self.session.held + self.session.waiting > 0
        late = any(map(self._is_late, self._offered))
        idle = self.takes_registrations and self.session.free > 0 and self.session.waiting > 0
        return late or idle

    def now(self, participant: Participant) -> Participant:
        """The participant as they stand by now, after what this decision did."""
        return self.after.get(participant.reference, participant)

    def settle(self, about: Iterable[Participant] = ()) -> None:
        """End the offers that are past their deadline, and offer what is free.

        Those whom the mail is `about` come first, however many lapse at once (rule 8).
        """
        self._prune()
        for one in about:
            if self._is_late(self.now(one)):
                self._lapse(one)
        for offer in list(self._offered):
            if not self._is_late(offer) or self._moves <= 0:
                break
            self._lapse(offer)
        self.pass_on()

    def _is_late(self, one: Participant) -> bool:
        """Whether this is an offer past its deadline."""
        held = one.deadline if one.status is Status.OFFERED else None
        return held is not None and held <= self._cause.at

    def _lapse(self, offer: Participant) -> None:
        """An offer ends by silence; whoever let it lapse is told."""
        self._moves -= 1
        lapsed = self.move(offer, Status.LAPSED, EventKind.LAPSED)
        self._tell(LetterKind.LAPSED, lapsed)

    def admit(self, newcomer: Participant) -> Participant:
        """Give a newcomer a seat, or a waiting place if none is free or somebody waits."""
        seat = self.session.free > 0 and self.session.waiting == 0
        status, kind = (
            (Status.CONFIRMED, EventKind.CONFIRMED) if seat else (Status.WAITING, EventKind.WAITING)
        )
        return self._put(None, replace(newcomer, status=status), kind)

    def succeed(self, leaver: Participant, newcomer: Participant) -> Participant:
        """A colleague takes over the place: seat or rank, offer and deadline included."""
        gone = self.now(leaver)
        taken = replace(
            newcomer,
            status=gone.status,
            ticket=gone.ticket,
            number=gone.number,
            deadline=gone.deadline,
        )
        if gone.reference in self._window:
            self._window.add(newcomer.reference)
        self._put(gone, replace(gone, status=Status.CANCELLED, deadline=None), EventKind.REPLACED)
        return self._put(None, taken, EventKind(gone.status.value))

    def move(self, participant: Participant, status: Status, kind: EventKind) -> Participant:
        """Change how it stands with a place."""
        current = self.now(participant)
        return self._put(current, replace(current, status=status, deadline=None), kind)

    def revise(self, before: Participant, after: Participant, kind: EventKind) -> Participant:
        """Change a participant's details, not their place."""
        return self._put(before, after, kind)

    def pass_on(self, *, late: bool = False, at_most: int = MOVES) -> None:
        """Offer each free seat to the head of the queue, while registration lasts; `late`, where
        the organiser wants it so, until the session starts."""
        last = max(0, self._moves - at_most)
        while self._may_offer(late=late) and self.session.free and self._moves > last:
            head = next(iter(self._queue), None)
            if head is None or not self._sees(head):
                break
            self._moves -= 1
            self._offer(head, late=late)

    def _may_offer(self, *, late: bool) -> bool:
        late = late and self.session.state is not State.CALLED_OFF
        return self.takes_registrations or (late and self._cause.at < self.session.facts.starts_at)

    def advance(self, participant: Participant) -> Participant:
        """Move somebody who waits to the head of the queue: an organiser's decision."""
        current = self.now(participant)
        head = next(iter(self._queue), current)
        if head.reference == current.reference:
            return current
        number = head.number - 1 or -1  # 0 is for those who never waited
        left = {*self.session.gone, current.number, *((0,) if number < 0 < head.number else ())}
        self.session = replace(self.session, gone=tuple(sorted(left))[-GONE_KEPT:])
        self._window.add(current.reference)
        ahead = replace(current, ticket=ticket_ahead_of(head.ticket, current.ticket), number=number)
        return self._put(current, ahead, EventKind.PROMOTED)

    def rank(self, participant: Participant) -> int | None:
        """Place in the queue, 1 being next; None for who does not wait.

        Exact within the window and for newcomers. Beyond, it is counted from the numbers people
        got when they joined; where mails were read out of order it can be off by as many.
        """
        current = self.now(participant)
        if current.status is not Status.WAITING:
            return None
        if self._sees(current):
            queue = [one.reference for one in self._queue]
            # Who left the queue between the two reads of a desk has no rank any more.
            return queue.index(current.reference) + 1 if current.reference in queue else None
        if current.reference in self.after and current.reference not in self.before:
            return self.session.waiting - sum(one.ticket > current.ticket for one in self._queue)
        return self._rank_beyond(current.number)

    def _rank_beyond(self, number: int) -> int:
        """The rank of somebody behind the window, by number."""
        seen = [one.number for one in self._queue if one.reference in self._window]
        first = min(seen, default=number)
        gone = sum(first < one < number for one in self.session.gone)
        return max(len(seen) + 1, min(number - first + 1 - gone, self.session.waiting))

    def _sees(self, participant: Participant) -> bool:
        """Whether nobody outside the window can be ahead of this waiting participant."""
        return self._whole or participant.reference in self._window

    def _offer(self, head: Participant, *, late: bool = False) -> None:
        deadline = offer_deadline(self.session.facts, self._cause.at, late=late)
        current = self.now(head)
        offered = self._put(
            current, replace(current, status=Status.OFFERED, deadline=deadline), EventKind.OFFERED
        )
        self._tell(LetterKind.OFFERED, offered)

    def _tell(self, kind: LetterKind, participant: Participant) -> None:
        """Owe somebody a letter that no mail of theirs caused, in their first thread."""
        self._owed.owe(
            kind,
            participant.answer_to,
            participant.language,
            to_name=participant.name,
            facts=self.session.facts,
            participants=(participant,),
            thread=own_thread(participant),
        )

    def _put(self, before: Participant | None, after: Participant, kind: EventKind) -> Participant:
        if before is not None:
            self.before.setdefault(before.reference, before)
            self._count(before.status, -1)
            after = replace(after, sequence=before.sequence + 1)
        self._count(after.status, +1)
        after = self._numbered(before, after)
        self.after[after.reference] = after
        self._reorder(after)
        self.events.append(Event(kind, self._cause.at, after.reference))
        return after

    def _numbered(self, before: Participant | None, after: Participant) -> Participant:
        """Number who joins the queue, and note the number of who leaves it."""
        waited = before is not None and before.status is Status.WAITING
        waits = after.status is Status.WAITING
        if waits and not after.number:
            self.session = replace(self.session, joined=self.session.joined + 1)
            after = replace(after, number=self.session.joined)
        elif waits and not waited:  # they take over a place of the queue
            gone = tuple(one for one in self.session.gone if one != after.number)
            self.session = replace(self.session, gone=gone)
        elif waited and not waits:
            gone = tuple(sorted({*self.session.gone, after.number}))[-GONE_KEPT:]
            self.session = replace(self.session, gone=gone)
        return after

    def _prune(self) -> None:
        """Forget the numbers that nobody's rank is counted from any more."""
        first = min((one.number for one in self._queue if self._sees(one)), default=0)
        if not self.session.waiting:
            self.session = replace(self.session, gone=())
        elif first:
            gone = tuple(one for one in self.session.gone if one > first)
            self.session = replace(self.session, gone=gone)

    def _count(self, status: Status, step: int) -> None:
        if status.is_live:
            session = self.session
            counted = {status.value: getattr(session, status.value) + step}
            self.session = replace(session, **counted)

    def _reorder(self, after: Participant) -> None:
        self._offered = [one for one in self._offered if one.reference != after.reference]
        self._queue = [one for one in self._queue if one.reference != after.reference]
        if after.status is Status.OFFERED:
            self._offered.append(after)
        elif after.status is Status.WAITING:
            self._queue = sorted([*self._queue, after], key=lambda one: one.ticket)
