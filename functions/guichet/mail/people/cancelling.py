"""Whose place is given up."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import names, roster, spotting
from guichet.mail.people.antecedents import meant
from guichet.mail.people.entry import Entry, around
from guichet.mail.people.leaving import FIRST_PERSON, LEAVER_AFTER, is_person
from guichet.mail.people.scene import (
    Cast,
    Scene,
    addressed,
    colleague,
    completed,
    is_sender,
    spoken_of,
)
from guichet.mail.people.tables import forms, labelled

_MY_COLLEAGUE = lazy(
    r" (?:ma|mon|my|notre|our|mes|nos) (?=collegue|colleague|collaborat|adjoint|agent|chef|"
    r"stagiaire|directeur|directrice|assistant|binome|boss|manager|deputy|equipe|team|service)"
)


_KEEPS = lazy(
    r" (?:je (?:garde|conserve|maintiens|viens|viendrai|reste|serai)(?: bien| toujours| donc)?"
    r"(?: (?:ma|la) (?:place|mienne))?|(?:moi )?je (?:viens|reste|maintiens)[a-z]* toujours|"
    r"(?:ma|mon) (?:propre )?(?:place|inscription|siege) (?:reste|tient|demeure|ne change|n est "
    r"pas|est (?:toujours )?maintenue?)|(?:gardez|conservez|maintenez|laissez|keep|leave)(?: que| "
    r"bien| seulement| only| just)* (?:la mienne|ma place|mon (?:inscription|siege)|mine|my "
    r"(?:place|seat|chair|booking))|my (?:own )?(?:seat|place|booking|chair) (?:stands|stays|"
    r"remains|is (?:not affected|unaffected|unchanged)|holds)|i (?:am|m|will|ll|shall)?(?: "
    r"still)? (?:com|keep|attend|be there)[a-z]*(?: (?:my|mine)(?: own)?(?: seat| place)?)?)(?= )"
)


def cancelled(scene: Scene) -> Cast:
    """Whose place is given up, where it is not the sender's own."""
    told = _POLITE.sub(" ", scene.finding.told)
    told = _KEEPS.sub(" ", _MY_COLLEAGUE.sub(" une ", told))
    entries = _in_form(scene) or _leaving(scene, scene.finding.raw)
    if not entries and not FIRST_PERSON.search(told):
        entries = _leaving(scene, scene.finding.spoken_raw)
    entries = entries or _said_to_leave(scene)
    if not entries and not FIRST_PERSON.search(told):
        entries = [completed(one, scene) for one in meant(scene.finding.raw, "", scene)]
    if not entries and (_THE_OTHERS.search(told) or _ALL_BUT.search(told)):
        entries = _rest(scene)
        if not entries:
            return Cast(reason="who-is-unclear")
    others = [one for one in entries if not is_sender(one, scene.sender)]
    first_person = bool(re.search(r" (?:je|j|i|me|m|moi|myself|ma|mon|my|mine) ", told))
    if others and _BOTH.search(told):
        return _both(scene, entries)
    if others and not any(is_sender(one, scene.sender) for one in entries):
        if re.search(
            r" (?:ma place|my (?:place|seat|chair)|mon inscription|je ne (?:pourrai|peux)|i "
            r"can not|i will not) ",
            told,
        ):
            return Cast(reason="who-is-unclear")
        if any(_is_of_several(one, scene) for one in others):
            return Cast(reason="who-is-unclear")
        return Cast(tuple(colleague(one, scene) for one in others))
    told = re.sub(r" s il (?:vous|te) plait ", " ", told)
    unclear = not first_person and _SOMEBODY.search(told)
    return Cast(reason="who-is-unclear") if unclear else Cast()


_SOMEBODY = lazy(
    r" (?:collegue|colleague|agent|adjointe?|collaborat[a-z]*|l un|l une|one of|elle|il|he|"
    r"she|notre|our|son|sa|his|her|leur|their) "
)


