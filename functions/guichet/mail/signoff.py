"""Where the message ends and the signature begins."""

from __future__ import annotations

import re
from typing import NamedTuple

from guichet.mail import marks
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.farewell import closes, inline_name, names_office
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import TITLES
from guichet.mail.people.listing import BAR, MOST_NAMED, is_item, lists
from guichet.mail.people.names import known_first

MOST_LINES = 16
LONGEST_NAME_LINE = 70
_WORD = lazy(r"[a-z]+")
_CONTACT = lazy(r"\d{2}[ .-]?\d{2}[ .-]?\d{2}|@|www\.|https?:|\btel\b|\bmob")
_PROSE = lazy(
    r"\b(?:je|j'|nous|vous|i'm|i'll|we|is|are|merci de|pouvez|could|please|ne|pas|me|you|i|"
    r"suis|est|sera|serai|"
    r"ai|avez|peux|have|will|would|can|do)\b"
)
_POSTSCRIPT = lazy(r"(?:p\.? ?s\.?|nb|n\.b\.|post-scriptum)\s*[:.,-]")


class SignOff(NamedTuple):
    """The message proper, and the lines that sign it."""

    body: list[str]
    block: list[str]
    """Name, role, organisation, telephone …: one line each, blank lines dropped."""


def divide(own: list[str], marked: list[str], name: str) -> SignOff:
    """Divide a person's own lines; `marked` are those set apart by a signature mark already."""
    lines = list(own)
    while lines and not lines[-1].strip(" -_=*~"):
        lines.pop()
    known = {word for word in _WORD.findall(fold(name)) if len(word) > 1}
    start = _start(lines, known)
    if start == len(lines):
        start = _office(lines)
    if start == len(lines):
        start = _card(lines)
    if start == len(lines) and start > 1 and _IN_THE_NAME.fullmatch(lines[-1].strip()):
        start -= 1
    start = _below_form(lines, _named_above(lines, _signed_above(lines, start)))
    tail = lines[start:]
    body = lines[:start]
    block = _in_columns([line.strip() for line in tail if line.strip()])
    for at, line in enumerate(block):
        if _POSTSCRIPT.match(fold(line)):
            body = [*body, "", *block[at:]]
            block = block[:at]
            break
    extra = [line.strip() for line in marked if line.strip() and not marks.mobile(fold(line))]
    return SignOff(body, _unique([*block, *extra])[:MOST_LINES])


_FIELD = lazy(r"\s*(?:[-*\u2022\u00b7]\s*)?[^:@]{2,40}\s?:\s*\S")
_NAME_FIELD = lazy(
    r"\s*(?:[-*\u2022\u00b7]\s*)?(?:noms?|prenoms?|noms? (?:et|,|/) ?prenoms?|"
    r"(?:first |last |full |family |given )?name|surname|participante?|stagiaire|agente?)\s?:\s*\S"
)


def _below_form(lines: list[str], start: int) -> int:
    """Where a signature begins that stands below a form about somebody."""
    named = [at for at in range(start, len(lines)) if _NAME_FIELD.match(fold(lines[at][:200]))]
    end = named[-1] if named else start
    while named and any(_FIELD.match(line[:200]) for line in lines[end : end + 2]):
        end += 1
    return end if end - start > 1 else start


_IN_THE_NAME = lazy(
    r"(?:[Pp]our|[Pp]/o|[Ff]or|[Oo]n behalf of) (?:l['\u2019]|la |le |les |the )?"
    r"[A-Z\u00c0-\u00de][^.,?!:;@\d]{2,60}, [A-Z\u00c0-\u00de][^.,?!:;@\d]{1,40}[.]?"
)


_GAP = lazy(r"(?<=[^\s:.])(?:\t|\s{3,})(?=\S)(?![+(]?\d[\d .()/-]{8})")
"""Between the columns of a signature; not before the number that a label announces."""


def _in_columns(block: list[str]) -> list[str]:
    """The lines of a signature, its second column below the first."""
    rows = [_GAP.split(line, maxsplit=1) for line in block]
    return [row[0] for row in rows] + [row[1].strip() for row in rows if len(row) > 1]


def _unique(lines: list[str]) -> list[str]:
    out: list[str] = []
    for line in lines:
        if line not in out:
            out.append(line)
    return out


def _start(lines: list[str], known: set[str]) -> int:
    """Where the signature begins."""
    lowest = _lowest(lines)
    best = len(lines)
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    for at in range(len(lines) - 1, max(lowest, first + 1) - 1, -1):
        folded = fold(lines[at][:300]).strip(" *_")
        if not folded:
            continue
        if at + 1 <= best and closes(folded) and len(folded) < 100:
            after_name = inline_name(lines[at])
            if _signs(lines[at + 1 :]):
                if after_name and at + 1 == len(lines):
                    lines.append(after_name)
                return at if names_office(folded) else at + 1
        if _is_name(folded, known) and _signs(lines[at:]) and not lists(lines, at, known):
            best = at
        elif not _short(folded):
            break
    return best


