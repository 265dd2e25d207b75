"""A question to the machine's name server, over UDP (RFC 1035); MX and TXT are all it asks."""

from __future__ import annotations

import secrets
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

PORT = 53
SECONDS = 3.0
TYPES = {"MX": 15, "TXT": 16}
_HEADER = struct.Struct(">HHHHHH")
_TRUNCATED, _RESPONSE_CODE = 0x0200, 0x000F
_NO_SUCH_NAME = 3
_MOST_LABELS = 128


class NoDns(OSError):
    """Nobody answers such questions here."""


def ask(name: str, kind: str) -> list[str]:
    """The records of a name: MX as `10 host`, TXT as its text. [] where there are none.

    Raises:
        NoDns: no name server is set, or none answered.
    """
    number = secrets.randbelow(0x10000)
    labels = b"".join(bytes([len(one)]) + one for one in name.encode("idna").split(b"."))
    question = labels + b"\x00" + struct.pack(">HH", TYPES[kind], 1)
    query = _HEADER.pack(number, 0x0100, 1, 0, 0, 0) + question
    server = _server()
    family = socket.AF_INET6 if ":" in server else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as wire:
        wire.settimeout(SECONDS)
        try:
            wire.connect((server, PORT))
            wire.send(query)
            answer = wire.recv(4096)
        except OSError as error:
            raise NoDns(f"{server} does not answer") from error
    return read(answer, number, kind)


def read(answer: bytes, number: int, kind: str) -> list[str]:
    """The records in an answer to the question `number`.

    Raises:
        NoDns: it is no answer to that, or one that says nothing.
    """
    try:
        got, flags, questions, answers, _, _ = _HEADER.unpack_from(answer)
        code = flags & _RESPONSE_CODE
        if got != number or flags & _TRUNCATED or code not in (0, _NO_SUCH_NAME):
            raise NoDns(f"the name server answers with code {code}")
        return list(_records(answer, questions, answers, TYPES[kind]))
    except (struct.error, IndexError, ValueError) as error:
        raise NoDns("the name server's answer cannot be read") from error


def _records(answer: bytes, questions: int, answers: int, kind: int) -> Iterator[str]:
    at = _HEADER.size
    for _ in range(questions):
        at = _name(answer, at)[1] + 4
    for _ in range(answers):
        at = _name(answer, at)[1]
        found, _, _, length = struct.unpack_from(">HHIH", answer, at)
        at += 10
        if found == kind == TYPES["MX"]:
            [preference] = struct.unpack_from(">H", answer, at)
            yield f"{preference} {_name(answer, at + 2)[0]}"
        elif found == kind:
            yield "".join(_strings(answer[at : at + length]))
        at += length


def _strings(data: bytes) -> Iterator[str]:
    while data:
        yield data[1 : 1 + data[0]].decode("ascii", "replace")
        data = data[1 + data[0] :]


def _name(answer: bytes, at: int) -> tuple[str, int]:
    """A name, which may go on elsewhere (compression), and where the next field begins."""
    labels: list[str] = []
    after = -1
    for _ in range(_MOST_LABELS):
        length = answer[at]
        if length >= 0xC0:
            after = at + 2 if after < 0 else after
            at = (length & 0x3F) << 8 | answer[at + 1]
        elif length == 0:
            return ".".join(labels).lower(), after if after >= 0 else at + 1
        else:
            labels.append(answer[at + 1 : at + 1 + length].decode("ascii", "replace"))
            at += 1 + length
    raise ValueError("a name without end")


def _server() -> str:
    try:
        lines = Path("/etc/resolv.conf").read_text().splitlines()
    except OSError as error:
        raise NoDns("no name server is set") from error
    for words in map(str.split, lines):
        if words[:1] == ["nameserver"] and len(words) > 1:
            return words[1].partition("%")[0]
    raise NoDns("no name server is set")
