"""Somebody's mail, as it goes with a letter to the organiser: whole, and unread by us."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.generator import BytesGenerator
from email.policy import compat32
from io import BytesIO
from typing import Any

from guichet.letters.compose import MAIL, Attachment
from guichet.letters.mime import fits_as_it_is

_LINE_END = re.compile(rb"\r\n|\r|\n")
_SEVEN_BIT = compat32.clone(cte_type="7bit", linesep="\r\n", max_line_length=None)


def as_attachment(raw: bytes, name: str) -> Attachment:
    """The mail as message/rfc822, which no encoding may change (RFC 2046, 5.2.1); one with eight
    bits has its parts encoded anew, and one that cannot be is a file of bytes."""
    plain = _LINE_END.sub(b"\r\n", raw)
    data = plain if fits_as_it_is(plain) else _encoded_anew(raw)
    if data and fits_as_it_is(data):
        return Attachment(f"{name}.eml", MAIL, data)
    return Attachment(f"{name}.eml", "application/octet-stream", raw)


def _encoded_anew(raw: bytes) -> bytes:
    out = BytesIO()
    try:
        make: Any = BytesGenerator
        generator = make(out, mangle_from_=False, policy=_SEVEN_BIT)
        generator.flatten(message_from_bytes(raw, policy=_SEVEN_BIT))
    except Exception:  # noqa: BLE001 - the library raises what it likes on a broken mail
        return b""
    return _LINE_END.sub(b"\r\n", out.getvalue())
