"""Destructive orders: asked for by a line, done by a yes to the letter that asks."""

from __future__ import annotations

from dataclasses import replace

from guichet.desk import manage, organise
from guichet.desk.model import Facts, Letter, LetterKind, State
from guichet.desk.outcome import (
    CONFIRMED_WITHIN,
    Outcome,
    PendingOrder,
    done,
    order_reference,
    refused,
)
from guichet.office.orders.clerk import Order
from guichet.office.orders.scope import session_of


def ask(order: Order, facts: Facts, act: str, **told: object) -> Outcome:
    """Owe the letter that asks; nothing else happens."""
    pending = PendingOrder(
        reference=order_reference(facts.id, order.cause),
        session=facts.id,
        act=act,
        by=order.clerk.address,
        at=order.now,
        about=str(told.get("about", "")),
        why=order.command.reason,
    )
    until = order.now + CONFIRMED_WITHIN
    letter = Letter(
        id=order.id[:32],
        kind=LetterKind.ORDER_CONFIRM,
        to=order.clerk.address,
        language=order.clerk.language,
        owed_at=order.now,
        to_name=order.clerk.name or None,
        facts=facts,
        thread=order.clerk.thread,
        details={
            **told,
            "act": act,
            "pending": pending.reference,
            "why": pending.why,
            "until": until.isoformat(),
        },
    )
    details = {**told, "date": facts.date.isoformat(), "until": until.isoformat()}
    return Outcome(f"confirm-{act}", details=details, letters=(letter,), asks=pending)


def call_off(order: Order) -> Outcome:
    """`annuler session motif`: asks for a yes first."""
    found = session_of(order)
    if isinstance(found, Outcome):
        return found
    session = order.records.session(found.facts.id)
    if session is None or session.state is State.CALLED_OFF:
        return refused("session-called-off", date=found.facts.date.isoformat())
    if order.now >= session.facts.ends_at:
        return refused("session-over", date=found.facts.date.isoformat())
    return ask(order, session.facts, "call-off", people=session.held + session.waiting)


def confirmed(order: Order, pending: PendingOrder) -> Outcome:
    """The order is carried out, if it is still hers to give and within time."""
    entries = {one.facts.id: one for one in order.clerk.entries}
    if pending.session not in entries:
        return refused("order-not-yours")
    if order.now > pending.at + CONFIRMED_WITHIN:
        return refused("order-too-late", date=entries[pending.session].facts.date.isoformat())
    desk = order.records.room(pending.session, order.attempt)
    if desk.session is None:
        return refused("no-session")
    if pending.act == "call-off":
        if desk.session.state is State.CALLED_OFF:
            return refused("session-called-off", date=desk.session.facts.date.isoformat())
        people = desk.session.held + desk.session.waiting
        return done(
            "called-off", desk, manage.call_off(desk, pending.why, order.cause), people=people
        )
    one = order.records.find([pending.session], pending.about)
    if one is None:
        return refused("no-such-reference", reference=pending.about)
    known = order.records.places(one.email) if one.email else ()
    wholly = all(place.session in entries for place in known)
    others = sum(place.sender == one.email != place.email for place in known)
    desk = replace(desk, people=(one,))
    return organise.erase(desk, one, order.cause, wholly=wholly, others=others)
