"""sweep: every five minutes, make so what is due, and send what was left behind."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from guichet import clients, clock, delivery, telemetry
from guichet.patience import pause
from guichet.settings import settings
from guichet.store import erasing, reminding, retention, sweeping

LETTERS_AT_ONCE = 50


def handler(_event: dict[str, Any], _context: object) -> dict[str, int]:
    """Settle the sessions where something is due, remind, forget, deliver letters left behind.

    One that fails does not keep the others; what failed is due again at the next run, and the
    run ends in an error so that the alarm counts it.
    """
    now, kept = clock.now(), settings().participants_kept
    table, ledger, outbox = clients.table(), clients.ledger(), clients.outbox()
    run = _Run()
    for session in sweeping.due_sessions(table, now):
        settle = partial(sweeping.settle, ledger, session, now, pause)
        run.take("settled", settle, "session not settled", session=session)
    run.take("reminded", lambda: reminding.remind(table, ledger, now), "reminders failed")
    run.take(
        "erased",
        lambda: erasing.erase_due(table, ledger, _destroy_raw, now),
        "erasure failed",
    )
    run.take(
        "anonymised",
        lambda: retention.anonymise_due(table, ledger, kept, now),
        "anonymisation failed",
    )
    run.take(
        "forgotten",
        lambda: retention.forget_addresses(table, kept, now),
        "addresses not forgotten",
    )
    for letter in outbox.left_behind(now, LETTERS_AT_ONCE):
        deliver = partial(delivery.deliver, letter)
        run.take("delivered", deliver, "letter not delivered", letter=letter.id)
    telemetry.letters_overdue(outbox.count_overdue(clock.now()))
    telemetry.note("sweep", **run.done)
    if run.done["failed"]:
        raise RuntimeError(f"{run.done['failed']} of what was due failed; see the lines above")
    return run.done


class _Run:
    """What was done in this run, by kind, and how much failed."""

    def __init__(self) -> None:
        kinds = ("settled", "reminded", "erased", "anonymised", "forgotten", "delivered", "failed")
        self.done = dict.fromkeys(kinds, 0)

    def take(self, kind: str, task: Callable[[], int], trouble: str, **ids: str) -> None:
        """Do one thing that is due; where it fails, note that, and let the others go on."""
        try:
            self.done[kind] += task()
        except Exception as error:  # noqa: BLE001 - the rest is due as well
            self.done["failed"] += 1
            telemetry.trouble(trouble, error, **ids)


def _destroy_raw(delivery: str) -> None:
    clients.bucket().delete_object(Bucket=settings().bucket, Key=f"mail/{delivery}")
