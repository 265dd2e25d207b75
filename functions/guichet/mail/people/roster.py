"""People listed in a structured way: tables, forms, bulleted or plain lists."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.hypertext import to_text
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, spotting
from guichet.mail.people.card import kind
from guichet.mail.people.entry import ADDRESS, Entry, addresses, role_after, tidy
from guichet.mail.people.labels import FORM, label
from guichet.mail.words import Words

MOST = 60
MOST_DIGITS = 7
"""A "poste" with more digits than these is a telephone."""


_BULLET = lazy(r"^\s*(?:[-*+\u2022\u00b7\u2013\u2014>o]|\d{1,2}\s?[.)/°-]|[a-z]\)|\(\d\))\s+")


_MYSELF = lazy(
    r"(?:et |and |puis )?(?:myself|moi(?:-meme)?|me|(?:votre|ton) serviteur|(?:votre|ta) "
    r"serv(?:ante|iteuse)|yours truly|moi meme|l'expediteur)\b"
)


_NOTHING = lazy(
    r"^(?:n[eé]ant|aucune?|none|n/?a|non|-+|/+|\.+|sans|x|nc|non communiqu[eé]e?|nil|no)?$",
    re.IGNORECASE,
)


def listed(lines: list[str], html: str) -> list[Entry]:
    """The people of a table, form or list in the person's own lines."""
    for found in (
        _tables(lines),
        _rich_tables(lines, html),
        _stacked(lines),
        _forms([(m.group(1), m.group(2)) for line in lines for m in [FORM.match(line)] if m]),
        _lists(lines),
    ):
        if found:
            return found[:MOST]
    return []


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
            and asked[-1].rstrip(" _.").endswith((":", "?"))
            and label(asked[-1].rstrip(" _.:?"))
        ):
            pairs.append((asked[-1].rstrip(" _.:?"), given[0]))
    return _forms(pairs, least=1)


_GAP = lazy(r"\s{2,}")


def _rows(lines: list[str]) -> list[list[str]]:
    rows = []
    spaced = _is_spaced(lines)
    for line in lines:
        if spaced and len(_GAP.split(line.strip())) >= 2:
            rows.append([cell.strip(" *") for cell in _GAP.split(line.strip())])
        elif "\t" in line:
            rows.append([cell.strip(" \u00a0*") for cell in line.split("\t")])
        elif line.count(";") >= 2 or line.count("|") >= 2:
            mark = "|" if line.count("|") >= 2 else ";"
            cells = [cell.strip(" \u00a0*") for cell in line.strip(" |").split(mark)]
            if not all(set(cell) <= set("-=+: ") for cell in cells):
                rows.append(cells)
    return rows


def _is_spaced(lines: list[str]) -> bool:
    """Whether the columns of a table are set apart by spaces, below heads."""
    heads = (
        _GAP.split(line.strip()) for line in lines if "\t" not in line and "  " in line.strip()
    )
    return any(len(row) > 1 and sum(1 for cell in row if label(cell)) == len(row) for row in heads)


def _tables(lines: list[str]) -> list[Entry]:
    rows = _rows(lines)
    if len(rows) < 2:
        return []
    for at, row in enumerate(rows):
        heads = [label(cell) for cell in row]
        if len(row) >= 2 and sum(1 for head in heads if head) >= 2 and any(
            head in ("name", "last", "first") for head in heads
        ) and not any("@" in cell for cell in row):  # fmt: skip
            entries = [
                _entry(dict(_columns(heads, other)), number)
                for number, other in enumerate(rows[at + 1 :])
            ]
            return [entry for entry in entries if entry.name or entry.email]
    if all(len(row) == 2 for row in rows):
        return _forms([(row[0], row[1]) for row in rows])
    items = (_item(", ".join(filter(None, row)), number) for number, row in enumerate(rows))
    return [entry for entry in items if entry is not None]


def _columns(heads: list[str], cells: list[str]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    seen: set[str] = set()
    for head, cell in zip(heads, cells, strict=False):
        if head and head not in seen:
            seen.add(head)
            pairs.append((head, cell))
    return pairs


def _rich_tables(lines: list[str], html: str) -> list[Entry]:
    if "<table" not in html[:400_000].lower():
        return []
    own = fold(" ".join(lines))
    own = " ".join(own.split())
    rows = [
        line for line in to_text(html).split("\n")
        if "\t" in line and not line.startswith(">")
        and all(" ".join(fold(cell).split()) in own for cell in line.split("\t"))
    ]  # fmt: skip
    return _tables(rows)


def _stacked(lines: list[str]) -> list[Entry]:
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


def _forms(pairs: list[tuple[str, str]], least: int = 2) -> list[Entry]:
    """People of labelled lines; a label that comes again opens the next person."""
    people: list[dict[str, str]] = [{}]
    for text, value in pairs:
        name = label(text)
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
    if not any(name in one for one in people for name in ("name", "last", "first")) and least > 1:
        return []
    if sum(len(one) for one in people) < least:
        return []
    return [_entry(one, at) for at, one in enumerate(people) if one]


def _entry(cells: dict[str, str], at: int) -> Entry:
    held = {
        key: "" if _NOTHING.match(value.strip()) else value.strip() for key, value in cells.items()
    }
    last, first = held.get("last", ""), held.get("first", "")
    if last or first:
        family = last.upper() if last and first and not last.isupper() and last.islower() else last
        name = names.normal(f"{first} {family}".strip())
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
    )


