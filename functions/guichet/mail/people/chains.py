"""A line that goes from one name and address to the next."""

from __future__ import annotations

from guichet.mail.pattern import lazy
from guichet.mail.people import spotting

MOST = 60
_NEXT = lazy(
    r"@[\w.-]{3,80}[)>\]]?(?P<between>\s*(?:[,;]|[,;]?\s(?:et|and|&))\s+)(?=[A-Z\u00c0-\u00de])"
)


def each(line: str) -> list[str]:
    """The people of a line that only goes from name and address to name and address."""
    cuts = [one.span("between") for one in _NEXT.finditer(line)][:MOST]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(line)]
    pieces = [line[start:end].strip(" .") for start, end in zip(starts, ends, strict=True)]
    first = (next(spotting.spotted(one), None) for one in pieces)
    whole = all(one and one.sure and " " in one.name and one.start == 0 for one in first)
    return pieces if len(pieces) > 1 and whole and "@" in pieces[-1] else []
