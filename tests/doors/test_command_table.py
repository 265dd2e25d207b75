"""Every mail of command_cases, at the doors."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guichet import clients
from guichet.desk.events import Cause
from guichet.desk.manage import change_capacity
from guichet.desk.model import LetterKind, Session
from guichet.store import keys
from tests.builders import JUNE, MARCH, NOW, facts
from tests.doors.command_cases import CASES, Case
from tests.doors.commands import Office
from tests.doors.desk import DoorDesk

PEOPLE = [f"p{number}@example.org" for number in range(4)]


@pytest.fixture
def office(desk: DoorDesk) -> Office:
    ledger = clients.ledger()
    room = ledger.load_room(MARCH)
    ledger.commit_run(room, change_capacity(room, 2, Cause(NOW, "c" * 32, "organiser")))
    office = Office(desk)
    office.register(4)
    return office


def test_there_are_sixty_mails_and_more() -> None:
    assert len({one.name for one in CASES}) == len(CASES) >= 60


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_mail_of_commands(office: Office, case: Case) -> None:
    names = {address: office.who(address).reference for address in PEOPLE}
    marks = {address.partition("@")[0]: reference for address, reference in names.items()}
    marks |= {f"{name}l": reference.lower() for name, reference in marks.items()}
    _june(case)
    for earlier in filter(None, case.before.split("|")):
        office.write(earlier.format(**marks))
    known = {one.id for one in office.letters()}
    delivery = office.write(
        case.text.format(**marks),
        case.sender,
        case.subject,
        html=case.html,
        **case.verdicts,
    )
    new = [one for one in office.letters() if one.id not in known]
    answers = [one for one in new if one.kind is LetterKind.RESULTS]
    codes = [line["code"] for one in answers for line in one.details["lines"]]  # type: ignore[attr-defined]
    assert codes == case.codes.split()
    assert len(answers) == bool(case.codes)
    told = sorted(f"{one.kind}>{one.to.partition('@')[0]}" for one in new if one not in answers)
    assert told == case.told.split()
    _stands(office, case)
    item = clients.table().get(keys.mail(delivery))
    assert item is not None
    assert case.reason in ("*", item["reason"])
    assert clients.table().range(keys.message(fingerprint(delivery))["pk"], "LINE#", "LINE$") == []


def fingerprint(delivery: str) -> str:
    """Of the mail that a delivery brought."""
    rows = clients.table()._client.scan(TableName=clients.table().name)["Items"]
    found = [one["pk"]["S"] for one in rows if one.get("mail", {}).get("S") == delivery]
    return str(next(one for one in found if one.startswith("MESSAGE#"))).removeprefix("MESSAGE#")


def _june(case: Case) -> None:
    if case.june:
        own = ("paul@example.org",) if case.june == "paul" else ()
        june = replace(facts(JUNE), organisers=own)
        clients.ledger().open_session(Session(june, 20), NOW)


def _stands(office: Office, case: Case) -> None:
    session = clients.ledger().session(MARCH)
    assert session is not None
    places = {one.email: one for one in clients.ledger().participants(MARCH)}
    assert [places[one].status.value for one in PEOPLE] == case.after.split()
    assert (session.capacity, session.state.value) == (case.capacity, case.state)
    live = [one.status.value for one in places.values()]
    counted = (session.confirmed, session.offered, session.waiting)
    assert counted == tuple(live.count(one) for one in ("confirmed", "offered", "waiting"))
