"""An organiser's act on one session: what is known, what is changed, who is told."""

from __future__ import annotations

from dataclasses import replace

from guichet.desk.decision import Decision, Desk
from guichet.desk.events import Cause, Event, EventKind
from guichet.desk.model import LetterKind, Participant, State, Status
from guichet.desk.outcome import Outcome, done, refused, standing
from guichet.desk.owed import Owed, own_thread
from guichet.desk.references import reference
from guichet.desk.request import Disposition, Language, Person
from guichet.desk.room import Room


class Act:
    """One order while it is decided on."""

    def __init__(self, desk: Desk, cause: Cause) -> None:
        if desk.session is None:
            raise LookupError("an organiser's act needs a session")
        self.desk = desk
        self.cause = cause
        self.owed = Owed(cause, desk.sent, desk.unreachable)
        self.room = Room(desk.session, desk.offered, desk.queue, cause, self.owed)

    def barred(self) -> Outcome | None:
        """Why nobody can be given anything in this session any more; None where they can."""
        if self.room.session.state is State.CALLED_OFF:
            return refused("session-called-off")
        if self.cause.at >= self.room.session.facts.starts_at:
            return refused("session-over")
        return None

    def newcomer(self, person: Person, ticket: str, language: Language, number: int) -> Participant:
        """A new participant, who speaks for themself."""
        session = self.room.session.facts.id
        email = person.email or ""
        return Participant(
            reference=reference(session, self.cause.id, number, self.desk.attempt),
            session=session,
            status=Status.WAITING,
            name=person.name,
            email=email,
            sender=email,
            sender_name=person.name,
            language=language,
            registered_at=self.cause.at,
            ticket=ticket,
            organisation=person.organisation,
        )

    def tell(self, kind: LetterKind, one: Participant, **more: object) -> None:
        """Owe a person the letter about their own place; it says that the organiser acted."""
        before = self.room.before.get(one.reference)
        rank = self.room.rank(one)
        self.owed.owe(
            kind,
            one.answer_to,
            one.language,
            to_name=one.name,
            facts=self.room.session.facts,
            participants=(one,),
            ranks={one.reference: rank} if rank else {},
            thread=own_thread(one),
            details={
                "organiser": True,
                **more,
                **({"was": before.status.value} if before else {}),
            },
        )

    def note(self, kind: EventKind, one: Participant) -> None:
        """A line of the journal for what changes no place."""
        self.room.events.append(Event(kind, self.cause.at, one.reference))

    def explain(self, kind: EventKind, one: Participant, why: str) -> None:
        """Put the organiser's reason into the journal's line of what was done to somebody."""
        self.room.events = [
            replace(event, details=why)
            if (event.kind, event.reference) == (kind, one.reference)
            else event
            for event in self.room.events
        ]

    def name(self, one: Participant) -> str:
        """Somebody's name, else the address of who speaks for them."""
        return one.name or one.answer_to

    def about(self, one: Participant) -> dict[str, object]:
        """A person and their place, for the answer."""
        deadline = one.deadline if one.status is Status.OFFERED else None
        return {
            "reference": one.reference,
            "name": self.name(one),
            "status": one.status.value,
            "rank": self.room.rank(one) or 0,
            "deadline": deadline.isoformat() if deadline else "",
            **standing(self.room.session),
        }

    def close(self, code: str, one: Participant | None = None, **details: object) -> Outcome:
        """What was done, to `one` or to the session, as one decision."""
        told = {**(self.about(one) if one else {}), **details}
        return done(code, self.desk, self.decision(), untold=self.owed.withheld, **told)

    def decision(self) -> Decision:
        """All that was done so far."""
        room = self.room
        changed = bool(room.after)
        return Decision(
            cause=self.cause,
            disposition=Disposition.ACT,
            session=room.session if changed else None,
            unfinished=room.unfinished if changed else False,
            participants=tuple(room.after.values()),
            before=room.before,
            events=tuple(room.events),
            letters=self.owed.letters,
        )
