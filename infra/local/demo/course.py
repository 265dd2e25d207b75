"""Sends the mails of the demonstration and waits until the desk has dealt with each."""

from __future__ import annotations

import smtplib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from email.utils import parseaddr
from pathlib import Path
from statistics import median

from guichet.store.inbox import Inbox
from guichet.store.outbox import Outbox
from guichet.store.table import Table
from infra.local.desk import LocalDesk
from infra.local.outbox import Sent
from infra.local.receipt import Delivery
from infra.local.time_passes import invoke
from infra.local.wait import wait_until

MAILS = Path(__file__).with_name("mails")
PATIENCE = 90.0
_OWED = 1000


@dataclass(slots=True)
class Course:
    """The demonstration as it goes."""

    desk: LocalDesk
    progress: Callable[[str], None] = lambda _: None
    """Told how far it is, often."""
    accepted: dict[str, float] = field(default_factory=dict)
    """Message-ID -> when the SMTP server had said 250."""
    answered: dict[str, float] = field(default_factory=dict)
    """Message-ID -> when SES had accepted the first letter that answers it."""
    deliveries: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Watch mail come and letters go."""
        self.desk.inbox.observers.append(self._came)
        self.desk.ses.observers.append(self._went)

    @property
    def table(self) -> Table:
        """The desk's memory."""
        return Table(self.desk.cloud.dynamodb, self.desk.outputs["Table"])

    def run(self) -> None:
        """Send every mail, one after the other, and wait for the last answer.

        Raises:
            LocalError: the desk did not deal with all of them in time.
        """
        paths = sorted(MAILS.glob("*.eml"))
        host, _, port = self.desk.state.smtp.partition(":")
        for path in paths:
            with smtplib.SMTP(host, int(port), timeout=30) as smtp:
                raw = path.read_bytes()
                smtp.sendmail(envelope_sender(raw), [self.desk.options.contact], raw)
            self._tell(len(paths))
        self.settle(len(paths))

    def settle(self, total: int) -> None:
        """Wait until each mail has been decided on and no letter is owed."""

        def settled() -> bool:
            self._tell(total)
            unknown = Inbox(self.table).unknown(self.deliveries)
            return not unknown and not Outbox(self.table).count_owed(_OWED)

        wait_until(settled, PATIENCE, "not every mail was answered", every=0.2)

    def digest(self) -> Sent:
        """Have the digest made and wait until it is sent."""
        organiser = self.desk.options.organiser
        invoke(self.desk.cloud, "digest")

        def of_organiser() -> list[Sent]:
            return [one for one in self.desk.letters.sent() if organiser in one.to]

        wait_until(of_organiser, PATIENCE, "the digest was not sent", every=0.1)
        return of_organiser()[-1]

    def median_seconds(self) -> float:
        """From SMTP's 250 to SES's acceptance of the answer, over all answered mails."""
        times = [went - self.accepted[mail] for mail, went in self.answered.items()]
        return median(times) if times else 0.0

    def _came(self, delivery: Delivery) -> None:
        self.deliveries.append(delivery.id)
        message_id = message_from_bytes(delivery.raw, policy=default)["Message-ID"]
        self.accepted.setdefault(str(message_id).strip(), time.monotonic())

    def _went(self, sent: Sent) -> None:
        now = time.monotonic()
        message = message_from_bytes(self.desk.letters.path(sent.file).read_bytes(), policy=default)
        answers = str(message.get("In-Reply-To", "")).strip()
        if answers in self.accepted:
            self.answered.setdefault(answers, now)

    def _tell(self, total: int) -> None:
        letters = len(self.answered)
        self.progress(f"{len(self.deliveries)} of {total} mails taken, {letters} answered")


def envelope_sender(raw: bytes) -> str:
    """The address in From; the null sender for a bounce."""
    address = parseaddr(str(message_from_bytes(raw)["From"]))[1]
    return "" if address.lower().startswith("mailer-daemon@") else address
