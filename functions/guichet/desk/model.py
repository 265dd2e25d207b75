"""The words of the desk: session, participant, letter. See DESIGN's table of words.

Values only: frozen, without behaviour that needs a clock. Times are aware datetimes in UTC
unless they are named local.
"""

from __future__ import annotations

from base64 import b32encode
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from hashlib import sha256
from zoneinfo import ZoneInfo

from guichet.desk.request import Language


class Status(StrEnum):
    """How it stands with one person's place."""

    CONFIRMED = "confirmed"
    OFFERED = "offered"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    LAPSED = "lapsed"

    @property
    def holds_seat(self) -> bool:
        """Whether a place in this state takes one of the seats of the room."""
        return self in (Status.CONFIRMED, Status.OFFERED)

    @property
    def is_live(self) -> bool:
        """Whether the person is still in the room or in the queue."""
        return self.holds_seat or self is Status.WAITING


class State(StrEnum):
    """Whether a session takes registrations."""

    OPEN = "open"
    CLOSED = "closed"
    CALLED_OFF = "called-off"


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the session file, in French and English."""

    fr: str
    en: str

    def of(self, language: Language) -> str:
        """The text in `language`."""
        return self.en if language is Language.EN else self.fr


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of the programme."""

    start: time | None
    """None: it follows the line before, at no stated hour."""
    title: str
    description: Text


@dataclass(frozen=True, slots=True)
class Facts:
    """What the session file says of a session; every claim in a letter comes from here."""

    id: str
    """Lower-case letters, digits and hyphens, at most 48 characters."""
    title: Text
    date: date
    start: time
    end: time
    timezone: str
    place: str
    """The name of the place, e.g. Halle civique, Belleville."""
    address: str
    """Street, postcode and town, on one line."""
    price: Text
    """E.g. 680 € TTC."""
    payment: Text
    """What happens about payment."""
    programme: tuple[Slot, ...]
    trainers: tuple[str, ...]
    organiser: str
    """The organising body, e.g. La 27e Région."""
    organiser_name: str
    """The person who signs the letters; '' to sign with the organising body alone."""
    contact: str
    """The organiser's own address, shown in letters as the human contact."""
    organisers: tuple[str, ...] = ()
    """Addresses that get the digest and may command; empty: those of the desk's settings."""
    website: str = ""
    access: Text = field(default_factory=lambda: Text("", ""))
    """How to get there; accessibility."""
    withdrawal: Text = field(default_factory=lambda: Text("", ""))
    """The organiser's terms for withdrawing."""
    closes: datetime | None = None
    """When registration closes by itself; None: when the session starts."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the place."""
        return ZoneInfo(self.timezone)

    @property
    def starts_at(self) -> datetime:
        """The start, as an aware local datetime."""
        return datetime.combine(self.date, self.start, self.zone)

    @property
    def ends_at(self) -> datetime:
        """The end, as an aware local datetime."""
        return datetime.combine(self.date, self.end, self.zone)

    @property
    def code(self) -> str:
        """Seven base32 letters that stand for the id in keys and reply addresses."""
        return code_of(self.id)


def code_of(session: str) -> str:
    """The short code of a session id (35 bits of its SHA-256), lower-case base32."""
    return b32encode(sha256(session.encode()).digest())[:7].decode().lower()


@dataclass(frozen=True, slots=True)
class Session:
    """One day, one room, as it stands now."""

    facts: Facts
    capacity: int
    state: State = State.OPEN
    confirmed: int = 0
    offered: int = 0
    waiting: int = 0
    joined: int = 0
    """How many ever joined the queue: the number of the last who did."""
    gone: tuple[int, ...] = ()
    """Numbers of those who left the queue from behind its head, in order."""
    called_off_because: str = ""
    """The organiser's reason, told to everybody."""
    version: int = 0
    """Counts the transactions that changed anything in this session."""

    @property
    def held(self) -> int:
        """Seats taken: confirmed + offered."""
        return self.confirmed + self.offered

    @property
    def free(self) -> int:
        """Seats that can be given; never negative."""
        return max(0, self.capacity - self.held)


@dataclass(frozen=True, slots=True)
class Participant:
    """One person and one place."""

    reference: str
    """Six letters and digits, e.g. K7Q2MX."""
    session: str
    status: Status
    name: str | None
    email: str | None
    sender: str
    """The address of who wrote for them; their own where they wrote themselves."""
    sender_name: str | None
    language: Language
    registered_at: datetime
    ticket: str
    """Orders the queue; that of the mail that asked for the place."""
    organisation: str | None = None
    role: str | None = None
    phone: str | None = None
    number: int = 0
    """How many had joined the queue with them, to tell ranks by; 0 for who never waited."""
    deadline: datetime | None = None
    """Until when an offered seat is held."""
    sequence: int = 0
    """Of the calendar invitation: grows with each change sent."""
    thread: str = ""
    """Message-ID of the mail that asked, so that later letters join its thread."""
    version: int = 0

    @property
    def answer_to(self) -> str:
        """Where letters about this place go: the person, or else who wrote for them."""
        return self.email or self.sender

    @property
    def missing(self) -> tuple[str, ...]:
        """Details the organiser needs and does not have."""
        return () if self.name else ("name",)


class LetterKind(StrEnum):
    """One template each, of this name."""

    CONFIRMED = "confirmed"
    WAITING = "waiting"
    GROUP = "group"
    STATUS = "status"
    OFFERED = "offered"
    LAPSED = "lapsed"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    DETAILS_RECEIVED = "details-received"
    INFORMATION = "information"
    CONFIRM_REQUEST = "confirm-request"
    REGISTRATION_CLOSED = "registration-closed"
    CALLED_OFF = "called-off"
    REMINDER = "reminder"
    ERASED = "erased"
    DIGEST = "digest"
    RESULTS = "results"
    ORDER_CONFIRM = "order-confirm"
    LISTS = "lists"
    ORIGINAL = "original"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a letter hangs in the person's mail program."""

    message_id: str = ""
    """The mail it answers, with angle brackets; '' for none."""
    references: tuple[str, ...] = ()
    subject: str = ""
    """The subject of the mail it answers; a stranger's words."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail owed to one address, self-contained: what it says is fixed when it is owed."""

    id: str
    kind: LetterKind
    to: str
    language: Language
    owed_at: datetime
    to_name: str | None = None
    facts: Facts | None = None
    participants: tuple[Participant, ...] = ()
    """Whom it speaks of; the first is the one the reply address stands for."""
    ranks: dict[str, int] = field(default_factory=dict)
    """reference -> place in the queue, 1 being next."""
    thread: Thread = field(default_factory=Thread)
    others: tuple[Facts, ...] = ()
    """Other sessions worth naming: the next one, or the ones that were not meant."""
    details: dict[str, object] = field(default_factory=dict)
    """What only this kind of letter says; JSON values."""
    asked_at: datetime | None = None
    """When the mail that it answers reached the server; None where it answers none."""
