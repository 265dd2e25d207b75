"""The digests of the sample letters: an eventful morning, a quiet one, one of many sessions."""

from __future__ import annotations

from typing import Any

_NAMES = ("Claire Dupont", "Omar Haddad", "Inès Roy", "Luc Petit", "Zoé Ünal", "Łukasz Wójcik")


def _person(number: int, **more: Any) -> dict[str, Any]:
    return {
        "reference": f"AB{number:02}XY".replace("0", "Q").replace("1", "R"),
        "name": _NAMES[number % len(_NAMES)],
        "email": f"personne{number}@example.com",
        "organisation": "Métropole de Lyon" if number % 3 == 0 else "",
        "sender": f"personne{number}@example.com",
        "status": "confirmed",
        **more,
    }


def _change(day: int, hour: str, what: str, name: str, reference: str) -> dict[str, Any]:
    at = f"2030-02-{day:02}T{hour}:00+00:00"
    return {"at": at, "what": what, "name": name, "reference": reference, "details": ""}


_SEATED = [*(_person(number) for number in range(17)), _person(17, name=None, missing=["name"])]
_SESSION: dict[str, Any] = {
    "id": "ateliers-2030-03-19",
    "title": {
        "fr": "Journée découverte : le potager en ville",
        "en": "Discovery day: gardens in town",
    },
    "date": "2030-03-19",
    "start": "09:00:00",
    "end": "18:00:00",
    "place": "Maison du Parc",
    "address": "4 rue des Lilas, 69003 Lyon",
    "organiser": "Les Ateliers du Parc",
    "trainers": ["Ada Morel", "Jean-Noël Lefèvre", "Zoé Ünal"],
    "timezone": "Europe/Paris",
    "days_left": 43,
    "over": False,
    "capacity": 20,
    "confirmed": 18,
    "offered": 1,
    "free": 1,
    "waiting": 3,
    "state": "open",
    "changes": [
        _change(3, "09:12", "cancelled", "Anna Kowalska", "QWERT2"),
        _change(3, "09:12", "offered", "Luc Petit", "ABR8XY"),
        {**_change(3, "14:30", "capacity", "", ""), "details": "19 -> 20"},
        _change(3, "16:40", "confirmed", "", "ABR7XY"),
    ],
    "changes_count": 4,
    "offers": [_person(18, status="offered", deadline="2030-02-06T08:30:00+00:00")],
    "offers_count": 1,
    "queue": [_person(18 + rank, status="waiting", rank=rank) for rank in (1, 2, 3)],
    "queue_count": 3,
    "seated": _SEATED,
    "seated_count": 18,
    "missing": [_SEATED[-1]],
    "missing_count": 1,
    "doubles": [{"name": "Omar Haddad", "references": ["H4DD2A", "K7Q2MX"]}],
    "deadlines": [
        {"what": "offer", "at": "2030-02-06T08:30:00+00:00"},
        {"what": "session", "at": "2030-03-19T08:00:00+00:00"},
    ],
}
LISTING: dict[str, Any] = {
    **{name: _SESSION[name] for name in ("id", "title", "date", "start", "end", "timezone")},
    **{name: _SESSION[name] for name in ("place", "address", "organiser", "trainers")},
    **{name: _SESSION[name] for name in ("capacity", "confirmed", "offered", "waiting")},
    "people": [
        {**one, "at": "2030-01-28T10:04:00+00:00", "role": "Chargée de mission"}
        for one in (*_SEATED, *_SESSION["offers"], *_SESSION["queue"])
    ],
}
HANDED: dict[str, Any] = {
    "number": 12,
    "delivery": "sample",
    "at": "2030-02-03T14:05:00+00:00",
    "sender": "marc@example.net",
    "sender_name": "Marc Aurèle",
    "subject": "Repas végétarien ?",
    "reason": "question",
    "words": "Bonjour,\n\nEst-ce que le déjeuner peut être végétarien ?\n\nMarc",
}
_EMPTY_MAIL = {
    **HANDED,
    "number": 13,
    "at": "2030-02-03T19:20:00+00:00",
    "sender": "compta@example.net",
    "sender_name": "",
    "subject": "",
    "reason": "unclear",
    "words": "Voir pièce jointe.",
}
_OLD_MAIL = {
    **HANDED,
    "number": 4,
    "at": "2030-01-08T08:01:00+00:00",
    "sender_name": "Béatrice Long",
    "subject": "Facture de 2029",
    "words": "",
    "forgotten": "2030-02-07T08:01:00+00:00",
}
DIGEST: dict[str, Any] = {
    "date": "2030-02-04",
    "sessions": [_SESSION],
    "handed_over": [HANDED, _EMPTY_MAIL],
    "still_waiting": [_OLD_MAIL],
    "waiting_mails": 3,
    "mails": {
        "received": 37,
        "dealt": 37,
        "acted": 30,
        "handed_over": 2,
        "ignored": 4,
        "duplicates": 1,
        "unprocessed": [],
        "unprocessed_count": 0,
    },
    "letters": {"sent": 31, "owed": 0, "failed": 1},
    "undelivered": [
        {
            "address": "samira@example.com",
            "reason": "bounce",
            "name": "Samira Ben Salah",
            "reference": "ABR4XY",
        }
    ],
    "warnings": [],
    "sheets": [],
    "lists": [LISTING],
}
QUIET_DIGEST: dict[str, Any] = {
    **DIGEST,
    "sessions": [{**_SESSION, "changes": [], "offers": [], "confirmed": 19, "offered": 0}],
    "handed_over": [],
    "still_waiting": [],
    "waiting_mails": 0,
    "mails": {},
    "letters": {},
    "undelivered": [],
}
_CALM = {**QUIET_DIGEST["sessions"][0], "queue": [], "waiting": 0, "missing": [], "deadlines": []}
BUSY_DIGEST: dict[str, Any] = {
    **DIGEST,
    "sessions": [
        {**_SESSION, "days_left": 2, "changes_count": 200, "state": "closed"},
        *({**_CALM, "date": f"2030-{month:02}-12"} for month in range(4, 11)),
    ],
    "mails": {**DIGEST["mails"], "received": 38, "unprocessed": ["lost-1"], "unprocessed_count": 1},
    "warnings": [
        {"what": "unprocessed", "count": 1},
        {"what": "dead-letters", "count": 2},
        {"what": "letters-brake", "count": 3},
    ],
    "sheets": ["ateliers-2030-03-19"],
    "left_out": 120,
}
