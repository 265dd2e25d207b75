"""A desk in memory: what the store does, in the plainest way, to drive the rules with."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime

from guichet.desk.choose import choose, entry_of
from guichet.desk.decide import decide
from guichet.desk.decision import Decision, Desk, Pending
from guichet.desk.due import settle_due
from guichet.desk.model import Letter, Participant, Session, Status, code_of
from guichet.desk.request import Request
from tests.builders import NOW

WINDOW = 24


class MemoryDesk:
    """Sessions and people in dictionaries; every decision is applied at once."""

    def __init__(self, *sessions: Session) -> None:
        self.sessions = {one.facts.id: one for one in sessions}
        self.people: dict[str, Participant] = {}
        self.pending: dict[str, Pending] = {}
        self.letters: list[Letter] = []
        self.sent: dict[str, tuple[datetime, ...]] = defaultdict(tuple)

    def take(self, request: Request, *, now: datetime | None = None, bearer: str = "") -> Decision:
        """Decide on a request at the time of its mail, and apply the decision."""
        now = now or request.mail.received_at
        decision = decide(self.desk(request, now, bearer), request, now)
        self.apply(decision)
        return decision

    def sweep(self, session: str, now: datetime) -> Decision:
        """Settle what is due in a session."""
        decision = settle_due(self.room(session), now)
        self.apply(decision)
        return decision

    def desk(self, request: Request, now: datetime, bearer: str = "") -> Desk:
        """What the store would load for a request."""
        pending = self.pending.get(bearer)
        asked = pending.request if pending else request
        addresses = {one.email for one in (asked.mail.sender, *asked.people, *request.people)}
        places = [
            one
            for one in self.people.values()
            if one.email in addresses or one.sender in addresses or one.reference == bearer
        ]
        held = self.people.get(bearer)
        about = pending.session if pending else held.session if held else ""
        entries = [entry_of(one.facts, one.state) for one in self.sessions.values()]
        choice = choose(asked, code_of(about) if about else "", places, entries, now)
        room = self.room(choice.session) if choice.session else Desk(None)
        return replace(
            room,
            people=tuple(one for one in places if one.session == choice.session),
            others=choice.others,
            problem=choice.problem,
            chosen=choice.chosen,
            bearer=bearer,
            pending=pending,
            sent={address: self.sent[address] for address in addresses if address},
        )

    def room(self, session: str) -> Desk:
        """A session with its offers and the head of its queue."""
        here = [one for one in self.people.values() if one.session == session]
        offered = sorted(
            (one for one in here if one.status is Status.OFFERED),
            key=lambda one: (one.deadline or NOW, one.reference),
        )
        queue = sorted(
            (one for one in here if one.status is Status.WAITING), key=lambda one: one.ticket
        )
        window = [*offered, *queue][:WINDOW]
        if len(offered) >= WINDOW:
            window += queue[:WINDOW]
        return Desk(
            session=self.sessions[session],
            offered=tuple(one for one in window if one.status is Status.OFFERED),
            queue=tuple(one for one in window if one.status is Status.WAITING),
        )

    def apply(self, decision: Decision) -> None:
        """Make a decision true."""
        if decision.session is not None:
            stood = self.sessions[decision.session.facts.id]
            assert decision.session.version == stood.version
            self.sessions[decision.session.facts.id] = replace(
                decision.session, version=stood.version + 1
            )
        for one in decision.participants:
            self.people[one.reference] = replace(one, version=one.version + 1)
        for letter in decision.letters:
            self.sent[letter.to] += (decision.cause.at,)
        self.letters += decision.letters
        if decision.pending:
            self.pending[decision.pending.reference] = decision.pending
        if decision.settles:
            del self.pending[decision.settles.reference]
        self.check()

    def by(self, address: str) -> Participant:
        """The latest place of a person."""
        return [one for one in self.people.values() if one.email == address][-1]

    def status(self, address: str) -> Status:
        """How it stands with a person's latest place."""
        return self.by(address).status

    def kinds(self, address: str) -> list[str]:
        """The letters a person got, by kind."""
        return [one.kind.value for one in self.letters if one.to == address]

    def check(self) -> None:
        """DESIGN's invariants: counts agree, rules 1 and 3."""
        for id_, session in self.sessions.items():
            here = [one for one in self.people.values() if one.session == id_]
            for status in (Status.CONFIRMED, Status.OFFERED, Status.WAITING):
                counted = sum(one.status is status for one in here)
                assert getattr(session, status.value) == counted, (id_, status)
            assert session.held <= session.capacity
            live = [one.email for one in here if one.status.is_live and one.email]
            assert len(live) == len(set(live)), "somebody has two places"
