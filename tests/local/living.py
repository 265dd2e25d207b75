"""A local desk in a test: mail in by SMTP, and waiting for what comes of it."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3

from guichet.desk.model import Participant
from guichet.store.inbox import Inbox
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from guichet.store.table import Table
from infra.cli.session import open_file
from infra.cli.target import Target
from infra.local.clock import instant_of
from infra.local.cloud import REGION
from infra.local.deploy import LOCAL_VISIBILITY, Edit
from infra.local.desk import LocalDesk, Options
from infra.local.emulator import free_port
from infra.local.places import ROOT, Places
from infra.local.receipt import Delivery, notification
from infra.local.time_passes import move
from infra.local.wait import wait_until

if TYPE_CHECKING:
    from mypy_boto3_logs import CloudWatchLogsClient

MARCH, JUNE = "decouverte-2019-03-19", "decouverte-2019-06-18"
PATIENCE = 60.0
REGISTER = "Bonjour,\n\nJe souhaite m'inscrire à la journée découverte du {day}.\n\n{name}\n"


def options_in(var: Path, edit: Edit | None = None) -> Options:
    """A desk of its own: its directory, its ports, its time."""
    return Options(
        at=instant_of("2019-02-04T09:00"),
        smtp_port=free_port(),
        cloud_port=free_port(),
        places=Places(var),
        edit=edit,
    )


@dataclass
class Living:
    """A running desk."""

    desk: LocalDesk
    deliveries: list[Delivery] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk.inbox.observers.append(self.deliveries.append)
        for name in (MARCH, JUNE):
            target = Target(self.desk.cloud, "guichet", local=True, places=self.desk.places)
            file = ROOT / "infra" / "sessions" / f"{name}.toml"
            open_file(target, file, self.desk.clock.now())

    @property
    def table(self) -> Table:
        return Table(self.desk.cloud.dynamodb, self.desk.outputs["Table"])

    def register(self, name: str, address: str, day: str = "19 mars 2019") -> str:
        """Write for a place; the Message-ID."""
        return self.write(name, address, "Inscription", REGISTER.format(day=day, name=name))

    def write(self, name: str, address: str, subject: str, text: str, **headers: str) -> str:
        """Send a mail through SMTP; its Message-ID."""
        message = EmailMessage()
        message["From"] = f"{name} <{address}>"
        message["To"] = self.desk.options.contact
        message["Subject"] = subject
        message["Message-ID"] = make_msgid(domain=address.partition("@")[2])
        for header, value in headers.items():
            message[header.replace("_", "-")] = value
        message.set_content(text)
        self.send_raw(message.as_bytes(), address)
        return str(message["Message-ID"])

    def send_raw(self, raw: bytes, sender: str, to: Sequence[str] = ()) -> None:
        """Send any bytes as a mail."""
        with smtplib.SMTP("127.0.0.1", self.desk.options.smtp_port, timeout=60) as smtp:
            smtp.sendmail(sender, list(to) or [self.desk.options.contact], raw)

    def settle(self, patience: float = PATIENCE) -> None:
        """Wait until each mail sent so far was decided on, and no letter is owed."""

        def settled() -> bool:
            unknown = Inbox(self.table).unknown([one.id for one in self.deliveries])
            return not unknown and not Outbox(self.table).count_owed(1000)

        wait_until(settled, patience, "the desk did not deal with every mail", every=0.1)

    def until_sent(self, address: str) -> None:
        """Let time pass, as it would, until the sweep has sent what was left behind."""
        desk = self.desk

        def sent() -> bool:
            if not self.letters(address):
                move(desk.cloud, desk.clock, desk.outputs, timedelta(minutes=5))
            return bool(self.letters(address))

        wait_until(sent, PATIENCE, f"no letter to {address}", every=0.5)

    def runs(self, door: str) -> int:
        """How often a function has run to its end, well or not."""
        logs: CloudWatchLogsClient = boto3.client("logs", **local_credentials(self.desk))
        group = f"/guichet/guichet/{door}"
        found = logs.filter_log_events(logGroupName=group, filterPattern="REPORT")["events"]
        return len(found)

    def redeliver(self, delivery: Delivery, times: int = 1) -> None:
        """Put the receipt of a mail in the queue again, as SQS may."""
        outputs = self.desk.outputs
        body = notification(delivery, outputs["MailBucket"], outputs["Receipts"])
        for _ in range(times):
            self.enqueue(body)

    def enqueue(self, body: str) -> None:
        """Put anything in the receipt queue."""
        self.desk.cloud.sqs.send_message(
            QueueUrl=self.desk.outputs["ReceiptQueue"], MessageBody=body
        )

    def until_queue_is_empty(self, queue: str = "ReceiptQueue") -> None:
        """Wait until nothing waits in a queue and nothing is being worked on."""

        def empty() -> bool:
            return not any(self.depth(queue))

        wait_until(empty, PATIENCE, f"{queue} does not empty", every=0.1)

    def depth(self, queue: str) -> tuple[int, int]:
        """Messages waiting, and messages being worked on or held back."""
        found = self.desk.cloud.sqs.get_queue_attributes(
            QueueUrl=self.desk.outputs[queue],
            AttributeNames=["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
        )["Attributes"]
        return (
            int(found["ApproximateNumberOfMessages"]),
            int(found["ApproximateNumberOfMessagesNotVisible"]),
        )

    def dead_letters(self) -> list[str]:
        """The bodies of what ended in the dead-letter queue; they are taken out."""
        queue = self.desk.outputs["ReceiptDeadLetters"]
        found: list[str] = []
        while True:
            got = self.desk.cloud.sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10)
            for one in got.get("Messages", []):
                found.append(one["Body"])
                self.desk.cloud.sqs.delete_message(
                    QueueUrl=queue, ReceiptHandle=one["ReceiptHandle"]
                )
            if not got.get("Messages"):
                return found

    @contextmanager
    def impatient(self, seconds: int = 2) -> Iterator[None]:
        """For a while, messages that failed are tried again after a moment."""
        self._visibility(seconds)
        try:
            yield
        finally:
            self._visibility(LOCAL_VISIBILITY)

    def _visibility(self, seconds: int) -> None:
        self.desk.cloud.sqs.set_queue_attributes(
            QueueUrl=self.desk.outputs["ReceiptQueue"],
            Attributes={"VisibilityTimeout": str(seconds)},
        )

    def letters(self, to: str) -> list[dict[str, Any]]:
        """The letters sent to one address, oldest first."""
        return list(self.desk.letters.read(to))

    def people(self, session: str = MARCH) -> tuple[Participant, ...]:
        """Everybody in a session."""
        return Ledger(self.table).participants(session)

    def place(self, address: str, session: str = MARCH) -> Participant | None:
        """The place of one person."""
        return next((one for one in self.people(session) if one.email == address), None)

    def disposition(self, delivery: Delivery) -> tuple[str, str]:
        """What was decided on a mail, and why."""
        found = self.desk.cloud.dynamodb.get_item(
            TableName=self.desk.outputs["Table"],
            Key={"pk": {"S": f"MAIL#{delivery.id}"}, "sk": {"S": "MAIL"}},
        )["Item"]
        return found["disposition"]["S"], found["reason"]["S"]


def local_credentials(desk: LocalDesk) -> dict[str, Any]:
    """What makes a client of the local cloud."""
    return {
        "endpoint_url": desk.state.cloud,
        "region_name": REGION,
        "aws_access_key_id": "test",
        "aws_secret_access_key": "test",
    }
