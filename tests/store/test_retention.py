from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from guichet.desk.events import Event, EventKind
from guichet.desk.model import Participant
from guichet.desk.request import Disposition, Intent, Person, Trust
from guichet.settings import Settings, SettingsError
from guichet.store import items, keys, reception, retention
from guichet.store.codec import to_plain
from guichet.store.ledger import Ledger
from tests.builders import MARCH, NOW, facts, reading, request, session
from tests.proofs.memory_table import MemoryTable
from tests.store.test_ledger import take

KEPT = timedelta(days=90)
DUE = facts().ends_at + KEPT
WITH_HR = Person("Colleague One", "one@example.org")


@pytest.fixture
def memory() -> Any:
    return MemoryTable()


@pytest.fixture
def people(memory: Any) -> Ledger:
    """One seated, one offered a seat, one waiting, one gone, one registered by somebody else."""
    ledger = Ledger(memory)
    ledger.open_session(session(3), NOW)
    for number in range(4):
        take(ledger, request(sender=f"p{number}@example.org", minutes=number))
    take(ledger, request(Intent.REGISTER, "hr@example.org", WITH_HR, name="H R", minutes=5))
    take(ledger, request(Intent.CANCEL, "p0@example.org", minutes=9))
    return ledger


def personal(table: Any) -> list[str]:
    return [str(item) for item in table.items.values() if "@example.org" in str(item)]


def anonymous(ledger: Ledger) -> list[bool]:
    return [_is_nobody(one) for one in ledger.participants(MARCH)]


def _is_nobody(one: Participant) -> bool:
    known = (one.name, one.email, one.sender, one.sender_name, one.organisation, one.phone)
    return not any(known)


def test_people_are_anonymised_when_it_is_time_and_not_before(memory: Any, people: Ledger) -> None:
    stood = people.session(MARCH)
    statuses = [one.status for one in people.participants(MARCH)]
    assert retention.anonymise_due(memory, people, KEPT, DUE - timedelta(seconds=1)) == 0
    assert not any(anonymous(people))
    assert retention.anonymise_due(memory, people, KEPT, DUE) == 5
    assert all(anonymous(people))
    assert [one.status for one in people.participants(MARCH)] == statuses
    assert people.session(MARCH) == stood
    assert retention.anonymise_due(memory, people, KEPT, DUE) == 0
    desk = people.load_room(MARCH)
    assert all(map(_is_nobody, (*desk.offered, *desk.queue)))
    assert memory.agenda(items.RETENTION, "0", "9") == []


def test_a_session_long_over_leaves_the_catalogue(memory: Any, people: Ledger) -> None:
    june = replace(facts(), id="other-2020", date=date(2020, 6, 18))
    people.open_session(replace(session(3), facts=june), NOW)
    retention.anonymise_due(memory, people, KEPT, DUE)
    listed = items.entries_of(memory.get(keys.CATALOGUE))
    assert [one.facts.id for one in listed] == ["other-2020"]
    asked = request(Intent.STATUS, "p1@example.org", minutes=60)
    told = reading(asked)
    decision = reception.receive(people, told, None, lambda: DUE, lambda _: None)
    assert decision is not None, "whoever had a place there is still answered"


def test_a_run_is_bounded_and_the_next_one_goes_on(
    memory: Any, people: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "ROWS_AT_ONCE", 4)
    counts = [retention.anonymise_due(memory, people, KEPT, DUE) for _ in range(5)]
    assert sum(counts) == 5
    assert max(counts) <= 4
    assert all(anonymous(people))


def test_a_run_that_was_cut_short_is_made_good(
    memory: Any, people: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "PEOPLE_AT_ONCE", 2)
    commit, done = people.commit_run, list[int]()

    def fails(*arguments: Any) -> None:
        if done:
            raise ConnectionError
        done.append(1)
        commit(*arguments)

    monkeypatch.setattr(people, "commit_run", fails)
    with pytest.raises(ConnectionError):
        retention.anonymise_due(memory, people, KEPT, DUE)
    assert anonymous(people).count(True) == 2
    monkeypatch.setattr(people, "commit_run", commit)
    assert retention.anonymise_due(memory, people, KEPT, DUE) == 3
    assert all(anonymous(people))


