"""What is needed to tell who a request is about, and who is named where."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from guichet.desk.request import Person
from guichet.mail.fold import fold
from guichet.mail.intent.judge import Finding
from guichet.mail.message import Message
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.account import role_told
from guichet.mail.people.card import card
from guichet.mail.people.entry import Entry, addresses, around, by_address, honoured
from guichet.mail.people.known import Known
from guichet.mail.signoff import SignOff, divide
from guichet.mail.words import Words, split


@dataclass(frozen=True, slots=True)
class Cast:
    """The people a request is about, or why a human must look."""

    people: tuple[Person, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One mail, as the people in it are made out."""

    finding: Finding
    message: Message
    words: Words
    sign: SignOff
    sender: Person
    known: Callable[[], Known]
    addressees: Callable[[], tuple[str, ...]]
    """The names under which the desk is written to."""


_ASIDE = lazy(
    r"(?:de la part de|conseils? de|sur (?:la )?(?:recommandation|proposition|demande) de|"
    r"gr[aâ]ce [àa]|[àa] l'attention de|[àa] la demande de|via|avec l'accord de|"
    r"valid[eé]e? par|copie|cc|échange avec|entretien avec|discussion avec|parl[eé] (?:à|"
    r"avec)|recommended by|thanks to|approved by|talked to|spoke to|conversation with|told "
    r"by|ch[eè]re?|bonjour|dear|hello|hi|merci|thanks|contacter|contact|appeler|facture "
    r"(?:à|au nom de)|suivi par|responsable :?|manager,?|chef,?|directrice,?|boss,?|"
    r"cheffe,?|(?:mail|message|courriel|lettre|annonce|article|invitation|note|proposition|"
    r"letter|suggestion|email) (?:de|of|from)|(?:entendu|convenu|vu|arrangé|réglé|d'accord|agreed|"
    r"arranged|cleared) (?:avec|with)(?: (?:mon|ma|my|notre|our)(?: \w+){1,2})?)"
    r"\s*(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$",
    re.IGNORECASE,
)
_WISHES = lazy(
    r"[^.!?]{0,90}?[,:]\s+(?:elle|il|she|he)\s+(?:souhait|voudr|aimer|désir|participe|viendr|"
    r"wishes|would|wants|will|is)"
)
"""What is asked on behalf of somebody named before."""


_ABOUT = lazy(
    r"(?:inscription|participation|candidature|demande|dossier|profil|venue|pr[eé]sence|place|"
    r"inscrire|registration|booking|name|noms?|representation|attendance) "
    r"(?:de|d'|of|for|from|pour)\s*(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$|"
    r"\b(?:par|accompagn\w+ d[e'])\s*(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$"
)


def spoken_of(said: tuple[str, ...], body: str, scene: Scene) -> list[Entry]:
    """People named in these sentences; an address may stand elsewhere in the body."""
    raw = "\n".join(one for one in said if not GREETING.match(fold(one)))
    kept = [
        one
        for one in spotting.spotted(raw)
        if (_counts(raw, one) or _is_in_sight(one, scene))
        and not addressed(raw, one, scene)
        and not _is_own_house(one, scene)
    ]
    kept = _with_pairs(raw, kept, scene)
    entries = without_repeats(around(raw, kept or by_address(raw)))
    for entry in entries if len(entries) > 1 else []:
        if entry.email == scene.sender.email and not names.matches_address(
            entry.name or "", entry.email or ""
        ):
            entry.email = None
    taken = {entry.email for entry in entries} | {scene.sender.email}
    for entry in entries:
        if entry.email is None and entry.name:
            entry.email = next(
                (
                    mail
                    for mail, _ in addresses(body)
                    if mail not in taken and names.matches_address(entry.name, mail)
                ),
                None,
            )
    if len(entries) == 1:
        entries[0].role = entries[0].role or honoured(raw) or role_told(body or raw)
    if len(entries) == 1 and entries[0].phone is None:
        match = _REACHED.search(body)
        found = phones.numbers(body[match.start() : match.start() + 160]) if match else []
        entries[0].phone = found[0][0] if found else None
    return entries


_BESIDE = lazy(r"\s*(?:,|et|and|&)\s+")


def _with_pairs(raw: str, kept: list[spotting.Spotted], scene: Scene) -> list[spotting.Spotted]:
    """Also the bare name before a kept one ("Pauline et Abdoulaye")."""
    starts = {one.start for one in kept}
    found = list(spotting.spotted(raw))
    for one, following in reversed(list(pairwise(found))):
        beside = _BESIDE.fullmatch(raw, one.end, following.start) is not None
        if beside and one.sure and following.start in starts and not addressed(raw, one, scene):
            starts.add(one.start)
    return [one for one in found if one.start in starts]


def _is_in_sight(one: spotting.Spotted, scene: Scene) -> bool:
    """Whether a bare name is that of somebody in Cc or in the quoted mail."""
    return one.sure and scene.known().find(one.name, None) is not None


def _is_own_house(one: spotting.Spotted, scene: Scene) -> bool:
    """Whether what looks like a name is the organisation of who writes ("Kerry Carers")."""
    return not one.titled and fold(one.name) == fold(scene.sender.organisation or "")


_THANKED = lazy(
    r"\b(?:merci|thanks|thank you|bonjour|bonsoir|hello|hi|hey|dear|ch[eè]re?|salut|coucou)"
    r"(?: (?:beaucoup|encore|à vous|d'avance|so much|very much|again|a lot|to you|infiniment))?"
    r",?\s+$|\b(?:merci|thanks|thank you)\b[^.!?]{0,60},\s+$",
    re.IGNORECASE,
)
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
    return starts and _TOLD.match(raw, one.end) is not None


