"""The letters that a decision owes, and the cap on letters to one address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256

from guichet.desk.events import Cause
from guichet.desk.model import Facts, Letter, LetterKind, Participant, Thread
from guichet.desk.request import Language, Mail

CAP = 10
"""Letters to one address in CAP_WINDOW; past it, the organiser takes over."""
CAP_WINDOW = timedelta(hours=24)


class Owed:
    """Collects letters. Ids follow from the cause, so deciding again owes the same letters."""

    def __init__(
        self,
        cause: Cause,
        sent: Mapping[str, tuple[datetime, ...]],
        unreachable: frozenset[str] = frozenset(),
    ) -> None:
        self._cause = cause
        self._unreachable = unreachable
        self._room_left = {
            address: CAP - sum(at > cause.at - CAP_WINDOW for at in times)
            for address, times in sent.items()
        }
        self._letters: list[Letter] = []
        self.withheld = ""
        """Why a letter was left out; '' where none was."""

    @property
    def letters(self) -> tuple[Letter, ...]:
        """All that is owed, in order."""
        return tuple(self._letters)

    def owe(  # noqa: PLR0913 - a letter has many parts, all but three optional
        self,
        kind: LetterKind,
        to: str,
        language: Language,
        *,
        to_name: str | None = None,
        facts: Facts | None = None,
        participants: Iterable[Participant] = (),
        ranks: Mapping[str, int] | None = None,
        thread: Thread | None = None,
        others: Iterable[Facts] = (),
        details: Mapping[str, object] | None = None,
        asked_at: datetime | None = None,
    ) -> None:
        """Owe one letter, unless its address is out of reach, or has had CAP letters within
        CAP_WINDOW."""
        left = self._room_left.get(to, CAP)
        if to in self._unreachable or left <= 0:
            self.withheld = "unreachable-address" if to in self._unreachable else "letters-cap"
            return
        self._room_left[to] = left - 1
        self._letters.append(
            Letter(
                id=self._id(kind, to),
                kind=kind,
                to=to,
                language=language,
                owed_at=self._cause.at,
                asked_at=asked_at,
                to_name=to_name,
                facts=facts,
                participants=tuple(participants),
                ranks=dict(ranks or {}),
                thread=thread or Thread(),
                others=tuple(others),
                details=dict(details or {}),
            )
        )

    def _id(self, kind: LetterKind, to: str) -> str:
        parts = (self._cause.id, kind.value, to, str(len(self._letters)))
        return sha256("\n".join(parts).encode()).hexdigest()[:32]


def thread_of(mail: Mail) -> Thread:
    """The thread of an answer to `mail`."""
    return Thread(mail.message_id, mail.references, mail.subject)


def own_thread(participant: Participant) -> Thread:
    """The thread that a participant's first mail opened."""
    return Thread(participant.thread)
