"""What `sam` says of the template, and what it builds: for Lambda's machines, whatever this one is."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.build import KEPT_SERVICES, tree_hash
from infra.local.places import ROOT

pytestmark = pytest.mark.sam

FUNCTIONS = {f"{door}Function" for door in ("Receive", "Send", "Sweep", "Digest", "Feedback")}
LIMIT_UNPACKED, LIMIT_PACKED = 24_000_000, 9_000_000
"""Bytes; a function starts the faster the less there is to fetch and unpack."""
AARCH64 = 183
"""ELF's number of the machine (e_machine, at byte 18)."""
MAGIC_OF_3_13 = 3571
"""The number that begins bytecode of Python 3.13 (importlib/_bootstrap_external.py)."""


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources as they are now: somebody may be editing them."""
    base = tmp_path_factory.mktemp("clone")
    for name in ("functions", "templates"):
        shutil.copytree(ROOT / name, base / name, ignore=shutil.ignore_patterns("__pycache__"))
    (base / "infra").mkdir()
    for name in ("sam", "build.py", "template.yaml", "samconfig.toml", "requirements-deploy.txt"):
        shutil.copy(ROOT / "infra" / name, base / "infra")
    (ROOT / "build").mkdir(exist_ok=True)
    for name in (".venv", "build"):  # what is installed, and the requirements already built
        (base / name).symlink_to(ROOT / name)
    return base


@pytest.fixture(scope="module")
def builds(clone: Path) -> tuple[Path, Path]:
    """Two builds, one after the other."""
    for name in ("one", "two"):
        sam(clone, "build", "--build-dir", str(clone / name))
    return clone / "one", clone / "two"


def sam(clone: Path, *words: str) -> str:
    command = [str(clone / "infra" / "sam"), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def python_of_lambda() -> bool:
    found = shutil.which("python3.13")
    return bool(found) and not subprocess.run([str(found), "-c", ""], check=False).returncode


def files(tree: Path, pattern: str = "*") -> Iterator[Path]:
    return (path for path in tree.rglob(pattern) if path.is_file())


@pytest.mark.timeout(900)
def test_the_template_is_valid(clone: Path) -> None:
    assert "is a valid SAM Template" in sam(clone, "validate", "--lint")


@pytest.mark.timeout(900)
def test_two_builds_are_one_and_so_are_all_functions(builds: tuple[Path, Path]) -> None:
    hashes = {
        (build.name, tree.name): tree_hash(tree)
        for build in builds
        for tree in build.iterdir()
        if tree.is_dir()
    }
    assert {name for _, name in hashes} == FUNCTIONS
    assert len(set(hashes.values())) == 1


def test_it_is_built_for_lambda(builds: tuple[Path, Path]) -> None:
    tree = builds[0] / "SendFunction"
    compiled = list(files(tree, "*.so"))
    assert compiled
    for library in compiled:
        assert int.from_bytes(library.read_bytes()[18:20], "little") == AARCH64
        assert "cpython-313" in library.name
    bytecode = list(files(tree, "*.pyc"))
    assert bool(bytecode) == python_of_lambda()
    for one in bytecode:
        header = one.read_bytes()[:8]
        assert int.from_bytes(header[:2], "little") == MAGIC_OF_3_13
        assert header[4] == 1  # by hash, and never checked (PEP 552)


def test_it_is_whole(builds: tuple[Path, Path]) -> None:
    tree = builds[0] / "SendFunction"
    assert (tree / "send.py").is_file()
    assert (tree / "templates" / "fr" / "confirmed.md").is_file()
    services = {one.name for one in (tree / "botocore" / "data").iterdir() if one.is_dir()}
    assert services == KEPT_SERVICES


def test_it_is_small(
    builds: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = builds[0] / "SendFunction"
    packed = tmp_path / "artifact.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files(tree):
            archive.write(path, path.relative_to(tree))
    sizes = sum(path.stat().st_size for path in files(tree)), packed.stat().st_size
    with capsys.disabled():
        print(f"\nartifact: {sizes[0] / 1e6:.1f} MB unpacked, {sizes[1] / 1e6:.1f} MB packed")
    assert sizes[0] < LIMIT_UNPACKED
    assert sizes[1] < LIMIT_PACKED
