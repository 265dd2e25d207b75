"""Whatever happened, a digest fits its item of DynamoDB, its mail, and the time that send has."""

from __future__ import annotations

import json
import random
import string
import time
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from typing import Any

import pytest

from guichet.desk.choose import entry_of
from guichet.desk.events import Event, EventKind
from guichet.desk.model import Participant, Status
from guichet.desk.morning import Morning, Standing
from guichet.desk.request import Language
from guichet.enclosures import enclose
from guichet.letters.compose import compose
from guichet.letters.samples import HOUSE
from guichet.office.report import digest_letter, report
from guichet.store.items import letter_item, letter_of
from tests.builders import NOW, facts, session

ITEM_LIMIT = 400_000
MAIL_LIMIT = 10_000_000
CLIPPED_AT = 102_000
"""Bytes of HTML that a widely used mail program shows."""
SECONDS = 20
"""A third of what send has."""


def standing(number: int, seats: int, waiting: int, changes: int) -> Standing:
    rng = random.Random(number)
    known = replace(facts(), id=f"session-{number}")

    def person(at: int, status: Status) -> Participant:
        name = "".join(rng.choices(string.ascii_lowercase + "éèç", k=15)).title()
        address = f"{''.join(rng.choices(string.ascii_lowercase, k=14))}@ville.example"
        return Participant(
            reference="".join(rng.choices("ABCDEFGHJKMNPQRSTUVWXYZ234567", k=6)),
            session=known.id,
            status=status,
            name=name,
            email=address,
            sender=address,
            sender_name=name,
            language=Language.FR,
            registered_at=NOW,
            ticket=f"{at:06}",
            organisation=f"Communauté de communes n° {rng.randrange(900)}",
            phone=f"+33{rng.randrange(10**9):09}",
        )

    seated = tuple(person(at, Status.CONFIRMED) for at in range(seats))
    return Standing(
        session=replace(session(seats), facts=known, confirmed=seats, waiting=waiting),
        seated=seated,
        queue=tuple(person(at, Status.WAITING) for at in range(waiting)),
        journal=tuple(
            Event(EventKind.CONFIRMED, NOW, rng.choice(seated).reference) for _ in range(changes)
        ),
        names={one.reference: one.name or "" for one in seated},
    )


@pytest.mark.parametrize(
    ("standings", "clipped"),
    [
        ([standing(0, 20, 3, 200)], False),
        ([standing(0, 20, 2000, 200)], False),
        ([standing(number, 20, 10, 4) for number in range(50)], False),
        ([standing(number, 20, 100, 40) for number in range(50)], False),
        ([standing(0, 6000, 0, 0)], False),
    ],
    ids=["200 changes", "2000 waiting", "50 sessions", "50 busy sessions", "6000 seats"],
)
def test_a_digest_of_any_size(standings: list[Standing], clipped: bool) -> None:
    entries = tuple(entry_of(one.session.facts, one.session.state) for one in standings)
    day = NOW - timedelta(days=1)
    whole = Morning(day, NOW, entries, tuple(standings), (), (), (), 0)
    begun = time.process_time()
    details = report(whole, "o@x.org", ("o@x.org",), standings[0].session.facts.date)
    letter = digest_letter("digest-1", "o@x.org", Language.FR, NOW, details)
    item = letter_item(letter)
    assert len(json.dumps(item, ensure_ascii=False).encode()) < ITEM_LIMIT
    back = letter_of(item)
    assert json.loads(json.dumps(back.details)) == json.loads(json.dumps(letter.details))
    told, files = enclose(back, lambda _delivery, _most: None)
    raw = compose(told, HOUSE, files)
    assert time.process_time() - begun < SECONDS
    assert len(raw) < MAIL_LIMIT
    html = [
        part for part in message_from_bytes(raw).walk() if part.get_content_type() == "text/html"
    ]
    shown = html[0].get_payload(decode=True)
    assert isinstance(shown, bytes)
    assert (len(shown) > CLIPPED_AT) is clipped
    lists: Any = details["lists"]
    listed = sum(len(one["people"]) for one in lists)
    everybody = sum(len(one.seated) + len(one.queue) for one in standings)
    assert listed + details["left_out"] == everybody  # type: ignore[operator]
    assert listed >= min(everybody, 2000)
