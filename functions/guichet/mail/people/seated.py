"""Who is to be seated, in the order named."""

from __future__ import annotations

from dataclasses import replace

from guichet.desk.request import Person
from guichet.mail.fold import fold, same_length
from guichet.mail.intent.judge import Finding
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, roster
from guichet.mail.people.account import joined
from guichet.mail.people.counting import WE_ARE, seats_wanted, together, we_are
from guichet.mail.people.entry import Entry
from guichet.mail.people.pronouns import (
    AGREED,
    AND_ME,
    FINE,
    INCLUDED,
    ME,
    NOT_SELF,
    ONE_FOR_ME,
    ONLY_WRITES,
    OWN_ONE,
    PROXY,
    SELF,
    THEM,
    US,
    WISHES,
    WITH,
)
from guichet.mail.people.scene import (
    Cast,
    Scene,
    colleague,
    completed,
    everything_said,
    forwarded,
    is_sender,
)
from guichet.mail.people.sender import THEIRS
from guichet.mail.people.wanted import says_something, wanted, with_me

MOST = 60


def _lets_go(scene: Scene, entries: list[Entry]) -> bool:
    """Whether the words agree to what somebody asks in the mail that is passed on."""
    told = scene.finding.told
    whole = FINE.sub(" ok ", " ".join(scene.finding.spoken))
    author = forwarded(scene)
    if author is None or WISHES.search(told) or INCLUDED.search(whole):
        return False
    only = all(names.same(one.name, author[0].name) for one in entries)
    return bool(entries and only) or not entries and bool(AGREED.search(told))


def _approves(scene: Scene) -> bool:
    """Whether the words only agree to what is passed on, which is more than a letter of ours."""
    finding = scene.finding
    passed_on = not finding.letter or forwarded(scene) is not None
    agrees = finding.approves and not WISHES.search(finding.told)
    return agrees and not scene.words.interleaved and passed_on


def registered(scene: Scene) -> Cast:
    """Those to seat."""
    finding = scene.finding
    told = FINE.sub(" ok ", finding.told) if forwarded(scene) else finding.told
    if not says_something(finding) and not roster.listed(scene.sign.body, scene.message.html):
        told = everything_said(scene)
    told = ONLY_WRITES.sub(" ", told)
    entries = wanted(scene)
    approves = _approves(scene) or _lets_go(scene, entries)
    if both := _both(scene, entries):
        return Cast(tuple(both))
    others = [one for one in entries if not is_sender(one, scene.sender)]
    oneself = not approves and _wants_seat(scene, told, entries, others)
    theirs = bool(THEM.search(told)) and not oneself
    if approves or theirs or (not entries and not oneself and finding.others):
        author = forwarded(scene)
        if author is not None and all(names.same(one.name, author[0].name) for one in others):
            return Cast(tuple(author))
    if not entries:
        if (finding.others or theirs or approves) and not oneself and not _only_title(finding):
            return Cast(reason="participants-unknown")
        return Cast(tuple(_padded(scene, [_with_number(scene)])))
    return Cast(tuple(_padded(scene, _seats(scene, entries, others, oneself)))[:MOST])


_BOTH = lazy(
    r" (?:pour|for|inscri[a-z]*|ajout[a-z]*|register|book|seat|add|oui|yes|ok|accord|les|them|"
    r"approve[a-z]*|valide[a-z]*) (?:tou(?:s|te|tes) )?(?:les deux|both|the two|"
    r"the pair)(?: of them|"
    r" d entre eux)? (?!date|jour|session|day|mars|juin|march|june|place|seat|chaise|semaine|week)"
)


def _both(scene: Scene, entries: list[Entry]) -> list[Person]:
    """The two whom the quoted mail names, where the words only say "both"."""
    if not _BOTH.search(f"{scene.finding.told} ") or len(entries) > 1:
        return []
    known, found = scene.known(), list[str]()
    for name in (*filter(None, (known.author[0],)), *known.names):
        words = set(fold(name).split())
        desk = any(words <= set(fold(one).split()) for one in scene.addressees())
        others = (scene.sender.name, *found)
        if " " in name and not desk and not any(names.same(name, one) for one in others):
            found.append(name)
    if len(found) != len(("one", "other")):
        return []
    return [colleague(completed(Entry(name=one, email=None), scene), scene) for one in found]


def _with_number(scene: Scene) -> Person:
    """Who writes, alone: the one number in their mail is theirs."""
    if scene.sender.phone or scene.words.interleaved:
        return scene.sender
    text = joined(scene.sign.body)
    found = phones.numbers(text)
    theirs = len(found) == 1 and not THEIRS.search(same_length(text), 0, found[0][1])
    return replace(scene.sender, phone=found[0][0]) if theirs else scene.sender


