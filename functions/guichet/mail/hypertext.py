"""HTML to text by blocks, in one pass over the tags: no tree is built, nothing can nest too deep.

Hidden text, scripts and styles are dropped; a quotation keeps its `>` marks; the cells of a table
row stand on one line, parted by tabs. Links and images yield nothing but their text.
"""

from __future__ import annotations

import html

from guichet.mail.clean import visible
from guichet.mail.pattern import lazy

LONGEST_HTML = 400_000
DEEPEST_HIDDEN = 500
_SPACE = lazy(r"[ \r\n\f\v\u00a0]+")
_HIDDEN = lazy(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|"
                     r"font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$|!)")  # fmt: skip
_BLOCKS = frozenset(
    "p div tr li ul ol table blockquote h1 h2 h3 h4 h5 h6 hr pre address section article header"
    " footer dl dt dd form fieldset center body tbody thead main aside nav figure".split()
)
_SKIPPED = frozenset("style script title head template noscript textarea select svg".split())
_VOID = frozenset("br hr img input meta link base col area wbr source o:p".split())
_SPACED = frozenset("p h1 h2 h3 h4 h5 h6 table ul ol blockquote pre".split())


class _Writer:
    """Collects text, line by line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.depth = 0
        self.cells = 0
        self.preserve = 0

    def text(self, text: str) -> None:
        if self.preserve:
            first, *others = text.split("\n")
            self.line.append(first)
            for other in others:
                self.end(force=True)
                self.line.append(other)
            return
        text = _SPACE.sub(" ", text)
        if text and (text != " " or self.line):
            self.line.append(text)

    def end(self, force: bool = False) -> None:
        whole = "".join(self.line).rstrip(" \t")
        if not self.preserve:
            whole = whole.lstrip(" ")
        if whole.strip() or force:
            mark = "> " * min(self.depth, 5)
            self.lines.append(mark + whole if mark else whole)
        self.line = []

    def gap(self) -> None:
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(("> " * min(self.depth, 5)).rstrip())


def to_text(source: str) -> str:
    """The visible text of an HTML part."""
    source = source[:LONGEST_HTML]
    writer = _Writer()
    hidden: list[str] = []
    at = 0
    while True:
        opened = source.find("<", at)
        if opened < 0:
            break
        if opened > at and not hidden:
            writer.text(html.unescape(source[at:opened]))
        following = source[opened + 1 : opened + 2]
        if not (following.isalpha() or following in ("/", "!", "?")):
            if not hidden:
                writer.text("<")
            at = opened + 1
            continue
        if source.startswith("<!--", opened):
            closed = source.find("-->", opened + 4)
            at = len(source) if closed < 0 else closed + 3
            continue
        closed = source.find(">", opened)
        if closed < 0:
            break
        _tag(writer, hidden, source[opened + 1 : closed][:2000])
        at = closed + 1
    if at < len(source) and not hidden and source.find("<", at) < 0:
        writer.text(html.unescape(source[at:]))
    writer.end()
    return visible("\n".join(writer.lines))


def _tag(writer: _Writer, hidden: list[str], tag: str) -> None:
    closing = tag.startswith("/")
    name = tag[closing:].split(None, 1)[0].rstrip("/").lower() if tag[closing:].strip() else ""
    if hidden:
        _inside_hidden(hidden, name, closing=closing, empty=tag.endswith("/"))
        return
    if name in _SKIPPED or _is_hidden(name, tag, closing=closing):
        if not closing and not tag.endswith("/"):
            hidden.append(name)
        return
    if name == "br":
        writer.end(force=True)
    elif name in ("td", "th"):
        _cell(writer, closing)
    elif name in _BLOCKS:
        _block(writer, name, closing)


def _inside_hidden(hidden: list[str], name: str, *, closing: bool, empty: bool) -> None:
    """Follow the nesting of the hidden element, of which nothing is kept."""
    if closing and hidden[-1] == name:
        hidden.pop()
    elif not closing and name == hidden[-1] and len(hidden) < DEEPEST_HIDDEN and not empty:
        hidden.append(name)


def _is_hidden(name: str, tag: str, *, closing: bool) -> bool:
    """Whether an opening tag hides what it holds."""
    if closing or name in _VOID or name == "body" or "style" not in tag:
        return False
    return bool(_HIDDEN.search(tag.lower()))


def _cell(writer: _Writer, closing: bool) -> None:
    if not closing:
        if writer.cells:
            writer.line.append("\t")
        writer.cells += 1


def _block(writer: _Writer, name: str, closing: bool) -> None:
    if name == "tr":
        writer.cells = 0
        writer.end()
        return
    if writer.cells:
        if name in ("table", "tbody"):
            writer.cells = 0
        elif writer.line:
            writer.line.append(" ")
            return
        else:
            return
    writer.end()
    if name in _SPACED:
        writer.gap()
    if name == "blockquote":
        writer.depth = max(0, writer.depth + (-1 if closing else 1))
    elif name == "pre":
        writer.preserve = max(0, min(9, writer.preserve + (-1 if closing else 1)))
    elif name == "hr" and not closing:
        writer.lines.append("_" * 32)
    elif name == "li" and not closing:
        writer.line.append("- ")
