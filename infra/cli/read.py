"""`guichet read`: how a mail is read, and why; nothing is sent and nothing changes."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from guichet.desk.catalogue import Listing
    from guichet.desk.request import Reading
    from guichet.mail.receipt import Receipt

CONTACT = "inscriptions@decouverte.example"
"""The address mails are written to where --contact does not say."""


def add_parser(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("read", help="how mails are read, and why; changes nothing")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a raw mail (.eml)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--receipt", type=Path, metavar="FILE",
                        help="the SES receipt notification; without it the sender counts as"
                        " authenticated")  # fmt: skip
    parser.add_argument("--session", type=Path, action="append", default=[], metavar="FILE",
                        help="a session file, repeatable; without it, the running desk's"
                        " sessions")  # fmt: skip
    parser.add_argument("--contact", default=CONTACT, metavar="ADDRESS",
                        help="the desk's own address (default: %(default)s)")  # fmt: skip
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read the files; the exit code tells whether any could not be read."""
    from infra.cli.console import print_json

    listings = _listings(options.session)
    receipt = _receipt(options.receipt)
    failed = 0
    for file in options.files:
        try:
            told = explain(file.read_bytes(), str(file), listings, receipt, options.contact)
        except OSError as error:
            told = {"file": str(file), "error": error.strerror or str(error)}
            failed = 1
        if options.json:
            print_json(told)
        else:
            print(_shown(told))
    return failed


def explain(
    raw: bytes,
    name: str,
    listings: Sequence[Listing],
    receipt: Receipt | None = None,
    contact: str = CONTACT,
) -> dict[str, Any]:
    """One mail as `guichet read --json` tells it."""
    from guichet.desk.catalogue import match
    from guichet.mail.message import parse
    from guichet.mail.reading import read
    from guichet.mail.receipt import Receipt

    message = parse(raw)
    if receipt is None:
        receipt = Receipt.trusting(message.sender[1], _date(message.first("date")), "read")
    reading = read(raw, receipt, contact)
    found = match(reading.request.mentions, listings, receipt.received_at)
    acts = reading.request.intent is not None
    refused = found.reason if acts and listings else ""
    return _told(name, reading, found.named.id if found.named else None, refused, found.evidence)


def _told(
    name: str, reading: Reading, session: str | None, refused: str, words: str
) -> dict[str, Any]:
    request = reading.request
    acts = request.intent is not None and not refused
    return {
        "file": name,
        "disposition": "hand-over" if refused else reading.disposition.value,
        "reason": refused or reading.reason,
        "intent": request.intent.value if request.intent is not None and acts else None,
        "also_human": request.also_human and acts,
        "language": request.language.value,
        "session": session,
        "participants": [asdict(person) for person in request.people] if acts else [],
        "own_words": request.own_words,
        "evidence": [*reading.evidence, *([words] if words else [])],
    }


def _date(text: str) -> datetime:
    """When the mail says it was sent; now, where it does not."""
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return datetime.now(UTC)
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)


def _listings(files: Sequence[Path]) -> list[Listing]:
    """The sessions of the files; of the running desk where there is none."""
    from guichet.desk.catalogue import Listing
    from guichet.office.problems import SessionFileError
    from guichet.office.sessions import load
    from infra.cli.console import Failure

    if not files:
        return _running()
    found = []
    for file in files:
        try:
            found.append(Listing.of(load(file.read_text("utf-8")).facts))
        except SessionFileError as error:
            raise Failure(f"{file}: {error}") from None
        except UnicodeDecodeError:
            raise Failure(f"{file} is not UTF-8 text") from None
    return found


def _running() -> list[Listing]:
    """The sessions of the local desk."""
    from guichet.desk.catalogue import Listing
    from infra.cli.console import Failure
    from infra.cli.target import target_of
    from infra.local.errors import LocalError

    try:
        sessions = target_of(argparse.Namespace()).ledger.sessions()
    except LocalError as error:
        raise Failure(f"{error}; or name session files with --session FILE") from None
    return [Listing.of(one.facts, one.state) for one in sessions]


def _receipt(file: Path | None) -> Receipt | None:
    from guichet.mail.receipt import Receipt, ReceiptError
    from infra.cli.console import Failure

    if file is None:
        return None
    try:
        return Receipt.from_notification(json.loads(file.read_text("utf-8")))
    except (ReceiptError, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise Failure(f"{file}: {error}") from None


def _shown(told: dict[str, Any]) -> str:
    """For a reader at the terminal."""
    if "error" in told:
        return f"{told['file']}\n  error: {told['error']}\n"
    lines = [told["file"], f"  {told['disposition']}: {told['intent'] or told['reason']}"
             + ("; and a human must read it" if told["also_human"] else "")]  # fmt: skip
    lines.append(f"  session: {told['session'] or 'none named'}    language: {told['language']}")
    for person in told["participants"]:
        known = [value for value in person.values() if value]
        lines.append(f"  person: {' · '.join(known) or 'nothing known'}")
    if told["evidence"]:
        lines.append("  because: " + " | ".join(told["evidence"]))
    words = told["own_words"].strip().splitlines()
    lines.extend(f"  > {line}" for line in words[:12])
    return "\n".join(lines) + "\n"
