"""What letters tell of a mail that was handed over: who wrote, when, why, in which words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from guichet.desk.model import Letter
from guichet.desk.request import Language
from guichet.letters import dates
from guichet.letters.actions import mailto, order
from guichet.letters.house import House
from guichet.letters.words import Plain, clean, clean_lines, plain_lines

_ZONE = ZoneInfo("Europe/Paris")


def handed_context(letter: Letter, house: House) -> dict[str, object]:
    """The values for the templates of a mail forwarded, or sent on whole."""
    told: Mapping[str, Any] = letter.details
    facts, language = letter.facts, letter.language
    title = facts.title.of(language) if facts else ""
    return {
        "lang": language.value,
        "name": letter.to_name or "",
        "mail": handed_view(told, language, house),
        "session_title": Plain(plain_lines(title)),
        "session_day": Plain(dates.day_in_words(facts.date, language) if facts else ""),
        "acted": bool(told.get("acted")),
        "complaint": bool(told.get("complaint")),
        "attached": str(told.get("attached", "yes")),
        "contact": Plain(house.contact),
        "contact_link": mailto(house.contact),
    }


def handed_view(told: Mapping[str, Any], language: Language, house: House) -> dict[str, Any]:
    """One mail, in words; its links answer the writer, or command the desk."""
    sender = plain_lines(str(told.get("sender") or ""))
    subject = clean(str(told.get("subject") or ""))
    number = int(told.get("number") or 0)
    return {
        "number": number,
        "at": Plain(_instant(told.get("at"), language)),
        "sender": Plain(sender),
        "sender_name": str(told.get("sender_name") or ""),
        "subject": subject,
        "reason": Plain(plain_lines(str(told.get("reason") or ""))),
        "lines": [Plain(line) for line in clean_lines(str(told.get("words") or ""))],
        "forgotten": Plain(_instant(told.get("forgotten"), language)),
        "answer": mailto(sender or house.contact, f"Re: {subject}" if subject else ""),
        "original": order(f"original {number}", f"original {number}", house.contact, language),
        "done": order(f"fait {number}", f"done {number}", house.contact, language),
    }


def _instant(told: object, language: Language) -> str:
    if not isinstance(told, str):
        return ""
    return dates.instant_in_words(datetime.fromisoformat(told), _ZONE, language, year=False)
