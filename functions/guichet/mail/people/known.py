"""Names and addresses that a mail carries besides its own words: Cc, headers and quoted text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice

from guichet.mail import marks
from guichet.mail.fold import fold, same_length
from guichet.mail.header import mailboxes
from guichet.mail.message import Message
from guichet.mail.pattern import lazy
from guichet.mail.people import names, spotting
from guichet.mail.people.kinds import kind
from guichet.mail.people.scraps import ADDRESS, addresses
from guichet.mail.words import Words

LOOKED_AT = 12_000

_FROM = lazy(
    r"^\s*>*\s*\*?(?:de|from|von|expéditeur|expediteur)\s*\*?\s*:\s*\*?\s*(.+)$", re.IGNORECASE
)
_PAIR = lazy(
    r"([^<>\n;:\"]{3,70}?)\"?\s*[<(\[]\s*(?:mailto:)?([^\s<>()\[\]]+@[^\s<>()\[\]]+?)[>)\]]"
)


@dataclass(slots=True)
class Known:
    """Who else is in sight."""

    pairs: list[tuple[str | None, str]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    author: tuple[str | None, str] = (None, "")
    """Name and address of who wrote the forwarded mail."""
    body: str = ""
    """The text of the forwarded mail."""

    def find(self, name: str | None, email: str | None) -> tuple[str | None, str | None] | None:
        """The fullest name and the address that fit a short name, if only one person fits."""
        if not name:
            return None
        fitting = [one for one in self.names if names.same(one, name)]
        fitting = fitting or [one for one in self.names if names.shortened(name, one)]
        best = max(fitting, key=lambda one: len(one.split()), default=None)
        if best and any(not names.same(one, best) for one in fitting):
            best = None
        mails = {mail for other, mail in self.pairs if other and names.same(other, best or name)}
        if not mails:
            mails = {mail for _, mail in self.pairs if names.matches_address(best or name, mail)
                     and len((best or name).split()) > 1}  # fmt: skip
        address = mails.pop() if len(mails) == 1 else None
        if best is None and address is None:
            return None
        return best, email or address


def known_people(message: Message, words: Words) -> Known:
    """Everybody named in Cc, in the headers of quoted mails and in the quoted text."""
    known = Known()
    for shown, mail in message.boxes("cc") + message.boxes("to"):
        name = names.normal(shown) if shown and "@" not in shown else None
        if mail:
            known.pairs.append((name, mail))
        if name and len(name.split()) > 1:
            known.names.append(name)
    quoted = words.quoted[:LOOKED_AT]
    for match in _PAIR.finditer(quoted):
        text = re.sub(r"^.*?(?::|\bà|\bat|,)\s+(?=[^,:]*$)", "", match.group(1).strip(" '\""))
        found = addresses(match.group(2))
        name = names.normal(re.sub(r"^(?:De|From|À|A|To|Cc)\s*:\s*", "", text))
        if found:
            known.pairs.append((name, found[0][0]))
        if name and len(name.split()) > 1:
            known.names.append(name)
    for mail, _ in addresses(quoted):
        if all(mail != other for _, other in known.pairs):
            known.pairs.append((None, mail))
    known.names.extend(
        one.name
        for one in spotting.spotted(ADDRESS.sub(" ", quoted))
        if one.sure and len(one.name.split()) > 1
    )
    known.names.extend(_listed_names(quoted))
    _author(known, words)
    return known


_NAME_LINE = lazy(
    r"^[ \t>*\u2022-]*((?:[A-Z\u00c0-\u00de][\w'\u2019-]+ "
    r"){1,2}[A-Z\u00c0-\u00de][\w'\u2019-]+)[ \t]*$",
    re.MULTILINE,
)


def _listed_names(quoted: str) -> list[str]:
    """Names that stand alone on their lines, two at least."""
    found = [match[1] for match in islice(_NAME_LINE.finditer(quoted), MOST_LISTED)]
    people = [names.normal(one) or "" for one in found if kind(one) in ("", "loose")]
    return [one for one in people if one] if len(people) > 1 else []


MOST_LISTED = 60


def addressees(message: Message, words: Words, known: Known) -> tuple[str, ...]:
    """Under which names the desk is written to: in To, in the greeting, below its own letters."""
    first = next((at for at, line in enumerate(words.own) if line.strip()), 0)
    home = message.sender[1].rpartition("@")[2]
    boxes = [box for box in message.boxes("to") if box[1].rpartition("@")[2] != home]
    found = [shown for shown, _ in boxes if shown and "@" not in shown]
    if _is_called(words.own[first : first + 2]):
        found.append(words.own[first].strip(" ,.!:-\u2013"))
    for line in words.own[:6]:
        called = _CALLED.match(line)
        if called and names.known_first(called[2]) and not names.known_first(called[1]):
            found.append(f"{called[1]} {called[2]}")
        greeting = _GREETS.match(same_length(line))
        if greeting and len(greeting.group(0).split()) <= MOST_GREETED:
            found.extend(one.name for one in spotting.spotted(line[: greeting.end()]))
    if known.author[1] in {mail for _, mail in boxes}:
        lines = [line.strip(" >") for line in known.body.split("\n")]
        ends = (line for line in reversed(lines) if 0 < len(line.split()) <= 3 and _alone(line))
        found.extend(islice(ends, 1))
    return tuple(found)


def _is_called(lines: list[str]) -> bool:
    """Whether a first line apart is one word that calls somebody ("Camille")."""
    word = lines[0].strip(" ,.!:-\u2013") if lines else ""
    return word.isalpha() and names.known_first(word) and not lines[-1].strip()


MOST_GREETED = 6
"""Words of a greeting."""
_CALLED = lazy(r"\s*([A-Z][a-z]+) ([A-Z\u00c0-\u00de][^\W\d_]+)(?=[,!])")
"""A greeting in whatever language, before a first name."""
_GREETS = lazy(
    r"\s*(?:re)?(?:bonjour|bonsoir|dear|hello|hi|hey|salut|cher|chere|coucou|"
    r"good (?:morning|afternoon|evening|day))\b[^,!.:;?]{1,60}"
    r"(?=[,!.:;?]|$)"
)


def _alone(line: str) -> bool:
    """Whether a line is a name and nothing else."""
    one = next(spotting.spotted(line), None)
    return one is not None and one.sure and (one.start, one.end) == (0, len(line))


def _author(known: Known, words: Words) -> None:
    """Who wrote what is forwarded: the first From or "Le … X a écrit :" in the quoted part."""
    lines = words.quoted.split("\n")
    for at, line in enumerate(lines[:60]):
        match = _FROM.match(line)
        wrote = marks.attribution([fold(one) for one in lines[at : at + 4]], 0)
        if not match and not wrote:
            continue
        if match:
            shown, mail = _box(match.group(1))
        else:
            shown, mail = _box(
                re.sub(
                    r"^.*?\d{1,2}[:h]\d{2}(?::\d\d)?[^,<A-Za-zÀ-ÿ]*(?:GMT[^,]*|UTC[^,]*|,)?\s*,?",
                    "",
                    " ".join(lines[at : at + wrote]),
                )
            )
        known.author = (names.normal(shown) if shown else None, mail)
        start = at + max(
            wrote, marks.header_block([fold(one) for one in lines[at : at + 12]], 0), 1
        )
        known.body = "\n".join(lines[start:])
        return
    known.body = words.quoted


def _box(text: str) -> tuple[str, str]:
    text = re.sub(r"(?:a écrit|wrote)\s*:?\s*$", "", text.strip()).replace("mailto:", "")
    text = text.replace("[", "<").replace("]", ">")
    found = mailboxes(text, 2)
    if found and found[0][1]:
        return found[0]
    mails = addresses(text)
    shown = re.split(r"[<(\[]", text)[0].strip(" \"'")
    return shown, mails[0][0] if mails else ""
