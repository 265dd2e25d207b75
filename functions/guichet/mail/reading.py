"""`read`: from the bytes of a mail to a Reading. Deterministic, bounded, never an exception."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from guichet.desk.request import (
    Disposition,
    Intent,
    Language,
    Mail,
    Mention,
    Person,
    Reading,
    Request,
)
from guichet.mail import absence, dates, dialogue, language, machine, ours, ticks, trust, which
from guichet.mail.clean import one_line, visible
from guichet.mail.fold import fold
from guichet.mail.intent import judge, verdict
from guichet.mail.message import Message, parse
from guichet.mail.opening import case_of, quoted_body
from guichet.mail.pattern import lazy
from guichet.mail.people.cast import cast
from guichet.mail.people.sender import sender_of
from guichet.mail.receipt import Receipt
from guichet.mail.signoff import SignOff, divide
from guichet.mail.words import Words, split

LONGEST_OWN_WORDS = 20_000
LONGEST_EVIDENCE = 120


class _Draft(NamedTuple):
    """What is known of a mail before it is decided what to do with it."""

    message: Message
    words: Words
    sign: SignOff
    mail: Mail
    language: Language


def read(raw: bytes, receipt: Receipt, contact: str) -> Reading:
    """How the mail in `raw`, delivered as `receipt` says to `contact`, is read."""
    try:
        return _read(raw, receipt, contact)
    except Exception as error:  # noqa: BLE001 - whatever a stranger sends, a human gets to see it
        return _unreadable(receipt, type(error).__name__)


def _unreadable(receipt: Receipt, what: str) -> Reading:
    mail = Mail(
        delivery=receipt.delivery,
        fingerprint=sha256(receipt.delivery.encode("utf-8", "replace")).hexdigest(),
        received_at=receipt.received_at,
        sender=Person(),
    )
    return Reading(Disposition.HAND_OVER, "unreadable", Request(mail, Language.FR), (what,))


def _read(raw: bytes, receipt: Receipt, contact: str) -> Reading:
    message = parse(raw)
    words = split(message.text)
    judgement = trust.judge(message, receipt)
    shown, sent_from = message.sender
    sign = divide(words.own, words.signature, f"{shown} {sent_from.partition('@')[0]}")
    sender = sender_of(message, sign)
    mail = _mail(message, words, receipt, contact, sender, judgement)
    draft = _Draft(message, words, sign, mail, _language(message, words))
    found = machine.of_headers(message, receipt, contact)
    if found is None and not judgement.refused:
        found = machine.of_lists(message) or absence.of_text(message.subject, words.text)
    if found is not None:
        return _settled(draft, found.disposition, found.reason, (found.evidence,))
    if judgement.refused:
        return _settled(draft, Disposition.HAND_OVER, judgement.refused, (judgement.evidence,))
    if sender.email is None:
        return _settled(draft, Disposition.HAND_OVER, "no-sender", ("From",))
    letter = ours.unquoted(words.text)
    if letter:
        return _settled(draft, Disposition.HAND_OVER, "our-letter", (letter,))
    return _asked(draft)


def _language(message: Message, words: Words) -> Language:
    return language.detect(
        fold(words.text[:6000]),
        fold(message.subject),
        fold(words.quoted[:3000]),
        message.first("content-language"),
    )


def _settled(
    draft: _Draft, disposition: Disposition, reason: str, evidence: tuple[str, ...]
) -> Reading:
    """A reading that asks nothing of the desk."""
    request = Request(
        mail=draft.mail,
        language=draft.language,
        mentions=_all_mentions(draft, disposition, reason),
        silent=machine.silences(draft.message),
        own_words=_own_words(draft.words),
    )
    return Reading(disposition, reason, request, _shown(evidence))


def _asked(draft: _Draft) -> Reading:
    """What a person asks."""
    message, words = draft.message, draft.words
    finding = verdict.understand(case_of(message, words, draft.sign))
    if finding.intent is None:
        return _settled(draft, Disposition.HAND_OVER, finding.reason, finding.evidence)
    seen = cast(finding, message, words, draft.sign, draft.mail.sender)
    if seen.reason:
        return _settled(draft, Disposition.HAND_OVER, seen.reason, finding.evidence)
    alone = not finding.others and len(seen.people) <= 1
    mentions = _meant(finding, _mentions(draft, finding, alone=alone), draft)
    request = Request(
        mail=draft.mail,
        language=draft.language,
        intent=finding.intent,
        people=seen.people,
        mentions=mentions,
        also_human=finding.also_human,
        silent=machine.silences(message),
        own_words=_own_words(words),
    )
    return Reading(Disposition.ACT, finding.reason, request, _shown(finding.evidence))


def _own_words(words: Words) -> str:
    return visible(words.text[:LONGEST_OWN_WORDS])


def _shown(evidence: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one_line(one, LONGEST_EVIDENCE) for one in evidence[:12] if one.strip())


def _mentions(draft: _Draft, finding: judge.Finding, *, alone: bool) -> tuple[Mention, ...]:
    """Own words first, then the subject, then the reply address, then what is quoted."""
    own = fold(dialogue.with_what_was_asked(draft.words, ticks.chosen(draft.words.text)))
    quoted = cache(lambda: dates.mentions(fold(quoted_body(draft.words))))
    found = which.meant(own, quoted, finding.intent, alone=alone)
    if found:
        return found
    found = dates.mentions(fold(draft.message.subject))
    if found:
        return found
    if draft.mail.token:
        return (Mention(text="reply address", session=draft.mail.token[:7]),)
    return quoted() or (dates.asides(own) if finding.intent in _OF_A_PLACE else ())


_OF_A_PLACE = frozenset(
    (Intent.CANCEL, Intent.REPLACE, Intent.ACCEPT, Intent.DECLINE, Intent.STATUS, Intent.DETAILS)
)


def _meant(
    finding: judge.Finding, mentions: tuple[Mention, ...], draft: _Draft
) -> tuple[Mention, ...]:
    """Erasure is of no session; information on several dates is of none in particular; and what
    is said of a place that a letter of ours speaks of is also of that letter's session.
    """
    dated = [one for one in mentions if one.day] or mentions
    months = {one.month for one in dated if one.month}
    if finding.intent is Intent.ERASE or (finding.intent is Intent.INFORMATION and len(months) > 1):
        return ()
    if finding.intent is Intent.INFORMATION:
        return tuple(one if one.day else replace(one, aside=True) for one in mentions)
    if finding.intent in _OF_A_PLACE and finding.letter:
        quoted = f"{draft.message.subject}\n{quoted_body(draft.words)}"
        return tuple(dict.fromkeys((*mentions, *dates.mentions(fold(quoted)))))
    return mentions


def _all_mentions(draft: _Draft, disposition: Disposition, reason: str) -> tuple[Mention, ...]:
    """Of a mail that is not acted on: wherever a session is named."""
    message = draft.message
    if reason == "newsletter":
        return ()
    own = draft.words.text[: dates.LONGEST]
    about = [message.subject, message.enclosed, _summary(message.calendar)]
    texts = [*about, own] if disposition is Disposition.IGNORE else [own, *about]
    for text in (*texts, quoted_body(draft.words)):
        found = dates.mentions(fold(text))
        if found:
            return found
    return ()


_START = lazy(r"^DTSTART[^:\r\n]{0,80}:(\d{4})(\d\d)(\d\d)", re.MULTILINE)


def _summary(calendar: str) -> str:
    match = _START.search(calendar[calendar.find("BEGIN:VEVENT") :]) if calendar else None
    return "-".join(match.groups()) if match else ""


def _mail(
    message: Message,
    words: Words,
    receipt: Receipt,
    contact: str,
    sender: Person,
    judged: trust.Judgement,
) -> Mail:
    return Mail(
        delivery=receipt.delivery,
        fingerprint=_fingerprint(message, words, sender),
        received_at=receipt.received_at,
        sender=sender,
        message_id=message.message_id,
        references=message.references,
        subject=message.subject,
        trust=judged.trust,
        token=_token(message, receipt, contact),
        strong=judged.strong,
    )


def _fingerprint(message: Message, words: Words, sender: Person) -> str:
    """The same for every resend of the same mail."""
    del words
    identity = message.message_id.strip("<>").lower()
    if identity:
        parts = ["id", identity, sender.email or ""]
    else:
        body = sha256(message.text.encode("utf-8", "replace")).hexdigest()
        parts = ["body", message.first("date"), message.first("from"), message.subject, body]
    return sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()


def _token(message: Message, receipt: Receipt, contact: str) -> str | None:
    """The token of the reply address of ours that this was written to."""
    local, _, domain = contact.strip().lower().partition("@")
    written = [*receipt.recipients]
    for name in ("to", "cc", "delivered-to", "x-original-to"):
        written.extend(box[1] for box in message.boxes(name))
    for one in written[:100]:
        name, _, home = one.strip().strip("<>").lower().rpartition("@")
        if home == domain and name.startswith(local + "+"):
            token = name[len(local) + 1 :]
            if re.fullmatch(r"[a-z2-7]{20,48}", token):
                return token
    return None
