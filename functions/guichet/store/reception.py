"""From a reading to a committed decision: load, decide, commit; again where a race was lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from guichet.desk.decide import decide, duplicate, set_aside
from guichet.desk.decision import Bearer, Decision, Desk
from guichet.desk.handover import for_human, forward, to_tell_at_once
from guichet.desk.request import Disposition, Language, Reading
from guichet.store.errors import AlreadyAnswered, AlreadyDone, LostRace, TooLarge
from guichet.store.ledger import Ledger

ATTEMPTS = 10
"""Lost races before a mail goes back to the queue."""

Pause = Callable[[int], None]
"""Waits before attempt 1, 2, …; longer each time, and with jitter, or racers meet again."""


def receive(
    ledger: Ledger,
    reading: Reading,
    bearer: Bearer | None,
    clock: Callable[[], datetime],
    pause: Pause,
    organisers: Sequence[str] = (),
    language: Language = Language.FR,
) -> Decision | None:
    """Decide on a mail and commit; None where this delivery was committed before.

    `organisers` are those of the desk's settings, told at once of what cannot wait, in
    `language`, if no session's own are.

    Raises:
        LostRace: after ATTEMPTS; the mail is to be tried again later.
        Unavailable: DynamoDB did not take a call; likewise.
    """
    for attempt in range(ATTEMPTS):
        if attempt:
            pause(attempt)
        desk, decision = _decide(ledger, reading, bearer, clock(), attempt)
        desk, decision = _with_human(ledger, reading, desk, decision, organisers, language)
        try:
            decision = _commit(ledger, reading, desk, decision)
        except LostRace:
            continue
        except AlreadyDone:
            return None
        except AlreadyAnswered:
            decision = duplicate(reading, decision.cause.at)
            ledger.remember(reading, decision)
        return decision
    raise LostRace(f"lost {ATTEMPTS} races")


def _decide(
    ledger: Ledger, reading: Reading, bearer: Bearer | None, now: datetime, attempt: int
) -> tuple[Desk, Decision]:
    if reading.disposition is Disposition.IGNORE:
        return Desk(None), set_aside(reading, now)
    if reading.disposition is Disposition.HAND_OVER:
        return ledger.load_aside(reading.request, bearer, now), set_aside(reading, now)
    desk = ledger.load(reading.request, bearer, now, attempt)
    return desk, decide(desk, reading.request, now)


def _with_human(
    ledger: Ledger,
    reading: Reading,
    desk: Desk,
    decision: Decision,
    organisers: Sequence[str],
    language: Language,
) -> tuple[Desk, Decision]:
    """The same, with what a human needs to read the mail: its number, and a forward if it is
    urgent."""
    decision = for_human(desk, decision, decision.cause.at)
    told = to_tell_at_once(desk, reading, decision, organisers)
    if told:
        desk = ledger.with_addressees(desk, told)
        decision = forward(desk, reading, decision, told, language)
    return desk, decision


def _commit(ledger: Ledger, reading: Reading, desk: Desk, decision: Decision) -> Decision:
    try:
        ledger.commit(reading, desk, decision)
    except TooLarge:
        decision = for_human(desk, decision.set_aside("too-large"), decision.cause.at)
        ledger.commit(reading, desk, decision)
    return decision
