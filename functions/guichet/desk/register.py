"""Seats and waiting places for those who ask (rules 1, 2, 3 and 6)."""

from __future__ import annotations

from guichet.desk.case import Case
from guichet.desk.decision import Decision, Pending
from guichet.desk.model import LetterKind, Participant, State, Status
from guichet.desk.references import reference
from guichet.desk.request import Person
from guichet.desk.whom import find

GROUP_MAX = 15
"""People in one mail that one transaction can seat; a larger group is handed over."""


def register(case: Case) -> Decision:
    """Seat or queue everybody named, in order; who has a place already keeps it."""
    return seat(case, case.request.people or (case.request.mail.sender,))


def seat(case: Case, people: tuple[Person, ...], *, vouched: bool = False) -> Decision:
    """Seat or queue `people` for the sender of the mail; `vouched` where something else than
    the mail's authentication speaks for it.

    Somebody who has a place that is no business of the sender's is not spoken of to them: a
    human is told instead.
    """
    if len(people) > GROUP_MAX:
        return case.hand_over("large-group")
    if case.room.session.state is State.CALLED_OFF:
        return registration_closed(case)
    case.room.settle(filter(None, (find(case, person) for person in people)))
    here = _all_here(case, people)
    if not case.room.takes_registrations and (case.is_over or not here):
        return registration_closed(case)
    if not (vouched or case.is_vouched_for or here):
        return ask_to_confirm(case, case.sender)
    placed: list[Participant] = []
    fresh: list[Participant] = []
    for number, person in enumerate(people):
        known = _already_here(case, person, placed)
        if known is None:
            fresh.append(case.room.admit(participant(case, person, number)))
            placed.append(fresh[-1])
        elif not case.concerns_sender(known):
            case.note = "has-a-place-already"
        elif known not in placed:
            placed.append(known)
    if not placed:
        return case.hand_over(case.note)
    _tell(case, tuple(placed), tuple(fresh))
    return case.close()


def _all_here(case: Case, people: tuple[Person, ...]) -> bool:
    """Whether all have their places already, and those are the sender's to know of."""
    found = [find(case, person) for person in people]
    return all(
        one and case.room.now(one).status.is_live and case.concerns_sender(one) for one in found
    )


def participant(case: Case, person: Person, number: int) -> Participant:
    """A new participant, `number` counting those of the same mail; the room gives the status."""
    mail = case.request.mail
    session = case.room.session.facts.id
    return Participant(
        reference=reference(session, mail.fingerprint, number, case.desk.attempt),
        session=session,
        status=Status.WAITING,
        name=person.name,
        email=person.email,
        sender=case.sender,
        sender_name=mail.sender.name,
        language=case.request.language,
        registered_at=case.cause.at,
        ticket=mail.ticket if number == 0 else f"{mail.ticket}#{number:02}",
        organisation=person.organisation,
        role=person.role,
        phone=person.phone,
        thread=mail.message_id,
    )


def ask_to_confirm(case: Case, address: str, about: Participant | None = None) -> Decision:
    """Nothing is done until the holder of `address` replies to our letter."""
    mail = case.request.mail
    case.pending = Pending(
        reference=reference(case.facts.id, mail.fingerprint, GROUP_MAX, case.desk.attempt),
        session=case.facts.id,
        request=case.request,
        about=about.reference if about else "",
    )
    intent = case.request.intent.value if case.request.intent else ""
    case.owed.owe(
        LetterKind.CONFIRM_REQUEST,
        address,
        about.language if about else case.request.language,
        to_name=about.name if about else case.request.mail.sender.name,
        facts=case.facts,
        thread=case.thread if address == case.sender else None,
        details={"intent": intent, "pending": case.pending.reference},
    )
    return case.close()


def _already_here(case: Case, person: Person, placed: list[Participant]) -> Participant | None:
    twice = [one for one in placed if _is_twice(one, person)]
    if twice:
        return twice[0]
    known = find(case, person)
    if known is None:
        return None
    known = case.room.now(known)
    return known if known.status.is_live else None


def _is_twice(placed: Participant, person: Person) -> bool:
    """Whether one mail names the same person twice."""
    if person.email or placed.email:
        return placed.email == person.email
    return bool(person.name) and placed.name == person.name


def _tell(case: Case, placed: tuple[Participant, ...], fresh: tuple[Participant, ...]) -> None:
    own = len(placed) == 1 and placed[0].email == case.sender
    if not own:
        case.answer(LetterKind.GROUP, placed)
    elif fresh:
        case.answer(_kind(placed[0]), placed)
    else:
        case.answer(LetterKind.STATUS, placed, details={"already": True})
    if own:
        return
    for one in fresh:
        if one.email and one.email != case.sender:
            case.tell(_kind(one), one)


def _kind(one: Participant) -> LetterKind:
    return LetterKind.CONFIRMED if one.status is Status.CONFIRMED else LetterKind.WAITING


def registration_closed(case: Case) -> Decision:
    """Say why nobody gets a place here any more, and what else is open."""
    state = case.room.session.state.value
    why = "over" if case.is_over else state if state != "open" else "closed"
    asked = case.request.intent.value if case.request.intent else ""
    details: dict[str, object] = {"why": why, "intent": asked}
    case.answer(LetterKind.REGISTRATION_CLOSED, others=case.desk.others, details=details)
    return case.close()
