"""Forgetting a person who asks for it (rule 9; GDPR, article 17).

The mail that asks is answered at once; the sweep then forgets, session by session, within
minutes: places are freed by the ordinary rule, and what was written is destroyed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from guichet.desk.anonymise import nobody
from guichet.desk.case import Case
from guichet.desk.decision import Decision, Desk
from guichet.desk.events import Cause, EventKind
from guichet.desk.model import LetterKind, Participant, Status
from guichet.desk.owed import Owed
from guichet.desk.register import ask_to_confirm
from guichet.desk.request import Disposition
from guichet.desk.room import Room


def erase(case: Case) -> Decision:
    """Answer, and owe the sender their oblivion.

    Places they asked for on behalf of others stay: those people did not ask.
    """
    if not case.is_vouched_for:
        meets = case.desk.session is not None
        return ask_to_confirm(case, case.sender) if meets else case.hand_over("erase")
    own = [one for one in case.desk.people if one.email == case.sender]
    others = [one for one in case.desk.people if one.email != case.sender]
    told = {"places": len(own), "mails": 1, "registered_others": len(others)}
    case.answer(LetterKind.ERASED, details=dict(told))
    case.erases = case.sender
    return case.close()


def forget(desk: Desk, address: str, now: datetime) -> Decision:
    """Forget an address in one session: its own places, and that it asked for those of others.

    Somebody without an address of their own stays reachable through who registered them; that
    is told in the answer.
    """
    if desk.session is None:
        raise LookupError("no session to forget somebody in")
    cause = Cause(now, f"erase-{desk.session.facts.code}-{desk.session.version}", "sweep")
    owed = Owed(cause, desk.sent)
    room = Room(desk.session, desk.offered, desk.queue, cause, owed)
    for one in desk.people:
        if one.email == address:
            forget_place(room, one)
        elif one.sender == address and one.email:
            room.revise(one, replace(one, sender=one.email, sender_name=None), EventKind.ERASED)
    room.pass_on()
    return Decision(
        cause=cause,
        disposition=Disposition.ACT,
        session=room.session if room.after else None,
        unfinished=room.unfinished,
        participants=tuple(room.after.values()),
        before=room.before,
        events=tuple(room.events),
        letters=owed.letters,
    )


def forget_place(room: Room, participant: Participant) -> None:
    """Free a place where it is live, and leave nothing of the person in it."""
    if participant.status.is_live:
        participant = room.move(participant, Status.CANCELLED, EventKind.CANCELLED)
    room.revise(participant, nobody(participant), EventKind.ERASED)
