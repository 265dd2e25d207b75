"""An organiser at the doors: her mails of commands, and what comes of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

from guichet import clients
from guichet.desk.model import Letter, LetterKind, Participant, code_of
from tests.builders import MARCH
from tests.doors.desk import CONTACT, DoorDesk

NADEGE = "nguiraud@la27eregion.fr"
NAMES = ("Ada", "Anne", "Claire", "Marie")


class Office:
    """Sends commands to the doors and tells what the answers say."""

    def __init__(self, desk: DoorDesk) -> None:
        self.desk = desk
        self._sent = 0

    def write(
        self,
        text: str,
        sender: str = f"Nadège Guiraud <{NADEGE}>",
        subject: str = "",
        *,
        html: bool = False,
        to: str = CONTACT,
        delivery: str = "",
        verdicts: Mapping[str, str] | None = None,
    ) -> str:
        """A mail arrives; its delivery id."""
        self._sent += 1
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, to, subject
        message["Message-ID"] = f"<order-{self._sent}@example.org>"
        message["Date"] = "Mon, 04 Feb 2019 09:00:00 +0100"
        message.set_content(text, subtype="html" if html else "plain")
        return self.deliver(message.as_bytes(), delivery or f"order{self._sent}", verdicts or {})

    def deliver(self, raw: bytes, delivery: str, verdicts: Mapping[str, str]) -> str:
        """A raw mail arrives a second later, with these verdicts where they are not PASS."""
        self.desk.forward(timedelta(seconds=1))
        self.desk.store(raw, delivery)
        assert self.desk.receive(self.desk.record(delivery, **verdicts)) == []
        return delivery

    def letters(self, kind: LetterKind | None = None) -> list[Letter]:
        """What is owed, of one kind or of all."""
        return [one for one in self.desk.owed() if kind in (None, one.kind)]

    def results(self) -> list[dict[str, Any]]:
        """The lines of the newest answer."""
        answers = sorted(self.letters(LetterKind.RESULTS), key=lambda one: one.owed_at)
        lines: Any = answers[-1].details["lines"] if answers else []
        return list(lines)

    def codes(self) -> list[str]:
        """What came of each line of the newest answer."""
        return [one["code"] for one in self.results()]

    def register(self, count: int, first: int = 0) -> None:
        """So many people ask for a place in March, a minute apart."""
        for number in range(first, first + count):
            self.desk.arrive(
                self.desk.mail(
                    f"Bonjour,\n\nJe souhaite m'inscrire à la journée du 19 mars.\n\n{NAMES[number]} Byron\n",
                    f"{NAMES[number]} Byron <p{number}@example.org>",
                    number=1000 + number,
                ),
                f"register{number}",
            )

    def who(self, address: str, session: str = MARCH) -> Participant:
        """The place of an address, as it stands."""
        everybody = clients.ledger().participants(session)
        return next(one for one in everybody if one.email == address)

    def confirm_address(self, session: str = MARCH) -> str:
        """Where the newest letter that asks to confirm an order wants its answer."""
        asked = max(self.letters(LetterKind.ORDER_CONFIRM), key=lambda one: one.owed_at)
        return clients.house().reply_to(code_of(session), str(asked.details["pending"]))

    def statuses(self, session: str = MARCH) -> dict[str | None, str]:
        """Who has what."""
        return dict(self.desk.people(session))
