"""Which of her sessions a command is about; where that is not clear, she is asked."""

from __future__ import annotations

from guichet.desk.catalogue import NO_SUCH_SESSION, Listing, Match, match
from guichet.desk.choose import Entry
from guichet.desk.model import State, code_of
from guichet.desk.outcome import Outcome, refused
from guichet.desk.request import Mention
from guichet.mail.dates import mentions
from guichet.mail.fold import fold
from guichet.office.commands.command import Verb
from guichet.office.orders.clerk import Order


def session_of(order: Order) -> Entry | Outcome:
    """The session that the line names; else a line above it, the subject or the letter she
    answers; else the only one of hers that is still to come."""
    entries = order.clerk.entries
    where = order.command.where
    if where:
        if _may_be_a_date(order):
            return refused("seats-or-date", number=order.command.number, **_listed(entries))
        found = _match(order, where)
        if found.named:
            return _entry(entries, found.named.id)
        code = "no-such-session" if found.reason == NO_SUCH_SESSION else "which-session"
        return refused(code, **_listed(entries))
    hinted = _hinted(order)
    if hinted:
        return hinted
    running = [one for one in entries if _is_to_come(one, order)]
    candidates = running or list(entries[-1:])
    if len(candidates) == 1:
        return candidates[0]
    return refused("which-session" if candidates else "no-session", **_listed(candidates))


def _hinted(order: Order) -> Entry | None:
    """What the mail around the line speaks of."""
    entries = order.clerk.entries
    found = _match(order, mentions(fold(order.clerk.mail.subject)))
    if found.named:
        return _entry(entries, found.named.id)
    if found.reason and found.reason != NO_SUCH_SESSION:
        return None
    code = order.clerk.bearer_code
    answered = [one for one in entries if code and code_of(one.facts.id) == code]
    return answered[0] if answered else None


def _match(order: Order, where: tuple[Mention, ...]) -> Match:
    listings = [Listing.of(one.facts, one.state) for one in order.clerk.entries]
    return match(where, listings, order.now)


def _may_be_a_date(order: Order) -> bool:
    """« places 22 mars »: 22 seats in March, or the session of 22 March and no number at all?"""
    one, command = order.command.where[0], order.command
    if command.verb is not Verb.SEATS or one.day is not None or one.month is None:
        return False
    days = [entry.facts.date for entry in order.clerk.entries]
    return any((day.day, day.month) == (command.number, one.month) for day in days)


def _is_to_come(entry: Entry, order: Order) -> bool:
    return entry.facts.ends_at > order.now and entry.state is not State.CALLED_OFF


def _entry(entries: tuple[Entry, ...], id_: str) -> Entry:
    return next(one for one in entries if one.facts.id == id_)


def _listed(entries: list[Entry] | tuple[Entry, ...]) -> dict[str, object]:
    """Her sessions, to choose from."""
    return {"dates": [one.facts.date.isoformat() for one in entries[-12:]]}
