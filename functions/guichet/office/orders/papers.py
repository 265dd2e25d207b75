"""Commands that ask for papers: the digest, the lists, a mail, the journal; and `fait N`."""

from __future__ import annotations

from datetime import datetime

from guichet.desk.events import Line
from guichet.desk.inbox import Handed, readers_of
from guichet.desk.model import Letter
from guichet.desk.outcome import Outcome, refused
from guichet.office.lists import lists_letter
from guichet.office.orders.clerk import Order
from guichet.office.orders.scope import session_of
from guichet.office.originals import original_letter
from guichet.office.report import digest_letter, report

LINES = 60
"""Lines of the journal that an answer shows."""


def help_(_order: Order) -> Outcome:
    """`aide`: the answer shows every command."""
    return Outcome("help")


def digest(order: Order) -> Outcome:
    """`bilan`: the digest now, of her sessions."""
    clerk = order.clerk
    morning = order.records.morning(order.now)
    details = report(morning, clerk.address, clerk.organisers, order.today)
    return _sent(
        "report-sent",
        digest_letter(
            order.id[:32], clerk.address, clerk.language, order.now, details, clerk.thread
        ),
    )


def lists(order: Order) -> Outcome:
    """`liste`: the lists of one session, attached."""
    found = session_of(order)
    if isinstance(found, Outcome):
        return found
    standing = order.records.standing(found.facts.id, order.now)
    if standing is None:
        return refused("no-session")
    clerk = order.clerk
    letter = lists_letter(
        order.id[:32], standing, clerk.address, clerk.language, order.now, clerk.thread
    )
    return _sent("list-sent", letter, date=found.facts.date.isoformat())


def original(order: Order) -> Outcome:
    """`original N`: a mail that was handed over, attached."""
    handed = _handed(order)
    if handed is None:
        return refused("no-such-mail", number=order.command.number)
    clerk = order.clerk
    letter = original_letter(
        order.id[:32], handed, clerk.address, clerk.language, order.now, clerk.thread
    )
    return _sent("original-sent", letter, number=handed.number)


def done_with(order: Order) -> Outcome:
    """`fait N`: a mail that was handed over needs nothing more."""
    handed = _handed(order)
    if handed is None:
        return refused("no-such-mail", number=order.command.number)
    if handed.done:
        return refused("done-already", number=handed.number)
    about = {"number": handed.number, "name": handed.sender_name or handed.sender}
    return Outcome("done", details=about, closes=handed)


def journal(order: Order) -> Outcome:
    """`journal [REF]`: what was done, by whom and why."""
    reference = order.command.reference
    if reference:
        own = [one.facts.id for one in order.clerk.entries]
        place = order.records.find(own, reference) if own else None
        if place is None:
            return refused("no-such-reference", reference=reference)
        session = place.session
    else:
        found = session_of(order)
        if isinstance(found, Outcome):
            return found
        session = found.facts.id
    lines = order.records.journal(session, reference, LINES)
    if not lines:
        return refused("journal-empty")
    return Outcome("journal", details={"journal": [_told(one) for one in lines]})


def _sent(code: str, letter: Letter, **details: object) -> Outcome:
    return Outcome(code, details=details, letters=(letter,))


def _handed(order: Order) -> Handed | None:
    """The mail, if it is hers to read."""
    handed = order.records.handed(order.command.number)
    clerk = order.clerk
    if handed is None:
        return None
    readers = readers_of(handed.session, clerk.everything, clerk.organisers)
    return handed if clerk.address in readers else None


def _told(line: Line) -> dict[str, object]:
    at: datetime = line.event.at
    return {
        "at": at.isoformat(),
        "what": line.event.kind.value,
        "reference": line.event.reference,
        "details": line.event.details,
        "by": line.by,
        "who": line.who,
    }
