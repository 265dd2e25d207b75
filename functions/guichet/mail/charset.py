"""Bytes to text, whatever the sender's program says of them.

Declared charsets lie in both directions: UTF-8 sent as Latin-1, Latin-1 sent as UTF-8 or ASCII.
UTF-8 is never valid by accident in real text, so it is tried first where the declared charset is
a single-byte Western one; what nothing explains is read as Windows-1252.
"""

from __future__ import annotations

import codecs

_WESTERN = frozenset(
    "ascii us-ascii iso-8859-1 iso8859-1 latin1 latin-1 iso-8859-15 iso8859-15 windows-1252 cp1252"
    " ansi_x3.4-1968 iso-8859-1-windows-3.1-latin-1 unknown-8bit x-unknown default utf-8 utf8"
    " unicode-1-1-utf-8 binary 8bit".split()
)
_FAMILIES = (
    "iso8859", "cp", "koi8", "utf", "big5", "gb", "euc", "shift_jis", "iso2022", "mac", "hz",
    "johab", "tis", "ptcp", "latin", "kz1048",
)  # fmt: skip
_FIFTEEN = frozenset(("iso-8859-15", "iso8859-15"))


def decode(data: bytes, declared: str = "") -> str:
    """`data` as text; never fails."""
    declared = declared.strip().strip("\"'").lower()
    if data.isascii() and not declared.startswith(("utf-7", "utf7", "iso-2022", "hz", "utf-16")):
        return data.decode("ascii")
    if declared in _WESTERN or not declared:
        return _western(data, declared)
    codec = _codec(declared)
    if codec is not None:
        try:
            return data.decode(codec)
        except (UnicodeError, ValueError, LookupError):
            pass
        if codec not in ("utf-8", "utf-16", "utf-32", "utf-7"):
            try:
                return data.decode("utf-8")
            except UnicodeDecodeError:
                return data.decode(codec, "replace")
    return _western(data, "")


def _western(data: bytes, declared: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A cut at the size limit may split the last character of what is UTF-8 otherwise.
        whole = data[: error.start]
        cut = error.reason == "unexpected end of data" and not whole.isascii()
        if cut and error.start >= len(data) - 3:
            return whole.decode("utf-8")
    codec = "iso-8859-15" if declared in _FIFTEEN else "cp1252"
    return data.decode(codec, "replace")


def _codec(name: str) -> str | None:
    if len(name) > 40 or not name.isascii():
        return None
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError, UnicodeError):
        return None
    return found if found.startswith(_FAMILIES) else None
