"""Dates that are described, not named: "the first of the two", "la seconde", "the summer one"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from guichet.desk.request import Mention
from guichet.mail import dates
from guichet.mail.pattern import lazy

TWO = 2
LOOKED_AT = 4_000

_OF_THEM = (
    r"(?:date|session|seance|journee|jour|option|day|edition|one|des deux|of the two|of them|"
    r"mardi|tuesday|of your(?: two)? dates|proposee|proposition|choice)"
)
_NOT_OF_THEM = (
    r"(?! (?:fois|chose|partie|personne|version|etape|annee|phrase|question|raison|time|thing|part|"
    r"step|year|name|aid|hand|place|class|impression|ligne|line|page|floor|etage|rang|row|half|"
    r"place|in line|on the list|classe|of all|of march|of june|adjointe?|vice|to)\b)"
)
_THE_OTHER = lazy(
    rf"\b(?:(?:la |the |une? |a la |your )?(?:(?P<first>premiere?|1ere|first|former) {_OF_THEM}s?"
    r"|(?P<early>earlier|earliest|sooner|soonest|nearer|nearest|closer|closest) "
    rf"{_OF_THEM}|(?P<late>later|latest|farther|further) {_OF_THEM})"
    r"|(?:whichever|the one that) (?:is|comes) (?:the )?(?:sooner|soonest|first|earlier|"
    r"earliest)(?P<soon>)"
    r"|(?:la|celle) (?:plus proche|plus tot|plus rapprochee|plus precoce)(?P<near>)"
    r"|(?:la|celle) (?:plus lointaine|plus tardive|plus eloignee)(?P<far>)"
    rf"|(?:la |the )(?:derniere|last)(?P<last>)\b{_NOT_OF_THEM}"
    r"|(?:celle|the one|that|one) (?:du |de l'|d'|de |in |of (?:the )?)?(?P<season>printemps|ete|"
    r"automne|spring|summer|autumn)\b"
    r"|(?:session|date|journee|edition) (?:du |de l'|d'|de )?(?P<saison>printemps|ete|automne|"
    r"estivale|"
    r"printaniere)\b"
    r"|(?P<time>spring|summer|autumn) (?:one|session|date|day|edition)\b"
    r"|(?:option|choix|choice|date|possibilite|proposition|"
    r"session) ?(?:n ?[o\u00b0]? ?)?(?P<number>[12])\b"
    r"|(?:sur|pour|a|for|on|take|prends) (?P<other>l'autre|the other(?: one)?)(?! (?:jour|day|"
    r"fois|time|cote|side))"
    rf"|(?:l[ae] |the |your )(?P<one>premiere?|1ere|first|earlier|former)\b{_NOT_OF_THEM}"
    rf"|(?:l[ae] |the |your )(?P<second>seconde?|deuxieme|2e|2eme|2nde?|second|latter|"
    rf"later)\b(?: {_OF_THEM}|"
    rf"{_NOT_OF_THEM}))"
)
_SEASONS = {
    "printemps": (3, 4, 5), "spring": (3, 4, 5), "ete": (6, 7, 8), "summer": (6, 7, 8),
    "estivale": (6, 7, 8), "printaniere": (3, 4, 5), "automne": (9, 10, 11), "autumn": (9, 10, 11),
}  # fmt: skip


def by_order(
    flat: str,
    named: Sequence[dates.Named],
    quoted: Callable[[], Sequence[Mention]],
    own: Sequence[Mention],
) -> list[dates.Named]:
    """The dates that a text means by their order or season, of its `own` or of those `quoted`."""
    found = list(_THE_OTHER.finditer(flat, 0, LOOKED_AT))
    of = max(quoted(), own, key=len) if found or not named else own
    of_day = [one for one in of if one.day in _days(flat)] if not named and of else []
    if len(of_day) == 1 < len(of):
        return [dates.Named(of_day[0], 0, 0)]
    meant = [(match, _picked(match, of, own)) for match in found if len(of) >= TWO]
    return [dates.Named(one, *match.span()) for match, one in meant if one is not None]


def _days(flat: str) -> frozenset[int]:
    """The days that are named by their number alone ("19th it is", "le dix-huit")."""
    return frozenset(dates.day_of(one[0]) for one in _DAY.finditer(flat, 0, LOOKED_AT))


_DAY = lazy(
    r"\b(?:[0-3]?\d(?:st|nd|rd|th)|(?:le |the )?(?:[0-3]?\d(?= ?(?:[,.!;]|it is|pour moi|"
    r"for me|$)))|"
    r"dix[- ](?:sept|huit|neuf)|(?:seven|eigh|nine)teenth|(?:twelf|thirteen|fourteen|fifteen)th)\b"
)


def _picked(match: re.Match[str], of: Sequence[Mention], own: Sequence[Mention]) -> Mention | None:
    held = {name: value for name, value in match.groupdict().items() if value is not None}
    season = held.get("season") or held.get("saison") or held.get("time")
    if season:
        fitting = [one for one in of if one.month in _SEASONS[season]]
        return fitting[0] if len(fitting) == 1 else None
    if "other" in held:
        months = {one.month for one in own}
        others = [one for one in of if one.month not in months]
        return others[0] if len(others) == 1 and len(months) == 1 else None
    in_time = sorted(of, key=lambda one: (one.year or 0, one.month or 0, one.day or 0))
    if held.keys() & {"early", "near", "soon"}:
        return in_time[0]
    if held.keys() & {"late", "far", "last"}:
        return in_time[-1]
    if "number" in held:
        return of[int(held["number"]) - 1]
    return of[1] if "second" in held else of[0]
