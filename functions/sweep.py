"""sweep: every five minutes, make so what is due, and send what was left behind."""

from __future__ import annotations

from typing import Any

from guichet import clients, clock, delivery, telemetry
from guichet.patience import pause
from guichet.settings import settings
from guichet.store import erasing, reminding, sweeping

LETTERS_AT_ONCE = 50


def handler(_event: dict[str, Any], _context: object) -> dict[str, int]:
    """Settle the sessions where something is due, remind, then deliver letters left behind.

    One that fails does not keep the others; what failed is due again at the next run, and the
    run ends in an error so that the alarm counts it.
    """
    now = clock.now()
    done = {"settled": 0, "reminded": 0, "erased": 0, "delivered": 0, "failed": 0}
    for session in sweeping.due_sessions(clients.table(), now):
        try:
            done["settled"] += sweeping.settle(clients.ledger(), session, now, pause)
        except Exception as error:  # noqa: BLE001 - the other sessions are due as well
            done["failed"] += 1
            telemetry.trouble("session not settled", error, session=session)
    try:
        done["reminded"] = reminding.remind(clients.table(), clients.ledger(), now)
    except Exception as error:  # noqa: BLE001 - letters are owed as well
        done["failed"] += 1
        telemetry.trouble("reminders failed", error)
    try:
        done["erased"] = erasing.erase_due(clients.table(), clients.ledger(), _destroy_raw, now)
    except Exception as error:  # noqa: BLE001 - due again at the next run
        done["failed"] += 1
        telemetry.trouble("erasure failed", error)
    for letter in clients.outbox().left_behind(now, LETTERS_AT_ONCE):
        try:
            done["delivered"] += delivery.deliver(letter)
        except Exception as error:  # noqa: BLE001 - the other letters are owed as well
            done["failed"] += 1
            telemetry.trouble("letter not delivered", error, letter=letter.id)
    telemetry.note("sweep", **done)
    if done["failed"]:
        raise RuntimeError(f"{done['failed']} of what was due failed; see the lines above")
    return done


def _destroy_raw(delivery: str) -> None:
    clients.bucket().delete_object(Bucket=settings().bucket, Key=f"mail/{delivery}")
