from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from guichet.desk.request import Intent, Person, Trust
from guichet.store import erasing, items, keys
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from guichet.store.table import Table
from tests import tables
from tests.builders import MARCH, NOW, request, session
from tests.store.test_ledger import statuses, take

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

ADA = "ada@example.org"
LATER = NOW + timedelta(hours=1)


def everything(dynamodb: DynamoDBClient) -> str:
    return str(dynamodb.scan(TableName=tables.NAME)["Items"]).lower()


def test_nothing_of_a_person_remains_and_the_seat_passes_on(
    ledger: Ledger, table: Table, dynamodb: DynamoDBClient
) -> None:
    ledger.open_session(session(1), NOW)
    take(ledger, request(sender=ADA, name="Ada Byron"))
    take(ledger, request(sender="next@example.org", name="Next Person", minutes=1))
    asked = take(ledger, request(Intent.ERASE, ADA, name="Ada Byron", minutes=2))
    assert asked is not None
    assert [one.kind.value for one in asked.letters] == ["erased"]
    outbox, destroyed = Outbox(table), list[str]()
    for letter in table.agenda(items.OWED, "0", "9"):
        outbox.claim(letter["id"], NOW)
        outbox.sent(letter["id"], "ses", NOW)
    assert erasing.erase_due(table, ledger, destroyed.append, LATER) == 1
    assert len(destroyed) == 2
    left = everything(dynamodb)
    assert "ada" not in left
    assert "byron" not in left
    assert statuses(ledger) == [("next@example.org", "offered"), (None, "cancelled")]
    assert erasing.erase_due(table, ledger, destroyed.append, LATER) == 0


def test_an_answer_on_its_way_is_destroyed_when_it_has_gone(ledger: Ledger, table: Table) -> None:
    ledger.open_session(session(), NOW)
    asked = take(ledger, request(Intent.ERASE, ADA))
    assert asked is not None
    [letter] = asked.letters
    assert erasing.erase_due(table, ledger, lambda _: None, LATER) == 0
    outbox = Outbox(table)
    outbox.claim(letter.id, LATER)
    outbox.sent(letter.id, "ses", LATER)
    assert erasing.erase_due(table, ledger, lambda _: None, LATER + erasing.LOOK_AGAIN) == 1
    assert table.get(keys.letter(letter.id)) is None


def test_those_the_person_registered_keep_their_places(
    ledger: Ledger, dynamodb: DynamoDBClient, table: Table
) -> None:
    ledger.open_session(session(), NOW)
    colleague = Person("Colleague One", "one@example.org")
    take(ledger, request(Intent.REGISTER, ADA, colleague, name="Ada Byron"))
    take(ledger, request(Intent.ERASE, ADA, minutes=1))
    outbox = Outbox(table)
    for letter in table.agenda(items.OWED, "0", "9"):
        outbox.claim(letter["id"], NOW)
        outbox.sent(letter["id"], "ses", NOW)
    erasing.erase_due(table, ledger, lambda _: None, LATER)
    assert statuses(ledger) == [("one@example.org", "confirmed")]
    assert [one.sender for one in ledger.participants(MARCH)] == ["one@example.org"]


def test_nobody_is_erased_on_the_word_of_a_forged_from(ledger: Ledger, table: Table) -> None:
    ledger.open_session(session(), NOW)
    take(ledger, request(sender=ADA))
    decision = take(ledger, request(Intent.ERASE, ADA, minutes=1, trust=Trust.UNKNOWN))
    assert decision is not None
    assert [one.kind.value for one in decision.letters] == ["confirm-request"]
    assert table.agenda(items.ERASURES, "0", "9") == []


def sent(table: Table) -> None:
    """Every letter that is owed leaves."""
    outbox = Outbox(table)
    for letter in table.agenda(items.OWED, "0", "9"):
        outbox.claim(letter["id"], NOW)
        outbox.sent(letter["id"], "ses", NOW)


