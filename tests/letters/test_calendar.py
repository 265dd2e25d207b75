from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage, Message
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guichet.desk.model import Facts, Letter, LetterKind, Status
from guichet.desk.request import Language
from guichet.letters import calendar
from guichet.letters.compose import compose, pages
from guichet.letters.samples import HOUSE, samples, session
from tests.letters.hostile import WORDS

SAMPLES = {one.name: one.letter for one in samples()}
CONFIRMED = SAMPLES["fr-confirmed"]
STAMP = datetime(2019, 2, 4, 8, tzinfo=UTC)


def made(facts: Facts, **more: Any) -> str:
    one = replace(CONFIRMED.participants[0], **more)
    return calendar.invitation(
        facts, one, "a@example.com", "c+t@example.org", "Maison", STAMP, Language.FR
    )


def payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)
    return data


def event_of(ics: str) -> Any:
    whole = icalendar.Calendar.from_ical(ics)
    [event] = whole.walk("VEVENT")
    assert not event.errors
    return event


def problems(ics: str) -> list[str]:
    """An independent reading of RFC 5545 and 5546: what is wrong with a calendar object."""
    lines = ics.split("\r\n")
    found = [f"a line of {len(one.encode())} octets" for one in lines if len(one.encode()) > 75]
    found += ["a bare line end" for one in lines if "\n" in one or "\r" in one]
    return found + structure(ics)


def structure(ics: str) -> list[str]:
    found: list[str] = []
    unfolded = ics.replace("\r\n ", "").split("\r\n")
    if unfolded[-1]:
        found.append("no line end at the end")
    stack: list[str] = []
    names: dict[str, list[str]] = {}
    for line in unfolded[:-1]:
        match = re.fullmatch(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', line)
        if not match:
            found.append(f"not a content line: {line}")
            continue
        name, _, value = match.groups()
        if name == "BEGIN":
            stack.append(value)
        elif name == "END":
            if not stack or stack.pop() != value:
                found.append(f"END:{value} ends nothing")
        else:
            names.setdefault("/".join(stack), []).append(name)
    if stack:
        found.append(f"{stack} not ended")
    once = {
        "VCALENDAR": ("PRODID", "VERSION", "METHOD"),
        "VCALENDAR/VEVENT": (
            "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "ORGANIZER", "ATTENDEE", "STATUS",
        ),
    }  # fmt: skip
    found += [
        f"{name} not once in {where}"
        for where, required in once.items()
        for name in required
        if names.get(where, []).count(name) != 1
    ]
    return found


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_confirmed_place_comes_with_an_invitation(language: str) -> None:
    letter = SAMPLES[f"{language}-confirmed"]
    raw = compose(letter, HOUSE)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ]
    part = next(one for one in message.walk() if one.get_content_type() == "text/calendar")
    assert part.get_param("method") == "REQUEST"
    ics = payload(part).decode()
    file = next(message.iter_attachments())
    assert payload(file).decode() == ics
    assert problems(ics) == []
    event = event_of(ics)
    assert event.start == datetime(2030, 3, 19, 9, tzinfo=ZoneInfo("Europe/Paris"))
    assert event.end - event.start == timedelta(hours=9)
    assert event["ORGANIZER"] == f"mailto:{message['Reply-To'].addresses[0].addr_spec}"
    assert event["ATTENDEE"] == f"mailto:{letter.to}"
    assert event["STATUS"] == "CONFIRMED"
    assert str(event["LOCATION"]) == "Maison du Parc, 4 rue des Lilas, 69003 Lyon"
    assert "K7Q2MX" in event["DESCRIPTION"]
    assert "Les mains dans la terre" in event["DESCRIPTION"]
    assert [one["TRIGGER"].dt for one in event.walk("VALARM")] == [timedelta(days=-1)]
    assert "METHOD:REQUEST" in ics