def _lists(lines: list[str]) -> list[Entry]:
    """Bulleted lines, or short lines that each begin with a name."""
    bulleted: list[Entry] = []
    plain: list[Entry] = []
    announced = False
    for number, line in enumerate(_joined(lines)):
        if not line.strip():
            continue
        marked = _BULLET.match(line)
        if marked and _MYSELF.match(fold(line[marked.end() :])):
            bulleted.append(Entry(at=number, oneself=True))
            continue
        entry = _item(line[marked.end() :] if marked else line, number) if len(line) < 260 else None
        if marked and entry:
            bulleted.append(entry)
        elif entry and not marked and (announced or entry.email or plain) and _itemish(line, entry):
            plain.append(entry)
        announced = line.rstrip().endswith(":") or (announced and entry is not None)
    if bulleted:
        return bulleted
    return (
        plain if len(plain) >= 2 or (plain and plain[0].email and _alone(lines, plain[0])) else []
    )


def _joined(lines: list[str]) -> list[str]:
    """A line that only gives an address or number goes to the name on the line before it."""
    out = list(lines)
    for at in range(1, len(out)):
        line = out[at].strip(" <>()*")
        only = bool(line) and not _REST.sub("", ADDRESS.sub(" ", line))
        name = out[at - 1].strip()
        if only and 0 < len(name) < LONGEST_JOINED and name[-1] not in ".!?:;":
            out[at - 1], out[at] = "", f"{name}, {line}"
    return out


LONGEST_JOINED = 70
_REST = lazy(r"(?i:e-?mail|courriel|mail|mél|tél|tel|port|mobile|phone)|[\d\s+().:/<>,;|-]")


def _alone(lines: list[str], entry: Entry) -> bool:
    return len(lines[entry.at]) < 140


def _itemish(line: str, entry: Entry) -> bool:
    """Whether a line is nothing but a person."""
    rest = fold(ADDRESS.sub(" ", line))
    verbs = re.search(
        r"\b(?:viendra|sera|seront|je|nous|vous|merci|pouvez|souhait|voudr|inscri|will|would|"
        r"please|is|are|participer|assister|prendra|remplac|est|peut|ne)\b",
        rest,
    )
    whole = line.strip(" *_\t")
    at = whole.find(entry.name.split()[-1]) if entry.name else -1
    return (
        len(line) < 150 and not verbs and entry.name is not None
        and not re.search(r"[.!?]\s+[A-ZÀ-Ý]", whole[max(at, 0) + 4 :])
        and not re.search(r"\s(?:et|and)\s+[A-ZÀ-Ým]", whole)
    )  # fmt: skip


_HEADED = lazy(
    r"(?:(?:notre|nos|our|le|la|l'|mon|ma|my|the)\s+)?([^:,@\d]{2,60}?)\s*:\s+(\S.*)$", re.IGNORECASE
)


def _item(text: str, at: int) -> Entry | None:
    """One list item: a name at its start, then address, role, number in any order."""
    stripped = text.strip(" \t*_")
    headed = _HEADED.match(stripped)
    if headed and kind(headed.group(1)) == "role":
        entry = _item(headed.group(2), at)
        if entry:
            entry.role = entry.role or tidy(headed.group(1))
        return entry
    found = next(iter(spotting.spotted(stripped)), None)
    if (
        found is None
        or found.start > 14
        or (len(found.name.split()) < 2 and not ADDRESS.search(stripped))
    ):
        lowered = re.split(r"[,;(\t:]|\s[-–—]\s", stripped, maxsplit=1)[0].strip()
        words = lowered.split()
        if not (2 <= len(words) <= 4 and lowered.islower() and names.known_first(words[0])):
            return None
        name, end = names.normal(lowered), len(lowered)
    else:
        name, end = found.name, found.end
    if name is None:
        return None
    rest = stripped[end:]
    mails, numbers = addresses(stripped), phones.numbers(stripped)
    entry = Entry(name=name, at=at)
    entry.email = mails[0][0] if mails else None
    entry.phone = numbers[0][0] if numbers else None
    entry.role = role_after(
        rest if rest.lstrip()[:1] in (",", "(", "-", "–", "—", ":", "/") else ", " + rest
    )
    entry.organisation = _organisation(rest)
    return entry


def _organisation(rest: str) -> str | None:
    for piece in re.split(r"[,;()\t|]|\s[-–—/]\s", ADDRESS.sub(" ", rest))[:6]:
        piece = piece.strip(" .:")
        if piece and kind(piece) == "organisation" and piece[:1].isupper():
            return tidy(piece)
    return None
