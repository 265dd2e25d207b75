from __future__ import annotations

from guichet.desk.names import doubles
from guichet.desk.request import Intent, Person
from tests.builders import request, session
from tests.desk.memory import MemoryDesk

RH, BOB = "rh@example.org", "bob@example.org"


def test_who_was_registered_without_an_address_and_then_wrote_may_be_a_double() -> None:
    desk = MemoryDesk(session())
    desk.take(request(Intent.REGISTER, RH, Person("Bob Martin"), Person("Eve Petit")))
    desk.take(request(sender=BOB, name="MARTIN Bob", minutes=1))
    [pair] = doubles(desk.people.values())
    assert [one.email for one in pair] == [None, BOB]
    desk.take(request(Intent.CANCEL, RH, Person("Bob Martin"), minutes=2))
    assert doubles(desk.people.values()) == ()


def test_two_people_without_a_name_are_no_doubles() -> None:
    desk = MemoryDesk(session())
    desk.take(request(sender="a@example.org", name=None))
    desk.take(request(sender="b@example.org", name=None, minutes=1))
    assert doubles(desk.people.values()) == ()
