"""Who gives up a place, and who takes it over."""

from __future__ import annotations

import re
from dataclasses import replace

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import spotting
from guichet.mail.people.account import joined
from guichet.mail.people.completing import filled_in, reached
from guichet.mail.people.entry import Entry, around
from guichet.mail.people.handover import ARROW, LEAVER_BEFORE, NEWCOMER_BEFORE, announced
from guichet.mail.people.mentions import is_label, opens, presented
from guichet.mail.people.scene import (
    GREETING,
    Cast,
    Scene,
    addressed,
    colleague,
    completed,
    is_sender,
    same_person,
    without_repeats,
)
from guichet.mail.people.swaps import swapped

FIRST_PERSON = lazy(r" (?:je|j|me|m|moi|ma|mon|i|my|mine|myself) ")


_NEWCOMER_AFTER = lazy(
    r"^,? (?:in(?=[.;,!?\n]|$)|entre\b)|^[^.;!?]{0,90}?\b(?:viendra|ira|assistera|participera|"
    r"sera|remplacera|me remplace|le "
    r"remplace|la remplace|prendra|prend|siégera|représentera|occupera|will|shall|'ll|"
    r"takes|is taking|is coming|is going|goes|"
    r"would|can|se propose|peut|pourra|knows|a accepté|accepte|vient|suivra|assurera|a été "
    r"désign|prendrait|went|attended|came|took|en profite|takes over|steps in|instead|replaces|"
    r"remplace|va remplacer|in my|à ma "
    r"place|à sa place|in (?:his|"
    r"her))\b",
    re.IGNORECASE,
)


LEAVER_AFTER = lazy(
    r"^,? (?:out|sort)\b|^[^.;!?]{0,80}?\b(?:attendue?|prévue?|inscrite?|ne pourra|ne peut|"
    r"ne sera|ne viendra|"
    r"n'est|part en|quitte|empêchée?|absente?|malade|registered|booked|can't|cannot|can "
    r"not|is unable|won't|has left|is ill|"
    r"no longer|ne travaille plus|n'est plus|due to|has to|fell|broke|has broken|is in hospital|"
    r"is pregnant|moves? to|moved|"
    r"retires?|retired|retraite|retraitée?|a eu|a démissionné|(?:nous|m') ?(?:a|ont) quitt\w+|"
    r"has (?:resigned|handed|"
    r"given)|part à|partie?|hospitalisée?|indisponible|unwell|"
    r"is off|se désiste|annule|arrêt|arrêtée?s? |muté|mutée|has been|was "
    r"to|had|souffrante?|retenue?|is away|isn't)\b",
    re.IGNORECASE,
)


_WHERETO = lazy(
    r"\b(?:pos(?:t|ting)\w*|mov\w+|transfer\w*|relocat\w*|travel\w*|go(?:ing|es)?|sent|"
    r"assigned|mut[ée]e?|"
    r"affect[ée]e?|part(?:s|ir)?|rejoins|vais|nomm[ée]e?|live|based) (?:out )?(?:to|à|in|en|at)\s$",
    re.IGNORECASE,
)


_THE = lazy(r"\b(?:the|this|that) $", re.IGNORECASE)
"""Before what is a thing, unless something tells a person."""


def is_person(scene: Scene, raw: str, one: spotting.Spotted) -> bool:
    """Whether a run of capitals names somebody, here where somebody must be named."""
    before = raw[max(0, one.start - 60) : one.start]
    lone = not one.sure and " " not in one.name
    if not one.sure and _THE.search(before):
        return False
    if lone and (_WHERETO.search(before) or is_label(raw, one) or opens(raw, one)):
        return False
    return bool(
        one.sure
        or len(one.name.split()) > 1
        or presented(raw, one)
        or scene.known().find(one.name, None)
        or LEAVER_BEFORE.search(before)
        or NEWCOMER_BEFORE.search(before)
    )


