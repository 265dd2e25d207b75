"""Whose details are given, and which."""

from __future__ import annotations

import re
from dataclasses import replace

from guichet.desk.request import Person
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import phones, roster, spotting
from guichet.mail.people.entry import Entry, addresses, around, tidy
from guichet.mail.people.kinds import kind
from guichet.mail.people.labels import pairs_of
from guichet.mail.people.scene import (
    GREETING,
    Cast,
    Scene,
    addressed,
    completed,
    is_sender,
    without_repeats,
)


def detailed(scene: Scene) -> Cast:
    """The one person whose details are given, with what was given."""
    body = scene.sign.body
    entry = next(iter(roster.answered(scene.words)), None)
    labelled = _inline("\n".join(body)) | dict(reversed(pairs_of(body)))
    held = Entry(
        name=None,
        email=next((mail for mail, _ in addresses(labelled.get("email", ""))), None),
        role=None if entry else tidy(labelled.get("role")),
        phone=None,
        organisation=tidy(labelled.get("organisation")),
    )
    if entry is not None:
        held = entry
    text = "\n".join(body)
    numbers = phones.numbers(labelled.get("phone", "") or text)
    held.phone = held.phone or (numbers[0][0] if len(numbers) >= 1 else None)
    subject = _about(scene)
    if subject is None:
        mine = scene.sender
        return Cast((Person(
            name=mine.name,
            email=held.email if held.email and held.email != mine.email else mine.email,
            organisation=held.organisation or mine.organisation,
            role=tidy(held.role) or mine.role,
            phone=held.phone or mine.phone,
        ),))  # fmt: skip
    person = subject.person(held.organisation or scene.sender.organisation)
    return Cast((replace(
        person,
        email=person.email or held.email,
        role=person.role or tidy(held.role),
        phone=held.phone or person.phone,
    ),))  # fmt: skip


_INLINE = {
    "organisation": lazy(
        r"(?:organi[sz]ation|structure|asso(?:ciation)?|employeur|employer|organisme|établissement|"
        r"collectivité|company|institution),?\s*"
        r"(?:c'est|est|is)\s+(?:(?-i:le|la|les|the)\s+|(?-i:l'))?([^,;.]{2,80})",
        re.IGNORECASE,
    ),
    "role": lazy(
        r"(?:fonction|poste|role|title|position|titre|function),?\s*"
        r"(?:c'est|est|is)\s+(?:celle de |a |an )?"
        r"([^,;.\n]{2,60}?)(?=,|;|\.|\n|$| et | and )",
        re.IGNORECASE,
    ),
}


def _inline(text: str) -> dict[str, str]:
    """Values given in a sentence: "ma fonction c'est éducatrice spécialisée"."""
    text = text[:4000].replace("\u2019", "'")
    found = {name: one.search(text) for name, one in _INLINE.items()}
    held = {name: match.group(1).strip() for name, match in found.items() if match}
    beside = _BESIDE.match(text, found["role"].end()) if found["role"] else None
    if beside and kind(beside.group(1)) in ("organisation", "department", "loose"):
        held.setdefault("organisation", beside.group(1))
    return held


_BESIDE = lazy(r"\s*,\s+((?:[Ll]'|la |le |the )?[A-ZÀ-Ý][^,;.\n]{3,80})")


def _about(scene: Scene) -> Entry | None:
    """Somebody other than the sender, whose details these are."""
    found: list[Entry] = []
    for raw in scene.finding.spoken_raw[:12]:
        if GREETING.match(fold(raw)):
            continue
        spots = [
            one for one in spotting.spotted(raw) if one.sure and not addressed(raw, one, scene)
        ]
        found.extend(completed(one, scene) for one in around(raw, spots))
    others = [one for one in without_repeats(found) if not is_sender(one, scene.sender)]
    return others[0] if others else None
