"""Whether a history of concurrent deliveries is that of a desk that takes one at a time.

Decisions that change a session commit in the order of its version. In that order they must give,
through the pure rules, the answers that were given; the order must respect that of deliveries
which did not overlap; and a delivery that changed nothing must have its answer from some state
that stood while it ran.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from datetime import datetime, timedelta

from guichet.desk.decide import decide
from guichet.desk.model import Session
from guichet.desk.request import Request
from tests.builders import MARCH
from tests.desk.memory import MemoryDesk
from tests.proofs.crowd import Entry, answer_of
from tests.proofs.laws import require


def check(history: Sequence[Entry], mails: Sequence[Request], session: Session) -> None:
    """Raise Broken where the history is not linearizable."""
    changing = sorted((one for one in history if one.version is not None), key=_version)
    require(
        "each version is one decision's",
        [one.version for one in changing] == list(range(len(changing))),
        [one.version for one in changing],
    )
    _respects_time(changing)
    desks = _replay(changing, mails, session)
    for one in history:
        if one.version is None and one.outcome not in ("done", "ignore"):
            _answered_from_some_state(one, changing, desks, mails[one.mail])


def _version(entry: Entry) -> int:
    return -1 if entry.version is None else entry.version


def _respects_time(changing: Sequence[Entry]) -> None:
    """Who ended before another began came first: nobody later ended before the latest start."""
    latest = 0
    for one in changing:
        require("the order is that of time", one.ended >= latest, one.mail)
        latest = max(latest, one.started)


def _replay(
    changing: Sequence[Entry], mails: Sequence[Request], session: Session
) -> list[MemoryDesk]:
    """The desk before each version, and after the last."""
    desk = MemoryDesk(session)
    desks = [copy.deepcopy(desk)]
    for one in changing:
        asked = mails[one.mail]
        given = answer_of(desk.take(asked, now=_at(asked)))
        require(f"mail {one.mail} has the answer of the rules", given == _lists(one), (given, one))
        desks.append(copy.copy(desk))
        desks[-1].people, desks[-1].sessions = dict(desk.people), dict(desk.sessions)
    return desks


def _answered_from_some_state(
    one: Entry, changing: Sequence[Entry], desks: Sequence[MemoryDesk], asked: Request
) -> None:
    first = sum(other.ended < one.started for other in changing)
    last = sum(other.started < one.ended for other in changing)
    possible = [
        answer_of(decide(desk.desk(asked, _at(asked)), asked, _at(asked)))
        for desk in desks[first : last + 1]
    ]
    require(
        f"mail {one.mail} saw a state of its time", _lists(one) in possible, (one, possible[:1])
    )


def _at(asked: Request) -> datetime:
    return asked.mail.received_at + timedelta(minutes=10)


def _lists(entry: Entry) -> list[object]:
    return list(entry.answer)


def seats(desk: MemoryDesk) -> int:
    """The seats taken in the first session."""
    return desk.sessions[MARCH].held
