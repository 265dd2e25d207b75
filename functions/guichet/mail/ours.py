"""A letter of ours that comes back without its marks: no header, no quotation mark is left.

Some programs answer with the whole letter below, or above, their own words, unquoted. What it
says, such as how to have one's data erased, would then be taken for the writer's own words.
"""

from __future__ import annotations

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy

LOOKED_AT = 20_000

_SAYS = lazy(
    r"vos coordonnees ne servent qu'a organiser|your details are used to organise this|"
    r"(?:repondez|repondre|answer|reply)[: ]*[\"«]+ *(?:effacer mes donnees|erase my data)|"
    r"nous effacons dans les minutes qui viennent|within the next few minutes we erase|"
    r"ce bilan vous est adresse chaque matin|this digest comes every morning|"
    r"la premiere ligne qui n'en est pas une les termine|the first line that is none ends them"
)
"""What templates/ say at the foot of letters, folded; a test holds this to every letter."""


def unquoted(own: str) -> str:
    """The words by which a letter of ours is known among somebody's own words; '' for none."""
    found = _SAYS.search(" ".join(fold(own[:LOOKED_AT]).split()))
    return found.group(0) if found else ""
