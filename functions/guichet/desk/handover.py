"""Handing a mail to a human: under which number, about which session, and how soon."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from guichet.desk.authority import organisers_of
from guichet.desk.catalogue import Listing, match
from guichet.desk.choose import Entry
from guichet.desk.decision import Decision, Desk
from guichet.desk.model import Facts, Letter, LetterKind, Participant, State, code_of
from guichet.desk.owed import CAP, CAP_WINDOW
from guichet.desk.request import Disposition, Language, Reading, Request

SOON = timedelta(days=3)
"""A mail about a session that begins within this time cannot wait for the next digest."""
_NEVER_FORWARDED = frozenset(
    {
        "calendar-cancel", "calendar-counter", "calendar-declined", "calendar-publish",
        "calendar-reply", "calendar-request", "calendar-tentative", "dmarc-fail", "letters-brake",
        "letters-cap", "mailing-list", "no-sender", "out-of-office-subject", "read-receipt",
        "several-senders", "spam", "unreadable", "unsubscribe", "virus",
    }
)  # fmt: skip
"""Machines, mails whose sender is not who they say, and what the desk itself held back: they
stand in the digest."""
_COMPLAINS = re.compile(
    r"\b(?:je (?:me plains|porte plainte|depose (?:une )?(?:plainte|reclamation))"
    r"|(?:porter|deposer) plainte|reclamation|mise en demeure|mon avocate?"
    r"|saisir (?:le tribunal|la cnil|la justice)"
    r"|inadmissible|inacceptable|scandaleux|honteux|lamentable|tres mecontente?"
    r"|i (?:wish to|want to|would like to|must|am writing to) complain|(?:formal|file a) complaint"
    r"|unacceptable|outrageous|disgraceful|my lawyer|legal action)\b"
)
_WORDS_QUOTED = 2000


def seems_about(
    request: Request,
    bearer_code: str,
    places: Sequence[Participant],
    entries: Sequence[Entry],
    now: datetime,
) -> Facts | None:
    """The session that a mail to be handed over seems to be about; None where it is not clear.

    The one it names; else that of the letter it answers; else that of its sender's place; else
    the only one to come.
    """
    known = {one.facts.id: one.facts for one in entries}
    found = match(request.mentions, [Listing.of(one.facts, one.state) for one in entries], now)
    if found.named:
        return known[found.named.id]
    answered = [one for id_, one in known.items() if bearer_code and code_of(id_) == bearer_code]
    live = {one.session for one in places if one.status.is_live and one.session in known}
    coming = [
        one.facts
        for one in entries
        if one.facts.ends_at > now and one.state is not State.CALLED_OFF
    ]
    for some in (answered, [known[id_] for id_ in live], coming):
        if some:
            return some[0] if len(some) == 1 else None
    return None


def for_human(desk: Desk, decision: Decision, now: datetime) -> Decision:
    """The same decision; where a human should read the mail, with its number and its session."""
    facts = _about(desk, decision, now)
    needed = bool(decision.human) or decision.disposition is Disposition.HAND_OVER
    return replace(
        decision,
        number=desk.handed + 1 if needed else 0,
        about=facts.id if facts is not None else "",
    )


def _about(desk: Desk, decision: Decision, now: datetime) -> Facts | None:
    if desk.session is None:
        return desk.about
    facts = desk.session.facts
    guessed = desk.chosen and decision.disposition is Disposition.HAND_OVER
    alone = not desk.others and facts.ends_at > now
    return facts if alone or not guessed else None


def to_tell_at_once(
    desk: Desk, reading: Reading, decision: Decision, organisers: Sequence[str]
) -> tuple[str, ...]:
    """Whom this mail is forwarded to now, not with the next digest; nobody where it can wait."""
    facts = _about(desk, decision, decision.cause.at)
    why = decision.human or decision.reason
    if not decision.number or why in _NEVER_FORWARDED or not reading.request.mail.sender.email:
        return ()
    if not (_is_soon(facts, decision.cause.at) or complains(reading.request)):
        return ()
    told = organisers_of(facts, organisers) if facts is not None else tuple(organisers)
    return tuple(one for one in told if one != reading.request.mail.sender.email)


def _is_soon(facts: Facts | None, now: datetime) -> bool:
    return facts is not None and facts.starts_at - SOON <= now < facts.ends_at


def complains(request: Request) -> bool:
    """Whether the words of a mail are those of a complaint."""
    text = unicodedata.normalize("NFKD", f"{request.mail.subject}\n{request.own_words}"[:20_000])
    plain = "".join(letter for letter in text.lower() if not unicodedata.combining(letter))
    return bool(_COMPLAINS.search(" ".join(plain.replace("’", "'").split())))


def forward(
    desk: Desk, reading: Reading, decision: Decision, told: Sequence[str], language: Language
) -> Decision:
    """The same decision, with the mail forwarded to those of `told` who can be written to.

    An address that had its letters of the day gets no more, and none goes out while the brake
    holds: the digest then tells of the mail.
    """
    now = decision.cause.at
    letters = [
        _letter(desk, reading, decision, one, language)
        for one in told
        if one not in desk.unreachable and _recent(desk.sent, one, now) < CAP
    ]
    if not desk.brake.allows(len(decision.letters) + len(letters), now):
        return decision
    return replace(decision, letters=(*decision.letters, *letters))


def _recent(sent: Mapping[str, tuple[datetime, ...]], address: str, now: datetime) -> int:
    return sum(at > now - CAP_WINDOW for at in sent.get(address, ()))


def _letter(
    desk: Desk, reading: Reading, decision: Decision, to: str, language: Language
) -> Letter:
    request, facts = reading.request, _about(desk, decision, decision.cause.at)
    mail = request.mail
    parts = (decision.cause.id, LetterKind.FORWARD.value, to)
    return Letter(
        id=sha256("\n".join(parts).encode()).hexdigest()[:32],
        kind=LetterKind.FORWARD,
        to=to,
        language=language,
        owed_at=decision.cause.at,
        facts=facts,
        details={
            "number": decision.number,
            "delivery": mail.delivery,
            "at": mail.received_at.isoformat(),
            "sender": mail.sender.email or "",
            "sender_name": mail.sender.name or "",
            "subject": mail.subject,
            "reason": decision.human or decision.reason,
            "words": request.own_words[:_WORDS_QUOTED],
            "acted": decision.disposition is Disposition.ACT,
            "complaint": complains(request),
        },
    )
