from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from guichet.desk.events import Event, EventKind
from guichet.desk.inbox import Handed, Received
from guichet.desk.model import Participant, Status
from guichet.desk.request import Language
from guichet.office.report import Post, Standing, digest
from tests.builders import MARCH, NOW, session


def participant(reference: str, status: Status, name: str | None = "Ada") -> Participant:
    return Participant(
        reference, MARCH, status, name, f"{reference}@x.org", f"{reference}@x.org", name,
        Language.FR, NOW, reference,
    )  # fmt: skip


def test_a_digest_says_all() -> None:
    room = replace(session(2), confirmed=1, offered=1, waiting=2)
    people = (
        participant("A", Status.CONFIRMED, None),
        replace(participant("B", Status.OFFERED), deadline=NOW),
        participant("C", Status.WAITING),
        participant("D", Status.WAITING),
        participant("E", Status.CANCELLED),
    )
    journal = (Event(EventKind.CANCELLED, NOW, "E"), Event(EventKind.OFFERED, NOW, "B"))
    received = [
        Received("act", "", 2),
        Received("hand-over", "question", 0),
        Received("ignore", "bounce", 0),
        Received("ignore", "duplicate", 0),
    ]
    handed = [Handed("d1", NOW, "q@x.org", "Quentin", "Accès", "question", "Où est-ce ?")]
    told = digest(
        date(2019, 2, 4), [Standing(room, people, journal)], received, handed, ["lost-1"],
        Post(1, [("b@x.org", "bounce")]),
    )  # fmt: skip
    told = json.loads(json.dumps(told))
    [shown] = told["sessions"]
    assert (shown["confirmed"], shown["offered"], shown["free"], shown["waiting"]) == (1, 1, 0, 2)
    assert [one["rank"] for one in shown["participants"]] == [None, None, 1, 2, None]
    assert shown["participants"][0]["missing"] == ["name"]
    assert [one["what"] for one in shown["changes"]] == ["cancelled", "offered"]
    assert told["handed_over"][0]["number"] == 1
    assert told["mails"] == {
        "received": 5,
        "acted": 1,
        "handed_over": 1,
        "ignored": 1,
        "duplicates": 1,
        "unprocessed": ["lost-1"],
    }
    assert told["letters"] == {"sent": 2, "owed": 1, "failed": 1}


def test_a_quiet_day_is_a_digest_all_the_same() -> None:
    told = digest(date(2019, 2, 4), [], [], [], [], Post(0, []))
    assert told["sessions"] == []
    assert told["mails"]["received"] == 0  # type: ignore[index]
