"""What is needed to tell who a request is about, and who is named where."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from guichet.desk.request import Intent, Person
from guichet.mail.fold import fold
from guichet.mail.intent.judge import Finding
from guichet.mail.message import Message
from guichet.mail.pattern import lazy
from guichet.mail.people import names, spotting
from guichet.mail.people.card import card
from guichet.mail.people.completing import filled_in
from guichet.mail.people.couples import couples, share_office
from guichet.mail.people.entry import Entry, around
from guichet.mail.people.farewell import closes
from guichet.mail.people.items import turned_alike
from guichet.mail.people.known import Known
from guichet.mail.people.mentions import acted, counts, denied, stays_away
from guichet.mail.people.scraps import addresses
from guichet.mail.people.typed import typed
from guichet.mail.signoff import SignOff, divide
from guichet.mail.words import Words, split


class Cast(NamedTuple):
    """The people a request is about, or why a human must look."""

    people: tuple[Person, ...] = ()
    reason: str = ""


class Scene(NamedTuple):
    """One mail, as the people in it are made out."""

    finding: Finding
    message: Message
    words: Words
    sign: SignOff
    sender: Person
    known: Callable[[], Known]
    addressees: Callable[[], tuple[str, ...]]
    """The names under which the desk is written to."""


def spoken_of(said: tuple[str, ...], body: str, scene: Scene) -> list[Entry]:
    """People named in these sentences; an address may stand elsewhere in the body."""
    raw = "\n".join(one for one in said if not _is_courtesy(one, scene))
    found = list(spotting.spotted(raw))
    registers = scene.finding.intent is Intent.REGISTER
    kept = [
        one
        for one in found
        if (counts(raw, one) or _is_in_sight(raw, one, scene))
        and not (registers and (stays_away(raw, one) or denied(raw, one)))
        and not addressed(raw, one, scene)
        and not _is_own_house(one, scene)
        and not (_I_AM.search(raw, 0, one.start) and names.same(one.name, scene.sender.name))
    ]
    kept = _without_short(_with_pairs(raw, found, kept, scene))
    kept = kept or typed(raw)
    entries = without_repeats(around(raw, couples(raw, kept, scene.known)))
    share_office(raw, kept, entries)
    turned_alike(entries)
    filled_in(entries, raw, body, scene.sender)
    return entries


FAREWELL = 2  # words before the name of who signs ("Best wishes, …")


def _is_courtesy(said: str, scene: Scene) -> bool:
    """Whether a sentence is a greeting, or only the name of who signs."""
    words = fold(said).strip(" .,!").split()
    name = fold(scene.sender.name or "").split()
    head, called, _ = fold(said).partition(" ".join(name) or "\n")
    if called and closes(head.strip(" ,-")):
        return True
    signed = name != [] and words[-len(name) :] == name and len(words) <= len(name) + FAREWELL
    short = len(words) <= FAREWELL + 1 and words[-1:] in [
        fold(one).split() for one in scene.sign.block
    ]
    return signed or short or GREETING.match(fold(said)) is not None


_BESIDE = lazy(r"\s*(?:,|et|and|&)\s+")


def _with_pairs(
    raw: str, found: list[spotting.Spotted], kept: list[spotting.Spotted], scene: Scene
) -> list[spotting.Spotted]:
    """Also the bare name before a kept one ("Pauline et Abdoulaye")."""
    starts = {one.start for one in kept}
    for one, following in reversed(list(pairwise(found))):
        beside = _BESIDE.fullmatch(raw, one.end, following.start) is not None
        if beside and one.sure and following.start in starts and not addressed(raw, one, scene):
            starts.add(one.start)
    for one, following in pairwise(found):
        between = raw[one.end : following.start]
        if one.start in starts and " " in following.name and _OFFICE_AND.fullmatch(between):
            starts.add(following.start)
    return [one for one in found if one.start in starts]


_OFFICE_AND = lazy(
    r"\s*,[^.;:!?\n@]{3,50},?\s+(?:et|and|&|ainsi que)\s+(?:(?:M|Mme|Mr|Mrs|Ms)"
    r"\.?\s+)?"
)
"""Between two who come: the office of the first."""


def _without_short(kept: list[spotting.Spotted]) -> list[spotting.Spotted]:
    """Without a short form right before the full name ("Jean-Phi (Jean-Philippe Oudot)")."""
    return [
        one
        for one, following in zip(kept, [*kept[1:], None], strict=False)
        if following is None or " " in one.name or following.start - one.end > PAREN
        or fold(following.name)[:SHORT] != fold(one.name)[:SHORT]
    ]  # fmt: skip


PAREN, SHORT = 2, 3
"""Characters between the two; letters that they share."""


def _is_in_sight(raw: str, one: spotting.Spotted, scene: Scene) -> bool:
    """Whether a bare name is that of somebody in Cc or in the quoted mail."""
    if scene.finding.intent is Intent.REGISTER and acted(raw, one):
        return False
    if not (one.sure or " " in one.name):
        return any(fold(other).split()[0] == fold(one.name) and " " in other
                   for other in (*scene.known().names, scene.known().author[0] or "?"))  # fmt: skip
    return scene.known().find(one.name, None) is not None


_I_AM = lazy(
    r"\b(?:je suis|je m'appelle|moi c'est|ici|i am|i'm|my name is|this is)\s(?:M\.? |Mme )?$",
    re.IGNORECASE,
)
"""Before the name of who presents themself, whoever they then ask for."""


def _is_own_house(one: spotting.Spotted, scene: Scene) -> bool:
    """Whether what looks like a name is the organisation of who writes ("Kerry Carers")."""
    return not one.titled and fold(one.name) == fold(scene.sender.organisation or "")


_THANKED = lazy(
    r"\b(?:merci|thanks|thank you|bonjour|bonsoir|hello|hi|hey|dear|ch[eè]re?|salut|coucou)"
    r"(?: (?:beaucoup|encore|à vous|d'avance|so much|very much|again|a lot|to you|infiniment))?"
    r",?\s+$|\b(?:merci|thanks|thank you)\b[^.!?]{0,60},\s+$",
    re.IGNORECASE,
)
_DASHED = lazy(r"\s+[-\u2013\u2014]\s")
"""Behind a name that opens a mail: "Camille - change of plan"."""
_TOLD = lazy(
    r"\s*,\s+(?:je|j'|nous|vous|tu|i|i'm|we|you|please|could|can|pouvez|peux|peut-on)\b",
    re.IGNORECASE,
)


def addressed(raw: str, one: spotting.Spotted, scene: Scene) -> bool:
    """Whether a name is that of who is written to, not of somebody to be seated."""
    words = set(fold(one.name).split())
    if any(words <= set(fold(other).split()) for other in scene.addressees()):
        return True
    if " " in one.name:
        return False
    before = raw[max(0, one.start - 60) : one.start]
    if _THANKED.search(before):
        return raw[one.end : one.end + 1] in (",", "!", ".", "")
    starts = not before.strip() or before.rstrip()[-1] in ".!?"
    told = _TOLD.match(raw, one.end) or _DASHED.match(raw, one.end)
    return starts and told is not None


def without_repeats(entries: list[Entry]) -> list[Entry]:
    """Each person once."""
    out: list[Entry] = []
    for entry in entries:
        twin = next((one for one in out if same_person(one.name, entry.name)), None)
        if twin is None:
            out.append(entry)
            continue
        twin.email, twin.phone = twin.email or entry.email, twin.phone or entry.phone
        twin.role = twin.role or entry.role
        if entry.name and twin.name and len(entry.name) > len(twin.name):
            twin.name = entry.name
    return out


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two names are one person's, a short form of the first name too."""
    return names.same(one, other) or names.shortened(one, other) or names.shortened(other, one)