def test_a_cancelled_place_withdraws_the_same_event_with_a_higher_sequence() -> None:
    asked = event_of(pages(SAMPLES["fr-confirmed"], HOUSE).calendar)
    page = pages(SAMPLES["fr-cancelled"], HOUSE)
    assert page.method == "CANCEL"
    assert problems(page.calendar) == []
    withdrawn = event_of(page.calendar)
    assert "METHOD:CANCEL" in page.calendar
    assert withdrawn["UID"] == asked["UID"]
    assert withdrawn["SEQUENCE"] > asked["SEQUENCE"]
    assert withdrawn["STATUS"] == "CANCELLED"
    assert not withdrawn.walk("VALARM")


def test_each_person_has_an_event_of_their_own() -> None:
    facts = session()
    one, two = (made(facts, reference=name) for name in ("AAAAA2", "BBBBB3"))
    other = made(replace(facts, id="another"), reference="AAAAA2")
    assert len({str(event_of(ics)["UID"]) for ics in (one, two, other)}) == 3


WITH_CALENDAR = {
    "confirmed": "REQUEST",
    "confirmed-chosen": "REQUEST",
    "confirmed-no-name": "REQUEST",
    "confirmed-by-other": "REQUEST",
    "cancelled": "CANCEL",
    "replaced": "CANCEL",
    "called-off": "CANCEL",
}


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_only_those_who_have_or_had_a_seat_get_a_calendar(name: str) -> None:
    page = pages(SAMPLES[name], HOUSE)
    assert page.method == WITH_CALENDAR.get(name[3:], "")
    assert bool(page.calendar) == bool(page.method)


def test_who_waits_is_never_invited() -> None:
    for kind in LetterKind:
        if kind is LetterKind.DIGEST:
            continue
        one = replace(CONFIRMED.participants[0], status=Status.WAITING)
        letter = replace(CONFIRMED, kind=kind, participants=(one,))
        if kind in (LetterKind.CANCELLED, LetterKind.REPLACED, LetterKind.CALLED_OFF):
            continue
        assert _method(letter) == ""


def _method(letter: Letter) -> str:
    return pages(letter, HOUSE).method


ZONES = (
    "Europe/Paris",
    "Europe/London",
    "America/New_York",
    "Asia/Tokyo",
    "Asia/Kolkata",
    "Australia/Sydney",
)


@given(
    st.dates(date(2019, 1, 1), date(2035, 12, 31)),
    st.times(time(6), time(17)).map(lambda one: one.replace(second=0, microsecond=0)),
    st.sampled_from(ZONES),
)
def test_any_day_in_any_zone_is_the_right_instant(day: date, start: time, zone: str) -> None:
    facts = replace(session(), date=day, start=start, end=time(18), timezone=zone)
    ics = made(facts)
    assert problems(ics) == []
    # a name of no zone, so that our own VTIMEZONE is read; the library keeps zones by name
    named = f"Ours-{zone.replace('/', '-')}-{day.year}"
    event = event_of(
        ics.replace(f"TZID={zone}", f"TZID={named}").replace(f"TZID:{zone}", f"TZID:{named}")
    )
    assert event["DTSTART"].dt.astimezone(UTC) == facts.starts_at.astimezone(UTC)


def test_the_zone_names_only_the_changes_it_needs() -> None:
    ics = made(replace(session(), date=date(2019, 3, 19)))
    zone = ics.partition("BEGIN:VTIMEZONE")[2].partition("END:VTIMEZONE")[0]
    assert re.findall(r"DTSTART:(\d+T\d+)", zone) == [
        "20181201T010000",
        "20190331T020000",
        "20191027T030000",
    ]
    assert re.findall(r"TZOFFSETTO:(\S+)", zone) == ["+0100", "+0200", "+0100"]


@given(WORDS, WORDS)
def test_any_words_stay_words(name: str, place: str) -> None:
    ics = made(replace(session(), place=place), name=name)
    assert problems(ics) == []
    event = event_of(ics)
    assert event["ATTENDEE"] == "mailto:a@example.com"
    assert len(event.walk("VALARM")) == 1
