"""`session` and its form: a new session, judged by the code that judges session files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from guichet.desk.catalogue import Listing, match
from guichet.desk.model import Facts, Session, Text, code_of
from guichet.desk.outcome import Outcome, refused
from guichet.desk.request import Mention
from guichet.mail.dates import mentions
from guichet.mail.fold import fold
from guichet.office.commands.form import UNKNOWN
from guichet.office.orders.clerk import Order
from guichet.office.problems import Problem, SessionFileError
from guichet.office.sessions import SessionFile, read_form

_HOUSE = ("organiser", "organiser_name", "contact", "website", "timezone")
"""What stays the same from session to session unless the form says otherwise."""


def open_session(order: Order) -> Outcome:
    """A new session; or everything that is wrong with its form."""
    form = dict(order.command.form)
    unknown = [
        Problem(name[1:], "unknown", str(form.pop(name)))
        for name in [one for one in form if one.startswith(UNKNOWN)]
    ]
    like, problem = _like(order, str(form.pop("like", "")))
    wrong = [*unknown, *([problem] if problem else [])]
    opened: SessionFile | None = None
    try:
        opened = read_form({**_defaults(order, like), **form, **_id(form)}, order.today)
    except SessionFileError as error:
        wrong += error.wrong
    taken = {code_of(one.facts.id) for one in order.clerk.everything}
    if opened is not None and opened.facts.code in taken:
        wrong.append(Problem("id", "taken", opened.facts.id))
    if wrong or opened is None:
        told = [{"field": one.field, "code": one.code, "detail": one.detail} for one in wrong]
        return refused("session-wrong", problems=told)
    facts = replace(opened.facts, organisers=opened.facts.organisers or _hers(order))
    return Outcome(
        "session-opened",
        details={
            "session": facts.id,
            "date": facts.date.isoformat(),
            "capacity": opened.capacity,
            "title": facts.title.of(order.clerk.language),
            "place": facts.place,
            "price": facts.price.of(order.clerk.language),
            "start": facts.start.isoformat("minutes"),
            "end": facts.end.isoformat("minutes"),
        },
        opens=Session(facts, opened.capacity),
    )


def _hers(order: Order) -> tuple[str, ...]:
    """A session opened by somebody who is no organiser of the whole desk is her own."""
    return () if order.clerk.address in order.clerk.organisers else (order.clerk.address,)


def _id(form: Mapping[str, object]) -> dict[str, object]:
    """An id made of the title and the date, where the form gives none."""
    day, title = form.get("date"), form.get("title")
    if "id" in form or not isinstance(day, date):
        return {}
    words = re.findall(r"[a-z0-9]+", fold(title["fr"] if isinstance(title, dict) else ""))
    head = next((word for word in words if len(word) > 3), "session")[:30]
    return {"id": f"{head}-{day.isoformat()}"}


def _like(order: Order, text: str) -> tuple[Facts | None, Problem | None]:
    """The whole session that the form says it is like."""
    if not text:
        return None, None
    where = mentions(fold(text)) or (Mention(text=text, session=fold(text)),)
    listings = [Listing.of(one.facts, one.state) for one in order.clerk.entries]
    found = match(where, listings, order.now).named
    session = order.records.session(found.id) if found else None
    return (session.facts, None) if session else (None, Problem("comme", "no-session", text))


def _defaults(order: Order, like: Facts | None) -> dict[str, Any]:
    """What the form need not repeat: all but the day of a session it is like; else what the
    house always says, from her last session."""
    if like is not None:
        return _fields(like)
    last = order.clerk.entries[-1:] or order.clerk.everything[-1:]
    if not last:
        return {"timezone": order.clerk.timezone, "contact": order.clerk.address}
    fields = _fields(last[0].facts)
    return {name: fields[name] for name in _HOUSE}


def _fields(facts: Facts) -> dict[str, Any]:
    """A session's facts as the fields of a session file, without its id, day and end."""
    fields: dict[str, Any] = {
        "start": facts.start,
        "end": facts.end,
        "timezone": facts.timezone,
        "place": facts.place,
        "address": facts.address,
        "organiser": facts.organiser,
        "organiser_name": facts.organiser_name,
        "contact": facts.contact,
        "website": facts.website,
        "organisers": list(facts.organisers),
        "trainers": list(facts.trainers),
        "programme": [
            {
                "title": slot.title,
                "description": _both(slot.description),
                **({"start": slot.start} if slot.start else {}),
            }
            for slot in facts.programme
        ],
    }
    texts = ("title", "price", "payment", "access", "withdrawal")
    return fields | {name: _both(getattr(facts, name)) for name in texts}


def _both(text: Text) -> dict[str, str]:
    return {"fr": text.fr, "en": text.en}
