"""How a text names a session: dates, parts of dates, ids.

Works on folded text. Dates that only accompany the mail ("ma demande du 5 février", "jusqu'au 4
mars") and dates that are set aside ("plutôt que le 19 mars") name no session and are left out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from guichet.desk.request import Mention
from guichet.mail.pattern import lazy

LONGEST = 12_000
MOST = 12
MOST_IDS = 3

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("janvier january janv jan", "fevrier february fevr fev feb", "mars march mar",
         "avril april avr apr", "mai may", "juin june jun", "juillet july juil jul",
         "aout august aug", "septembre september sept sep", "octobre october oct",
         "novembre november nov", "decembre december dec"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_WHOLE = {name: number for name, number in _MONTHS.items()
          if len(name) > 4 or name in ("mars", "mai", "juin", "aout", "june", "july")}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("lundi monday lun mon", "mardi tuesday mar tue tues", "mercredi wednesday mer wed",
         "jeudi thursday jeu thu thur thurs", "vendredi friday ven fri",
         "samedi saturday sam sat", "dimanche sunday dim sun")
    )
    for name in names.split()
}  # fmt: skip
_ONES = (
    "premier,un,first deux,second trois,third quatre,fourth cinq,fifth six,sixth "
    "sept,seventh huit,eighth neuf,ninth dix,tenth onze,eleventh douze,twelfth "
    "treize,thirteenth quatorze,fourteenth quinze,fifteenth seize,sixteenth "
    "dix[- ]sept,seventeenth dix[- ]huit,eighteenth dix[- ]neuf,nineteenth vingt,twentieth "
    "vingt[- ]et[- ]un,twenty[- ]first vingt[- ]deux,twenty[- ]second "
    "vingt[- ]trois,twenty[- ]third vingt[- ]quatre,twenty[- ]fourth "
    "vingt[- ]cinq,twenty[- ]fifth vingt[- ]six,twenty[- ]sixth "
    "vingt[- ]sept,twenty[- ]seventh vingt[- ]huit,twenty[- ]eighth "
    "vingt[- ]neuf,twenty[- ]ninth trente,thirtieth trente[- ]et[- ]un,thirty[- ]first"
)


def _spelled() -> dict[str, int]:
    groups = re.split(r" (?![\]])", _ONES)
    return {
        word.replace("[- ]", "-"): number
        for number, group in enumerate(groups, start=1)
        for word in group.split(",")
    }


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int]]:
    spelled = _spelled()
    words = "|".join(word.replace("-", "[- ]") for word in sorted(spelled, key=len, reverse=True))
    months = "|".join(sorted(_MONTHS, key=len, reverse=True))
    whole = "|".join(sorted(_WHOLE, key=len, reverse=True))
    weekdays = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
    day = rf"(?:[0-3]?\d(?: ?(?:er|st|nd|rd|th|eme|e))?|{words})"
    pattern = (
        rf"\b(?:(?P<w1>{weekdays})\b\.?,?(?: le| the)? ?)?(?P<d1>(?<![\d.,/:]){day})"
        r"(?: of| de|\.(?= ))?[ -]?"
        rf"(?:\(?(?:{weekdays})\)? ?)?(?P<m1>{months})(?:(?<!mai)s)?\b\.?(?:,? ?(?P<y1>20\d\d)\b)?"
        rf"|\b(?:(?P<w2>{weekdays})\b\.?,? )?(?P<m2>{months})\b\.?,? (?:the )?"
        r"(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?\b"
        r"(?! ?(?:h\b|:\d|eur|€|h\d|places|personnes|people))(?:,? ?(?P<y2>20\d\d)\b)?"
        rf"|(?:\b(?P<w3>{weekdays})\b\.?,?(?: le)? ?)?"
        r"(?<![\d./-])(?P<d3>[0-3]?\d)(?P<s3>[/.-])(?P<m3>[01]?\d)"
        r"(?:(?P=s3)(?P<y3>20\d\d|\d\d))?(?![\d]|[./-]\d)"
        r"|(?<![\d-])(?P<y4>20\d\d)-(?P<m4>[01]\d)-(?P<d4>[0-3]\d)(?![\d-])"
        rf"|\b(?P<w5>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|"
        rf"thursday|friday|saturday|sunday)\b,?(?: le| the)? (?P<d5>{day})\b"
        r"(?! ?(?:h\b|:\d|h\d|heures|am\b|pm\b))"
        rf"|\b(?P<a6>le|du|au|the|pour le|on the)\s(?P<d6>[0-3]?\d)(?P<o6>er|st|nd|rd|th|eme)?\b"
        r"(?! ?(?:[a-z]{3,}|of\b|h\b|:\d|[/.,-]\d|eur|€|\d|%|h\d|e\b))"
        rf"(?!\. (?:{whole})\b)"
        r"|\b(?P<a7>le|du|au|the|pour le|on the) (?P<d7>[0-3]?\d)(?P<o7>er|st|nd|rd|th|"
        r"eme)?\b(?= (?:pour|et|mais|s'il|si|a|"
        r"avec|svp|stp|merci|point|virgule|je|nous|on|at|in|for|and|but|please|i|we|prochain|"
        r"car|dans|"
        r"chez|next|works|then|a la|alors|ou|comme|if|is|was|will|also|too)\b)"
        rf"|\b(?P<m8>{whole})\b(?: (?P<y8>20\d\d)\b)?"
    )
    ident = re.compile(r"\b[a-z][a-z0-9]{1,24}(?:-[a-z0-9]{1,24}){0,4}-20\d\d-\d\d(?:-\d\d)?\b")
    return re.compile(rf"(?<![a-z])(?<!saint[- ])(?<!\bst[- ])(?:{pattern})"), ident, spelled


_ASIDE = lazy(
    r"\b(?:jusqu'?a?u?x?|jusqu'a|avant(?: fin| le| debut| mi-?)?|depuis(?: le| fin| debut| "
    r"mi-?)?|a partir d[ue]|des|a compter du|d'ici(?: le| a| au| fin)?|(?:demande|mail|mel|"
    r"courriel|message|lettre|courrier|devis|facture|arrete|deliberation|conseil|"
    r"commission|comite|reunion|echange|appel|telephone|envoi|annonce|bureau|decision|note|"
    r"inscription du|jury|entretien|newsletter|(?<!d')accord|mandat|convention|contrat|commande|"
    r"cp|ca|codir|post)(?: (?!pour\b)\w+){0,1} (?:du|de|le|d'|en date du|of|on)|\bne le|nee le|"
    r"recu[es]? (?:le|ce)|envoye[es]? (?:le|en|ce)|fait (?:a [a-z -]{2,30},? )?le|accorde "
    r"le|valide le|retour(?: \w+)? (?:le|au|du)|rentre (?:le|en)|reviens (?:le|en)|until|"
    r"till|before|since|(?:mail|email|message|letter|request|invoice|note|order|meeting|"
    r"dated|wrote|written|return|registered|asked|received|applied|signed up|i booked)"
    r"(?: \w+){0,3} (?:on|of|from|in)|sent(?: [^\s.!?]+){0,5} (?:on|in)|\bby(?: end of|"
    r" the end of| early| mid)?|from|"
    r"dated|back (?:(?:home|here|at work|in the office) )?(?:on|in)|deadline|(?:the )?(?:end|"
    r"beginning|middle) of|fin|debut|mi-?|"
    r"late|early|mid|(?:arrive|arriverai|arrivons|arrives|quitte|a quitte|parti|left|"
    r"leaves|leaving|poste|depose|remis|transmis|expedie|adresse|posted|submitted|handed "
    r"in)(?: (?!pour)\w+){0,4} (?:le|au|en|debut|fin|on|in)|ecrit le|inscrite? (?:le|en|depuis le)|"
    r"m'etais inscrite? le|nantes|en poste|"
    r"(?:bebe|baby|terme|accouchement|mariage|noces|wedding|anniversaire|birthday|naissance|deces|enterrement|funeral|concert|"
    r"spectacle|festival|match|opere|operent|operee?|examen|exam|bac|concours|operation|"
    r"surgery|demenagement|rentree|"
    r"conges?|leave|retraite|vol|flight|decede[es]*|died|marie[es]*|"
    r"(?:mon|son|en|un|leur|de) stage|fonctions|"
    r"married|(?:he|she|it|elle|il|ca|cela|which|who|qui) (?:starts|begins|commence|debute)|"
    r"(?:board|bureau|conseil|comite|committee|council|direction) (?:decid\w+|tranch\w+|vot\w+|"
    r"meets)|"
    r"nous rejoin\w+|joins us|joining us|fly|flying|repars?|repart|"
    r"rue|avenue|boulevard)(?: \w+){0,4} (?:le|en|au|du|on|in|from|for))\s*(?:(?:the|le|la|l'|"
    r"du|au|ce) ?)?(?:lundi|"
    r"mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s*$"
)
_NOT_THIS = lazy(
    r"\b(?:plutot que(?: d'attendre)?|(?:d'attendre|wait\w*(?: for| until| till)?|tant pis pour|"
    r"dommage pour|never mind|too bad about|too late for|trop tard pour|rate pour|mort pour|"
    r"forget|oubliez|oublie)|au lieu d[ue]|a la place d[ue]|pas|ni|instead of|rather than|not|sauf|"
    r"et non(?: pas)?|autre que|other than|plutot [a-z0-9' ]{1,25} que|pas pour|pas en|pas "
    r"a|not for|not in|not the|"
    r"loupe|rate|manque|missed|annule|deja fait|venue? en|fait celle de|(?:session|date|"
    r"journee|celle|seance) (?:de|du|d')\s*(?:passe|l'an))\s*(?:(?:l|d)')?(?:(?:celle|"
    r"celui|la|le|les|the|one|session|date|journee|seance|de|du|d'|in|on|for|of|en|au|"
    r"cette|this|mardi|tuesday)\s*){0,6}$"
)
_TOLD_THEN = lazy(
    r"\s*,?\s*(?:(?:i|we) (?:had |have |also |already )?(?:sent|wrote|emailed|asked|mailed)|"
    r"(?:je|nous|on) (?:vous|t') ?(?:ai|avons|avais|avions|a) )"
)
"""Behind the date of an earlier mail."""
_OUT = lazy(
    r"\s*,?\s*(?:is out of the question|is impossible|is not possible|n'est pas possible|"
    r"est impossible|ne me convient pas|ne m'arrange pas|does(?: not|n't) (?:suit|work)|"
    r"won't work|is no good|c'est (?:impossible|mort|rate|trop)|est exclu|est trop|is too|"
    r"(?:est|sont|c'est) (?:demain|(?:deja |bien |donc )?(?:fichue?|foutue?|rape|cuit|mort))|"
    r"(?:est|sont) (?:deja |tout |toute |bien |trop )*(?:noire?|chargee?|surchargee?)|j'ai deja|"
    r"j'ai trop|je (?:ne |n')|je suis (?:pris|deja|retenu|en )|"
    r"nous (?:ne |n')|"
    r"ne (?:convien|m'arrang|m'est|nous)|i (?:am (?:away|busy|taken|abroad)|cannot|can't|have "
    r"(?:too|already))|i'm (?:away|busy|taken|abroad)|clashes)"
)


class Named(NamedTuple):
    """A mention, and where it stands in the text."""

    mention: Mention
    start: int
    end: int
    aside: bool = False
    """Whether it only accompanies the mail ("ma demande du 5 février")."""
    refused: bool = False
    """Whether it is set aside for another ("plutôt que le 19 mars")."""


@lru_cache(maxsize=8)
def named(text: str) -> tuple[Named, ...]:
    """The ways in which a folded text names a session, in order; positions as in `flat(text)`."""
    text = flat(text)
    pattern, ident, spelled = _patterns()
    ids = [Named(Mention(text=one[0], session=one[0]), *one.span()) for one in ident.finditer(text)]
    found = ids[:MOST_IDS]
    if found:
        text = ident.sub(lambda one: " " * len(one[0]), text)
    for match in pattern.finditer(text):
        begin = max(match.start(), match.start("d6"), match.start("d7"))
        before = text[max(0, begin - 60) : begin]
        one = _mention(match, spelled)
        if one is None:
            continue
        end = match.end() - match.group().endswith(".")
        refused = _NOT_THIS.search(before) or _OUT.match(text, end, end + 60)
        aside = bool(_ASIDE.search(before) or _TOLD_THEN.match(text, end, end + 60))
        found.append(Named(one, match.start(), end, aside, refused is not None))
        if len(found) >= MOST:
            break
    return tuple(found)


def mentions(text: str) -> tuple[Mention, ...]:
    """The same without their places and without repeats."""
    return tuple(
        dict.fromkeys(one.mention for one in named(text) if not (one.aside or one.refused))
    )


def asides(text: str) -> tuple[Mention, ...]:
    """The days that only accompany a folded text; they may be a session's all the same."""
    told = [one.mention for one in named(text) if one.aside]
    return tuple(dict.fromkeys(replace(one, aside=True) for one in told if one.day and one.month))


