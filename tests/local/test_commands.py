"""An organiser's morning by mail, on the local cloud: seats, a cancellation, papers, a yes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email.message import EmailMessage

import pytest

from guichet.desk.model import Session, State
from guichet.store.ledger import Ledger
from tests.builders import facts
from tests.local.living import Living

pytestmark = pytest.mark.local

ROOM = "commandes-2019-05-07"
ADA, BOB, CAT = "ada@commune.example", "bob@commune.example", "cat@commune.example"


@pytest.fixture(scope="module")
def living(shared: Living) -> Living:
    """One more session, of one seat, on 7 May; three people want it."""
    small = replace(facts(), id=ROOM, date=date(2019, 5, 7))
    assert Ledger(shared.table).open_session(Session(small, 1), shared.desk.clock.now())
    for name, address in (("Ada Byron", ADA), ("Bob Noyce", BOB), ("Cat Hopper", CAT)):
        shared.register(name, address, "7 mai 2019")
        shared.settle()
    return shared


def command(living: Living, text: str, to: str = "") -> list[str]:
    """The organiser writes; the templates of the letters she gets."""
    organiser = living.desk.options.organiser
    before = len(living.letters(organiser))
    message = EmailMessage()
    message["From"] = f"Nadège Guiraud <{organiser}>"
    message["To"] = to or living.desk.options.contact
    message["Subject"] = "Session du 7 mai"
    message.set_content(text)
    living.send_raw(message.as_bytes(), organiser, [to] if to else [])
    living.settle()
    return sorted(one["template"] for one in living.letters(organiser)[before:])


def last(living: Living, address: str) -> str:
    return str(living.letters(address)[-1]["template"])


def reference(living: Living, address: str) -> str:
    place = living.place(address, ROOM)
    assert place is not None
    return place.reference


def test_an_organiser_commands_by_mail(living: Living) -> None:
    assert command(living, "Bonjour,\n\nplaces 2\nbilan\nliste\n\nNadège") == [
        "digest",
        "lists",
        "results",
    ]
    assert last(living, BOB) == "offered"
    assert command(living, f"annuler {reference(living, ADA)} a téléphoné") == ["results"]
    assert last(living, ADA) == "cancelled"
    assert last(living, CAT) == "offered"


def test_a_session_is_called_off_only_after_a_yes(living: Living) -> None:
    organiser = living.desk.options.organiser
    ledger = Ledger(living.table)
    assert command(living, "annuler session dégât des eaux") == ["order-confirm", "results"]
    [asked] = [one for one in living.letters(organiser) if one["template"] == "order-confirm"]
    session = ledger.session(ROOM)
    assert session is not None
    assert session.state is State.OPEN
    assert command(living, "Oui, je confirme.", asked["headers"]["Reply-To"]) == ["results"]
    session = ledger.session(ROOM)
    assert session is not None
    assert session.state is State.CALLED_OFF
