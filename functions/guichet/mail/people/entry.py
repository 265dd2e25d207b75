"""One person as found in a text, still being put together."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from guichet.desk.request import Person
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.houses import within
from guichet.mail.people.posts import BEFORE, honour, house_after, rank, role_after, role_before
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
        part, _, whole = role.partition(" de la ")
        if whole and " " not in whole and fold(organisation or "").startswith(f"{fold(whole)} "):
            role = part
        return Person(
            name=names.by_address(self.name, self.email or "") if self.name else None,
            email=self.email,
            organisation=_whole(self.organisation or tidy(house), organisation),
            role=tidy(role),
            phone=self.phone,
        )


def _whole(house: str | None, known: str | None) -> str | None:
    """The house named, in full where that of who writes is called so in short."""
    short = house is not None and " " not in house
    same = house and known and fold(known).startswith(f"{fold(house)} ")
    return known if house is None or short and same else house


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
        entry.role = entry.role or (honour(before) if one.titled else None)
        entry.organisation = house_after(after) if after.lstrip()[:1] == "," else None
    _by_name(entries, mails)
    for (left, entry), (right, beside) in pairwise(zip(found, entries, strict=True)):
        if _AND.fullmatch(text, left.end, right.start) and entry.organisation is None:
            entry.organisation = beside.organisation
    return entries


_AND = lazy(r"\s+(?:et|and|&)\s+(?:M|Mme|Mr|Mrs|Ms)?\.?\s*")


def _by_name(entries: list[Entry], mails: list[tuple[str, int]]) -> None:
    """Addresses listed apart go to the people whose names they show."""
    for entry in entries:
        mail = entry.email or ""
        first = next((one for one in entries if names.shows_first(one.name or "", mail)), entry)
        if first is not entry and not names.shows_first(entry.name or "", mail):
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
