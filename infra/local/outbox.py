"""The letters that left the local desk, as files any program opens: one .eml and one .html each."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from infra.local.cloud import REGION

_REPLACED = (b"message-id:", b"date:")
_INDEX = "index.jsonl"


@dataclass(frozen=True, slots=True)
class Sent:
    """One letter that SES accepted."""

    id: str
    """SES's, without the domain."""
    to: tuple[str, ...]
    at: str
    """By the desk's clock."""
    file: str


class LetterBox:
    """Writes letters to a directory and reads them back."""

    def __init__(self, directory: Path) -> None:
        """Use `directory`, made when the first letter comes."""
        self._directory = directory
        self._lock = threading.Lock()

    def empty(self) -> None:
        """Remove what an earlier run left."""
        for pattern in ("*.eml", "*.html", _INDEX):
            for path in self._directory.glob(pattern):
                path.unlink()

    def add(self, raw: bytes, to: tuple[str, ...], id_: str, at: datetime) -> Sent:
        """Keep one letter as its reader gets it: with SES's Message-ID and Date."""
        delivered = _as_delivered(raw, id_, at)
        message = message_from_bytes(delivered, policy=default)
        with self._lock:
            self._directory.mkdir(parents=True, exist_ok=True)
            number = sum(1 for _ in self._directory.glob("*.eml")) + 1
            name = _file_name(number, str(message.get("X-Guichet-Template", "letter")), to)
            self._directory.joinpath(f"{name}.eml").write_bytes(delivered)
            page = _part(message, "html")
            if page:
                self._directory.joinpath(f"{name}.html").write_text(page, "utf-8")
            sent = Sent(id_, to, at.isoformat(timespec="milliseconds"), f"{name}.eml")
            with self._directory.joinpath(_INDEX).open("a") as index:
                index.write(json.dumps(asdict(sent)) + "\n")
        return sent

    def sent(self) -> list[Sent]:
        """Every letter, oldest first."""
        try:
            lines = self._directory.joinpath(_INDEX).read_text().splitlines()
        except FileNotFoundError:
            return []
        return [Sent(**(one := json.loads(line)) | {"to": tuple(one["to"])}) for line in lines]

    def read(self, to: str | None = None) -> Iterator[dict[str, Any]]:
        """Every letter (to one address) as `guichet letters --json` tells it, oldest first."""
        for sent in self.sent():
            if to is None or to.lower() in (one.lower() for one in sent.to):
                raw = self._directory.joinpath(sent.file).read_bytes()
                message = message_from_bytes(raw, policy=default)
                yield _told(message, sent)

    def path(self, file: str) -> Path:
        """Where the file of a letter is."""
        return self._directory / file


def _told(message: EmailMessage, sent: Sent) -> dict[str, Any]:
    headers: dict[str, str] = {}
    for name, value in message.items():
        headers.setdefault(name, str(value))
    return {
        "to": ", ".join(sent.to),
        "subject": headers.get("Subject", ""),
        "template": headers.get("X-Guichet-Template", ""),
        "language": headers.get("Content-Language", ""),
        "text": _part(message, "plain"),
        "html": _part(message, "html"),
        "headers": headers,
        "attachments": [
            {
                "filename": part.get_filename() or "",
                "type": part.get_content_type(),
                "size": len(part.get_payload(decode=True) or b""),
            }
            for part in message.walk()
            if part.get_filename() or part.get_content_disposition() == "attachment"
        ],
        "sent_at": sent.at,
        "file": sent.file,
    }


def _part(message: EmailMessage, kind: str) -> str:
    for part in message.walk():
        if part.get_content_type() == f"text/{kind}" and not part.get_filename():
            return str(part.get_content())
    return ""


def _as_delivered(raw: bytes, id_: str, at: datetime) -> bytes:
    """SES replaces Message-ID and Date, and leaves the rest byte for byte."""
    separator = b"\r\n\r\n" if b"\r\n\r\n" in raw else b"\n\n"
    head, gap, body = raw.partition(separator)
    kept: list[bytes] = []
    replaced = False
    for line in head.splitlines():
        if line[:1] not in (b" ", b"\t"):
            replaced = line.lower().startswith(_REPLACED)
        if not replaced:
            kept.append(line)
    own = f"Message-ID: <{id_}@{REGION}.amazonses.com>\r\nDate: {format_datetime(at)}"
    return b"\r\n".join([own.encode(), *kept]) + (b"\r\n\r\n" if gap else b"") + body


def _file_name(number: int, template: str, to: tuple[str, ...]) -> str:
    whom = to[0].partition("@")[0] if to else "nobody"
    return re.sub(r"[^a-z0-9-]+", "-", f"{number:04d}-{template}-{whom}".lower())[:80]
