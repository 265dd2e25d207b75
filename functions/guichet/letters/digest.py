"""What the organiser's morning letter may say: each session's seats, changes, queue and post."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from guichet.desk.model import Letter
from guichet.desk.request import Language
from guichet.letters import dates
from guichet.letters.actions import mailto
from guichet.letters.house import House
from guichet.letters.typography import typeset
from guichet.letters.words import Plain, clean, clean_lines, plain_lines

_ZONE = ZoneInfo("Europe/Paris")
_ROW = 10
_CONFIRMED, _OFFERED, _FREE = "■", "◧", "□"
_MOST_SQUARES = 200


def digest_context(letter: Letter, house: House) -> dict[str, object]:
    """The values for the digest's template."""
    told: Mapping[str, Any] = letter.details
    language = letter.language
    sessions = [_session(one, language) for one in told.get("sessions", ())]
    handed_over = [_handed_over(one, language, house) for one in told.get("handed_over", ())]
    today = date.fromisoformat(str(told["date"]))
    mails = {"unprocessed": [], **_counts(told.get("mails"), _MAILS)}
    mails["unprocessed"] = [str(one) for one in (told.get("mails") or {}).get("unprocessed", ())]
    news = handed_over or mails["unprocessed"] or told.get("warnings")
    quiet = not news and not any(one["changes"] for one in sessions)
    return {
        "lang": language.value,
        "name": letter.to_name or "",
        "today": Plain(dates.day_in_words(today, language)),
        "sessions": sessions,
        "handed_over": handed_over,
        "mails": mails,
        "letters": _counts(told.get("letters"), ("sent", "owed", "failed")),
        "warnings": [
            Plain(typeset(plain_lines(str(one)), language)) for one in told.get("warnings", ())
        ],
        "quiet": quiet,
        "contact": Plain(house.contact),
        "contact_link": mailto(house.contact),
    }


_MAILS = ("received", "acted", "handed_over", "ignored", "duplicates")


def _counts(told: object, names: Iterable[str]) -> dict[str, Any]:
    known = told if isinstance(told, Mapping) else {}
    return {name: int(known.get(name) or 0) for name in names}


def _session(told: Mapping[str, Any], language: Language) -> dict[str, Any]:
    title = told.get("title") or {}
    day = date.fromisoformat(str(told["date"]))
    people = [_person(one, language) for one in told.get("participants", ())]
    queue = [one for one in people if one["status"] == "waiting"]
    queue.sort(key=lambda one: (one["rank"] == 0, one["rank"]))
    counts = _counts(told, ("capacity", "confirmed", "offered", "free", "waiting"))
    changes = [_change(one, language) for one in told.get("changes", ())]
    return {
        **counts,
        "id": str(told.get("id", "")),
        "title": Plain(typeset(str(title.get(language.value) or title.get("fr") or ""), language)),
        "date": Plain(dates.day_in_words(day, language)),
        "day": Plain(dates.short_day(day, language)),
        "state": Plain(told.get("state") or "open"),
        "held": counts["confirmed"] + counts["offered"],
        "map": Plain(seat_map(counts["confirmed"], counts["offered"], counts["capacity"])),
        "offers": [one for one in people if one["status"] == "offered"],
        "queue": queue,
        "seated": [one for one in people if one["status"] == "confirmed"],
        "missing": [one for one in people if one["missing"] and one["status"] in _LIVE],
        "changes": changes,
    }


_LIVE = ("confirmed", "offered", "waiting")


def seat_map(confirmed: int, offered: int, capacity: int) -> str:
    """A square for each seat, in rows of ten."""
    held = confirmed + offered
    signs = _CONFIRMED * confirmed + _OFFERED * offered + _FREE * max(0, capacity - held)
    signs = signs[:_MOST_SQUARES]
    return "\n".join(signs[at : at + _ROW] for at in range(0, len(signs), _ROW))


def _person(told: Mapping[str, Any], language: Language) -> dict[str, Any]:
    deadline = told.get("deadline")
    return {
        "reference": Plain(told.get("reference") or ""),
        "name": str(told.get("name") or ""),
        "email": Plain(told.get("email") or ""),
        "organisation": str(told.get("organisation") or ""),
        "sender": Plain(told.get("sender") or ""),
        "status": Plain(told.get("status") or ""),
        "rank": int(told.get("rank") or 0),
        "deadline": Plain(_instant(str(deadline), language) if deadline else ""),
        "missing": [str(one) for one in told.get("missing") or ()],
    }


def _change(told: Mapping[str, Any], language: Language) -> dict[str, Any]:
    return {
        "at": Plain(_instant(str(told["at"]), language)),
        "what": Plain(told.get("what") or ""),
        "name": str(told.get("name") or ""),
        "reference": Plain(told.get("reference") or ""),
    }


def _handed_over(told: Mapping[str, Any], language: Language, house: House) -> dict[str, Any]:
    sender = plain_lines(str(told.get("sender") or ""))
    subject = clean(str(told.get("subject") or ""))
    return {
        "number": int(told.get("number") or 0),
        "at": Plain(_instant(str(told["at"]), language)),
        "sender": Plain(sender),
        "sender_name": str(told.get("sender_name") or ""),
        "subject": subject,
        "reason": Plain(told.get("reason") or ""),
        "lines": clean_lines(str(told.get("words") or "")),
        "answer": mailto(sender or house.contact, f"Re: {subject}" if subject else ""),
    }


def _instant(told: str, language: Language) -> str:
    return dates.instant_in_words(datetime.fromisoformat(told), _ZONE, language, year=False)
