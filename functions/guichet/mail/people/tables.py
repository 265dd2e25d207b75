"""People in tables and forms."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.hypertext import to_text
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones
from guichet.mail.people.entry import Entry
from guichet.mail.people.items import item, named_alone
from guichet.mail.people.labels import FORM, given, label
from guichet.mail.people.scraps import ADDRESS, addresses, tidy

MOST_DIGITS = 7
"""A "poste" with more digits than these is a telephone."""

_NOTHING = lazy(
    r"^(?:n[eé]ant|aucune?|none|n/?a|non|-+|/+|\.+|sans|x|nc|non communiqu[eé]e?|nil|no)?$",
    re.IGNORECASE,
)


_GAP = lazy(r"\s{2,}")


def _rows(lines: list[str]) -> list[list[str]]:
    rows = []
    spaced, comma = _is_spaced(lines), _has_heads(lines, ",")
    for line in lines:
        if comma and line.count(",") >= 2:
            rows.append([cell.strip(" *:") for cell in line.split(",")])
        elif spaced and len(_GAP.split(line.strip())) >= 2:
            rows.append([cell.strip(" *") for cell in _GAP.split(line.strip())])
        elif "\t" in line:
            rows.append([cell.strip(" \u00a0*") for cell in line.split("\t")])
        elif line.count(";") >= 2 or line.count("|") >= 2:
            mark = "|" if line.count("|") >= 2 else ";"
            cells = [cell.strip(" \u00a0*") for cell in line.strip(" |").split(mark)]
            if not all(set(cell) <= set("-=+: ") for cell in cells):
                rows.append(cells)
    return rows


def _has_heads(lines: list[str], mark: str) -> bool:
    """Whether a line is nothing but column heads, set apart by `mark`."""
    rows = (line.split(mark) for line in lines if line.count(mark) >= 2 and len(line) < 120)
    return any(all(label(cell) for cell in row) for row in rows)


def labelled(lines: list[str]) -> list[tuple[str, str]]:
    """(label, value) of each labelled line; several may share one, between strokes."""
    pairs: list[tuple[str, str]] = []
    for line in lines:
        pieces = [FORM.match(piece) for piece in _STROKES.split(line)]
        if len(pieces) > 1 and all(one and label(one.group(1)) for one in pieces):
            pairs.extend((one.group(1), given(one.group(2))) for one in pieces if one)
        elif match := FORM.match(line) or _dashed(line):
            pairs.append((match.group(1), given(match.group(2))))
    return pairs


def _dashed(line: str) -> re.Match[str] | None:
    """A label and its value on either side of a dash ("Delegate name - Rhys Owen")."""
    match = _DASHED.match(line)
    return match if match and label(match.group(1)) not in ("", "other") else None


_DASHED = lazy(r"^\s*([^:=@\t\u2013-]{2,30}?)\s[-\u2013]\s(.+)$")
_STROKES = lazy(r"\s+[/|\u2013-]\s+|\s*;\s*")


def _upright(rows: list[list[str]]) -> list[list[str]]:
    """The rows, turned where the labels stand in the first column and each column is a person."""
    heads = [label(row[0]) for row in rows if len(row) > 2]
    if len(heads) < 2 or sum(map(bool, heads)) < len(heads) - 1 or (
        rows[0][0] and label(rows[0][1])
    ):  # fmt: skip
        return rows
    kept = [row for row in rows if label(row[0])]
    width = min(map(len, kept))
    return [[row[at] for row in kept] for at in range(width)]


def _is_spaced(lines: list[str]) -> bool:
    """Whether the columns of a table are set apart by spaces, below heads."""
    heads = (
        _GAP.split(line.strip()) for line in lines if "\t" not in line and "  " in line.strip()
    )
    return any(len(row) > 1 and sum(1 for cell in row if label(cell)) == len(row) for row in heads)


def tables(lines: list[str]) -> list[Entry]:
    """The people of a table in plain text."""
    rows = _upright(_rows(lines))
    if len(rows) < 2:
        return []
    for at, row in enumerate(rows):
        heads = [label(cell) for cell in row]
        if len(row) >= 2 and sum(1 for head in heads if head) >= 2 and any(
            head in ("name", "last", "first") for head in heads
        ) and not any("@" in cell for cell in row):  # fmt: skip
            entries = [
                _mailed(_entry(dict(_columns(heads, other)), number), other)
                for number, other in enumerate(rows[at + 1 :])
            ]
            return [entry for entry in entries if entry.name or entry.email]
    if all(len(row) == 2 for row in rows):
        return forms([(row[0], row[1]) for row in rows])
    items = (item(", ".join(filter(None, row)), number) for number, row in enumerate(rows))
    return [entry for entry in items if entry is not None]


def _mailed(entry: Entry, row: list[str]) -> Entry:
    """With the only address of the row, in whatever column it stands."""
    found = addresses(" ".join(row))
    if entry.email is None and len(found) == 1:
        entry.email = found[0][0]
    return entry


def _columns(heads: list[str], cells: list[str]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    seen: set[str] = set()
    for head, cell in zip(heads, cells, strict=False):
        if head and head not in seen:
            seen.add(head)
            pairs.append((head, cell))
    return pairs


def rich_tables(lines: list[str], html: str) -> list[Entry]:
    """The same, with the cells as HTML sets them apart."""
    if "<table" not in html[:400_000].lower():
        return []
    own = fold(" ".join(lines))
    own = " ".join(own.split())
    rows = [
        line for line in to_text(html).split("\n")
        if "\t" in line and not line.startswith(">")
        and all(" ".join(fold(cell).split()) in own for cell in line.split("\t"))
    ]  # fmt: skip
    return tables(rows)


def stacked(lines: list[str]) -> list[Entry]:
    """A table whose cells stand one below the other."""
    filled = [line.strip() for line in lines if line.strip()]
    for at in range(len(filled)):
        count = 0
        while (
            at + count < len(filled)
            and label(filled[at + count])
            and len(filled[at + count]) < 40
            and (":" not in filled[at + count])
        ):
            count += 1
        if count < 2:
            continue
        heads = [label(one) for one in filled[at : at + count]]
        if not any(head in ("name", "last") for head in heads):
            continue
        cells = filled[at + count :]
        entries = []
        for begin in range(0, len(cells) - count + 1, count):
            entry = _entry(dict(_columns(heads, cells[begin : begin + count])), begin)
            if not entry.name or (entry.email is None and "email" in heads):
                break
            entries.append(entry)
        return entries
    return []


def forms(pairs: list[tuple[str, str]], least: int = 2) -> list[Entry]:
    """People of labelled lines; a label that comes again opens the next person."""
    people: list[dict[str, str]] = [{}]
    for text, value in pairs:
        name = label(text) or _reached(text, value)
        if name == "email" and "phone" not in people[-1] and phones.numbers(value):
            people[-1]["phone"] = value
        if not name or name == "other":
            continue
        if name == "role" and sum(map(str.isdigit, value)) > MOST_DIGITS:
            name = "phone"
        naming = name in ("name", "last", "first")
        if naming and (name in people[-1] or name == "name" and "last" in people[-1]):
            people.append({})
        elif name in people[-1]:
            continue
        people[-1][name] = value
        if name == "name" and _UNDERSIGNED.search(fold(text)):
            people[-1]["self"] = value
    if not any(name in one for one in people for name in ("name", "last", "first")) and least > 1:
        return []
    if sum(len(one) for one in people) < least:
        return []
    found = (_several(one) or [_entry(one, at)] for at, one in enumerate(people) if one)
    return [entry for several in found for entry in several]


_UNDERSIGNED = lazy(r"soussigne|undersigned")
_CONTACT = lazy(r"(?:contact|coordonn[eé]es|reach|joindre|joignable)", re.IGNORECASE)


def _reached(text: str, value: str) -> str:
    """The field of "Contact: …" where an address stands there."""
    return "email" if _CONTACT.match(text.strip()) and ADDRESS.search(value) else ""


_AND = lazy(r"\s*(?:,|;|\bet\b|\band\b|&)\s*")


def _several(cells: dict[str, str]) -> list[Entry]:
    """People whose names share one field ("Participants : Yvon Garel et Salimata Ouattara")."""
    pieces = _AND.split(cells.get("name", ""))
    people = [named_alone(piece, at) for at, piece in enumerate(pieces)]
    found = [one for one in people if one is not None]
    if len(found) < 2 or len(found) != len(pieces):
        return []
    mails = [mail for mail, _ in addresses(cells.get("email", ""))]
    for one in found:
        one.email = next(
            (mail for mail in mails if names.matches_address(one.name or "", mail)), None
        )
    return found


_MYSELF = lazy(r"(?:moi(?:-m[eê]me)?|me|myself)\b(?=\s*(?:[(,:]|$))", re.IGNORECASE)
_MORE = lazy(r"[,;(]|\s[-\u2013\u2014/|]\s")
"""Behind a name: what it is followed by."""


def _entry(cells: dict[str, str], at: int) -> Entry:
    held = {
        key: "" if _NOTHING.match(value.strip()) else value.strip() for key, value in cells.items()
    }
    own = _MYSELF.match(held.get("name", ""))
    if own:
        held |= {"name": held["name"][own.end() :].strip(" ()"), "self": "self"}
    last, first = held.get("last", ""), held.get("first", "")
    if last or first:
        family = last.upper() if last and first and not last.isupper() and last.islower() else last
        name = names.normal(f"{first} {family}".strip())
    elif _MORE.search(held.get("name", "")) and (one := item(held["name"], at)) and (
        one.role or one.email or one.phone
    ):  # fmt: skip
        held = {"role": one.role or "", "email": one.email or "", "phone": one.phone or ""} | held
        name = one.name
    else:
        whole = ADDRESS.sub(" ", held.get("name", ""))
        name = names.normal(whole) if len(whole) < 80 else None
    found = addresses(held.get("email", "")) or addresses(held.get("name", ""))
    numbers = phones.numbers(held.get("phone", ""))
    return Entry(
        name=name,
        email=found[0][0] if found else None,
        role=tidy(held.get("role")),
        phone=numbers[0][0] if numbers else None,
        organisation=tidy(held.get("organisation")),
        at=at,
        oneself="self" in held,
    )
