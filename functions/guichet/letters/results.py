"""What the answer to an organiser's commands may say, and the letter that asks her to confirm."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from guichet.desk.model import Letter
from guichet.desk.request import Language
from guichet.letters import dates
from guichet.letters.actions import mailto, order
from guichet.letters.context import reply_address_of, session_view
from guichet.letters.house import House
from guichet.letters.typography import typeset
from guichet.letters.words import Plain, plain_lines

_ZONE = ZoneInfo("Europe/Paris")
_NUMBERS = ("number", "rank", "capacity", "held", "free", "waiting", "was", "people")
_TEXTS = ("name", "leaver", "suggestion")
_FACTS = ("title", "place", "price")
_WORDS = ("code", "reference", "status", "session", "untold")
_FLAGS = ("more", "late", "missing")


def results_context(letter: Letter, house: House) -> dict[str, object]:
    """The values for the answer to a mail of commands."""
    told: Mapping[str, Any] = letter.details
    language = letter.language
    lines = [_line(one, language, house) for one in told.get("lines", ())]
    return {
        "lang": language.value,
        "name": letter.to_name or "",
        "lines": lines,
        "done": sum(bool(one["done"]) for one in lines),
        "failed": sum(not one["done"] for one in lines),
        "stopped_at": str(told.get("stopped_at") or ""),
        "contact": Plain(house.contact),
        "contact_link": mailto(house.contact),
        "help": order("aide", "help", house.contact, language),
    }


def order_context(letter: Letter, house: House) -> dict[str, object]:
    """The values for the letter that asks to confirm a destructive order."""
    told: Mapping[str, Any] = letter.details
    language = letter.language
    words = "Oui, je confirme." if language is Language.FR else "Yes, I confirm."
    return {
        "lang": language.value,
        "name": letter.to_name or "",
        "session": session_view(letter.facts, language, house) if letter.facts else None,
        "act": Plain(told.get("act") or ""),
        "why": str(told.get("why") or ""),
        "person": str(told.get("name") or ""),
        "people": int(told.get("people") or 0),
        "until": Plain(_instant(told.get("until"), language)),
        "confirm": mailto(reply_address_of(letter, house), "Confirmation", words),
        "confirm_words": Plain(typeset(words, language)),
    }


def _line(told: Mapping[str, Any], language: Language, house: House) -> dict[str, Any]:
    """One command and what came of it; what a line does not say is empty."""
    suggestion = str(told.get("suggestion") or "")
    return {
        **{name: int(told.get(name) or 0) for name in _NUMBERS},
        **{name: str(told.get(name) or "") for name in _TEXTS},
        **{name: Plain(told.get(name) or "") for name in _WORDS},
        **{name: bool(told.get(name)) for name in _FLAGS},
        **{
            name: Plain(typeset(plain_lines(str(told.get(name) or "")), language))
            for name in _FACTS
        },
        "line": str(told.get("line") or ""),
        "done": bool(told.get("done")),
        "again": mailto(house.contact, suggestion, suggestion),
        "deadline": Plain(_instant(told.get("deadline"), language)),
        "until": Plain(_instant(told.get("until"), language)),
        "day": Plain(_day(told.get("date"), language)),
        "days": Plain(", ".join(_short(one, language) for one in told.get("dates") or ())),
        "hours": Plain(_hours(told, language)),
        "offered": [str(one) for one in told.get("offered") or ()],
        "problems": [_problem(one, language) for one in told.get("problems") or ()],
        "journal": [_entry(one, language) for one in told.get("journal") or ()],
    }


def _problem(told: Mapping[str, Any], language: Language) -> dict[str, Any]:
    detail = str(told.get("detail") or "")
    code = str(told.get("code") or "")
    if code == "past":
        detail = dates.day_in_words(date.fromisoformat(detail), language)
    return {"field": str(told.get("field") or ""), "code": Plain(code), "detail": detail}


def _entry(told: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """A line of the journal."""
    return {
        "at": Plain(_instant(told.get("at"), language)),
        "what": Plain(told.get("what") or ""),
        "reference": Plain(told.get("reference") or ""),
        "details": str(told.get("details") or ""),
        "by": Plain(told.get("by") or ""),
        "who": Plain(told.get("who") or ""),
    }


def _instant(told: object, language: Language) -> str:
    if not told:
        return ""
    return dates.instant_in_words(datetime.fromisoformat(str(told)), _ZONE, language, year=False)


def _day(told: object, language: Language) -> str:
    return dates.day_in_words(date.fromisoformat(str(told)), language) if told else ""


def _short(told: object, language: Language) -> str:
    day = date.fromisoformat(str(told))
    return f"{dates.short_day(day, language)} {day.year}"


def _hours(told: Mapping[str, Any], language: Language) -> str:
    if not (told.get("start") and told.get("end")):
        return ""
    start, end = time.fromisoformat(str(told["start"])), time.fromisoformat(str(told["end"]))
    return dates.hours_in_words(start, end, language)
