"""The one place where the functions speak to the logs and the metrics.

Structured lines with ids, dispositions and timings; never an address, a name, a subject or a
word of a mail. Errors are logged by type and place: their texts may quote what a stranger wrote.

Metrics, namespace Guichet, each with the dimension service=guichet:

    Mails            count, by disposition    each mail that was decided on
    Letters          count, by kind           each letter that SES took
    TimeToReply      milliseconds             from a mail at the server to its answer at SES
    LettersOverdue   count                    letters owed for too long, at each sweep
    LettersWithheld  count                    mails that the brake left unanswered
    DigestOwed       count                    1 where a digest was owed, 0 at a second run
"""

from __future__ import annotations

import traceback
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

from guichet.desk.brake import BRAKE

if TYPE_CHECKING:
    from guichet.desk.decision import Decision
    from guichet.desk.model import Letter

_NAMESPACE = "Guichet"


@cache
def _logger() -> Logger:
    return Logger(service="guichet")


@cache
def _metrics() -> Metrics:
    return Metrics(namespace=_NAMESPACE, service="guichet")


def mail_decided(delivery: str, decision: Decision | None, received_at: datetime) -> None:
    """One line for each delivery; `decision` is None for a redelivery of one that was done."""
    if decision is None:
        _logger().info("mail", delivery=delivery, disposition="redelivered")
        return
    _logger().info(
        "mail",
        delivery=delivery,
        disposition=decision.disposition.value,
        reason=decision.reason,
        human=decision.human,
        letters=[letter.id for letter in decision.letters],
        events=[event.kind.value for event in decision.events],
        waited_ms=_milliseconds(received_at, decision.cause.at),
    )
    count("Mails", disposition=decision.disposition.value)
    if decision.reason == BRAKE:
        count("LettersWithheld")


def letter_sent(letter: Letter, ses_id: str, now: datetime) -> None:
    """One line for each letter that SES took; for an answer, how long its reader waited."""
    fields: dict[str, object] = {
        "letter": letter.id,
        "kind": letter.kind.value,
        "ses": ses_id,
        "waited_ms": _milliseconds(letter.owed_at, now),
    }
    if letter.asked_at is not None:
        replied = _milliseconds(letter.asked_at, now)
        fields["replied_ms"] = replied
        _measure("TimeToReply", replied, MetricUnit.Milliseconds)
    _logger().info("letter", extra=fields)
    count("Letters", kind=letter.kind.value)


def letters_overdue(letters: int) -> None:
    """How many letters have been owed for too long, at this sweep."""
    count("LettersOverdue", letters)


def digest_owed(letters: int) -> None:
    """Whether this run owed a digest: so many letters, none at a second run of the day."""
    count("DigestOwed", min(letters, 1))


def note(what: str, **fields: str | int) -> None:
    """A line about anything else; `fields` are ids, counts and words of our own."""
    _logger().info(what, extra=fields)


def trouble(what: str, error: BaseException, **fields: str | int) -> None:
    """A line about an error: its type and where it was raised, not what it says."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames]
    _logger().error(what, extra={"error": type(error).__name__, "at": places, **fields})


def count(name: str, value: float = 1, **dimensions: str) -> None:
    """One count of a metric, by its dimensions."""
    _measure(name, value, MetricUnit.Count, **dimensions)


def _measure(name: str, value: float, unit: MetricUnit, **dimensions: str) -> None:
    metrics = _metrics()
    for key, text in dimensions.items():
        metrics.add_dimension(key, text)
    metrics.add_metric(name=name, unit=unit, value=value)
    metrics.flush_metrics()


def _milliseconds(start: datetime, end: datetime) -> int:
    return round((end - start).total_seconds() * 1000)
