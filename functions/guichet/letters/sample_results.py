"""Sample answers to an organiser's commands: one line of every sort."""

from __future__ import annotations

from typing import Any

_STANDS = {"session": "ateliers-2030-03-19", "date": "2030-03-19", "capacity": 20, "held": 20,
           "free": 0, "waiting": 3}  # fmt: skip
_CLAIRE = {"reference": "K7Q2MX", "name": "Claire Dupont", "status": "confirmed", **_STANDS}
_UNTIL = "2030-02-06T08:30:00+00:00"
_LUC = {**_CLAIRE, "reference": "ABR8XY", "name": "Luc Petit"}


def _line(line: str, code: str, **details: Any) -> dict[str, Any]:
    return {"line": line, "code": code, "done": True, **details}


def _not(line: str, code: str, **details: Any) -> dict[str, Any]:
    return {"line": line, "code": code, "done": False, **details}


DONE: dict[str, Any] = {
    "stopped_at": "",
    "lines": [
        _line("places 22", "seats", was=20, offered=["Luc Petit (ABR8XY)", "Inès Roy (ABRKXY)"],
              **{**_STANDS, "capacity": 22, "held": 22}),
        _line("annuler K7Q2MX désistement par téléphone", "cancelled",
              offered=["Luc Petit (ABR8XY)"], **_CLAIRE),
    ],
}  # fmt: skip
"""A morning's ordinary answer."""

EVERY: dict[str, Any] = {
    "stopped_at": "Peux-tu aussi rappeler Marc demain, merci.",
    "lines": [
        *DONE["lines"],
        _line("places 10", "seats-over", **{**_STANDS, "capacity": 10}, was=20),
        _line("fermer", "closed", **_STANDS),
        _line("ouvrir", "reopened", offered=["Luc Petit (ABR8XY)"], more=True, **_STANDS),
        _line("inscrire Omar Haddad <omar@example.com>", "registered-confirmed", late=True,
              **{**_CLAIRE, "name": "Omar Haddad"}),
        _line("inscrire Zoé Ünal <zoe@example.com>", "registered-waiting", rank=4,
              untold="unreachable-address", **{**_CLAIRE, "name": "Zoé Ünal"}),
        _line("remplacer K7Q2MX par Omar Haddad <omar@example.com>", "replaced",
              leaver="Claire Dupont", **{**_CLAIRE, "name": "Omar Haddad"}),
        _line("promouvoir ABR8XY invité du ministère", "promoted-first", rank=1, **_LUC),
        _line("promouvoir ABR8XY invité", "promoted-offered", deadline=_UNTIL, **_LUC),
        _line("offrir", "offered-now", offered=["Luc Petit (ABR8XY)"], **_STANDS),
        _line("relancer K7Q2MX", "reminded", missing=True, **_CLAIRE),
        _line("relancer ABR8XY", "reminded", deadline=_UNTIL, **{**_LUC, "status": "offered"}),
        _line("effacer K7Q2MX", "confirm-erase", until=_UNTIL, name="Claire Dupont (K7Q2MX)"),
        _line("annuler session dégât des eaux", "confirm-call-off", until=_UNTIL, people=23,
              date="2030-03-19"),
        _line("annuler session", "called-off", people=23, **_STANDS),
        _line("effacer K7Q2MX", "erased", **_CLAIRE),
        _line("effacer ABR8XY", "erased-place", **_LUC),
        _line("", "order-dropped"),
        _line("bilan", "report-sent"),
        _line("liste", "list-sent", date="2030-03-19"),
        _line("original 3", "original-sent", number=3),
        _line("fait 3", "done", number=3, name="Marc Aurèle"),
        _line("session", "session-opened", session="ateliers-2030-06-18", date="2030-06-18",
              capacity=12, title="Journée découverte", place="Maison du Parc", price="320 €",
              start="09:00", end="17:30"),
        _line("journal", "journal", journal=[
            {"at": _UNTIL, "what": "promoted", "reference": "ABR8XY", "by": "organiser",
             "details": "invité du ministère", "who": "ada@example.org"},
            {"at": _UNTIL, "what": "lapsed", "reference": "K7Q2MX", "by": "sweep"},
        ]),
        _line("aide", "help"),
    ],
}  # fmt: skip
"""All that can be done."""

_ERRORS = (
    "unknown-command nothing-more session-unclear number-missing number-out-of-range "
    "reference-missing one-reference reason-missing address-missing name-missing "
    "newcomer-missing form-missing too-many too-large no-session session-called-off "
    "session-over no-such-mail done-already journal-empty order-gone order-not-yours "
    "letters-cap unreachable-address"
).split()
_ABOUT_SOMEBODY = ("not-live", "has-a-place", "seated-already", "first-already")
_ABOUT_A_SESSION = (
    "seats-already", "closed-already", "open-already", "registration-over", "nobody-waits",
    "no-free-seat", "order-too-late",
)  # fmt: skip

REFUSED: dict[str, Any] = {
    "stopped_at": "",
    "lines": [
        _not("anuler K7Q2MX", "misspelt", suggestion="annuler K7Q2MX"),
        *(_not(f"ligne {code}", code, suggestion="places 22") for code in _ERRORS),
        *(_not(f"ligne {code}", code, **_CLAIRE) for code in _ABOUT_SOMEBODY),
        *(_not(f"ligne {code}", code, **_STANDS) for code in _ABOUT_A_SESSION),
        _not("annuler ZZZZZ9", "no-such-reference", reference="ZZZZZ9"),
        _not("fermer", "which-session", dates=["2030-03-19", "2030-06-18"]),
        _not("fermer avril", "no-such-session", dates=["2030-03-19"]),
        _not("places 22 mars", "seats-or-date", number=22),
        _not("session", "session-wrong", problems=[
            {"field": "date", "code": "past", "detail": "2030-02-04"},
            {"field": "end", "code": "later", "detail": ""},
            {"field": "places", "code": "places", "detail": "1 and 10000"},
            {"field": "timezone", "code": "timezone", "detail": ""},
            {"field": "price", "code": "missing", "detail": "both"},
            {"field": "sale", "code": "unknown", "detail": "salle"},
            {"field": "id", "code": "taken", "detail": "ateliers-2030-03-19"},
            {"field": "organisers", "code": "addresses", "detail": "'ada'"},
            {"field": "comme", "code": "no-session", "detail": "avril"},
        ]),
    ],
}  # fmt: skip
"""All that can go wrong."""

ORDERS: dict[str, dict[str, Any]] = {
    "call-off": {"act": "call-off", "pending": "OZZZZ2", "why": "dégât des eaux", "people": 23,
                 "until": _UNTIL},
    "erase": {"act": "erase", "pending": "OZZZZ3", "name": "Claire Dupont (K7Q2MX)",
              "until": _UNTIL},
}  # fmt: skip
"""The orders that a letter asks to confirm."""
