"""Whose details are given, and which."""

from __future__ import annotations

import re
from dataclasses import replace

from guichet.desk.request import Person
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import phones, roster, spotting
from guichet.mail.people.account import joined
from guichet.mail.people.answers import between
from guichet.mail.people.completing import filled_in
from guichet.mail.people.entry import Entry, around
from guichet.mail.people.kinds import kind
from guichet.mail.people.labels import FORM, label, pairs_of
from guichet.mail.people.mentions import denied, is_aside
from guichet.mail.people.scene import (
    GREETING,
    Cast,
    Scene,
    addressed,
    completed,
    is_sender,
    without_repeats,
)
from guichet.mail.people.scraps import addresses, tidy
from guichet.mail.people.tables import labelled as pairs


def detailed(scene: Scene) -> Cast:
    """The one person whose details are given, with what was given."""
    body = scene.sign.body
    entry = next(iter(roster.answered(scene.words)), None)
    text = "\n".join(body)
    dashed = {label(one): value for one, value in pairs(body)}
    labelled = (
        dashed | _within(text) | _listed(body) | _inline(text) | dict(reversed(pairs_of(body)))
    )
    labelled |= between(scene.words)
    held = Entry(
        name=None,
        email=next((mail for mail, _ in addresses(labelled.get("email", ""))), None),
        role=None if entry else tidy(_ASIDE.sub("", labelled.get("role") or "")),
        phone=None,
        organisation=tidy(_LE.sub("", labelled.get("organisation", ""))),
    )
    if entry is not None:
        held = entry
    numbers = phones.numbers(labelled.get("phone", "") or text)
    held.phone = held.phone or (numbers[0][0] if len(numbers) >= 1 else None)
    subject = _about(scene)
    if subject is not None:
        filled_in([subject], "", joined(body), scene.sender)
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


