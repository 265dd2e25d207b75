"""A decision as the operations of one transaction, and what its refusal means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from guichet.desk.brake import Brake
from guichet.desk.choose import entry_of
from guichet.desk.decision import Decision, Desk
from guichet.desk.model import LetterKind, Participant, Session, code_of
from guichet.desk.request import Reading
from guichet.store import items, keys
from guichet.store.address import AddressUpdate, speakers
from guichet.store.errors import AlreadyAnswered, AlreadyDone, LostRace, StoreError
from guichet.store.table import Table, TransactionRefused

Operation = dict[str, Any]
_FAILED = "ConditionalCheckFailed"


def mail_operations(
    table: Table, reading: Reading, desk: Desk, decision: Decision
) -> list[Operation]:
    """Everything that a decision on a mail makes true: the inbox first, then the desk."""
    mail = reading.request.mail
    quoted = [
        keys.letter(one.id)["pk"] for one in decision.letters if one.kind is LetterKind.FORWARD
    ]
    kept = [items.pending_paper(one) for one in (decision.pending,) if one is not None]
    written = [keys.mail(mail.delivery)["pk"], *quoted, *kept] if mail.sender.email else []
    papers = [(mail.sender.email or "", pk) for pk in written]
    return [
        *_inbox(table, reading, decision),
        *desk_operations(table, desk, decision, papers),
    ]


def _inbox(table: Table, reading: Reading, decision: Decision) -> list[Operation]:
    """The inbox item and the guard of the mail, always the first two operations; its number."""
    absent = "attribute_not_exists(pk)"
    return [
        table.put_of(items.inbox_item(reading, decision), absent),
        table.put_of(items.guard_item(reading, decision.cause.at), absent),
        *_number(table, reading, decision),
    ]


def _number(table: Table, reading: Reading, decision: Decision) -> Iterable[Operation]:
    """A number of its own for a mail that a human should read: the one after the last."""
    for item in items.number_items(reading, decision):
        if item["sk"] != keys.NUMBERS["sk"] or decision.number == 1:
            yield table.put_of(item, "attribute_not_exists(pk)")
        else:
            seen = {"seen": decision.number - 1}
            yield table.put_of(item, "#last = :seen", seen, {"#last": "last"})


def desk_operations(
    table: Table, desk: Desk, decision: Decision, papers: Sequence[tuple[str, str]] = ()
) -> list[Operation]:
    """Everything that a decision changes in a session, and for addresses.

    `papers` are the pks of items to remember as an address's, beside the letters owed to it.
    """
    operations: list[Operation] = []
    if decision.session is not None:
        operations.append(_session(table, decision.session, decision))
        operations += _catalogue(table, desk, decision.session)
    operations += _participants(table, decision)
    operations += _addresses(table, desk, decision, papers)
    if decision.erases:
        operations.append(_erasure(table, decision.erases, decision.cause.at))
    if decision.letters and decision.cause.by == "mail":
        operations.append(_brake(table, desk.brake, decision))
    absent = "attribute_not_exists(pk)"
    operations += [table.put_of(items.letter_item(one), absent) for one in decision.letters]
    if decision.events and desk.session is not None:
        operations.append(table.put_of(items.journal_item(desk.session.facts.id, decision)))
    if decision.pending is not None:
        operations.append(
            table.put_of(items.pending_item(decision.pending, decision.cause.at), absent)
        )
    if decision.settles is not None:
        settled = decision.settles
        operations.append(
            table.delete_of(keys.pending(code_of(settled.session), settled.reference))
        )
    return operations


def meaning(refused: TransactionRefused) -> StoreError:
    """What a refused transaction with inbox operations says, told by position."""
    if refused.reasons[:1] == (_FAILED,):
        return AlreadyDone()
    if refused.reasons[1:2] == (_FAILED,):
        return AlreadyAnswered()
    return LostRace(str(refused))


def _erasure(table: Table, address: str, at: datetime) -> Operation:
    """An address to be forgotten; what an earlier erasure of it left to be done is done too."""
    item = items.erasure_item(address, at)
    names = {"#agenda": keys.AGENDA, "#at": "at"}
    values = {"agenda": item[keys.AGENDA], "now": item["at"], "address": address}
    sets = "SET #agenda = :agenda, #at = :now, asked = :now, address = :address REMOVE forgotten"
    return table.update_of(keys.erasure(address), sets, values, names)


def _brake(table: Table, brake: Brake, decision: Decision) -> Operation:
    item = items.brake_item(brake, len(decision.letters), decision.cause.at)
    if not brake.hour:
        return table.put_of(item, "attribute_not_exists(pk)")
    seen = {"hour": brake.hour, "count": brake.count}
    names = {"#hour": "hour", "#count": "count"}
    return table.put_of(item, "#hour = :hour AND #count = :count", seen, names)


def _session(table: Table, session: Session, decision: Decision) -> Operation:
    sets = {
        "#confirmed": session.confirmed,
        "#offered": session.offered,
        "#waiting": session.waiting,
        "#capacity": session.capacity,
        "#state": session.state.value,
        "#joined": session.joined,
        "#gone": list(session.gone),
        "#called_off_because": session.called_off_because,
        "#version": session.version + 1,
    }
    if decision.unfinished:
        sets |= {"#agenda": items.OFFERS, "#at": keys.instant(decision.cause.at)}
    expression = "SET " + ", ".join(f"{name} = :{name[1:]}" for name in sets)
    return table.update_of(
        keys.session(session.facts.id),
        expression if decision.unfinished else f"{expression} REMOVE #agenda, #at",
        {**{name[1:]: value for name, value in sets.items()}, "seen": session.version},
        {name: name[1:] for name in (*sets, "#agenda", "#at")},
        "#version = :seen",
    )


def _catalogue(table: Table, desk: Desk, session: Session) -> Iterable[Operation]:
    """The session's line in the catalogue, where its state is another one now."""
    if desk.session is not None and desk.session.state is not session.state:
        yield catalogue_operation(table, session)


