"""What the organiser's morning letter may say: each session's seats, changes, queue and post."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from guichet.desk.model import Letter
from guichet.desk.request import Language
from guichet.letters import dates
from guichet.letters.actions import mailto, order
from guichet.letters.handed import handed_view
from guichet.letters.house import House
from guichet.letters.seats import seat_map
from guichet.letters.typography import typeset
from guichet.letters.words import Plain, plain_lines

_USUAL_ZONE = "Europe/Paris"
_COUNTS = ("capacity", "confirmed", "offered", "free", "waiting")
_CUT = ("changes", "offers", "queue", "seated", "missing")
_MAILS = ("received", "dealt", "acted", "handed_over", "ignored", "duplicates", "unprocessed_count")
_SHORT_FROM = 5
"""With more sessions than this, those where nothing happened stand in one line each."""
_IN_FULL = 10
"""Sessions told of in full, the soonest: mail programs cut a letter of more than 100 KB."""
_NEAR = 3
"""Days before a session from which on no day is quiet."""


def digest_context(letter: Letter, house: House) -> dict[str, object]:
    """The values for the digest's template."""
    told: Mapping[str, Any] = letter.details
    language = letter.language
    sessions = [_session(one, language) for one in told.get("sessions", ())]
    quiet = _is_quiet(told)
    full = [] if quiet else [one for one in sessions if not _is_short(one, sessions)][:_IN_FULL]
    return {
        "lang": language.value,
        "name": letter.to_name or "",
        "today": Plain(dates.day_in_words(date.fromisoformat(str(told["date"])), language)),
        "sessions": sessions,
        "coming": [one for one in sessions if not one["over"] and one["state"] != "called-off"],
        "told": full,
        "short": [one for one in sessions if one not in full],
        "several": len(sessions) > 1,
        "quiet": quiet,
        **_post(told, letter, house),
        **_files(told),
        "contact": Plain(house.contact),
        "contact_link": mailto(house.contact),
        "lists": order("liste", "list", house.contact, language),
    }


def _post(told: Mapping[str, Any], letter: Letter, house: House) -> dict[str, object]:
    """Mails that wait, mails that came, letters that went."""
    mails: Mapping[str, Any] = told.get("mails") or {}
    letters: Mapping[str, Any] = told.get("letters") or {}
    fresh = [handed_view(one, letter.language, house) for one in told.get("handed_over", ())]
    older = [handed_view(one, letter.language, house) for one in told.get("still_waiting", ())]
    waiting = int(told.get("waiting_mails") or len(fresh) + len(older))
    return {
        "handed_over": fresh,
        "still_waiting": older,
        "waiting_mails": waiting,
        "example": next((one["number"] for one in (*fresh, *older)), 1),
        "more_mails": waiting - len(fresh) - len(older),
        "mails": {
            **{name: int(mails.get(name) or 0) for name in _MAILS},
            "unprocessed": [Plain(plain_lines(str(one))) for one in mails.get("unprocessed", ())],
        },
        "letters": {name: int(letters.get(name) or 0) for name in ("sent", "owed", "failed")},
        "undelivered": [_undelivered(one) for one in told.get("undelivered", ())],
        "warnings": [
            {"what": Plain(one["what"]), "count": int(one["count"])}
            for one in told.get("warnings", ())
        ],
    }


def _files(told: Mapping[str, Any]) -> dict[str, object]:
    return {
        "listed": bool(told.get("lists")),
        "sheets": len(told.get("sheets") or ()),
        "left_out": int(told.get("left_out") or 0),
    }


def _is_quiet(told: Mapping[str, Any]) -> bool:
    """Whether there is nothing to do and nothing new."""
    mails: Mapping[str, Any] = told.get("mails") or {}
    news = ("handed_over", "still_waiting", "undelivered", "warnings", "sheets")
    return not (
        any(told.get(name) for name in news)
        or mails.get("unprocessed_count")
        or any(_is_moving(one) for one in told.get("sessions", ()))
    )


def _is_moving(told: Mapping[str, Any]) -> bool:
    near = 0 <= int(told.get("days_left", 99)) <= _NEAR and told.get("state") != "called-off"
    return bool(told.get("changes") or told.get("offers") or near)


def _is_short(session: Mapping[str, Any], sessions: list[dict[str, Any]]) -> bool:
    return len(sessions) > _SHORT_FROM and not session["moving"]


def _session(told: Mapping[str, Any], language: Language) -> dict[str, Any]:
    title = told.get("title") or {}
    day = date.fromisoformat(str(told["date"]))
    zone = ZoneInfo(str(told.get("timezone") or _USUAL_ZONE))
    counts = {name: int(told.get(name) or 0) for name in _COUNTS}
    people = {
        name: [_person(one, zone, language) for one in told.get(name, ())] for name in _CUT[1:]
    }
    changes = [_change(one, zone, language) for one in told.get("changes", ())]
    shown = {**people, "changes": changes}
    return {
        **counts,
        **shown,
        "more": {
            name: max(0, int(told.get(f"{name}_count") or 0) - len(shown[name])) for name in _CUT
        },
        "id": Plain(told.get("id", "")),
        "title": Plain(typeset(str(title.get(language.value) or title.get("fr") or ""), language)),
        "date": Plain(dates.day_in_words(day, language)),
        "day": Plain(dates.short_day(day, language)),
        "days_left": int(told.get("days_left", -1)),
        "over": bool(told.get("over")),
        "state": Plain(told.get("state") or "open"),
        "held": counts["confirmed"] + counts["offered"],
        "map": Plain(seat_map(counts["confirmed"], counts["offered"], counts["capacity"])),
        "moving": _is_moving(told),
        "doubles": [
            {"name": str(one["name"]), "references": Plain(", ".join(one["references"]))}
            for one in told.get("doubles", ())
        ],
        "deadlines": [
            {"what": Plain(one["what"]), "at": Plain(_instant(str(one["at"]), zone, language))}
            for one in told.get("deadlines", ())
        ],
    }


def _person(told: Mapping[str, Any], zone: ZoneInfo, language: Language) -> dict[str, Any]:
    deadline = told.get("deadline")
    return {
        "reference": Plain(told.get("reference") or ""),
        "name": str(told.get("name") or ""),
        "email": Plain(told.get("email") or ""),
        "organisation": str(told.get("organisation") or ""),
        "sender": Plain(told.get("sender") or ""),
        "rank": int(told.get("rank") or 0),
        "deadline": Plain(_instant(str(deadline), zone, language) if deadline else ""),
    }


def _change(told: Mapping[str, Any], zone: ZoneInfo, language: Language) -> dict[str, Any]:
    return {
        "at": Plain(_short_instant(str(told["at"]), zone, language)),
        "what": Plain(told.get("what") or ""),
        "name": str(told.get("name") or ""),
        "reference": Plain(told.get("reference") or ""),
        "details": str(told.get("details") or "").replace(" -> ", " → "),
    }


def _undelivered(told: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "address": Plain(plain_lines(str(told.get("address") or ""))),
        "reason": Plain(plain_lines(str(told.get("reason") or ""))),
        "name": str(told.get("name") or ""),
        "reference": Plain(told.get("reference") or ""),
    }


def _instant(told: str, zone: ZoneInfo, language: Language) -> str:
    return dates.instant_in_words(datetime.fromisoformat(told), zone, language, year=False)


def _short_instant(told: str, zone: ZoneInfo, language: Language) -> str:
    local = datetime.fromisoformat(told).astimezone(zone)
    hour = dates.hour_in_words(local.time(), language)
    return f"{dates.short_day(local.date(), language)}, {hour}"
