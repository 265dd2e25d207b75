"""A batch of messages from a queue, each on its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from guichet import telemetry


def take_each(
    records: Iterable[dict[str, Any]], take: Callable[[str], None], trouble: str
) -> dict[str, list[dict[str, str]]]:
    """Take the body of each record; those that fail go back to the queue, alone.

    `trouble` says in the log what failed. The answer is what SQS expects of a function with
    ReportBatchItemFailures.
    """
    failed = []
    for record in records:
        try:
            take(record["body"])
        except Exception as error:  # noqa: BLE001 - one bad message must not take its neighbours
            telemetry.trouble(trouble, error, record=record["messageId"])
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}
