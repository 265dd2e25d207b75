"""Commands about one person's place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from guichet.desk import organise
from guichet.desk.choose import Entry
from guichet.desk.decision import Desk
from guichet.desk.model import Participant
from guichet.desk.outcome import Outcome, named, refused
from guichet.office.orders.clerk import Order
from guichet.office.orders.confirm import ask
from guichet.office.orders.scope import session_of


def cancel(order: Order) -> Outcome:
    """`annuler REF [motif]`."""
    return _with_place(
        order, lambda desk, one: organise.cancel(desk, one, order.command.reason, order.cause)
    )


def promote(order: Order) -> Outcome:
    """`promouvoir REF motif`."""
    return _with_place(
        order, lambda desk, one: organise.promote(desk, one, order.command.reason, order.cause)
    )


def remind(order: Order) -> Outcome:
    """`relancer REF`."""
    return _with_place(
        order, lambda desk, one: organise.remind(desk, one, order.cause), counted=True
    )


def register(order: Order) -> Outcome:
    """`inscrire Prénom Nom <adresse> [organisation]`."""
    found = session_of(order)
    if isinstance(found, Outcome):
        return found
    person = order.command.person
    desk = order.records.room(found.facts.id, order.attempt, person.email or "")
    ticket = f"{order.clerk.mail.ticket}#{order.number:02}"
    by = order.clerk.name or found.facts.organiser
    return organise.register(desk, person, ticket, order.language, by, order.cause)


def replace_(order: Order) -> Outcome:
    """`remplacer REF par Prénom Nom <adresse>`."""
    one = _place(order)
    if isinstance(one, Outcome):
        return one
    person = order.command.person
    desk = order.records.room(one.session, order.attempt, person.email or "")
    by = order.clerk.name or _entry(order, one).facts.organiser
    return organise.replace(desk, one, person, order.language, by, order.cause)


def erase(order: Order) -> Outcome:
    """`effacer REF`: asks for a yes first."""
    one = _place(order)
    if isinstance(one, Outcome):
        return one
    if not (one.name or one.email):
        return refused("not-live", reference=one.reference, name="")
    facts = _entry(order, one).facts
    return ask(order, facts, "erase", about=one.reference, name=named(one))


def _place(order: Order) -> Participant | Outcome:
    """Somebody with a place in one of her sessions; other organisers' people do not exist here."""
    own = [one.facts.id for one in order.clerk.entries]
    one = order.records.find(own, order.command.reference) if own else None
    return one or refused("no-such-reference", reference=order.command.reference)


def _with_place(
    order: Order, act: Callable[[Desk, Participant], Outcome], *, counted: bool = False
) -> Outcome:
    """`counted`: the cap on letters to one address holds."""
    one = _place(order)
    if isinstance(one, Outcome):
        return one
    desk = order.records.room(one.session, order.attempt, one.answer_to)
    return act(desk if counted else replace(desk, sent={}), one)


def _entry(order: Order, one: Participant) -> Entry:
    return next(entry for entry in order.clerk.entries if entry.facts.id == one.session)