def completed(entry: Entry, scene: Scene) -> Entry:
    """A short name completed from the headers and the quoted text."""
    found = scene.known().find(entry.name, entry.email) or _signed_with(entry, scene)
    if found is not None:
        name, email = found
        if name and entry.name and len(name.split()) > len(entry.name.split()):
            entry.name = name
        if entry.email is None and email and email != scene.sender.email:
            entry.email = email
    return entry


def _signed_with(entry: Entry, scene: Scene) -> tuple[str | None, None] | None:
    """A first name completed from the signature of two ("Anne et Paul Roux")."""
    if not entry.name or " " in entry.name or not scene.sender.name:
        return None
    if fold(scene.sender.name.split()[0]) == fold(entry.name):
        return None
    lines = [line for line in (*scene.sign.body[-3:], *scene.sign.block[:3]) if entry.name in line]
    found = (one.name for line in lines for one in spotting.spotted(line))
    full = next((one for one in found if one.startswith(f"{entry.name} ")), None)
    return (full, None) if full else None


def is_sender(entry: Entry, sender: Person) -> bool:
    """Whether an entry stands for the sender."""
    if entry.oneself:
        return True
    if entry.email and entry.email == sender.email and not entry.shared:
        return entry.name is None or sender.name is None or names.same(entry.name, sender.name)
    return entry.name is not None and names.same(entry.name, sender.name)


def colleague(entry: Entry, scene: Scene) -> Person:
    """Somebody named, with the sender's organisation."""
    author = forwarded(scene) if names.same(entry.name, scene.known().author[0]) else None
    if author is not None:
        entry.role = entry.role or author[0].role
        entry.phone = entry.phone or author[0].phone
        entry.organisation = entry.organisation or author[0].organisation
    return entry.person(scene.sender.organisation)


def everything_said(scene: Scene) -> str:
    """All own sentences, as spaced tokens."""
    return " , ".join(scene.finding.spoken)


def forwarded(scene: Scene) -> list[Person] | None:
    """Who asks in the forwarded mail, or whom that mail names."""
    sender, email = scene.known().author
    if scene.words.interleaved:
        return None
    ours = {box[1] for box in scene.message.boxes("to")}
    if scene.finding.letter and not email:
        return None
    if not (sender or email) or (email and (email == scene.sender.email or email in ours)):
        return None
    inner = split(scene.known().body)
    sign = divide(inner.own, inner.signature, sender or email)
    held = card(sign.block, sender, email)
    name = held.name or sender
    if not name and not email:
        return None
    signed = (mail for mail, _ in addresses("\n".join([*sign.block, *inner.signature])))
    email = email or next((one for one in signed if names.matches_address(name or "?", one)), "")
    return [Person(name=name, email=email or None,
                   organisation=held.organisation or held.unit or scene.sender.organisation,
                   role=held.role, phone=held.phone)]  # fmt: skip


GREETING = lazy(
    r"(?:(?:re)?bonjour|bonsoir|dear|hello|hi|hey|salut|ch[e]re?s?|madame|monsieur|"
    r"coucou|good (?:morning|afternoon|evening|"
    r"day))\b[^,.!?]{0,50}(?:,(?:\s*[^\s,.!?]+){1,3})?[,!.]?$|[a-z' -]{2,30},$"
)
