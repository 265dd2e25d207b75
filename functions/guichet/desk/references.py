"""The short public reference of a place."""

from __future__ import annotations

from hashlib import sha256

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ234567"
"""Base32 without I and O, which people misread."""
LENGTH = 6


def reference(session: str, cause: str, number: int, attempt: int) -> str:
    """Six letters and digits, e.g. K7Q2MX, that follow from what caused the place.

    Deciding the same mail again gives the same reference; `attempt` moves on to another one
    when the first is taken (one place in 30^6 = 729 million).
    """
    digest = sha256(f"{session}\n{cause}\n{number}\n{attempt}".encode()).digest()
    value = int.from_bytes(digest[:8])
    letters = []
    for _ in range(LENGTH):
        value, index = divmod(value, len(ALPHABET))
        letters.append(ALPHABET[index])
    return "".join(letters)
