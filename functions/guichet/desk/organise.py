"""What an organiser does with one person's place (rule 10): the person is told, once."""

from __future__ import annotations

from dataclasses import replace as with_changes

from guichet.desk.act import Act
from guichet.desk.decision import Desk
from guichet.desk.erase import forget_place
from guichet.desk.events import Cause, EventKind
from guichet.desk.model import LetterKind, Participant, Status
from guichet.desk.outcome import Outcome, refused, standing
from guichet.desk.request import Language, Person


def cancel(desk: Desk, one: Participant, why: str, cause: Cause) -> Outcome:
    """Give up somebody's place; what is freed goes to the queue at once. The reason is for the
    journal."""
    act = Act(desk, cause)
    act.room.settle((one,))
    current = act.room.now(one)
    if not current.status.is_live:
        return refused("not-live", **act.about(current))
    gone = act.room.move(current, Status.CANCELLED, EventKind.CANCELLED)
    act.explain(EventKind.CANCELLED, gone, why)
    act.room.pass_on()
    act.tell(LetterKind.CANCELLED, gone)
    return act.close("cancelled", gone)


def register(
    desk: Desk, person: Person, ticket: str, language: Language, by: str, cause: Cause
) -> Outcome:
    """A seat, or a waiting place if none is free or somebody waits (rule 2); for an organiser
    after registration closed, too.

    Args:
        desk: with the places of the person's address in `people`.
        person: with a name and an address.
        ticket: their place in the queue, should they wait.
        language: of the letter to them.
        by: the organiser's name, told to them; '' if unknown.
        cause: of this order alone.
    """
    act = Act(desk, cause)
    if barred := act.barred():
        return barred
    known = [one for one in desk.people if one.email == person.email and one.status.is_live]
    if known:
        return refused("has-a-place", **act.about(known[0]))
    act.room.settle()
    late = not act.room.takes_registrations
    placed = act.room.admit(act.newcomer(person, ticket, language, 0))
    kind = LetterKind.CONFIRMED if placed.status is Status.CONFIRMED else LetterKind.WAITING
    act.tell(kind, placed, by=by)
    return act.close(f"registered-{placed.status.value}", placed, late=late)


def replace(
    desk: Desk,
    one: Participant,
    person: Person,
    language: Language,
    by: str,
    cause: Cause,
) -> Outcome:
    """Somebody else takes the place as it is: seat, offer or rank."""
    act = Act(desk, cause)
    if barred := act.barred():
        return barred
    known = [other for other in desk.people if other.email == person.email]
    taken = [other for other in known if other.status.is_live]
    if taken:
        return refused("has-a-place", **act.about(taken[0]))
    act.room.settle((one,))
    current = act.room.now(one)
    if not current.status.is_live:
        return refused("not-live", **act.about(current))
    newcomer = act.room.succeed(current, act.newcomer(person, current.ticket, language, 0))
    gone = act.room.now(current)
    kinds = {Status.CONFIRMED: LetterKind.CONFIRMED, Status.OFFERED: LetterKind.OFFERED}
    act.tell(LetterKind.CANCELLED, gone)
    act.tell(kinds.get(newcomer.status, LetterKind.WAITING), newcomer, by=by)
    return act.close("replaced", newcomer, leaver=act.name(gone))


def promote(desk: Desk, one: Participant, why: str, cause: Cause) -> Outcome:
    """The next free seat is offered to somebody who waits, ahead of the queue; where none is
    free, they move to its head."""
    act = Act(desk, cause)
    if barred := act.barred():
        return barred
    if one.status is Status.OFFERED:
        act.room.settle((one,))
    current = act.room.now(one)
    if current.status is not Status.WAITING:
        code = "seated-already" if current.status.holds_seat else "not-live"
        return refused(code, **act.about(current))
    moved = act.room.advance(current).ticket != current.ticket
    act.room.settle()
    if not act.room.takes_registrations:
        act.room.pass_on(late=True, at_most=1)
    placed = act.room.now(current)
    act.explain(EventKind.PROMOTED if moved else EventKind.OFFERED, placed, why)
    if placed.status is Status.OFFERED:
        return act.close("promoted-offered", placed)
    if not moved:
        return refused("first-already", **act.about(placed))
    act.tell(LetterKind.STATUS, placed)
    return act.close("promoted-first", placed)


def offer(desk: Desk, cause: Cause) -> Outcome:
    """Offer the free seats to the queue now, after registration closed, too."""
    act = Act(desk, cause)
    if barred := act.barred():
        return barred
    act.room.settle()
    act.room.pass_on(late=True)
    if not act.room.after:
        code = "nobody-waits" if act.room.session.free else "no-free-seat"
        return refused(code, **standing(act.room.session))
    return act.close("offered-now")


def remind(desk: Desk, one: Participant, cause: Cause) -> Outcome:
    """Send somebody again what they should answer: their offer; else how it stands with their
    place, with the details that are missing."""
    act = Act(desk, cause)
    if barred := act.barred():
        return barred
    act.room.settle((one,))
    if not act.room.now(one).status.is_live:
        return refused("not-live", **act.about(act.room.now(one)))
    kind = LetterKind.OFFERED if one.status is Status.OFFERED else LetterKind.STATUS
    only = Act(desk, cause)
    only.note(EventKind.REMINDED, one)
    only.tell(kind, one)
    if only.owed.withheld:
        return refused(only.owed.withheld, **only.about(one))
    return only.close("reminded", one, missing=bool(one.missing))


def erase(desk: Desk, one: Participant, cause: Cause, *, wholly: bool, others: int = 0) -> Outcome:
    """Forget somebody: `wholly`, with all that their address wrote and got; else this place
    alone, because the rest is other organisers' business or the place has no address.

    `others` are the places they asked for on behalf of other people, which stay.
    """
    act = Act(desk, cause)
    if not (one.name or one.email or one.sender):
        return refused("not-live", **act.about(one))
    if wholly and one.email:
        act.note(EventKind.ERASED, one)
        told = {"places": 1, "mails": 1, "registered_others": others}
        act.tell(LetterKind.ERASED, one, **told)
        outcome = act.close("erased", one)
        decision = with_changes(act.decision(), erases=one.email)
        return with_changes(outcome, decision=decision)
    forget_place(act.room, one)
    if one.status.is_live:
        act.tell(LetterKind.CANCELLED, with_changes(one, status=Status.CANCELLED))
    act.room.pass_on()
    return act.close("erased-place", reference=one.reference, name=act.name(one))
