"""A mail of commands: each line one transaction of its own, then one that ends the mail.

Every line's transaction holds the line's outcome, under the mail's own key, and the condition
that the mail is not done with; so a line has its effect once, whoever else reads the same mail,
and a mail that was broken off goes on where it stopped. The last transaction takes the outcomes
away again and owes the one letter that tells them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from guichet.desk.choose import Entry
from guichet.desk.decision import Bearer, Decision, Desk
from guichet.desk.events import Cause, Event, EventKind
from guichet.desk.model import Letter, code_of
from guichet.desk.outcome import Outcome, PendingOrder
from guichet.desk.request import Disposition, Mail, Reading
from guichet.store import items, keys
from guichet.store.codec import from_plain, to_plain
from guichet.store.commit import Operation, desk_operations, meaning, opening_operations
from guichet.store.errors import AlreadyDone, LostRace, StoreError
from guichet.store.inbox import Inbox
from guichet.store.table import Item, Table, TransactionRefused

A_DAY = timedelta(hours=24)
_ABSENT = "attribute_not_exists(pk)"
_FAILED = "ConditionalCheckFailed"


class LineDone(StoreError):
    """Somebody else has committed this very line."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A mail of commands as it was found."""

    done: bool
    """It, or a resend of it, was answered before."""
    entries: tuple[Entry, ...]
    told: Mapping[int, Mapping[str, Any]]
    """What came of the lines that are done, by number."""
    recent: tuple[datetime, ...]
    """When this organiser's mails of commands of the last 24 hours were answered."""
    pending: PendingOrder | None = None
    """The order that the mail may confirm."""


class Orders:
    """Mails of commands, line by line."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def open(self, mail: Mail, lines: int, now: datetime, bearer: Bearer | None = None) -> Opened:
        """What is known of a mail of so many commands: one read."""
        numbers = range(1, lines + 1)
        message, who = keys.message(mail.fingerprint), keys.who(mail.sender.email or "")
        wanted = [keys.CATALOGUE, message, who, *(keys.line(mail.fingerprint, n) for n in numbers)]
        order = keys.order(bearer.code, bearer.reference) if bearer else None
        found = self._table.batch_get([*wanted, order] if order else wanted)

        def item(key: keys.Key) -> Item | None:
            return found.get((key["pk"], key["sk"]))

        told = {n: item(keys.line(mail.fingerprint, n)) for n in numbers}
        times = map(datetime.fromisoformat, (item(who) or {}).get("orders", ()))
        waiting = item(order) if order else None
        return Opened(
            done=item(message) is not None,
            entries=items.entries_of(item(keys.CATALOGUE)),
            told={number: one["told"] for number, one in told.items() if one},
            recent=tuple(at for at in times if at > now - A_DAY),
            pending=from_plain(PendingOrder, waiting) if waiting else None,
        )

    def commit_line(
        self, mail: Mail, number: int, cause: Cause, outcome: Outcome, told: Mapping[str, Any]
    ) -> None:
        """Make one line true, all of it or nothing.

        Raises:
            LineDone: this line was committed before; open the mail again.
            AlreadyDone: the whole mail was.
            LostRace: load and decide again.
            TooLarge, Unavailable: as Table.transact.
        """
        line = {
            **keys.line(mail.fingerprint, number),
            "told": dict(told),
            "expires": items.epoch(cause.at + items.RAW_MAIL_KEPT),
        }
        operations = [
            self._table.put_of(line, _ABSENT),
            self._table.check_of(keys.message(mail.fingerprint), _ABSENT, {}),
            *self._effects(cause, outcome),
        ]
        try:
            self._table.transact(operations)
        except TransactionRefused as refused:
            if refused.reasons[:1] == (_FAILED,):
                raise LineDone from refused
            if refused.reasons[1:2] == (_FAILED,):
                raise AlreadyDone from refused
            raise

    def finish(
        self,
        reading: Reading,
        opened: Opened,
        lines: Sequence[int],
        letter: Letter,
        cause: Cause,
        confirmed: Outcome | None = None,
    ) -> Decision:
        """End a mail: it is in the inbox, its answer is owed, its `lines` are taken away.

        With `confirmed`, what the mail confirms is done in the same transaction, if there is
        anything to do, and the order no longer waits.

        Raises:
            AlreadyDone: this delivery, or another one of the same mail, was ended before.
            LostRace: only where something is confirmed; load and decide again.
            TooLarge, Unavailable: as Table.transact.
        """
        mail = reading.request.mail
        decision = Decision(cause, Disposition.ACT, "commands", letters=(letter,))
        operations = [
            self._table.put_of(items.inbox_item(reading, decision), _ABSENT),
            self._table.put_of(items.guard_item(reading, cause.at), _ABSENT),
            self._table.put_of(items.letter_item(letter), _ABSENT),
            self._count(mail, opened, letter, cause.at),
            *(self._table.delete_of(keys.line(mail.fingerprint, one)) for one in lines),
        ]
        if confirmed is not None and opened.pending is not None:
            order = keys.order(code_of(opened.pending.session), opened.pending.reference)
            operations.append(self._table.delete_of(order, "attribute_exists(pk)"))
            operations += self._effects(cause, confirmed)
        try:
            self._table.transact(operations)
        except TransactionRefused as refused:
            what = meaning(refused)
            raise (what if isinstance(what, LostRace) else AlreadyDone()) from refused
        return decision

    def _effects(self, cause: Cause, outcome: Outcome) -> list[Operation]:
        """What an outcome changes."""
        operations: list[Operation] = []
        if outcome.decision is not None and outcome.desk is not None:
            operations += desk_operations(self._table, outcome.desk, outcome.decision)
        operations += [
            self._table.put_of(items.letter_item(one), _ABSENT) for one in outcome.letters
        ]
        if outcome.asks is not None:
            operations.append(self._table.put_of(_order_item(outcome.asks), _ABSENT))
        if outcome.closes is not None:
            operations.append(Inbox(self._table).done_of(outcome.closes, cause.who, cause.at))
        if outcome.opens is not None:
            opened = Event(EventKind.OPENED, cause.at, details=str(outcome.opens.capacity))
            journal = Decision(cause, Disposition.ACT, events=(opened,))
            operations += opening_operations(self._table, outcome.opens, cause.at)
            operations += desk_operations(self._table, Desk(outcome.opens), journal)
        return operations

    def _count(self, mail: Mail, opened: Opened, letter: Letter, at: datetime) -> Operation:
        """Note that an organiser's mail was answered, and where mail and answer lie."""
        times = [keys.instant(one) for one in (*opened.recent, at)]
        papers = {keys.mail(mail.delivery)["pk"], keys.letter(letter.id)["pk"]}
        return self._table.update_of(
            keys.who(mail.sender.email or ""),
            "SET orders = :times ADD papers :papers",
            {"times": times, "papers": papers},
        )


def _order_item(order: PendingOrder) -> Item:
    key = keys.order(code_of(order.session), order.reference)
    return {**key, **to_plain(order), "expires": items.epoch(order.at + items.PENDING_KEPT)}
