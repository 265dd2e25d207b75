"""A burst of mails on the local cloud: are all answered, is none lost, how long did they wait?

python -m tests.local.burst --mails 1000 --sessions 50 --seconds 60
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from guichet.desk.model import Session
from guichet.store import keys
from guichet.store.inbox import Inbox
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from infra.local.desk import LocalDesk
from infra.local.time_passes import move
from infra.local.wait import wait_until
from tests.builders import facts
from tests.local.living import REGISTER, Living, options_in

SENDERS = 8
"""Connections to the mail server at a time."""
FIRST_DAY = date(2019, 3, 21)
MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août")
NAMES = "Alix Basile Camille Diane Elie Flore Gaspard Hortense Ines Jules".split()
SURNAMES = "Aubrac Belcour Corvisier Delorme Estienne Fauvel Grandin Hamelin Imbert Jourdan".split()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a burst. Times in seconds, by the desk's clock."""

    mails: int
    taking: float
    """Until the mail server had taken all."""
    answered: int
    lost: int
    """Mails in the bucket on which nothing was decided."""
    dead: int
    """Messages in the dead-letter queue."""
    doubles: int
    """Addresses that were answered more than once."""
    overbooked: int
    """Sessions with more seats held than there are."""
    oldest: float
    """The age that the oldest mail had reached when it was decided on."""
    half: float
    """Half the answers left within this time of their mail."""
    last: float
    """All did."""

    def told(self) -> str:
        """In words."""
        return (
            f"{self.mails} mails taken in {self.taking:.0f} s: {self.answered} answered,"
            f" {self.lost} lost, {self.dead} dead letters, {self.doubles} answered twice,"
            f" {self.overbooked} sessions overbooked\noldest mail {self.oldest:.0f} s when it was"
            f" decided on; answers after {self.half:.0f} s (half) to {self.last:.0f} s (all)"
        )

    @property
    def is_right(self) -> bool:
        """All answered once, none lost, no seat given twice."""
        wrong = (self.lost, self.dead, self.doubles, self.overbooked)
        return self.answered == self.mails and not any(wrong)


def burst(living: Living, mails: int, sessions: int, seconds: float, patience: float) -> Outcome:
    """Send `mails` registrations for so many sessions within `seconds`, then wait for all of it.

    Raises:
        LocalError: it was not over within `patience` seconds.
    """
    opened = list(_open(living, sessions, seats=max(1, mails // sessions - 2)))
    begun = time.monotonic()

    def write(at: int) -> None:
        time.sleep(max(0.0, begun + at * seconds / mails - time.monotonic()))
        name = _name(at)
        day = opened[at % sessions].facts.date
        text = REGISTER.format(day=f"{day.day} {MONTHS[day.month - 1]} {day.year}", name=name)
        living.write(name, _address(at), "Inscription", text)

    with ThreadPoolExecutor(SENDERS) as pool:
        list(pool.map(write, range(mails)))
    taking = time.monotonic() - begun
    _settle(living, patience)
    return _outcome(living, mails, taking, [one.facts.id for one in opened])


def _open(living: Living, sessions: int, seats: int) -> Iterator[Session]:
    """Sessions on days of their own."""
    for number in range(sessions):
        known = facts()
        day = FIRST_DAY + timedelta(days=number)
        session = Session(replace(known, id=f"burst-{day}", date=day), seats)
        Ledger(living.table).open_session(session, living.desk.clock.now())
        yield session


def _name(number: int) -> str:
    """A name of its own for each of a thousand."""
    first, second, third = number % 10, number // 10 % 10, number // 100 % 10
    return f"{NAMES[first]} {SURNAMES[second]}-{SURNAMES[third]}"


def _address(number: int) -> str:
    return f"p{number:05d}@burst.example"


def _settle(living: Living, patience: float) -> None:
    """Until every mail is decided on and every letter sent, sweeping as time passes."""
    desk, table = living.desk, living.table
    left = [one.id for one in living.deliveries]
    swept = time.monotonic()

    def settled() -> bool:
        nonlocal left, swept
        left = list(Inbox(table).unknown(left)) if left else []
        if time.monotonic() - swept > 300:
            move(desk.cloud, desk.clock, desk.outputs, timedelta(0))
            swept = time.monotonic()
        return not left and not Outbox(table).count_owed(1)

    wait_until(settled, patience, "the burst is not over", every=0.5)


def _outcome(living: Living, mails: int, taking: float, sessions: Sequence[str]) -> Outcome:
    arrived = {one.sender: one.received_at for one in living.deliveries}
    waits: dict[str, list[float]] = {}
    for sent in living.desk.letters.sent():
        address = sent.to[0]
        if address in arrived:
            waited = datetime.fromisoformat(sent.at) - arrived[address]
            waits.setdefault(address, []).append(waited.total_seconds())
    first = sorted(min(one) for one in waits.values())
    known = [Ledger(living.table).session(one) for one in sessions]
    return Outcome(
        mails=mails,
        taking=taking,
        answered=len(waits),
        lost=len(Inbox(living.table).unknown([one.id for one in living.deliveries])),
        dead=living.depth("ReceiptDeadLetters")[0],
        doubles=sum(len(one) > 1 for one in waits.values()),
        overbooked=sum(one is None or one.held > one.capacity for one in known),
        oldest=max(_ages(living), default=0.0),
        half=first[len(first) // 2] if first else 0.0,
        last=first[-1] if first else 0.0,
    )


def _ages(living: Living) -> Iterator[float]:
    for one in living.deliveries:
        item = living.table.get(keys.mail(one.id))
        if item is not None:
            decided = datetime.fromisoformat(item["decided_at"])
            yield (decided - datetime.fromisoformat(item["received_at"])).total_seconds()


def main() -> int:
    """Run one burst on a desk of its own; 0 if all is right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=1000)
    parser.add_argument("--sessions", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--patience", type=float, default=3600.0)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        LocalDesk(options_in(Path(folder)), print) as desk,
    ):
        outcome = burst(
            Living(desk), options.mails, options.sessions, options.seconds, options.patience
        )
    print(outcome.told())
    return 0 if outcome.is_right else 1


if __name__ == "__main__":
    raise SystemExit(main())
