"""DESIGN's rules and guarantees, held against all the items of a table.

`check_state` looks at one state of the table, `check_step` at what one write did to it. Both
raise Broken, naming the law.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from guichet.desk.model import Letter, LetterKind, Participant, Session, State, Status, code_of
from guichet.desk.owed import CAP
from guichet.desk.waitlist import registration_ends
from guichet.store import items as items_
from guichet.store import keys
from guichet.store.codec import to_plain

Items = Mapping[tuple[str, str], dict[str, Any]]

ANSWERS = frozenset(
    {
        LetterKind.STATUS,
        LetterKind.INFORMATION,
        LetterKind.DETAILS_RECEIVED,
        LetterKind.CONFIRM_REQUEST,
        LetterKind.REGISTRATION_CLOSED,
        LetterKind.REMINDER,
        LetterKind.DIGEST,
    }
)
"""Letters that tell of no change of a place."""


class Broken(AssertionError):
    """A law that does not hold."""


def require(law: str, holds: bool, what: object = "") -> None:
    """Raise Broken where a law does not hold."""
    if not holds:
        raise Broken(f"{law}: {what}")


def people_of(items: Items, session: str = "") -> dict[str, Participant]:
    """Everybody who has or had a place, by reference."""
    found = (
        items_.participant_of(item) for (_, sk), item in items.items() if sk.startswith("PERSON#")
    )
    return {one.reference: one for one in found if session in ("", one.session)}


def sessions_of(items: Items) -> list[Session]:
    """The sessions."""
    return [items_.session_of(item) for (_, sk), item in items.items() if sk == "SESSION"]


def letters_of(items: Items) -> dict[str, Letter]:
    """The letters, by id."""
    return {item["id"]: items_.letter_of(item) for (_, sk), item in items.items() if sk == "LETTER"}


def check_state(items: Items, now: datetime, *, overbooked: bool = False) -> None:
    """What holds whenever nobody is in the middle of a write.

    `overbooked`: the organiser lowered the capacity below what is held.
    """
    for session in sessions_of(items):
        people = list(people_of(items, session.facts.id).values())
        _count(session, people, overbooked=overbooked)
        _no_free_seat_beside_the_queue(session, now)
        _one_place_each(people)
        _rows(items, session, people)
        _addresses(items, session, people)
    _one_effect_a_mail(items)


def check_step(before: Items, after: Items) -> None:
    """What one write did: a letter for each change of a place, and nobody overtaken."""
    written = {place: item for place, item in after.items() if before.get(place) != item}
    _reminds_who_has_a_seat(before, after, written)
    new = people_of(written)
    old = people_of({place: before[place] for place in written if place in before})
    changed = [one for ref, one in new.items() if ref not in old or old[ref].status != one.status]
    if not changed:
        return
    letters = letters_of({place: written[place] for place in {*written} - {*before}})
    for one in changed:
        if not one.answer_to:  # forgotten: there is nobody to tell
            continue
        told = [letter for letter in letters.values() if _tells(letter, one)]
        enough = len(told) == 1 or (not told and _had_enough(after, one.answer_to))
        require("rule 5, one letter for each change", enough, (one.status, len(told)))
    everybody = people_of(after)
    for one in changed:
        if one.status.holds_seat and (one.reference not in old or _waited(old[one.reference])):
            _overtook_nobody(one, old, everybody)


def _reminds_who_has_a_seat(before: Items, after: Items, written: Items) -> None:
    """A reminder is owed to who has the seat at that moment, and says what is true."""
    for letter in letters_of({place: written[place] for place in {*written} - {*before}}).values():
        if letter.kind is LetterKind.REMINDER:
            [said] = letter.participants
            stands = people_of(after)[said.reference]
            require("a reminder is true", stands == said and said.status is Status.CONFIRMED, said)


def check_reminded(items: Items, seated: Collection[str]) -> None:
    """When all is done: whoever of those `seated` kept the seat all the while was reminded."""
    reminded = {
        letter.participants[0].reference
        for letter in letters_of(items).values()
        if letter.kind is LetterKind.REMINDER
    }
    due = any(sk == "REMINDER#7" for _, sk in items)
    people = people_of(items)
    kept = {one for one in seated if people[one].status is Status.CONFIRMED}
    require("reminders are owed", due or kept <= reminded, kept - reminded)


def check_forgotten(items: Items, address: str, asked: datetime) -> None:
    """When all is done: nothing is known of an address from before it asked."""
    kept = [
        one.reference
        for one in people_of(items).values()
        if address in (one.email, one.sender) and one.registered_at <= asked
    ]
    require("an erasure erases", not kept, kept)


def _had_enough(items: Items, address: str) -> bool:
    """Whether an address is at the cap of letters, or out of reach: the organiser takes over."""
    who = items.get((f"WHO#{address}", "WHO"), {})
    return len(who.get("letters", ())) >= CAP or "unreachable" in who


def _tells(letter: Letter, one: Participant) -> bool:
    return (
        letter.kind not in ANSWERS
        and letter.to == one.answer_to
        and any(
            told.reference == one.reference and told.status == one.status
            for told in letter.participants
        )
    )


def _waited(one: Participant) -> bool:
    return one.status is Status.WAITING


def _overtook_nobody(
    seated: Participant, old: Mapping[str, Participant], new: Mapping[str, Participant]
) -> None:
    """Who got a seat, and by no replacement, had nobody waiting ahead of them."""
    taken_over = [
        one
        for ref, one in old.items()
        if one.ticket == seated.ticket and new[ref].status is Status.CANCELLED and one != new[ref]
    ]
    ahead = [
        one.ticket
        for ref, one in new.items()
        if _waited(one)
        and one.session == seated.session
        and (one.ticket < seated.ticket or seated.reference not in old)
    ]
    # Who waits since the same mail was named after those it seated (rule 6).
    ahead = [ticket for ticket in ahead if _mail_of(ticket) != _mail_of(seated.ticket)]
    require("rule 2, nobody is overtaken", bool(taken_over) or not ahead, ahead)


def _mail_of(ticket: str) -> tuple[str, ...]:
    return tuple(ticket.split("#")[:2])


def _count(session: Session, people: list[Participant], *, overbooked: bool) -> None:
    counted = Counter(one.status for one in people)
    stood = (session.confirmed, session.offered, session.waiting)
    live = (Status.CONFIRMED, Status.OFFERED, Status.WAITING)
    require("counters equal people", stood == tuple(counted[one] for one in live), stood)
    fits = session.held <= session.capacity
    require("rule 1, held <= capacity", fits or overbooked, (session.held, session.capacity))


def _no_free_seat_beside_the_queue(session: Session, now: datetime) -> None:
    giving = session.state is State.OPEN and now < registration_ends(session.facts)
    idle = giving and session.free > 0 and session.waiting > 0
    require("rule 2, no seat free beside the queue", not idle, (session.free, session.waiting))


def _one_place_each(people: list[Participant]) -> None:
    places = Counter(one.email for one in people if one.email and one.status.is_live)
    require("rule 3, one place a person", max(places.values(), default=0) <= 1, places)


def _rows(items: Items, session: Session, people: list[Participant]) -> None:
    """Offers and queue of the session are those of its people, no more, no less."""
    pk = keys.session(session.facts.id)["pk"]
    expected: dict[tuple[str, str], dict[str, Any]] = {}
    for one in people:
        for item in items_.participant_items(one):
            expected[item["pk"], item["sk"]] = item
    rows = {
        place: item
        for place, item in items.items()
        if place[0] == pk and place[1].startswith(("SESSION#", "PERSON#"))
    }
    odd = {place for place in {*rows, *expected} if rows.get(place) != expected.get(place)}
    require("offers and queue are the people's", not odd, odd)


def _addresses(items: Items, session: Session, people: list[Participant]) -> None:
    """Each address speaks for exactly the places of its person and of those it registered."""
    speaks: dict[tuple[str, str], Any] = {}
    own: dict[tuple[str, str], str] = {}
    for one in people:
        for address in {one.email or one.sender, one.sender} - {""}:
            speaks[address, f"place_{one.reference}"] = to_plain(one)
        if one.email and one.status.is_live:
            own[one.email, f"own_{code_of(one.session)}"] = one.reference
    here = {one.reference for one in people}
    found = list(_who(items))
    places = {
        (who, name): value
        for who, name, value in found
        if name.startswith("place_") and name.removeprefix("place_") in here
    }
    slots = {
        (who, name): value for who, name, value in found if name == f"own_{session.facts.code}"
    }
    odd = {one for one in {*places, *speaks} if places.get(one) != speaks.get(one)}
    require("addresses speak for their places", not odd, odd)
    require("an address holds its own live place", slots == own, (slots, own))


def _who(items: Items) -> Iterator[tuple[str, str, Any]]:
    for (pk, sk), item in items.items():
        if sk == "WHO":
            for name, value in item.items():
                yield pk.removeprefix("WHO#"), name, value


def _one_effect_a_mail(items: Items) -> None:
    """Each mail has one guard, one inbox item a delivery, and causes one line of the journal."""
    causes = Counter(
        (pk, item["cause"]) for (pk, sk), item in items.items() if sk.startswith("EVENT#")
    )
    require("rule 4, one effect a mail", max(causes.values(), default=0) <= 1, causes)
    guarded = {item["mail"] for (_, sk), item in items.items() if sk == "MESSAGE"}
    received = {pk.removeprefix("MAIL#") for (pk, sk) in items if sk == "MAIL"}
    require("a guard has its inbox item", guarded <= received, guarded - received)
