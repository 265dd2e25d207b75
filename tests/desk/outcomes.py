"""Every request at every stage, by everybody: what the desk does, as a table.

    python -m tests.desk.outcomes        prints the table that the rules give today

`outcomes.md` is the table that somebody has read and agreed to; the test holds the rules to it.
Each cell says how it then stands with the place, and which letters go to whom; or why it is
handed over.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from guichet.desk.decision import Decision
from guichet.desk.model import State, Status
from guichet.desk.request import Disposition, Intent, Person, Request, Trust
from tests.builders import MARCH, NOW, request, session
from tests.desk.memory import MemoryDesk

STATED = Path(__file__).with_name("outcomes.md")
PERSON, SENDER, STRANGER = "person@example.org", "rh@example.org", "stranger@example.org"
NEWCOMER = "newcomer@example.org"
STAGES = ("no place", "waiting", "offered", "confirmed", "cancelled", "lapsed")
WHO = ("the participant", "who registered them", "a stranger", "the reply address", "a forged From")
INTENTS = tuple(Intent)
STATES = ("closed", "called off", "over")
"""What has become of the session when the mail comes."""
SEVERAL = "register several"
_NAMES = {PERSON: "participant", SENDER: "sender", STRANGER: "stranger", NEWCOMER: "newcomer"}
_ASKED = 120.0


def desk_at(stage: str) -> MemoryDesk:
    """A desk of one seat where the person is at `stage`, having been registered by somebody."""
    desk = MemoryDesk(session(1))
    other, person = Person("Autre Personne", "other@example.org"), Person("Une Personne", PERSON)
    if stage == "no place":
        return desk
    seated_first = stage in ("waiting", "offered", "lapsed")
    if seated_first:
        desk.take(request(Intent.REGISTER, "other@example.org", other))
    desk.take(request(Intent.REGISTER, SENDER, person, name="Rita Hache", minutes=1))
    if stage in ("offered", "lapsed"):
        desk.take(request(Intent.CANCEL, "other@example.org", minutes=2))
    if stage == "lapsed":
        desk.sweep(MARCH, NOW + timedelta(days=3))
    if stage == "cancelled":
        desk.take(request(Intent.CANCEL, PERSON, minutes=3))
    expected = {"waiting": Status.WAITING, "offered": Status.OFFERED, "lapsed": Status.LAPSED}
    assert desk.status(PERSON) is expected.get(stage, Status(stage))
    return desk


def become(desk: MemoryDesk, state: str) -> None:
    """The session is closed or called off; that it is over is a matter of time."""
    march = desk.sessions[MARCH]
    if state in ("closed", "called off"):
        states = {"closed": State.CLOSED, "called off": State.CALLED_OFF}
        desk.sessions[MARCH] = replace(march, state=states[state])


def ask(
    desk: MemoryDesk, stage: str, intent: Intent, who: str, state: str = "", several: bool = False
) -> Decision:
    """Put one request to the desk."""
    later = _ASKED + (3 * 24 * 60 if stage == "lapsed" else 0)
    later += 60 * 24 * 60 if state == "over" else 0
    bearer = ""
    if who == "the reply address" and stage != "no place":
        bearer = desk.by(PERSON).reference
    asked = _request(intent, who, later)
    if several:
        asked = replace(asked, people=(*asked.people, Person("Nouvelle Venue", NEWCOMER)))
    return desk.take(asked, bearer=bearer)


def _request(intent: Intent, who: str, minutes: float) -> Request:
    person = Person("Une Personne", PERSON)
    sender, trust = {
        "the participant": (PERSON, Trust.AUTHENTICATED),
        "who registered them": (SENDER, Trust.AUTHENTICATED),
        "a stranger": (STRANGER, Trust.AUTHENTICATED),
        "the reply address": ("elsewhere@example.org", Trust.UNKNOWN),
        "a forged From": (PERSON, Trust.UNKNOWN),
    }[who]
    names_them = who in ("who registered them", "a stranger")
    people: tuple[Person, ...] = (person,) if names_them else ()
    if intent is Intent.REGISTER and not names_them:
        people = (person if sender == PERSON else Person("Ailleurs", sender),)
    if intent is Intent.REPLACE:
        people = (person, Person("Nouvelle Venue", NEWCOMER))
    if intent is Intent.DETAILS:
        people = (Person("Une Personne", PERSON if names_them else None, phone="+33639981427"),)
    if intent in (Intent.STATUS, Intent.INFORMATION):
        people = ()
    return request(intent, sender, *people, name=None, minutes=minutes, trust=trust)


def outcome(intent: Intent, stage: str, who: str, state: str = "", *, several: bool = False) -> str:
    """What the desk does, in a few words."""
    desk = desk_at(stage)
    become(desk, state)
    before = len(desk.letters)
    decision = ask(desk, stage, intent, who, state, several)
    if decision.disposition is Disposition.HAND_OVER:
        return f"handed over: {decision.reason}"
    letters = [f"{one.kind.value} → {_name(one.to)}" for one in desk.letters[before:]]
    return f"{_standing(desk)}; {', '.join(letters) or 'no letter'}"


def _standing(desk: MemoryDesk) -> str:
    shown = {
        _name(one.email or one.sender): one.status.value
        for one in desk.people.values()
        if one.email != "other@example.org"
    }
    return ", ".join(f"{name} {status}" for name, status in shown.items()) or "nobody"


def _name(address: str) -> str:
    return _NAMES.get(address, address.partition("@")[0])


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Every cell: request, stage, who, outcome."""
    for intent in INTENTS:
        for stage in STAGES:
            for who in WHO:
                yield intent.value, stage, who, outcome(intent, stage, who)
    for stage in STAGES:
        for who in WHO:
            yield SEVERAL, stage, who, outcome(Intent.REGISTER, stage, who, several=True)
    for state in STATES:
        for intent in INTENTS:
            for stage in STAGES[:4]:
                told = outcome(intent, stage, WHO[0], state)
                yield intent.value, f"{stage}; session {state}", WHO[0], told


def printed() -> str:
    """The table as Markdown."""
    lines = ["| request | stage | by | outcome |", "|---|---|---|---|"]
    lines += [f"| {' | '.join(row)} |" for row in rows()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(printed())