_ASIDE = lazy(r"\s*\([^()]{0,200}\)")
_INLINE = {
    "organisation": lazy(
        r"(?:organi[sz]ation|structure|asso(?:ciation)?|employeur|employer|organisme|établissement|"
        r"collectivité|company|institution),?\s*"
        r"(?:c'est|est|is|(?:qui )?s'appelle|(?:which is )?called|nommée?)\s+"
        r"(?:(?-i:le|la|les|the)\s+|(?-i:l'))?([^,;.]{2,80})",
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
    held = {
        name: _GOES_ON.split(match[1])[0].strip(' \u00ab\u00bb"')
        for name, match in found.items()
        if match
    }
    if _STANDS.match(held.get("role", "")):
        del held["role"]
    beside = _BESIDE.match(text, found["role"].end()) if found["role"] else None
    if beside and kind(beside.group(1)) in ("organisation", "department", "loose"):
        held.setdefault("organisation", beside.group(1))
    return held


_WITHIN = lazy(
    r"(?:^|[.;,]\s|\n|\b(?:et|and)\s)(?:(?:et|"
    r"and)\s)?(?P<label>[^\W\d][^:.,;\n@]{2,40}?)\s?:\s{1,2}"
    r"(?P<value>[^:;\n]{2,90}?)(?=[.;]\s|[.;]?$|\n|, (?:et|and|mon|ma|my)\b)"
)


def _within(text: str) -> dict[str, str]:
    """Values behind labels in a sentence ("…, et mon intitulé exact : architecte-conseil.")."""
    found: dict[str, str] = {}
    for match in _WITHIN.finditer(text[:4000]):
        held = label(match["label"])
        if held in ("role", "organisation") and kind(match["value"]):
            found.setdefault(held, match["value"].strip())
    return found


_STANDS = lazy(r"(?:à|au|aux|dans|chez|en|sur|sous|in|at|on|vacante?|libre)\b")
"""Where a "poste" stands that is no office."""
_LE = lazy(r"^(?:(?:la|le|les|the)\s|l['\u2019])(?=\w)")
_GOES_ON = lazy(r"\s(?:and|et) (?:i|i'm|je|j'|my|mon|ma|nous|we|on)\b.*$", re.IGNORECASE)
_ANNOUNCED = lazy(r"[^\s:@]\s?:\s+(?=\S)")
_TITLED = lazy(
    r"^(?:(?:my|our|ma|mon|notre|le|the) )?(?:job title|title|role|position|post|job|fonction|"
    r"poste|"
    r"titre|organi[sz]ation|structure|organisme) (?=\S)",
    re.IGNORECASE,
)


def _listed(body: list[str]) -> dict[str, str]:
    """Values between commas where they are announced ("Here you go: Elm Council, job title …")."""
    text = joined(body)[:4000]
    begun = _ANNOUNCED.search(text)
    billed = begun and _BILLED.search(text, max(0, begun.start() - 60), begun.end())
    announced = _valued(text[begun.end() :]) if begun and not billed else {}
    return announced or (_valued(text) if len(text.split()) <= MOST_SHORT and not billed else {})


def _valued(text: str) -> dict[str, str]:
    """Values between commas, at the start of a text."""
    found: dict[str, str] = {}
    loose: list[str] = []
    text = text[:400]
    pieces = _PIECES.split(text)[:8]
    first = len(_PIECES.split(_END.split(text, maxsplit=1)[0]))
    for at, piece in enumerate(pieces):
        shown = FORM.match(piece)
        held = label(shown.group(1)) if shown else ""
        if held == "other":
            break
        if shown and held:
            found |= {held: given} if (given := shown[2].strip()) and held not in found else {}
            continue
        value = _TITLED.sub("", _IT_IS.sub("", piece.strip()))
        what = "" if _SPOKEN.search(fold(value)) else kind(value)
        if what == "organisation" and not (value[:1].isupper() or _HOUSE.match(fold(value))):
            continue
        if what in ("role", "organisation") and len(value.split()) <= MOST_WORDS:
            found.setdefault(what, value)
        elif what == "loose" and at < first and value[:1].isupper() and " " in value:
            loose.append(value)
    if "role" in found and len(loose) == 1 and any(map(phones.numbers, pieces)):
        found.setdefault("organisation", loose[0])
    return found if len(found) > 1 or any(map(phones.numbers, pieces)) else {}


_BILLED = lazy(r"(?:factur|billing|invoic|adresse|address)", re.IGNORECASE)
_HOUSE = lazy(r"(?:la |le |l'|the )?(?:mairie|ville|commune|association|syndicat|centre|conseil)\b")
_SPOKEN = lazy(
    r"^(?:je|i|nous|we|on|il|elle|my|mon|ma)\b|\b(?:suis|am|is|est|sera|seront|will|shall|doit|"
    r"are)\b"
)
_IT_IS = lazy(
    r"(?:and |et )?(?:it'?s|its|c'est|this is|that's|here:|voici|voil[àa]|comme|en tant que|"
    r"as) (?:for |pour )?(?:the |la |le |l')?",
    re.IGNORECASE,
)
MOST_SHORT = 30
"""Words of a mail that gives nothing but values."""
_PIECES = lazy(r"\s*[,;\n]\s*|[.!?](?:\s|$)|\s+(?:and|et)\s+")
_END = lazy(r"[.!?](?:\s|$)|\n")
MOST_WORDS = 8
"""Of one value."""
_BESIDE = lazy(r"\s*,\s+((?:[Ll]'|la |le |the )?[A-ZÀ-Ý][^,;.\n]{3,80})")


def _is_whole(raw: str, one: spotting.Spotted, scene: Scene) -> bool:
    """Whether words that may be a whole name are known, or said to be concerned."""
    if " " not in one.name:
        return False
    before = raw[max(0, one.start - 80) : one.start]
    return bool(_CONCERNS.search(before) or scene.known().find(one.name, None))


_CONCERNS = lazy(
    r"\b(?:concern(?:ing|s|ant|e)|regarding|au sujet de|à propos de|relati\w+ à|s'agissant de|"
    r"quant à|in respect of|(?:details?|informations?|particulars|éléments|"
    r"renseignements|précisions|coordonnées|fiche|file|place|seat|dossier)(?: \w+){0,3}? "
    r"(?:about|of|for|pour|de|sur|d))\s*:?\s+$",
    re.IGNORECASE,
)


def _about(scene: Scene) -> Entry | None:
    """Somebody other than the sender, whose details these are."""
    found: list[Entry] = []
    for raw in scene.finding.spoken_raw[:12]:
        if GREETING.match(fold(raw)):
            continue
        spots = [
            one
            for one in spotting.spotted(raw)
            if (one.sure or _is_whole(raw, one, scene))
            and not addressed(raw, one, scene)
            and not denied(raw, one)
            and not is_aside(raw, one)
        ]
        found.extend(
            one if is_sender(one, scene.sender) else completed(one, scene)
            for one in around(raw, spots)
        )
    others = [one for one in without_repeats(found) if not is_sender(one, scene.sender)]
    return others[0] if others else None
