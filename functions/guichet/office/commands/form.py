"""The lines of a new session: « date : 18 juin 2019 », one field a line.

What comes out has the names and types of a session file, so that the same code judges both;
what cannot be made out stays as it was written, for that code to complain of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from difflib import get_close_matches

from guichet.mail.clean import one_line
from guichet.mail.dates import mentions
from guichet.mail.fold import fold

_LINE = re.compile(r"\s*[-*•]?\s*([^\W\d][^:=]{0,30}?)\s*[:=]\s*(.*?)\s*\Z")
_TIME = re.compile(r"(\d{1,2})\s*(?:(?:h|:|heures?|hrs?)\s*(\d{2})?)?\s*(am|pm)?\Z")
_UNTIL = re.compile(r"\s*(?:-|–|à|a|to|until)\s*")

FIELDS: Mapping[str, str] = {
    "titre": "title", "title": "title", "intitule": "title",
    "titre en": "title.en", "titre anglais": "title.en", "title en": "title.en",
    "titre fr": "title.fr", "titre francais": "title.fr", "title fr": "title.fr",
    "date": "date", "jour": "date", "day": "date",
    "debut": "start", "heure": "start", "start": "start", "starts": "start",
    "fin": "end", "end": "end", "ends": "end",
    "horaires": "hours", "horaire": "hours", "heures": "hours", "hours": "hours",
    "places": "places", "seats": "places", "nombre de places": "places",
    "lieu": "place", "place": "place", "venue": "place", "salle": "place",
    "adresse": "address", "address": "address",
    "prix": "price", "tarif": "price", "price": "price",
    "reglement": "payment", "paiement": "payment", "payment": "payment",
    "desistement": "withdrawal", "withdrawal": "withdrawal",
    "acces": "access", "access": "access",
    "cloture": "closes", "closes": "closes", "inscriptions jusqu'au": "closes",
    "intervenants": "trainers", "formateurs": "trainers", "trainers": "trainers",
    "organisateur": "organiser", "organiser": "organiser",
    "signature": "organiser_name", "signed by": "organiser_name",
    "contact": "contact", "site": "website", "website": "website",
    "organisateurs": "organisers", "organisers": "organisers",
    "fuseau": "timezone", "fuseau horaire": "timezone", "timezone": "timezone",
    "id": "id", "identifiant": "id",
    "comme": "like", "like": "like",
}  # fmt: skip
_LISTS = frozenset({"trainers", "organisers"})
UNKNOWN = "?"
"""The field under which lines with an unknown name are kept, with the name they may mean."""


def field_of(line: str) -> tuple[str, str] | None:
    """The field and value that a line of the form gives; None for any other line."""
    match = _LINE.match(one_line(line, 500))
    if not match:
        return None
    name = fold(match.group(1)).strip()
    return FIELDS.get(name, f"{UNKNOWN}{name}"), match.group(2)


def form_of(pairs: list[tuple[str, str]], today: date) -> dict[str, object]:
    """The form that the lines fill in; a day without a year is the next there is."""
    form: dict[str, object] = {}
    for name, text in pairs:
        if name.startswith(UNKNOWN):
            form[name] = next(iter(get_close_matches(name[1:], FIELDS, n=1, cutoff=0.6)), "")
        elif name == "hours":
            start, _, end = (_UNTIL.sub("|", text, count=1)).partition("|")
            form["start"], form["end"] = time_of(start), time_of(end)
        elif name.startswith("title"):
            _put_title(form, name, text)
        else:
            form[name] = _value(name, text, today)
    return form


def _put_title(form: dict[str, object], name: str, text: str) -> None:
    """One title for both languages, unless the form gives one for each."""
    known = form.get("title")
    both = dict(known) if isinstance(known, dict) else {"fr": text, "en": text}
    if name != "title":
        both[name[-2:]] = text
    form["title"] = both


def _value(name: str, text: str, today: date) -> object:
    if name == "date":
        return date_of(text, today)
    if name in ("start", "end"):
        return time_of(text)
    if name == "places":
        match = re.fullmatch(r"(\d{1,6})(?: ?(?:places|seats|personnes|people))?", fold(text))
        return int(match.group(1)) if match else text
    if name == "closes":
        return _instant_of(text, today)
    if name in _LISTS:
        return [one.strip(" <>") for one in re.split(r"[,;]", text) if one.strip(" <>")]
    return text


def date_of(text: str, today: date) -> object:
    """The day that a text names; the text itself where it names none, or more than one."""
    found = mentions(fold(text))
    if len(found) != 1 or found[0].day is None or found[0].month is None:
        return text
    one = found[0]
    month, number = found[0].month, found[0].day
    for year in [one.year] if one.year else [today.year, today.year + 1]:
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if one.weekday is not None and day.weekday() != one.weekday:
            continue
        if one.year or day >= today:
            return day
    return text


def time_of(text: str) -> object:
    """The hour that a text names; the text itself where it names none."""
    match = _TIME.match(fold(text).strip(" ."))
    if not match:
        return text
    hour, minute = int(match.group(1)), int(match.group(2) or 0)
    if match.group(3):
        hour = hour % 12 + (12 if match.group(3) == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else text


def _instant_of(text: str, today: date) -> object:
    """A day, and an hour where one is given; else the end of that day."""
    folded = fold(text)
    clock = re.search(r"\b(\d{1,2} ?h ?(?:\d{2})?|\d{1,2}:\d{2})\s*\Z", folded)
    day = date_of(text[: clock.start()] if clock else text, today)
    at = time_of(clock.group(1)) if clock else time(23, 59)
    if isinstance(day, date) and isinstance(at, time):
        return datetime.combine(day, at)
    return text
