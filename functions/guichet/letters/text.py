"""The text part of a letter, from its tree."""

from __future__ import annotations

from collections.abc import Sequence

from guichet.desk.request import Language
from guichet.letters import markdown as md
from guichet.letters.typography import NBSP, typeset
from guichet.letters.words import unveil


def write(blocks: Sequence[md.Block], language: Language) -> str:
    """The blocks as plain text, one paragraph a line."""
    return "\n\n".join(_Text(language).blocks(blocks)) + "\n"


class _Text:
    def __init__(self, language: Language) -> None:
        self._language = language
        self._colon = f"{NBSP}: " if language is Language.FR else ": "

    def blocks(self, blocks: Sequence[md.Block]) -> list[str]:
        return [text for block in blocks if (text := self.block(block))]

    def block(self, block: md.Block) -> str:
        match block:
            case md.Heading(level, inside):
                title = self.inline(inside)
                return f"{title}\n{('=' if level == 1 else '-') * min(len(title), 60)}"
            case md.Paragraph(inside):
                return self.inline(inside)
            case md.Items(ordered, items):
                marks = [f"{n}. " if ordered else "- " for n in range(1, len(items) + 1)]
                return "\n".join(m + self.inline(i) for m, i in zip(marks, items, strict=True))
            case md.Rows(rows):
                return "\n".join(self._row(term, meaning) for term, meaning in rows)
            case md.Quote(inside):
                lines = "\n\n".join(self.blocks(inside)).split("\n")
                return "\n".join(f"> {line}".rstrip() for line in lines)
            case md.Rule():
                return "-" * 40
            case md.Box("programme", (md.Rows(rows),)):
                return self._programme(rows)
            case md.Box(_, inside):
                return "\n\n".join(self.blocks(inside))

    def _programme(self, rows: Sequence[md.Row]) -> str:
        hours = [self.inline(term) for term, _ in rows]
        wide = max(map(len, hours), default=0)
        lines = zip(hours, (self.inline(what) for _, what in rows), strict=True)
        return "\n".join(f"{hour:<{wide}}  {what}" for hour, what in lines)

    def _row(self, term: Sequence[md.Inline], meaning: Sequence[md.Inline]) -> str:
        return f"{self.inline(term)}{self._colon}{self.inline(meaning)}"

    def inline(self, inside: Sequence[md.Inline]) -> str:
        return "".join(self._run(run) for run in inside)

    def _run(self, run: md.Inline) -> str:
        match run:
            case md.Words(text):
                return unveil(typeset(text, self._language))
            case md.Strong(inside) | md.Emphasis(inside):
                return self.inline(inside)
            case md.Break():
                return "\n"
            case md.Link(label, dest):
                return self._link(self.inline(label), unveil(dest))

    def _link(self, label: str, dest: str) -> str:
        """Labels of mailto: links say what to answer; the address would only be noise."""
        if dest.startswith("mailto:") or dest.partition("://")[2].rstrip("/") == label:
            return label
        return f"{label} ({dest})"
