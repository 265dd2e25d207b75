"""What is personal in the practice mails: addresses, telephone numbers and names in them."""

from __future__ import annotations

import email
import json
import re
from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses
from functools import cache
from pathlib import Path

MAILS = Path(__file__).parent.parent / "mail" / "mails"
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:\+33|\b0)[\s.]?[1-9](?:[\s.-]?\d\d){4}")
_NAME_LETTERS = 5
"""A word of a name with fewer letters may well be another word."""
_NO_NAMES = frozenset({"delivery", "digest", "service"})
"""Words of the names that machines and departments write under."""


@cache
def practice() -> tuple[tuple[str, bytes], ...]:
    """Every practice mail, by the name of its file."""
    return tuple((one.name, one.read_bytes()) for one in sorted(MAILS.glob("*.eml")))


@cache
def personal() -> frozenset[str]:
    """Everything in the practice mails that tells who somebody is, lower-case."""
    found: set[str] = set()
    for _, raw in practice():
        message = email.message_from_bytes(raw, policy=default)
        text = raw.decode("latin-1") + "\n" + "\n".join(_texts(message))
        found |= set(_ADDRESS.findall(text)) | set(_PHONE.findall(text))
        headers = [str(message.get(name, "")) for name in ("From", "Reply-To", "Cc")]
        for name, _ in getaddresses(headers):
            found |= _name(name)
    labels = json.loads((MAILS / "labels.json").read_text("utf-8"))
    for label in labels.values():
        for person in label["participants"]:
            found |= _name(person.get("name") or "")
            found |= {person[key] for key in ("email", "phone") if person.get(key)}
    return frozenset(one.strip().lower() for one in found) - _NO_NAMES


def among(text: str, wanted: Iterable[str]) -> set[str]:
    """Those of `wanted` that stand in `text`, as words of their own."""
    low = text.lower()
    there = (one for one in wanted if one in low)
    return {one for one in there if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", low)}


def _name(name: str) -> set[str]:
    words = re.findall(r"[^\W\d_]+", name)
    return {" ".join(name.split())} - {""} | {one for one in words if len(one) >= _NAME_LETTERS}


def _texts(message: EmailMessage) -> Iterable[str]:
    for part in message.walk():
        if part.get_content_maintype() == "text":
            raw = part.get_payload(decode=True)
            charset = part.get_content_charset() or "utf-8"
            try:
                yield raw.decode(charset, "replace") if isinstance(raw, bytes) else ""
            except LookupError:
                yield raw.decode("latin-1") if isinstance(raw, bytes) else ""