def dated(text: str) -> bool:
    """Whether a folded text names a date that does not only accompany it, be it to refuse it."""
    return not all(one.aside for one in named(text))


def flat(text: str) -> str:
    """A folded text without line breaks, no longer than is looked at."""
    return text[:LONGEST].replace("\n", " ")


def day_of(text: str) -> int:
    """The day that a word or a number names; 0 for none."""
    return _number(text.removeprefix("le ").removeprefix("the "), _patterns()[2])


def _number(text: str, spelled: dict[str, int]) -> int:
    digits = re.match(r"\d+", text)
    if digits:
        return int(digits.group())
    return spelled.get(text.strip().replace(" ", "-"), 0)


def _mention(match: re.Match[str], spelled: dict[str, int]) -> Mention | None:
    held = {key: value for key, value in match.groupdict().items() if value is not None}
    text = match.group(0).strip()
    kind = next(key[1] for key in held if key[0] in "dm")
    day = _number(held[f"d{kind}"], spelled) if f"d{kind}" in held else None
    month_text = held.get(f"m{kind}")
    month = None
    if month_text is not None:
        month = int(month_text) if month_text.isdigit() else _MONTHS[month_text]
    year_text = held.get(f"y{kind}")
    year = int(year_text) + (2000 if len(year_text) == 2 else 0) if year_text else None
    weekday = _WEEKDAYS.get(held.get(f"w{kind}", ""))
    if day is not None and not 1 <= day <= 31 or month is not None and not 1 <= month <= 12:
        return None
    if (
        kind == "1"
        and month_text in ("mar", "may", "sep", "dec", "jan", "sept")
        and not re.search(r"\d|of", text)
    ):
        return None
    if kind == "3" and not year and not _plausible(held, match):
        return None
    if (
        kind == "8"
        and month_text in ("march", "august")
        and "y8" not in held
        and not _about_time(match)
    ):
        return None
    return Mention(text=text, year=year, month=month, day=day, weekday=weekday)


