"""The artifact: whole, small, and the same whenever it is built."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import infra.build
from infra.build import Target, build, tree_hash

pytestmark = pytest.mark.local

LIMIT = 40 * 1024 * 1024
"""Bytes unpacked; a function starts the faster the less there is to unpack."""

IMPORTS = """
import sys
sys.path.insert(0, sys.argv[1])
import receive, send, sweep, digest, feedback
import guichet.letters.compose, guichet.mail.reading
from guichet import telemetry
telemetry.count("Tried")
outside = [m for m in sys.modules.values()
           if "site-packages" in (getattr(m, "__file__", None) or "")]
assert not outside, outside
"""


@pytest.fixture(scope="module")
def artifact(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tree = tmp_path_factory.mktemp("artifact") / "tree"
    build(tree, Target.of_host())
    return tree


def test_it_needs_nothing_beside_it(artifact: Path) -> None:
    command = [sys.executable, "-I", "-S", "-c", IMPORTS, str(artifact)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_it_is_small_and_carries_the_words(artifact: Path) -> None:
    files = [path for path in artifact.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < LIMIT
    assert (artifact / "templates" / "fr" / "confirmed.md").is_file()
    assert list((artifact / "guichet" / "desk" / "__pycache__").glob("model.*.pyc"))


def test_production_has_the_machines_clock(artifact: Path) -> None:
    assert "GUICHET_CLOCK" not in (artifact / "guichet" / "clock.py").read_text()


def test_two_builds_are_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(infra.build.FUNCTIONS, tmp_path / "functions")
    monkeypatch.setattr(infra.build, "FUNCTIONS", tmp_path / "functions")
    for name in ("one", "two"):
        build(tmp_path / name, Target.of_host())
    assert tree_hash(tmp_path / "one") == tree_hash(tmp_path / "two")
