"""What an organiser's commands look up, beyond what a mail does."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from guichet.desk.decision import Desk
from guichet.desk.events import Event, Line
from guichet.desk.inbox import Handed
from guichet.desk.model import Participant, Session, code_of
from guichet.desk.morning import Morning, Standing
from guichet.store import items, keys
from guichet.store.codec import from_plain
from guichet.store.gathering import gather, standing
from guichet.store.inbox import Inbox
from guichet.store.ledger import Ledger
from guichet.store.table import BATCH_KEYS, Table


class StoredRecords:
    """The records of one desk (see office.orders.clerk.Records)."""

    def __init__(self, table: Table, timezone: str) -> None:
        self._table = table
        self._ledger = Ledger(table)
        self._timezone = timezone

    def room(self, session: str, attempt: int, address: str = "") -> Desk:
        """A session with the heads of its offers and queue; with what is known of `address`."""
        who = self._who(address)
        desk = replace(self._ledger.load_room(session), attempt=attempt)
        if not address:
            return desk
        sent = tuple(datetime.fromisoformat(at) for at in who.get("letters", ()))
        return replace(
            desk,
            people=tuple(one for one in items.places_of([who]) if one.session == session),
            sent={address: sent},
            unreachable=frozenset([address] if who.get("unreachable") else []),
        )

    def find(self, sessions: Sequence[str], reference: str) -> Participant | None:
        """The participant with this reference in one of the last BATCH_KEYS sessions."""
        wanted = [keys.person(code_of(one), reference) for one in sessions[-BATCH_KEYS:]]
        found = self._table.batch_get(wanted)
        return next(map(items.participant_of, found.values()), None)

    def places(self, address: str) -> tuple[Participant, ...]:
        """Every place that an address may speak for."""
        return items.places_of([self._who(address)])

    def session(self, id_: str) -> Session | None:
        """A session as it stands."""
        return self._ledger.session(id_)

    def standing(self, session: str, now: datetime) -> Standing | None:
        """A session with everybody who has a place."""
        return standing(self._table, session, now, now)

    def morning(self, now: datetime) -> Morning:
        """What a digest is made of."""
        return gather(self._table, now, self._timezone)

    def handed(self, number: int) -> Handed | None:
        """The mail that was handed over under a number."""
        return Inbox(self._table).numbered(number)

    def journal(self, session: str, reference: str, at_most: int) -> tuple[Line, ...]:
        """The last lines of a session's journal, or of one place's, in order."""
        last: deque[Line] = deque(maxlen=at_most)
        for row in self._table.walk(keys.session(session)["pk"], "EVENT#", "EVENT$"):
            for plain in row["lines"]:
                event = from_plain(Event, plain)
                if reference in ("", event.reference):
                    last.append(Line(event, row["by"], row.get("who", "")))
        return tuple(last)

    def _who(self, address: str) -> items.Item:
        return (self._table.get(keys.who(address)) if address else None) or {}
