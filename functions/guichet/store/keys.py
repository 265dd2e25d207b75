"""The keys of the table: one function for each kind of item.

    SESSION#code   SESSION                        the session
    SESSION#code   SESSION#OFFER#deadline#ref     an offer, the first to lapse first
    SESSION#code   SESSION#QUEUE#ticket           a waiting place, in order
    SESSION#code   PERSON#ref                     a participant
    SESSION#code   PENDING#ref                    a request to be confirmed by reply
    SESSION#code   ORDER#ref                      an organiser's order to be confirmed by reply
    SESSION#code   EVENT#time#id                  a line of the journal
    WHO#address    WHO                            the places an address may speak for
    DESK           SESSIONS                       the catalogue
    SESSION#code   REMINDER#days                  a reminder to come
    SESSION#code   RETENTION                      when its people are to be anonymised
    DESK           BRAKE#shard                    letters of this hour
    DESK           NUMBERS                        the last number given to a mail handed over
    NUMBER#n       NUMBER                         the mail that was handed over as number n
    ERASE#address  ERASE                          an address to be forgotten
    MAIL#delivery  MAIL                           the inbox: one item a delivery
    MESSAGE#print  MESSAGE                        one item a mail, however often delivered
    MESSAGE#print  LINE#number                    a command of a mail that is not done with yet
    LETTER#id      LETTER                         the outbox

A session stands under the short code of its id, which a reply address carries: the address
alone gives the key of the place it speaks for. Offers and queue follow the session, so that
one query reads it with their heads.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypedDict

from guichet.desk.model import code_of

AGENDA = "agenda"
"""The sparse index: what is due, by kind and time."""


class Key(TypedDict):
    """The primary key of an item."""

    pk: str
    sk: str


CATALOGUE = Key(pk="DESK", sk="SESSIONS")
NUMBERS = Key(pk="DESK", sk="NUMBERS")
ROOM_FIRST, ROOM_LAST = "SESSION", "SESSION#QUEUE$"
"""The range of sort keys that holds a session, its offers and its queue ('$' follows '#')."""
QUEUE_FIRST = "SESSION#QUEUE#"
"""Where the queue begins in that range."""


def session(id_: str) -> Key:
    """The session with this id."""
    return Key(pk=f"SESSION#{code_of(id_)}", sk="SESSION")


def offer(id_: str, deadline: datetime, reference: str) -> Key:
    """An outstanding offer."""
    return Key(pk=session(id_)["pk"], sk=f"SESSION#OFFER#{instant(deadline)}#{reference}")


def queued(id_: str, ticket: str) -> Key:
    """A waiting place."""
    return Key(pk=session(id_)["pk"], sk=f"SESSION#QUEUE#{ticket}")


def person(code: str, reference: str) -> Key:
    """A participant, by the session's code."""
    return Key(pk=f"SESSION#{code}", sk=f"PERSON#{reference}")


def seats(code: str) -> str:
    """The kind under which the index holds those who have a seat in a session, by its code."""
    return f"SEAT#{code}"


def pending(code: str, reference: str) -> Key:
    """A request that waits for its confirmation."""
    return Key(pk=f"SESSION#{code}", sk=f"PENDING#{reference}")


def order(code: str, reference: str) -> Key:
    """A destructive order that waits for the organiser's yes, by the session's code."""
    return Key(pk=f"SESSION#{code}", sk=f"ORDER#{reference}")


def line(fingerprint: str, number: int) -> Key:
    """What came of one line of a mail of commands, until all of them are done."""
    return Key(pk=message(fingerprint)["pk"], sk=f"LINE#{number:03}")


def reminder(id_: str, days: int) -> Key:
    """A reminder that is to come."""
    return Key(pk=session(id_)["pk"], sk=f"REMINDER#{days}")


def retention(id_: str) -> Key:
    """What is to be done a set time after a session."""
    return Key(pk=session(id_)["pk"], sk="RETENTION")


def erasure(address: str) -> Key:
    """The erasure that an address asked for."""
    return Key(pk=f"ERASE#{address}", sk="ERASE")


def brake(shard: int) -> Key:
    """One shard of the count of letters."""
    return Key(pk="DESK", sk=f"BRAKE#{shard}")


def event(id_: str, at: datetime, cause: str) -> Key:
    """The journal's lines of one decision."""
    return Key(pk=session(id_)["pk"], sk=f"EVENT#{instant(at)}#{cause[:16]}")


def who(address: str) -> Key:
    """What is known of an address."""
    return Key(pk=f"WHO#{address}", sk="WHO")


def mail(delivery: str) -> Key:
    """The inbox item of a delivery."""
    return Key(pk=f"MAIL#{delivery}", sk="MAIL")


def number(given: int) -> Key:
    """Which mail was handed over under a number."""
    return Key(pk=f"NUMBER#{given}", sk="NUMBER")


def message(fingerprint: str) -> Key:
    """The guard of a mail against its own resends."""
    return Key(pk=f"MESSAGE#{fingerprint}", sk="MESSAGE")


def letter(id_: str) -> Key:
    """A letter of the outbox."""
    return Key(pk=f"LETTER#{id_}", sk="LETTER")


def instant(at: datetime) -> str:
    """A time as it stands in keys: UTC, to the millisecond, sorting as time does."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
