"""Two who are named together: they share a surname, or an office."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from guichet.mail.pattern import lazy
from guichet.mail.people import names, spotting
from guichet.mail.people.entry import Entry
from guichet.mail.people.known import Known
from guichet.mail.people.posts import role_after

_AND = lazy(r"\s+(?:et|and|&)\s+")


def couples(
    raw: str, kept: list[spotting.Spotted], known: Callable[[], Known]
) -> list[spotting.Spotted]:
    """With the surname that two first names share ("Anne et Paul Roux")."""
    out = list(kept)
    for at, (one, following) in enumerate(pairwise(kept)):
        first, _, surname = following.name.partition(" ")
        if (
            " " not in one.name and names.known_first(one.name) and names.known_first(first)
            and surname and _AND.fullmatch(raw, one.end, following.start)
            and not following.titled and known().find(one.name, None) is None
        ):  # fmt: skip
            out[at] = one._replace(name=f"{one.name} {surname}")
    return out


_SHARED = lazy(
    r",\s+(?:(?:tous|toutes)(?: les)? deux |both (?:of them )?|nos |our |two )?"
    r"(?P<said>[a-zà-ÿœ-]{3,}s(?: [^,.;:()!?\n]{1,60})?)(?=[,.;:()!?\n]|$)"
)
_PLURAL = lazy(r"^([\w-]+?)s\b(?: (?!(?:des|dans|les)\b)([\w-]+?)(aux|s)\b)?")


def _one_of(plural: re.Match[str]) -> str:
    """One's office ("conseiller municipal") for that of several ("conseillers municipaux")."""
    noun, adjective, ending = plural.groups()
    return f"{noun} {adjective}{'al' if ending == 'aux' else ''}" if adjective else str(noun)


def share_office(raw: str, kept: list[spotting.Spotted], entries: list[Entry]) -> None:
    """Give the office that two people are named with together to both ("…, conseillers")."""
    for one, following in pairwise(kept):
        told = _SHARED.match(raw, following.end)
        if told is None or _AND.fullmatch(raw, one.end, following.start) is None:
            continue
        office = role_after(f", {_PLURAL.sub(_one_of, told['said'])}")
        for entry in entries if office else []:
            if entry.at in (one.start, following.start):
                entry.role = office
