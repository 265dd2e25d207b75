"""Who commands, with which mail, and what can be looked up for her."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Protocol
from zoneinfo import ZoneInfo

from guichet.desk.choose import Entry
from guichet.desk.decision import Desk
from guichet.desk.events import Cause, Line
from guichet.desk.inbox import Handed
from guichet.desk.model import Participant, Session, Thread
from guichet.desk.morning import Morning, Standing
from guichet.desk.owed import thread_of
from guichet.desk.request import Language, Mail
from guichet.office.commands.command import Command


class Records(Protocol):
    """What the desk remembers, as far as commands ask for it."""

    def room(self, session: str, attempt: int, address: str = "") -> Desk:
        """A session with the heads of its offers and queue; with what is known of `address`."""

    def find(self, sessions: Sequence[str], reference: str) -> Participant | None:
        """The participant with this reference in one of the sessions."""

    def places(self, address: str) -> tuple[Participant, ...]:
        """Every place that an address may speak for."""

    def session(self, id_: str) -> Session | None:
        """A session as it stands."""

    def standing(self, session: str, now: datetime) -> Standing | None:
        """A session with everybody who has a place."""

    def morning(self, now: datetime) -> Morning:
        """What a digest is made of."""

    def handed(self, number: int) -> Handed | None:
        """The mail that was handed over under a number."""

    def journal(self, session: str, reference: str, at_most: int) -> tuple[Line, ...]:
        """The last lines of a session's journal, or of one place's, in order."""


@dataclass(frozen=True, slots=True)
class Clerk:
    """An organiser who is who she says, and her mail."""

    mail: Mail
    language: Language
    """In which she is answered."""
    organisers: tuple[str, ...]
    """Those of the desk's settings."""
    entries: tuple[Entry, ...]
    """The sessions that are hers, soonest first."""
    everything: tuple[Entry, ...]
    """All sessions: to know which ids are taken."""
    timezone: str
    bearer_code: str = ""
    """Of the session that the mail's reply address stands for."""

    @property
    def address(self) -> str:
        """Her address."""
        return self.mail.sender.email or ""

    @property
    def name(self) -> str:
        """Her name, '' if unknown."""
        return self.mail.sender.name or ""

    @property
    def thread(self) -> Thread:
        """Of the answers to her mail."""
        return thread_of(self.mail)


@dataclass(frozen=True, slots=True)
class Order:
    """One command, at the moment it is carried out."""

    command: Command
    number: int
    """Which of the mail's commands it is, 1 being the first."""
    clerk: Clerk
    records: Records
    now: datetime
    attempt: int = 0
    """How often it was tried before and lost its race."""

    @property
    def cause(self) -> Cause:
        """What the journal calls it."""
        return Cause(self.now, self.id, "organiser", self.clerk.address)

    @property
    def id(self) -> str:
        """The same for every delivery of the mail."""
        return sha256(f"{self.clerk.mail.fingerprint}\n{self.number}".encode()).hexdigest()

    @property
    def today(self) -> date:
        """The local date."""
        return self.now.astimezone(ZoneInfo(self.clerk.timezone)).date()

    @property
    def language(self) -> Language:
        """Of the person the command speaks of, as far as it tells."""
        return self.command.language or self.clerk.language