def _plausible(held: dict[str, str], match: re.Match[str]) -> bool:
    """Whether "19/03" without a year is a date rather than a fraction or a number."""
    if held["s3"] in ".-" and not (len(held["d3"]) == len(held["m3"]) == 2):
        return False
    before = match.string[max(0, match.start() - 8) : match.start()]
    if (
        held["s3"] == "-"
        and not re.search(r"\b(?:le|du|au|on|the)\s$", before)
        and "w3" not in held
    ):
        return False
    after = match.string[match.end() : match.end() + 10]
    return (
        len(held["m3"]) == 2
        or "w3" in held
        or bool(
            re.search(r"\b(?:le|du|au|on|the|date|session|pour)\s*$", before)
            and not re.match(r" ?(?:journee|heure)", after)
        )
    )


def _about_time(match: re.Match[str]) -> bool:
    """Whether "march" is the month and not the verb."""
    before = match.string[max(0, match.start() - 16) : match.start()]
    after = match.string[match.end() : match.end() + 10]
    return bool(
        re.search(
            r"(?:\b(?:in|for|the|of|on|this|next|to|until|or|and|with|make it|say)|[-,:;(/])\s*$",
            before,
        )
        or re.match(
            r" (?:one|session|date|day|course|edition|it is|is|suits|works|or|and)\b", after
        )
        or not before.strip()
    )
