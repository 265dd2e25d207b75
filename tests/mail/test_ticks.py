"""Boxes in forms."""

from __future__ import annotations

import pytest

from guichet.mail.ticks import chosen


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Date : [ ] 19 mars   [X] 18 juin", "Date :  [X] 18 juin"),
        ("19 mars [ ]  18 juin [x]", "   18 juin [x]"),
        ("☐ 19 mars\n☒ 18 juin", "\n ☒ 18 juin"),
        ("( ) March (x) June", " (x) June"),
        ("[ ] 19 mars [ ] 18 juin", "[ ] 19 mars [ ] 18 juin"),
        ("une place (x) et rien d'autre", "une place (x) et rien d'autre"),
        ("", ""),
    ],
)
def test_what_stands_beside_an_empty_box_is_not_chosen(text: str, left: str) -> None:
    assert chosen(text) == left
