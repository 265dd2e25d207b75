"""Starts and stops ministack, the AWS emulator, on this machine's own address only."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import closing
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException

from infra.local.cloud import REGION
from infra.local.errors import LocalError
from infra.local.places import Places
from infra.local.wait import wait_until

HOST = "127.0.0.1"
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "SYSTEMROOT", "TZ")


def free_port() -> int:
    """A port nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def require_free(port: int, option: str) -> None:
    """Raise LocalError, naming the port and the option that changes it, if it is taken."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            raise LocalError(
                f"port {port} is in use: stop what uses it, or choose another with {option}"
            ) from None


class Emulator:
    """One ministack process with IAM enforced; it dies with this process, however that ends."""

    def __init__(self, port: int, places: Places, ses_endpoint: str) -> None:
        """`ses_endpoint` is where the functions find SES (see infra/local/ses.py)."""
        self.endpoint = f"http://{HOST}:{port}"
        self._port = port
        self._places = places
        self._ses_endpoint = ses_endpoint
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._empty_scratch()
        self._places.scratch.mkdir(parents=True)
        with self._places.log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "infra.local.leash", "ministack"],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=self._environment(),
                start_new_session=True,
            )
        wait_until(self._ready, 30, f"the emulator does not start; {self._places.log} says why")

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process is not None and self._process.poll() is None

    def stop(self) -> None:
        """Stop it and everything it started."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            self._kill(process)
        finally:
            self._kill(process)
            process.wait()
            if process.stdin:
                process.stdin.close()
            self._empty_scratch()

    def _ready(self) -> bool:
        if not self.alive:
            raise LocalError(f"the emulator stopped at once; {self._places.log} says why")
        with closing(HTTPConnection(HOST, self._port, timeout=2)) as connection:
            try:
                connection.request("GET", "/_ministack/ready")
                return connection.getresponse().status == HTTPStatus.OK
            except (HTTPException, OSError):
                return False

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return kept | {
            "AUTH": "true",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_ENDPOINT_URL_SESV2": self._ses_endpoint,
            "BIND_HOST": HOST,
            "GATEWAY_PORT": str(self._port),
            "GUICHET_CLOCK": str(self._places.clock),
            "IOT_MTLS_ENABLED": "0",
            "MINISTACK_HOST": HOST,
            "MINISTACK_REGION": REGION,
            "PYTHONDONTWRITEBYTECODE": "1",
            "SFTP_ENABLED": "0",
            "STATE_DIR": str(self._places.scratch / "state"),
            "TMPDIR": str(self._places.scratch),
        }

    def _empty_scratch(self) -> None:
        shutil.rmtree(self._places.scratch, ignore_errors=True)

    @staticmethod
    def _kill(process: subprocess.Popen[bytes]) -> None:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            process.kill()
