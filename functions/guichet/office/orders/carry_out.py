"""What comes of one command."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from guichet.desk.outcome import Outcome, refused
from guichet.office.commands.command import Verb
from guichet.office.orders import confirm, opening, papers, places, sessions
from guichet.office.orders.clerk import Order

_RULES: Mapping[Verb, Callable[[Order], Outcome]] = {
    Verb.HELP: papers.help_,
    Verb.REPORT: papers.digest,
    Verb.LIST: papers.lists,
    Verb.SEATS: sessions.seats,
    Verb.CLOSE: sessions.close,
    Verb.OPEN: sessions.reopen,
    Verb.CANCEL: places.cancel,
    Verb.CALL_OFF: confirm.call_off,
    Verb.REGISTER: places.register,
    Verb.PROMOTE: places.promote,
    Verb.REPLACE: places.replace_,
    Verb.OFFER: sessions.offer,
    Verb.REMIND: places.remind,
    Verb.ERASE: places.erase,
    Verb.ORIGINAL: papers.original,
    Verb.DONE: papers.done_with,
    Verb.NEW_SESSION: opening.open_session,
    Verb.JOURNAL: papers.journal,
}


def carry_out(order: Order) -> Outcome:
    """Decide on one command; nothing is true before its outcome is committed."""
    command = order.command
    if command.problem or command.verb is None:
        return refused(command.problem or "unknown-command", suggestion=command.suggestion)
    return _RULES[command.verb](order)
