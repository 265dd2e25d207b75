"""The one decision: what the desk makes of a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from guichet.desk import answer, change
from guichet.desk.brake import BRAKE
from guichet.desk.case import Case
from guichet.desk.decision import Decision, Desk, Pending
from guichet.desk.erase import erase
from guichet.desk.events import Cause
from guichet.desk.register import register
from guichet.desk.request import Disposition, Intent, Reading, Request

_RULES: Mapping[Intent, Callable[[Case], Decision]] = {
    Intent.REGISTER: register,
    Intent.CANCEL: change.cancel,
    Intent.REPLACE: change.replace,
    Intent.ACCEPT: change.accept,
    Intent.DECLINE: change.decline,
    Intent.DETAILS: change.details,
    Intent.STATUS: answer.status,
    Intent.INFORMATION: answer.information,
    Intent.ERASE: erase,
}


def decide(desk: Desk, request: Request, now: datetime) -> Decision:
    """What the desk makes of a request, at the instant `now`. Pure.

    The same desk, request and instant give the same decision, ids included.
    """
    cause = Cause(now, request.mail.fingerprint, "mail")
    if desk.pending is not None and _confirms(request, desk.pending):
        request = _confirmed(desk.pending, request)
        case = Case(desk, request, cause, settles=desk.pending)
    else:
        case = Case(desk, request, cause)
        if desk.problem:
            return case.hand_over(desk.problem)
    rule = _RULES.get(request.intent) if request.intent else None
    if rule is None:
        return case.hand_over(request.intent.value if request.intent else "no-request")
    if desk.session is None and request.intent is not Intent.ERASE:
        return case.hand_over("no-session")
    decision = rule(case)
    if not desk.brake.allows(len(decision.letters), now):
        return case.hand_over(BRAKE)
    return decision


def set_aside(reading: Reading, now: datetime) -> Decision:
    """The decision on a mail that is handed over or ignored: to remember it, no more."""
    cause = Cause(now, reading.request.mail.fingerprint, "mail")
    return Decision(cause, reading.disposition, reading.reason)


def duplicate(reading: Reading, now: datetime) -> Decision:
    """The decision on a resend of a mail that was dealt with: it has no effect (rule 4)."""
    cause = Cause(now, reading.request.mail.fingerprint, "mail")
    return Decision(cause, Disposition.IGNORE, "duplicate")


def _confirms(request: Request, pending: Pending) -> bool:
    return request.intent in (Intent.ACCEPT, pending.request.intent)


def _confirmed(pending: Pending, reply: Request) -> Request:
    """The pending request, answered in the thread of the reply that confirms it."""
    mail = replace(
        pending.request.mail,
        message_id=reply.mail.message_id,
        references=reply.mail.references,
        subject=reply.mail.subject,
    )
    return replace(pending.request, mail=mail)
