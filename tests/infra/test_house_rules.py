"""Small files, small functions, one licence, pinned requirements; the desk stands alone."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.local.places import ROOT

FILE_LINES, FUNCTION_LINES = 300, 55
SOURCES = sorted(
    path
    for top in ("functions", "infra")
    for path in (ROOT / top).rglob("*.py")
    if "__pycache__" not in path.parts
)
PINNED = (
    "functions/requirements.txt",
    "infra/requirements-local.txt",
    "infra/requirements-dev.txt",
    "infra/requirements-deploy.txt",
    "infra/requirements-training.txt",
)


def functions_of(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_stay_small(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= FILE_LINES
    for one in functions_of(path):
        assert (one.end_lineno or one.lineno) - one.lineno < FUNCTION_LINES, one.name


def test_the_desk_imports_the_standard_library_alone() -> None:
    for path in sorted((ROOT / "functions" / "guichet" / "desk").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                known = name.split(".")[0] in sys.stdlib_module_names
                assert known or name.startswith("guichet.desk"), f"{path.name} imports {name}"


@pytest.mark.parametrize("name", PINNED)
def test_requirements_are_pinned_with_hashes_and_name_no_registry(name: str) -> None:
    text = (ROOT / name).read_text()
    pins = [line for line in text.splitlines() if line[:1].isalnum()]
    assert pins
    assert all("==" in line for line in pins)
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text
    assert "--index" not in text


def test_the_functions_requirements_are_the_tested_versions() -> None:
    tested = (ROOT / PINNED[2]).read_text().splitlines()
    for line in (ROOT / PINNED[0]).read_text().splitlines():
        if line[:1].isalnum():
            assert line in tested