def test_who_comes_back_after_asking_keeps_the_new_place(ledger: Ledger, table: Table) -> None:
    ledger.open_session(session(), NOW)
    take(ledger, request(sender=ADA))
    take(ledger, request(Intent.ERASE, ADA, minutes=1))
    sent(table)
    sent(table)
    erasing.erase_due(table, ledger, lambda _: None, LATER)
    assert (ADA, "confirmed") not in statuses(ledger)
    again = take(ledger, request(sender=ADA, name="Ada King", minutes=70))
    assert again is not None
    erasing.erase_due(table, ledger, lambda _: None, LATER + timedelta(hours=1))
    erasing.erase_due(table, ledger, lambda _: None, LATER + timedelta(hours=2))
    assert (ADA, "confirmed") in statuses(ledger)


def test_an_erasure_that_waits_for_a_letter_erases_nothing_that_came_since(
    ledger: Ledger, table: Table
) -> None:
    ledger.open_session(session(), NOW)
    take(ledger, request(sender=ADA))
    take(ledger, request(Intent.ERASE, ADA, minutes=1))
    assert erasing.erase_due(table, ledger, lambda _: None, LATER) == 0  # letters still to leave
    take(ledger, request(sender=ADA, minutes=70))
    sent(table)
    assert erasing.erase_due(table, ledger, lambda _: None, LATER + timedelta(hours=1)) == 1
    assert (ADA, "confirmed") in statuses(ledger)
    assert table.get(keys.who(ADA)) is not None


def test_who_asks_twice_is_erased_twice(ledger: Ledger, table: Table) -> None:
    ledger.open_session(session(), NOW)
    take(ledger, request(sender=ADA))
    take(ledger, request(Intent.ERASE, ADA, minutes=1))
    erasing.erase_due(table, ledger, lambda _: None, LATER)
    take(ledger, request(sender=ADA, minutes=70))
    take(ledger, request(Intent.ERASE, ADA, minutes=71))
    sent(table)
    destroyed: list[str] = []
    assert erasing.erase_due(table, ledger, destroyed.append, LATER + timedelta(hours=1)) == 1
    assert statuses(ledger) == [(None, "cancelled"), (None, "cancelled")]
    assert len(destroyed) == 2
    assert table.get(keys.who(ADA)) is None


def test_a_request_that_waits_to_be_confirmed_is_forgotten_as_well(
    ledger: Ledger, table: Table, dynamodb: DynamoDBClient
) -> None:
    ledger.open_session(session(), NOW)
    take(ledger, request(sender=ADA, name="Ada Byron", trust=Trust.UNKNOWN))
    assert "byron" in everything(dynamodb)
    take(ledger, request(Intent.ERASE, ADA, minutes=1, name="Ada Byron"))
    sent(table)
    assert erasing.erase_due(table, ledger, lambda _: None, LATER) == 1
    assert "byron" not in everything(dynamodb)
    assert "ada" not in everything(dynamodb)


def test_who_asked_for_others_without_an_address_still_speaks_for_them(
    ledger: Ledger, table: Table
) -> None:
    ledger.open_session(session(), NOW)
    take(ledger, request(Intent.REGISTER, ADA, Person("Paul Durand"), name="Ada Byron"))
    take(ledger, request(Intent.ERASE, ADA, minutes=1))
    sent(table)
    assert erasing.erase_due(table, ledger, lambda _: None, LATER) == 1
    take(ledger, request(Intent.CANCEL, ADA, Person("Paul Durand"), minutes=70))
    assert [one.status.value for one in ledger.participants(MARCH)] == ["cancelled"]


def test_an_erasure_that_fails_keeps_no_other_from_its_end(ledger: Ledger, table: Table) -> None:
    ledger.open_session(session(), NOW)
    for minutes, address in enumerate(("first@example.org", ADA)):
        take(ledger, request(sender=address, minutes=minutes))
        take(ledger, request(Intent.ERASE, address, minutes=5 + minutes))
    sent(table)
    failed: list[str] = []

    def destroy(delivery: str) -> None:
        if not failed:
            failed.append(delivery)
            raise RuntimeError("S3 is away")

    with pytest.raises(RuntimeError, match="S3 is away"):
        erasing.erase_due(table, ledger, destroy, LATER)
    assert table.get(keys.who(ADA)) is None
    assert erasing.erase_due(table, ledger, destroy, LATER) == 1
    assert [one for one, _ in statuses(ledger)] == [None, None]
