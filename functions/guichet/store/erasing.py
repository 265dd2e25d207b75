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

    `destroy_raw` destroys the raw mail of a delivery. What fails is due again at the next run,
    and keeps no other from its end.

    Raises:
        LostRace: somebody changed a session meanwhile; the next run tries again.
    """
    ended, trouble = 0, None
    for job in table.agenda(items.ERASURES, "0", keys.instant(now), ERASURES_AT_ONCE):
        try:
            ended += _erase(table, ledger, destroy_raw, job, now)
        except Exception as error:  # noqa: BLE001 - the other erasures are due as well
            trouble = trouble or error
    if trouble is not None:
        raise trouble
    return ended


def _erase(
    table: Table, ledger: Ledger, destroy_raw: Callable[[str], None], job: Item, now: datetime
) -> bool:
    """Carry out one erasure; False if something must wait.

    Whatever the address does after it asked is no part of it: who writes again is known again.
    """
    address, left = job["address"], set(job.get("papers", ()))
    who = {} if job.get("forgotten") else table.get(keys.who(address)) or {}
    _forget_places(ledger, who, job, now)
    papers = sorted({*left, *who.get("papers", ())})
    left = {paper for paper in papers if not _destroy(table, paper, destroy_raw)}
    if left and not _wait(table, job, left, now, forgotten=False):
        return False
    if not job.get("forgotten") and not _let_go(table, address, who.get("papers")):
        return False  # they wrote, or were written to, meanwhile: the next run looks again
    if left:
        _wait(table, job, left, now, forgotten=True)
        return False
    return table.delete_if(
        keys.erasure(address), "#asked = :asked", {"asked": job["asked"]}, {"#asked": "asked"}
    )


def _wait(table: Table, job: Item, left: set[str], now: datetime, *, forgotten: bool) -> bool:
    """Note what is left to destroy; False where the address asked anew meanwhile."""
    values = {
        "left": left,
        "forgotten": forgotten or bool(job.get("forgotten")),
        "later": keys.instant(now + LOOK_AGAIN),
        "asked": job["asked"],
    }
    sets = "SET papers = :left, forgotten = :forgotten, #at = :later"
    return table.update(keys.erasure(job["address"]), sets, values, "asked = :asked", {"#at": "at"})


def _forget_places(ledger: Ledger, who: Item, job: Item, now: datetime) -> None:
    asked = datetime.fromisoformat(job["asked"])
    places = [one for one in items.places_of([who]) if one.registered_at <= asked]
    for session in sorted({one.session for one in places}):
        desk = ledger.load_room(session)
        here = tuple(one for one in places if one.session == session)
        decision = forget(replace(desk, people=here), job["address"], now)
        if decision.participants:
            ledger.commit_run(desk, decision)


def _let_go(table: Table, address: str, papers: set[str] | None) -> bool:
    """Forget the address itself, but for places it speaks for still; False where it was written
    to or wrote since its `papers` were read."""
    who = table.get(keys.who(address))
    if who is None:
        return True
    unseen = "attribute_not_exists(#papers) AND pk = :seen"
    seen, values = (
        ("#papers = :seen", {"seen": papers}) if papers else (unseen, {"seen": who["pk"]})
    )
    names = {"#papers": "papers"}
    if items.places_of([who]):
        gone = "REMOVE #papers, letters, unreachable"
        return table.update(keys.who(address), gone, values, seen, names)
    return table.delete_if(keys.who(address), seen, values, names)


def _destroy(table: Table, paper: str, destroy_raw: Callable[[str], None]) -> bool:
    """Destroy one paper, named by the pk of its item; False if it must wait."""
    kind, _, id_ = paper.partition("#")
    if kind == "MAIL":
        destroy_raw(id_)
        _strip_mail(table, id_)
        return True
    if kind == "PENDING":
        table.delete(keys.pending(*id_.split("#")))
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
