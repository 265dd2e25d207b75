"""feedback: SES tells what became of a letter."""

from __future__ import annotations

import json
from typing import Any

from guichet import clients, clock, telemetry
from guichet.batch import take_each

_UNDELIVERED = frozenset({"Bounce", "Complaint", "Reject", "Rendering Failure"})


def handler(event: dict[str, Any], _context: object) -> dict[str, list[dict[str, str]]]:
    """Take a batch of SES events."""
    return take_each(event["Records"], _take, "event failed")


def _take(body: str) -> None:
    """Note a Send, or that a letter did not arrive; other events and other mails are let be."""
    event: dict[str, Any] = json.loads(body)
    kind = str(event["eventType"])
    letter = next(iter(event["mail"].get("tags", {}).get("letter", ())), "")
    if not letter:
        return
    outbox, now = clients.outbox(), clock.now()
    if kind == "Send":
        outbox.sent(letter, str(event["mail"]["messageId"]), now)
    elif kind in _UNDELIVERED and not _may_still_arrive(event):
        outbox.undelivered(letter, kind.lower(), now)
        for address in event["mail"].get("destination", ()):
            clients.ledger().mark_unreachable(str(address).lower(), kind.lower())
    telemetry.note("event", kind=kind, letter=letter)


def _may_still_arrive(event: dict[str, Any]) -> bool:
    """A transient bounce: a full mailbox, an absence, a greylist."""
    return bool(event.get("bounce", {}).get("bounceType") == "Transient")
