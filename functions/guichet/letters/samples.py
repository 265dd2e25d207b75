"""Sample letters: one or more of every kind, for the preview, the checks and the build.

Built on a session of no particular organiser, so that they stand on their own; the preview can
show them with a real session file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from guichet.desk.model import (
    Facts,
    Letter,
    LetterKind,
    Participant,
    Slot,
    Status,
    Text,
    Thread,
)
from guichet.desk.request import Language
from guichet.letters.house import House
from guichet.letters.sample_office import office_cases

HOUSE = House("inscription@example.org", "Les Ateliers du Parc", (b"k" * 32,))
_AHEAD = timedelta(days=43)
"""How long before the session the letters are written."""
_ANSWERED = Thread("<CAF3x9@mail.example.com>", (), "Inscription à la journée")


@dataclass(frozen=True, slots=True)
class Sample:
    """A letter and the name it is filed under."""

    name: str
    letter: Letter


def session() -> Facts:
    """The session the samples speak of."""
    return Facts(
        id="ateliers-2030-03-19",
        title=Text("Journée découverte : le potager en ville", "Discovery day: gardens in town"),
        date=date(2030, 3, 19),
        start=time(9),
        end=time(18),
        timezone="Europe/Paris",
        place="Maison du Parc",
        address="4 rue des Lilas, 69003 Lyon",
        price=Text("320 € TTC", "€320, tax included"),
        payment=Text(
            "Rien à régler maintenant : nous vous adresserons une convention, ou attendrons "
            "votre bon de commande, puis une facture.",
            "Nothing to pay now: we will send you a training agreement, or wait for your "
            "purchase order, and then an invoice.",
        ),
        programme=(
            Slot(time(9), "Café et semis", Text("accueil", "welcome")),
            Slot(None, "Qu'est-ce qui pousse ici ?", Text("tour du parc", "a walk in the park")),
            Slot(time(12, 30), "À table !", Text("déjeuner", "lunch")),
            Slot(time(14), "Les mains dans la terre", Text("pratique", "practice")),
        ),
        trainers=("Ada Morel", "Jean-Noël Lefèvre", "Zoé Ünal"),
        organiser="Les Ateliers du Parc",
        organiser_name="Ada Morel",
        contact="ada@example.org",
        website="www.example.org",
        access=Text(
            "Métro D, station Garibaldi, à 5 min à pied ; lieu accessible en fauteuil.",
            "Metro D, Garibaldi station, 5 min on foot; step-free access.",
        ),
        withdrawal=Text(
            "Sans frais jusqu'à 14 jours avant la journée ; ensuite, 50 % du prix.",
            "Free until 14 days before the day; after that, 50% of the price.",
        ),
    )


def samples(facts: Facts | None = None) -> Iterator[Sample]:
    """Every letter, in French and in English."""
    for language in Language:
        for name, letter in _letters(facts or session(), language):
            yield Sample(f"{language.value}-{name}", letter)


def _letters(facts: Facts, language: Language) -> Iterator[tuple[str, Letter]]:
    claire = _person(facts, language)
    for number, (name, kind, people, more) in enumerate(_cases(claire, facts)):
        settings: dict[str, Any] = {
            "id": f"{number:02}{language.value}" + "0" * 28,
            "kind": kind,
            "to": "claire.dupont@example.com",
            "to_name": "Claire Dupont",
            "language": language,
            "owed_at": claire.registered_at,
            "facts": facts,
            "participants": people,
            "thread": _ANSWERED,
            **more,
        }
        yield name, Letter(**settings)
    for name, kind, more in office_cases(facts):
        own: dict[str, Any] = {
            "id": f"{name}-{language.value}",
            "kind": kind,
            "to": "ada@example.org",
            "language": language,
            "owed_at": claire.registered_at,
            **more,
        }
        yield name, Letter(**own)


_Case = tuple[str, LetterKind, tuple[Participant, ...], Mapping[str, Any]]


def _cases(one: Participant, facts: Facts) -> Iterator[_Case]:
    """Name, kind, people, and what differs from an ordinary letter."""
    june = replace(facts, id="ateliers-juin", date=date(facts.date.year, 6, 18))
    yield from _places(one, june)
    yield from _changes(one)
    yield from _sessions(one, facts, june)


def _places(one: Participant, june: Facts) -> Iterator[_Case]:
    """Letters that say how it stands with a place."""
    kind = LetterKind
    waiting = replace(one, status=Status.WAITING)
    deadline = one.registered_at + timedelta(days=2, minutes=30)
    offered = replace(one, status=Status.OFFERED, deadline=deadline, sequence=1)
    gone = replace(one, status=Status.CANCELLED, sequence=1)
    anonymous = replace(one, name=None)
    by_hr = replace(one, sender="drh@example.com", sender_name="Paul Martin")
    hr = {"to": "drh@example.com", "to_name": "Paul Martin"}
    ranks = {one.reference: 3}
    group = _group(one, deadline)
    chosen: dict[str, Any] = {"details": {"session_chosen": True}, "others": (june,)}
    yield "confirmed", kind.CONFIRMED, (one,), {}
    yield "confirmed-chosen", kind.CONFIRMED, (one,), chosen
    yield "confirmed-no-name", kind.CONFIRMED, (anonymous,), {"to_name": None}
    yield "confirmed-by-other", kind.CONFIRMED, (by_hr,), {"thread": Thread()}
    yield "confirmed-several", kind.CONFIRMED, group[:2], hr
    yield "waiting", kind.WAITING, (waiting,), {"ranks": ranks}
    yield "waiting-by-other", kind.WAITING, (replace(by_hr, status=Status.WAITING),), {}
    yield "group", kind.GROUP, group, {**hr, "ranks": {group[2].reference: 1}}
    yield "group-one", kind.GROUP, (replace(by_hr, email=None),), hr
    yield "status-none", kind.STATUS, (), {}
    yield "status-confirmed", kind.STATUS, (one,), {"details": {"already": True}}
    yield "status-waiting", kind.STATUS, (waiting,), {"ranks": ranks}
    yield "status-offered", kind.STATUS, (offered,), {}
    yield "status-cancelled", kind.STATUS, (gone,), {}
    yield "status-several", kind.STATUS, group, {**hr, "ranks": {group[2].reference: 1}}
    yield "offered", kind.OFFERED, (offered,), {"thread": Thread("<CAF3x9@mail.example.com>")}
    yield "offered-by-other", kind.OFFERED, (replace(offered, email=None, sender=hr["to"]),), hr


def _changes(one: Participant) -> Iterator[_Case]:
    """Letters that say what became of a place."""
    kind = LetterKind
    hr = {"to": "drh@example.com", "to_name": "Paul Martin"}
    gone = replace(one, status=Status.CANCELLED, sequence=1)
    lapsed = replace(one, status=Status.LAPSED, sequence=2)
    anonymous = replace(one, name=None)
    newcomer = replace(
        one, reference="N2WCMR", name="Omar Haddad", email="omar@example.com", sequence=0
    )
    yield "lapsed", kind.LAPSED, (lapsed,), {"thread": Thread("<CAF3x9@mail.example.com>")}
    yield "declined", kind.DECLINED, (gone,), {}
    yield "cancelled", kind.CANCELLED, (gone,), {}
    yield "cancelled-waiting", kind.CANCELLED, (gone,), {"details": {"was": "waiting"}}
    yield "cancelled-by-sender", kind.CANCELLED, (replace(gone, sender=hr["to"]),), hr
    yield "replaced", kind.REPLACED, (gone, newcomer), {}
    yield "replaced-by-sender", kind.REPLACED, (gone, newcomer), hr
    yield "details-received", kind.DETAILS_RECEIVED, (one,), {}
    yield "details-still-missing", kind.DETAILS_RECEIVED, (anonymous,), {"to_name": None}


def _sessions(one: Participant, facts: Facts, june: Facts) -> Iterator[_Case]:
    """Letters about a session, and those that ask or close."""
    kind = LetterKind
    gone = replace(one, status=Status.CANCELLED, sequence=1)
    yield "information", kind.INFORMATION, (), {"others": (june,)}
    for intent in ("register", "cancel", "replace", "accept", "decline", "details", "erase"):
        details = {"intent": intent, "pending": "PNDNG2"}
        yield f"confirm-request-{intent}", kind.CONFIRM_REQUEST, (), {"details": details}
    for why, others in (("closed", (june,)), ("over", (june, facts)), ("called-off", ())):
        more: dict[str, Any] = {"details": {"why": why}, "others": others}
        yield f"registration-closed-{why}", kind.REGISTRATION_CLOSED, (), more
    off: dict[str, Any] = {
        "details": {"why": "trop peu d'inscriptions"},
        "others": (june,),
        "thread": Thread(),
    }
    yield "called-off", kind.CALLED_OFF, (gone,), off
    waited = {**off, "details": {**off["details"], "was": "waiting"}, "others": ()}
    yield "called-off-waiting", kind.CALLED_OFF, (gone,), waited
    for days in (7, 1):
        more = {"details": {"days": days}, "thread": Thread()}
        yield f"reminder-{days}", kind.REMINDER, (one,), more
    for places, kept in ((1, 0), (0, 2)):
        erased = {"places": places, "mails": 1, "registered_others": kept}
        name = "erased" if places else "erased-others-kept"
        yield name, kind.ERASED, (), {"details": erased, "to_name": None}


def _person(facts: Facts, language: Language) -> Participant:
    return Participant(
        reference="K7Q2MX",
        session=facts.id,
        status=Status.CONFIRMED,
        name="Claire Dupont",
        email="claire.dupont@example.com",
        sender="claire.dupont@example.com",
        sender_name="Claire Dupont",
        language=language,
        registered_at=(facts.starts_at - _AHEAD).astimezone(UTC),
        ticket="2030-02-04T08:00:00.000Z#1",
        organisation="Métropole de Lyon",
        thread="<CAF3x9@mail.example.com>",
    )


def _group(one: Participant, deadline: datetime) -> tuple[Participant, ...]:
    """Four colleagues: a seat, a seat without a name, a place in the queue, an offer."""
    by_hr = replace(one, sender="drh@example.com", sender_name="Paul Martin")
    return (
        replace(by_hr, reference="AAAAA2", email=None),
        replace(by_hr, reference="BBBBB3", name=None, email="samira@example.com"),
        replace(by_hr, reference="CCCCC4", name="Luc Petit", status=Status.WAITING),
        replace(
            by_hr, reference="DDDDD5", name="Inès Roy", status=Status.OFFERED, deadline=deadline
        ),
    )
