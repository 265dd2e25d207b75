"""Every letter in a browser: axe-core finds nothing to object to, in any scheme or width.

Needs Chromium (Debian: chromium) and, the first time, npm to fetch axe-core. The pictures of
all letters are kept in var/accessible.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from guichet.letters.compose import pages
from guichet.letters.samples import HOUSE, samples
from infra.cli import browser

pytestmark = pytest.mark.local

AXE = "4.10.3"
ROOT = Path(__file__).resolve().parents[2]
VAR = Path(os.environ.get("GUICHET_VAR") or ROOT / "var")
PICTURES = VAR / "accessible"
SAMPLES = list(samples())
LOOK = """
axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
   .then(found => found.violations.flatMap(
       one => one.nodes.map(node => one.id + ": " + node.html.slice(0, 120))))
"""
WIDER_THAN_WINDOW = "document.documentElement.scrollWidth > window.innerWidth"


def fetch_axe() -> str:
    """The script of axe-core, from the npm registry, once."""
    kept = VAR / "cache" / f"axe-core-{AXE}.js"
    if not kept.is_file():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("npm is not installed, and axe-core was never fetched")
        kept.parent.mkdir(parents=True, exist_ok=True)
        command = [
            npm,
            "pack",
            f"axe-core@{AXE}",
            "--silent",
            "--pack-destination",
            str(kept.parent),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        if done.returncode:
            pytest.skip(f"axe-core could not be fetched: {done.stderr.strip()[-200:]}")
        package = kept.parent / done.stdout.split()[-1]
        with tarfile.open(package) as archive:
            script = archive.extractfile("package/axe.min.js")
            assert script is not None
            kept.write_bytes(script.read())
        package.unlink()
    return kept.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def axe() -> str:
    return fetch_axe()


@pytest.fixture(scope="module")
def chromium() -> Iterator[browser.Browser]:
    program = browser.find()
    if program is None:
        pytest.skip("Chromium is not installed (Debian: apt install chromium)")
    with browser.Browser(program) as running:
        yield running


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 800])
def test_nothing_stands_in_a_readers_way(
    chromium: browser.Browser, axe: str, language: str, dark: bool, width: int
) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[str]] = {}
    for sample in SAMPLES:
        if sample.letter.language.value != language:
            continue
        page = PICTURES / f"{sample.name}.html"
        page.write_text(pages(sample.letter, HOUSE).html, encoding="utf-8")
        chromium.open(page, width, dark=dark)
        wrong = ["wider than the window"] if chromium.run(WIDER_THAN_WINDOW) else []
        chromium.run(axe)
        wrong += chromium.run(LOOK)
        scheme = "dark" if dark else "light"
        (PICTURES / f"{sample.name}-{width}-{scheme}.png").write_bytes(chromium.picture(width))
        if wrong:
            found[sample.name] = wrong
    assert found == {}


def test_axe_does_find_what_is_wrong(chromium: browser.Browser, axe: str, tmp_path: Path) -> None:
    page = tmp_path / "bad.html"
    page.write_text('<html><body><img src="x"><p style="color:#ccc">pale</p></body></html>')
    chromium.open(page, 320)
    chromium.run(axe)
    rules = {one.partition(":")[0] for one in chromium.run(LOOK)}
    assert {"html-has-lang", "document-title", "image-alt", "color-contrast"} <= rules
