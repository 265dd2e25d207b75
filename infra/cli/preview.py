"""`guichet preview`: every letter with sample data, as files to look at."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
import shutil
import subprocess
import webbrowser
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from guichet.desk.model import Facts
    from guichet.letters.samples import Sample
    from infra.cli.console import Progress

SHOTS = ((640, False), (640, True), (320, False))
"""Width, and whether in the dark scheme."""


def add_parser(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "preview",
        help="write every letter with sample data, to look at before anybody gets it",
        description="Writes every letter as .eml, .html and .txt, as pictures where Chromium is"
        " installed, and an index page to browse them. Run it after changing a template.",
    )
    parser.add_argument("--letter", metavar="NAME", help="only the letters with NAME in their name")
    parser.add_argument("--lang", choices=("fr", "en"), help="only those in one language")
    parser.add_argument("--session", type=Path, metavar="FILE", help="with the facts of a session")
    parser.add_argument("--into", type=Path, metavar="DIR", help="where to (var/preview)")
    parser.add_argument("--no-pictures", action="store_true", help="leave the pictures out")
    parser.add_argument("--open", action="store_true", help="show the index page when done")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the letters; 1 if a template is broken."""
    from guichet.letters.check import check
    from infra.cli.console import Failure, Progress
    from infra.local.places import Places

    problems = check()
    if problems:
        raise Failure("; ".join(problems))
    chosen = _chosen(options, _facts(options.session))
    if not chosen:
        raise Failure(f"no letter is called {options.letter}; without --letter you get them all")
    into = options.into or Places.usual().var / "preview"
    progress = Progress()
    into.mkdir(parents=True, exist_ok=True)
    for old in (*into.glob("fr-*.*"), *into.glob("en-*.*")):
        old.unlink()
    progress.step(f"writing {len(chosen)} letters into {into}")
    for sample in chosen:
        _write(sample, into)
    pictures = not options.no_pictures and _draw(chosen, into, progress)
    if not options.no_pictures:
        _print(into, progress)
    index = into / "index.html"
    index.write_text(_index(chosen, into, pictures=pictures), encoding="utf-8")
    progress.step(f"done: open {index}")
    if options.open:
        webbrowser.open(index.as_uri())
    return 0


def _facts(file: Path | None) -> Facts | None:
    if file is None:
        return None
    from guichet.office.problems import SessionFileError
    from guichet.office.sessions import load
    from infra.cli.console import Failure

    try:
        return load(file.read_text(encoding="utf-8")).facts
    except SessionFileError as error:
        raise Failure(f"{file}: {error}") from error


def _chosen(options: argparse.Namespace, facts: Facts | None) -> list[Sample]:
    from guichet.letters.samples import samples

    return [
        one
        for one in samples(facts)
        if (options.letter or "") in one.name and options.lang in (None, one.letter.language.value)
    ]


def _write(sample: Sample, into: Path) -> None:
    from guichet.enclosures import enclose
    from guichet.letters.compose import compose, pages
    from guichet.letters.sample_office import mail_of
    from guichet.letters.samples import HOUSE

    letter, files = enclose(sample.letter, mail_of(sample.letter))
    page = pages(letter, HOUSE)
    (into / f"{sample.name}.eml").write_bytes(compose(letter, HOUSE, files))
    for one in files:
        (into / f"{sample.name}-{one.name}").write_bytes(one.data)
    (into / f"{sample.name}.html").write_text(page.html, encoding="utf-8")
    (into / f"{sample.name}.txt").write_text(page.text, encoding="utf-8")
    if page.calendar:
        (into / f"{sample.name}.ics").write_bytes(page.calendar.encode())


def picture_name(name: str, width: int, *, dark: bool) -> str:
    """The file of one picture."""
    return f"{name}-{width}-{'dark' if dark else 'light'}.png"


def _print(into: Path, progress: Progress) -> None:
    """The pages of the attendance sheets as pictures, where there is something to draw them."""
    program = shutil.which("pdftoppm")
    sheets = sorted(into.glob("*.pdf"))
    if sheets and program is None:
        progress.step("no pictures of the sheets (Debian: apt install poppler-utils)")
    for file in sheets if program else ():
        command = [str(program), "-r", "80", "-png", str(file), str(file.with_suffix(""))]
        subprocess.run(command, check=True, capture_output=True)


def _draw(chosen: Sequence[Sample], into: Path, progress: Progress) -> bool:
    """Pictures of all letters; False where there is no Chromium."""
    from infra.cli import browser

    program = browser.find()
    if program is None:
        progress.step("no pictures: Chromium is not installed (Debian: apt install chromium)")
        return False
    with browser.Browser(program) as chromium:
        for number, sample in enumerate(chosen, 1):
            progress.update(f"picture {number} of {len(chosen)}: {sample.name}")
            for width, dark in SHOTS:
                chromium.open(into / f"{sample.name}.html", width, dark=dark)
                file = into / picture_name(sample.name, width, dark=dark)
                file.write_bytes(chromium.picture(width))
    progress.settle()
    return True


_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Guichet: the letters</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; }}
body {{ padding: 0 1rem; }}
ul {{ list-style: none; padding: 0; display: grid; gap: 1.5rem;
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); }}
li {{ border: 1px solid #9996; border-radius: 6px; padding: 1rem; }}
img {{ width: 100%; height: 18rem; object-fit: cover; object-position: top; }}
h3 {{ margin: 0; font-size: 1rem; }}
</style></head><body><h1>The letters</h1>
{body}
</body></html>
"""


def _index(chosen: Sequence[Sample], into: Path, *, pictures: bool) -> str:
    parts: list[str] = []
    for language, title in (("fr", "Français"), ("en", "English")):
        cards = [
            _card(one, into, pictures=pictures)
            for one in chosen
            if one.letter.language.value == language
        ]
        if cards:
            parts.append(f"<h2>{title}</h2>\n<ul>\n{''.join(cards)}</ul>")
    return _PAGE.format(body="\n".join(parts))


def _card(sample: Sample, into: Path, *, pictures: bool) -> str:
    from guichet.letters.compose import pages
    from guichet.letters.samples import HOUSE

    name, page = sample.name, pages(sample.letter, HOUSE)
    kept = (".xlsx", ".csv", ".pdf")
    attached = sorted(one.name for one in into.glob(f"{name}-[pea]*") if one.suffix in kept)
    kinds = ["html", "txt", "eml"] + (["ics"] if page.calendar else [])
    links = [f'<a href="{name}.{kind}">{kind}</a>' for kind in kinds]
    own = len(f"{name}-")
    links += [f'<a href="{escape(file)}">{escape(file[own:])}</a>' for file in attached]
    shown = ""
    if pictures:
        files = [(picture_name(name, width, dark=dark), width, dark) for width, dark in SHOTS]
        links += [
            f'<a href="{file}">{width} {"dark" if dark else "light"}</a>'
            for file, width, dark in files
        ]
        shown = f'<a href="{name}.html"><img src="{files[0][0]}" alt="" loading="lazy"></a>'
    subject = f"<p>{escape(page.subject)}</p>"
    return f"<li><h3>{name}</h3>{subject}{shown}<p>{' · '.join(links)}</p></li>\n"
