"""Reminders that are due, owed a few at a time; each run goes on where the last one stopped."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from guichet.desk.model import Session, State, Status, code_of
from guichet.desk.reminders import is_quiet, is_too_late, reminder
from guichet.store import items, keys
from guichet.store.ledger import Ledger
from guichet.store.table import Item, Table, TransactionRefused

SESSIONS_AT_ONCE = 10
LETTERS_AT_ONCE = 40


def remind(table: Table, ledger: Ledger, now: datetime) -> int:
    """Owe what is due, LETTERS_AT_ONCE at most; how many letters were owed."""
    owed = 0
    for item in table.agenda(items.REMINDERS, "0", keys.instant(now), SESSIONS_AT_ONCE):
        session = ledger.session(item["session"])
        if session is not None and is_quiet(session.facts, now):
            continue
        if session is None or _is_pointless(session, item["days"], now):
            table.delete({"pk": item["pk"], "sk": item["sk"]})
            continue
        owed += _remind_some(table, session, item, LETTERS_AT_ONCE - owed, now)
        if owed >= LETTERS_AT_ONCE:
            break
    return owed


def _is_pointless(session: Session, days: int, now: datetime) -> bool:
    return session.state is State.CALLED_OFF or is_too_late(session.facts, days, now)


def _remind_some(table: Table, session: Session, item: Item, at_most: int, now: datetime) -> int:
    pk = keys.session(session.facts.id)["pk"]
    owed = 0
    for row in table.walk(pk, item.get("after", "PERSON#") + "!", "PERSON$"):
        if owed >= at_most:
            return owed
        if row["status"] == Status.CONFIRMED.value:
            owed += _owe(table, session, row, item["days"], now)
        item = {**item, "after": row["sk"]}
        table.put(item)
    table.delete({"pk": item["pk"], "sk": item["sk"]})
    return owed


def _owe(table: Table, session: Session, row: Item, days: int, now: datetime) -> bool:
    """Owe one reminder, if its addressee still has the seat; False where they have it already."""
    participant = items.participant_of(row)
    letter = reminder(session, participant, days, now)
    operations: list[dict[str, Any]] = [
        table.put_of(items.letter_item(letter), "attribute_not_exists(pk)"),
        table.check_of(
            keys.person(code_of(participant.session), participant.reference),
            "version = :seen",
            {"seen": participant.version},
        ),
    ]
    try:
        table.transact(operations)
    except TransactionRefused as refused:
        if refused.reasons[0] != "ConditionalCheckFailed":
            raise  # the place changed meanwhile, or somebody writes it: the next run looks again
        return False
    return True
