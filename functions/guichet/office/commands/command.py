"""What a line of an organiser's mail asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from guichet.desk.request import Language, Mention, Person


class Verb(StrEnum):
    """What an organiser can ask by mail; the value is the French word."""

    HELP = "aide"
    REPORT = "bilan"
    LIST = "liste"
    SEATS = "places"
    CLOSE = "fermer"
    OPEN = "ouvrir"
    CANCEL = "annuler"
    CALL_OFF = "annuler session"
    REGISTER = "inscrire"
    PROMOTE = "promouvoir"
    REPLACE = "remplacer"
    OFFER = "offrir"
    REMIND = "relancer"
    ERASE = "effacer"
    ORIGINAL = "original"
    DONE = "fait"
    NEW_SESSION = "session"
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class Command:
    """One line: an order, or what is wrong with it."""

    line: str
    """As it was written, on one line."""
    verb: Verb | None = None
    """None: no word for it, see `suggestion`."""
    problem: str = ""
    """Why it cannot be an order, in kebab-case; '' where it is one."""
    suggestion: str = ""
    """The line that may have been meant, or how the command is written."""
    reference: str = ""
    number: int = 0
    person: Person = field(default_factory=Person)
    reason: str = ""
    where: tuple[Mention, ...] = ()
    """The session that the line, or a line above it, names."""
    form: Mapping[str, object] = field(default_factory=dict)
    """The fields of a new session."""
    language: Language | None = None
    """Of the command's word; None where both languages have it."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A mail of commands."""

    commands: tuple[Command, ...]
    stopped_at: str = ""
    """The first line that is no command, where what follows is more than a signature."""

    @property
    def language(self) -> Language | None:
        """The language of its words; None where they are of both, or tell nothing."""
        spoken = {one.language for one in self.commands if one.language}
        return spoken.pop() if len(spoken) == 1 else None
