"""The SMTP server that stands where SES receives mail: any mail program can write to it."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from botocore.exceptions import BotoCoreError, ClientError

from infra.local.clock import DeskClock
from infra.local.cloud import Cloud
from infra.local.errors import LocalError
from infra.local.receipt import Delivery, notification, take_verdicts, with_ses_headers

SIZE_LIMIT = 40 * 1024 * 1024
"""Of one mail; what SES takes."""
_TICK = timedelta(milliseconds=1)
_LOG = logging.getLogger(__name__)

Observer = Callable[[Delivery], None]


class Arrivals:
    """Gives each mail its time: the desk's, to the millisecond, never the same twice."""

    def __init__(self, clock: DeskClock) -> None:
        """Read `clock`."""
        self._clock = clock
        self._last: datetime | None = None
        self._offset = clock.offset()
        self._lock = threading.Lock()

    def stamp(self) -> datetime:
        """The time of arrival of the mail at hand."""
        with self._lock:
            offset = self._clock.offset()
            now = self._clock.now()
            now = now.replace(microsecond=now.microsecond // 1000 * 1000)
            if self._last is not None and offset == self._offset and now <= self._last:
                now = self._last + _TICK
            self._last, self._offset = now, offset
            return now


class Inbox:
    """Takes mail for the contact address; says 250 only when the cloud has it."""

    def __init__(
        self, cloud: Cloud, contact: str, outputs: dict[str, str], clock: DeskClock
    ) -> None:
        """Put mail where `outputs` of the stack say."""
        self._cloud = cloud
        self._contact = contact.lower()
        self._bucket = outputs["MailBucket"]
        self._topic = outputs["Receipts"]
        self._arrivals = Arrivals(clock)
        self.observers: list[Observer] = []
        """Told of each mail once the cloud has it."""

    async def handle_RCPT(  # noqa: N802 - named by aiosmtpd
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Accept the contact address and its signed forms; refuse any other."""
        if not self._is_ours(address):
            return f"550 5.1.1 only {self._contact} is read here"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - named by aiosmtpd
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Do what SES does with a mail: bucket first, then the notification."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        verdicts, raw = take_verdicts(content)
        delivery = Delivery(
            sender=envelope.mail_from or "",
            recipients=tuple(envelope.rcpt_tos),
            raw=raw,
            received_at=self._arrivals.stamp(),
            client=str(session.peer[0]) if session.peer else "127.0.0.1",
            verdicts=verdicts,
        )
        try:
            await asyncio.to_thread(self._hand_over, delivery)
        except (BotoCoreError, ClientError) as error:
            _LOG.warning("a mail was not taken: %s", error)
            return "451 4.3.0 the desk cannot take mail now; try again later"
        for observer in self.observers:
            observer(delivery)
        return f"250 OK {delivery.id}"

    def _hand_over(self, delivery: Delivery) -> None:
        self._cloud.s3.put_object(
            Bucket=self._bucket,
            Key=f"mail/{delivery.id}",
            Body=with_ses_headers(delivery, self._contact),
            Metadata={"received": delivery.received_at.isoformat()},
        )
        message = notification(delivery, self._bucket, self._topic)
        self._cloud.sns.publish(TopicArn=self._topic, Message=message)

    def _is_ours(self, address: str) -> bool:
        local, _, domain = address.lower().rpartition("@")
        return f"{local.partition('+')[0]}@{domain}" == self._contact


class _LongLines(SMTP):
    """Real mail has lines longer than the standard's; SES takes them, so does this."""

    line_length_limit = 1024 * 1024


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _LongLines(self.handler, **self.SMTP_kwargs)


class SmtpServer:
    """The server, in a thread of its own."""

    def __init__(self, inbox: Inbox, host: str, port: int) -> None:
        """Serve `inbox` on this address."""
        self.host, self.port = host, port
        self._controller = _Controller(
            inbox,
            hostname=host,
            port=port,
            data_size_limit=SIZE_LIMIT,
            enable_SMTPUTF8=True,
            ident="Guichet local desk",
            server_hostname="guichet.local",
        )

    def start(self) -> None:
        """Listen."""
        try:
            self._controller.start()
        except (OSError, TimeoutError, RuntimeError) as error:
            raise LocalError(f"port {self.port} cannot be listened on: {error}") from error

    def stop(self) -> None:
        """Finish the mails at hand and stop."""
        self._controller.stop()