def _both(scene: Scene, entries: list[Entry]) -> Cast:
    """Those named, and who writes: last, unless the words name them too."""
    mine = [] if any(is_sender(one, scene.sender) for one in entries) else [scene.sender]
    named = (
        scene.sender if is_sender(one, scene.sender) else colleague(one, scene) for one in entries
    )
    return Cast((*named, *mine))


_BOTH = lazy(
    r" (?:et|and|ni|nor|ou|or) (?:moi(?: meme)?|i|me|myself) (?:, )?(?:ne |n |nous ne|can not|"
    r"can t|"
    r"could not|will not|won t|are unable|are not|are both|both|no longer|devons|must|have to|"
    r"sommes (?:malades|empech|retenu|souffrant|dans l|toutes|tous)|renonc|annul|rendons|laissons|"
    r"give|withdraw|drop|pull|wish to cancel|would like to cancel)|"
    r" (?:nos|our) (?:deux|two) (?:places|sieges|inscriptions|noms|seats|chairs|bookings|names|"
    r"registrations) |"
    r" neither (?:[^ ,]+ ){1,5}nor (?:i|me|myself) |"
    r" both (?:of us|of our|our) "
)
"""What is said of who writes and of somebody named alike."""
_THE_OTHERS = lazy(
    r" (?:(?:les|the) (?:(?:deux|trois|quatre|two|three|four|[2-5]) )?(?:autres|others?)|the rest|"
    r"tous? les autres|everybody else|everyone else) "
)


_ALL_BUT = lazy(
    r" (?:tout le monde|tous|toutes|toute l equipe|everyone|everybody|all)(?: [a-z]+){0,6}? "
    r"(?:sauf|except|excepte|hormis|but|apart) "
)


def _is_of_several(entry: Entry, scene: Scene) -> bool:
    """Whether two of those whom our letter names bear the one name that is given."""
    if not entry.name or " " in entry.name:
        return False
    named = {fold(one.name) for one in spotting.spotted(scene.known().body)}
    return sum(fold(entry.name) in one.split() for one in named) > 1


def _rest(scene: Scene) -> list[Entry]:
    """Those of the quoted list of whom the words do not say that they still come."""
    raw = "\n".join(scene.finding.spoken_raw)
    staying = [one.name for one in spotting.spotted(raw) if _stays(raw, one.start, one.end)]
    asked = roster.listed(scene.known().body.split("\n"), "")
    kept = [one for one in asked if any(names.same(one.name, other) for other in staying)]
    return [one for one in asked if one not in kept] if kept else []


_POLITE = lazy(
    r" (?:je vous (?:remercie|prie|serai[st]?|saurai[st]?|demande|informe|signale|ecris)|"
    r"(?:me|m|m a|m ont|nous|nous a|nous ont) (?:charge|demande|prie|annonce|apprend|appris|dit|"
    r"informe|signale|confirme|indique|previen|fai[st] savoir|fai[st] part)[a-z]*|"
    r"i (?:would|"
    r"d) be (?:grateful|glad)|i write|i am writing|thank you|remercie[a-z]*|(?:informe|tell|told|"
    r"asked|ask) (?:you|me))(?= )"
)
"""Words of oneself that ask for others."""


def _in_form(scene: Scene) -> list[Entry]:
    """Those whom labelled lines name."""
    body = scene.sign.body
    found = forms(labelled(body), least=1)
    return [completed(one, scene) for one in found if one.name and " " in one.name]


_STAY = lazy(
    r"(?:^|[.!?:,;]\s|\n|\bet )(?:only|seule?s?)\s[^.;]{0,30}$|\b(?:rien ne change pour|"
    r"maintenue?s? pour|"
    r"reste(?:nt)?|toujours pour|still "
    r"(?:coming|attending)|no change for|not|pas|sauf|except|apart from|hormis|"
    r"unlike)\b[^.;]{0,40}$",
    re.IGNORECASE,
)


