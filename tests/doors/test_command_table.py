"""Every mail of command_cases, at the doors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from guichet import clients
from guichet.desk.model import LetterKind, Session
from guichet.settings import settings
from guichet.store import keys
from tests.builders import JUNE, MARCH, NOW, facts, session
from tests.doors.command_cases import CASES, Case
from tests.doors.commands import Office
from tests.doors.desk import CONTACT
from tests.doors.memory_desk import MemoryWorld

PEOPLE = [f"p{number}@example.org" for number in range(4)]


@pytest.fixture(scope="module")
def environment() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("TABLE_NAME", "memory")
        patched.setenv("CONTACT_ADDRESS", CONTACT)
        patched.setenv("ORGANISERS", "nguiraud@la27eregion.fr")
        settings.cache_clear()
        yield
    settings.cache_clear()


@pytest.fixture(scope="module")
def world(environment: None) -> dict[Any, Any]:
    """Two seats and four people who asked for one."""
    with MemoryWorld() as desk:
        clients.ledger().open_session(session(capacity=2), NOW)
        Office(desk).register(4)
        return desk.table.items


@pytest.fixture
def office(world: dict[Any, Any]) -> Iterator[Office]:
    with MemoryWorld(world) as desk:
        yield Office(desk)


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
        verdicts=case.verdicts,
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
    left = [sk for _, sk in office.desk.table.items if sk.startswith("LINE#")]  # type: ignore[attr-defined]
    assert left == []


def _june(case: Case) -> None:
    if case.june:
        own = ("paul@example.org",) if case.june == "paul" else ()
        june = replace(facts(JUNE), organisers=own)
        clients.ledger().open_session(Session(june, 20), NOW)


def _stands(office: Office, case: Case) -> None:
    room = clients.ledger().session(MARCH)
    assert room is not None
    places = {one.email: one for one in clients.ledger().participants(MARCH)}
    assert [places[one].status.value for one in PEOPLE] == case.after.split()
    assert (room.capacity, room.state.value) == (case.capacity, case.state)
    live = [one.status.value for one in places.values()]
    counted = (room.confirmed, room.offered, room.waiting)
    assert counted == tuple(live.count(one) for one in ("confirmed", "offered", "waiting"))
