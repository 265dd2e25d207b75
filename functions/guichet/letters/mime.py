"""A mail as bytes: seven-bit, CRLF, every line short enough, every header folded safely.

Written by hand because the standard library folds long message ids and tokens into encoded
words, which no mail program reads, and because it is small.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from guichet.letters.post import PostRefused

_LINE = 76
_WORD_BYTES = 39
_HARD_LIMIT = 990
_TOKEN = re.compile(r"[!-~]+")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_ATOM_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,255}")


class Unsendable(PostRefused):
    """A letter that cannot be made into a mail, ever."""


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of a mail."""

    kind: str
    """Content-Type with its parameters."""
    data: bytes
    text: bool = True
    """Text is quoted-printable; the rest is base64."""
    headers: tuple[tuple[str, str], ...] = ()
    as_it_is: bool = False
    """Seven-bit data in lines that fit, not to be encoded: what message/rfc822 must be."""


@dataclass(frozen=True, slots=True)
class Group:
    """Several parts together: alternative, mixed."""

    kind: str
    parts: Sequence[Part | Group]


def text_header(name: str, text: str) -> str:
    """A header of free text."""
    return _folded(name, _encoded(text))


def address_header(name: str, address: str, shown: str = "") -> str:
    """A header with one address and the name shown with it."""
    if not _ADDRESS.fullmatch(address):
        raise Unsendable("an address that no mail can be sent to")
    if not shown:
        return _folded(name, [address])
    if _ATOM_PHRASE.fullmatch(shown) and "=?" not in shown and len(shown) < _LINE:
        words = [shown]
    elif shown.isascii() and "=?" not in shown and len(shown) < _LINE:
        words = ['"' + shown.replace("\\", "\\\\").replace('"', '\\"') + '"']
    else:
        words = _encoded_words(shown)
    return _folded(name, [*words, f"<{address}>"])


def token_header(name: str, tokens: Sequence[str]) -> str:
    """A header of tokens that must arrive as they are: ids, addresses in < >."""
    for token in tokens:
        if not _TOKEN.fullmatch(token) or len(token) > _HARD_LIMIT - len(name):
            raise Unsendable(f"a token that cannot stand in {name}")
    return _folded(name, tokens)


def is_address(text: str) -> bool:
    """Whether a mail can be sent to this."""
    return bool(_ADDRESS.fullmatch(text))


def is_message_id(text: str) -> bool:
    """Whether this can be named in In-Reply-To and References."""
    return bool(_MESSAGE_ID.fullmatch(text))


def _encoded(text: str) -> list[str]:
    words = text.split(" ")
    simple = text.isascii() and text.isprintable() and "=?" not in text
    if simple and text == " ".join(text.split()) and max(map(len, words)) < _LINE:
        return words
    return _encoded_words(text)


def _encoded_words(text: str) -> list[str]:
    """RFC 2047: whole characters in each word, each word at most 75 long."""
    chunks: list[bytes] = [b""]
    for letter in text:
        code = letter.encode("utf-8", "replace")
        if len(chunks[-1]) + len(code) > _WORD_BYTES:
            chunks.append(b"")
        chunks[-1] += code
    return [f"=?utf-8?b?{b64encode(chunk).decode()}?=" for chunk in chunks]


def _folded(name: str, words: Sequence[str]) -> str:
    lines = [f"{name}:"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > _LINE + 1 and lines[-1] not in ("", f"{name}:"):
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines)


def fits_as_it_is(data: bytes) -> bool:
    """Whether data can stand in a mail unencoded, and cannot pass for a boundary of ours."""
    lines = data.split(b"\r\n")
    whole = b"\n" not in data.replace(b"\r\n", b"") and b"\r" not in data.replace(b"\r\n", b"")
    plain = data.isascii() and b"\0" not in data
    return whole and plain and max(map(len, lines)) <= _HARD_LIMIT and b"--=_" not in data


def write(headers: Sequence[str], body: Part | Group, seed: str) -> bytes:
    """The whole mail. `seed` makes the boundaries; the same seed, the same bytes."""
    top = [*headers, "MIME-Version: 1.0"]
    plain = re.sub(r"[^A-Za-z0-9]+", "", seed)[:40]
    return "\r\n".join(top).encode("ascii") + b"\r\n" + _written(body, plain)


def _written(part: Part | Group, seed: str) -> bytes:
    if isinstance(part, Group):
        boundary = f"=_{seed}"  # neither quoted-printable nor base64 can contain "=_"
        head = f'Content-Type: multipart/{part.kind};\r\n boundary="{boundary}"\r\n\r\n'
        mark = f"--{boundary}".encode()
        pieces = b"".join(
            mark + b"\r\n" + _written(one, f"{seed}.{number}") + b"\r\n"
            for number, one in enumerate(part.parts)
        )
        return head.encode() + pieces + mark + b"--\r\n"
    way = "7bit" if part.as_it_is else "quoted-printable" if part.text else "base64"
    lines = [f"Content-Type: {part.kind}", f"Content-Transfer-Encoding: {way}"]
    lines += [f"{name}: {value}" for name, value in part.headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + _body(part)


def _body(part: Part) -> bytes:
    if part.as_it_is:
        return part.data
    if part.text:
        data = part.data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        return binascii.b2a_qp(data, istext=True)
    code = b64encode(part.data)
    return b"\r\n".join(code[at : at + _LINE] for at in range(0, len(code), _LINE))
