"""The files that go with a letter, opened as their readers open them."""

from __future__ import annotations

import csv
import subprocess
import sys
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from guichet.desk.request import Language
from guichet.office.exports import DayInWords, File, lists_of, sheet_of
from guichet.office.tables import Table, as_csv, as_xlsx, harmless
from guichet.office.typeface import UNKNOWN, typeface

FUNCTIONS = Path(__file__).resolve().parents[2] / "functions"
DAY = DayInWords("19 mars 2019", "mardi 19 mars 2019, 9 h–18 h", "Anna Lochard et Julien Defait")
FORMULAS = [
    "=1+1",
    "+33612345678",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u00a0=1+1",
    "\u3000=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20A1",
    '"=1+1',
    "'=1+1",
    "|calc",
    "%0a=1",
    "\x00=1+1",
    '\u200e \u200f=HYPERLINK("https://x","y")',
]  # fmt: skip
HARMLESS = [
    "Ada Byron",
    "Jean-Luc",
    "a@b.example",
    "1+1=2",
    "Été – « 27e Région »",
    "3 = 2 + 1",
    "",
]


def listing(people: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {
        "id": "decouverte-2019-03-19",
        "title": {"fr": "Journée découverte", "en": "Discovery day"},
        "date": "2019-03-19",
        "timezone": "Europe/Paris",
        "place": "Halle civique, Belleville",
        "address": "27 rue Piat, 75020 Paris",
        "organiser": "La 27e Région",
        "trainers": ["Anna Lochard", "Julien Defait"],
        "people": people,
        **more,
    }


def person(name: str, status: str = "confirmed", **more: Any) -> dict[str, Any]:
    return {
        "reference": "K7Q2MX",
        "status": status,
        "name": name,
        "email": "ada@ville.example",
        "at": "2019-02-04T08:12:00+00:00",
        **more,
    }


def read_csv(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def read_xlsx(data: bytes) -> dict[str, list[list[Any]]]:
    book = openpyxl.load_workbook(BytesIO(data))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n") for cell in row)
    return {one.title: [list(row) for row in one.iter_rows(values_only=True)] for one in book}


def read_pdf(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


@pytest.mark.parametrize("text", FORMULAS, ids=repr)
def test_no_cell_is_a_formula(text: str) -> None:
    table = Table("x", ("a",), [(text,)])
    [[_], [shown]] = read_csv(as_csv(table))
    assert shown.startswith("'")
    assert "\r" not in shown
    assert "\n" not in shown
    [[_], [cell]] = read_xlsx(as_xlsx([table]))["x"]
    assert cell == shown


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_the_lists_of_one_session() -> None:
    people = [
        person("Zoé Ünal", organisation="Métropole; « Lyon »", phone="+33612345678"),
        person("Łukasz Wójcik", "waiting", rank=1, deadline="2019-02-06T08:30:00+00:00"),
    ]
    book, text = lists_of([listing(people)], Language.FR, [DAY])
    assert (book.name, text.name) == ("participants-2019-03-19.xlsx", "participants-2019-03-19.csv")
    head, first, second = read_csv(text.data)
    assert head[:5] == ["Référence", "État", "Rang", "Nom", "Organisation"]
    assert first[1:5] == ["place confirmée", "", "Zoé Ünal", "Métropole; « Lyon »"]
    assert first[7] == "0033612345678"
    assert second[1:4] == ["en attente", "1", "Łukasz Wójcik"]
    assert (second[9], second[10]) == ("2019-02-04 09:12", "2019-02-06 09:30")
    [sheet] = read_xlsx(book.data).items()
    assert sheet[0] == "19 mars 2019"
    assert [row[3] for row in sheet[1]] == ["Nom", "Zoé Ünal", "Łukasz Wójcik"]
    assert sheet[1][2][2] == 1
    assert b"\r\n" in text.data


def test_the_lists_of_several_sessions_are_one_book_and_one_text() -> None:
    other = DayInWords("18 juin 2019", "", "")
    lists = [listing([person("A")]), listing([person("B")], date="2019-06-18")]
    book, text = lists_of(lists, Language.EN, [DAY, other])
    assert list(read_xlsx(book.data)) == ["19 mars 2019", "18 juin 2019"]
    head, *rows = read_csv(text.data)
    assert head[0] == "Session"
    assert [(row[0], row[4]) for row in rows] == [("19 mars 2019", "A"), ("18 juin 2019", "B")]


def test_sheets_of_the_same_day_have_names_of_their_own() -> None:
    tables = [Table("19 mars 2019", ("a",), [])] * 3
    assert list(read_xlsx(as_xlsx(tables))) == [
        "19 mars 2019",
        "19 mars 2019 (2)",
        "19 mars 2019 (3)",
    ]
    assert list(read_xlsx(as_xlsx([Table("a/b:c*?[x]", ("a",), [])]))) == ["a b c   x"]


def sheet(people: list[dict[str, Any]], language: Language = Language.FR, **more: Any) -> File:
    return sheet_of(listing(people, **more), language, DAY)


def test_the_attendance_sheet() -> None:
    people = [person("Zoé Ünal", organisation="Métropole de Lyon"), person("Qui Attend", "waiting")]
    made = sheet(people)
    assert made.name == "emargement-2019-03-19.pdf"
    [page] = read_pdf(made.data)
    for text in (
        "Feuille d’émargement", "Journée découverte", "La 27e Région", "mardi 19 mars 2019, 9 h–18 h",
        "Halle civique, Belleville, 27 rue Piat, 75020 Paris", "Zoé Ünal", "Métropole de Lyon",
        "Matin", "Après-midi", "Anna Lochard", "Julien Defait", "Page 1 sur 1",
    ):  # fmt: skip
        assert text in page, text
    assert "Qui Attend" not in page
    reader = PdfReader(BytesIO(made.data))
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)
    assert reader.metadata is not None
    assert reader.metadata.title == "Feuille d’émargement – Journée découverte"
    assert "Attendance sheet" in read_pdf(sheet(people, Language.EN).data)[0]


@pytest.mark.parametrize(
    "name",
    [
        "Łukasz Wójcik",
        "Nguyễn Thị Hồng",
        "Ελένη Παπαδοπούλου",
        "Жанна Агузарова",
        "Şükrü Ğöz",
        "Ș. Țepeș",
    ],
)
def test_names_of_many_alphabets_are_printed(name: str) -> None:
    assert name in read_pdf(sheet([person(name)]).data)[0]


def test_an_address_stands_for_a_name_that_cannot_be_printed() -> None:
    [page] = read_pdf(sheet([person("王小明")]).data)
    assert "ada@ville.example" in page
    assert UNKNOWN not in page
    assert "Une adresse tient lieu" in page
    assert "Une adresse tient lieu" not in read_pdf(sheet([person("Ada")]).data)[0]


def test_a_full_room_takes_as_many_pages_as_it_needs() -> None:
    people = [person(f"Personne Numéro{number:03}") for number in range(1, 61)]
    pages = read_pdf(sheet(people).data)
    assert len(pages) == 3
    together = "\n".join(pages)
    assert all(f"Numéro{number:03}" in together for number in range(1, 61))
    assert all(f"Page {number} sur 3" in page for number, page in enumerate(pages, 1))
    assert all("Matin" in page for page in pages)


@pytest.mark.parametrize("name", ["x" * 500, "de la " * 60, "\x00\u202e\u200b", "", "(\\)<>"])
def test_hostile_names_do_not_break_the_sheet(name: str) -> None:
    assert len(read_pdf(sheet([person(name, organisation=name)]).data)) == 1


def test_the_same_sheet_is_the_same_bytes() -> None:
    assert sheet([person("Ada")]).data == sheet([person("Ada")]).data


def test_unknown_letters_lose_their_accents_or_are_marked() -> None:
    font = typeface(bold=False)
    assert font.shown("A\u0301") == "Á"
    assert font.shown("ﬁn") in ("ﬁn", "fn", "fin")
    assert font.shown("王") == UNKNOWN
    assert font.shown("9\u202fh") == "9\u00a0h"


def test_the_libraries_are_loaded_when_a_file_is_made_and_not_before() -> None:
    program = (
        "import send, sys; print([one for one in ('xlsxwriter', 'pydyf') if one in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=FUNCTIONS, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
