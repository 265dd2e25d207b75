"""Runs rules over sentences. A rule is a pattern with word classes and gaps, indexed by its words.

`{seat}` stands for the word class, `<3>` for at most three words of the same clause, `<,3>` the
same across commas. A rule is only tried on a sentence that has a word of its class or words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from guichet.mail.intent.classes import CLASSES
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import lazy

_MACRO = lazy(r"\{(\w+)\}")
_GAP = lazy(r"<(,?)(\d+)>")


@dataclass(slots=True)
class Rule:
    """One pattern that tells one signal."""

    signal: str
    pattern: str
    flags: str = ""
    _mark: str = field(default="")
    _leads: frozenset[str] | None = field(default=None)
    _regex: re.Pattern[str] | None = field(default=None)

    @property
    def mark(self) -> str:
        """What stands for the rule: a checksum of its pattern."""
        if not self._mark:
            self._mark = f"{crc32(self.pattern.encode()):08x}"
        return self._mark

    @property
    def leads(self) -> frozenset[str]:
        """The beginnings of words that a sentence must have one of; empty: any sentence."""
        if self._leads is None:
            self._leads = leads(self.pattern)
        return self._leads

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._regex is None:
            self._regex = re.compile(expanded(self.pattern))
        return self._regex


class Hit(NamedTuple):
    """A rule that fits a sentence."""

    signal: str
    flags: str
    sentence: int
    start: int
    end: int
    text: str
    rule: str = ""
    """The mark of the rule, by which the model learns how far it is to be trusted."""


@lru_cache(maxsize=256)
def _class(name: str) -> str:
    words = sorted(CLASSES[name].replace("_", " ").split(), key=len, reverse=True)
    return "(?:" + "|".join(w[:-1] + "[a-z]*" if w.endswith("*") else w for w in words) + ")"


def expanded(pattern: str) -> str:
    """A rule's pattern as a regular expression over ` token token `."""
    pattern = _kept(_MACRO.sub(lambda m: _class(m.group(1)), pattern))
    pattern = _GAP.sub(
        lambda m: (
            f"(?:[^ ]+ ){{0,{m.group(2)}}}" if m.group(1) else f"(?:[^ ,]+ ){{0,{m.group(2)}}}"
        ),
        pattern,
    )
    return f"(?<= )(?:{pattern})(?= )"


_BARRED = lazy(r" \??\(\?!")


def _kept(pattern: str) -> str:
    """` ?(?!x)` as `(?! x) ?`, so that giving the space back does not lift the bar."""
    found = _BARRED.search(pattern)
    while found:
        begin = pattern.index("(", found.start())
        end = _closing(pattern, begin)
        space = " ?" if pattern.startswith(" ?", found.start()) else "(?: |(?= ))"
        bar = f"(?! (?:{pattern[begin + 3 : end]})){space}"
        pattern = pattern[: found.start()] + bar + pattern[end + 1 :]
        found = _BARRED.search(pattern, found.start() + len(bar))
    return pattern


class Rules:
    """Rules with an index of how they can begin, made when they are first used."""

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules
        self._index: dict[str, list[int]] = {}
        self._always: list[int] = []

    def hits(self, found: Sequence[Sentence]) -> Iterator[Hit]:
        """Every rule that fits, once a sentence, in the order of the rules."""
        if not self._index:
            self._prepare()
        for at, sentence in enumerate(found):
            tried = set(self._always)
            for prefix in sentence.prefixes & self._index.keys():
                tried.update(self._index[prefix])
            for number in sorted(tried):
                rule = self.rules[number]
                match = rule.regex.search(sentence.text)
                if match:
                    where = (at, match.start(), match.end(), match.group(0))
                    yield Hit(rule.signal, rule.flags, *where, rule.mark)

    def _prepare(self) -> None:
        for number, rule in enumerate(self.rules):
            if not rule.leads:
                self._always.append(number)
            for lead in rule.leads:
                self._index.setdefault(lead, []).append(number)