def catalogue_operation(table: Table, session: Session) -> Operation:
    """Enter a session into the catalogue, or what has changed of it."""
    name, line = items.catalogue_attribute(entry_of(session.facts, session.state))
    return table.update_of(keys.CATALOGUE, "SET #line = :line", {"line": line}, {"#line": name})


def opening_operations(table: Table, session: Session, now: datetime) -> list[Operation]:
    """A new session: refused where there is one under its id, or under another with its code."""
    return [
        table.put_of(items.session_item(session), "attribute_not_exists(pk)"),
        catalogue_operation(table, session),
        *(table.put_of(one) for one in items.reminder_items(session, now)),
        table.put_of(items.retention_item(session)),
    ]


def _participants(table: Table, decision: Decision) -> Iterable[Operation]:
    """Everybody's own item, and the places they take and leave among the offers or the queue."""
    left: list[keys.Key] = []
    taken: list[tuple[str, str]] = []
    for after in decision.participants:
        before = decision.before.get(after.reference)
        own, *place = items.participant_items(_next_version(after))
        if before is None:
            yield table.put_of(own, "attribute_not_exists(pk)")
        else:
            yield table.put_of(own, "version = :seen", {"seen": before.version})
        yield from (table.put_of(one) for one in place)
        taken += [(one["pk"], one["sk"]) for one in place]
        left += filter(None, [items.left_place(before, after)])
    # A colleague may take the very place that somebody leaves: one item, one operation.
    yield from (table.delete_of(key) for key in left if (key["pk"], key["sk"]) not in taken)


def _next_version(participant: Participant) -> Participant:
    return replace(participant, version=participant.version + 1)


def _addresses(
    table: Table, desk: Desk, decision: Decision, papers: Sequence[tuple[str, str]]
) -> Iterable[Operation]:
    """One update for each address: the places it may speak for, the letters owed to it, and
    where its mails and letters are, should it ask to be forgotten."""
    updates: dict[str, AddressUpdate] = {}

    def of(address: str) -> AddressUpdate:
        return updates.setdefault(address, AddressUpdate(address, decision.cause.at))

    for after in decision.participants:
        before = decision.before.get(after.reference)
        for address in sorted(speakers(before) | speakers(after)):
            of(address).place(_next_version(after), before)
    letters = [(letter.to, keys.letter(letter.id)["pk"]) for letter in decision.letters]
    for address, count in sorted(Counter(to for to, _ in letters).items()):
        of(address).letters(count, decision.cause.at, desk.sent.get(address))
    for address, paper in (*papers, *letters):
        of(address).paper(paper)
    for _, update in sorted(updates.items()):
        yield update.operation(table)
