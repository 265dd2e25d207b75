"""The parts of a mail, found without recursion in one bounded pass.

Every size that a sender can choose is capped: depth, number of parts, header length, text length.
Attachments are listed by type and name and never opened.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from guichet.mail.charset import decode
from guichet.mail.header import Fields, decoded, fields, parameters

DEEPEST = 12
MOST_PARTS = 100
LONGEST_HEADER = 128_000
LONGEST_TEXT = 256_000
"""Bytes of one text part that are read (before decoding)."""

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


@dataclass(slots=True)
class Part:
    """One leaf or container of a mail."""

    type: str
    params: dict[str, str]
    fields: Fields
    raw: bytes
    depth: int
    parent: str
    index: int
    """Of the container it stands in, among all parts; -1 for the mail itself."""

    @property
    def disposition(self) -> str:
        """`attachment`, `inline` or ''."""
        value = self.fields.get("content-disposition")
        return parameters(value[0])[0] if value else ""

    @property
    def named(self) -> bool:
        """Whether it carries a file name."""
        value = self.fields.get("content-disposition")
        held = parameters(value[0])[1] if value else {}
        return any(key.startswith(("filename", "name")) for key in (*held, *self.params))

    def text(self) -> str:
        """The part as text, at most LONGEST_TEXT bytes of it."""
        data = transferred(self.raw, self.fields.get("content-transfer-encoding", [""])[0])
        return decode(data[:LONGEST_TEXT], self.params.get("charset", ""))


def transferred(raw: bytes, encoding: str) -> bytes:
    """`raw` with its transfer encoding undone, capped."""
    kind = encoding.strip().strip('"').lower()
    raw = raw[: LONGEST_TEXT * 3]
    try:
        if kind.startswith("quoted"):
            return binascii.a2b_qp(raw)
        if kind.startswith("base"):
            data = _NOT_BASE64.sub(b"", raw)
            if len(data) % 4 == 1:
                data = data[:-1]
            return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
        if "uue" in kind:
            return _uudecoded(raw)
    except (binascii.Error, ValueError):
        return raw
    return raw


def _uudecoded(raw: bytes) -> bytes:
    out: list[bytes] = []
    begun = False
    for line in raw.splitlines()[:20_000]:
        if not begun:
            begun = line.startswith(b"begin ")
        elif line.strip() == b"end":
            break
        elif line.strip():
            try:
                out.append(binascii.a2b_uu(line))
            except binascii.Error:
                out.append(binascii.a2b_uu(line[: (((line[0] - 32) & 63) * 4 + 5) // 3 + 1]))
    return b"".join(out) or raw


def parts(raw: bytes) -> list[Part]:
    """The mail itself and its parts, in the order in which they stand."""
    if b"\n" not in raw[:LONGEST_HEADER] and b"\r" in raw[:LONGEST_HEADER]:
        raw = raw.replace(b"\r", b"\n")
    found: list[Part] = []
    waiting: list[tuple[bytes, int, str, int]] = [(raw, 0, "", -1)]
    while waiting and len(found) < MOST_PARTS:
        data, depth, parent, index = waiting.pop()
        part = _part(data, depth, parent, index)
        found.append(part)
        if depth >= DEEPEST:
            continue
        if part.type.startswith("multipart/"):
            pieces = _pieces(part.raw, part.params.get("boundary", ""))
        elif part.type in ("message/rfc822", "message/global") and depth > 0:
            body = transferred_message(part)
            pieces = [body]
        else:
            continue
        here = len(found) - 1
        waiting.extend((piece, depth + 1, part.type, here) for piece in reversed(pieces))
    return found


def transferred_message(part: Part) -> bytes:
    """The enclosed mail of a message/rfc822 part."""
    kind = part.fields.get("content-transfer-encoding", [""])[0].strip().lower()
    return transferred(part.raw, kind) if kind.startswith("base") else part.raw


def _part(data: bytes, depth: int, parent: str, index: int) -> Part:
    head, body = _divided(data)
    held = fields(head)
    declared = held.get("content-type", [""])[0]
    kind, params = parameters(declared) if declared else ("", {})
    if "/" not in kind:
        kind = "message/rfc822" if parent == "multipart/digest" else "text/plain"
    if kind.startswith("multipart/") and not params.get("boundary", "").strip():
        kind, params = "text/plain", {}
    if "charset" in params:
        params["charset"] = decoded(params["charset"])
    return Part(kind, params, held, body, depth, parent, index)


def _divided(data: bytes) -> tuple[bytes, bytes]:
    """Header block and body."""
    if data[:1] == b"\n":
        return b"", data[1:]
    if data[:2] == b"\r\n":
        return b"", data[2:]
    if data[:5] in (b"From ", b">From"):
        data = data[data.find(b"\n") + 1 :] if b"\n" in data[:1000] else data
    unix, dos = data.find(b"\n\n"), data.find(b"\r\n\r\n")
    if unix < 0 and dos < 0:
        return data[:LONGEST_HEADER], b""
    if dos >= 0 and (unix < 0 or dos < unix):
        return data[: min(dos, LONGEST_HEADER)], data[dos + 4 :]
    return data[: min(unix, LONGEST_HEADER)], data[unix + 2 :]


def _pieces(body: bytes, boundary: str) -> list[bytes]:
    mark = b"--" + boundary.encode("utf-8", "replace").rstrip()
    starts: list[tuple[int, int, bool]] = []
    at = 0 if body.startswith(mark) else body.find(b"\n" + mark) + 1
    while len(starts) <= MOST_PARTS and (at > 0 or (at == 0 and body.startswith(mark))):
        end = body.find(b"\n", at)
        end = len(body) if end < 0 else end
        rest = body[at + len(mark) : min(end, at + len(mark) + 200)].strip()
        if rest in (b"", b"--"):
            starts.append((at, end + 1, rest == b"--"))
            if rest == b"--":
                break
        following = body.find(b"\n" + mark, max(at, end))
        if following < 0:
            break
        at = following + 1
    if not starts:
        return [b"\n" + body]
    pieces = []
    for number, (_, begin, last) in enumerate(starts):
        if last:
            break
        stop = starts[number + 1][0] if number + 1 < len(starts) else len(body)
        pieces.append(body[begin:stop].removesuffix(b"\n").removesuffix(b"\r"))
    return pieces
