"""People listed in a structured way: tables, forms, bulleted or plain lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people import spotting
from guichet.mail.people.chains import each
from guichet.mail.people.entry import Entry
from guichet.mail.people.items import (
    REST,
    cards,
    is_whole,
    item,
    itemish,
    plain_item,
    surely,
    turned_alike,
)
from guichet.mail.people.kinds import kind
from guichet.mail.people.labels import label
from guichet.mail.people.scraps import ADDRESS
from guichet.mail.people.tables import forms, labelled, rich_tables, stacked, tables
from guichet.mail.words import Words

MOST = 60


_BULLET = lazy(r"^\s*(?:[-*+\u2022\u00b7\u2013\u2014>o]|\d{1,2}\s?[.)/°-]|[a-z]\)|\(\d\))\s+")


_MYSELF = lazy(
    r"(?:et |and |puis )?(?:myself|moi(?:-meme)?|me|i$|(?:votre|ton) serviteur|(?:votre|ta) "
    r"serv(?:ante|iteuse)|votre correspondante?|yours truly|moi meme|l'expediteur)\b"
)


def listed(lines: list[str], html: str) -> list[Entry]:
    """The people of a table, form or list in the person's own lines."""
    return [replace(one) for one in _listed("\n".join(lines), html)]


_LISTLIKE = lazy(
    r"[@\t:;|=]|  |^\s*(?:[-*+\u2022\u00b7\u2013\u2014>(o]|\d)|^[^.,!?]{3,80}$|\.{3}|\u2026|__"
)
"""A line without any of this is a line of prose."""


@lru_cache(maxsize=1)
def _listed(text: str, html: str) -> tuple[Entry, ...]:
    """The same; asked for more than once in a mail."""
    lines = _apart(text.split("\n"))
    if not any(map(_LISTLIKE.search, lines)):
        return ()
    looks: tuple[Callable[[], list[Entry]], ...] = (
        lambda: tables(lines),
        lambda: rich_tables(lines, html),
        lambda: stacked(lines),
        lambda: forms(labelled(lines)),
        lambda: cards(lines),
        lambda: _lists(lines),
    )
    return tuple(next((found for look in looks if (found := look())), []))[:MOST]


_COLON = lazy(r"^.{0,200}?:\s*$|^[^:@]{3,160}?:\s+(?=\S)")


def _apart(lines: list[str]) -> list[str]:
    """The lines, those taken apart that list people between semicolons."""
    out: list[str] = []
    for line in lines:
        if chain := each(line):
            out.extend(f"- {one}" for one in chain)
            continue
        lead = _COLON.match(line)
        begun = lead.end() if lead else 0
        pieces = [one.strip(" .") for one in line[begun:].split(";")]
        pieces = [one for one in pieces if one]
        if 1 < len(pieces) <= MOST and all(
            item(one, 0) or _MYSELF.match(fold(one)) for one in pieces
        ):  # fmt: skip
            out.extend([line[:begun].rstrip()] * bool(begun))
            out.extend(f"- {one}" for one in pieces)
        else:
            out.append(line)
    return out


def answered(words: Words) -> list[Entry]:
    """Answers typed below the quoted labels of a form."""
    pairs: list[tuple[str, str]] = []
    for before, after in zip(words.pieces, words.pieces[1:], strict=False):
        if not before.quoted or after.quoted:
            continue
        asked = [line.strip() for line in before.lines if line.strip()]
        given = [line.strip() for line in after.lines if line.strip()]
        if (
            asked
            and given
            and (
                asked[-1].rstrip(" _.").endswith((":", "?"))
                or len(asked[-1].split()) < LEAST_FILLED
            )
            and label(asked[-1].rstrip(" _.:?"))
        ):
            pairs.append((asked[-1].rstrip(" _.:?"), given[0]))
    return forms(pairs, least=1) or _completed(words)


def below(words: Words) -> list[Entry]:
    """A list whose lines begin as quoted ones do, below own words that announce it."""
    for before, after in zip(words.pieces, words.pieces[1:], strict=False):
        lead = next((line for line in reversed(before.lines) if line.strip()), "")
        lines = [line for line in after.lines if line.strip()]
        if not before.quoted and after.quoted and lead.rstrip().endswith(":") and (
            0 < len(lines) <= MOST and all(item(line, 0) for line in lines)
        ):  # fmt: skip
            return _lists([f"- {line}" for line in lines])
    return []


_SAYS_SO = lazy(
    r"\b(?:complete|rempli|renseigne|completed|filled|ci-dessous|below|vos questions|"
    r"votre (?:texte|message|mail|courriel)|"
    r"your (?:text|message|mail|email|questions)|au fil|inline|in line)"
)
SHORT = 300
"""Letters beside a form that was filled in within the letter that is quoted."""


def _completed(words: Words) -> list[Entry]:
    """A form filled in within the quoted letter, where the few own words say so."""
    own = "\n".join(words.own).strip()
    if len(own) > SHORT or not _SAYS_SO.search(fold(own)):
        return []
    lines = (_BULLET.sub("", line) for line in words.quoted[:6000].split("\n"))
    pairs = labelled([line.replace(">>>", ":") for line in lines])
    given = {label(text) for text, value in pairs if value.strip()} - {"", "other"}
    return forms(pairs, least=1) if len(given) > 1 else []


LEAST_FILLED = 3
"""Fields of a form, the name among them."""


def filled(lines: list[str], words: Words) -> bool:
    """Whether a form about somebody is filled in, below its quoted labels or beside them."""
    return any(one.name for one in answered(words)) or any(
        one.name for one in forms(labelled(lines), least=LEAST_FILLED)
    )