def _wants_seat(scene: Scene, told: str, entries: list[Entry], others: list[Entry]) -> bool:
    """Whether who writes asks for a seat of their own."""
    whole = " ".join(scene.finding.spoken)
    if scene.sender.name is None and entries or _only_others(scene, others):
        return False
    with_them = seats_wanted(told) == len(others) + 1 > 1 and bool(
        INCLUDED.search(whole) or OWN_ONE.search(whole)
    )
    us = bool(US.search(told)) and together(told) == len(others) + 1 > 1
    us = us or bool(others and US.search(told)) and with_me(scene) != ()
    return (with_them or us or bool(SELF.search(told))) and not NOT_SELF.search(whole)


def _seats(scene: Scene, entries: list[Entry], others: list[Entry], oneself: bool) -> list[Person]:
    """Everybody named, and who writes where they ask for a seat too."""
    if len(others) < len(entries):
        return [_merged(one, scene) if is_sender(one, scene.sender) else colleague(one, scene)
                for one in entries]  # fmt: skip
    rest = [colleague(one, scene) for one in others]
    if not oneself:
        return rest
    before = _named_before_me(scene, others) and not _told_before(scene, others)
    return [*rest, scene.sender] if before else [scene.sender, *rest]


def _told_before(scene: Scene, others: list[Entry]) -> bool:
    """Whether who writes says to come in a sentence before any that names the others."""
    firsts = [fold(one.name or "?").split()[0] for one in others]
    for said in scene.finding.spoken_raw:
        folded = fold(said)
        if any(one in folded for one in firsts):
            return False
        if _I_COME.search(folded):
            return True
    return False


_I_COME = lazy(
    r"\b(?:je (?:viens|viendrai|serai (?:l[aà]|des|present)|participe|m'inscris|ferai le voyage|"
    r"prends le train|confirme ma)|j'(?:y (?:serai|vais)|accepte|en suis|arrive)|i(?:'ll| will|"
    r" am|'m)"
    r" (?:be (?:there|in|with)|com(?:e|ing)|attend\w*|join\w*)|i accept|count me)\b"
)


def _only_others(scene: Scene, others: list[Entry]) -> bool:
    """Whether "we are three" counts three named people, or "I" stands in for the one named."""
    told = scene.finding.told
    if not others or ME.search(told):
        return False
    return we_are(everything_said(scene)) == len(others) or PROXY.search(told) is not None


def _only_title(finding: Finding) -> bool:
    return not finding.told.strip()


def _named_before_me(scene: Scene, others: list[Entry]) -> bool:
    """Whether somebody is named before "et moi"."""
    first = others[0].name or ""
    for said, name in (
        (scene.finding.raw, first.split(" ", maxsplit=1)[0]),
        (scene.finding.spoken_raw, first),
    ):
        raw, name = fold("\n".join(said)), fold(name)
        match = AND_ME.search(raw)
        at = raw.find(name) if name in raw else raw.find(name.split(" ", maxsplit=1)[0])
        aside = match and _BY_THE_WAY.search("\n".join(said), 0, match.end())
        if match is not None and name and 0 <= at < match.start() and not aside:
            return True
    return False


_BY_THE_WAY = lazy(
    r"\((?:[A-Z\u00c0-\u00de][\w' -]{2,40}|(?:mon|ma|my) \w+)\) (?:et|and) (?:moi|me|I)\b"
)
"""A name said in passing, between "my husband" and "and me"."""


def _merged(entry: Entry, scene: Scene) -> Person:
    """The sender as the form or list gives them."""
    sender, listed = scene.sender, entry.person(scene.sender.organisation)
    within_it = fold(listed.organisation or "") in fold(sender.organisation or "")
    return Person(
        name=_longer(entry.name, sender.name),
        email=entry.email or sender.email,
        organisation=sender.organisation if within_it else listed.organisation,
        role=listed.role or sender.role,
        phone=entry.phone or sender.phone,
    )


def _longer(one: str | None, other: str | None) -> str | None:
    if not one or not other:
        return one or other
    return other if len(other.split()) >= len(one.split()) else one


def _padded(scene: Scene, people: list[Person]) -> list[Person]:
    """Seats asked for people who are not named: a name that cannot be known is None."""
    told = scene.finding.told
    wanted = len(people)
    if wanted == 1 and ONE_FOR_ME.search(told):
        return people
    if seats_wanted(told) or WE_ARE.search(everything_said(scene)):
        wanted = max(wanted, seats_wanted(told), seats_wanted(everything_said(scene)))
    elif WITH.search(told) and len(people) == 1:
        wanted = 2
    missing = min(wanted - len(people), 6)
    if missing <= 0:
        return people
    return people + [Person(organisation=scene.sender.organisation)] * missing
