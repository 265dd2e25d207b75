from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guichet.desk.decision import Bearer
from guichet.letters.address import TOKEN_LENGTH, reply_address, sign, verify

KEY, OLD = b"a" * 32, b"b" * 32
CODES = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=7, max_size=7)
REFERENCES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=6, max_size=6)


@given(CODES, REFERENCES)
def test_what_is_signed_verifies_and_has_the_shape(code: str, reference: str) -> None:
    token = sign([KEY], code, reference)
    assert re.fullmatch(f"[a-z2-7]{{{TOKEN_LENGTH}}}", token)
    assert verify([KEY], token) == Bearer(code, reference)
    assert verify([KEY], token.upper()) == Bearer(code, reference)


@given(CODES, REFERENCES, st.integers(0, TOKEN_LENGTH - 1), st.sampled_from("abcxyz27"))
def test_a_changed_letter_is_refused(code: str, reference: str, at: int, letter: str) -> None:
    token = sign([KEY], code, reference)
    if token[at] != letter:
        assert verify([KEY], token[:at] + letter + token[at + 1 :]) is None


def test_the_previous_key_still_verifies_and_a_foreign_one_does_not() -> None:
    token = sign([OLD], "abcdefg", "K7Q2MX")
    assert verify([KEY, OLD], token) == Bearer("abcdefg", "K7Q2MX")
    assert verify([KEY], token) is None
    assert verify([], token) is None


@pytest.mark.parametrize(
    "token", ["", "x", "a" * 28, "a" * 30, "é" * 29, "0" * 29, "a" * 29 + "\n"]
)
def test_what_is_no_token_is_refused(token: str) -> None:
    assert verify([KEY], token) is None


def test_wrong_parts_are_not_signed() -> None:
    for code, reference in (("short", "K7Q2MX"), ("abcdefg", "k7q2mx"), ("abcdefg", "K7Q2M1")):
        with pytest.raises(ValueError, match="not a"):
            sign([KEY], code, reference)
    with pytest.raises(ValueError, match="no key"):
        sign([], "abcdefg", "K7Q2MX")


def test_the_reply_address_fits_its_local_part() -> None:
    token = sign([KEY], "abcdefg", "K7Q2MX")
    assert reply_address("contact@example.org", token) == f"contact+{token}@example.org"
    assert len(reply_address("c" * 34 + "@example.org", token).partition("@")[0]) == 64
    for contact in ("c" * 35 + "@example.org", "nobody", "@example.org", "a@"):
        with pytest.raises(ValueError, match="contact address"):
            reply_address(contact, token)
