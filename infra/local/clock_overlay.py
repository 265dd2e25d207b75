"""What time it is at the local desk. Takes the place of the artifact's clock on the local cloud
only, so that days can pass in a second there and nowhere else."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path


def now() -> datetime:
    """The instant, in UTC, as far from the machine's clock as the local cloud says."""
    moved = json.loads(Path(os.environ["GUICHET_CLOCK"]).read_text())["seconds"]
    return datetime.now(UTC) + timedelta(seconds=moved)
