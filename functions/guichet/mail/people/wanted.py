"""Everybody for whom a seat is asked: listed, or named in the words that ask."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.intent.judge import Finding
from guichet.mail.pattern import lazy
from guichet.mail.people import names, roster, spotting
from guichet.mail.people.account import joined
from guichet.mail.people.antecedents import meant
from guichet.mail.people.completing import told_of
from guichet.mail.people.counting import together
from guichet.mail.people.entry import Entry
from guichet.mail.people.pronouns import ALSO, COMES, SELF, THEM, THEY, US
from guichet.mail.people.scene import GREETING, Scene, completed, everything_said, spoken_of
from guichet.mail.people.scraps import ADDRESS


def wanted(scene: Scene) -> list[Entry]:
    """Everybody listed, or else named."""
    answered = roster.answered(scene.words)
    if len(answered) == 1 and answered[0].email is None and not (
        answered[0].name and scene.sender.name and len(scene.sender.name.split()) > 1
        and not names.same(answered[0].name, scene.sender.name)
        and not names.matches_address(answered[0].name, scene.sender.email or "")
    ):  # fmt: skip
        answered[0].oneself = True
    body = scene.sign.body
    entries = answered or roster.listed(body, scene.message.html) or roster.below(scene.words)
    in_full = () if answered else _told_in_full(entries, scene)
    if not entries or in_full:
        entries = _with_listed(_named(in_full, joined(body), scene), entries)
    elif not answered:
        told_of(entries, joined(body))
    return [completed(one, scene) for one in entries]


def _with_listed(named: list[Entry], listed: list[Entry]) -> list[Entry]:
    """Those named in full, with what a list gives of them under their first names."""
    for one in named:
        short = next((item for item in listed if _is_short_of(item.name, one.name)), None)
        if short is not None:
            one.email, one.phone = short.email or one.email, short.phone or one.phone
            one.role = one.role or short.role
    return named


def _is_short_of(short: str | None, full: str | None) -> bool:
    return names.same(short, full) or names.shortened(short, full)


def _named(in_full: tuple[str, ...], text: str, scene: Scene) -> list[Entry]:
    """Those named in the sentences that ask, and in others only as far as these point there."""
    everything, told = scene.finding.spoken_raw, scene.finding.told
    entries = spoken_of(in_full or _asking(scene), text, scene)
    if not entries and (
        THEM.search(told) or THEY.search(told) or not says_something(scene.finding)
    ):
        entries = spoken_of(everything, text, scene)
    if not entries and not SELF.search(told):
        entries = meant(scene.finding.raw, text, scene)
    if not entries and (US.search(told) or not SELF.search(told)):
        entries = spoken_of(with_me(scene), text, scene)
    more = together(everything_said(scene)) > len(entries) + bool(SELF.search(told))
    if more or any(_is_short(one, scene) for one in entries):
        entries = spoken_of(everything, text, scene)
    return entries


def says_something(finding: Finding) -> bool:
    """Whether what decided the intent is more than a greeting."""
    return not finding.raw or not all(GREETING.match(fold(one)) for one in finding.raw)


_WITH_ME = lazy(
    r"\b(?:me|moi) (?:et|and)\b|(?:,|\bet|\band|\bplus|\bque)\s+(?:(?:pour|sur|avec)\s+)?(?:moi|"
    r"myself|me|I)\b"
    r"(?! (?:ne|am not|cannot|can't))|"
    r"\bmoi-m[eê]me\b|\bvotre (?:serviteur|servante|correspondante?)\b",
    re.IGNORECASE,
)


def with_me(scene: Scene) -> tuple[str, ...]:
    """The sentences that name who writes beside others ("Paul Roux et moi")."""
    said = (one for one in scene.finding.spoken_raw if _WITH_ME.search(one))
    return tuple(one for one in said if any(name.sure for name in spotting.spotted(one)))


def _told_in_full(entries: list[Entry], scene: Scene) -> tuple[str, ...]:
    """The sentences that name in full those listed in short ("Léa : lea@…")."""
    short = [one for one in entries if one.name and not one.oneself]
    if not short or any(" " in (one.name or "") or one.organisation for one in short):
        return ()
    said = [
        one
        for one in scene.finding.spoken_raw
        if any(" " in name.name and any(_is_short_of(other.name, name.name) for other in short)
               for name in spotting.spotted(one))
    ]  # fmt: skip
    full = [one.name for line in said for one in spotting.spotted(line) if " " in one.name]
    every = all(any(_is_short_of(one.name, other) for other in full) for one in short)
    return tuple(dict.fromkeys((*said, *_asking(scene)))) if every else ()


def _asking(scene: Scene) -> tuple[str, ...]:
    """The deciding sentences, and those which say that somebody comes too."""
    said = scene.finding.raw
    return tuple(
        one
        for one in scene.finding.spoken_raw
        if one in said or ALSO.search(one) and (COMES.search(one) or _is_bare(one))
    )


MOST_BARE = 5
"""Words."""


def _is_bare(said: str) -> bool:
    """Whether a sentence says little more than a name ("Paul Roux (en copie) aussi.")."""
    names_out = _NAMED.sub(" ", ADDRESS.sub(" ", said))
    return len(names_out.split()) <= MOST_BARE


_NAMED = lazy(r"\([^()]*\)|\b[A-Z\u00c0-\u00de][\w'\u2019-]*")


def _is_short(entry: Entry, scene: Scene) -> bool:
    """Whether a first name alone is followed by the whole name in another sentence."""
    first = f"{entry.name} "
    if not entry.name or " " in entry.name or entry.email:
        return False
    said = "\n".join(scene.finding.spoken_raw)
    return any(one.name.startswith(first) for one in spotting.spotted(said))
