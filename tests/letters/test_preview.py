from __future__ import annotations

from pathlib import Path

import pytest

from infra.cli import browser
from infra.cli.main import main

SESSION = Path(__file__).resolve().parents[2] / "infra" / "sessions" / "decouverte-2019-03-19.toml"


def test_every_file_of_a_letter_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = [
        "preview",
        "--letter",
        "confirmed",
        "--lang",
        "fr",
        "--into",
        str(tmp_path),
        "--no-pictures",
    ]
    assert main([*command, "--session", str(SESSION)]) == 0
    assert "letters into" in capsys.readouterr().out
    for kind in ("eml", "html", "txt", "ics"):
        assert (tmp_path / f"fr-confirmed.{kind}").stat().st_size > 500
    assert "mardi 19 mars 2019" in (tmp_path / "fr-confirmed.txt").read_text(encoding="utf-8")
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert 'href="fr-confirmed.html"' in index
    assert "en-confirmed" not in index


def test_other_files_of_the_directory_stay(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    main(["preview", "--letter", "erased", "--into", str(tmp_path), "--no-pictures"])
    assert (tmp_path / "mine.txt").exists()


def test_an_unknown_letter_is_an_error_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["preview", "--letter", "nothing", "--into", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("guichet: no letter is called nothing")


@pytest.mark.local
def test_pictures(tmp_path: Path) -> None:
    if browser.find() is None:
        pytest.skip("Chromium is not installed (Debian: apt install chromium)")
    assert main(["preview", "--letter", "fr-erased", "--into", str(tmp_path)]) == 0
    assert (tmp_path / "fr-erased-640-dark.png").read_bytes().startswith(b"\x89PNG")