_STAYS = lazy(
    r"[\s,]{1,3}(?:(?:et|and) (?:moi(?:-même)?|I|me|myself)[\s,]{1,3})?(?:(?:elle|lui|"
    r"quant à (?:elle|lui)|"
    r"on the other hand|for (?:her|his) part|however)"
    r"[\s,]{1,3})?(?:(?:vient|viendra|sera|est|venons|viendrons|serons|come|are|is|will|reste|"
    r"restons|restent|resterons|"
    r"maintenons|gardons|keep|stay|participe|stays|remains|maintient|"
    r"garde|conserve|keeps) )(?:bien |come |be |attend |coming |attending |présente? |là |there )?"
    r"(?:toujours|still|bel et bien|bien|sa place|son siège|as planned|comme prévu|on the list|"
    r"inscrite?s?|coming|attending|la sienne|le sien|hers|theirs|her|his)\b|[\s,]{1,3}(?:still|"
    r"toujours) ",
    re.IGNORECASE,
)


_KEPT = lazy(
    r"\bne \w+ que (?:M\.|Mme|la place de|celle de)?[^.;,]{0,20}$|"
    r"(?<!\bne )(?<!n't )(?<!not )\b(?:gard|conserv|mainten|maintien|keep)\w*(?! pas| plus)\b"
    r"(?:[^.;,]|\bM\.){0,40}$",
    re.IGNORECASE,
)


_NEITHER = lazy(r"\b(?:ni|neither|nor)\b", re.IGNORECASE)
"""Tells of those named behind it what the verb denies."""


LOOKED_AT = 160
"""Characters behind a name."""


def _said_to_leave(scene: Scene) -> list[Entry]:
    """Those of whom any sentence says that they can no longer come."""
    told: list[Entry] = []
    for said in scene.finding.spoken_raw:
        spots = [
            one
            for one in spotting.spotted(said)
            if LEAVER_AFTER.match(said[one.end : one.end + LOOKED_AT])
            and (one.sure or is_person(scene, said, one))
            and not addressed(said, one, scene)
        ]
        told.extend(completed(one, scene) for one in around(said, spots))
    return [one for one in told if not is_sender(one, scene.sender)]


def _leaving(scene: Scene, said: tuple[str, ...]) -> list[Entry]:
    """Those named, but for those of whom it is said that they still come."""
    raw = "\n".join(said)
    mentions = list(spotting.spotted(raw))
    staying = [one.name for one in mentions if _stays(raw, one.start, one.end)]
    kept = []
    again = [
        one.name for one in mentions
        if " " not in one.name and LEAVER_AFTER.match(raw[one.end : one.end + LOOKED_AT])
        and any(names.same(one.name, other.name) for other in mentions if " " in other.name)
    ]  # fmt: skip
    for entry in spoken_of(said, "", scene) or _excepted(raw, mentions):
        if again and not any(names.same(entry.name, one) for one in again):
            continue
        at = raw.find((entry.name or "?").split()[0])
        stays = at >= 0 and _stays(raw, at, at + len(entry.name or ""))
        if not stays and not any(names.same(one, entry.name) for one in staying):
            kept.append(completed(entry, scene))
    return kept


def _stays(raw: str, start: int, end: int) -> bool:
    """Whether it is said of whom a name at this place names that they still come."""
    before = _NEITHER.sub("", raw[max(0, start - 60) : start])
    if _EXCEPT.search(raw[max(0, start - 160) : start]):
        return False
    return bool(_KEPT.search(before) or _STAY.search(before) or _STAYS.match(raw, end))


def _excepted(raw: str, mentions: list[spotting.Spotted]) -> list[Entry]:
    """Those named as the exceptions to all who come ("all but Paul and Ana still come")."""
    return around(raw, [one for one in mentions if _EXCEPT.search(raw, 0, one.start)])


_EXCEPT = lazy(
    r"\b(?:still|toujours|maint(?:ien|en)\w*|viennent|viendront|seront l\u00e0|gard\w+|conserv\w+|"
    r"can come|will come|are coming|keep\w*|reste\w*)\b[^.;!?:]{0,60}?"
    r"\b(?:sauf|except(?:\u00e9|ed)?(?: for| pour)?|hormis|apart from|other than|\u00e0 part|"
    r"but(?: not)?)\b"
    r"[^.;!?:]{0,60}$",
    re.IGNORECASE,
)
"""Before those who do not come, of all the others who do."""
