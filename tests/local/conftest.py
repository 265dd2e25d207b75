"""One local desk for the tests that can share it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from infra.local.desk import LocalDesk
from tests.local.living import Living, options_in


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    """A running desk with both sessions open."""
    with LocalDesk(options_in(tmp_path_factory.mktemp("desk"))) as desk:
        yield Living(desk)
