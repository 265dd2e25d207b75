"""A headless Chromium driven over a pipe: pictures of pages, and scripts run in them.

Speaks the DevTools protocol on the two file descriptors that --remote-debugging-pipe uses, so
that nothing but Chromium itself is needed.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)
_PATIENCE = 20
_ON_3_AND_4 = """
import fcntl, os, sys
ours = [fcntl.fcntl(int(one), fcntl.F_DUPFD, 20) for one in sys.argv[1:3]]
for there, one in zip((3, 4), ours):
    os.dup2(one, there)
os.execv(sys.argv[3], sys.argv[3:])
"""


class BrowserError(RuntimeError):
    """Chromium did not do what it was asked."""


def find() -> str | None:
    """The Chromium of this machine, if there is one."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


class Browser:
    """One Chromium with one page, for as long as the `with` block lasts."""

    def __init__(self, program: str) -> None:
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        to_read, to_write = os.pipe()
        from_read, from_write = os.pipe()
        self._process = self._start(program, to_read, from_write)
        os.close(to_read)
        os.close(from_write)
        self._reader = os.fdopen(from_read, "rb")
        self._writer = os.fdopen(to_write, "wb")
        self._buffer = b""
        self._number = 0
        self._session = ""

    def _start(self, program: str, to_read: int, from_write: int) -> subprocess.Popen[bytes]:
        """Chromium reads its commands from descriptor 3 and answers on 4."""
        command = [program, *_FLAGS, f"--user-data-dir={self._profile.name}", "about:blank"]
        return subprocess.Popen(
            [sys.executable, "-c", _ON_3_AND_4, str(to_read), str(from_write), *command],
            pass_fds=(to_read, from_write),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self) -> Self:
        try:
            page = self.call("Target.createTarget", url="about:blank")["targetId"]
            attached = self.call("Target.attachToTarget", targetId=page, flatten=True)
            self._session = attached["sessionId"]
            self.call("Page.enable")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop Chromium and remove what it wrote."""
        self._process.terminate()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._writer.close()
        self._reader.close()
        self._profile.cleanup()

    def open(self, page: Path, width: int, *, dark: bool = False) -> None:
        """Show a file as wide as a window of `width`, in the light or the dark scheme."""
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.call("Emulation.setEmulatedMedia", features=scheme)
        self._resize(width, 800)
        self.call("Page.navigate", url=page.resolve().as_uri())
        self._await_event("Page.loadEventFired")

    def picture(self, width: int) -> bytes:
        """The whole page as PNG."""
        height = int(self.run("document.documentElement.scrollHeight"))
        self._resize(width, height)
        shot = self.call("Page.captureScreenshot", format="png")
        return base64.b64decode(shot["data"])

    def run(self, script: str) -> Any:
        """The value of a script, or of the promise it makes."""
        answer = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in answer:
            raise BrowserError(str(answer["exceptionDetails"].get("text")))
        return answer["result"].get("value")

    def call(self, method: str, **params: Any) -> Any:
        """One command of the DevTools protocol, and its result."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._writer.write(json.dumps(message).encode() + b"\0")
        self._writer.flush()
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error'].get('message')}")
                return answer.get("result", {})

    def _resize(self, width: int, height: int) -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def _await_event(self, method: str) -> None:
        while self._next().get("method") != method:
            pass

    def _next(self) -> Any:
        while b"\0" not in self._buffer:
            got = self._reader.read1(1 << 16)
            if not got:
                raise BrowserError("Chromium stopped")
            self._buffer += got
        message, _, self._buffer = self._buffer.partition(b"\0")
        return json.loads(message)
