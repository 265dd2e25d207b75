"""What reading a mail yields: the border between `mail` and the desk.

`mail` makes these values and imports nothing else of the desk; the desk decides on them and
never sees a mail. Times are aware datetimes in UTC; addresses are lower-case `local@domain`
with an ASCII domain.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Disposition(StrEnum):
    """What is done with a mail."""

    ACT = "act"
    HAND_OVER = "hand-over"
    IGNORE = "ignore"


class Intent(StrEnum):
    """What a person asks of the desk."""

    REGISTER = "register"
    CANCEL = "cancel"
    REPLACE = "replace"
    ACCEPT = "accept"
    DECLINE = "decline"
    STATUS = "status"
    DETAILS = "details"
    INFORMATION = "information"
    ERASE = "erase"


class Language(StrEnum):
    """A language the desk answers in."""

    FR = "fr"
    EN = "en"


class Trust(StrEnum):
    """How far the receiving server vouches for the address in From.

    A mail that fails DMARC, or that is spam or carries a virus, is handed over and never
    becomes a Request, so it has no level here.
    """

    AUTHENTICATED = "authenticated"
    """DMARC passed; or, without a DMARC policy, an aligned DKIM or SPF."""
    UNKNOWN = "unknown"
    """Nothing authenticates the sender, nothing speaks against them."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a mail. What is not known is None, never invented."""

    name: str | None = None
    """"Prénom Nom" in ordinary capitals."""
    email: str | None = None
    organisation: str | None = None
    role: str | None = None
    phone: str | None = None
    """E.164, e.g. +33639981427."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One way in which a mail names a session: by id, or by parts of a date.

    All parts given must fit a session for the mention to name it. `weekday` is 0 for Monday.
    """

    text: str = ""
    """The words that name it, as evidence."""
    session: str | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    aside: bool = False
    """Whether it stands beside the matter ("inscrit le 19 mars"): it counts where it is a session's
    day, and else says nothing.
    """


@dataclass(frozen=True, slots=True)
class Mail:
    """The facts of one mail that outlive its reading."""

    delivery: str
    """The receiving server's id for this delivery; the name of the raw mail in the bucket."""
    fingerprint: str
    """The same for every resend of the same mail (Message-ID and sender), hex."""
    received_at: datetime
    """When the mail server had the whole mail, to the millisecond."""
    sender: Person
    """Who wrote: name and address of From, completed from the signature."""
    message_id: str = ""
    """With its angle brackets, '' where there is none."""
    references: tuple[str, ...] = ()
    """References and In-Reply-To of the mail, oldest first, with angle brackets."""
    subject: str = ""
    trust: Trust = Trust.UNKNOWN
    token: str | None = None
    """The token of the signed reply address this was written to; not yet verified."""
    strong: bool = False
    """DMARC passed, or a DKIM signature of the sender's domain: trust enough for a command."""

    @property
    def ticket(self) -> str:
        """A place in the queue: when the mail reached the server, then its delivery id."""
        instant = self.received_at.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3]
        return f"{instant}Z#{self.delivery}"


@dataclass(frozen=True, slots=True)
class Request:
    """What a mail asks, as far as it could be made out."""

    mail: Mail
    language: Language
    intent: Intent | None = None
    """None unless the disposition is `act`."""
    people: tuple[Person, ...] = ()
    """register: those to seat, in order · replace: leaver, newcomer · cancel: those named,
    if other than the sender · details: at most one, with what was given."""
    mentions: tuple[Mention, ...] = ()
    also_human: bool = False
    """It asks, and also carries a question or remark that a human must read."""
    silent: bool = False
    """The sender's program asks for no automatic answer: act, and hand over instead."""
    own_words: str = ""
    """What the person wrote, without quotes, signature and disclaimer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a mail was read, and why."""

    disposition: Disposition
    reason: str
    """A word or two in kebab-case; '' for a plain act."""
    request: Request
    evidence: tuple[str, ...] = ()
    """The phrases and headers that decided."""
