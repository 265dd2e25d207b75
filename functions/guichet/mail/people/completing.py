"""What the text around says of people named in it: address, number, office, house."""

from __future__ import annotations

import re

from guichet.desk.request import Person
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones
from guichet.mail.people.entry import Entry
from guichet.mail.people.kinds import kind
from guichet.mail.people.lexicon import TITLES
from guichet.mail.people.offices import honoured, office_of, office_told
from guichet.mail.people.scraps import addresses


def filled_in(entries: list[Entry], raw: str, body: str, sender: Person) -> None:
    """Complete those whom the sentences `raw` name with what the whole text says of them."""
    reached(entries, body, sender)
    text = body or raw
    if len(entries) == 1:
        entries[0].role = entries[0].role or honoured(raw)
        _placed(entries[0], *office_told(text))
    for entry in entries:
        _placed(entry, *office_of(entry.name or "?", body))


def reached(entries: list[Entry], body: str, sender: Person) -> None:
    """Give those named the addresses and the number under which the text says to reach them."""
    numbers = phones.numbers(body)
    _owned(entries, body)
    _addressed(entries, body, sender)
    for entry in entries:
        entry.phone = entry.phone or _said_of(entry.name or "?", numbers, body)
    match = _REACHED.search(body) if len(entries) == 1 else None
    if match is None:
        return
    behind = body[match.start() : match.start() + 160]
    given = phones.numbers(behind)
    entries[0].phone = entries[0].phone or (given[0][0] if given else None)
    if not _DETAILS.match(behind):
        return
    pieces = (one.strip(" .") for one in _PIECES.split(behind.split("\n", 1)[0])[1:6])
    entries[0].role = entries[0].role or next((one for one in pieces if kind(one) == "role"), None)


_DETAILS = lazy(r"ses |leurs |(?:his|her) (?:contact )?details", re.IGNORECASE)
_PIECES = lazy(r"\s*[,;:|]\s+|\s+[-\u2013\u2014/]\s+")


def _owned(entries: list[Entry], body: str) -> None:
    """Give back addresses and numbers to those whose first names stand right before them."""
    if len(entries) <= 1:
        return
    for mail, at in addresses(body):
        owner = _owner(entries, body[max(0, at - NEAR) : at])
        for one in entries if owner else []:
            one.email = None if one is not owner and one.email == mail else one.email
        if owner:
            owner.email = owner.email or mail
    for number, at in phones.numbers(body):
        owner = _owner(entries, body[max(0, at - NEAR) : at])
        for one in entries if owner else []:
            one.phone = None if one is not owner and one.phone == number else one.phone


def told_of(entries: list[Entry], body: str) -> None:
    """Give those listed without an address the one that a sentence tells as theirs."""
    taken = {entry.email for entry in entries}
    free = [one for one in addresses(body) if one[0] not in taken]
    for entry in entries:
        if entry.email is None and entry.name and not entry.oneself:
            entry.email = _said_of(entry.name, free, body)


def _placed(entry: Entry, role: str | None, house: str | None) -> None:
    """Give an entry the office and house that a sentence tells."""
    if role and fold(entry.role or "") in TITLES:
        entry.role = None
    if role and entry.role is None or not role:
        entry.organisation = entry.organisation or house
    entry.role = entry.role or role


def _addressed(entries: list[Entry], body: str, sender: Person) -> None:
    """Give each the address that shows their name, or is announced as theirs."""
    for entry in entries if len(entries) > 1 else []:
        if entry.email == sender.email and not names.matches_address(
            entry.name or "", entry.email or ""
        ):
            entry.email = None
    taken = {entry.email for entry in entries} | {sender.email}
    free = [(mail, at) for mail, at in addresses(body) if mail not in taken]
    for shows in (names.shows_first, names.matches_address):
        for entry in entries:
            if entry.email is None and entry.name:
                shown = (mail for mail, _ in free if shows(entry.name, mail))
                entry.email = next(shown, None) or _said_of(entry.name, free, body)
                free = [one for one in free if one[0] != entry.email]
    lacking = [one for one in entries if one.email is None]
    if len(lacking) == 1:
        told = (mail for mail, at in free if _WRITTEN_TO.search(body, max(0, at - 70), at))
        lacking[0].email = next(told, None)
    if len(lacking) == 1 and _THIS_BOX.search(body):
        lacking[0].email, lacking[0].shared = sender.email, True


NEAR = 60
"""Characters."""
_CALLED = lazy(
    r"\b([A-Z\u00c0-\u00de][\w-]+)\b(?:[^.!?@,;\nA-Z]{0,40}|[^.!?@;\nA-Z]{0,6}\S+@\S+,? )$"
)


def _owner(entries: list[Entry], before: str) -> Entry | None:
    """Whom of several a first name right before an address or number calls."""
    called = _CALLED.search(before)
    word = called[1] if called else None
    fits = [
        one for one in entries
        if word and one.name and " " in one.name
        and (fold(word) == fold(one.name.split()[0]) or names.shortened(word, one.name))
    ]  # fmt: skip
    return fits[0] if len(fits) == 1 else None


def _said_of(name: str, free: list[tuple[str, int]], body: str) -> str | None:
    """The address right behind a first name ("write to Anne: …", "Pat's address is …")."""
    first = re.compile(rf"\b{re.escape(name.split(maxsplit=1)[0])}\b[^.!?@,;A-Z]{{0,40}}$")
    return next((mail for mail, at in free if first.search(body[max(0, at - 70) : at])), None)


_WRITTEN_TO = lazy(
    r"\b(?:[Pp]our (?:elle|lui|[Mm]onsieur|[Mm]adame|M\.|Mme)|(?:[Ll]ui|l') ?écri\w+|(?:la|le) "
    r"joindre|[Ss](?:on|es) (?:adresse|mail|courriel|coordonnées)|(?:[Hh]is|[Hh]er) (?:e-?mail|"
    r"address)|"
    r"(?:reach|write to|for|to) (?:him|her))\b[^.!?@]{0,50}$|"
    r"(?:\b(?:l'|la |le )(?:inscri|enregistr|ajout)\w+|\b(?:register|add|book|enrol) (?:him|"
    r"her)) ?[(:]"
    r"[^.!?@]{0,20}$"
)
"""Before the address of somebody spoken of."""
_THIS_BOX = lazy(
    r"\b(?:utiliser|écrire à|écrivez-lui à|répondre à|passer par|partag\w+|share|write to|use|via|"
    r"reply to|sur|à)\s"
    r"(?:la présente|cette|this)\s(?:même\s)?(?:adresse|boîte|messagerie|address|mailbox)\b",
    re.IGNORECASE,
)
"""Where somebody without a mailbox of their own is written to at the sender's."""
_REACHED = lazy(
    r"\b(?:(?:la |le |l')(?:join(?:dre|t|gnez)|contact\w+|appel\w+)|(?:il|elle) est joignable|"
    r"son (?:numéro|"
    r"portable|téléphone|mobile|fixe|tél)|"
    r"sa ligne|contact\s*:|(?:ses |leurs )coordonn[ée]es|(?:his|her) (?:contact )?details|"
    r"(?:reach|call|ring|phone|contact|text) (?:her|him)|(?:her|his) (?:number|phone|"
    r"mobile))",
    re.IGNORECASE,
)
