"""Commands about a session as a whole."""

from __future__ import annotations

from collections.abc import Callable

from guichet.desk import manage, organise
from guichet.desk.decision import Desk
from guichet.desk.model import Session, State
from guichet.desk.outcome import Outcome, done, refused, standing
from guichet.desk.waitlist import registration_ends
from guichet.office.orders.clerk import Order
from guichet.office.orders.scope import session_of


def seats(order: Order) -> Outcome:
    """`places N`."""
    return _with_session(order, lambda desk, session: _seats(order, desk, session))


def close(order: Order) -> Outcome:
    """`fermer`."""
    return _with_session(order, lambda desk, session: _close(order, desk, session))


def reopen(order: Order) -> Outcome:
    """`ouvrir`."""
    return _with_session(order, lambda desk, session: _reopen(order, desk, session))


def offer(order: Order) -> Outcome:
    """`offrir`."""
    return _with_session(order, lambda desk, _: organise.offer(desk, order.cause))


def _seats(order: Order, desk: Desk, session: Session) -> Outcome:
    wanted = order.command.number
    if wanted == session.capacity:
        return refused("seats-already", **standing(session))
    decision = manage.change_capacity(desk, wanted, order.cause)
    over = wanted < session.held
    return done("seats-over" if over else "seats", desk, decision, was=session.capacity)


def _close(order: Order, desk: Desk, session: Session) -> Outcome:
    if session.state is State.CLOSED:
        return refused("closed-already", **standing(session))
    return done("closed", desk, manage.close(desk, order.cause))


def _reopen(order: Order, desk: Desk, session: Session) -> Outcome:
    if order.now >= registration_ends(session.facts):
        return refused("registration-over", **standing(session))
    if session.state is State.OPEN:
        return refused("open-already", **standing(session))
    return done("reopened", desk, manage.reopen(desk, order.cause))


def _with_session(order: Order, act: Callable[[Desk, Session], Outcome]) -> Outcome:
    found = session_of(order)
    if isinstance(found, Outcome):
        return found
    desk = order.records.room(found.facts.id, order.attempt)
    if desk.session is None:
        return refused("no-session")
    if desk.session.state is State.CALLED_OFF:
        return refused("session-called-off", **standing(desk.session))
    if order.now >= desk.session.facts.ends_at:
        return refused("session-over", **standing(desk.session))
    return act(desk, desk.session)
