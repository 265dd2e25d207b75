from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.local.desk import LocalDesk
from tests.local.burst import burst
from tests.local.living import Living, options_in

pytestmark = pytest.mark.local


@pytest.fixture
def living(tmp_path: Path) -> Iterator[Living]:
    with LocalDesk(options_in(tmp_path / "desk")) as desk:
        yield Living(desk)


def test_a_small_burst_is_answered_whole(living: Living) -> None:
    """Twenty mails in a second over two sessions; the large one is a command of burst.py."""
    outcome = burst(living, mails=20, sessions=2, seconds=1.0, patience=200.0)
    assert outcome.is_right, outcome.told()
