"""The digests of the sample letters: an eventful morning and a quiet one."""

from __future__ import annotations

from typing import Any


def _person(number: int, status: str, **more: Any) -> dict[str, Any]:
    names = ("Claire Dupont", "Omar Haddad", "Inès Roy", "Luc Petit", "Zoé Ünal")
    return {
        "reference": f"AB{number:02}XY".replace("0", "Q").replace("1", "R"),
        "name": names[number % len(names)],
        "email": f"personne{number}@example.com",
        "organisation": "Métropole de Lyon" if number % 3 == 0 else "",
        "sender": f"personne{number}@example.com",
        "status": status,
        "rank": None,
        "deadline": None,
        "missing": [],
        **more,
    }


_PEOPLE = [
    *(_person(number, "confirmed") for number in range(17)),
    _person(17, "confirmed", name=None, missing=["name"]),
    _person(18, "offered", deadline="2030-02-06T08:30:00+00:00"),
    *(_person(18 + rank, "waiting", rank=rank) for rank in (1, 2, 3)),
]
_SESSION: dict[str, Any] = {
    "id": "ateliers-2030-03-19",
    "title": {
        "fr": "Journée découverte : le potager en ville",
        "en": "Discovery day: gardens in town",
    },
    "date": "2030-03-19",
    "capacity": 20,
    "confirmed": 18,
    "offered": 1,
    "free": 1,
    "waiting": 3,
    "state": "open",
    "participants": _PEOPLE,
    "changes": [
        {
            "at": "2030-02-03T09:12:00+00:00",
            "what": "cancelled",
            "name": "Anna Kowalska",
            "reference": "QWERT2",
        },
        {
            "at": "2030-02-03T09:12:00+00:00",
            "what": "offered",
            "name": "Luc Petit",
            "reference": "ABR8XY",
        },
        {
            "at": "2030-02-03T16:40:00+00:00",
            "what": "confirmed",
            "name": None,
            "reference": "ABR7XY",
        },
    ],
}
DIGEST: dict[str, Any] = {
    "date": "2030-02-04",
    "sessions": [_SESSION],
    "handed_over": [
        {
            "number": 1,
            "at": "2030-02-03T14:05:00+00:00",
            "sender": "marc@example.net",
            "sender_name": "Marc Aurèle",
            "subject": "Repas végétarien ?",
            "reason": "question",
            "words": "Bonjour,\n\nEst-ce que le déjeuner peut être végétarien ?\n\nMarc",
        },
        {
            "number": 2,
            "at": "2030-02-03T19:20:00+00:00",
            "sender": "compta@example.net",
            "sender_name": "",
            "subject": "",
            "reason": "unclear",
            "words": "Voir pièce jointe.",
        },
    ],
    "mails": {
        "received": 37,
        "acted": 30,
        "handed_over": 2,
        "ignored": 4,
        "duplicates": 1,
        "unprocessed": [],
    },
    "letters": {"sent": 31, "owed": 0, "failed": 1},
    "warnings": ["La lettre à samira@example.com est revenue : adresse inconnue."],
}
QUIET_DIGEST: dict[str, Any] = {
    **DIGEST,
    "sessions": [{**_SESSION, "changes": []}],
    "handed_over": [],
    "mails": {"received": 0, "unprocessed": []},
    "letters": {"sent": 0, "owed": 0, "failed": 0},
    "warnings": [],
}
