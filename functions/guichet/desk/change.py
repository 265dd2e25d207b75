"""Changing a place that somebody has: cancel, replace, accept, decline, details."""

from __future__ import annotations

from dataclasses import replace as with_changes

from guichet.desk.case import Case
from guichet.desk.decision import Decision
from guichet.desk.events import EventKind
from guichet.desk.model import LetterKind, Participant, State, Status
from guichet.desk.names import same_name
from guichet.desk.register import ask_to_confirm, participant, registration_closed, seat
from guichet.desk.request import Person
from guichet.desk.whom import concerned, find, holds_anothers_letter

_PAIR = 2


def cancel(case: Case) -> Decision:
    """Give up the places the mail is about; what is freed goes to the queue at once."""
    if case.is_over:
        return case.hand_over("session-over")
    targets = concerned(case)
    if not targets or len(targets) < len(case.request.people):
        return case.hand_over("no-such-place")
    if holds_anothers_letter(case) or (len(targets) > 1 and not case.request.people):
        return case.hand_over("which-place")
    case.room.settle(targets)
    gone = tuple(one for one in map(case.room.now, targets) if one.status.is_live)
    if not gone:
        return _status(case, targets)
    refused = _not_allowed(case, gone)
    if refused is not None:
        return refused
    left = [case.room.move(one, Status.CANCELLED, EventKind.CANCELLED) for one in gone]
    case.room.pass_on()
    _tell_all(case, LetterKind.CANCELLED, tuple(left))
    return case.close()


def replace(case: Case) -> Decision:
    """A colleague takes the place as it is: seat, offer or rank."""
    if case.room.session.state is State.CALLED_OFF:
        return registration_closed(case)
    if case.is_over:
        return case.hand_over("session-over")
    if len(case.request.people) != _PAIR:
        return case.hand_over("who-replaces-whom")
    leaver, newcomer = case.request.people
    found = find(case, leaver)
    if found is None or not case.room.now(found).status.is_live:
        return case.hand_over("no-such-place")
    if not (newcomer.name or newcomer.email) or _has_place(case, newcomer):
        return case.hand_over("newcomer-unclear")
    refused = _not_allowed(case, (found,))
    if refused is not None:
        return refused
    case.room.settle((found,))
    if not case.room.now(found).status.is_live:
        return _status(case, (found,))
    successor = case.room.succeed(found, participant(case, newcomer, 0))
    gone = case.room.now(found)
    case.answer(LetterKind.REPLACED, (gone, successor))
    if gone.answer_to != case.sender:
        case.tell(LetterKind.CANCELLED, gone)
    if successor.answer_to != case.sender:
        case.tell(_standing(successor), successor)
    return case.close()


def accept(case: Case) -> Decision:
    """Yes to an offer. A late yes is a new request; a yes without an offer gets the status."""
    if case.room.session.state is State.CALLED_OFF:
        return registration_closed(case)
    if holds_anothers_letter(case):
        return case.hand_over("which-place")
    meant = concerned(case)
    case.room.settle(meant)
    found = tuple(map(case.room.now, meant))
    offers = tuple(one for one in found if one.status is Status.OFFERED)
    if not found:
        return case.hand_over("no-such-place")
    if not offers and not all(map(case.concerns_sender, found)):
        return case.hand_over("not-theirs")
    if not offers and all(one.status is Status.LAPSED for one in found):
        return seat(case, tuple(map(_person, found)), vouched=case.bears_token)
    if not offers:
        return _status(case, found)
    refused = _not_allowed(case, offers)
    if refused is not None:
        return refused
    taken = [case.room.move(one, Status.CONFIRMED, EventKind.ACCEPTED) for one in offers]
    _tell_all(case, LetterKind.CONFIRMED, tuple(taken))
    return case.close()


