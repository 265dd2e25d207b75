"""What the person wrote, apart from what is quoted, forwarded, signed or added by programs.

A state machine over lines: each line is looked at a bounded number of times.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from guichet.mail import marks
from guichet.mail.fold import fold

MOST_LINES = 4_000
LONGEST_LINE = 4_000
MOST_QUOTED = 30_000


@dataclass(slots=True)
class Piece:
    """Consecutive lines of one kind: own or quoted."""

    quoted: bool
    lines: list[str]


@dataclass(slots=True)
class Words:
    """A mail's text, taken apart."""

    own: list[str] = field(default_factory=list)
    """The person's own lines, without signature."""
    signature: list[str] = field(default_factory=list)
    quoted: str = ""
    """What is quoted or forwarded, marks removed one level."""
    header: list[str] = field(default_factory=list)
    """The header lines of the quoted or forwarded mail, where they are given."""
    forwarded: bool = False
    pieces: list[Piece] = field(default_factory=list)
    """Own and quoted runs in order, for answers typed between quoted lines."""
    interleaved: bool = False
    """Whether own lines stand between or below quoted ones."""

    @property
    def text(self) -> str:
        """The person's own words."""
        return "\n".join(self.own).strip()


def split(text: str) -> Words:
    """Take the text of a mail apart."""
    lines = [line[:LONGEST_LINE].rstrip() for line in text.split("\n", MOST_LINES)[:MOST_LINES]]
    folded = [fold(line[:400]) for line in lines]
    words = Words()
    _run(words, lines, folded)
    _sign(words)
    words.interleaved = _interleaved(words.pieces)
    return words


def _run(words: Words, lines: list[str], folded: list[str]) -> None:  # noqa: C901 - one machine
    at, end = 0, len(lines)
    size = 0

    def put(quoted: bool, line: str) -> None:
        nonlocal size
        if not words.pieces or words.pieces[-1].quoted is not quoted:
            words.pieces.append(Piece(quoted, []))
        if not quoted or size < MOST_QUOTED:
            words.pieces[-1].lines.append(line)
        size += len(line) if quoted else 0

    while at < end:
        line = folded[at]
        if not line.strip():
            put(bool(words.pieces) and words.pieces[-1].quoted, "")
            at += 1
            continue
        if line.startswith(">>>") and line.rstrip().endswith(">>>") and "@" in line:
            words.header.append(lines[at])
            _rest(words, lines, folded, at, put)
            return
        if marks.folded_quote(line) and not _is_row(line):
            put(True, _unmarked(lines[at]))
            at += 1
            continue
        count = marks.attribution(folded, at)
        if count:
            following = _next(folded, at + count)
            put(True, " ".join(lines[at : at + count]))
            words.header.extend(lines[at : at + count])
            at += count
            if following is None or not marks.folded_quote(folded[following]):
                _rest(words, lines, folded, at, put)
                return
            continue
        if _opens(folded, at):
            words.forwarded = words.forwarded or marks.forwarding(line)
            _rest(words, lines, folded, at, put)
            return
        put(False, lines[at])
        at += 1


def _is_row(line: str) -> bool:
    """Whether a line between bars is the row of a table, not quoted."""
    bare = line.strip()
    return bare.startswith("|") and bare.endswith("|") and bare.count("|") > LEAST_BARS


LEAST_BARS = 2


def _opens(folded: list[str], at: int) -> bool:
    """Whether a quoted or forwarded mail begins here and goes on to the end."""
    line = folded[at]
    if marks.rule(line):
        return True
    following = _next(folded, at + 1)
    if marks.underline(line) and following is not None:
        return marks.rule(folded[following]) or marks.header_block(folded, following) > 0
    if following is not None and "@" in line and marks.stamped(folded[following]):
        then = _next(folded, following + 1)
        return then is not None and marks.is_field(folded[then])
    return marks.header_block(folded, at) > 0


def _rest(
    words: Words, lines: list[str], folded: list[str], at: int, put: Callable[[bool, str], None]
) -> None:
    """Everything from `at` on is somebody else's."""
    head = at
    while head < min(at + 4, len(lines)) and not marks.is_field(folded[head]):
        head += 1
    count = marks.header_block(folded, head) if head < len(lines) else 0
    words.header.extend(lines[head : head + count])
    for line in lines[at:]:
        put(True, _unmarked(line) if line.lstrip().startswith(">") else line)


def _unmarked(line: str) -> str:
    line = line.lstrip(" ")
    line = line[1:]
    return line.removeprefix(" ")


def _next(folded: list[str], at: int) -> int | None:
    for index in range(at, min(at + 6, len(folded))):
        if folded[index].strip():
            return index
    return None


def _interleaved(pieces: list[Piece]) -> bool:
    seen = False
    for piece in pieces:
        if piece.quoted:
            seen = seen or any(line.strip() for line in piece.lines)
        elif seen and any(line.strip() for line in piece.lines):
            return True
    return False


def _sign(words: Words) -> None:
    """Cut signatures and what programs added off the own pieces; collect the own lines."""
    owns = [piece for piece in words.pieces if not piece.quoted]
    words.quoted = "\n".join(
        line for piece in words.pieces if piece.quoted for line in piece.lines
    ).strip("\n")
    for piece in owns:
        kept, signature = _cut(piece.lines)
        piece.lines = kept
        words.signature.extend(signature)
    blocks = ["\n".join(piece.lines).strip("\n") for piece in owns]
    words.own = "\n\n".join(block for block in blocks if block.strip()).split("\n")


def _cut(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines of an own piece before its signature mark, and the signature's."""
    kept: list[str] = []
    signature: list[str] = []
    signing = dropping = False
    for line in lines:
        folded = fold(line[:400])
        stripped = folded.strip()
        if stripped in ("--", "-- ", "—", "__") and not signing:
            signing, dropping = True, False
            continue
        if not stripped:
            dropping = dropping and not signing
            dropping = False
            (signature if signing else kept).append("")
            continue
        if dropping:
            continue
        if marks.mobile(folded):
            signing = signing or bool(kept)
            continue
        if marks.disclaimer(folded):
            dropping = True
            continue
        (signature if signing else kept).append(line)
    while kept and not kept[-1].strip():
        kept.pop()
    return kept, signature
