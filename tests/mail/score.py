"""Scores the reader on the labelled mails and prints the table of the issue.

python tests/mail/score.py [FOLDER] [--half 0|1] [--verbose]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "functions"))

from guichet.desk.catalogue import Listing, match  # noqa: E402
from guichet.desk.request import Person, Reading  # noqa: E402
from guichet.mail.reading import read  # noqa: E402
from guichet.mail.receipt import Receipt  # noqa: E402

MAILS = ROOT.parent / "shared" / "mails"
CONTACT = "inscriptions@decouverte.example"
SESSIONS = (
    Listing("decouverte-2019-03-19", date(2019, 3, 19), datetime(2019, 3, 19, 8, tzinfo=UTC), True),
    Listing("decouverte-2019-06-18", date(2019, 6, 18), datetime(2019, 6, 18, 7, tzinfo=UTC), True),
)
NOW = datetime(2019, 1, 15, 12, tzinfo=UTC)
HARMFUL = ("cancel", "replace", "erase")
FIELDS = ("name", "email", "phone", "organisation", "role")


@dataclass
class Score:
    """What was counted."""

    mails: int = 0
    right: Counter[str] = field(default_factory=Counter)
    people: int = 0
    wrong_acts: list[str] = field(default_factory=list)
    wrong_harm: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def share(self, what: str) -> float:
        """The share that is right, of mails or of people."""
        whole = self.people if what in FIELDS else self.mails
        return self.right[what] / whole if whole else 1.0


def answer(raw: bytes) -> tuple[str, str | None, str | None, Reading]:
    """Disposition, intent and session, as the desk would have them."""
    reading = read(raw, Receipt.trusting("x@y.example", NOW, "score"), CONTACT)
    found = match(reading.request.mentions, SESSIONS, NOW)
    intent = reading.request.intent
    session = found.named.id if found.named else None
    if intent is not None and found.reason:
        return "hand-over", None, session, reading
    return reading.disposition.value, intent.value if intent else None, session, reading


def score(folder: Path, half: int | None = None) -> Score:
    """Score every labelled mail of a folder, or one half of them."""
    labels: dict[str, dict[str, Any]] = json.loads((folder / "labels.json").read_text("utf-8"))
    result = Score()
    for number, (name, label) in enumerate(sorted(labels.items())):
        if half is None or number % 2 == half:
            _one(result, name, label, (folder / name).read_bytes())
    return result


def _one(result: Score, name: str, label: dict[str, Any], raw: bytes) -> None:
    disposition, intent, session, reading = answer(raw)
    acts = disposition == "act"
    human = reading.request.also_human and acts
    result.mails += 1
    good = (disposition, intent) == (label["disposition"], label["intent"])
    result.right["intent"] += good
    result.right["session"] += session == label["session"]
    result.right["language"] += reading.request.language.value == label["language"]
    result.right["also_human"] += human == label["also_human"]
    if acts and label["disposition"] != "act":
        result.wrong_acts.append(name)
    if intent in HARMFUL and intent != label["intent"]:
        result.wrong_harm.append(name)
    if not (good and session == label["session"] and human == label["also_human"]):
        result.notes.append(
            f"{name}: wanted {label['disposition']} {label['intent']} {label['session']} "
            f"human={label['also_human']}, got {disposition} {intent} {session} human={human} "
            f"({reading.reason}) {reading.evidence[:4]}"
        )
    _people(result, name, label["participants"], reading.request.people if acts else ())


def _people(
    result: Score, name: str, wanted: list[dict[str, Any]], found: tuple[Person, ...]
) -> None:
    for at in range(max(len(wanted), len(found))):
        result.people += 1
        for what in FIELDS:
            right = wanted[at][what] if at < len(wanted) else "nobody"
            got = getattr(found[at], what) if at < len(found) else "nobody"
            result.right[what] += right == got
            if right != got:
                result.notes.append(f"   {name} [{at}] {what}: wanted {right!r}, got {got!r}")


def table(result: Score) -> str:
    """The table of the issue."""
    wanted = {"intent": 0.97, "session": 0.97, "name": 0.95, "email": 0.97, "phone": 0.95,
              "organisation": 0.90}  # fmt: skip
    lines = [f"{result.mails} mails, {result.people} people"]
    for what in ("intent", "session", "language", "also_human", *FIELDS):
        goal = f"  (wanted {wanted[what]:.0%})" if what in wanted else ""
        lines.append(f"{what:14} {result.right[what]:4}  {result.share(what):7.1%}{goal}")
    lines.append(f"acted on, though not to be: {len(result.wrong_acts)} {result.wrong_acts}")
    lines.append(f"wrong cancel, replace or erase: {len(result.wrong_harm)} {result.wrong_harm}")
    return "\n".join(lines)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=MAILS)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    result = score(given.folder, given.half)
    if given.verbose:
        print("\n".join(result.notes))
    print(table(result))


if __name__ == "__main__":
    main()
