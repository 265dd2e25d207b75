"""Signed reply addresses: a reply tells which place it is about, and nobody can make one up.

A token is a capability, not an identity: it says that its bearer holds a letter of ours about
one place, not who they are.
"""

from __future__ import annotations

import hmac
import re
from base64 import b32encode
from collections.abc import Sequence
from hashlib import sha256

from guichet.desk.decision import Bearer

_PURPOSE = b"guichet reply address 1\n"
_SHAPE = re.compile(r"([a-z2-7]{7})([a-z2-7]{6})([a-z2-7]{16})")
_REFERENCE = re.compile(r"[A-Z2-7]{6}")
_CODE = re.compile(r"[a-z2-7]{7}")
_SEAL_BYTES = 10  # 80 bits: 16 letters of base32
_LOCAL_PART = 64
TOKEN_LENGTH = 29


def sign(keys: Sequence[bytes], code: str, reference: str) -> str:
    """The token of one place, signed with the first key."""
    if not _CODE.fullmatch(code):
        raise ValueError(f"not a session code: {code!r}")
    if not _REFERENCE.fullmatch(reference):
        raise ValueError(f"not a reference: {reference!r}")
    if not keys:
        raise ValueError("no key to sign reply addresses with")
    plain = code + reference.lower()
    return plain + _seal(keys[0], plain)


def verify(keys: Sequence[bytes], token: str) -> Bearer | None:
    """The place a token stands for, or None if none of the keys made it."""
    found = _SHAPE.fullmatch(token.lower())
    if not found:
        return None
    code, reference, seal = found.groups()
    plain = code + reference
    made = [hmac.compare_digest(_seal(key, plain), seal) for key in keys]
    return Bearer(code, reference.upper()) if any(made) else None


def reply_address(contact: str, token: str) -> str:
    """The contact address with the token in it; replies to it carry the token."""
    local, at, domain = contact.rpartition("@")
    if not (local and at and domain):
        raise ValueError("the contact address has no local part or no domain")
    if len(local) + 1 + len(token) > _LOCAL_PART:
        raise ValueError(
            f"the contact address is too long before its @: at most "
            f"{_LOCAL_PART - 1 - TOKEN_LENGTH} characters leave room for a reply token"
        )
    return f"{local}+{token}@{domain}"


def _seal(key: bytes, plain: str) -> str:
    digest = hmac.new(key, _PURPOSE + plain.encode(), sha256).digest()
    return b32encode(digest[:_SEAL_BYTES]).decode().lower()
