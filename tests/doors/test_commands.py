from __future__ import annotations

import pytest

from guichet.desk.model import LetterKind
from tests.builders import MARCH
from tests.doors.commands import Office
from tests.doors.desk import DoorDesk


@pytest.fixture
def office(desk: DoorDesk) -> Office:
    return Office(desk)


def test_more_seats_are_offered_at_once(office: Office) -> None:
    office.register(3)
    office.write("places 2\n")
    assert office.codes() == ["seats-over"]
