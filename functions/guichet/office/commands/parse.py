"""A mail as commands: one a line, and the first line that is none ends them (as at Debbugs)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from guichet.desk.request import Mention
from guichet.mail.fold import fold
from guichet.mail.signoff import divide
from guichet.office.commands.command import Batch, Command, Verb
from guichet.office.commands.form import UNKNOWN, field_of, form_of
from guichet.office.commands.grammar import command_of, scope_of

MOST_COMMANDS = 30
"""Commands of one mail that are carried out."""
MOST_LINES = 400
_BRIEF = 600
"""Characters that a greeting and a signature may have."""

_GREETING = re.compile(
    r"(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|chere?|good (?:morning|afternoon|evening))"
    r"\b[^.?!:]{0,40}[,.!:]?\Z"
)
_CLOSING = re.compile(
    r"(?:un grand |tres )?(?:merci|thanks|thank you|cordialement|bien (?:a (?:vous|toi)|"
    r"cordialement)|bonne (?:journee|soiree)|belle journee|bon week-?end|a bientot|"
    r"a (?:demain|plus)|amicalement|salutations|best|best regards|kind regards|regards|cheers)\b"
    r"[^?]{0,40}\Z"
)
_SHORT = 3


def parse(words: str, subject: str, name: str, today: date) -> Batch | None:
    """The commands in what a person wrote; None for a mail that is no mail of commands.

    Args:
        words: the mail's own words, signature included.
        subject: read as the one line of a mail that has no words of its own.
        name: of the sender, to know their signature by.
        today: the local date, for days without a year.
    """
    lines = words.split("\n")[:MOST_LINES]
    found = _read(lines, name, today)
    if found is None and len(words) < _BRIEF and not leftover(lines, name):
        return _read([subject], name, today)
    return found


def _read(lines: Sequence[str], name: str, today: date) -> Batch | None:
    reader = _Reader(lines, today)
    reader.read()
    if not reader.commands:
        return None
    left = leftover(lines[reader.at :], name)
    if left and all(one.problem for one in reader.commands):
        return None  # mistaken lines amid other text are no commands
    return Batch(_bounded(tuple(reader.commands)), left)


class _Reader:
    """Goes down the lines of a mail."""

    def __init__(self, lines: Sequence[str], today: date) -> None:
        self._lines = lines
        self._today = today
        self._where: tuple[Mention, ...] = ()
        self.at = 0
        self.commands: list[Command] = []

    def read(self) -> None:
        """Collect the commands, up to the first line that is none."""
        greeted = False
        while self.at < len(self._lines):
            line = self._lines[self.at]
            if not line.strip():
                self.at += 1
            elif not greeted and not self.commands and _GREETING.match(fold(line).strip()):
                greeted = True
                self.at += 1
            elif where := scope_of(line):
                self._where = where
                self.at += 1
            elif found := command_of(line):
                self.at += 1
                self.commands.append(self._whole(found))
            else:
                return

    def _whole(self, command: Command) -> Command:
        """A command with what lines around it say: its form, its session."""
        if command.verb is Verb.NEW_SESSION and not command.problem:
            form = self._form()
            return replace(command, form=form, problem="" if form else "form-missing")
        return command if command.where else replace(command, where=self._where)

    def _form(self) -> dict[str, object]:
        pairs: list[tuple[str, str]] = []
        gap = False
        while self.at < len(self._lines):
            line = self._lines[self.at]
            found = field_of(line)
            if line.strip() and (found is None or (gap and found[0].startswith(UNKNOWN))):
                break
            gap = not line.strip()
            if found is not None and line.strip():
                pairs.append(found)
            self.at += 1
        return form_of(pairs, self._today)


def _bounded(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    kept = commands[:MOST_COMMANDS]
    late = [replace(one, problem="too-many", verb=None) for one in commands[MOST_COMMANDS:]]
    return (*kept, *late[:1])


def leftover(lines: Sequence[str], name: str) -> str:
    """The first line that is more than a greeting or a signature; '' where there is none."""
    if not any(line.strip() for line in lines):
        return ""
    body = divide(["-", *lines], [], name).body[1:]
    own = set(re.findall(r"[a-z]+", fold(name)))
    for line in body:
        folded = fold(line).strip(" .,;!-_*")
        if not folded or _CLOSING.match(folded) or _GREETING.match(folded):
            continue
        words = re.findall(r"[a-z']+", folded)
        if set(words) <= own or (len(words) <= _SHORT and not _says_something(folded, line)):
            continue
        return line.strip()
    return ""


_SAYING = re.compile(r"[?!]|\b(?:ne|pas|non|no|not|mais|but|attend\w*|wait|stop|finalement)\b|\d")


def _says_something(folded: str, line: str) -> bool:
    return bool(_SAYING.search(folded) or "?" in line)
