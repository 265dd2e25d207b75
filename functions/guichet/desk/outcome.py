"""What came of one order of an organiser's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from guichet.desk.decision import Decision, Desk
from guichet.desk.events import Cause, EventKind
from guichet.desk.inbox import Handed
from guichet.desk.model import Letter, Participant, Session, Status
from guichet.desk.references import reference

CONFIRMED_WITHIN = timedelta(hours=48)
"""How long a destructive order waits for its confirmation."""
_MARK = "O"
"""No place's reference begins with this letter: see references.ALPHABET."""


@dataclass(frozen=True, slots=True)
class PendingOrder:
    """A destructive order that waits for the organiser's yes."""

    reference: str
    """What the reply address of the letter that asks stands for."""
    session: str
    act: str
    """`call-off` or `erase`."""
    by: str
    """The organiser's address: nobody else can confirm it."""
    at: datetime
    about: str = ""
    """The reference of the place, where it is about one."""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the answer says of one line, and what one transaction makes true of it."""

    code: str
    """What happened, or why nothing did, in kebab-case; the letters have words for it."""
    done: bool = True
    """Whether it was done; False where nothing changed and somebody must do something."""
    details: Mapping[str, object] = field(default_factory=dict)
    """What the words need; JSON values."""
    desk: Desk | None = None
    """What `decision` was taken on."""
    decision: Decision | None = None
    letters: tuple[Letter, ...] = ()
    """To the organiser."""
    asks: PendingOrder | None = None
    closes: Handed | None = None
    """A mail that was handed over and needs nothing more."""
    opens: Session | None = None


def refused(code: str, **details: object) -> Outcome:
    """Nothing is done."""
    return Outcome(code, done=False, details=details)


def done(code: str, desk: Desk, decision: Decision, **details: object) -> Outcome:
    """A decision, how the session stands after it, and who else is offered a seat by it."""
    kinds = {(event.reference, event.kind) for event in decision.events}
    offered = [
        named(one)
        for one in decision.participants
        if one.status is Status.OFFERED
        and (one.reference, EventKind.OFFERED) in kinds
        and one.reference != details.get("reference")
    ]
    session = decision.session or desk.session
    stands = standing(session) if session is not None else {}
    told = {**stands, **details, "offered": offered, "more": decision.unfinished}
    return Outcome(code, details=told, desk=desk, decision=decision)


def standing(session: Session) -> dict[str, object]:
    """How a session stands, for the answer."""
    return {
        "session": session.facts.id,
        "date": session.facts.date.isoformat(),
        "capacity": session.capacity,
        "held": session.held,
        "free": session.free,
        "waiting": session.waiting,
    }


def named(participant: Participant) -> str:
    """A person as the organiser knows them: name or address, and reference."""
    return f"{participant.name or participant.answer_to} ({participant.reference})"


def order_reference(session: str, cause: Cause) -> str:
    """A reference for a pending order, like that of a place but for its first letter."""
    return _MARK + reference(session, cause.id, 0, 0)[1:]


def is_order(reference_: str) -> bool:
    """Whether a reference stands for a pending order."""
    return reference_.startswith(_MARK)
