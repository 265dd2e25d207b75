"""Carrying out an organiser's mail: its commands one after the other, or the order it confirms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from guichet import clients, clock
from guichet.desk.authority import sessions_of
from guichet.desk.decision import Bearer, Decision
from guichet.desk.outcome import Outcome, refused
from guichet.desk.request import Reading
from guichet.office.commands.command import Batch, Command
from guichet.office.orders.carry_out import carry_out
from guichet.office.orders.clerk import Clerk, Order
from guichet.office.orders.confirm import confirmed
from guichet.office.orders.results import results_letter, told_of
from guichet.patience import pause
from guichet.settings import settings
from guichet.store import reception
from guichet.store.errors import AlreadyDone, LostRace, TooLarge
from guichet.store.orders import LineDone, Opened, Orders
from guichet.store.records import StoredRecords

CONFIRMATION = 0
"""The number of the order that a reply confirms, among the lines of that reply."""


def _clerk(reading: Reading, opened: Opened, batch: Batch | None, bearer: Bearer | None) -> Clerk:
    mail, desk = reading.request.mail, settings()
    return Clerk(
        mail=mail,
        language=(batch.language if batch else None) or desk.language,
        organisers=desk.organisers,
        entries=sessions_of(mail.sender.email or "", opened.entries, desk.organisers),
        everything=opened.entries,
        timezone=desk.timezone,
        bearer_code=bearer.code if bearer else "",
    )


def carry_out_all(
    reading: Reading, bearer: Bearer | None, opened: Opened, batch: Batch
) -> Decision | None:
    """All lines, one after the other, then the answer."""
    mail = reading.request.mail
    told: list[dict[str, Any]] = []
    committed: list[int] = []
    try:
        for number, command in enumerate(batch.commands, 1):
            line, kept, opened = _line(reading, bearer, opened, batch, number, command)
            told.append(line)
            committed += [number] if kept else []
        clerk = _clerk(reading, opened, batch, bearer)
        for attempt in _attempts():
            order = Order(Command(""), CONFIRMATION, clerk, _records(), clock.now(), attempt)
            letter = results_letter(clerk, told, batch.stopped_at, order.now)
            try:
                return _orders().finish(reading, opened, committed, letter, order.cause)
            except LostRace:
                continue
    except AlreadyDone:
        return None
    raise LostRace(f"the answer to {mail.delivery} lost every race")


def _line(
    reading: Reading,
    bearer: Bearer | None,
    opened: Opened,
    batch: Batch,
    number: int,
    command: Command,
) -> tuple[dict[str, Any], bool, Opened]:
    """What came of one line; whether that is kept until the mail is done; the mail as it is."""
    mail = reading.request.mail
    for attempt in _attempts():
        if number in opened.told:
            return dict(opened.told[number]), True, opened
        clerk = _clerk(reading, opened, batch, bearer)
        order = Order(command, number, clerk, _records(), clock.now(), attempt)
        outcome = carry_out(order)
        told = told_of(command, outcome)
        if not _has_effect(outcome):
            return told, False, opened
        try:
            _orders().commit_line(mail, number, order.cause, outcome, told)
        except TooLarge:
            return told_of(command, refused("too-large")), False, opened
        except (LostRace, LineDone):
            opened = _again(reading, opened, batch)
            continue
        if outcome.opens is not None and number < len(batch.commands):
            opened = _again(reading, opened, batch)  # the next line may be about the new session
        return told, True, opened
    raise LostRace(f"line {number} of {mail.delivery} lost every race")


def _has_effect(outcome: Outcome) -> bool:
    return bool(
        outcome.decision or outcome.letters or outcome.asks or outcome.closes or outcome.opens
    )


def _again(reading: Reading, opened: Opened, batch: Batch) -> Opened:
    """The mail as it stands now."""
    found = _orders().open(reading.request.mail, len(batch.commands), clock.now())
    if found.done:
        raise AlreadyDone
    return replace(found, recent=opened.recent)


def confirm(reading: Reading, bearer: Bearer, opened: Opened, *, yes: bool) -> Decision | None:
    """A plain yes or no to a letter that asks: the order is done, or dropped."""
    mail = reading.request.mail
    for attempt in _attempts():
        if attempt:
            opened = _orders().open(mail, 0, clock.now(), bearer)
        clerk = _clerk(reading, opened, None, bearer)
        order = Order(Command(mail.subject), CONFIRMATION, clerk, _records(), clock.now(), attempt)
        outcome = _answered(order, opened, yes=yes)
        letter = results_letter(clerk, [told_of(_said(opened), outcome)], "", order.now)
        try:
            settles = outcome if outcome.code != "order-not-yours" else None
            return _orders().finish(reading, opened, (), letter, order.cause, settles)
        except LostRace:
            continue
        except AlreadyDone:
            return None
    raise LostRace(f"the confirmation {mail.delivery} lost every race")


def _answered(order: Order, opened: Opened, *, yes: bool) -> Outcome:
    if opened.pending is None:
        return refused("order-gone")
    if opened.pending.by != order.clerk.address:
        return refused("order-not-yours")
    return confirmed(order, opened.pending) if yes else Outcome("order-dropped")


def _said(opened: Opened) -> Command:
    """The order that is confirmed, as a line of the answer."""
    pending = opened.pending
    if pending is None:
        return Command("")
    words = {"call-off": "annuler session", "erase": f"effacer {pending.about}"}
    return Command(" ".join(filter(None, (words.get(pending.act, pending.act), pending.why))))


def _orders() -> Orders:
    return Orders(clients.table())


def _records() -> StoredRecords:
    return StoredRecords(clients.table(), settings().timezone)


def _attempts() -> Iterable[int]:
    """As often as for any mail, with a pause before each but the first."""
    for attempt in range(reception.ATTEMPTS):
        if attempt:
            pause(attempt)
        yield attempt
