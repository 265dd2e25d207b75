"""The page around a letter: `templates/letter.html`."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from pathlib import Path

from guichet.desk.request import Language
from guichet.letters.templates import TemplateProblem, directory

_FILE = "letter.html"
_SLOT = re.compile(r"\{\{ *([a-z]+) *\}\}")
_SLOTS = frozenset({"lang", "title", "body"})


@lru_cache(maxsize=4)
def _source(folder: Path) -> str:
    source = (folder / _FILE).read_text(encoding="utf-8")
    for line, text in enumerate(source.splitlines(), 1):
        for name in _SLOT.findall(text):
            if name not in _SLOTS:
                raise TemplateProblem(f"templates/{_FILE}:{line}: there is no {{{{ {name} }}}}")
    return source


def page(body: str, title: str, language: Language, folder: Path | None = None) -> str:
    """A whole HTML document."""
    values = {"lang": language.value, "title": escape(title), "body": body}
    return _SLOT.sub(lambda found: values[found.group(1)], _source(folder or directory()))
