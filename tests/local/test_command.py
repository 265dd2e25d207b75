"""The `guichet` command against a desk that it runs itself."""

from __future__ import annotations

import json
import os
import signal
import smtplib
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from infra.local.emulator import free_port
from infra.local.places import ROOT
from infra.local.wait import wait_until

pytestmark = pytest.mark.local

SESSION = "decouverte-2019-03-19"
GUICHET = (sys.executable, "-m", "infra.cli.main")
MAIL = (
    b"From: Camille Durand <camille@ville.example>\r\nSubject: Inscription\r\n"
    b"Message-ID: <1@ville.example>\r\n\r\nJe souhaite m'inscrire le 19 mars.\r\n\r\nCamille Durand"
)


@dataclass
class Runner:
    """Runs commands with a directory of its own."""

    var: Path

    @property
    def environment(self) -> dict[str, str]:
        return dict(os.environ) | {"GUICHET_VAR": str(self.var), "PYTHONWARNINGS": "error"}

    def __call__(self, *words: str, seconds: float = 60) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*GUICHET, *words],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )

    def told(self, *words: str) -> Any:
        done = self(*words)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def begin(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*GUICHET, *words],
            env=self.environment,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    @property
    def state(self) -> Path:
        return self.var / "local.json"

    def children(self) -> list[str]:
        """Processes that work in this directory: the functions of the desk."""
        found = []
        for entry in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                words = entry.read_bytes().split(b"\0")
            except OSError:
                continue
            if any(str(self.var / "scratch").encode() in word for word in words):
                found.append(entry.parent.name)
        return found


@pytest.fixture
def guichet(tmp_path: Path) -> Runner:
    return Runner(tmp_path / "var")


@pytest.fixture
def running(guichet: Runner) -> Iterator[tuple[Runner, subprocess.Popen[str], dict[str, Any]]]:
    smtp, cloud = str(free_port()), str(free_port())
    words = ("--at", "2019-02-04T09:00", "--smtp-port", smtp, "--cloud-port", cloud)
    file = str(ROOT / "infra" / "sessions" / f"{SESSION}.toml")
    process = guichet.begin("run", *words, "--session", file)
    try:
        wait_until(lambda: guichet.state.exists() or process.poll() is not None, 60, "not ready")
        assert process.poll() is None, process.stderr and process.stderr.read()
        wait_until(lambda: "open" in guichet("session", "list").stdout, 30, "no session")
        yield guichet, process, json.loads(guichet.state.read_text())
    finally:
        process.kill()
        process.communicate()
        wait_until(lambda: not guichet.children(), 15, "functions outlived the desk")


Running = tuple[Runner, "subprocess.Popen[str]", dict[str, Any]]


def listens(address: str) -> bool:
    host, _, port = address.removeprefix("http://").partition(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) == 0


def test_a_desk_from_start_to_stop(running: Running) -> None:
    guichet, process, state = running
    assert {"smtp", "cloud", "contact", "organiser", "pid"} <= set(state)
    assert state["pid"] == process.pid
    host, _, port = state["smtp"].partition(":")
    with smtplib.SMTP(host, int(port)) as smtp:
        smtp.sendmail("camille@ville.example", [state["contact"]], MAIL)
    wait_until(lambda: guichet.told("letters", "--json"), 30, "no letter came", every=0.2)
    [letter] = guichet.told("letters", "--to", "camille@ville.example", "--json")
    assert {
        "to", "subject", "template", "language", "text", "html", "headers", "attachments"
    } <= set(letter)  # fmt: skip
    assert letter["headers"]["In-Reply-To"] == "<1@ville.example>"
    shown = guichet.told("session", "show", SESSION, "--json")
    assert (shown["capacity"], shown["held"], shown["waiting"]) == (20, 1, 0)
    [person] = shown["participants"]
    assert set(person) == {
        "reference", "name", "email", "sender", "organisation", "status", "rank"
    }  # fmt: skip
    assert (person["email"], person["status"]) == ("camille@ville.example", "confirmed")
    assert "Camille Durand" in guichet("session", "show", SESSION).stdout
    moved = guichet("clock", "--forward", "48h")
    assert moved.returncode == 0, moved.stderr
    assert "2019-02-06 09:0" in moved.stdout
    assert "digest" in moved.stdout
    organiser = state["organiser"]
    wait_until(lambda: guichet.told("letters", "--to", organiser, "--json"), 30, "no digest")
    second = guichet("run", "--smtp-port", str(free_port()), "--cloud-port", str(free_port()))
    assert second.returncode == 1
    assert "running already" in second.stderr

    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    assert not guichet.state.exists()
    assert not guichet.children()
    assert not listens(state["smtp"])
    assert not listens(state["cloud"])
    late = guichet("session", "list")
    assert (late.returncode, late.stderr.count("\n")) == (1, 1)
    assert "guichet run" in late.stderr
    assert guichet.told("letters", "--json")


def test_ctrl_c_stops_everything(running: Running) -> None:
    guichet, process, state = running
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 0
    assert not guichet.children()
    assert not listens(state["cloud"])


def test_nothing_outlives_a_desk_that_is_killed(running: Running) -> None:
    guichet, process, state = running
    assert guichet.children()
    process.kill()
    process.wait(5)
    wait_until(lambda: not listens(state["cloud"]), 15, "the emulator outlived the desk")
    wait_until(lambda: not guichet.children(), 15, "a function outlived the desk")
    assert "guichet run" in guichet("session", "list").stderr


@pytest.mark.parametrize("option", ["--smtp-port", "--cloud-port"])
def test_a_port_in_use_is_named(guichet: Runner, option: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        other = "--cloud-port" if option == "--smtp-port" else "--smtp-port"
        done = guichet("run", option, port, other, str(free_port()))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert port in done.stderr
    assert option in done.stderr
    assert not guichet.state.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("run", "--at", "yesterday"),
        ("run", "--session", "/nowhere.toml", "--smtp-port", "0"),
        ("clock", "--forward", "soon"),
        ("session", "show", "nothing"),
        ("nonsense",),
    ],
)
def test_wrong_words_are_told_in_few(guichet: Runner, words: tuple[str, ...]) -> None:
    done = guichet(*words)
    assert done.returncode in (1, 2)
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo(guichet: Runner) -> None:
    done = guichet("demo", "--json", seconds=200)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "session": SESSION,
        "capacity": 20,
        "held": 20,
        "waiting": 3,
        "letters_sent": 25,
        "handed_over": 1,
        "ignored": 1,
        "unprocessed": 0,
    }
    assert len(list((guichet.var / "letters").glob("*.eml"))) == 25
    assert len(list((guichet.var / "letters").glob("*.html"))) == 25
    assert not guichet.children()
