"""Names that the end of a line breaks."""

from __future__ import annotations

from guichet.mail.pattern import lazy
from guichet.mail.people.names import is_caps, known_first

UPPER = (
    "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100\u0102\u0104\u0106\u010c\u010e\u0110\u0116"
    "\u0118\u011a\u0130\u0141\u0143\u0147\u0150\u0158\u015a\u015e\u0160\u0164\u016e\u0170\u0178\u0179\u017b\u017d\u0218\u021a"
)
MOST_BREAKS = 40

_BROKEN = lazy(
    rf"(?:(?<=[a-zà-ÿ,:][ \n])|(?<=M\. ))(?P<first>[{UPPER}][^\W\d_]+(?:-[^\W\d_]+)?)\n"
    rf"(?=[{UPPER}]{{2,}}(?:['\u2019-][{UPPER}]+)*\b)"
)


def whole_names(text: str) -> str:
    """The text with names whole that a line's end breaks ("Paule" above "MARTIN"), no longer."""
    breaks = [
        one.end() - 1 for one in _BROKEN.finditer(text)
        if known_first(one["first"]) and not is_caps(one["first"])
    ]  # fmt: skip
    for at in breaks[:MOST_BREAKS]:
        text = f"{text[:at]} {text[at + 1 :]}"
    return text
