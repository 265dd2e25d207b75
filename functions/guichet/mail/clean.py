"""Making a stranger's text safe to keep and to repeat.

Whatever leaves a mail in a field goes through here: one line, no control, bidirectional or
zero-width characters, of bounded length. Nothing that passed can break a header or hide in one.
"""

from __future__ import annotations

import unicodedata

from guichet.mail.pattern import lazy

_UNSEEN = lazy(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5"
    "\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ud800-\udfff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_SPACES = lazy(r"\s+")
_ADDRESS = lazy(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+"
)


def visible(text: str) -> str:
    """`text` without the characters that nobody sees; line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub("", text)


def one_line(text: str, limit: int) -> str:
    """`text` as one line of at most `limit` visible characters."""
    text = _SPACES.sub(" ", visible(text[: limit * 4])).strip()
    return text[:limit].rstrip()


def address(text: str) -> str | None:
    """A usable address in lower case with an ASCII domain, or None."""
    text = text.strip().strip("<>").lower()
    if len(text) > 254 or text.count("@") != 1:
        return None
    local, _, domain = text.partition("@")
    if not domain.isascii():
        try:
            domain = unicodedata.normalize("NFC", domain).encode("idna").decode("ascii")
        except UnicodeError:
            return None
    whole = f"{local}@{domain}"
    if len(local) > 64 or len(whole) > 254 or not _ADDRESS.fullmatch(whole):
        return None
    return whole
