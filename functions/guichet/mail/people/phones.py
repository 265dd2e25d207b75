"""Telephone numbers in a text, as E.164. phonenumbers is only loaded for foreign ones."""

from __future__ import annotations

import re

from guichet.mail.fold import same_length
from guichet.mail.pattern import lazy

_NUMBER = lazy(
    r"(?<![\w/@.,-])(?:\+|00)?\(?\+?\d(?:(?:[\s\u00a0\u202f.()-]{0,3}|/)\d){7,14}(?![\w@]|[.,]\d)"
)
_FRENCH = lazy(r"(?:(?:\+|00)33\s*\(?0?\)?|0)([1-9]\d{8})")
_BRITISH = lazy(r"0(?:7\d{9}|2[03489]\d{8}|[13]\d{9})")
_SWISS = lazy(r"0[2-9]\d[ .]\d{3}[ .]\d\d[ .]\d\d")
_BELGIAN = lazy(r"0\d{1,3}/\d[\d ./]{5,10}")
_AMERICAN = lazy(r"(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}")
_LAYOUTS = ((_SWISS, "CH"), (_BELGIAN, "BE"), (_AMERICAN, "US"))
"""National ways of grouping digits that no French number is written in."""
_SEPARATORS = lazy(r"[\s\u00a0\u202f.()/-]")
_OTHER = lazy(
    r"\b(?:standard|accueil|switchboard|fax|telecopie|secretariat|urgences?|siret|siren|iban|"
    r"tva|naf|n° ?d|engagement|bon de commande|po\b|reception|main (?:line|office|number)|"
    r"assistante?|secretary|astreinte|zentrale|vermittlung|centralita|centralino|"
    r"sentralbord)[^0-9+]{0,25}$"
)
_OTHER_BEHIND = lazy(r"[ (,–-]{1,4}(?:standard|accueil|switchboard|fax|secretariat|reception)\b"
                     r"(?!\s{0,2}[:.]?\s{0,2}[+(]?\d)")  # fmt: skip


def numbers(text: str, region: str = "FR") -> list[tuple[str, int]]:
    """The numbers in `text`, E.164, with their positions; switchboards and faxes left out."""
    text = text[:20_000]
    folded = same_length(text)
    found: list[tuple[str, int]] = []
    for match in _NUMBER.finditer(text):
        before = folded[max(0, match.start() - 40) : match.start()]
        if _OTHER.search(before) or _OTHER_BEHIND.match(folded, match.end()):
            continue
        number = one(match.group(0), region)
        if number and number not in (other for other, _ in found):
            found.append((number, match.start()))
        if len(found) >= 40:
            break
    return found


def one(text: str, region: str = "FR") -> str | None:
    """One number, E.164, or None where it is none."""
    text = text.strip()
    bare = re.sub(r"\(0\)", "", text)
    digits = _SEPARATORS.sub("", bare)
    if region == "FR" and not digits.startswith(("+", "00")):
        land = next((land for shape, land in _LAYOUTS if shape.fullmatch(text)), None)
        if land:
            return _parsed(digits, land)
    french = _FRENCH.fullmatch(digits)
    if french and region == "FR":
        return "+33" + french.group(1)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if not digits.startswith("+") and region == "FR":
        return _parsed(digits, "GB") if _BRITISH.fullmatch(digits) else None
    return _parsed(digits, region)


def _parsed(digits: str, region: str) -> str | None:
    import phonenumbers  # noqa: PLC0415 - its metadata is only loaded for foreign numbers

    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
