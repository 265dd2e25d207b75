"""A TrueType font, read as far as setting a line of text needs.

Source: the OpenType specification, tables cmap (format 4), head, hhea, hmtx, OS/2.
"""

from __future__ import annotations

import struct
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "fonts"
UNKNOWN = "?"
"""Stands for a letter that the font does not have, and that is no accented form of one it has."""
_SAME = {"\u202f": "\u00a0", "\u2011": "-", "\u2212": "-"}


@dataclass(frozen=True, slots=True)
class Typeface:
    """One font: its glyphs by character, and their widths in thousandths of the size."""

    name: str
    data: bytes
    glyphs: dict[str, int]
    widths: tuple[int, ...]
    box: tuple[int, int, int, int]
    ascent: int
    descent: int

    def shown(self, text: str) -> str:
        """The text in letters that the font has."""
        plain = unicodedata.normalize("NFC", text)
        return "".join(map(self._letter, plain))

    def _letter(self, letter: str) -> str:
        letter = _SAME.get(letter, letter)
        if letter in self.glyphs:
            return letter
        if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cc", "Cf"):
            return ""
        bare = unicodedata.normalize("NFKD", letter)[:1]
        return bare if bare in self.glyphs else UNKNOWN

    def width(self, text: str, size: float) -> float:
        """How wide a text in letters of this font is, in points."""
        return sum(self.widths[self.glyphs[letter]] for letter in text) * size / 1000


@cache
def typeface(bold: bool) -> Typeface:
    """Our own font."""
    style = "Bold" if bold else "Regular"
    return read(f"GuichetSans-{style}", (_FOLDER / f"GuichetSans-{style}.ttf").read_bytes())


def read(name: str, data: bytes) -> Typeface:
    """A font file; raises KeyError or struct.error where it is none."""
    (count,) = struct.unpack_from(">H", data, 4)
    tables = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, at)
        tables[tag] = data[offset : offset + length]
    units = int(struct.unpack_from(">H", tables[b"head"], 18)[0])
    box = struct.unpack_from(">4h", tables[b"head"], 36)
    ascent, descent = struct.unpack_from(">hh", tables[b"hhea"], 4)
    (metrics,) = struct.unpack_from(">H", tables[b"hhea"], 34)
    (glyphs,) = struct.unpack_from(">H", tables[b"maxp"], 4)
    wide = [struct.unpack_from(">H", tables[b"hmtx"], 4 * n)[0] for n in range(metrics)]
    wide += wide[-1:] * (glyphs - metrics)

    def scaled(value: float) -> int:
        return round(value * 1000 / units)

    return Typeface(
        name=name,
        data=data,
        glyphs=_characters(tables[b"cmap"]),
        widths=tuple(map(scaled, wide)),
        box=(scaled(box[0]), scaled(box[1]), scaled(box[2]), scaled(box[3])),
        ascent=scaled(ascent),
        descent=scaled(descent),
    )


def _characters(table: bytes) -> dict[str, int]:
    """The glyph of each character, from the first subtable, of format 4."""
    (start,) = struct.unpack_from(">I", table, 8)
    part = table[start:]
    count = struct.unpack_from(">H", part, 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", part, 14)
    starts = struct.unpack_from(f">{count}H", part, 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", part, 16 + 4 * count)
    offsets_at = 16 + 6 * count
    found: dict[str, int] = {}
    for segment in range(count):
        at = offsets_at + 2 * segment
        (offset,) = struct.unpack_from(">H", part, at)
        for code in range(starts[segment], min(ends[segment], 0xFFFE) + 1):
            glyph = code
            if offset:
                (glyph,) = struct.unpack_from(
                    ">H", part, at + offset + 2 * (code - starts[segment])
                )
            if glyph:
                found[chr(code)] = (glyph + deltas[segment]) & 0xFFFF
    return found
