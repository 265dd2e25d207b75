"""A mail that may hold an organiser's commands; any other goes the way of all mails.

Only an organiser who is who she says (DMARC passed, or a DKIM signature of her domain) is
obeyed. What somebody else writes in the words of an organiser is handed over; words that a
participant uses as well ("annuler K7Q2MX") are read like anybody's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from guichet import clients, clock
from guichet.desk.authority import is_organiser, sessions_of
from guichet.desk.decision import Bearer, Decision
from guichet.desk.outcome import Outcome, is_order, refused
from guichet.desk.request import Disposition, Reading
from guichet.office.commands.command import Batch, Command
from guichet.office.commands.parse import parse
from guichet.office.commands.reply import answer
from guichet.office.commands.screen import is_for_organisers_alone, may_command
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

MAILS_A_DAY = 100
"""Mails of commands of one organiser that are answered in 24 hours; more look like a loop."""
CONFIRMATION = 0
"""The number of the order that a reply confirms, among the lines of that reply."""


def receive(reading: Reading, bearer: Bearer | None) -> Decision | None:
    """Deal with a mail; None where this delivery was dealt with before.

    Raises:
        LostRace, Unavailable: the mail is to be tried again; what is done stays done, once.
    """
    if not may_command(reading):
        return _ordinary(reading, bearer)
    mail = reading.request.mail
    asked = bearer if bearer is not None and is_order(bearer.reference) else None
    batch = _batch(reading, bearer if asked is None else None)
    yes = answer(reading.request.own_words, mail.sender.name or "") if asked else None
    if asked is None and batch is None:
        return _ordinary(reading, bearer)
    lines = len(batch.commands) if batch else 0
    opened = _orders().open(mail, lines, clock.now(), asked)
    barred = _barred(reading, opened, batch, asked)
    if barred is not None:
        return _handed_over(reading, bearer, barred) if barred else _ordinary(reading, bearer)
    if asked is not None and yes is not None:
        return _confirm(reading, bearer, opened, yes=yes)
    if batch is None:
        return _handed_over(reading, bearer, "order-unclear")
    return _carry_out(reading, bearer, opened, batch)


def _ordinary(reading: Reading, bearer: Bearer | None) -> Decision | None:
    desk = settings()
    return reception.receive(
        clients.ledger(), reading, bearer, clock.now, pause, desk.organisers, desk.language
    )


def _handed_over(reading: Reading, bearer: Bearer | None, reason: str) -> Decision | None:
    aside = replace(reading, disposition=Disposition.HAND_OVER, reason=reason)
    return _ordinary(aside, bearer)


def _orders() -> Orders:
    return Orders(clients.table())


def _batch(reading: Reading, bearer: Bearer | None) -> Batch | None:
    """The commands of a mail. A word such as « annuler » alone, in answer to a letter about a
    place of her own, is what anybody would write: it is read like that."""
    mail = reading.request.mail
    today = clock.now().astimezone(ZoneInfo(settings().timezone)).date()
    batch = parse(reading.request.own_words, mail.subject, mail.sender.name or "", today)
    understood = bearer is not None and reading.disposition is Disposition.ACT
    if batch is not None and understood and all(one.problem for one in batch.commands):
        return None
    return batch


def _barred(
    reading: Reading, opened: Opened, batch: Batch | None, asked: Bearer | None
) -> str | None:
    """Why the mail is handed over; '' where it is read like anybody's; None: she is obeyed."""
    mail = reading.request.mail
    if opened.done:
        return ""  # reception knows what a resend is
    if not is_organiser(mail.sender.email or "", opened.entries, settings().organisers):
        alone = asked is not None or (batch is not None and is_for_organisers_alone(batch))
        return "command-not-allowed" if alone else ""
    if not mail.strong:
        return "command-not-authenticated"
    return "commands-cap" if len(opened.recent) >= MAILS_A_DAY else None


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


def _carry_out(
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
        except (LostRace, LineDone) as lost:
            if isinstance(lost, AlreadyDone):
                raise
            opened = _again(reading, opened, batch)
            continue
        if outcome.opens is not None or outcome.decision is not None:
            opened = _again(reading, opened, batch) if number < len(batch.commands) else opened
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


def _confirm(
    reading: Reading, bearer: Bearer | None, opened: Opened, *, yes: bool
) -> Decision | None:
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
    return confirmed(order, opened.pending) if yes else Outcome("order-dropped")


def _said(opened: Opened) -> Command:
    """The order that is confirmed, as a line of the answer."""
    pending = opened.pending
    if pending is None:
        return Command("")
    words = {"call-off": "annuler session", "erase": f"effacer {pending.about}"}
    return Command(" ".join(filter(None, (words.get(pending.act, pending.act), pending.why))))


def _records() -> StoredRecords:
    return StoredRecords(clients.table(), settings().timezone)


def _attempts() -> Iterable[int]:
    """As often as for any mail, with a pause before each but the first."""
    for attempt in range(reception.ATTEMPTS):
        if attempt:
            pause(attempt)
        yield attempt
