"""Carrying out erasures: the places of an address, what it wrote, what was written to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from guichet.desk.erase import forget
from guichet.store import items, keys
from guichet.store.ledger import Ledger
from guichet.store.table import Item, Table

ERASURES_AT_ONCE = 5
LOOK_AGAIN = timedelta(minutes=5)
"""A letter on its way, such as the answer itself, is destroyed when it has gone."""


def erase_due(
    table: Table, ledger: Ledger, destroy_raw: Callable[[str], None], now: datetime
) -> int:
    """Carry out the erasures that are due; how many came to their end.

    `destroy_raw` destroys the raw mail of a delivery. What fails is due again at the next run.

    Raises:
        LostRace: somebody changed a session meanwhile; the next run tries again.
    """
    ended = 0
    for job in table.agenda(items.ERASURES, "0", keys.instant(now), ERASURES_AT_ONCE):
        address = job["address"]
        who = table.get(keys.who(address)) or {}
        _forget_places(ledger, who, address, now)
        papers = sorted({*who.get("papers", ()), *job.get("papers", ())})
        left = [paper for paper in papers if not _destroy(table, paper, destroy_raw)]
        table.delete(keys.who(address))
        if left:
            table.put({**job, "papers": left, "at": keys.instant(now + LOOK_AGAIN)})
        else:
            table.delete(keys.erasure(address))
            ended += 1
    return ended


def _forget_places(ledger: Ledger, who: Item, address: str, now: datetime) -> None:
    places = items.places_of([who])
    for session in sorted({one.session for one in places}):
        desk = ledger.load_room(session)
        here = tuple(one for one in places if one.session == session)
        decision = forget(replace(desk, people=here), address, now)
        if decision.participants:
            ledger.commit_run(desk, decision)


def _destroy(table: Table, paper: str, destroy_raw: Callable[[str], None]) -> bool:
    """Destroy one paper, named by the pk of its item; False if it must wait."""
    kind, _, id_ = paper.partition("#")
    if kind == "MAIL":
        destroy_raw(id_)
        _strip_mail(table, id_)
        return True
    if kind == "LETTER":
        letter = table.get(keys.letter(id_))
        if letter is not None and letter["state"] in ("owed", "claimed"):
            return False
        table.delete(keys.letter(id_))
    return True


def _strip_mail(table: Table, delivery: str) -> None:
    """Keep that a mail was dealt with; nothing of who wrote it, or what."""
    table.update(
        keys.mail(delivery),
        "SET agenda = :inbox REMOVE sender, sender_name, subject, words",
        {"inbox": items.INBOX},
        "attribute_exists(pk)",
    )
