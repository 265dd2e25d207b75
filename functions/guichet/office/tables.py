"""Lists of participants as files: XLSX for Excel, CSV for everything else.

What people wrote stands in cells as text and nothing else: a cell that a spreadsheet would take
for a formula gets an apostrophe in front (OWASP, CSV Injection).
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO

_STARTS = frozenset("=+-@|%")
"""How a formula, or a DDE command, begins."""
_HIDES = ("\t", "\r", "\n")
"""What hides the beginning of one."""
_CELL_LIMIT = 32_000
"""Characters of one cell; Excel takes 32,767."""
_WIDEST = 42


@dataclass(frozen=True, slots=True)
class Table:
    """One list: a title, the names of the columns, the rows."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[str | int]]


def harmless(text: str) -> str:
    """The text as a cell may hold it: in one line, no formula however it is disguised.

    Full-width forms count as what they look like, and blanks and unseen characters ahead of a
    formula do not hide it.
    """
    line = " ".join(text[:_CELL_LIMIT].split())
    seen = "".join(one for one in line if unicodedata.category(one) not in ("Cc", "Cs"))
    looks = unicodedata.normalize("NFKC", seen)
    first = next((one for one in looks if not _is_passed_over(one)), "")
    risky = bool(first) and first in _STARTS
    return f"'{seen}" if risky or text[:1] in _HIDES else seen


def _is_passed_over(letter: str) -> bool:
    """Whether a reader, or a spreadsheet, may see through this to what follows."""
    return letter.isspace() or letter in "'\"" or unicodedata.category(letter) in ("Cf", "Mn")


def as_csv(table: Table) -> bytes:
    """UTF-8 with a byte order mark, `;` between the cells and CRLF: as Excel in French reads it
    with a double click."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_safe(cell) for cell in row] for row in table.rows)
    return "\ufeff".encode() + out.getvalue().encode("utf-8", "replace")


def as_xlsx(tables: Iterable[Table]) -> bytes:
    """A workbook with a sheet for each list; the first row stays in sight and can filter."""
    import xlsxwriter  # noqa: PLC0415 - few letters have lists: it is loaded for those alone

    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        head = book.add_format({"bold": True, "bg_color": "#E6EFEA", "bottom": 1})
        used: set[str] = set()
        for table in tables:
            sheet = book.add_worksheet(_sheet_name(table.title, used))
            for column, name in enumerate(table.columns):
                sheet.write_string(0, column, name, head)
                sheet.set_column(column, column, _width(table, column))
            for number, row in enumerate(table.rows, 1):
                for column, cell in enumerate(row):
                    if isinstance(cell, int):
                        sheet.write_number(number, column, cell)
                    else:
                        sheet.write_string(number, column, _safe(cell))
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
            sheet.set_landscape()
            sheet.set_paper(9)
            sheet.fit_to_pages(1, 0)
            sheet.repeat_rows(0)
    return out.getvalue()


def _safe(cell: str | int) -> str:
    return str(cell) if isinstance(cell, int) else harmless(cell)


def _width(table: Table, column: int) -> float:
    longest = max((len(str(row[column])) for row in table.rows), default=0)
    return min(_WIDEST, max(len(table.columns[column]) + 4, longest + 1))


def _sheet_name(title: str, used: set[str]) -> str:
    """A name that Excel takes: at most 31 characters, none of its own signs, each once."""
    name = "".join(" " if one in "[]:*?/\\'" else one for one in title)[:26].strip() or "1"
    number = 2
    unique = name
    while unique.lower() in used:
        unique = f"{name} ({number})"
        number += 1
    used.add(unique.lower())
    return unique
