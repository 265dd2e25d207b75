from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from tests.proofs.quick import remembered

DEEP = bool(os.environ.get("GUICHET_DEEP"))
"""Search further than `make test` has time for."""


@pytest.fixture
def quick() -> Iterator[None]:
    """Decode what is stored once."""
    with remembered():
        yield


@pytest.fixture
def report(
    record_property: Callable[[str, object], None], pytestconfig: pytest.Config
) -> Callable[[str, object], None]:
    """Say a figure aloud: in the junit report, and in the output of a passed test (-rP)."""

    def say(what: str, figure: object) -> None:
        record_property(what, str(figure))
        print(f"{what}: {figure}")

    return say
