"""Requests that change nothing: status and information."""

from __future__ import annotations

from guichet.desk.case import Case
from guichet.desk.decision import Decision
from guichet.desk.model import LetterKind, Participant, State
from guichet.desk.register import registration_closed
from guichet.desk.whom import concerned, speaks_for


def status(case: Case) -> Decision:
    """How it stands with the sender's places; somebody else's are told to their owner alone."""
    if case.room.session.state is State.CALLED_OFF:
        return registration_closed(case)
    asked = speaks_for(case) or concerned(case)
    case.room.settle(asked)
    theirs = tuple(case.room.now(one) for one in asked if _is_told(case, one))
    if asked and not theirs:
        return case.hand_over("not-theirs")
    case.answer(LetterKind.STATUS, theirs)
    return case.close()


def information(case: Case) -> Decision:
    """The session's facts, while it is to come; else what is open."""
    if case.is_over or case.room.session.state is State.CALLED_OFF:
        return registration_closed(case)
    case.answer(LetterKind.INFORMATION)
    return case.close()


def _is_told(case: Case, participant: Participant) -> bool:
    """The answer goes to the address in From, so that must be theirs, vouched for or not."""
    return case.concerns_sender(participant) or case.may_act_for(participant)
