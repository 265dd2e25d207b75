"""What a mail asks."""

from __future__ import annotations

from dataclasses import dataclass

from guichet.desk.request import Intent, Person
from guichet.mail.fold import fold
from guichet.mail.words import Words


@dataclass(frozen=True, slots=True)
class Finding:
    """What was understood."""

    intent: Intent | None
    reason: str = ""
    also_human: bool = False
    self_included: bool = True
    evidence: tuple[str, ...] = ()


def understand(subject: str, words: Words, sender: Person) -> Finding:
    """What the person asks."""
    text = fold(words.text)
    if "inscri" in text or "count me in" in text:
        return Finding(Intent.REGISTER, evidence=("inscri",))
    if "annuler" in text or "cancel" in text:
        return Finding(Intent.CANCEL, evidence=("annuler",))
    return Finding(None, "unclear")
