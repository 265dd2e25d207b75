"""One line of a mail as a command, as an error that can be explained, or as neither."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from guichet.desk.request import Mention, Person
from guichet.mail.fold import fold
from guichet.mail.people.names import normal
from guichet.office.commands.command import Command, Verb
from guichet.office.commands.naming import leading, named, trailing
from guichet.office.commands.text import (
    first_word,
    parted,
    plain_references,
    reference_of,
    tidy,
)
from guichet.office.commands.words import SHAPES, WORDS, nearest

MOST_WORDS = 12
"""A line with more words than this is a sentence, unless it is a command to the letter."""
_SEATS = re.compile(r"(?i)(?:à |a |to )?(\d{1,6})(?!\w)(?: (?:places|seats))?\s*(.*)\Z")
_NUMBER = re.compile(r"(?:(?:n|no|num|number)\s?[°.]?\s*)?#?(\d{1,7})\Z")
_BY = re.compile(r"(?i)\s*(?:par|by|with)\s+")
_SESSION = re.compile(r"(?i)(?:la |the )?(?:session|journ[ée]e|day)\b[ :]*")
_NEW = re.compile(r"(?i)(?:(?:une )?nouvelle|(?:a )?new) session\Z")
_FOR = re.compile(r"(?i)(?:pour|for)\s+(.+)\Z")


def command_of(line: str) -> Command | None:
    """The command, or the mistaken command, that a line is; None for any other line."""
    text = tidy(line)
    word, rest = first_word(text)
    if _NEW.match(text):
        word, rest = "session", ""
    known = WORDS.get(word)
    if known is None:
        return _unknown(text, word, rest)
    shown = Command(text, known.verb, language=known.language)
    found = _RULES[known.verb](shown, rest)
    return None if found.problem and _is_sentence(text, rest) else found


def scope_of(line: str) -> tuple[Mention, ...]:
    """The session that a line such as « pour mars : » or « session 19 mars » names for those
    below it; () for any other line."""
    text = tidy(line)
    match = _FOR.match(text) or re.fullmatch(r"(?i)session\s*:?\s+(.+)", text)
    return (named(match.group(1)) or ()) if match else ()


def _is_sentence(text: str, rest: str) -> bool:
    """Whether a line that begins like a command goes on like a sentence."""
    prose = re.search(r"[?…]|[.!;] \S", text) is not None
    return prose or len(rest.split()) >= MOST_WORDS


def _unknown(text: str, word: str, rest: str) -> Command | None:
    """A word that comes near a command, or that stands before a reference."""
    near = nearest(word)
    reference = bool(plain_references(rest)) and len(rest.split()) <= 4
    if not (near or reference) or _is_sentence(text, rest) or text.endswith("?"):
        return None
    if not near:
        return Command(text, problem="unknown-command")
    meant = f"{near} {rest}".strip()
    corrected = command_of(meant)
    if corrected is None or (corrected.problem and len(rest.split()) > 3):
        return None
    return Command(text, problem="misspelt", suggestion=meant, language=WORDS[near].language)


def _wrong(shown: Command, problem: str) -> Command:
    return replace(shown, problem=problem, suggestion=_shape(shown))


def _shape(shown: Command) -> str:
    english = shown.language is not None and shown.language.value == "en"
    return SHAPES.get(shown.verb or Verb.HELP, ("", ""))[english]


def _alone(shown: Command, rest: str) -> Command:
    return _wrong(shown, "nothing-more") if rest else shown


def _with_session(shown: Command, rest: str) -> Command:
    found = named(rest)
    return _wrong(shown, "session-unclear") if found is None else replace(shown, where=found)


def _seats(shown: Command, rest: str) -> Command:
    match = _SEATS.match(rest)
    if not match:
        return _wrong(shown, "number-missing")
    number, after = int(match.group(1)), match.group(2)
    if not 1 <= number <= 10_000:
        return _wrong(shown, "number-out-of-range")
    return _with_session(replace(shown, number=number), after)


def _numbered(shown: Command, rest: str) -> Command:
    match = _NUMBER.match(fold(rest))
    return replace(shown, number=int(match.group(1))) if match else _wrong(shown, "number-missing")


def _referenced(shown: Command, rest: str) -> Command:
    """A reference, and a reason or none."""
    word, _, reason = rest.partition(" ")
    reference = reference_of(word)
    if not reference:
        return _wrong(shown, "reference-missing")
    if plain_references(reason):
        return _wrong(shown, "one-reference")
    return replace(shown, reference=reference, reason=reason.strip(" :,;–-()"))


def _only_reference(shown: Command, rest: str) -> Command:
    found = _referenced(shown, rest)
    return _wrong(shown, "nothing-more") if not found.problem and found.reason else found


def _promote(shown: Command, rest: str) -> Command:
    found = _referenced(shown, rest)
    return found if found.problem or found.reason else _wrong(shown, "reason-missing")


def _cancel(shown: Command, rest: str) -> Command:
    match = _SESSION.match(rest)
    if not match:
        return _referenced(shown, rest)
    where, reason = leading(rest[match.end() :])
    shown = replace(shown, verb=Verb.CALL_OFF, where=where)
    return replace(shown, reason=reason) if reason else _wrong(shown, "reason-missing")


def _register(shown: Command, rest: str) -> Command:
    rest, where = trailing(rest)
    name, address, organisation = parted(rest)
    if not address:
        return _wrong(shown, "address-missing")
    person = Person(name=_name(name), email=address, organisation=organisation or None)
    if person.name is None:
        return _wrong(shown, "name-missing")
    return replace(shown, person=person, where=where)


def _replace(shown: Command, rest: str) -> Command:
    word, _, other = rest.partition(" ")
    reference = reference_of(word)
    if not reference:
        return _wrong(shown, "reference-missing")
    match = _BY.match(f" {other}")
    if not match:
        return _wrong(shown, "newcomer-missing")
    found = _register(shown, f" {other}"[match.end() :])
    return replace(found, reference=reference, where=()) if not found.problem else found


def _journal(shown: Command, rest: str) -> Command:
    reference = reference_of(rest) if len(rest.split()) == 1 else ""
    if reference and (reference == rest or any(char.isdigit() for char in rest)):
        return replace(shown, reference=reference)
    return _with_session(shown, rest)


def _name(text: str) -> str | None:
    """A name in ordinary capitals; None where the words cannot be one."""
    words = text.split()
    if not 1 <= len(words) <= 6 or any(char.isdigit() for char in text):
        return None
    return normal(text) or " ".join(word[:1].upper() + word[1:] for word in words)


_RULES: Mapping[Verb, Callable[[Command, str], Command]] = {
    Verb.HELP: _alone,
    Verb.REPORT: _alone,
    Verb.LIST: _with_session,
    Verb.SEATS: _seats,
    Verb.CLOSE: _with_session,
    Verb.OPEN: _with_session,
    Verb.CANCEL: _cancel,
    Verb.REGISTER: _register,
    Verb.PROMOTE: _promote,
    Verb.REPLACE: _replace,
    Verb.OFFER: _with_session,
    Verb.REMIND: _only_reference,
    Verb.ERASE: _only_reference,
    Verb.ORIGINAL: _numbered,
    Verb.DONE: _numbered,
    Verb.NEW_SESSION: _alone,
    Verb.JOURNAL: _journal,
}
