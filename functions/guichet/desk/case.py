"""One request on the desk: what is known, what has been done so far, how it ends."""

from __future__ import annotations

from guichet.desk.decision import Decision, Desk, Pending
from guichet.desk.events import Cause
from guichet.desk.model import Facts, LetterKind, Participant
from guichet.desk.owed import Owed, thread_of
from guichet.desk.request import Disposition, Request, Trust
from guichet.desk.room import Room


class Case:
    """A request, the desk it meets, and what comes of it."""

    def __init__(
        self, desk: Desk, request: Request, cause: Cause, settles: Pending | None = None
    ) -> None:
        self.desk = desk
        self.request = request
        self.sender = request.mail.sender.email or ""
        self.cause = cause
        self.owed = Owed(self.cause, desk.sent, desk.unreachable)
        self.thread = thread_of(request.mail)
        self.pending: Pending | None = None
        self.erases = ""
        """The address to be forgotten."""
        self.note = ""
        """Why a human should read the mail as well, if the rule says so."""
        self.settles = settles
        """The pending request that this mail confirms, and that `request` then is."""
        self._room: Room | None = None
        if desk.session is not None:
            self._room = Room(desk.session, desk.offered, desk.queue, self.cause, self.owed)

    @property
    def room(self) -> Room:
        """The room of the session meant.

        Raises:
            LookupError: where the mail meets no session; `decide` asks first.
        """
        if self._room is None:
            raise LookupError("this request meets no session")
        return self._room

    @property
    def facts(self) -> Facts:
        """The facts of the session meant."""
        return self.room.session.facts

    @property
    def is_over(self) -> bool:
        """Whether the session has begun."""
        return self.cause.at >= self.facts.starts_at

    @property
    def bears_token(self) -> bool:
        """Whether this is a reply to our letter about a place."""
        return any(one.reference == self.desk.bearer for one in self.desk.people)

    @property
    def is_vouched_for(self) -> bool:
        """Whether the sender is who they say, or confirmed by replying to our letter."""
        return self.request.mail.trust is Trust.AUTHENTICATED or self.settles is not None

    def may_act_for(self, participant: Participant) -> bool:
        """Whether this mail may change the participant's place (DESIGN, trust)."""
        if self.desk.bearer and self.desk.bearer == participant.reference:
            return True
        if self.settles is not None and self.settles.about:
            return self.settles.about == participant.reference
        return self.is_vouched_for and self.sender in (participant.email, participant.sender)

    def concerns_sender(self, participant: Participant) -> bool:
        """Whether a letter to the sender may speak of this place."""
        return (
            self.sender in (participant.email, participant.sender)
            or self.desk.bearer == participant.reference
        )

    def answer(
        self,
        kind: LetterKind,
        participants: tuple[Participant, ...] = (),
        *,
        others: tuple[Facts, ...] = (),
        details: dict[str, object] | None = None,
    ) -> None:
        """Owe the sender a letter in their thread, speaking of `participants`."""
        extra = {**self._was(participants), **(details or {})}
        if self.desk.chosen:
            extra["session_chosen"] = True
            others = others or self.desk.others
        self.owed.owe(
            kind,
            self.sender,
            self.request.language,
            to_name=self.request.mail.sender.name,
            facts=self._room.session.facts if self._room else None,
            participants=participants,
            ranks=self.ranks(participants),
            thread=self.thread,
            others=others,
            details=extra,
            asked_at=self.request.mail.received_at,
        )

    def tell(self, kind: LetterKind, participant: Participant) -> None:
        """Owe a participant a letter about their own place."""
        if participant.answer_to == self.sender:
            self.answer(kind, (participant,))
            return
        self.owed.owe(
            kind,
            participant.answer_to,
            participant.language,
            to_name=participant.name,
            facts=self.facts,
            participants=(participant,),
            ranks=self.ranks((participant,)),
            details=self._was((participant,)),
        )

    def _was(self, participants: tuple[Participant, ...]) -> dict[str, object]:
        """How it stood with the first of them, where this decision changed that."""
        room, first = self._room, next(iter(participants), None)
        before = room.before.get(first.reference) if room and first else None
        return {"was": before.status.value} if before else {}

    def ranks(self, participants: tuple[Participant, ...]) -> dict[str, int]:
        """The places in the queue that are known, by reference."""
        if self._room is None:
            return {}
        known = ((one.reference, self._room.rank(one)) for one in participants)
        return {reference: rank for reference, rank in known if rank is not None}

    def hand_over(self, reason: str) -> Decision:
        """Leave it to the organiser: nothing changes and nobody is answered."""
        return Decision(self.cause, Disposition.HAND_OVER, reason)

    def close(self) -> Decision:
        """All that was done, as one decision."""
        room = self._room
        changed = room is not None and bool(room.after)
        return Decision(
            cause=self.cause,
            disposition=Disposition.ACT,
            human=self._why_human(),
            session=room.session if room is not None and changed else None,
            unfinished=room.unfinished if room is not None else False,
            participants=tuple(room.after.values()) if room else (),
            before=room.before if room else {},
            events=tuple(room.events) if room else (),
            letters=tuple(one for one in self.owed.letters if not self._is_silenced(one.to)),
            pending=self.pending,
            erases=self.erases,
            settles=self.settles,
        )

    def _is_silenced(self, address: str) -> bool:
        return self.request.silent and address == self.sender

    def _why_human(self) -> str:
        if any(self._is_silenced(letter.to) for letter in self.owed.letters):
            return "no-automatic-answer"
        if self.owed.withheld or self.note:
            return self.owed.withheld or self.note
        return "question" if self.request.also_human else ""
