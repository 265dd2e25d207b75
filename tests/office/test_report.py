from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from guichet.desk.choose import entry_of
from guichet.desk.events import Event, EventKind
from guichet.desk.inbox import Handed, Received
from guichet.desk.model import Participant, Session, State, Status
from guichet.desk.morning import Morning, Standing, Undelivered
from guichet.desk.request import Language
from guichet.office.report import LISTED_MAILS, QUOTED, recipients, report
from guichet.office.standing import SHOWN
from tests.builders import JUNE, MARCH, NOW, session

DESK = "nadege@region.example"
GUEST = "guest@other.example"
DAY = date(2019, 2, 4)
SINCE = NOW - timedelta(days=1)


def participant(reference: str, status: Status, name: str | None = "Ada") -> Participant:
    return Participant(
        reference, MARCH, status, name, f"{reference}@x.org", f"{reference}@x.org", name,
        Language.FR, NOW, reference,
    )  # fmt: skip


def owned(room: Session, *organisers: str) -> Session:
    return replace(room, facts=replace(room.facts, organisers=organisers))


def mail(number: int, session_id: str = "", hours: int = 1) -> Handed:
    return Handed(
        f"d{number}", NOW - timedelta(hours=hours), f"q{number}@x.org", "Quentin", "Accès", "question",
        "Où est-ce ?", number, session_id,
    )  # fmt: skip


def morning(
    *standings: Standing,
    received: tuple[Received, ...] = (),
    handed: tuple[Handed, ...] = (),
    undelivered: tuple[Undelivered, ...] = (),
    **more: Any,
) -> Morning:
    entries = tuple(entry_of(one.session.facts, one.session.state) for one in standings)
    return Morning(SINCE, NOW, entries, standings, received, handed, undelivered, 1, **more)


def told(one: Morning, to: str = DESK, day: date = DAY) -> dict[str, Any]:
    details: dict[str, Any] = json.loads(json.dumps(report(one, to, (DESK,), day)))
    return details


def full() -> Standing:
    return Standing(
        replace(session(2), confirmed=1, offered=1, waiting=2),
        (participant("A", Status.CONFIRMED, None),),
        (replace(participant("B", Status.OFFERED), deadline=NOW + timedelta(days=1)),),
        (participant("C", Status.WAITING), participant("D", Status.WAITING)),
        (Event(EventKind.CANCELLED, NOW, "E"), Event(EventKind.OFFERED, NOW, "B")),
        {"B": "Ada", "E": "Eva"},
    )


def test_a_digest_says_all() -> None:
    received = (
        Received("act", "", 2, MARCH),
        Received("hand-over", "question", 0),
        Received("ignore", "bounce", 0),
        Received("ignore", "duplicate", 0),
    )
    lost = Undelivered("b@x.org", "bounce", "Bea", "B", MARCH)
    whole = told(
        morning(
            full(),
            received=received,
            handed=(mail(7),),
            undelivered=(lost,),
            unprocessed=("lost-1",),
        )
    )
    [shown] = whole["sessions"]
    assert (shown["confirmed"], shown["offered"], shown["free"], shown["waiting"]) == (1, 1, 0, 2)
    assert [one["rank"] for one in shown["queue"]] == [1, 2]
    assert [one["reference"] for one in shown["missing"]] == ["A"]
    assert [(one["what"], one["name"]) for one in shown["changes"]] == [
        ("cancelled", "Eva"), ("offered", "Ada"),
    ]  # fmt: skip
    assert [one["what"] for one in shown["deadlines"]] == ["offer", "session"]
    assert whole["handed_over"][0]["number"] == 7
    assert whole["mails"] == {
        "received": 5,
        "dealt": 4,
        "acted": 1,
        "handed_over": 1,
        "ignored": 1,
        "duplicates": 1,
        "unprocessed": ["lost-1"],
        "unprocessed_count": 1,
    }
    assert whole["letters"] == {"sent": 2, "owed": 1, "failed": 1}
    assert whole["undelivered"][0]["reference"] == "B"
    assert whole["warnings"] == [{"what": "unprocessed", "count": 1}]
    [listed] = whole["lists"]
    assert [one["reference"] for one in listed["people"]] == ["A", "B", "C", "D"]


