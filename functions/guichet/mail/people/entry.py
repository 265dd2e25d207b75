"""One person as found in a text, still being put together."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guichet.desk.request import Person
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.houses import within
from guichet.mail.people.posts import BEFORE, house_after, rank, role_after, role_before
from guichet.mail.people.scraps import addresses, tidy


@dataclass(slots=True)
class Entry:
    """What is known of a person; `at` orders the entries."""

    name: str | None = None
    email: str | None = None
    role: str | None = None
    phone: str | None = None
    organisation: str | None = None
    at: int = 0
    oneself: bool = False
    """Whether the list says "moi-même" here."""
    shared: bool = False
    """Whether the address is that of who wrote, lent to somebody without one."""

    def person(self, organisation: str | None = None) -> Person:
        """As a value, with the organisation of who wrote where none is given."""
        role, house = within(self.role or "")
        return Person(
            name=names.by_address(self.name, self.email or "") if self.name else None,
            email=self.email,
            organisation=self.organisation or tidy(house) or organisation,
            role=tidy(role),
            phone=self.phone,
        )


_MINE = lazy(r"\b(?:[Mm]on|[Mm]a|[Mm]y|[Mm]e|m['\u2019])\s?[^.!?\n@]{0,30}$")
"""Before a number of who writes."""


def around(text: str, found: list[spotting.Spotted]) -> list[Entry]:
    """Each name in a stretch of prose with the address, number and role that stand by it."""
    entries = [Entry(name=one.name, at=one.start) for one in found]
    bounds = [one.start for one in found[1:]] + [len(text)]
    mails = addresses(text)
    numbers = [one for one in phones.numbers(text) if not _MINE.search(text, 0, one[1])]
    for index, (one, entry) in enumerate(zip(found, entries, strict=True)):
        after = text[one.end : bounds[index]]
        if index + 1 < len(found) and after.rstrip()[-1:] not in (",", ";"):
            following = BEFORE.search(after, max(0, len(after) - 110))
            after = after[: following.start()] if following else after
        entry.email = next((mail for mail, at in mails if one.end <= at < bounds[index]), None)
        entry.phone = next(
            (number for number, at in numbers if one.end <= at < bounds[index]), None
        )
        begun = found[index - 1].end if index else 0
        before = text[begun : one.start]
        entry.role = role_after(after) or role_before(before) or rank(before)
        entry.organisation = house_after(after) if after.lstrip()[:1] == "," else None
    _by_name(entries, mails)
    return entries


def _by_name(entries: list[Entry], mails: list[tuple[str, int]]) -> None:
    """Addresses listed apart go to the people whose names they show."""
    for entry in entries:
        first = next((one for one in entries if _shows_first(one, entry.email)), entry)
        if first is not entry and not _shows_first(entry, entry.email):
            first.email, entry.email = first.email or entry.email, None
    for entry in entries:
        if (
            entry.email is not None
            and entry.name
            and not names.matches_address(entry.name, entry.email)
        ):
            better = [mail for mail, _ in mails if names.matches_address(entry.name, mail)]
            others = [one for one in entries if one is not entry and one.name
                      and names.matches_address(one.name, entry.email or "")]  # fmt: skip
            if better or others:
                entry.email = better[0] if better else None
    for entry in entries:
        if entry.email is None and entry.name:
            taken = {one.email for one in entries}
            entry.email = next((mail for mail, _ in mails if mail not in taken
                                and names.matches_address(entry.name, mail)), None)  # fmt: skip


def _shows_first(entry: Entry, email: str | None) -> bool:
    """Whether an address shows somebody's first name ("anne.roux@", of Anne and Paul Roux)."""
    first = fold(entry.name or "").partition(" ")[0]
    return len(first) > 1 and first in re.split(r"[._-]", (email or "").partition("@")[0])
