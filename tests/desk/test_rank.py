from __future__ import annotations

import random

import pytest

from guichet.desk.model import Status
from guichet.desk.request import Intent, Person
from tests.builders import MARCH, request, session
from tests.desk.memory import MemoryDesk


def ranks(desk: MemoryDesk) -> dict[str, int]:
    """The true ranks: by ticket."""
    here = [one for one in desk.people.values() if one.status is Status.WAITING]
    queue = sorted(here, key=lambda one: one.ticket)
    return {str(one.email): number for number, one in enumerate(queue, 1)}


def told(desk: MemoryDesk, address: str, minutes: float) -> int:
    letter = desk.take(request(Intent.STATUS, address, minutes=minutes)).letters[0]
    return letter.ranks[desk.by(address).reference]


@pytest.mark.parametrize("seed", range(5))
def test_the_rank_told_is_the_rank_however_deep_the_queue(seed: int) -> None:
    chance = random.Random(seed)
    desk = MemoryDesk(session(2))
    for number in range(120):
        desk.take(request(sender=f"p{number}@x.org", minutes=number / 100))
    for step in range(40):
        leaver = chance.choice([*ranks(desk)])
        if chance.random() < 0.3:
            people = (Person("L", leaver), Person("N", f"new{step}@x.org"))
            desk.take(request(Intent.REPLACE, leaver, *people, minutes=10 + step))
        else:
            desk.take(request(Intent.CANCEL, leaver, minutes=10 + step))
        for address in chance.sample([*ranks(desk)], 3):
            assert told(desk, address, 100 + step + chance.random()) == ranks(desk)[address]
            desk.sent.clear()


def test_ranks_follow_when_the_head_is_offered_a_seat() -> None:
    desk = MemoryDesk(session(1))
    for number in range(60):
        desk.take(request(sender=f"p{number}@x.org", minutes=number / 100))
    assert told(desk, "p50@x.org", 5) == 50
    desk.take(request(Intent.CANCEL, "p0@x.org", minutes=6))
    assert told(desk, "p50@x.org", 7) == 49
    assert len(desk.sessions[MARCH].gone) <= 1
