"""The organiser's sample letters: digests, lists, mails handed over, answers to her commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from guichet.desk.model import Facts, Letter, LetterKind
from guichet.letters.sample_digest import BUSY_DIGEST, DIGEST, HANDED, LISTING, QUIET_DIGEST
from guichet.letters.sample_results import DONE, EVERY, ORDERS, REFUSED

_MAIL = b"From: marc@example.net\r\nSubject: Repas\r\n\r\nEst-ce possible ?\r\n"


def mail_of(letter: Letter) -> Callable[[str, int], bytes | None]:
    """What the bucket holds of the mail that a sample letter brings."""
    known = {"too-large": b"", "gone": None}
    found = known.get(str(letter.details.get("attached", "")), _MAIL)
    return lambda _delivery, _largest: found


def office_cases(facts: Facts) -> Iterator[tuple[str, LetterKind, Mapping[str, Any]]]:
    """Name, kind, and what the letter says."""
    kind = LetterKind
    yield "digest", kind.DIGEST, {"details": DIGEST}
    yield "digest-quiet", kind.DIGEST, {"details": QUIET_DIGEST}
    yield "digest-busy", kind.DIGEST, {"details": BUSY_DIGEST}
    yield (
        "digest-no-session",
        kind.DIGEST,
        {"details": {**QUIET_DIGEST, "sessions": [], "lists": []}},
    )
    for name, told in (("", DONE), ("-every", EVERY), ("-refused", REFUSED)):
        yield f"results{name}", kind.RESULTS, {"details": told}
    for act, asked in ORDERS.items():
        yield f"order-confirm-{act}", kind.ORDER_CONFIRM, {"facts": facts, "details": asked}
    lists = {"lists": [LISTING], "left_out": 0, "sheets": [LISTING["id"]]}
    yield "lists", kind.LISTS, {"facts": facts, "details": lists}
    for attached in ("yes", "virus", "too-large", "refused", "gone"):
        reason = "virus" if attached == "virus" else HANDED["reason"]
        details = {**HANDED, "attached": attached, "reason": reason}
        yield f"original-{attached}", kind.ORIGINAL, {"details": details}
    yield "forward", kind.FORWARD, {"facts": facts, "details": HANDED}
    complaint = {**HANDED, "complaint": True, "acted": True, "attached": "too-large"}
    yield "forward-complaint", kind.FORWARD, {"details": complaint}
