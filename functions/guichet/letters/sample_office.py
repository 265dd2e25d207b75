"""The organiser's sample letters: digests, lists, mails handed over, answers to her commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from guichet.desk.model import Facts, LetterKind
from guichet.letters.sample_digest import DIGEST, QUIET_DIGEST


def office_cases(facts: Facts) -> Iterator[tuple[str, LetterKind, Mapping[str, Any]]]:
    """Name, kind, and what the letter says."""
    kind = LetterKind
    yield "digest", kind.DIGEST, {"details": DIGEST}
    yield "digest-quiet", kind.DIGEST, {"details": QUIET_DIGEST}
    yield "results", kind.RESULTS, {}
    yield "order-confirm", kind.ORDER_CONFIRM, {"facts": facts}
    yield "lists", kind.LISTS, {"facts": facts}
    yield "original", kind.ORIGINAL, {}
    yield "forward", kind.FORWARD, {}
