"""The life of a place by mail, on the local cloud: waiting, offered, lapsed, taken, forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from guichet.desk.model import Session, Status
from guichet.store.ledger import Ledger
from infra.local.desk import LocalDesk
from infra.local.errors import LocalError
from infra.local.time_passes import invoke, move
from tests.builders import facts
from tests.local.living import Living, options_in
from tests.local.test_permissions import without

pytestmark = pytest.mark.local

ROOM = "atelier-2019-04-02"
ADA, BOB, CAT = "ada@ville.example", "bob@ville.example", "cat@ville.example"


@pytest.fixture(scope="module")
def living(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    """A desk with one more session: a room of one seat, on 2 April."""
    with LocalDesk(options_in(tmp_path_factory.mktemp("life"))) as desk:
        here = Living(desk)
        small = replace(facts(), id=ROOM, date=date(2019, 4, 2))
        assert Ledger(here.table).open_session(Session(small, 1), desk.clock.now())
        yield here


def answer(living: Living, name: str, address: str, text: str) -> None:
    """Reply to the last letter, as a mail program does: above the quoted letter."""
    letter: dict[str, Any] = living.letters(address)[-1]
    headers = letter["headers"]
    quoted = "\n".join(f"> {line}" for line in letter["text"].splitlines())
    body = f"{text}\n\nLe lun. 4 févr. 2019 à 09:00, Guichet a écrit :\n{quoted}\n"
    living.write(
        name,
        address,
        f"Re: {letter['subject']}",
        body,
        In_Reply_To=headers["Message-ID"],
    )


def kinds(living: Living, address: str) -> list[str]:
    return [one["template"] for one in living.letters(address)]


def stands(living: Living, address: str) -> Status:
    place = living.place(address, ROOM)
    assert place is not None
    return place.status


def test_a_place_passes_from_hand_to_hand(living: Living) -> None:
    for name, address in (("Ada Byron", ADA), ("Bob Noyce", BOB), ("Cat Hopper", CAT)):
        living.register(name, address, "2 avril 2019")
        living.settle()
    assert [stands(living, one) for one in (ADA, BOB, CAT)] == [
        Status.CONFIRMED,
        Status.WAITING,
        Status.WAITING,
    ]
    answer(living, "Ada Byron", ADA, "Bonjour, je dois malheureusement annuler ma place.")
    living.settle()
    assert kinds(living, ADA)[-1] == "cancelled"
    assert kinds(living, BOB)[-1] == "offered"
    move(living.desk.cloud, living.desk.clock, living.desk.outputs, timedelta(hours=73))
    living.settle()
    assert kinds(living, BOB)[-1] == "lapsed"
    assert kinds(living, CAT)[-1] == "offered"
    answer(living, "Cat Hopper", CAT, "Oui, je prends la place, merci !")
    living.settle()
    assert [stands(living, one) for one in (ADA, BOB, CAT)] == [
        Status.CANCELLED,
        Status.LAPSED,
        Status.CONFIRMED,
    ]


def test_who_asks_to_be_forgotten_is(living: Living) -> None:
    address = "oubli@ville.example"
    living.register("Oona Blix", address, "2 avril 2019")
    living.settle()
    answer(living, "Oona Blix", address, "Merci d'effacer mes données personnelles.")
    living.settle()
    assert kinds(living, address)[-1] == "erased"
    with without(living, "sweep", "DestroyErasedMail"), pytest.raises(LocalError, match="sweep"):
        invoke(living.desk.cloud, "sweep")
    for _ in range(2):  # what is on its way is destroyed by the run after
        move(living.desk.cloud, living.desk.clock, living.desk.outputs, timedelta(minutes=6))
        living.settle()
    found = living.desk.cloud.dynamodb.scan(TableName=living.desk.outputs["Table"])["Items"]
    left = str(found).lower()
    assert "oona" not in left
    assert address not in left
    bucket = living.desk.outputs["MailBucket"]
    keys = living.desk.cloud.s3.list_objects_v2(Bucket=bucket, Prefix="mail/")["Contents"]
    mails = [
        living.desk.cloud.s3.get_object(Bucket=bucket, Key=one["Key"])["Body"].read()
        for one in keys
    ]
    assert not [mail for mail in mails if address.encode() in mail]