def decline(case: Case) -> Decision:
    """No to an offer; it passes to the next. After its deadline it has passed on already; where
    there never was one, a human reads it."""
    if holds_anothers_letter(case):
        return case.hand_over("which-place")
    meant = concerned(case)
    held = [one for one in meant if one.status is Status.OFFERED]
    case.room.settle(meant)
    found = tuple(map(case.room.now, meant))
    offers = tuple(one for one in map(case.room.now, held) if one.status is Status.OFFERED)
    if found and not any(one.status.is_live for one in found):
        return _status(case, found)
    if not offers:
        return case.hand_over("no-offer-to-decline")
    refused = _not_allowed(case, offers)
    if refused is not None:
        return refused
    left = tuple(case.room.move(one, Status.CANCELLED, EventKind.DECLINED) for one in offers)
    case.room.pass_on()
    _tell_all(case, LetterKind.DECLINED, left)
    return case.close()


def details(case: Case) -> Decision:
    """Complete what we know of a participant. What tells nothing new that can be noted, such as
    the number of an order, is for a human to read."""
    given = case.request.people[0] if case.request.people else Person()
    target = _whose_details(case, given)
    if target is None:
        return case.hand_over("no-such-place")
    if case.sender != target.email and _are_the_senders(case, given, target):
        return case.hand_over("who-is-unclear")
    refused = _not_allowed(case, (target,))
    if refused is not None:
        return refused
    case.room.settle()
    current = case.room.now(target)
    completed = with_changes(
        current,
        name=given.name or current.name,
        organisation=given.organisation or current.organisation,
        role=given.role or current.role,
        phone=given.phone or current.phone,
    )
    if completed == current and not current.missing:
        return case.hand_over("nothing-new")
    if completed != current:
        completed = case.room.revise(current, completed, EventKind.DETAILS)
    case.answer(LetterKind.DETAILS_RECEIVED, (completed,))
    return case.close()


def _status(case: Case, about: tuple[Participant, ...]) -> Decision:
    """Nothing to change: say how it stands, to those it concerns."""
    now = tuple(case.room.now(one) for one in about)
    if not all(map(case.concerns_sender, now)):
        return case.hand_over("not-theirs")
    if not all(_learns_of_lapse(case, one) for one in now):
        case.answer(LetterKind.STATUS, now)
    return case.close()


def _learns_of_lapse(case: Case, one: Participant) -> bool:
    """Whether the sender is told already that this offer lapsed, just now."""
    lapsed = one.status is Status.LAPSED and one.reference in case.room.after
    return lapsed and one.answer_to == case.sender


def _whose_details(case: Case, given: Person) -> Participant | None:
    """The bearer, else the person the details name, else the one who lacks something."""
    live = [one for one in case.desk.people if one.status.is_live]
    bearer = [one for one in live if one.reference == case.desk.bearer]
    named = [found for found in [find(case, given)] if found is not None and found.status.is_live]
    own = [one for one in live if one.email == case.sender]
    lacking = [one for one in live if one.missing]
    for group in (bearer, named, own, lacking, live):
        if len(group) == 1:
            return group[0]
    return None


def _are_the_senders(case: Case, given: Person, target: Participant) -> bool:
    """Whether these are details of who writes, for want of anybody named in the mail."""
    return given.email == case.sender and not same_name(given.name, target.name)


def _person(one: Participant) -> Person:
    return Person(one.name, one.email, one.organisation, one.role, one.phone)


def _has_place(case: Case, person: Person) -> bool:
    known = find(case, person)
    return known is not None and known.status.is_live


def _not_allowed(case: Case, targets: tuple[Participant, ...]) -> Decision | None:
    """Where the sender may not act: ask at the registered address, or hand over."""
    foreign = [one for one in targets if not case.may_act_for(one)]
    if not foreign:
        return None
    if len(targets) > 1:
        return case.hand_over("not-theirs")
    return ask_to_confirm(case, foreign[0].answer_to, foreign[0])


def _tell_all(case: Case, kind: LetterKind, changed: tuple[Participant, ...]) -> None:
    """One letter to each person with an address; one to the sender naming all that is theirs."""
    others = [one for one in changed if one.answer_to != case.sender]
    for one in others:
        case.tell(kind, one)
    theirs = tuple(one for one in changed if case.concerns_sender(one))
    if theirs:
        case.answer(kind, theirs)


def _standing(one: Participant) -> LetterKind:
    if one.status is Status.CONFIRMED:
        return LetterKind.CONFIRMED
    return LetterKind.OFFERED if one.status is Status.OFFERED else LetterKind.WAITING
