"""A PDF of text and lines on A4 pages, with our own font in it, so that every name is right.

Points (1/72 inch) from the lower left corner. The same drawing always gives the same bytes.
Source: ISO 32000-1, 9.7 (composite fonts) and 9.10 (extraction of text).
"""

from __future__ import annotations

from io import BytesIO

import pydyf

from guichet.office.typeface import Typeface, typeface

WIDTH, HEIGHT = 595.28, 841.89
Grey = float
"""0 is black, 1 is white."""


class Pages:
    """Pages being drawn."""

    def __init__(self, title: str, language: str) -> None:
        self._title = title
        self._language = language
        self._pages: list[pydyf.Stream] = []
        self._used: dict[bool, dict[int, str]] = {False: {}, True: {}}

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def add_page(self) -> None:
        """Begin the next page."""
        self._pages.append(pydyf.Stream(compress=True))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        grey: Grey = 0.0,
        page: int = -1,
    ) -> None:
        """Write one line, its baseline at `y`."""
        font = typeface(bold)
        shown = font.shown(text)
        glyphs = [font.glyphs[letter] for letter in shown]
        self._used[bold] |= dict(zip(glyphs, shown, strict=True))
        stream = self._pages[page]
        stream.begin_text()
        stream.set_color_rgb(grey, grey, grey)
        stream.set_font_size("B" if bold else "R", size)
        stream.set_text_matrix(1, 0, 0, 1, round(x, 2), round(y, 2))
        stream.stream.append(f"<{''.join(f'{one:04x}' for one in glyphs)}> Tj".encode())
        stream.end_text()

    def fitted(self, x: float, y: float, text: str, size: float, width: float) -> None:
        """Write one line into so much room: smaller, then cut, where it is too long."""
        font = typeface(bold=False)
        shown = font.shown(text)
        while font.width(shown, size) > width and size > _SMALLEST:
            size -= 0.5
        if font.width(shown, size) > width:
            while shown and font.width(shown + "…", size) > width:
                shown = shown[:-1]
            shown = shown.rstrip() + "…"
        self.text(x, y, shown, size)

    def line(self, start: tuple[float, float], end: tuple[float, float], grey: Grey = 0.6) -> None:
        """Draw a thin line."""
        stream = self._pages[-1]
        stream.set_color_rgb(grey, grey, grey, stroke=True)
        stream.set_line_width(0.6)
        stream.move_to(*start)
        stream.line_to(*end)
        stream.stroke()

    def ground(self, x: float, y: float, width: float, height: float, grey: Grey) -> None:
        """Fill a rectangle; (x, y) is its lower left corner."""
        stream = self._pages[-1]
        stream.set_color_rgb(grey, grey, grey)
        stream.rectangle(x, y, width, height)
        stream.fill()

    def finish(self) -> bytes:
        """The whole document."""
        document = pydyf.PDF()
        document.info["Title"] = pydyf.String(self._title)
        document.catalog["Lang"] = pydyf.String(self._language)
        document.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
        fonts = {}
        for bold, used in self._used.items():
            if used:
                fonts["B" if bold else "R"] = _embedded(document, typeface(bold), used)
        resources = pydyf.Dictionary({"Font": pydyf.Dictionary(fonts)})
        for stream in self._pages:
            document.add_object(stream)
            document.add_page(
                pydyf.Dictionary(
                    {
                        "Type": "/Page",
                        "Parent": document.pages.reference,
                        "MediaBox": pydyf.Array([0, 0, WIDTH, HEIGHT]),
                        "Resources": resources,
                        "Contents": stream.reference,
                    }
                )
            )
        out = BytesIO()
        document.write(out)
        return out.getvalue()


_SMALLEST = 7.0


def _embedded(document: pydyf.PDF, font: Typeface, used: dict[int, str]) -> bytes:
    """Put a font into the document; the reference to it."""
    file = pydyf.Stream([font.data], {"Length1": len(font.data)}, compress=True)
    document.add_object(file)
    descriptor = pydyf.Dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": f"/{font.name}",
            "Flags": 32,
            "FontBBox": pydyf.Array(font.box),
            "ItalicAngle": 0,
            "Ascent": font.ascent,
            "Descent": font.descent,
            "CapHeight": 714,
            "StemV": 80,
            "FontFile2": file.reference,
        }
    )
    document.add_object(descriptor)
    widths = pydyf.Array()
    for glyph in sorted(used):
        widths += [glyph, pydyf.Array([font.widths[glyph]])]
    system = {"Registry": pydyf.String("Adobe"), "Ordering": pydyf.String("Identity")}
    descendant = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": f"/{font.name}",
            "CIDSystemInfo": pydyf.Dictionary({**system, "Supplement": 0}),
            "CIDToGIDMap": "/Identity",
            "DW": 600,
            "W": widths,
            "FontDescriptor": descriptor.reference,
        }
    )
    document.add_object(descendant)
    meanings = pydyf.Stream([_meanings(used)], compress=True)
    document.add_object(meanings)
    whole = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": f"/{font.name}",
            "Encoding": "/Identity-H",
            "DescendantFonts": pydyf.Array([descendant.reference]),
            "ToUnicode": meanings.reference,
        }
    )
    document.add_object(whole)
    reference: bytes = whole.reference
    return reference


def _meanings(used: dict[int, str]) -> bytes:
    """The CMap that says which character each glyph is, for search and for screen readers."""
    rows = [f"<{glyph:04x}> <{_utf16(letter)}>" for glyph, letter in sorted(used.items())]
    parts = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    blocks = [f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts]
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CMapName /Guichet def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        + "\n".join(blocks)
        + "\nendcmap\nend\nend"
    ).encode()


def _utf16(letter: str) -> str:
    return letter.encode("utf-16-be").hex()
