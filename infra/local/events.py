"""The events that SES publishes of a letter, as its event publishing words them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from infra.local.cloud import ACCOUNT
from infra.local.outbox import Sent

_SIMULATOR = "@simulator.amazonses.com"
"""SES's mailbox simulator: addresses there bounce or complain on purpose."""


def events_of(request: dict[str, Any], sent: Sent) -> Iterator[dict[str, Any]]:
    """What happens to a letter: sent; and then, for the simulator's addresses, the worst."""
    mail = _mail(request, sent)
    yield {"eventType": "Send", "mail": mail, "send": {}}
    for address in sent.to:
        if not address.lower().endswith(_SIMULATOR):
            continue
        who = address.partition("@")[0].partition("+")[0].lower()
        if who == "bounce":
            yield {"eventType": "Bounce", "mail": mail, "bounce": _bounce(address, sent)}
        elif who == "complaint":
            yield {"eventType": "Complaint", "mail": mail, "complaint": _complaint(address, sent)}


def _mail(request: dict[str, Any], sent: Sent) -> dict[str, Any]:
    tags: dict[str, list[str]] = {
        "ses:configuration-set": [request.get("ConfigurationSetName", "")],
        "ses:caller-identity": ["guichet"],
    }
    for tag in request.get("EmailTags") or ():
        tags[tag["Name"]] = [tag["Value"]]
    return {
        "timestamp": sent.at.replace("+00:00", "Z"),
        "source": request["FromEmailAddress"],
        "sendingAccountId": ACCOUNT,
        "messageId": sent.id,
        "destination": list(sent.to),
        "headersTruncated": False,
        "tags": tags,
    }


def _bounce(address: str, sent: Sent) -> dict[str, Any]:
    return {
        "bounceType": "Permanent",
        "bounceSubType": "General",
        "bouncedRecipients": [
            {
                "emailAddress": address,
                "action": "failed",
                "status": "5.1.1",
                "diagnosticCode": "smtp; 550 5.1.1 user unknown",
            }
        ],
        "timestamp": sent.at.replace("+00:00", "Z"),
        "feedbackId": f"{sent.id}-bounce",
    }


def _complaint(address: str, sent: Sent) -> dict[str, Any]:
    return {
        "complainedRecipients": [{"emailAddress": address}],
        "timestamp": sent.at.replace("+00:00", "Z"),
        "feedbackId": f"{sent.id}-complaint",
        "complaintFeedbackType": "abuse",
    }
