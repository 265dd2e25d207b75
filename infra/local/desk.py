"""The local desk: the emulator with the template deployed, mail in front of it and behind it."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from infra.local.artifact import make_artifact
from infra.local.clock import DeskClock
from infra.local.cloud import Cloud
from infra.local.deploy import STACK, Edit, deploy
from infra.local.emulator import HOST, Emulator, require_free
from infra.local.errors import LocalError
from infra.local.outbox import LetterBox
from infra.local.places import Places, State
from infra.local.ses import Postman, SesEndpoint
from infra.local.smtp import Inbox, SmtpServer
from infra.local.time_passes import Schedules, invoke

CONTACT = "inscriptions@guichet.example"
ORGANISER = "organisation@la27eregion.example"
CONFIGURATION_SET = "guichet"
SMTP_PORT, CLOUD_PORT = 2525, 4566
_BATCHES = 2
"""Batches of mail read at a time; the fewest that AWS allows, and enough for a laptop."""
_WARM = ("receive", "send", "feedback")

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Options:
    """How a local desk is started."""

    at: datetime | None = None
    """The instant at the desk; None: the machine's."""
    smtp_port: int = SMTP_PORT
    cloud_port: int = CLOUD_PORT
    contact: str = CONTACT
    organiser: str = ORGANISER
    places: Places = field(default_factory=Places.usual)
    edit: Edit | None = None
    """Changes the template before it is deployed (the tests)."""


class LocalDesk:
    """Starts all of it or nothing, and stops all it started."""

    cloud: Cloud
    outputs: dict[str, str]
    inbox: Inbox

    def __init__(self, options: Options, report: Report = lambda _: None) -> None:
        """Nothing runs until `start`; `report` is told each step."""
        self.options = options
        self.places = options.places
        self.clock = DeskClock(options.places.clock)
        self.letters = LetterBox(options.places.letters)
        self.ses = SesEndpoint(HOST, Postman(self.letters, self.clock, options.contact))
        self._report = report
        self._running = ExitStack()
        self._emulator: Emulator | None = None

    def start(self) -> None:
        """Build, start, deploy, open the doors.

        Raises:
            LocalError: in one line, what is in the way.
        """
        with ExitStack() as so_far:
            so_far.callback(self.ses.stop)
            self._prepare()
            self._report("building the functions")
            archive = make_artifact(self.places, self._report)
            self._start_cloud(so_far)
            self._deploy(archive)
            self._warm_up()
            self._open_doors(so_far)
            self._running = so_far.pop_all()

    def stop(self) -> None:
        """Stop everything, last started first."""
        self._running.close()

    def announce(self) -> None:
        """Tell other programs that the desk is ready: write var/local.json."""
        self._running.callback(lambda: self.places.state.unlink(missing_ok=True))
        self.state.write(self.places.state)

    @property
    def alive(self) -> bool:
        """Whether the emulator still runs."""
        return self._emulator is not None and self._emulator.alive

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop."""
        self.stop()

    @property
    def state(self) -> State:
        """What is announced in var/local.json."""
        return State(
            smtp=f"{HOST}:{self.options.smtp_port}",
            cloud=f"http://{HOST}:{self.options.cloud_port}",
            contact=self.options.contact,
            organiser=self.options.organiser,
            pid=os.getpid(),
            stack=STACK,
        )

    def _prepare(self) -> None:
        try:
            running = State.read(self.places.state)
        except LocalError:
            self.places.state.unlink(missing_ok=True)
        else:
            raise LocalError(
                f"a local desk is running already, as process {running.pid}: stop it first (Ctrl-C)"
            )
        require_free(self.options.smtp_port, "--smtp-port")
        require_free(self.options.cloud_port, "--cloud-port")
        self.places.var.mkdir(parents=True, exist_ok=True)
        self.letters.empty()
        self.clock.path.unlink(missing_ok=True)
        if self.options.at is not None:
            self.clock.set(self.options.at)
        else:
            self.clock.set(self.clock.now())

    def _start_cloud(self, so_far: ExitStack) -> None:
        self._report(f"starting the cloud on port {self.options.cloud_port}")
        emulator = Emulator(self.options.cloud_port, self.places, self.ses.url)
        self._emulator = emulator
        so_far.callback(emulator.stop)
        emulator.start()
        self.cloud = Cloud(emulator.endpoint)
        self.ses.start((HOST, self.options.cloud_port))

    def _deploy(self, archive: Path) -> None:
        self._report("deploying infra/template.yaml")
        parameters = _parameters(self.options)
        self.outputs = deploy(self.cloud, archive, parameters, self.options.edit)
        topic = self.outputs["LetterEvents"]
        self.ses.postman.publish = lambda event: self._publish(topic, event)
        domain = self.options.contact.rpartition("@")[2]
        self.cloud.ses.create_email_identity(EmailIdentity=domain)
        self.cloud.ses.create_configuration_set(ConfigurationSetName=CONFIGURATION_SET)

    def _warm_up(self) -> None:
        """Start the functions that a mail passes through, so that the first one need not wait."""
        self._report("starting the functions")
        for door in _WARM:
            invoke(self.cloud, door, {"Records": []})

    def _publish(self, topic: str, event: str) -> None:
        self.cloud.sns.publish(TopicArn=topic, Message=event)

    def _open_doors(self, so_far: ExitStack) -> None:
        self._report(f"listening for mail on port {self.options.smtp_port}")
        self.inbox = Inbox(self.cloud, self.options.contact, self.outputs, self.clock)
        smtp = SmtpServer(self.inbox, HOST, self.options.smtp_port)
        smtp.start()
        so_far.callback(smtp.stop)
        schedules = Schedules(self.cloud, self.clock)
        schedules.start()
        so_far.callback(schedules.stop)


def _parameters(options: Options) -> dict[str, str]:
    return {
        "ContactAddress": options.contact,
        "LettersFromName": "Guichet",
        "Organisers": options.organiser,
        "ConfigurationSet": CONFIGURATION_SET,
        "ReceiveConcurrency": str(_BATCHES),
    }
