"""The desk as a child would run it: one list of places, looked through from the start each time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from guichet.desk.model import Facts
from guichet.desk.waitlist import offer_deadline, registration_ends

LIVE = ("confirmed", "offered", "waiting")


@dataclass(slots=True)
class Place:
    """Somebody's place."""

    who: str
    status: str
    ticket: str
    since: datetime
    deadline: datetime | None = None


@dataclass(slots=True)
class Naive:
    """One session."""

    facts: Facts
    capacity: int
    places: list[Place] = field(default_factory=list)

    def of(self, who: str) -> Place | None:
        """Somebody's live place, else their latest."""
        mine = sorted(
            (one for one in self.places if one.who == who), key=lambda one: (one.since, one.ticket)
        )
        live = [one for one in mine if one.status in LIVE]
        found = live or mine
        return found[-1] if found else None

    def live(self, who: str) -> Place | None:
        """Somebody's live place."""
        found = self.of(who)
        return found if found is not None and found.status in LIVE else None

    def free(self) -> int:
        """Seats that can be given."""
        return self.capacity - sum(one.status in LIVE[:2] for one in self.places)

    def queue(self) -> list[Place]:
        """Who waits, in order."""
        return sorted(
            (one for one in self.places if one.status == "waiting"), key=lambda one: one.ticket
        )

    def is_open(self, now: datetime) -> bool:
        """Whether places are given."""
        return now < registration_ends(self.facts)

    def settle(self, now: datetime) -> None:
        """End late offers, and offer what is free."""
        for one in self.places:
            if one.status == "offered" and one.deadline is not None and one.deadline <= now:
                one.status, one.deadline = "lapsed", None
        while self.is_open(now) and self.free() > 0 and self.queue():
            head = self.queue()[0]
            head.status, head.deadline = "offered", offer_deadline(self.facts, now)

    def register(self, people: list[str], ticket: str, now: datetime) -> None:
        """Seat or queue people, in order."""
        self.settle(now)
        if not self.is_open(now):
            return
        for number, who in enumerate(people):
            if self.live(who) is None:
                seat = self.free() > 0 and not self.queue()
                mark = ticket if number == 0 else f"{ticket}#{number:02}"
                self.places.append(Place(who, "confirmed" if seat else "waiting", mark, now))

    def cancel(self, who: str, now: datetime) -> None:
        """Give up a place."""
        if self.of(who) is None or now >= self.facts.starts_at:
            return
        self.settle(now)
        self._end(self.live(who))
        self.settle(now)

    def accept(self, who: str, ticket: str, now: datetime) -> None:
        """Yes to an offer; a late yes asks again."""
        if self.of(who) is None:
            return
        self.settle(now)
        found = self.of(who)
        if found is not None and found.status == "offered":
            found.status, found.deadline = "confirmed", None
        elif found is not None and found.status == "lapsed":
            self.register([who], ticket, now)

    def decline(self, who: str, now: datetime) -> None:
        """No to an offer; a late one finds it lapsed."""
        found = self.of(who)
        if found is None or found.status in ("waiting", "confirmed"):
            return
        self.settle(now)
        if found.status == "offered":
            self._end(found)
            self.settle(now)

    def replace(self, leaver: str, newcomer: str, now: datetime) -> None:
        """A colleague takes the place as it is."""
        found = self.live(leaver)
        if found is None or self.live(newcomer) is not None or now >= self.facts.starts_at:
            return
        self.settle(now)
        if found.status in LIVE:
            heir = Place(newcomer, found.status, found.ticket, now, found.deadline)
            self._end(found)
            self.places.append(heir)

    def look(self, who: str, now: datetime) -> None:
        """Ask how it stands, or tell more."""
        if self.of(who) is not None:
            self.settle(now)

    def standing(self) -> list[tuple[str, str]]:
        """Who has what."""
        return sorted((one.who, one.status) for one in self.places)

    @staticmethod
    def _end(place: Place | None) -> None:
        if place is not None:
            place.status, place.deadline = "cancelled", None
