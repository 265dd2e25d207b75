"""Words and phrases as concepts that French and English share, for the statistical model.

`concepts.txt` holds one concept a line: its name, a colon, and its words, folded; `*` stands for
any ending, `_` joins the words of a phrase. A text that never said "inscription" in training is
understood when it says the same with other words of the same concepts.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from guichet.mail.shipped import shipped

_PRONOUNS = frozenset(
    "0 @ qq ? = : je j nous on vous tu il elle ils elles i we you he she they it me m moi us my "
    "our your his her their mon ma mes notre nos votre vos son sa ses leur d pour for que qui si "
    "if".split()
)
"""Words that are kept as they are where no concept has them."""
_LONGEST_PHRASE = 5
_SHORTEST_STEM = 3


class Lexicon(NamedTuple):
    """What concept a word, a stem or a phrase tells."""

    words: dict[str, str]
    stems: dict[str, str]
    phrases: dict[str, dict[tuple[str, ...], str]]
    """By their first word."""

    def of(self, word: str) -> str:
        """The concept of one word; '' for none."""
        found = self.words.get(word)
        if found is None:
            for end in range(len(word), _SHORTEST_STEM - 1, -1):
                found = self.stems.get(word[:end])
                if found is not None:
                    return found
        return found or (f"@{word}" if word in _PRONOUNS else "")

    def sequence(self, words: Sequence[str]) -> list[str]:
        """The concepts of a sentence in order, the longest phrases first."""
        found: list[str] = []
        at = 0
        while at < len(words):
            name, taken = self._phrase(words, at)
            name = name or self.of(words[at])
            if name:
                found.append(name)
            at += taken
        return found

    def _phrase(self, words: Sequence[str], at: int) -> tuple[str, int]:
        known = self.phrases.get(words[at])
        if known:
            for length in range(min(_LONGEST_PHRASE, len(words) - at), 1, -1):
                name = known.get(tuple(words[at : at + length]))
                if name:
                    return name, length
        return "", 1


def parse(text: str) -> Lexicon:
    """The lexicon in `text`.

    Raises:
        ValueError: a line without a name, or an entry that stands in two concepts.
    """
    words: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[str, dict[tuple[str, ...], str]] = {}
    for row in text.splitlines():
        name, colon, entries = row.partition(":")
        if not colon or not name.isidentifier():
            raise ValueError(f"not a concept: {row[:40]!r}")
        for entry in entries.split():
            if "_" in entry:
                parts = tuple(entry.split("_"))
                known = phrases.setdefault(parts[0], {}).setdefault(parts, name)
            elif entry.endswith("*"):
                known = stems.setdefault(entry[:-1], name)
            else:
                known = words.setdefault(entry, name)
            if known != name:
                raise ValueError(f"{entry!r} stands in {known} and {name}")
    return Lexicon(words, stems, phrases)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon that is shipped."""
    return parse(shipped("guichet.mail.intent", "concepts.txt").decode("utf-8"))