def _lists(lines: list[str]) -> list[Entry]:
    """Bulleted lines, or short lines that each begin with a name."""
    bulleted: list[Entry] = []
    plain: list[Entry] = []
    announced = False
    before = house = ""
    whole = _joined(lines)
    for number, (line, following) in enumerate(zip(whole, [*whole[1:], ""], strict=True)):
        another = is_whole(before) and is_whole(line)
        wrapped, before = _runs_on(before, line) and not another, line
        if not line.strip() or wrapped:
            continue
        marked = _BULLET.match(line)
        if marked and _MYSELF.match(fold(line[marked.end() :])):
            bulleted.append(_oneself(line[marked.end() :], number))
            continue
        if (announced or plain) and len(line) < SHORTEST and _MYSELF.match(fold(line)):
            plain.append(_oneself(line, number))
            continue
        entry = None
        titled = _TITLED.match(line) is not None or plain_item(line)
        if (marked or announced or plain or titled or "@" in line) and len(line) < LONGEST_LINE:
            entry = item(line[marked.end() :] if marked else line, number)
        if entry is None:
            house = _heading(line, following)
        else:
            entry.organisation = entry.organisation or house or None
        if marked and entry:
            bulleted.append(entry)
        elif (
            entry
            and not marked
            and (announced or entry.email or titled or plain and surely(entry))
            and itemish(line, entry)
        ):
            plain.append(entry)
        announced = line.rstrip().endswith(":") or (announced and entry is not None)
    if bulleted:
        return turned_alike(bulleted)
    return (
        turned_alike(plain)
        if len(plain) >= 2 or (plain and plain[0].email and _alone(lines, plain[0]))
        else []
    )


def _oneself(line: str, number: int) -> Entry:
    """Who writes, as an item of their own list ("et moi, Paul Roux, directeur")."""
    own = _MYSELF.match(fold(line))
    told = item(line[own.end() :].strip(" ,:(-\u2013"), number) if own else None
    return replace(told, oneself=True) if told else Entry(at=number, oneself=True)


_TITLED = lazy(rf"\s*(?:{spotting.TITLE})\s+[A-Z\u00c0-\u00de]")
LONGEST_HEADING = 70
_COUNTS = lazy(r"[,\d]")
"""What no house has in its name."""
_VERBAL = lazy(
    r"\b(?:je|mon|ma|mes|moi|me|my|our|notre|nos|une?|on|nous|vous|i|we|you|please|merci|ci|voici|"
    r"pour|for|the|est|are|is|liste|list|participante?s?|attendees?|delegates?|"
    r"bookings?|seats?|places?|names?|session|journee|day|"
    r"mars|juin|march|june|inscri\w+|register\w*|bonjour|dear|hello)\b"
)


SHORTEST = 60
"""Characters of a line that adds who writes to a list."""


def _heading(line: str, following: str) -> str:
    """The house under whose name the people below it are listed, or ''."""
    text = line.strip(" \t*#_-=\u2022")
    colon, text = text.endswith(":") or bool(_BULLET.match(following)), text.rstrip(" :")
    words = text.split()
    if (
        not words
        or len(text) > LONGEST_HEADING
        or text[-1] in ".!?"
        or _COUNTS.search(text)
        or label(text)
        or _VERBAL.search(fold(text))
    ):
        return ""
    capitals = sum(word[:1].isupper() for word in words)
    named = colon and words[0][:1].isupper() and capitals > 1
    what = kind(text)
    return text if what == "organisation" or named and what == "loose" else ""


def _joined(lines: list[str]) -> list[str]:
    """A line that only gives an address or number goes to the name on the line before it."""
    out = _unwrapped(lines)
    for at in range(1, len(out)):
        line = out[at].strip(" <>()*")
        only = bool(line) and not REST.sub("", ADDRESS.sub(" ", line))
        name = out[at - 1].strip()
        if only and 0 < len(name) < LONGEST_JOINED and name[-1] not in ".!?:;" and item(name, at):
            out[at - 1], out[at] = "", f"{name}, {line}"
    return out


LONGEST_LINE = 260
LONGEST_JOINED = 70
LEAST_WRAPPED = 56
"""A line shorter than this was not broken by a mail program."""


def _unwrapped(lines: list[str]) -> list[str]:
    """Items whose lines a mail program broke, whole again."""
    out: list[str] = []
    item_at, last = -1, ""
    for at, line in enumerate(lines):
        marked = _BULLET.match(line) is not None
        goes_on = len(last) > LEAST_WRAPPED or last.rstrip().endswith(",")
        if not marked and item_at >= 0 and line.strip() and goes_on:
            out[item_at] += " " + line.strip()
            out.append("")
        else:
            item_at = at if marked else -1
            out.append(line)
        last = line
    return out


def _runs_on(before: str, line: str) -> bool:
    """Whether a line only goes on with the prose of the line before it, broken in a sentence."""
    head = before.rstrip()
    if len(head) <= LEAST_UNFINISHED or _BULLET.match(head) or _BULLET.match(line):
        return False
    wrapped = len(head) > LEAST_WRAPPED and head[-1].isalpha() and not ADDRESS.search(head)
    return wrapped or _UNFINISHED.search(head) is not None


LEAST_UNFINISHED = 40
_UNFINISHED = lazy(
    r"(?:\s(?:et|and|avec|with|plus|&)|,)(?:\s(?:[A-Z\u00c0-\u00de][\w'-]*|de|van|von|der|"
    r"den)){0,4}$"
)
"""How a line ends that breaks off in a list of people."""


def _alone(lines: list[str], entry: Entry) -> bool:
    return len(lines[entry.at]) < 140
