"""The attendance sheet (feuille d'émargement): one signature for the morning, one for the
afternoon, of everybody who has a seat and of those who train."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from guichet.office.labels import Labels
from guichet.office.pdf import HEIGHT, WIDTH, Pages
from guichet.office.typeface import UNKNOWN, typeface

_LEFT, _RIGHT, _TOP, _BOTTOM = 42.0, WIDTH - 42.0, HEIGHT - 48.0, 52.0
_COLUMNS = (_LEFT, _LEFT + 26, _LEFT + 191, _LEFT + 322, _LEFT + 414, _RIGHT)
"""Where the columns begin: number, name, organisation, morning, afternoon; and the right edge."""
_ROW = 24.0
_HEAD_ROW = 20.0
_SMALL = 8.0
_SPARE_ROWS = 2
"""Empty rows for who comes without having been expected."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on one sheet, in words."""

    session: str
    organiser: str
    facts: tuple[tuple[str, str], ...]
    """Term and meaning: date and hours, place."""
    people: tuple[tuple[str, str, str], ...]
    """Name, organisation and address, in the order in which they are shown; the address stands
    for a name that the font has no letters for."""
    trainers: tuple[str, ...]


def attendance_sheet(sheet: Sheet, labels: Labels) -> bytes:
    """The sheet as PDF, A4, with as many pages as it takes."""
    return _Drawing(sheet, labels).drawn()


class _Drawing:
    def __init__(self, sheet: Sheet, labels: Labels) -> None:
        self._sheet = sheet
        self._labels = labels
        self._pages = Pages(f"{labels.title} – {sheet.session}", labels.language)
        self._y = 0.0
        self._complete = True

    def drawn(self) -> bytes:
        self._begin_page()
        self._facts()
        people = [*map(self._named, self._sheet.people), *[("", "")] * _SPARE_ROWS]
        self._table(self._labels.columns, people, numbered=len(self._sheet.people))
        if self._sheet.trainers:
            self._y -= 14
            needed = _HEAD_ROW + _ROW * len(self._sheet.trainers)
            if self._y - needed < _BOTTOM:
                self._begin_page()
            heads = ("", self._labels.trainers, "", *self._labels.columns[3:])
            self._table(heads, [(name, "") for name in self._sheet.trainers], numbered=0)
        self._footers()
        return self._pages.finish()

    def _named(self, person: tuple[str, str, str]) -> tuple[str, str]:
        name, organisation, address = person
        if _is_printable(name) or not address:
            return name, organisation
        self._complete = False
        return address, organisation

    def _begin_page(self) -> None:
        """A page with its heading: whole on the first, in one line on the others."""
        self._pages.add_page()
        first = self._pages.count == 1
        self._y = _TOP
        if not first:
            self._pages.fitted(
                _LEFT, self._y, f"{self._labels.title} – {self._sheet.session}", 10, 500
            )
            self._y -= 18
            return
        self._pages.text(_LEFT, self._y, self._sheet.organiser, 10, grey=0.35)
        self._y -= 26
        self._pages.text(_LEFT, self._y, self._labels.title, 21, bold=True)
        self._y -= 22
        self._pages.fitted(_LEFT, self._y, self._sheet.session, 13, _RIGHT - _LEFT)
        self._y -= 20

    def _facts(self) -> None:
        for term, meaning in self._sheet.facts:
            self._pages.text(_LEFT, self._y, term, 9.5, grey=0.35)
            for line in _lines(meaning, 9.5, _RIGHT - _LEFT - 70):
                self._pages.text(_LEFT + 70, self._y, line, 9.5)
                self._y -= 14
        self._y -= 6

    def _table(
        self, heads: Sequence[str], rows: Sequence[tuple[str, str]], *, numbered: int
    ) -> None:
        self._head(heads)
        for number, (name, organisation) in enumerate(rows, 1):
            if self._y - _ROW < _BOTTOM:
                self._begin_page()
                self._head(heads)
            self._row(str(number) if number <= numbered else "", name, organisation)

    def _head(self, heads: Sequence[str]) -> None:
        below = self._y - _HEAD_ROW
        self._pages.ground(_LEFT, below, _RIGHT - _LEFT, _HEAD_ROW, 0.92)
        for x, head in zip(_COLUMNS, heads, strict=False):
            self._pages.text(x + 5, below + 6.5, head, 9, bold=True)
        self._pages.line((_LEFT, self._y), (_RIGHT, self._y))
        self._pages.line((_LEFT, below), (_RIGHT, below))
        self._sides(below, self._y)
        self._y = below

    def _row(self, number: str, name: str, organisation: str) -> None:
        below = self._y - _ROW
        self._pages.text(_COLUMNS[0] + 5, below + _ROW / 2 - 3.5, number, 9, grey=0.35)
        self._cell(1, below, name, 11.0)
        self._cell(2, below, organisation, 9.0)
        self._pages.line((_LEFT, below), (_RIGHT, below))
        self._sides(below, self._y)
        self._y = below

    def _cell(self, column: int, below: float, text: str, size: float) -> None:
        """A text in its column: in one line, or in two smaller ones."""
        room = _COLUMNS[column + 1] - _COLUMNS[column] - 10
        font = typeface(bold=False)
        x, middle = _COLUMNS[column] + 5, below + _ROW / 2
        if font.width(font.shown(text), size) <= room:
            self._pages.text(x, middle - 3.5, text, size)
            return
        first, *rest = _lines(text, _SMALL, room)
        self._pages.fitted(x, middle + 1.5, first, _SMALL, room)
        self._pages.fitted(x, middle - 8, " ".join(rest), _SMALL, room)

    def _sides(self, below: float, above: float) -> None:
        for x in _COLUMNS:
            self._pages.line((x, below), (x, above))

    def _footers(self) -> None:
        count = self._pages.count
        for page in range(count):
            told = self._labels.page.format(number=page + 1, count=count)
            left = _RIGHT - typeface(bold=False).width(typeface(bold=False).shown(told), 8)
            self._pages.text(left, 30, told, 8, grey=0.35, page=page)
            if not self._complete:
                self._pages.text(_LEFT, 30, self._labels.unprintable, 8, grey=0.35, page=page)


def _is_printable(text: str) -> bool:
    return typeface(bold=False).shown(text).count(UNKNOWN) == text.count(UNKNOWN)


def _lines(text: str, size: float, width: float) -> list[str]:
    """The text in lines no wider than `width`."""
    font = typeface(bold=False)
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.width(font.shown(longer), size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