def test_the_journal_keeps_what_happened_and_not_who_did_it(memory: Any, people: Ledger) -> None:
    key = keys.event(MARCH, NOW, "cause")
    lines = [
        Event(EventKind.CANCELLED, NOW, "AAAAAA", "Mme Durand is ill"),
        Event(EventKind.CAPACITY, NOW, details="3 -> 4"),
    ]
    told = {"by": "organiser", "who": "boss@example.org", "cause": "c1"}
    memory.put({**key, **told, "at": "now", "lines": [to_plain(one) for one in lines]})
    retention.anonymise_due(memory, people, KEPT, DUE)
    row = memory.get(key)
    assert row["by"] == "organiser"
    assert [one.get("details", "") for one in row["lines"]] == ["", "3 -> 4"]
    assert "boss" not in str(row)
    assert row["lines"][0]["kind"] == "cancelled"


def test_an_address_is_forgotten_when_no_place_needs_it(memory: Any, people: Ledger) -> None:
    retention.forget_addresses(memory, KEPT, NOW + timedelta(days=40))
    assert memory.get(keys.who("p1@example.org")), "there is a place that it speaks for"
    assert memory.get(keys.who("p0@example.org")), "a place that was cancelled is one as well"
    retention.anonymise_due(memory, people, KEPT, DUE)
    assert retention.forget_addresses(memory, KEPT, DUE) == 6
    assert [one for one in memory.items if one[0].startswith("WHO#")] == []


def test_an_address_that_only_wrote_is_forgotten_with_its_mail(memory: Any) -> None:
    ledger = Ledger(memory)
    ledger.open_session(session(), NOW)
    asked = request(None, "stranger@example.org")
    told = reading(asked, Disposition.HAND_OVER, "question")
    reception.receive(ledger, told, None, lambda: NOW, lambda _: None)
    assert memory.get(keys.who("stranger@example.org"))
    assert retention.forget_addresses(memory, KEPT, NOW + timedelta(days=30)) == 0
    assert retention.forget_addresses(memory, KEPT, NOW + timedelta(days=31)) == 1
    assert memory.get(keys.who("stranger@example.org")) is None


def test_who_writes_while_they_are_being_forgotten_stays(
    memory: Any, people: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    retention.anonymise_due(memory, people, KEPT, DUE)
    due = memory.agenda(items.ADDRESSES, "0", keys.instant(DUE))
    late = request(Intent.STATUS, "p1@example.org", minutes=(DUE - NOW) / timedelta(minutes=1))
    take(people, late)
    monkeypatch.setattr(memory, "agenda", lambda *_: due)
    assert retention.forget_addresses(memory, KEPT, DUE) == len(due) - 1
    assert memory.get(keys.who("p1@example.org"))


def test_what_a_request_to_confirm_holds_goes_with_the_others(memory: Any, people: Ledger) -> None:
    pending = request(sender="new@example.org", minutes=20, trust=Trust.UNKNOWN)
    decision = take(people, pending)
    assert decision is not None
    assert decision.pending is not None
    retention.anonymise_due(memory, people, KEPT, DUE)
    assert [one for one in memory.items if one[1].startswith("PENDING#")] == []


def test_how_long_people_are_kept_is_a_setting() -> None:
    desk = {"TABLE_NAME": "t", "CONTACT_ADDRESS": "a@b.example"}
    assert Settings.of(desk).participants_kept == timedelta(days=90)
    assert Settings.of({**desk, "PARTICIPANTS_KEPT_DAYS": "7"}).participants_kept.days == 7
    for wrong in ("soon", "-1", "1.5", "²"):
        with pytest.raises(SettingsError, match="PARTICIPANTS_KEPT_DAYS"):
            Settings.of({**desk, "PARTICIPANTS_KEPT_DAYS": wrong})
