"""Two parties that answer each other by mail, through the real reader and the real letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime, parseaddr
from typing import Protocol

from guichet.desk.request import Disposition
from guichet.letters.address import verify
from guichet.letters.compose import compose
from guichet.letters.house import House
from guichet.mail.reading import read
from guichet.mail.receipt import Receipt
from tests.builders import JUNE, NOW, session
from tests.desk.memory import MemoryDesk

LONGEST = 60
"""Mails of one duel that are carried; whoever still writes then does not stop."""


@dataclass(frozen=True)
class Carried:
    """A mail on its way."""

    raw: bytes
    envelope: str
    to: str


class Party(Protocol):
    """Somebody who gets a mail and may answer it."""

    address: str

    def take(self, mail: Carried, now: datetime) -> Iterable[Carried]:
        """The answers to a mail."""


class PostalDesk:
    """A desk that reads real mails and writes real letters; its store is in memory."""

    def __init__(self, address: str, capacity: int = 20) -> None:
        self.address = address
        self.memory = MemoryDesk(session(capacity), session(capacity, JUNE))
        self.house = House(address, "Les Ateliers", (b"k" * 32,))
        self.kinds: list[str] = []
        """Of the letters written, in order."""
        self.reasons: list[str] = []
        """Why mails were not acted on, in order."""
        self._seen: set[str] = set()

    def take(self, mail: Carried, now: datetime) -> Iterable[Carried]:
        receipt = Receipt.trusting(mail.envelope, now, f"delivery-{len(self._seen)}-{now:%H%M%S}")
        receipt = replace(receipt, recipients=(mail.to,))
        reading = read(mail.raw, receipt, self.address)
        asked = reading.request
        if reading.disposition is not Disposition.ACT or asked.mail.fingerprint in self._seen:
            self.reasons.append(reading.reason or "duplicate")
            return
        self._seen.add(asked.mail.fingerprint)
        bearer = verify(self.house.keys, asked.mail.token or "")
        decision = self.memory.take(asked, now=now, bearer=bearer.reference if bearer else "")
        if decision.reason or decision.human:
            self.reasons.append(decision.reason or decision.human)
        for letter in decision.letters:
            self.kinds.append(letter.kind.value)
            raw = _by_ses(compose(letter, self.house), letter.id, now)
            yield Carried(raw, self.address, letter.to)


def _by_ses(raw: bytes, id_: str, now: datetime) -> bytes:
    """SES gives a letter its Message-ID and Date."""
    letter = message_from_bytes(raw, policy=SMTP)
    del letter["Message-ID"], letter["Date"]
    letter["Message-ID"] = f"<0102{id_}-000000@eu-west-1.amazonses.com>"
    letter["Date"] = format_datetime(now)
    return letter.as_bytes()


Reply = Callable[[EmailMessage, EmailMessage], None]
"""Fills in the answer (second) to a letter (first)."""


@dataclass
class Responder:
    """A program that answers every mail it gets."""

    address: str
    reply: Reply
    bounces: bool = False
    """Whether it answers with the empty envelope sender, as RFC 3834 asks."""
    written: int = 0

    def take(self, mail: Carried, now: datetime) -> Iterable[Carried]:
        letter = parsed(mail.raw)
        self.written += 1
        answer = EmailMessage()
        answer["From"] = f"Camille Durand <{self.address}>"
        to = parseaddr(str(letter["Reply-To"] or letter["From"]))[1]
        answer["To"] = to
        answer["Message-ID"] = f"<{self.written}@{self.address.partition('@')[2]}>"
        answer["Date"] = format_datetime(now)
        self.reply(letter, answer)
        envelope = "" if self.bounces else self.address
        yield Carried(answer.as_bytes(), envelope, to)


class Relay:
    """A party behind a gateway that rewrites what it passes on."""

    def __init__(self, party: Party, rewrite: Callable[[EmailMessage], EmailMessage]) -> None:
        self.address = party.address
        self._party = party
        self._rewrite = rewrite

    def take(self, mail: Carried, now: datetime) -> Iterable[Carried]:
        letter = parsed(mail.raw)
        if letter["X-Guichet-Letter"]:
            mail = Carried(self._rewrite(letter).as_bytes(), mail.envelope, mail.to)
        return self._party.take(mail, now)


def duel(opening: Carried, *parties: Party, pause: timedelta = timedelta(minutes=1)) -> int:
    """Carry mails between parties until nobody writes any more; how many were carried.

    At LONGEST it ends as well: then somebody would have gone on.
    """
    waiting, carried, now = [opening], 0, NOW
    while waiting and carried < LONGEST:
        mail = waiting.pop(0)
        carried += 1
        now += pause
        for party in parties:
            if _home(mail.to) == party.address:
                waiting += party.take(mail, now)
    return carried


def _home(address: str) -> str:
    local, _, domain = address.partition("@")
    return f"{local.partition('+')[0]}@{domain}"


def written(sender: str, to: str, subject: str, text: str) -> Carried:
    """A person's mail."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Message-ID"], mail["Date"] = "<first@example.org>", format_datetime(NOW)
    mail.set_content(text)
    return Carried(mail.as_bytes(), parseaddr(sender)[1], to)


def parsed(raw: bytes) -> EmailMessage:
    """A mail's bytes, parsed."""
    return message_from_bytes(raw, policy=default)


def plain_text(letter: EmailMessage) -> str:
    """What a letter says, without markup."""
    body = letter.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    return str(body.get_content())
