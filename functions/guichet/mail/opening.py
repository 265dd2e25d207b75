"""From a mail to the case that is judged: own words, and what they answer."""

from __future__ import annotations

import re
from functools import cache

from guichet.mail import dates, dialogue, marks, ticks
from guichet.mail.fold import fold
from guichet.mail.intent import context, judge
from guichet.mail.message import Message
from guichet.mail.pattern import lazy
from guichet.mail.people import answers, roster
from guichet.mail.signoff import SignOff
from guichet.mail.words import Words

_ANSWERING = lazy(r"^\s*(?:re|rép|rep|aw|sv|ref|r)\s?(?:\[\d+\])?:", re.IGNORECASE)
_FORWARDING = lazy(r"^\s*(?:tr|fwd?|wg|i)\s?:|\b(?:fwd|tr) ?:", re.IGNORECASE)


def case_of(message: Message, words: Words, sign: SignOff) -> judge.Case:
    """What a person asks, put on the desk with what they answer."""
    subject, quoted = message.subject, quoted_body(words)
    forwards = words.forwarded or bool(_FORWARDING.search(subject))
    replies = bool(_ANSWERING.match(subject)) or forwards
    answering = message.has("in-reply-to") or replies or bool(words.quoted.strip())
    lists = judge.Lists(
        cache(lambda: bool(roster.answered(words) or roster.listed(sign.body, message.html))),
        cache(lambda: roster.filled(sign.body, words)),
        cache(lambda: dialogue.agrees(words)),
        cache(lambda: bool(answers.between(words))),
    )
    return judge.open_case(
        "\n".join(_without_rows(sign.body)),
        subject,
        context.letter(subject, quoted, answering and not forwards),
        replies=replies,
        forwarded=forwards or bool(words.header),
        dated=dates.dated(fold(ticks.chosen(words.text))),
        enclosed=fold(quoted),
        lists=lists,
    )


CELLS = 3
"""From so many on, a line is a row of a table."""


def _without_rows(lines: list[str]) -> list[str]:
    """The lines without the rows of tables, which tell who, not what."""
    kept = [line for line in lines if line.count("\t") < CELLS - 1]
    return kept if any(line.strip() for line in kept) else lines


def quoted_body(words: Words) -> str:
    """What is quoted, without the lines that only say who wrote when."""
    heads = set(words.header)
    lines = words.quoted.split("\n")[:300]
    return "\n".join(
        line
        for line in lines
        if (line not in heads or "bj" in line.lower())
        and not _attributes(line)
        and not _HEADED.match(fold(line))
    )


_HEADED = lazy(r"[\s>|]*(?:de|a|cc|from|to|envoye(?: le)?|sent|date|le)\s*:\s")
"""A header line that stands within a quote, where it says who wrote when."""


def _attributes(line: str) -> bool:
    """Whether a line says "On …, … wrote:"."""
    if not line.rstrip().endswith(":"):
        return False
    return marks.attribution([fold(line.lstrip(" >|"))], 0) > 0
