"""Where the local cloud keeps its files: all under one directory that git ignores."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from infra.local.errors import LocalError

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class Places:
    """The directory of one local desk and what is where in it."""

    var: Path

    @classmethod
    def usual(cls) -> Places:
        """`var` in the checkout, or what GUICHET_VAR names."""
        return cls(Path(os.environ.get("GUICHET_VAR") or ROOT / "var").resolve())

    @property
    def state(self) -> Path:
        """What other programs need to know of the running desk."""
        return self.var / "local.json"

    @property
    def letters(self) -> Path:
        """The letters sent, to open with any program."""
        return self.var / "letters"

    @property
    def clock(self) -> Path:
        """How far the desk's clock is moved."""
        return self.var / "clock.json"

    @property
    def log(self) -> Path:
        """What the emulator says."""
        return self.var / "cloud.log"

    @property
    def scratch(self) -> Path:
        """Files of the running functions; emptied at every start and stop."""
        return self.var / "scratch"

    @property
    def artifact(self) -> Path:
        """The functions as they are deployed."""
        return self.var / "artifact"


@dataclass(frozen=True, slots=True)
class State:
    """The running local desk, as var/local.json tells it."""

    smtp: str
    cloud: str
    contact: str
    organiser: str
    pid: int
    stack: str

    def write(self, path: Path) -> None:
        """Announce the desk."""
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self), indent=2) + "\n")
        fresh.replace(path)

    @classmethod
    def read(cls, path: Path) -> State:
        """The desk that runs.

        Raises:
            LocalError: none does.
        """
        try:
            state = cls(**json.loads(path.read_text()))
            os.kill(state.pid, 0)
        except (FileNotFoundError, ProcessLookupError):
            raise LocalError("no local desk is running: start one with `guichet run`") from None
        except (ValueError, TypeError) as error:
            raise LocalError(f"{path} cannot be read ({error}): remove it, start again") from None
        return state
