"""An address that SES will not write to any more: marked, left in peace, and told of."""

from __future__ import annotations

from datetime import timedelta

import pytest

from guichet import clients
from guichet.store import keys
from tests.builders import MARCH
from tests.doors.desk import DoorDesk

ADA = "ada@example.org"
SUPPRESSED = {"bounceType": "Permanent", "bounceSubType": "OnAccountSuppressionList"}
STATUS = "Bonjour,\n\nOù en est mon inscription à la journée du 19 mars ?\n\nAda Byron\n"


@pytest.fixture
def suppressed(desk: DoorDesk) -> DoorDesk:
    """Ada's confirmation was not delivered: SES has her on its list."""
    desk.arrive(desk.mail())
    [letter] = desk.owed()
    desk.send()
    mail = {"messageId": "ses-9", "destination": [ADA], "tags": {"letter": [letter.id]}}
    assert desk.event("Bounce", letter.id, bounce=SUPPRESSED, mail=mail) == []
    return desk


def test_the_letter_and_the_address_are_marked(suppressed: DoorDesk) -> None:
    assert suppressed.states() == ["undelivered"]
    who = clients.table().get(keys.who(ADA))
    assert who is not None
    assert who["unreachable"] == "bounce"


def test_nothing_more_is_written_to_it_and_the_organiser_reads_what_it_writes(
    suppressed: DoorDesk,
) -> None:
    suppressed.arrive(suppressed.mail(STATUS, number=2), "second")
    assert [one for one in suppressed.owed() if one.to == ADA] == []
    item = clients.table().get(keys.mail("second"))
    assert item is not None
    assert (item["disposition"], item["human"]) == ("act", "unreachable-address")
    assert suppressed.people(MARCH) == [(ADA, "confirmed")]


def test_the_digest_names_what_did_not_arrive(suppressed: DoorDesk) -> None:
    suppressed.forward(timedelta(hours=23))
    suppressed.digest()
    [digest] = [one for one in suppressed.owed() if one.kind.value == "digest"]
    assert ADA in str(digest.details)
