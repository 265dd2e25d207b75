from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

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
