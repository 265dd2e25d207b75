"""From the signals of a mail to one intent, or to the reason why a human must read it.

The order is that of the harm a mistake would do: erasing and giving up are looked at first and
believed last. Whatever is doubtful is handed over.
"""

from __future__ import annotations

from guichet.mail.intent import mood
from guichet.mail.intent.answers import answer
from guichet.mail.intent.asking import (
    agreed,
    details,
    form,
    information,
    register,
    status,
    supplied,
)
from guichet.mail.intent.giving_up import cancel, erase, replace, unsubscribe
from guichet.mail.intent.judge import Case, Finding
from guichet.mail.intent.outcome import hand_over
from guichet.mail.intent.second import weighed
from guichet.mail.pattern import lazy

BEYOND_DOUBT = frozenset({"empty", "too-long", "markup"})
"""Reasons that no words outweigh."""
LONGEST_MAIL = 4_000
"""Letters of the own words; nobody registers in a longer mail, except by a table or list."""


_MARKUP = lazy(r"<\?xml\b|</[A-Za-z][A-Za-z:]{0,40}>")
"""What programs write for programs; HTML has been made text before."""


def understand(case: Case) -> Finding:
    """What the mail asks."""
    found = by_rules(case)
    return found if found.reason in BEYOND_DOUBT else weighed(case, found)


_LOOKS = (erase, unsubscribe, answer, agreed, supplied, form, replace, cancel, status, details,
          register, information)  # fmt: skip


def by_rules(case: Case) -> Finding:
    """What the rules alone make of it."""
    if not case.sentences and not case.titled:
        return Finding(None, "empty")
    if sum(len(one.raw) for one in case.sentences) > LONGEST_MAIL and not case.letter:
        return Finding(None, "too-long")
    if any(_MARKUP.search(one.raw) for one in case.sentences):
        return Finding(None, "markup")
    for look in _LOOKS:
        found = look(case)
        if found is not None:
            return found
    return _unclear(case)


def _unclear(case: Case) -> Finding:
    if mood.conditional(case, []) and case.has("register"):
        return hand_over("conditional", case.has("condition"))
    if any(sentence.question for sentence in case.sentences):
        return Finding(None, "question")
    return Finding(None, "no-request")
