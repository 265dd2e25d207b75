"""Runs rules over sentences. A rule is a pattern with word classes and gaps, indexed by its words.

`{seat}` stands for the word class, `<3>` for at most three words of the same clause, `<,3>` the
same across commas. A rule is only tried on a sentence that has a word of its class or words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from guichet.mail.intent.classes import CLASSES
from guichet.mail.intent.sentences import Sentence

_MACRO = re.compile(r"\{(\w+)\}")
_GAP = re.compile(r"<(,?)(\d+)>")


@dataclass(slots=True)
class Rule:
    """One pattern that tells one signal."""

    signal: str
    on: str
    """The words it needs one of: a word class in braces, or words."""
    pattern: str
    flags: str = ""
    _prefixes: frozenset[str] | None = field(default=None)
    _regex: re.Pattern[str] | None = field(default=None)

    @property
    def prefixes(self) -> frozenset[str]:
        """The first four letters of the words that a sentence must have one of."""
        if self._prefixes is None:
            words: list[str] = []
            for word in self.on.split():
                match = _MACRO.fullmatch(word)
                words.extend(CLASSES[match.group(1)].split() if match else [word])
            self._prefixes = frozenset(word.rstrip("*")[:4] for word in words)
        return self._prefixes

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._regex is None:
            self._regex = re.compile(expanded(self.pattern))
        return self._regex


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that fits a sentence."""

    signal: str
    flags: str
    sentence: int
    start: int
    end: int
    text: str


@lru_cache(maxsize=256)
def _class(name: str) -> str:
    words = sorted(CLASSES[name].replace("_", " ").split(), key=len, reverse=True)
    return "(?:" + "|".join(w[:-1] + "[a-z]*" if w.endswith("*") else w for w in words) + ")"


def expanded(pattern: str) -> str:
    """A rule's pattern as a regular expression over ` token token `."""
    pattern = _MACRO.sub(lambda m: _class(m.group(1)), pattern)
    pattern = _GAP.sub(
        lambda m: f"(?:[^ ]+ ){{0,{m.group(2)}}}" if m.group(1) else f"(?:[^ ,]+ ){{0,{m.group(2)}}}",
        pattern,
    )
    return f"(?<= ){pattern}(?= )"


def hits(rules: Sequence[Rule], found: Sequence[Sentence]) -> Iterator[Hit]:
    """Every rule that fits, once a sentence."""
    for at, sentence in enumerate(found):
        for rule in rules:
            if rule.prefixes.isdisjoint(sentence.prefixes):
                continue
            match = rule.regex.search(sentence.text)
            if match:
                yield Hit(rule.signal, rule.flags, at, match.start(), match.end(), match.group(0))


def table(signal: str, text: str) -> list[Rule]:
    """Rules from lines of `words | pattern | flags`."""
    rules = []
    for line in text.strip().splitlines():
        if not line.strip():
            continue
        on, pattern, *flags = (part.strip() for part in line.split(" | "))
        rules.append(Rule(signal, on, pattern, flags[0] if flags else ""))
    return rules
