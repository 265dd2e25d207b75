"""The HTML part of a letter, from its tree: tables and inline styles, as mail programs want.

Colours stand in the style attributes for the light scheme; the style sheet of
`templates/letter.html` changes them by class for the dark one.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from guichet.desk.request import Language
from guichet.letters import markdown as md
from guichet.letters.typography import typeset
from guichet.letters.words import unveil

_SERIF = "font-family:Georgia,'Times New Roman',serif"
_HEADINGS = {
    1: ("ink", f"{_SERIF};font-size:26px;line-height:32px;font-weight:normal;margin:0 0 10px"),
    2: ("ink", f"{_SERIF};font-size:19px;line-height:26px;font-weight:normal;margin:28px 0 8px"),
    3: ("ink", "font-size:16px;line-height:24px;font-weight:bold;margin:20px 0 4px"),
}
_PANELS = {
    "good": ("#e9f3ec", "#2e7d4f"),
    "wait": ("#fbf1dc", "#a86a00"),
    "ask": ("#e8eff8", "#2b5f9e"),
    "off": ("#f0eeeb", "#6b645c"),
    "note": ("#f6f3ee", "#c9bfb2"),
}
_DIVISIONS = {
    "head": "font-size:14px;line-height:20px;color:#6b645c;margin:0 0 4px",
    "small": "font-size:13px;line-height:20px;color:#6b645c;margin:24px 0 0",
}
_CELL = "padding:7px 0;border-top:1px solid #e4ddd3;vertical-align:top;text-align:left"
_TABLE = 'width="100%" cellpadding="0" cellspacing="0" border="0"'
_OR = {Language.FR: "ou", Language.EN: "or"}
_LINK_SCHEMES = ("mailto:", "https://", "http://")
_SEATS = {"■": ("seat-c", "#2e7d4f"), "◧": ("seat-o", "#a86a00"), "□": ("seat-f", "#857c72")}


def write(blocks: Sequence[md.Block], language: Language) -> str:
    """The blocks as the inside of a table cell."""
    return _Html(language).blocks(blocks)


class _Html:
    def __init__(self, language: Language) -> None:
        self._language = language

    def blocks(self, blocks: Sequence[md.Block]) -> str:
        return "\n".join(self.block(block) for block in blocks)

    def block(self, block: md.Block) -> str:
        match block:
            case md.Heading(level, inside):
                name, style = _HEADINGS[level]
                return f'<h{level} class="{name}" style="{style}">{self.inline(inside)}</h{level}>'
            case md.Paragraph(inside):
                return f'<p style="margin:0 0 14px">{self.inline(inside)}</p>'
            case md.Items(ordered, items):
                tag = "ol" if ordered else "ul"
                inner = "".join(
                    f'<li style="margin:0 0 6px">{self.inline(item)}</li>' for item in items
                )
                return f'<{tag} style="margin:0 0 14px;padding:0 0 0 22px">{inner}</{tag}>'
            case md.Rows(rows):
                return self._facts(rows)
            case md.Quote(inside):
                style = "margin:0 0 14px;padding:8px 0 1px 14px;border-left:3px solid #c9bfb2"
                return (
                    f'<blockquote class="line" style="{style}">{self.blocks(inside)}</blockquote>'
                )
            case md.Rule():
                style = "border:0;border-top:1px solid #e4ddd3;margin:24px 0"
                return f'<hr class="line" style="{style}">'
            case md.Box(name, inside):
                return self._box(name, inside)

    def _box(self, name: str, inside: Sequence[md.Block]) -> str:
        if name in _PANELS:
            ground, bar = _PANELS[name]
            style = f"background:{ground};border-left:5px solid {bar};padding:20px 22px 8px"
            return (
                f'<table role="presentation" {_TABLE} style="margin:0 0 22px">'
                f'<tr><td class="panel {name}" style="{style}">{self._led(inside)}</td></tr>'
                "</table>"
            )
        if name == "facts":
            return self.blocks(inside)
        if name == "programme":
            return "".join(self._programme(block) for block in inside)
        if name in ("actions", "choices"):
            return "".join(self._actions(block, name == "actions") for block in inside)
        if name == "seats":
            return "".join(self._seats(block) for block in inside)
        style = _DIVISIONS[name]
        return f'<div class="muted" style="{style}">{self.blocks(inside)}</div>'

    def _led(self, inside: Sequence[md.Block]) -> str:
        """Blocks whose first heading stands at the very top."""
        first = next(iter(inside), None)
        shown = self.blocks(inside)
        if isinstance(first, md.Heading) and first.level > 1:
            above = "margin:28px 0 8px" if first.level == 2 else "margin:20px 0 4px"
            return shown.replace(above, "margin:0 0 6px", 1)
        return shown

    def _facts(self, rows: Sequence[md.Row]) -> str:
        made = "".join(
            f'<tr><th scope="row" class="line muted term" style="{_CELL};padding-right:16px;'
            f'font-weight:normal;color:#6b645c;width:24%">{self.inline(term)}</th>'
            f'<td class="line" style="{_CELL}">{self.inline(meaning)}</td></tr>'
            for term, meaning in rows
        )
        return f'<table {_TABLE} style="margin:0 0 18px;border-collapse:collapse">{made}</table>'

    def _programme(self, block: md.Block) -> str:
        if not isinstance(block, md.Rows):
            return self.block(block)
        style = f"{_CELL};padding-right:16px;width:48px;white-space:nowrap;color:#1f5c57"
        rows = []
        for term, meaning in block.rows:
            hour = f'<th scope="row" class="line accent" style="{style}">{self.inline(term)}</th>'
            if not term:  # it follows the line before, at no stated hour
                hour = f'<td class="line" style="{_CELL}"></td>'
            what = f'<td class="line" style="{_CELL}">{self.inline(meaning)}</td>'
            rows.append(f"<tr>{hour}{what}</tr>")
        made = "".join(rows)
        return f'<table {_TABLE} style="margin:0 0 18px;border-collapse:collapse">{made}</table>'

    def _actions(self, block: md.Block, urged: bool) -> str:
        """A list becomes buttons: the link of each item, then what else it says.

        Where one is `urged`, the first stands out; else all are equal.
        """
        if not isinstance(block, md.Items):
            return self.block(block)
        rows = []
        for number, item in enumerate(block.items):
            link = next((run for run in item if isinstance(run, md.Link)), None)
            rest = self._otherwise([run for run in item if run is not link])
            button = self._button(link, urged and number == 0) if link else ""
            rows.append(
                f'<tr><td style="padding:0 0 14px">{button}'
                f'<div class="muted" style="font-size:14px;line-height:20px;color:#6b645c;'
                f'padding:6px 0 0">{rest}</div></td></tr>'
            )
        return (
            f'<table role="presentation" {_TABLE} style="margin:4px 0 8px">{"".join(rows)}</table>'
        )

    def _otherwise(self, rest: list[md.Inline]) -> str:
        """`: answer « yes »` beside a label is `or answer « yes »` below a button."""
        first = rest[0] if rest else None
        if isinstance(first, md.Words) and first.text.lstrip().startswith(":"):
            after = first.text.lstrip().removeprefix(":")
            return f"<span>{_OR[self._language]}</span>" + self.inline([md.Words(after), *rest[1:]])
        return self.inline(rest)

    def _button(self, link: md.Link, first: bool) -> str:
        look = (
            "background:#1f5c57;color:#ffffff;border:1px solid #1f5c57"
            if first
            else "background:#ffffff;color:#1f5c57;border:1px solid #1f5c57"
        )
        style = (
            f"{look};display:inline-block;padding:10px 18px;border-radius:4px;"
            "text-decoration:none;font-weight:bold;line-height:22px"
        )
        name = "button first" if first else "button"
        href = escape(_safe(unveil(link.dest)))
        return f'<a class="{name}" href="{href}" style="{style}">{self.inline(link.label)}</a>'

    def _seats(self, block: md.Block) -> str:
        """The seat map: squares large enough to count; the words below it say the same."""
        if not isinstance(block, md.Paragraph):
            return self.block(block)
        text = "".join(run.text for run in block.inside if isinstance(run, md.Words))
        squares = []
        for sign in unveil(text):
            if sign in _SEATS:
                name, colour = _SEATS[sign]
                look = f"display:inline-block;width:26px;color:{colour}"
                squares.append(f'<span class="{name}" style="{look}">{sign}</span>')
            else:
                squares.append("<br>" if sign == "\n" else escape(sign))
        style = (
            "font-family:'Segoe UI Symbol','Apple Symbols','DejaVu Sans',sans-serif;"
            "font-size:24px;line-height:28px;margin:0 0 8px"
        )
        return f'<p style="{style}">{"".join(squares)}</p>'

    def inline(self, inside: Sequence[md.Inline]) -> str:
        return "".join(self._run(run) for run in inside)

    def _run(self, run: md.Inline) -> str:
        match run:
            case md.Words(text):
                shown = escape(unveil(typeset(text, self._language)), quote=False)
                return shown.replace("\n", "<br>")
            case md.Strong(inside):
                return f"<strong>{self.inline(inside)}</strong>"
            case md.Emphasis(inside):
                return f"<em>{self.inline(inside)}</em>"
            case md.Break():
                return "<br>"
            case md.Link(label, dest):
                target = f'href="{escape(_safe(unveil(dest)))}" style="color:#1f5c57"'
                return f'<a class="accent" {target}>{self.inline(label)}</a>'


def _safe(dest: str) -> str:
    if not dest.startswith(_LINK_SCHEMES):
        raise md.MarkdownError("a link must lead to mailto:, https:// or http://")
    return dest
