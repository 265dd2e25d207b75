"""Values of the desk for tests, with everything that a test does not care about filled in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from guichet.desk.model import Facts, Session
from guichet.desk.request import (
    Disposition,
    Intent,
    Language,
    Mail,
    Mention,
    Person,
    Reading,
    Request,
    Trust,
)
from guichet.office.sessions import load

ROOT = Path(__file__).parent.parent
SESSIONS = ROOT / "infra" / "sessions"
NOW = datetime(2019, 2, 4, 8, 0, tzinfo=UTC)
"""Monday 4 February 2019, 9:00 in Paris."""
MARCH = "decouverte-2019-03-19"
JUNE = "decouverte-2019-06-18"


def facts(id_: str = MARCH) -> Facts:
    """The facts of one of the two sessions that come with the project."""
    return load((SESSIONS / f"{id_}.toml").read_text("utf-8")).facts


def session(capacity: int = 20, id_: str = MARCH) -> Session:
    """An open session with nobody in it."""
    return Session(facts(id_), capacity)


def mail(
    sender: str = "ada@example.org",
    *,
    name: str | None = "Ada Byron",
    minutes: float = 0,
    subject: str = "Inscription",
    trust: Trust = Trust.AUTHENTICATED,
    token: str | None = None,
    same_as: str = "",
) -> Mail:
    """A mail that reached the server `minutes` after NOW; `same_as` makes it a resend."""
    at = NOW + timedelta(minutes=minutes)
    mark = same_as or f"{sender} {minutes} {subject}"
    return Mail(
        delivery=sha256(f"{mark} {minutes}".encode()).hexdigest()[:40],
        fingerprint=sha256(mark.encode()).hexdigest(),
        received_at=at,
        sender=Person(name=name, email=sender),
        message_id=f"<{sha256(mark.encode()).hexdigest()[:12]}@example.org>",
        subject=subject,
        trust=trust,
        token=token,
    )


def request(
    intent: Intent | None = Intent.REGISTER,
    sender: str = "ada@example.org",
    *people: Person,
    name: str | None = "Ada Byron",
    minutes: float = 0,
    language: Language = Language.FR,
    trust: Trust = Trust.AUTHENTICATED,
    mentions: tuple[Mention, ...] = (),
    also_human: bool = False,
    silent: bool = False,
    same_as: str = "",
) -> Request:
    """A request as reading a mail yields it."""
    if intent is Intent.REGISTER and not people:
        people = (Person(name=name, email=sender),)
    return Request(
        mail=mail(sender, name=name, minutes=minutes, trust=trust, same_as=same_as),
        language=language,
        intent=intent,
        people=people,
        mentions=mentions,
        also_human=also_human,
        silent=silent,
        own_words="Bonjour",
    )


def reading(
    asked: Request | None = None, disposition: Disposition = Disposition.ACT, reason: str = ""
) -> Reading:
    """A reading of `asked`."""
    return Reading(disposition, reason, asked or request())
