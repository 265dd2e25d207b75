"""When two names or addresses mean the same person."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from guichet.desk.model import Participant
from guichet.desk.request import Person


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names are the same but for case, accents, hyphens and order."""
    return bool(one and other) and _key(one) == _key(other)


def is_same_person(participant: Participant, person: Person, sender: str) -> bool:
    """Whether `person`, as named in a mail from `sender`, is this participant.

    An address decides where the mail gives one; a name alone only among those that the same
    sender registered, or the sender themself.
    """
    if person.email:
        return participant.email == person.email
    return participant_speaks_with(participant, sender) and same_name(participant.name, person.name)


def participant_speaks_with(participant: Participant, address: str) -> bool:
    """Whether `address` is this participant's, or that of who registered them."""
    return bool(address) and address in (participant.email, participant.sender)


def doubles(participants: Iterable[Participant]) -> tuple[tuple[Participant, ...], ...]:
    """Those who have a place under the same name: perhaps one person, whom a colleague registered
    without an address, and who then wrote from their own."""
    named: dict[tuple[str, ...], list[Participant]] = {}
    for one in participants:
        if one.name and one.status.is_live:
            named.setdefault(_key(one.name), []).append(one)
    return tuple(tuple(some) for some in named.values() if len(some) > 1)


def _key(name: str | None) -> tuple[str, ...]:
    bare = unicodedata.normalize("NFKD", name or "").casefold()
    letters = "".join(
        char if char.isalnum() else " " for char in bare if not unicodedata.combining(char)
    )
    return tuple(sorted(letters.split()))
