"""Whether every template can be used, found out before anything is sent.

The build and the tests run this: each file is read by itself, then each sample letter is
written in full. `python -m guichet.letters.check` prints what is wrong, one line a problem,
and exits with 1 if anything is.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from guichet.desk.model import LetterKind
from guichet.desk.request import Language
from guichet.letters.compose import compose
from guichet.letters.markdown import BOXES
from guichet.letters.samples import HOUSE, samples
from guichet.letters.templates import TemplateProblem, directory, environment

_BOX = re.compile(r"\s*::: *([^\s{]*)")
_LINK = re.compile(r"\]\((?!\{\{|mailto:|https?://)")
_FORBIDDEN_FILTERS = frozenset({"safe", "escape", "e", "forceescape", "xmlattr", "tojson"})


def check(folder: Path | None = None) -> list[str]:
    """What is wrong with the templates, each with its file and line; nothing if all is well."""
    where = folder or directory()
    problems = list(_missing(where))
    for language in Language:
        for path in sorted((where / language.value).glob("*.md")):
            problems += _read(where, path)
    return problems or list(_write(where))


def _missing(folder: Path) -> Iterator[str]:
    """Every letter and every part must be there in each language."""
    kinds = {f"{kind.value}.md" for kind in LetterKind}
    there = {one: {path.name for path in (folder / one.value).glob("*.md")} for one in Language}
    for language, names in there.items():
        for name in sorted((kinds | set().union(*there.values())) - names):
            yield f"templates/{language.value}/{name}:1: this template does not exist"
    if not (folder / "letter.html").is_file():
        yield "templates/letter.html:1: the page around the letters does not exist"


def _read(folder: Path, path: Path) -> Iterator[str]:
    """What can be said of one file without writing a letter with it."""
    name = path.relative_to(folder).as_posix()
    source = path.read_text(encoding="utf-8")
    yield from (f"templates/{name}:{line}: {what}" for line, what in _lines(source))
    try:
        tree = environment(folder).parse(source, name)
    except TemplateSyntaxError as error:
        yield f"templates/{name}:{error.lineno}: {error.message}"
        return
    for used in tree.find_all(nodes.Filter):
        if used.name in _FORBIDDEN_FILTERS:
            yield f"templates/{name}:{used.lineno}: the filter {used.name} is not for letters"
        elif used.name not in environment(folder).filters:
            yield f"templates/{name}:{used.lineno}: there is no filter {used.name}"
    for block in tree.find_all((nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)):
        yield f"templates/{name}:{block.lineno}: autoescape is not for templates to change"


def _lines(source: str) -> Iterator[tuple[int, str]]:
    """Boxes that do not exist or are not closed, and links that lead nowhere we go."""
    opened = 0
    for number, text in enumerate(source.split("\n"), 1):
        if _LINK.search(text):
            yield number, "a link leads to {{ … }}, mailto: or https://"
        box = _BOX.match(text)
        if not box:
            continue
        if text.strip() == ":::":
            if not opened:
                yield number, "::: closes a box that is not open"
            opened = 0
            continue
        if box.group(1) and box.group(1) not in BOXES:
            yield number, f"there is no box {box.group(1)}; there are {', '.join(sorted(BOXES))}"
        if opened:
            yield opened, "this box is not closed before the next one"
        opened = number
    if opened:
        yield opened, "this box is not closed by a line :::"


def _write(folder: Path) -> Iterator[str]:
    for sample in samples():
        try:
            compose(sample.letter, HOUSE, folder=folder)
        except TemplateProblem as problem:
            yield f"{problem} (in the letter {sample.name})"
        except ValueError as error:
            yield f"the letter {sample.name}: {error}"


def main() -> int:
    """Check the templates beside this package, and say so."""
    problems = check()
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
