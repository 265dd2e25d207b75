from __future__ import annotations

from guichet.desk.morning import Standing
from guichet.desk.request import Intent, Person
from guichet.letters.compose import pages
from guichet.letters.samples import HOUSE, samples
from guichet.office.standing import told_of
from tests.builders import MARCH, NOW, request, session
from tests.desk.memory import MemoryDesk


def test_the_digest_tells_who_may_have_two_places() -> None:
    desk = MemoryDesk(session())
    desk.take(request(Intent.REGISTER, "rh@example.org", Person("Bob Martin")))
    desk.take(request(sender="bob@example.org", name="Bob Martin", minutes=1))
    people = tuple(desk.people.values())
    told = told_of(Standing(desk.sessions[MARCH], seated=people), NOW, 1)
    assert told["doubles"] == [{"name": "Bob Martin", "references": list(desk.people)}]


def test_it_is_said_in_both_languages() -> None:
    digests = {one.name: one.letter for one in samples() if one.name in ("fr-digest", "en-digest")}
    said = {name: pages(letter, HOUSE).text for name, letter in digests.items()}
    assert "deux places sous le même nom (H4DD2A, K7Q2MX)" in said["fr-digest"]
    assert "two places under the same name (H4DD2A, K7Q2MX)" in said["en-digest"]
