"""The invitation that goes with a confirmed place, and its withdrawal (RFC 5545, 5546).

Written by hand: the libraries cost more time to load than a letter takes to write. The tests
read what is written here with one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from guichet.desk.model import Facts, Participant
from guichet.desk.request import Language
from guichet.letters import dates
from guichet.letters.words import clean, plain_lines

_FOLD = 75
_REMINDER = {Language.FR: "Demain", Language.EN: "Tomorrow"}


def invitation(
    facts: Facts,
    participant: Participant,
    attendee: str,
    organiser: str,
    organiser_name: str,
    stamp: datetime,
    language: Language,
    *,
    cancelled: bool = False,
) -> str:
    """A whole calendar object: one event for one person, asked for or withdrawn."""
    method = "CANCEL" if cancelled else "REQUEST"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Guichet//Guichet//" + language.value.upper(),
        "CALSCALE:GREGORIAN",
        f"METHOD:{method}",
        *_timezone(facts.timezone, facts.date.year),
        "BEGIN:VEVENT",
        f"UID:{uid(facts, participant, organiser)}",
        f"SEQUENCE:{participant.sequence}",
        f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;TZID={facts.timezone}:{facts.date:%Y%m%d}T{facts.start:%H%M%S}",
        f"DTEND;TZID={facts.timezone}:{facts.ends_at:%Y%m%d}T{facts.end:%H%M%S}",
        f"SUMMARY:{_text(facts.title.of(language))}",
        f"LOCATION:{_text(f'{facts.place}, {facts.address}')}",
        f"DESCRIPTION:{_text(_description(facts, participant, language))}",
        f"ORGANIZER{_named(organiser_name)}:mailto:{organiser}",
        _attendee(participant.name or "", attendee, cancelled),
        f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}",
        f"TRANSP:{'TRANSPARENT' if cancelled else 'OPAQUE'}",
        *([] if cancelled else _alarm(language)),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(_folded(line) + "\r\n" for line in lines)


def uid(facts: Facts, participant: Participant, organiser: str) -> str:
    """One for each person and session, the same for as long as there is the place."""
    return f"{participant.reference.lower()}.{facts.code}@{organiser.rpartition('@')[2]}"


def _description(facts: Facts, participant: Participant, language: Language) -> str:
    french = language is Language.FR
    lines = [f"{'Référence :' if french else 'Reference:'} {participant.reference}", ""]
    for slot in facts.programme:
        hour = dates.hour_in_words(slot.start, language) + " " if slot.start else ""
        lines.append(f"{hour}{slot.title} ({slot.description.of(language)})")
    lines += ["", facts.access.of(language)] if facts.access.of(language) else []
    lines += ["", f"{facts.organiser_name or facts.organiser}, {facts.contact}"]
    return "\n".join(lines)


def _attendee(name: str, address: str, cancelled: bool) -> str:
    """Who asked for the place has accepted already; nobody need answer the invitation."""
    standing = "NEEDS-ACTION" if cancelled else "ACCEPTED"
    roles = f"CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={standing};RSVP=FALSE"
    return f"ATTENDEE{_named(name)};{roles}:mailto:{address}"


def _alarm(language: Language) -> Sequence[str]:
    return (
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P1D",
        f"DESCRIPTION:{_REMINDER[language]}",
        "END:VALARM",
    )


def _named(name: str) -> str:
    shown = clean(name).replace('"', "'")
    return f';CN="{shown}"' if shown else ""


def _text(text: str) -> str:
    escaped = plain_lines(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 octets, never cut within a character."""
    if len(line) <= _FOLD and line.isascii():
        return line
    pieces: list[str] = []
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _FOLD - (1 if pieces else 0):
            pieces.append(piece)
            piece, size = "", 0
        piece += letter
        size += octets
    return "\r\n ".join([*pieces, piece])


@lru_cache(maxsize=16)
def _timezone(name: str, year: int) -> tuple[str, ...]:
    """The zone as it is in that year: each change of its clocks, and how it was before them."""
    zone = ZoneInfo(name)
    first = datetime(year - 1, 12, 1, tzinfo=UTC)
    changes = [_change_within(zone, first + timedelta(days=n)) for n in range(430)]
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    lines += _observance(zone, first, first)
    for change in changes:
        if change is not None:
            lines += _observance(zone, change - timedelta(minutes=1), change)
    return (*lines, "END:VTIMEZONE")


def _change_within(zone: ZoneInfo, day: datetime) -> datetime | None:
    """The minute in these 24 hours when the clocks change."""
    low, high = day, day + timedelta(days=1)
    before = low.astimezone(zone).utcoffset()
    if high.astimezone(zone).utcoffset() == before:
        return None
    while high - low > timedelta(minutes=1):
        middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
        if middle.astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


def _observance(zone: ZoneInfo, before: datetime, change: datetime) -> list[str]:
    old, new = before.astimezone(zone), change.astimezone(zone)
    kind = "DAYLIGHT" if new.dst() else "STANDARD"
    local = change + (old.utcoffset() or timedelta())
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{local:%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_offset(old)}",
        f"TZOFFSETTO:{_offset(new)}",
        f"TZNAME:{new.tzname()}",
        f"END:{kind}",
    ]


def _offset(moment: datetime) -> str:
    seconds = int((moment.utcoffset() or timedelta()).total_seconds())
    sign = "-" if seconds < 0 else "+"
    return f"{sign}{abs(seconds) // 3600:02d}{abs(seconds) % 3600 // 60:02d}"
