"""The Markdown that letters are written in: a small part of it, read into a tree.

Headings, paragraphs, lists, quotes, rules; **strong**, *emphasis*, [links](dest), a backslash
at the end of a line breaks it. Boxes are ours: from a line `::: name` to a line `:::`; in the
boxes `facts` and `programme` each line is a row, `term | what it is`.

What strangers wrote is veiled before it comes here (see `words`) and is never markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

BOXES = frozenset(
    {
        "good", "wait", "ask", "off", "note",
        "head", "facts", "programme", "actions", "choices", "small", "seats",
    }
)  # fmt: skip
"""The boxes there are; the first five are the panels in which a letter says how things stand."""
ROWS = frozenset({"facts", "programme"})

_INLINE = re.compile(
    r"\\(?P<escaped>[\\*\[\]|>#:-])"
    r"|\*\*(?P<strong>(?:[^*]|\*(?!\*))+)\*\*"
    r"|\*(?P<emphasis>[^*]+)\*"
    r"|\[(?P<label>[^\]]+)\]\((?P<dest>[^()\s]+)\)"
    r"|(?P<newline>(?:\\|  )?\n)"
)
_HEADING = re.compile(r"(#{1,3}) +(.+)")
_ITEM = re.compile(r"(?:[-*]|(\d+)[.)]) +(.*)")
_BOX = re.compile(r"::: *([a-z]+)\s*")
_RULE = re.compile(r"(?:-{3,}|\*{3,})\s*")


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Text that weighs."""

    inside: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Text said in another tone."""

    inside: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A label and where it leads."""

    label: tuple[Inline, ...]
    dest: str


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line within a paragraph."""


Inline: TypeAlias = Words | Strong | Emphasis | Link | Break
Row: TypeAlias = tuple[tuple[Inline, ...], tuple[Inline, ...]]


@dataclass(frozen=True, slots=True)
class Heading:
    """A title of level 1 to 3."""

    level: int
    inside: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    inside: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with numbers or without."""

    ordered: bool
    items: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Terms and what they are."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody else's words."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks that stand together, and how."""

    name: str
    blocks: tuple[Block, ...]


Block: TypeAlias = Heading | Paragraph | Items | Rows | Quote | Rule | Box


class MarkdownError(ValueError):
    """A box that does not exist, or that is not closed."""


def parse(source: str) -> tuple[Block, ...]:
    """The blocks of a text."""
    return tuple(_blocks([line.rstrip("\r") for line in source.split("\n")]))


def _blocks(lines: list[str]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        line = lines[at]
        stripped = line.strip()
        if not stripped:
            at += 1
        elif box := _BOX.fullmatch(stripped):
            end = _end_of_box(lines, at, box.group(1))
            yield _box(box.group(1), lines[at + 1 : end])
            at = end + 1
        elif heading := _HEADING.fullmatch(stripped):
            yield Heading(len(heading.group(1)), inline(heading.group(2)))
            at += 1
        elif _RULE.fullmatch(stripped):
            yield Rule()
            at += 1
        else:
            end = _end_of_run(lines, at)
            yield _run(lines[at:end])
            at = end


def _end_of_box(lines: list[str], start: int, name: str) -> int:
    if name not in BOXES:
        raise MarkdownError(f"there is no box ::: {name}; there are {', '.join(sorted(BOXES))}")
    for at in range(start + 1, len(lines)):
        if lines[at].strip() == ":::":
            return at
    raise MarkdownError(f"the box ::: {name} is not closed by a line :::")


def _box(name: str, lines: list[str]) -> Box:
    if name not in ROWS:
        return Box(name, tuple(_blocks(lines)))
    rows = []
    for line in lines:
        if line.strip():
            term, bar, meaning = line.partition("|")
            if not bar:
                raise MarkdownError(f"in ::: {name} each line is « term | meaning »")
            rows.append((inline(term.strip()), inline(meaning.strip())))
    return Box(name, (Rows(tuple(rows)),))


def _end_of_run(lines: list[str], start: int) -> int:
    """Where the lines that belong together end: at a blank line, or where their kind changes."""
    kind = _kind(lines[start])
    at = start + 1
    while at < len(lines) and lines[at].strip():
        other = _kind(lines[at])
        if other == "box" or (other != kind and not (kind == "item" and other == "text")):
            break
        at += 1
    return at


def _kind(line: str) -> str:
    stripped = line.strip()
    if stripped.startswith(":::") or _HEADING.fullmatch(stripped) or _RULE.fullmatch(stripped):
        return "box"
    if stripped.startswith(">"):
        return "quote"
    return "item" if _ITEM.fullmatch(stripped) else "text"


def _run(lines: list[str]) -> Block:
    kind = _kind(lines[0])
    if kind == "quote":
        inside = [line.strip()[1:].removeprefix(" ") for line in lines]
        return Quote(tuple(_blocks(inside)))
    if kind != "item":
        return Paragraph(inline("\n".join(line.lstrip() for line in lines)))
    items: list[str] = []
    for line in lines:
        found = _ITEM.fullmatch(line.strip())
        if found:
            items.append(found.group(2))
        else:
            items[-1] += "\n" + line.strip()
    ordered = lines[0].strip()[0].isdigit()
    return Items(ordered, tuple(inline(item) for item in items))


def inline(text: str) -> tuple[Inline, ...]:
    """The runs of one paragraph."""
    text = text.removesuffix("\\")
    found: list[Inline] = []
    end = 0
    plain = ""
    for match in _INLINE.finditer(text):
        plain += text[end : match.start()]
        end = match.end()
        if match["escaped"]:
            plain += match["escaped"]
            continue
        if match["newline"] == "\n":
            plain += " "
            continue
        if plain:
            found.append(Words(plain))
            plain = ""
        found.append(_marked(match))
    plain += text[end:]
    if plain:
        found.append(Words(plain))
    return tuple(found)


def _marked(match: re.Match[str]) -> Inline:
    if match["strong"]:
        return Strong(inline(match["strong"]))
    if match["emphasis"]:
        return Emphasis(inline(match["emphasis"]))
    if match["label"]:
        return Link(inline(match["label"]), match["dest"])
    return Break()
