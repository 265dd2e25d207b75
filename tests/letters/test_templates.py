"""The templates themselves: all there, all whole, and clear about it when they are not."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from guichet.desk.request import Language
from guichet.letters import markdown as md
from guichet.letters.check import check
from guichet.letters.templates import TemplateProblem, directory, fill
from guichet.letters.words import Plain

Broken = Callable[[str, str, str], list[str]]


def test_every_template_can_be_used() -> None:
    assert check() == []


@pytest.fixture
def broken(tmp_path: Path) -> Broken:
    """What `check` says when a text of a template is replaced by another."""

    def break_(file: str, old: str, new: str) -> list[str]:
        folder = tmp_path / "templates"
        shutil.copytree(directory(), folder)
        source = (folder / file).read_text(encoding="utf-8")
        assert old in source
        (folder / file).write_text(source.replace(old, new, 1), encoding="utf-8")
        return check(folder)

    return break_


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("fr/_hello.md", "{% endif %}", "", "templates/fr/_hello.md:1: "),
        ("fr/confirmed.md", "{{ session.place }}", "{{ session.plce }}", "templates/fr/confirmed.md:10: "),
        ("en/waiting.md", "{{ session.hours }}", "{{ session.hours", "templates/en/waiting.md:9: "),
        ("fr/_facts.md", "session.map", "map", "templates/fr/_facts.md:5: 'map' is undefined"),
        ("fr/_facts.md", "::: facts", "::: faits", "templates/fr/_facts.md:3: there is no box faits"),
        ("fr/_close.md", ":::\n", "", "templates/fr/_close.md:"),
        ("en/offered.md", "::: ask", "::: {% if own %}oops{% endif %}\n", "templates/en/offered.md: there is no box ::: oops"),
        ("fr/confirmed.md", "subject:", "sujet:", "templates/fr/confirmed.md:1: it must begin with ---"),
        ("fr/confirmed.md", "---\nsubject", "subject", "templates/fr/confirmed.md:1: it must begin with ---"),
        ("fr/_close.md", "{{ session.organiser }}", "{{ session.organiser | safe }}", "templates/fr/_close.md:4: the filter safe"),
        ("fr/_close.md", "{{ session.organiser }}", "{{ session.organiser | uper }}", "templates/fr/_close.md:4: "),
        ("en/_close.md", "({{ erase }})", "(javascript:x)", "templates/en/_close.md:7: a link leads"),
        ("en/_programme.md", " | **", " **", "in ::: programme each line is"),
        ("letter.html", "{{ title }}", "{{ titel }}", "templates/letter.html:9: there is no {{ titel }}"),
        ("en/reminder.md", "{{ session.start }}", "{{ 1 / 0 }}", "templates/en/reminder.md:20: division by zero"),
    ],
)  # fmt: skip
def test_a_broken_template_is_named_with_its_line(
    broken: Broken, file: str, old: str, new: str, said: str
) -> None:
    problems = broken(file, old, new)
    assert problems
    assert said in problems[0]


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    shutil.copytree(directory(), folder)
    (folder / "en" / "erased.md").unlink()
    assert check(folder) == ["templates/en/erased.md:1: this template does not exist"]


def test_values_are_never_markup(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "x.md").write_text(
        "---\nsubject: {{ a }}\n---\n{{ a }} [b]({{ link }}) **{{ a }}**\n"
    )
    values = {"a": "*x* [y](z)", "link": Plain("https://example.org")}
    filled = fill("x", Language.FR, values, tmp_path)
    [paragraph] = filled.blocks
    assert isinstance(paragraph, md.Paragraph)
    assert [type(run) for run in paragraph.inside] == [md.Words, md.Link, md.Words, md.Strong]


@pytest.mark.parametrize("value", [None, True, False])
def test_what_is_not_a_text_is_not_shown(tmp_path: Path, value: object) -> None:
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "x.md").write_text("---\nsubject: x\n---\n\n{{ a }}\n")
    with pytest.raises(
        TemplateProblem, match=r"templates/fr/x\.md:5: (?:None|True|False) cannot be shown"
    ):
        fill("x", Language.FR, {"a": value}, tmp_path)


def test_markdown() -> None:
    source = (
        "# T\n\nun\ndeux\\\ntrois \\*\n\n- a\n  b\n- **c** *d*\n\n1. x\n2. y\n\n> q\n> r\n\n---\n"
    )
    heading, paragraph, bullets, numbers, quote, rule = md.parse(source)
    assert heading == md.Heading(1, (md.Words("T"),))
    assert paragraph == md.Paragraph((md.Words("un deux"), md.Break(), md.Words("trois *")))
    assert isinstance(bullets, md.Items)
    assert not bullets.ordered
    assert bullets.items[0] == (md.Words("a b"),)
    assert bullets.items[1] == (
        md.Strong((md.Words("c"),)),
        md.Words(" "),
        md.Emphasis((md.Words("d"),)),
    )
    assert numbers == md.Items(True, ((md.Words("x"),), (md.Words("y"),)))
    assert quote == md.Quote((md.Paragraph((md.Words("q r"),)),))
    assert rule == md.Rule()


def test_a_box_that_is_open_or_unknown_is_an_error() -> None:
    for source in ("::: good\nx", "::: nowhere\n:::", "::: facts\nno bar\n:::"):
        with pytest.raises(md.MarkdownError):
            md.parse(source)
