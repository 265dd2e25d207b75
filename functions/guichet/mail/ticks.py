"""Boxes that are ticked, in what somebody wrote: "[ ] 19 mars  [x] 18 juin"."""

from __future__ import annotations

from guichet.mail.pattern import lazy

_BOX = lazy(
    r"\[ ?[xX\u2713\u2714]? ?\]|\( ?[xX]? ?\)|"
    r"[\u2610\u25a1\u25fb\u2611\u2612\u2713\u2714\u2705\u25a0]"
)
_EMPTY = frozenset("[]()\u2610\u25a1\u25fb ")


def chosen(text: str) -> str:
    """`text` without what stands beside empty boxes, where another one is ticked."""
    boxes = [_empty(box) for box in _BOX.findall(text)]
    if all(boxes) or not any(boxes):
        return text
    return "\n".join(map(_line, text.split("\n")))


def _empty(box: str) -> bool:
    return _EMPTY.issuperset(box)


def _line(line: str) -> str:
    boxes = list(_BOX.finditer(line))
    if not boxes:
        return line
    before = not line[boxes[-1].end() :].strip()
    edges = [one.end() for one in boxes] if before else [one.start() for one in boxes]
    starts = [0, *edges[:-1]] if before else edges
    ends = edges if before else [*edges[1:], len(line)]
    kept = [
        line[start:end]
        for start, end, box in zip(starts, ends, boxes, strict=True)
        if not _empty(box.group())
    ]
    return " ".join([line[: edges[0]] if not before else "", *kept])
