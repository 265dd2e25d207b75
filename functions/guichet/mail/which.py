"""Which of several dates a mail means.

People name the date that they refuse beside the one they choose, correct themselves, or say which
of two dates of ours they want. A date is refused where its part of the sentence says no; the one
that is left is meant. Where that leaves two, a human must look.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from guichet.desk.request import Intent, Mention
from guichet.mail import dates
from guichet.mail.described import by_order
from guichet.mail.pattern import lazy

TWO = 2

_CORRECTS = lazy(
    r"\b(?:(?:non|no),? (?:pardon|sorry|wait|attendez|plutot|en fait)|(?:euh|ah|ah mince|mince|zut|"
    r"enfin|oh|hang on|wait|hold on|well|actually|er|um),? (?:non|no)\b|hang on|oh wait|"
    r"pardon|oups|"
    r"(?<=[.!?] )(?:non|no)(?=[,!] ?(?:(?:le|la|the|celle|celui|plutot|rather|en) )?(?:\d|"
    r"[a-z]{3,9}\b))|"
    r"oops|sorry,? (?:i|my|auto|wrong|typo)|erratum|correction|scratch that|strike that|"
    r"je me trompe|je me suis trompee?|"
    r"je voulais ecrire|erreur de ma part|je rectifie|rectificatif|rature|lisez|"
    r"je voulais dire|i meant?|my mistake|mon erreur|je corrige|rectification|"
    r"on second thoughts?|tout compte fait|reflexion faite)\b"
)
_BREAK = lazy(
    r"[.;:!?,()\n]|\s-+\s|\b(?:mais|but|et|and|donc|alors|par contre|en revanche|so|however|"
    r"whereas|"
    r"tandis|contrairement|while|yet|or|ou|car|because|puisque|since|as|comme|ensuite|then)\b"
)
"""Where one part of a sentence ends."""
_BETWEEN = lazy(
    r"(?:\s|,|/|-|\bet\b|\bou\b|\bbien\b|\band\b|\bor\b|\bsoit\b|\beither\b|\ble\b|\bla\b|\bdu\b|"
    r"\bau\b|\ben\b|\bde\b|\bthe\b|\bon\b|\bin\b|\bcelle\b|\bcelui\b|\bpour\b|\bfor\b|\bthat of\b|"
    r"\bof\b|\ba\b|\bboth\b)*"
)
"""What stands between two dates of one enumeration."""
_MILD = lazy(
    r"\b(?:ne (?:(?!pas|plus|jamais)[^ .,;:!?]+ ){1,5}qu(?:e|'\w+)|aucune? (?:souci|probleme|"
    r"difficulte|hesitation)|"
    r"n'hesit\w+ pas|sans (?:faute|hesit\w+|doute)|pas de (?:souci|probleme)|no (?:problem|doubt|"
    r"worries)|(?:ne|n'|pas)\s?(?:veux|vais|manquerai|raterai|rater|manquer|louperai)\w*"
    r"(?: pas)?|not miss|wouldn't miss|pas trop tard|n'est-ce pas|why not|pourquoi pas|"
    r"je n'ai (?:pas|aucun) (?:d'|de )?(?:mail|adresse|ordinateur|probleme))\b"
)
_NO = lazy(
    r"\b(?:ne|n'\w+|pas|ni|non|not|no|never|jamais|aucune?|cannot|\w+n't|neither|nor|unable|"
    r"hopeless|"
    r"impossible|exclue?|complete?|full|trop|too (?:early|late|soon|short|far|close|busy|tight)|"
    r"pris|prise|occupee?|debordee?|surchargee?|absente?|away|abroad|busy|taken|booked up|"
    r"tant pis|dommage|too bad|never mind|rate|loupe|manque|missed|mort|cuit|fichu|"
    r"out|hors de question|plus possible|conges?|vacances|holidays?|on leave|clash\w*|"
    r"deja|already|used up|retenue?|empechee?|indisponible|unavailable|bloquee?|coincee?|"
    r"oublie[rz]?|oublions|forget|passe son tour|tombe mal|en plein|exam(?:s|ens?)?|partiels?|"
    r"maternite|maternity|hospital\w+|opere\w*|declin\w+|renonc\w+|annul\w+|cancel\w*|"
    r"malade|ill|sick|rape|foutue?|grille|garde (?:mes|les|nos)|par erreur|by mistake|wrongly|"
    r"mariage|wedding|plutot que|au lieu|"
    r"instead of|rather than|a la place d|"
    r"penchais|pensais|hesitais|pencilled|"
    r"j'avais (?:pense|prevu|note|envisage|choisi|coche|en tete|opte|demande|reserve|mis|dit|"
    r"ecrit)|i had (?:thought|hoped|planned|in mind|picked|chosen|booked|asked|opted|noted|my eye|"
    r"said|put)|"
    r"i was (?:thinking|going|hoping|planning|tempted|leaning|about|aiming|booked|down))\b|"
    r"\bsauf\b|\bsans moi\b"
)
_YES = lazy(
    r"\b(?:inscri\w+|regist\w+|mettez|notez|compte[rz]|reserv\w+|ajout\w+|prends|prenez|prendrai|"
    r"prendre|choisi\w+|opte\w*|me va|nous va|convien\w+|m'arrange|m'ira|prefer\w*|preference|"
    r"vaut mieux|libre|disponible|make it|put (?:me|us)|book|sign (?:me|us)|count (?:me|us)|go for|"
    r"suits|works|available|free|it is|has to be|must be|gardez|retenez|positionne\w*|dernier mot|"
    r"choose|pick|settle|svp|s'il vous plait)\b"
)
_BOTH = lazy(
    r"\b(?:both|les deux|aux deux|(?:sur|de|for|on) (?:ces |these )?(?:deux|two) (?:dates|"
    r"sessions|journees)|either)\b"
)
_SO = lazy(
    r"^\W*(?:donc|du coup|alors|so|therefore|then|plutot|finalement|instead|hence)\b|"
    r"\b(?:c'est|it is|it's)(?: donc| bien| plutot)?(?: pour| sur| a| en| le| la| celui|"
    r" celle| the)*"
    r" (?:d[ue] )?(?:\d|mars|juin|march|june)[^.;!?]{0,30}\b(?:qu[ei']|that)"
)
"""What concludes."""
_OTHER = lazy(r"\b(?:l'autre|the other)\b")
_MOVES = lazy(
    r"\b(?:report(?:e[rz]?|ee?s?|ons|ions)|decal\w+|bascul\w+|transfer\w*|move (?:me|us|my|"
    r"our|it)|moved|"
    r"switch\w*|reschedul\w+|postpon\w+|echange[rz]?|chang\w+ (?:de )?(?:date|session)|"
    r"change the date)\b"
)
"""A seat on one date is to become one on another: nothing is chosen."""


def meant(
    text: str, quoted: Callable[[], Sequence[Mention]], intent: Intent | None, *, alone: bool
) -> tuple[Mention, ...]:
    """The dates that a folded text means, where it asks for `intent`: for one person `alone`, or
    for several.

    Some may be meant by their order or season among those `quoted`: "la seconde", "the summer one".
    """
    flat, named = dates.flat(text), list(dates.named(text))
    described = by_order(flat, named, quoted, _mentions(named))
    if described and alone:
        named = [one for one in named if one.mention.day and not _OTHER.search(flat)]
    found = sorted([*named, *described], key=lambda one: one.start)
    found = _corrected(flat, found)
    if intent not in _OF_A_SEAT:
        return _mentions(found) or _mentions([one for one in found if one.refused], refused=True)
    if len(_kinds(found)) < TWO or _BOTH.search(flat) or _MOVES.search(flat):
        return _mentions(found)
    return _mentions(_wanted(flat, found, alone=alone))


_OF_A_SEAT = frozenset((Intent.REGISTER, Intent.INFORMATION, Intent.ACCEPT))
"""What is asked for the date that suits; anything else may be said of the one that does not."""


def _corrected(flat: str, found: list[dates.Named]) -> list[dates.Named]:
    """Those behind the last correction, where there are any."""
    last = max((match.start() for match in _CORRECTS.finditer(flat)), default=-1)
    behind = [one for one in found if one.start > last]
    return behind if not all(one.aside for one in behind) else found


def _wanted(flat: str, found: list[dates.Named], *, alone: bool) -> list[dates.Named]:
    """Those for which a seat is asked: not those refused; and, for one person, not those only
    named.
    """
    bundles = _bundles(flat, found)
    said = list(zip(bundles, _parts(flat, bundles), strict=True))
    kept = [one for one in said if _may_be_meant(one[0]) and not _refuses(one[1])]
    for look in (_SO, _YES) if alone else ():
        if len(kept) > 1:
            kept = [one for one in kept if look.search(one[1]) and _of_day(one[0], kept)] or kept
    if alone:
        kept = _without_months_named_apart(flat, kept)
    return [one for bundle, _ in kept or said for one in bundle if not one.aside]


def _without_months_named_apart(
    flat: str, kept: list[tuple[list[dates.Named], str]]
) -> list[tuple[list[dates.Named], str]]:
    """Without bare months that another sentence speaks of, where one day is named in full."""
    days = [one for one in kept if any(dated.mention.day for dated in one[0])]
    if len(days) != 1:
        return kept
    (day,) = days
    return [
        one for one in kept
        if one is day or not _STOP.search(flat, *sorted((one[0][0].start, day[0][0].start)))
    ]  # fmt: skip


def _mentions(found: Sequence[dates.Named], *, refused: bool = False) -> tuple[Mention, ...]:
    kept = [one.mention for one in found if not one.aside and one.refused is refused]
    return tuple(dict.fromkeys(kept))


def _kinds(found: Sequence[dates.Named]) -> set[tuple[int | None, int | None, str | None]]:
    """The different days that are named; a month alone is that of a day beside it."""
    days = {
        (one.mention.month, one.mention.day, one.mention.session) for one in found if not one.aside
    }
    months = {month for month, day, _ in days if month and day}
    return {one for one in days if one[1] or one[2] or one[0] not in months}


def _bundles(flat: str, found: Sequence[dates.Named]) -> list[list[dates.Named]]:
    """The dates, those of one enumeration together."""
    out = [[found[0]]]
    for one, following in pairwise(found):
        alike = (one.aside, one.refused) == (following.aside, following.refused)
        if alike and _BETWEEN.fullmatch(flat, one.end, following.start):
            out[-1].append(following)
        else:
            out.append([following])
    return out


def _parts(flat: str, bundles: Sequence[Sequence[dates.Named]]) -> list[str]:
    """What is said of each: from where its part of the sentence begins to the next one's."""
    starts = []
    ended = 0
    for bundle in bundles:
        breaks = [one.start() for one in _BREAK.finditer(flat, ended, bundle[0].start)]
        starts.append(breaks[-1] if breaks else ended)
        ended = bundle[-1].end
    ends = [*starts[1:], len(flat)]
    return [
        flat[start : min(end, _sentence_end(flat, bundle[-1].end))]
        for start, end, bundle in zip(starts, ends, bundles, strict=True)
    ]


_STOP = lazy(r"[.!?]\s+(?!(?:mais|but|je ne|i can|impossible|non|no|oui|yes|trop|helas)\b)")


def _sentence_end(flat: str, at: int) -> int:
    """Where the sentence ends that stands at `at`; one that only goes on about it belongs to it."""
    match = _STOP.search(flat, at)
    return match.start() if match else len(flat)


def _of_day(bundle: Sequence[dates.Named], kept: Sequence[tuple[list[dates.Named], str]]) -> bool:
    """Whether a day is named, or only months are anywhere."""
    days = [any(one.mention.day for one in dated) for dated, _ in kept]
    return any(one.mention.day for one in bundle) or not any(days)


def _may_be_meant(bundle: Sequence[dates.Named]) -> bool:
    return not all(one.aside or one.refused for one in bundle)


def _refuses(part: str) -> bool:
    return _NO.search(_MILD.sub(" ", part)) is not None