def _signed_above(lines: list[str], start: int) -> int:
    """Where a line such as "Maurice Lagardère, président" signs, above an office or at the end."""
    at = start - 1
    while at > 0 and not lines[at].strip():
        at -= 1
    if at < 1:
        return start
    head, _, tail = lines[at].strip().partition(",")
    words = head.split()
    named = 2 <= len(words) <= 4 and all(word[:1].isupper() for word in words)
    alone = not lines[at - 1].strip() and len(lines[at]) < LONGEST_NAME_LINE
    first = bool(words) and known_first(words[0])
    if named and alone and first and (not tail or kind(tail) in ("role", "department", "loose")):
        return at
    return start


def _named_above(lines: list[str], start: int) -> int:
    """Where the paragraph begins that a signature ends, if with a name and an office."""
    at = start
    while at > 0 and start - at < MOST_CARD and lines[at - 1].strip():
        at -= 1
    leaves = at < start and _takes_leave(lines[at])
    at += leaves
    ends = start < len(lines) or leaves
    words = lines[at].split() if ends and 0 < at < start else []
    named = 1 < len(words) <= MOST_NAMED and known_first(words[0]) and (
        all(word[:1].isupper() for word in words)
    )  # fmt: skip
    return at if named and all(kind(line) == "role" for line in lines[at + 1 : start]) else start


def _takes_leave(line: str) -> bool:
    """Whether a line is a short wish ending in a comma, whatever it wishes ("Belle nuit,")."""
    return line.rstrip().endswith(",") and len(line.split()) <= FEW and "@" not in line


FEW = 4
"""Words."""


def _lowest(lines: list[str]) -> int:
    """The first of the last lines that can belong to a signature."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    return filled[-MOST_LINES] if len(filled) > MOST_LINES else 0


def _office(lines: list[str]) -> int:
    """Where a last paragraph names only an office ("Service des achats / Université de …")."""
    at = len(lines)
    while at > 0 and lines[at - 1].strip() and len(lines) - at < 5:
        at -= 1
    last = lines[at:]
    if at == 0 or not last or lines[at - 1].strip():
        return len(lines) - _is_house_alone(lines[-2:])
    kinds = [kind(line) for line in last]
    short = all(
        len(line) < 80 and not re.search(r"[?!;]|\s:\s|@", line) and not _is_sentence(line)
        for line in last
    )
    known = any(one in ("organisation", "department") for one in kinds)
    strange = any(
        not one and not _CONTACT.search(fold(line)) for one, line in zip(kinds, last, strict=True)
    )
    return at if short and known and not strange else len(lines)


def _is_sentence(line: str) -> bool:
    """Whether a line is a sentence that ends."""
    return line.rstrip().endswith(".") and len(line.split()) > FEW


def _is_house_alone(lines: list[str]) -> bool:
    """Whether the last line only names a house, below a sentence that has ended."""
    if len(lines) < PAIR:
        return False
    above, line = lines[0].strip(), lines[1].strip()
    ended = above[-1:] in (".", "!", "?") and line[-1:] not in (".", "!", "?", ":", ",")
    return ended and len(line) < LONGEST_NAME_LINE and line[:1].isupper() and (
        kind(line) == "organisation" and not _PROSE.search(fold(line))
    )  # fmt: skip


PAIR = 2
MOST_CARD = 6
"""Lines of a visiting card."""


def _card(lines: list[str]) -> int:
    """Where a last paragraph is somebody's name and office, without a word of farewell."""
    at = len(lines)
    while at > 0 and lines[at - 1].strip() and len(lines) - at <= MOST_CARD:
        at -= 1
    card = lines[at:]
    above = next((line.strip() for line in reversed(lines[:at]) if line.strip()), "")
    if not (1 < len(card) <= MOST_CARD) or not above or above.endswith(":"):
        return len(lines)
    words = card[0].split()
    named = 2 <= len(words) <= 4 and known_first(words[0]) and all(w[:1].isupper() for w in words)
    kinds = [kind(line) for line in card[1:]]
    told = any(one in ("role", "organisation", "department") for one in kinds)
    strange = any(not one and not _CONTACT.search(fold(line))
                  for one, line in zip(kinds, card[1:], strict=True))  # fmt: skip
    return at if named and told and not strange and not any(map(is_item, card)) else (len(lines))


def _is_name(folded: str, known: set[str]) -> bool:
    words = list(_WORD.findall(BAR.split(folded, maxsplit=1)[0]))
    if not words or len(words) > 8:
        return False
    initial = len(words[0]) == 1 and any(word.startswith(words[0]) for word in known)
    opens = initial or words[0] in known | _titles | TITLES
    return bool(known) and opens and bool(known & set(words)) and len(words) <= 5


_titles = {"m", "mme", "mr", "mrs", "ms", "dr", "ing", "dott", "pr", "prof", "le", "la"}


def _short(folded: str) -> bool:
    return len(folded) <= LONGEST_SHORT or len(BAR.split(folded)) > PAIR


LONGEST_SHORT = 95


LONGEST_PIECE = 110
"""Characters between the strokes of a signature's line."""


def _signs(lines: list[str]) -> bool:
    """Whether these lines could all be part of a signature."""
    for line in lines:
        folded = fold(line[:300]).strip()
        if not folded or _POSTSCRIPT.match(folded):
            if folded:
                break
            continue
        if "?" in folded and "http" not in folded:
            return False
        if max(map(len, BAR.split(folded))) > LONGEST_PIECE or (
            len(folded) > 25
            and not _CONTACT.search(folded)
            and len(_PROSE.findall(folded)) >= 2
            and not marks.closing(folded)
        ):
            return False
    return True