def _full(spots: list[spotting.Spotted]) -> list[spotting.Spotted]:
    """Without words that may be names, where two people are named in full."""
    full = {one.name for one in spots if one.sure and " " in one.name}
    return [one for one in spots if len(full) < PAIR or one.sure or " " in one.name]


PAIR = 2


SURELY = 9
_SUBSTITUTE = lazy(r"\bsubstitu(?:er|ez|ons|erai|erons|te|ting)\b[^;!?]{0,60}$", re.IGNORECASE)
_FOR = lazy(r"\s(?:à|au|a|for)\s(?!la place)", re.IGNORECASE)


def _substitutes(raw: str, spots: list[spotting.Spotted]) -> bool:
    """Whether the first is to come for the second: "substituer A à B", "substitute A for B"."""
    first, second = spots[:2]
    before = raw[max(0, first.start - 90) : first.start]
    return bool(_SUBSTITUTE.search(before) and _FOR.search(raw[first.end : second.start]))


def replaced(scene: Scene) -> Cast:
    """Leaver and newcomer."""
    if (listed := swapped(scene)) is not None:
        return listed
    said = [one for one in scene.finding.raw if not GREETING.match(fold(one))]
    raw = "\n".join(said)
    spots = [
        one
        for one in spotting.spotted(raw)
        if is_person(scene, raw, one) and not addressed(raw, one, scene)
    ]
    spots = _full(spots)
    entries = around(raw, spots)
    scores: list[tuple[int, Entry]] = []
    for spot, entry in zip(spots, entries, strict=True):
        before, after = raw[max(0, spot.start - 60) : spot.start], raw[spot.end : spot.end + 140]
        before = before.rstrip('«"\u201c\u00a0 ') + " "
        after = after.lstrip('»"\u201d\u00a0') if after[:1] in '»"\u201d\u00a0' else after
        score = announced(before) - 2 * bool(ARROW.match(after))
        after = re.sub(r"^\s*\([^()]*\)", "", after)
        new, old = _NEWCOMER_AFTER.match(after), LEAVER_AFTER.match(after)
        if new and (not old or new.end() <= old.end()):
            score += 1
        elif old:
            score -= 1
        score += 1 if entry.email or entry.phone else 0
        scores.append((score, completed(entry, scene)))
    if len(spots) > 1 and _substitutes(raw, spots):
        scores[:2] = [(SURELY, scores[0][1]), (-SURELY, scores[1][1])]
    others = [(score, one) for score, one in scores if not is_sender(one, scene.sender)]
    unique: list[tuple[int, Entry]] = []
    for score, one in others:
        twin = next(
            (at for at, (_, other) in enumerate(unique) if same_person(other.name, one.name)), None
        )
        if twin is None:
            unique.append((score, one))
        else:
            total, kept = unique[twin]
            merged = without_repeats([kept, one])[0]
            unique[twin] = (total + score, merged)
    return _parted(scene, unique)


_MINE = lazy(
    r" (?:ma (?:place|chaise)|mon (?:siege|fauteuil|inscription|nom|remplac[a-z]*|"
    r"strapontin)|me (?:remplac|represent|suppl|fais|faire|ferai)[a-z]*|m (?:y "
    r")?(?:remplac|represent)[a-z]*|my (?:place|seat|chair|stead|name|registration|booking|"
    r"spot|shoes|slot|replacement|behalf)|instead of me|for me|replace me|lieu de moi|"
    r"je (?:cede|laisse|passe|donne|ne|me|serai|suis|transmets|dois)|i (?:am|can|will|have|"
    r"ll|m|am needed|shall|must|would) |in mine|needed here|take over from me|j ai|i had|"
    r"(?:du mien|de la mienne|(?:of|than) mine)|(?:strike|take|cross|scratch|remove) me|"
    r"in for me|rather than me|plutot que moi|et non moi) ?"
)


_I_COME = lazy(
    r" (?:je (?:viendrai|irai|serai|remplace[a-z]*|prend[a-z]*|assisterai)|i will (?:come|"
    r"attend|take|replace)|i ll (?:come|attend|take|replace|be)|moi qui|me instead|with me|"
    r"par moi) "
)


