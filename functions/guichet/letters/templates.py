"""The words of the letters: the templates, found, read and filled.

A template is Markdown with Jinja2, with its subject in front:

    ---
    subject: Votre place est réservée
    ---
    Bonjour {{ name }},

Every value a template shows is veiled on its way in (see `words`), so that only the template
itself can be markup. A broken template is a TemplateProblem that names file and line.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, Undefined
from jinja2.exceptions import TemplateSyntaxError
from markupsafe import Markup

from guichet.desk.request import Language
from guichet.letters import markdown as md
from guichet.letters.words import Plain, clean, veil

_TAGS_ALONE = re.compile(r"\s*(?:\{%(?:[^%]|%(?!\}))*%\}\s*)+")


class TemplateProblem(ValueError):
    """A template that cannot be used: where, and why."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with its values in."""

    subject: str
    """Still veiled."""
    blocks: tuple[md.Block, ...]


@lru_cache(maxsize=1)
def directory() -> Path:
    """The templates: beside the package in the artifact, at the root in a checkout."""
    root = Path(__file__).resolve().parents[2]
    for candidate in (root / "templates", root.parent / "templates"):
        if candidate.is_dir():
            return candidate
    raise TemplateProblem(f"there is no directory templates in {root} or beside it")


class _Lines(FileSystemLoader):
    """Reads templates line by line: a line of tags alone leaves no line behind, others do.

    (Jinja's own `trim_blocks` would also swallow the end of a line that merely ends in a tag.)
    """

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """The template, with its line ends as Jinja must see them to keep them."""
        source, path, fresh = super().get_source(environment, template)
        return "\n".join(map(_kept, source.split("\n"))), path, fresh


def _kept(line: str) -> str:
    stripped = line.rstrip()
    ends_tag = "{%" not in stripped  # one that began on a line before
    bare = ends_tag or (_TAGS_ALONE.fullmatch(stripped) and "include" not in stripped)
    return stripped[:-2] + "+%}" if stripped.endswith("%}") and not bare else line


@lru_cache(maxsize=4)
def environment(folder: Path) -> Environment:
    """What reads the templates of a folder."""
    return Environment(
        loader=_Lines(folder),
        autoescape=True,
        finalize=_finished,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=100,
    )


def _finished(value: object) -> object:
    """What a value looks like in a letter: strangers' words unless they are known as ours."""
    if isinstance(value, (Markup, Undefined)):
        return value
    if isinstance(value, Plain):
        return Markup(veil(value))  # noqa: S704 - veiled: no character of it is markup
    if value is None or isinstance(value, bool):
        raise TemplateProblem(f"{value} cannot be shown; ask for it with an if")
    return Markup(veil(clean(str(value))))  # noqa: S704 - veiled


def fill(
    name: str, language: Language, values: Mapping[str, object], folder: Path | None = None
) -> Filled:
    """The template `name` of a language with `values` in it."""
    file = f"{language.value}/{name}.md"
    written = _rendered(folder or directory(), file, values)
    front, text = _parted(written, file)
    try:
        blocks = md.parse(text)
    except md.MarkdownError as error:
        raise TemplateProblem(f"templates/{file}: {error}") from error
    return Filled(front, blocks)


def _rendered(folder: Path, file: str, values: Mapping[str, object]) -> str:
    try:
        return environment(folder).get_template(file).render(values)
    except TemplateSyntaxError as error:
        where = error.name or file
        raise TemplateProblem(f"templates/{where}:{error.lineno}: {error.message}") from error
    except (TemplateError, TemplateProblem, TypeError, ArithmeticError, LookupError) as error:
        where, line = _place(error, folder, file)
        raise TemplateProblem(f"templates/{where}:{line}: {error}") from error


def _place(error: Exception, folder: Path, file: str) -> tuple[str, int]:
    """The innermost line of a template that an error passed through."""
    place = (file, 1)
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if path.suffix == ".md" and path.is_relative_to(folder):
            place = (path.relative_to(folder).as_posix(), frame.lineno or 1)
    return place


def _parted(written: str, file: str) -> tuple[str, str]:
    """The subject and the text."""
    lines = written.split("\n")
    if lines[0].strip() == "---":
        for at, line in enumerate(lines[1:], 1):
            if line.strip() == "---":
                subject = _subject(lines[1:at])
                if subject:
                    return subject, "\n".join(lines[at + 1 :])
                break
    raise TemplateProblem(f"templates/{file}:1: it must begin with ---, subject: …, ---")


def _subject(front: list[str]) -> str:
    for line in front:
        key, _, value = line.partition(":")
        if key.strip() == "subject":
            return " ".join(value.split())
    return ""
