"""The build refuses what can never be a letter."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from infra.build import FUNCTIONS, ROOT, BuildError, _check_templates


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(FUNCTIONS / "guichet", tmp_path / "guichet", ignore=ignored)
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return tmp_path


def test_whole_templates_pass(tree: Path) -> None:
    said: list[str] = []
    _check_templates(tree, said.append)
    assert said == []


def test_a_broken_template_fails_the_build_and_is_named(tree: Path) -> None:
    file = tree / "templates" / "fr" / "digest.md"
    file.write_text(file.read_text("utf-8").replace("{{ today }}", "{{ tody }}"), "utf-8")
    with pytest.raises(BuildError, match=r"templates/fr/digest\.md:4: 'tody' is undefined"):
        _check_templates(tree, lambda _: None)
