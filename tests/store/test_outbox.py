from __future__ import annotations

from datetime import timedelta

import pytest

from guichet.desk.model import Letter, LetterKind
from guichet.desk.request import Language
from guichet.store.outbox import LEASE, LEFT_BEHIND, Outbox
from guichet.store.table import Table
from tests.builders import NOW
from tests.store.calls import Calls

LETTER = Letter("l1", LetterKind.STATUS, "ada@example.org", Language.FR, NOW)


@pytest.fixture
def outbox(table: Table) -> Outbox:
    box = Outbox(table)
    assert box.add(LETTER)
    return box


def left(outbox: Outbox, after: timedelta) -> list[str]:
    return [one.id for one in outbox.left_behind(NOW + after, 10)]


def test_a_letter_is_owed_once(outbox: Outbox) -> None:
    assert not outbox.add(LETTER)


def test_a_claimed_letter_is_nobody_elses(outbox: Outbox) -> None:
    assert outbox.claim("l1", NOW)
    assert not outbox.claim("l1", NOW + LEASE)
    assert outbox.claim("l1", NOW + LEASE + timedelta(seconds=1))


def test_a_sent_letter_is_never_claimed_again(outbox: Outbox) -> None:
    assert outbox.claim("l1", NOW)
    assert outbox.sent("l1", "ses-1", NOW)
    assert not outbox.claim("l1", NOW + timedelta(days=1))
    assert left(outbox, timedelta(days=1)) == []


def test_the_send_event_closes_the_window_of_a_crash(outbox: Outbox) -> None:
    assert outbox.claim("l1", NOW)
    assert outbox.sent("l1", "from the event", NOW + timedelta(minutes=1))
    assert not outbox.sent("l1", "from a late sender", NOW + timedelta(minutes=2))
    assert left(outbox, LEASE * 2) == []


def test_a_letter_given_back_can_be_claimed_at_once(outbox: Outbox) -> None:
    assert outbox.claim("l1", NOW)
    assert outbox.release("l1", NOW)
    assert outbox.claim("l1", NOW)


def test_what_is_left_behind_is_found_neither_too_early_nor_never(outbox: Outbox) -> None:
    assert left(outbox, LEFT_BEHIND - timedelta(seconds=1)) == []
    assert left(outbox, LEFT_BEHIND) == ["l1"]
    outbox.claim("l1", NOW)
    assert left(outbox, LEASE - timedelta(seconds=1)) == []
    assert left(outbox, LEASE) == ["l1"]


def test_a_letter_refused_or_bounced_is_told_of(outbox: Outbox) -> None:
    outbox.claim("l1", NOW)
    outbox.sent("l1", "ses-1", NOW)
    assert outbox.undelivered("l1", "bounce", NOW + timedelta(minutes=1))
    assert [(one.to, why) for one, why in outbox.troubles(NOW)] == [("ada@example.org", "bounce")]
    assert left(outbox, timedelta(days=1)) == []


def test_two_writes_a_letter(outbox: Outbox, calls: Calls) -> None:
    calls.reset()
    outbox.claim("l1", NOW)
    outbox.sent("l1", "ses-1", NOW)
    assert calls.counted == {"UpdateItem": 2}


def test_an_event_about_an_unknown_letter_makes_no_item(table: Table) -> None:
    box = Outbox(table)
    assert not box.sent("nobody", "x", NOW)
    assert not box.undelivered("nobody", "bounce", NOW)
