"""Whose place a request is about."""

from __future__ import annotations

from guichet.desk.case import Case
from guichet.desk.model import Participant
from guichet.desk.names import is_same_person, participant_speaks_with
from guichet.desk.request import Person


def concerned(case: Case) -> tuple[Participant, ...]:
    """The places that the mail is about, those still live before those gone.

    In this order: whom it names; whom the reply address stands for; the sender's own; whoever
    the sender registered.
    """
    people = case.desk.people
    if case.request.people:
        named = [find(case, person) for person in case.request.people]
        return tuple(one for one in named if one is not None)
    own = [one for one in people if one.email == case.sender]
    bearer = _borne(case, own)
    registered = [one for one in people if one.sender == case.sender]
    for group in (bearer, own, registered):
        if group:
            live = [one for one in group if one.status.is_live]
            return tuple(live or [_latest(group)])
    return ()


def holds_anothers_letter(case: Case) -> bool:
    """Whether somebody with a place of their own answers a letter about a stranger's place,
    naming nobody: which of the two they mean cannot be told."""
    if case.request.people:
        return False
    own = any(one.email == case.sender and one.status.is_live for one in case.desk.people)
    return own and any(
        one.reference == case.desk.bearer and not participant_speaks_with(one, case.sender)
        for one in case.desk.people
    )


def find(case: Case, person: Person) -> Participant | None:
    """The participant that a person named in the mail is; live rather than gone."""
    known = case.desk.people
    same = [one for one in known if is_same_person(one, person, case.sender)]
    if not same and not person.email:
        same = [
            one for one in known if one.reference == case.desk.bearer and _is_namesake(one, person)
        ]
    live = [one for one in same if one.status.is_live]
    return _latest(live or same) if same else None


def speaks_for(case: Case) -> tuple[Participant, ...]:
    """All live places the sender may ask about: their own and those they asked for."""
    return tuple(
        one
        for one in case.desk.people
        if one.status.is_live
        and (participant_speaks_with(one, case.sender) or one.reference == case.desk.bearer)
    )


def _borne(case: Case, own: list[Participant]) -> list[Participant]:
    """The place that the reply address stands for; where its person gave it up, and has another
    since, that one: the letter answered was an old one."""
    for one in case.desk.people:
        if one.reference == case.desk.bearer:
            since = [other for other in own if other.status.is_live and other.email == one.email]
            return [one] if one.status.is_live or not since else since
    return []


def _is_namesake(participant: Participant, person: Person) -> bool:
    sender = participant.sender
    return is_same_person(participant, Person(name=person.name), sender)


def _latest(participants: list[Participant]) -> Participant:
    return max(participants, key=lambda one: (one.registered_at, one.ticket))