def table(signal: str, text: str) -> list[Rule]:
    """Rules from lines of `pattern | flags`; an indented line goes on with the one before."""
    rules = []
    for line in text.replace("\n    ", "").strip().splitlines():
        if line.strip():
            pattern, _, flags = line.partition(" | ")
            rules.append(Rule(signal, pattern.strip(), flags.strip()))
    return rules


LONGEST_LEAD = 4
"""Letters of a beginning; a shorter word that is whole ends in a space instead."""


def leads(pattern: str) -> frozenset[str]:
    """The first letters with which a match of `pattern` can begin; empty where anything can."""
    found: set[str] = set()
    at = 0
    while at <= len(pattern):
        done, at = _sequence(pattern, at, found, spaced=False)
        if not done or "" in found:
            return frozenset()
        at += 1
    return frozenset(found)


def _sequence(pattern: str, at: int, found: set[str], *, spaced: bool) -> tuple[bool, int]:
    """Collect the beginnings of a sequence; whether it must consume something, and its end.

    `spaced`: a space follows the group that the sequence stands in.
    """
    closed = False
    while at < len(pattern) and pattern[at] not in "|)":
        at, begins, optional = _element(pattern, at, spaced)
        if not closed:
            found |= begins
            closed = not optional
    return closed, at


def _element(  # noqa: C901 - a small scanner
    pattern: str, at: int, spaced: bool
) -> tuple[int, set[str], bool]:
    """The end of one element, its beginnings, and whether it may be absent."""
    char = pattern[at]
    begins: set[str] = set()
    optional = False
    if pattern.startswith(("(?!", "(?<"), at):
        return _closing(pattern, at) + 1, set(), True
    if char == "(":
        end = _closing(pattern, at)
        inner = pattern[end + 1 : end + 2] == " " and pattern[end + 1 : end + 3] != " ?"
        inner = inner or (pattern[end + 1 : end + 2] in ("|", ")") and spaced)
        at += 3 if pattern.startswith("(?:", at) else 1
        while at < end:
            branch: set[str] = set()
            closed, at = _sequence(pattern, at, branch, spaced=inner)
            begins |= branch
            optional = optional or not closed
            at += 1
        at = end + 1
    elif char == "{":
        end = pattern.index("}", at)
        words = CLASSES[pattern[at + 1 : end]].split()
        begins = {_lead(word.rstrip("*").split("_")[0], not word.endswith("*")) for word in words}
        at = end + 1
    elif char == "<":
        return pattern.index(">", at) + 1, {""}, True
    elif char == "[":
        return _quantified(pattern, pattern.index("]", at) + 1, {""})
    elif char.isalnum() or char == "@":
        start = at
        while at < len(pattern) and (pattern[at].isalnum() or pattern[at] == "@"):
            at += 1
        if at < len(pattern) and pattern[at] in "?*" and at - start > 1:
            at -= 1
        elif at < len(pattern) and pattern[at] in "?*":
            return at + 1, {""}, True
        following = pattern[at : at + 1]
        whole = following == " " and pattern[at : at + 2] != " ?"
        whole = whole or (following in ("|", ")") and spaced)
        return at, {_lead(pattern[start:at], whole)}, False
    elif char == " ":
        return at + 1 + pattern.startswith(" ?", at), set(), True
    else:
        return _quantified(pattern, at + 1 + (char == "\\"), {""})
    return _quantified(pattern, at, begins, optional)


def _lead(word: str, whole: bool) -> str:
    """How a word begins, in the form of a sentence's prefixes."""
    if whole and len(word) < LONGEST_LEAD:
        return word + " "
    return word[:LONGEST_LEAD]


def _quantified(
    pattern: str, at: int, begins: set[str], optional: bool = False
) -> tuple[int, set[str], bool]:
    if at < len(pattern) and pattern[at] in "?*":
        return at + 1, begins, True
    if at < len(pattern) and pattern[at] == "{" and pattern[at + 1].isdigit():
        optional = optional or pattern[at + 1] == "0"
        at = pattern.index("}", at) + 1
    return at, begins, optional


def _closing(pattern: str, at: int) -> int:
    depth = 0
    while True:
        depth += (pattern[at] == "(") - (pattern[at] == ")")
        if depth == 0:
            return at
        at += 1
