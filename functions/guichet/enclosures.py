"""What goes with a letter beside its words: lists, attendance sheets, a mail that came."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import Any

from guichet import telemetry
from guichet.desk.model import Letter, LetterKind
from guichet.desk.request import Language
from guichet.letters.compose import Attachment

Fetch = Callable[[str, int], bytes | None]
"""The raw mail of a delivery, if it is there and has no more bytes than that; b"" if it has."""
LARGEST_MAIL = 7 * 1024 * 1024
"""Bytes of a mail that is attached: with its encoding, less than 10 MB."""
_WITH_MAIL = (LetterKind.ORIGINAL, LetterKind.FORWARD)


def enclose(letter: Letter, fetch: Fetch) -> tuple[Letter, tuple[Attachment, ...]]:
    """The letter, saying what is attached, and the attachments.

    A file that cannot be made is left out, and the letter does not speak of it: a digest without
    its lists is better than none.
    """
    if letter.kind in _WITH_MAIL:
        return _with_mail(letter, fetch)
    listings = letter.details.get("lists")
    if not isinstance(listings, list) or not listings:
        return letter, ()
    try:
        return letter, tuple(_lists(letter, listings))
    except Exception as error:  # noqa: BLE001 - whatever people wrote, the letter goes out
        telemetry.trouble("lists not made", error, letter=letter.id)
        return without_files(letter), ()


def without_files(letter: Letter) -> Letter:
    """The letter, saying that nothing is attached."""
    less = {**letter.details, "lists": [], "sheets": [], "attached": "refused"}
    return replace(letter, details=less)


def _lists(letter: Letter, listings: Sequence[Mapping[str, Any]]) -> list[Attachment]:
    from guichet.letters import dates  # noqa: PLC0415 - few letters have lists
    from guichet.office import exports  # noqa: PLC0415

    language = letter.language

    def in_words(one: Mapping[str, Any]) -> exports.DayInWords:
        day = exports.day_of(one)
        start, end = (time.fromisoformat(str(one[name])) for name in ("start", "end"))
        hours = dates.hours_in_words(start, end, language)
        return exports.DayInWords(
            short=f"{dates.short_day(day, language)} {day.year}",
            hours=f"{dates.day_in_words(day, language)}, {hours}",
            trainers=_listed([str(name) for name in one.get("trainers", ())], language),
        )

    days = [in_words(one) for one in listings]
    files = exports.lists_of(listings, language, days)
    sheets: Any = letter.details.get("sheets") or ()
    files += [
        exports.sheet_of(one, language, day)
        for one, day in zip(listings, days, strict=True)
        if one["id"] in sheets
    ]
    return [Attachment(one.name, one.kind, one.data) for one in files]


def _listed(names: list[str], language: Language) -> str:
    if len(names) < 2:
        return "".join(names)
    link = "et" if language is Language.FR else "and"
    return f"{', '.join(names[:-1])} {link} {names[-1]}"


def _with_mail(letter: Letter, fetch: Fetch) -> tuple[Letter, tuple[Attachment, ...]]:
    """A mail that was handed over, attached; else why it is not."""
    from guichet.letters.enclosed import as_attachment  # noqa: PLC0415 - few letters have a mail

    raw = None if letter.details.get("reason") == "virus" else _fetched(letter, fetch)
    attached = "yes" if raw else "too-large" if raw == b"" else "gone"
    if letter.details.get("reason") == "virus":
        attached = "virus"
    told = replace(letter, details={**letter.details, "attached": attached})
    if not raw:
        return told, ()
    return told, (as_attachment(raw, f"message-{letter.details.get('number', 0)}"),)


def _fetched(letter: Letter, fetch: Fetch) -> bytes | None:
    delivery = letter.details.get("delivery")
    return fetch(delivery, LARGEST_MAIL) if isinstance(delivery, str) and delivery else None
