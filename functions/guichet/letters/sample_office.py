"""The organiser's sample letters: digests, lists, mails handed over, answers to her commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from guichet.desk.model import Facts, LetterKind
from guichet.letters.sample_digest import BUSY_DIGEST, DIGEST, HANDED, LISTING, QUIET_DIGEST
from guichet.letters.sample_results import DONE, EVERY, ORDERS, REFUSED


def office_cases(facts: Facts) -> Iterator[tuple[str, LetterKind, Mapping[str, Any]]]:
    """Name, kind, and what the letter says."""
    kind = LetterKind
    yield "digest", kind.DIGEST, {"details": DIGEST}
    yield "digest-quiet", kind.DIGEST, {"details": QUIET_DIGEST}
    yield "digest-busy", kind.DIGEST, {"details": BUSY_DIGEST}
    yield "digest-no-session", kind.DIGEST, {"details": {**QUIET_DIGEST, "sessions": []}}
    for name, told in (("", DONE), ("-every", EVERY), ("-refused", REFUSED)):
        yield f"results{name}", kind.RESULTS, {"details": told}
    for act, asked in ORDERS.items():
        yield f"order-confirm-{act}", kind.ORDER_CONFIRM, {"facts": facts, "details": asked}
    yield "lists", kind.LISTS, {"facts": facts, "details": {"lists": [LISTING], "left_out": 0}}
    for attached in ("yes", "virus", "too-large", "gone"):
        yield f"original-{attached}", kind.ORIGINAL, {"details": {**HANDED, "attached": attached}}
    yield "forward", kind.FORWARD, {"facts": facts, "details": HANDED}
    complaint = {**HANDED, "complaint": True, "acted": True, "attached": "too-large"}
    yield "forward-complaint", kind.FORWARD, {"details": complaint}