_SENT_ME = lazy(
    r" (?:m a |m ont |me )(?:bien )?(?:demande|priee?|chargee?|propose|designee?|envoient?|"
    r"mandatee?)(?:nt)? (?:[a-z]+ ){0,4}?(?:remplac|represent|suppl|prendre sa|prendre son|"
    r"a sa)[a-z]*|"
    r" (?:asked|told|sent|wants|sends|invited|chose) me (?:to )?(?:[a-z]+ ){0,2}?(?:replace|take|"
    r"step|"
    r"stand|fill|in (?:his|her|their))|"
    r" (?:mon nom|moi|my name|me) (?:au lieu|a la place|instead|rather) (?:du sien|de la sienne|"
    r"(?:of|than) (?:his|hers|theirs|him|her))|"
    r" (?:i am|i m|i ll be|i will be|i have) (?:taking|taken) over from|"
    r"should (?:now )?be (?:in )?mine|"
    r" je (?:succede|prends la (?:suite|releve)|reprends (?:le poste|la place|son))|"
    r" j (?:y )?(?:irai|assisterai|accepte d y aller|ai accepte d y aller)[a-z ]{0,20} a sa place|"
    r" je (?:(?:le|la|l) remplace[a-z]*|(?:viens|viendrai|serai|irai)[a-z ]{0,20} a sa place|"
    r"prends "
    r"sa (?:place|suite))|"
    r" i (?:ll |will |am |m |shall )?(?:be )?(?:tak|com|attend|go|replac)[a-z]* (?:[a-z]+ ){0,2}?"
    r"(?:(?:in )?(?:his|her|their) (?:place|seat|stead)|instead of (?:him|her|them)|(?:him|"
    r"her)(?= )) "
)
"""Who writes is sent in the place of the one named."""


_THEIR_PLACE = lazy(
    r" (?:sa place|son (?:siege|inscription|remplac[a-z]*)|la (?:remplac|represent)[a-z]*|le "
    r"(?:remplac|represent)[a-z]*|l (?:remplac|represent)[a-z]*|(?:his|her|their) (?:place|seat|"
    r"chair|stead|name|booking|spot)|(?:replac|represent)[a-z]* (?:him|her|them)|instead of "
    r"(?:him|her|them)) "
)


def _body(scene: Scene) -> str:
    return joined(scene.sign.body)


def _parted(scene: Scene, others: list[tuple[int, Entry]]) -> Cast:
    told = scene.finding.told
    mine = bool(_MINE.search(told)) or (
        scene.finding.letter == "confirmed" and bool(FIRST_PERSON.search(told))
    )
    come = len(others) == 1 and others[0][0] < 0 and _I_COME.search(told)
    if come or len(others) == 1 and _SENT_ME.search(f"{told} "):
        return Cast((colleague(others[0][1], scene), scene.sender))
    gives = len(others) == 1 and others[0][0] > 0 and FIRST_PERSON.search(told)
    if gives and not _THEIR_PLACE.search(told) and not _I_COME.search(told):
        mine = True
    if len(others) == 1 and mine:
        newcomer = others[0][1]
        filled_in([newcomer], "\n".join(scene.finding.raw), _body(scene), scene.sender)
        return Cast((scene.sender, colleague(newcomer, scene)))
    if len(others) == 2 and not mine or len(others) == 2 and others[0][0] != others[1][0]:
        (one_score, one), (two_score, two) = others
        if one_score == two_score:
            return Cast(reason="who-is-unclear")
        leaver, newcomer = (one, two) if one_score < two_score else (two, one)
        reached([newcomer], _body(scene), replace(scene.sender, email=leaver.email))
        return Cast((colleague(leaver, scene), colleague(newcomer, scene)))
    if len(others) == 1 and _I_COME.search(told):
        return Cast((colleague(others[0][1], scene), scene.sender))
    if not others:
        return Cast(reason="newcomer-unknown")
    return Cast(reason="who-is-unclear")
