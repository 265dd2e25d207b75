"""How people take leave at the end of a mail."""

from __future__ import annotations

from guichet.mail import marks
from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.kinds import kind

_FAREWELL = lazy(
    r"(?:(?:bien|tres|toujours) )?[a-z]{3,}ment(?: (?:votre|votres|a vous|a toi|a tous|tout))?|"
    r"[a-z]{3,}ly(?: yours)?|(?:with|many|best|kind|friendly|warm) [a-z ]{0,20}greetings"
    r"(?: from [a-z]+)?|mit [a-z]+ grussen|(?:viele|liebe|beste|schone) grusse|"
    r"(?:hartelijke|vriendelijke|met vriendelijke) groet(?:en)?|(?:un )?saluti?(?: cordiali)?|"
    r"cordiali saluti|(?:un )?saludos?(?: cordiales)?|(?:med )?vennlig hilsen|med venlig hilsen|"
    r"(?:votre|yours)(?: [a-z]+)? (?:devou|oblig|servi|respectu|fidele)[a-z]*|(?:la |grosses? |"
    r"mille )?"
    r"bises?(?: [a-z ]{2,20})?|com os melhores cumprimentos(?: / [a-z ]{4,30})?|salutacions|"
    r"halsningar|mvh|mfg|le gach dea ghui|slainte|kenavo|a galon|milesker|adishatz"
)


def closes(folded: str) -> bool:
    """Whether a line takes leave, alone or with the name behind a comma."""
    head, comma, tail = folded.strip(" .!").rpartition(",")
    head = head if comma and tail.strip() and len(tail.split()) <= 3 else folded
    if _FOR_OFFICE.fullmatch(folded.strip()) or names_office(folded):
        return True
    return marks.closing(folded) or _FAREWELL.fullmatch(head.strip(" .,!-")) is not None


def names_office(folded: str) -> bool:
    """Whether a line is the office of who signs below it ("Le maire,")."""
    office = _OFFICE.fullmatch(folded.strip())
    return office is not None and kind(office[1]) == "role"


_OFFICE = lazy(r"(?:le |la |l'|the )([a-z][a-z' -]{3,60}),")
"""The office of who signs, above their name."""
_FOR_OFFICE = lazy(
    r"(?:pour|p/o|par delegation de|for|on behalf of) (?:le |la |l'|les |the )[a-z][a-z' -]{3,50},"
)
"""Under whose name one signs ("Pour la directrice,")."""


def inline_name(line: str) -> str:
    """The name in "Cordialement, Paul Martin"."""
    head, comma, tail = line.strip().rpartition(",")
    tail = tail.strip(" .-!")
    if not comma or not tail or len(tail.split()) > 4 or not tail[0].isupper() or not head:
        return ""
    return tail if closes(fold(head)) and not closes(fold(tail)) else ""
