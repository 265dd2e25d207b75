from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from guichet.desk.model import Letter, LetterKind, Participant, Status, Thread
from guichet.desk.request import Language
from guichet.store.codec import CodecError, from_plain, to_plain
from tests.builders import NOW, facts, request


def test_a_request_comes_back_whole() -> None:
    asked = request()
    assert from_plain(type(asked), to_plain(asked)) == asked


def test_a_letter_comes_back_whole() -> None:
    held = Participant(
        "K7Q2MX",
        "s",
        Status.OFFERED,
        None,
        None,
        "a@b.c",
        None,
        Language.EN,
        NOW,
        "t",
        deadline=NOW,
    )
    letter = Letter(
        "id", LetterKind.GROUP, "a@b.c", Language.FR, NOW,
        facts=facts(), participants=(held,), ranks={"K7Q2MX": 3}, thread=Thread("<a@b>", ("<c@d>",)),
        others=(replace(facts(), programme=()),), details={"already": True, "empty": [], "n": 2},
    )  # fmt: skip
    assert from_plain(Letter, to_plain(letter)) == letter


def test_dynamodb_numbers_become_whole_numbers() -> None:
    letter = Letter("id", LetterKind.STATUS, "a@b.c", Language.FR, NOW, ranks={"A": 1})
    plain = {**to_plain(letter), "ranks": {"A": Decimal(1)}, "details": {"n": Decimal(2)}}
    back = from_plain(Letter, plain)
    assert back.ranks == {"A": 1}
    assert type(back.details["n"]) is int


@pytest.mark.parametrize(
    ("field", "value"), [("to", None), ("owed_at", "yesterday"), ("kind", "unheard-of")]
)
def test_what_does_not_fit_is_named(field: str, value: object) -> None:
    plain = to_plain(Letter("id", LetterKind.STATUS, "a@b.c", Language.FR, NOW))
    if value is None:
        del plain[field]
    else:
        plain[field] = value
    with pytest.raises(CodecError, match=f"Letter.{field}"):
        from_plain(Letter, plain)
