"""Bits of a stranger's text for the fields of a person: tidied phrases, addresses."""

from __future__ import annotations

from guichet.mail.clean import address, one_line
from guichet.mail.pattern import lazy

ADDRESS = lazy(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
EDGES = " \t,;:.()[]<>-–—*|\"'"
_INNER_DOT = lazy(r"^[^ .,;:(].*\b\w\.\w\.$")


_HANGING = lazy(r" 0[1-9]$")
"""The beginning of a telephone number that went elsewhere."""


def tidy(text: str | None, limit: int = 120) -> str | None:
    """A stranger's phrase for a field, or None."""
    if not text:
        return None
    line = one_line(text.replace("\u2019", "'"), limit).strip()
    line = _HANGING.sub("", line)
    bare = line if _INNER_DOT.search(line) else line.strip(EDGES)
    closed = bare.count("(") > bare.count(")") and line.rstrip(" .,;:").endswith(")")
    return balanced(f"{bare})" if closed else bare) or None


def balanced(text: str) -> str:
    """Without a quotation mark at an end that has no other half, or those around the whole."""
    for opened, closed in (("\u00ab", "\u00bb"), ("\u201c", "\u201d")):
        if (opened in text) != (closed in text):
            text = text.strip(f" {opened}{closed}")
        whole = text.startswith(opened) and text.endswith(closed)
        if whole and text.count(opened) == text.count(closed) == 1:
            text = text[1:-1].strip(" \u00a0")
    return text


def addresses(text: str) -> list[tuple[str, int]]:
    """Usable addresses in a text, with their positions."""
    found = []
    for match in ADDRESS.finditer(text[:20_000]):
        one = address(match.group(0).rstrip("."))
        if one:
            found.append((one, match.start()))
        if len(found) >= 60:
            break
    return found