def test_a_quiet_day_is_a_digest_all_the_same() -> None:
    whole = told(morning())
    assert whole["sessions"] == []
    assert whole["mails"]["received"] == 0
    assert whole["lists"] == []


def test_nobody_sees_sessions_or_mails_of_others() -> None:
    march = full()
    june = Standing(owned(session(id_=JUNE), GUEST), queue=(participant("Z", Status.WAITING),))
    whole = morning(
        march,
        june,
        received=(Received("act", "", 1, MARCH), Received("act", "", 1, JUNE)),
        handed=(mail(1), mail(2, MARCH), mail(3, JUNE)),
        undelivered=(
            Undelivered("m@x.org", "bounce", session=MARCH),
            Undelivered("j@x.org", "bounce", session=JUNE),
        ),
        unprocessed=("lost",),
        dead=2,
    )
    assert recipients(whole, (DESK,)) == (DESK, GUEST)
    theirs, ours = told(whole, GUEST), told(whole, DESK)
    assert [one["id"] for one in theirs["sessions"]] == [JUNE]
    assert [one["id"] for one in ours["sessions"]] == [MARCH]
    assert [one["number"] for one in theirs["handed_over"]] == [3]
    assert [one["number"] for one in ours["handed_over"]] == [1, 2]
    assert [one["address"] for one in theirs["undelivered"]] == ["j@x.org"]
    assert [one["address"] for one in ours["undelivered"]] == ["m@x.org"]
    assert (theirs["mails"]["received"], ours["mails"]["received"]) == (1, 3)
    assert theirs["warnings"] == []
    assert [one["what"] for one in ours["warnings"]] == ["unprocessed", "dead-letters"]
    assert MARCH not in json.dumps(theirs)
    assert [one["id"] for one in theirs["lists"]] == [JUNE]


def test_the_sheet_goes_with_the_last_three_days() -> None:
    standing = full()
    due = [
        ahead
        for ahead in range(-1, 8)
        if told(morning(standing), day=standing.session.facts.date - timedelta(days=ahead))[
            "sheets"
        ]
    ]
    assert due == [0, 1, 2, 3]
    off = replace(standing, session=replace(standing.session, state=State.CALLED_OFF))
    assert told(morning(off), day=off.session.facts.date)["sheets"] == []


def test_what_was_told_before_is_told_in_a_line_and_forgotten_mails_are_announced() -> None:
    old = replace(mail(1, hours=30), kept_until=NOW + timedelta(days=2))
    whole = told(morning(full(), handed=(old, mail(2))))
    assert [one["number"] for one in whole["handed_over"]] == [2]
    [before] = whole["still_waiting"]
    assert (before["number"], before["words"]) == (1, "")
    assert before["forgotten"]
    assert whole["waiting_mails"] == 2


def test_long_lists_are_cut_and_say_so() -> None:
    many = tuple(participant(f"P{number}", Status.WAITING) for number in range(300))
    events = tuple(Event(EventKind.WAITING, NOW, one.reference) for one in many)
    room = Standing(replace(session(1), waiting=2000), queue=many, journal=events)
    mails = tuple(mail(number) for number in range(1, 100))
    whole = told(morning(room, handed=mails))
    [shown] = whole["sessions"]
    assert len(shown["queue"]) == len(shown["changes"]) == SHOWN
    assert (shown["queue_count"], shown["changes_count"]) == (2000, 300)
    assert shown["changes"][-1]["reference"] == "P299"
    assert (len(whole["handed_over"]), len(whole["still_waiting"])) == (QUOTED, LISTED_MAILS)
    assert whole["waiting_mails"] == 99
    assert len(whole["lists"][0]["people"]) == 300
