"""What an organiser is told every morning, as data: pure, so that any day can be told again.

Only of her own sessions: those that name her, or, if she is one of the desk's own organisers,
those that name nobody. Lists are cut to what is read; the files that go with the letter have
the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from hashlib import sha256

from guichet.desk.authority import organisers_of, sessions_of
from guichet.desk.inbox import Handed, readers_of
from guichet.desk.model import Letter, LetterKind, Thread
from guichet.desk.morning import Morning, Standing, Undelivered
from guichet.desk.request import Language
from guichet.office.lists import fitted, listing, sheet_is_due
from guichet.office.originals import handed_details
from guichet.office.standing import told_of

WORDS_SHOWN = 700
"""Characters of a mail that a digest quotes; the rest is an `original N` away."""
QUOTED, LISTED_MAILS = 15, 40
"""Mails shown with their words, and in a line each; the rest is counted."""
LATE = timedelta(hours=1)
"""A mail may be dealt with so long after it came: it is quoted again rather than never."""
FORGOTTEN_SOON = timedelta(days=5)


def recipients(morning: Morning, organisers: Sequence[str]) -> tuple[str, ...]:
    """Who gets a digest: the desk's organisers, and those of the sessions shown."""
    shown = (organisers_of(one.session.facts, organisers) for one in morning.standings)
    desk = (one.strip().lower() for one in organisers)
    return tuple(dict.fromkeys([*desk, *(one for some in shown for one in some)]))


def report(morning: Morning, to: str, organisers: Sequence[str], day: date) -> dict[str, object]:
    """What the digest of a local `day` says to the organiser `to`; JSON values.

    `organisers` are those of the desk's settings, who are also told how it stands with the post.
    """
    to = to.strip().lower()
    whole = to in {one.strip().lower() for one in organisers}
    own = {one.facts.id for one in sessions_of(to, morning.entries, organisers)}
    standings = [one for one in morning.standings if one.session.facts.id in own]
    handed = [
        one for one in morning.handed if to in readers_of(one.session, morning.entries, organisers)
    ]
    lost = [one for one in morning.undelivered if one.session in own or (whole and not one.session)]
    sheets = [one.session.facts.id for one in standings if sheet_is_due(one.session, day)]
    details: dict[str, object] = {
        "date": day.isoformat(),
        "since": morning.since.isoformat(),
        "sessions": [told_of(one, morning.until, len(standings)) for one in standings],
        **_handed(handed, morning),
        "mails": _mails(morning, own, whole=whole),
        "letters": _letters(morning, own, len(lost), whole=whole),
        "undelivered": [_undelivered(one) for one in lost[:LISTED_MAILS]],
        "warnings": _warnings(morning) if whole else [],
        "sheets": sheets,
    }
    return {**details, **fitted([listing(one) for one in standings if _has_people(one)])}


def digest_letter(
    letter_id: str,
    to: str,
    language: Language,
    now: datetime,
    details: Mapping[str, object],
    thread: Thread | None = None,
) -> Letter:
    """The letter that says what `report` made."""
    return Letter(
        id=letter_id,
        kind=LetterKind.DIGEST,
        to=to,
        language=language,
        owed_at=now,
        thread=thread or Thread(),
        details=dict(details),
    )


def letter_id_of(day: date, to: str) -> str:
    """The id of the one digest that an address gets on a local `day`."""
    return f"digest-{day.isoformat()}-{sha256(to.encode()).hexdigest()[:12]}"


def _has_people(standing: Standing) -> bool:
    return bool(standing.seated or standing.offered or standing.queue)


def _handed(handed: Sequence[Handed], morning: Morning) -> dict[str, object]:
    """Those that came since the last digest with their words; then those told of before."""
    new = [one for one in handed if one.at >= morning.since - LATE]
    old = [one for one in handed if one.at < morning.since - LATE]
    quoted, more = new[:QUOTED], [*new[QUOTED:], *old]
    soon = morning.until + FORGOTTEN_SOON
    return {
        "handed_over": [_mail(one, soon, WORDS_SHOWN) for one in quoted],
        "still_waiting": [_mail(one, soon, 0) for one in more[:LISTED_MAILS]],
        "waiting_mails": len(handed),
    }


def _mail(one: Handed, soon: datetime, words: int) -> dict[str, object]:
    cut = one.words if len(one.words) <= words else one.words[:words].rstrip() + " …"
    told = {**handed_details(one), "words": cut if words else ""}
    if one.kept_until is not None and one.kept_until < soon:
        told["forgotten"] = one.kept_until.isoformat()
    return told


def _mails(morning: Morning, own: set[str], *, whole: bool) -> dict[str, object]:
    """How many mails came, and what became of them."""
    received = [one for one in morning.received if whole or one.session in own]
    counts = Counter(one.disposition for one in received)
    duplicates = sum(one.reason == "duplicate" for one in received)
    unprocessed = list(morning.unprocessed) if whole else []
    return {
        "received": len(received) + len(unprocessed),
        "dealt": len(received),
        "acted": counts["act"],
        "handed_over": counts["hand-over"],
        "ignored": counts["ignore"] - duplicates,
        "duplicates": duplicates,
        "unprocessed": unprocessed[:LISTED_MAILS],
        "unprocessed_count": len(unprocessed),
    }


def _letters(morning: Morning, own: set[str], failed: int, *, whole: bool) -> dict[str, object]:
    received = [one for one in morning.received if whole or one.session in own]
    return {
        "sent": sum(one.letters for one in received),
        "owed": morning.owed if whole else 0,
        "failed": failed,
    }


def _undelivered(one: Undelivered) -> dict[str, object]:
    return {
        "address": one.address,
        "reason": one.reason,
        "name": one.name,
        "reference": one.reference,
    }


def _warnings(morning: Morning) -> list[dict[str, object]]:
    """What somebody should look into: only where there is something."""
    held_back = sum(one.reason == "letters-brake" for one in morning.received)
    counted: Iterable[tuple[str, int]] = (
        ("unprocessed", len(morning.unprocessed)),
        ("dead-letters", morning.dead),
        ("letters-brake", held_back),
    )
    return [{"what": what, "count": count} for what, count in counted if count]
