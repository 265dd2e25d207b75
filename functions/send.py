"""send: a letter is owed. Claim it, compose it, hand it to SES, note that it is sent."""

from __future__ import annotations

from typing import Any

from guichet import delivery, telemetry


def handler(event: dict[str, Any], _context: object) -> dict[str, list[dict[str, str]]]:
    """Send the letters that the stream brings; report the first that failed, to go on there."""
    for record in event["Records"]:
        change = record["dynamodb"]
        try:
            delivery.deliver(delivery.letter_of_image(change["NewImage"]))
        except Exception as error:  # noqa: BLE001 - the stream must know where to go on
            telemetry.trouble("letter failed", error, record=record["eventID"])
            return {"batchItemFailures": [{"itemIdentifier": change["SequenceNumber"]}]}
    return {"batchItemFailures": []}
