"""Header fields: unfolding, encoded words, addresses, message ids. Everything is capped."""

from __future__ import annotations

import binascii
import re

from guichet.mail.charset import decode
from guichet.mail.clean import address, one_line
from guichet.mail.pattern import lazy

_FIELD = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_WORD = lazy(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\r\n]{0,4000})\?=(\s+(?==\?))?")
_ID = lazy(r"<[!-;=?-~]{1,250}>")
_COMMENT = lazy(r"\(([^()]{0,200})\)")

MOST_FIELDS = 500
LONGEST_FIELD = 16_000

Fields = dict[str, list[str]]


def fields(block: bytes) -> Fields:
    """The fields of a header block, by lower-case name; raw values, unfolded."""
    found: Fields = {}
    name, value, count = "", [b""], 0
    for line in block.split(b"\n"):
        line = line.rstrip(b"\r")
        if line[:1] in (b" ", b"\t") and name:
            if len(value) < 200:
                value.append(line.strip())
            continue
        if name:
            _keep(found, name, value)
        match = _FIELD.match(line)
        name, value = "", [b""]
        if match and count < MOST_FIELDS:
            count += 1
            name = match.group(1).decode("ascii").lower()
            value = [line[match.end() :].strip()]
    if name:
        _keep(found, name, value)
    return found


def _keep(found: Fields, name: str, value: list[bytes]) -> None:
    joined = b" ".join(value) if len(value) > 1 else value[0]
    found.setdefault(name, []).append(decode(joined[:LONGEST_FIELD]))


def decoded(value: str) -> str:
    """`value` with its encoded words read."""
    if "=?" not in value:
        return value
    out: list[str] = []
    at = 0
    run: list[bytes] = []
    charset = ""
    for match in _WORD.finditer(value):
        if match.start() > at or match.group(1).lower() != charset:
            out.append(decode(b"".join(run), charset))
            out.append(value[at : match.start()])
            run, charset = [], match.group(1).lower()
        run.append(_word(match.group(2), match.group(3)))
        at = match.end()
    out.append(decode(b"".join(run), charset.partition("*")[0]))
    out.append(value[at:])
    return "".join(out)


def _word(kind: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    try:
        if kind in "bB":
            return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
        return binascii.a2b_qp(data, header=True)
    except binascii.Error:
        return data


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """A structured field such as Content-Type: its value in lower case, its parameters."""
    pieces = _split(value[:4000], ";")
    head = pieces[0].strip().lower()
    found: dict[str, str] = {}
    for piece in pieces[1:50]:
        name, _, text = piece.partition("=")
        text = _COMMENT.sub("", text).strip() if "(" in text and '"' not in text else text.strip()
        if len(text) > 1 and text[0] == text[-1] == '"':
            text = text[1:-1].replace('\\"', '"')
        found.setdefault(name.strip().lower(), text)
    return head, found


def mailboxes(value: str, most: int = 20) -> list[tuple[str, str]]:
    """The (display name, address) pairs of an address field; address '' where unusable."""
    found = []
    for piece in _split(value[:LONGEST_FIELD], ",;")[:most]:
        pair = _mailbox(piece.strip())
        if pair != ("", ""):
            found.append(pair)
    return found


def _mailbox(piece: str) -> tuple[str, str]:
    opened = piece.rfind("<")
    if opened >= 0:
        closed = piece.find(">", opened)
        inner = piece[opened + 1 : closed if closed > 0 else len(piece)]
        name = piece[:opened].strip()
    else:
        comment = _COMMENT.search(piece)
        name = comment.group(1) if comment else ""
        inner = _COMMENT.sub("", piece).strip()
        if "@" not in inner:
            name, inner = piece, ""
    if len(name) > 1 and name[0] == name[-1] == '"':
        name = name[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return one_line(decoded(name), 200), address("".join(inner.split())) or ""


def _split(value: str, marks: str) -> list[str]:
    """`value` cut at `marks` outside quotes and angle brackets."""
    pieces: list[str] = []
    start, quoted, angle, escaped = 0, False, False, False
    for index, char in enumerate(value):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif char == "<":
            angle = True
        elif char == ">":
            angle = False
        elif char in marks and not angle:
            pieces.append(value[start:index])
            start = index + 1
    pieces.append(value[start:])
    return pieces


def message_ids(value: str, most: int = 20) -> tuple[str, ...]:
    """The syntactically safe message ids of a field, the last `most` of them."""
    return tuple(_ID.findall(value))[-most:]