_REACHED = lazy(
    r"\b(?:pour (?:la|le) (?:joindre|contacter)|(?:la|le) joindre|son (?:numéro|portable|"
    r"téléphone)|"
    r"sa ligne|(?:reach|call) (?:her|him)|(?:her|his) (?:number|phone|mobile))",
    re.IGNORECASE,
)


_APPROVES = lazy(
    r"\s*,?\s*(?:[^,.;]{2,40},\s*)?(?:qui |who )?(?:approuve|valide|approves|agrees|"
    r"m'autorise|m'envoie|m'a |"
    r"me l'a|nous a|est d'accord|a (?:approuvé|validé|donné|dit|signé|accepté que)|signs off|"
    r"has (?:approved|agreed|signed|given|kindly)|told me|said|says|recommended|suggested|"
    r"paiera|réglera|will pay|handles|s'occupe)"
)
_SUPERIOR = lazy(
    r"(?:manager|chef|cheffe|directrice|directeur|boss),?\s*(?:M\.|Mme|Mr|Ms)?\s*$", re.IGNORECASE
)


def _counts(raw: str, one: spotting.Spotted) -> bool:
    """Whether a name stands for somebody the sentence is about."""
    before = raw[: one.start]
    if _SUPERIOR.search(before[-30:]) and _ACTS.match(raw, one.end):
        return True
    if _APPROVES.match(raw, one.end):
        return False
    if _ASIDE.search(before[-40:]) and not _ABOUT.search(before[-50:]):
        return one.sure and _WISHES.match(raw, one.end) is not None
    if one.sure and _ABOUT.search(before[-50:]):
        return True
    several = len(one.name.split()) > 1
    if one.sure and (one.titled or several):
        return True
    return presented(raw, one) or several and bool(_ACTS.match(raw, one.end))


_ACTS = lazy(
    r"(?:,[^,.;]{2,60},)?\s+(?:viendra|vient|ira|sera|participera|assistera|souhaite|aimerait|"
    r"voudrait|a été|est|qui|remplacera|prendra|will|would|is|has|wants|who|takes|to attend|"
    r"can|comes|goes|joins)\b"
)


def is_label(raw: str, one: spotting.Spotted) -> bool:
    """Whether a word alone labels what stands behind a colon ("Entrante : Mme …")."""
    return not one.sure and " " not in one.name and raw[one.end : one.end + 3].lstrip()[:1] == ":"


def presented(raw: str, one: spotting.Spotted) -> bool:
    """Whether a bare name is introduced as a person's."""
    before, after = raw[max(0, one.start - 40) : one.start], raw[one.end : one.end + 60]
    if re.search(r"\b(?:of|de|du|in|to|from|at)\s$", before) or is_label(raw, one):
        return False
    return bool(
        re.search(
            r"(?:coll[eè]gues?|colleagues?|bin[oô]me|agente?s?|adjointe?|amie?|friend|moi|"
            r"me|(?:(?:(?-i:[A-Z\u00c0-\u00de])[\w'-]*|\b(?:moi|me|myself|nous|us|meme|même|"
            r"coll[eè]gues?|colleagues?|adjointe?)|[)>]|@\S+),?\s*(?:et|and|,))|compter|prévoir|accueillir|garder|placer|inscrire|inscrivez|"
            r"register|noter|ajouter|add|M\.|Mme|:)\s*$",
            before,
            re.IGNORECASE,
        )
        or re.match(r"\s*(?:[(<,]\s*[^\s@]+@|,? (?:et|and) (?:moi|me|myself|I)\b)", after)
    )


def without_repeats(entries: list[Entry]) -> list[Entry]:
    """Each person once."""
    out: list[Entry] = []
    for entry in entries:
        twin = next((one for one in out if names.same(one.name, entry.name)), None)
        if twin is None:
            out.append(entry)
            continue
        twin.email, twin.phone = twin.email or entry.email, twin.phone or entry.phone
        twin.role = twin.role or entry.role
        if entry.name and twin.name and len(entry.name) > len(twin.name):
            twin.name = entry.name
    return out


def completed(entry: Entry, scene: Scene) -> Entry:
    """A short name completed from the headers and the quoted text."""
    found = scene.known().find(entry.name, entry.email)
    if found is not None:
        name, email = found
        if name and entry.name and len(name.split()) > len(entry.name.split()):
            entry.name = name
        if entry.email is None and email and email != scene.sender.email:
            entry.email = email
    return entry


def is_sender(entry: Entry, sender: Person) -> bool:
    """Whether an entry stands for the sender."""
    if entry.oneself:
        return True
    if entry.email and entry.email == sender.email:
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
    ours = {box[1] for box in scene.message.boxes("to")}
    if not (sender or email) or (email and (email == scene.sender.email or email in ours)):
        return None
    inner = split(scene.known().body)
    sign = divide(inner.own, inner.signature, sender or email)
    held = card(sign.block, sender)
    name = held.name or sender
    if not name and not email:
        return None
    return [Person(name=name, email=email or None,
                   organisation=held.organisation or scene.sender.organisation,
                   role=held.role, phone=held.phone)]  # fmt: skip


GREETING = lazy(
    r"(?:(?:re)?bonjour|bonsoir|dear|hello|hi|hey|salut|ch[e]re?s?|madame|monsieur|"
    r"coucou)\b[^,.!?]{0,50}(?:,(?:\s*[^\s,.!?]+){1,3})?[,!.]?$|[a-z' -]{2,30},$"
)
