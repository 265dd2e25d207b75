"""The key of reply addresses is rotated while letters are in flight, and functions run on."""

from __future__ import annotations

import json
from datetime import timedelta
from email.message import EmailMessage

import boto3
import pytest

from guichet import clients
from guichet.desk.decision import Bearer
from guichet.keyring import LOOK_AGAIN_AFTER, KeyRing
from guichet.letters.address import sign
from guichet.settings import SettingsError
from infra.cli.rotate import rotate
from tests.builders import MARCH
from tests.doors.desk import DoorDesk

OLD, NEW, NEWER = "k" * 32, "n" * 32, "o" * 32
PLACE = Bearer("abcdefg", "K7Q2MX")
CANCEL = "Bonjour,\n\nJe dois annuler mon inscription.\n"


class Secret:
    """A secret that counts how often it is read."""

    def __init__(self, **keys: str) -> None:
        self.keys, self.reads, self.seconds = keys, 0, 1000.0

    def read(self) -> str:
        self.reads += 1
        return json.dumps(self.keys)

    def ring(self) -> KeyRing:
        return KeyRing(self.read, lambda: self.seconds)


def token(key: str) -> str:
    return sign([key.encode()], PLACE.code, PLACE.reference)


def test_the_current_key_signs_and_the_previous_one_still_verifies() -> None:
    ring = Secret(previous=OLD, current=NEW).ring()
    assert ring.keys == (NEW.encode(), OLD.encode())
    assert ring.bearer(token(OLD)) == ring.bearer(token(NEW)) == PLACE
    assert ring.bearer(token(NEWER)) is None


def test_a_function_that_runs_on_learns_of_a_new_key_from_its_first_token() -> None:
    secret = Secret(current=OLD)
    ring = secret.ring()
    assert ring.bearer(token(OLD)) == PLACE
    secret.keys = {"current": NEW, "previous": OLD}
    secret.seconds += LOOK_AGAIN_AFTER
    assert ring.bearer(token(NEW)) == PLACE
    assert ring.bearer(token(OLD)) == PLACE
    assert secret.reads == 2


def test_made_up_tokens_cost_one_look_a_minute() -> None:
    secret = Secret(current=OLD)
    ring = secret.ring()
    for _ in range(100):
        assert ring.bearer(token(NEWER)) is None
    assert secret.reads == 1
    secret.seconds += LOOK_AGAIN_AFTER
    for _ in range(100):
        assert ring.bearer(token(NEWER)) is None
    assert secret.reads == 2


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "{}", '{"previous": "k"}', '{"current": ""}'])
def test_a_secret_without_a_current_key_is_said_so(text: str) -> None:
    with pytest.raises(SettingsError, match="current"):
        _ = KeyRing(lambda: text).keys


def rotate_the_key() -> None:
    rotate(boto3.client("secretsmanager"), "token-key")


def answer(desk: DoorDesk, letter: EmailMessage, number: int) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ada Byron <ada@example.org>", str(letter["Reply-To"])
    mail["Subject"], mail["Message-ID"] = f"Re: {letter['Subject']}", f"<{number}@example.org>"
    mail.set_content(CANCEL)
    desk.forward(timedelta(minutes=1))
    assert desk.arrive(mail.as_bytes()) == []


@pytest.mark.parametrize("cold", [True, False], ids=["cold", "warm"])
def test_a_letter_in_flight_stays_valid_over_a_rotation(desk: DoorDesk, cold: bool) -> None:
    desk.arrive(desk.mail())
    desk.send()
    [letter] = desk.sent()
    rotate_the_key()
    if cold:
        clients.key_ring.cache_clear()
    answer(desk, letter, 2)
    assert desk.people(MARCH) == [("ada@example.org", "cancelled")]


def test_after_a_second_rotation_the_oldest_letters_are_no_capability_any_more(
    desk: DoorDesk,
) -> None:
    desk.arrive(desk.mail())
    desk.send()
    [letter] = desk.sent()
    rotate_the_key()
    rotate_the_key()
    clients.key_ring.cache_clear()
    found = str(letter["Reply-To"]).partition("+")[2].partition("@")[0]
    assert clients.key_ring().bearer(found) is None


def test_each_key_is_a_new_one(desk: DoorDesk) -> None:
    seen = set()
    for _ in range(3):
        rotate_the_key()
        clients.key_ring.cache_clear()
        seen.add(clients.key_ring().keys[0])
    assert len(seen) == 3
    assert all(len(key) >= 32 for key in seen)
