"""A mail that may hold an organiser's commands; any other goes the way of all mails.

Only an organiser who is who she says (DMARC passed, or a DKIM signature of her domain) is
obeyed. What somebody else writes in the words of an organiser is handed over; words that a
participant uses as well ("annuler K7Q2MX") are read like anybody's.
"""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from guichet import clients, clock
from guichet.carrying_out import carry_out_all, confirm
from guichet.desk.authority import is_organiser
from guichet.desk.decision import Bearer, Decision
from guichet.desk.outcome import is_order
from guichet.desk.request import Disposition, Reading
from guichet.office.commands.command import Batch
from guichet.office.commands.parse import parse
from guichet.office.commands.reply import answer
from guichet.office.commands.screen import is_for_organisers_alone, may_command
from guichet.patience import pause
from guichet.settings import settings
from guichet.store import reception
from guichet.store.orders import Opened, Orders

MAILS_A_DAY = 100
"""Mails of commands of one organiser that are answered in 24 hours; more look like a loop."""


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
    opened = Orders(clients.table()).open(mail, lines, clock.now(), asked)
    barred = _barred(reading, opened, batch, asked)
    if barred is not None:
        return _handed_over(reading, bearer, barred) if barred else _ordinary(reading, bearer)
    if asked is not None and yes is not None:
        return confirm(reading, asked, opened, yes=yes)
    if batch is None:
        return _handed_over(reading, bearer, "order-unclear")
    return carry_out_all(reading, bearer, opened, batch)


def _ordinary(reading: Reading, bearer: Bearer | None) -> Decision | None:
    desk = settings()
    return reception.receive(
        clients.ledger(), reading, bearer, clock.now, pause, desk.organisers, desk.language
    )


def _handed_over(reading: Reading, bearer: Bearer | None, reason: str) -> Decision | None:
    aside = replace(reading, disposition=Disposition.HAND_OVER, reason=reason)
    return _ordinary(aside, bearer)


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
