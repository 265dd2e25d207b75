"""What each function is for, done once by calling it: with its policy whole, and with a part gone."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from email.message import EmailMessage
from typing import Any

from guichet.desk.inbox import Handed
from guichet.desk.model import Session, Status, code_of
from guichet.desk.request import Language
from guichet.letters.address import reply_address, sign
from guichet.office.originals import original_letter
from guichet.store.ledger import Ledger
from guichet.store.outbox import Outbox
from infra.local.receipt import notification
from infra.local.time_passes import invoke
from tests.builders import facts
from tests.local.living import REGISTER, Living

MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
).split()
FAR, REMINDED = 200, 7
"""Days until a session of the tests, and before it when people are reminded."""
LONGEST_OFFER = timedelta(days=5)
"""Over a weekend."""
ERASE = "Merci d'effacer mes données personnelles."
CANCEL = "Bonjour, je dois malheureusement annuler ma place."


def without_events(template: dict[str, Any]) -> None:
    """Nothing calls the functions but the test."""
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"].pop("Events")


@dataclass
class Room:
    """A session of one seat, and its people."""

    living: Living
    day: date

    @property
    def id(self) -> str:
        return f"atelier-{self.day.isoformat()}"

    def address(self, name: str) -> str:
        return f"{name.lower()}-{self.day.isoformat()}@ville.example"

    def status(self, name: str) -> Status | None:
        place = self.living.place(self.address(name), self.id)
        return place.status if place else None

    def registers(self, name: str) -> bool:
        day = f"{self.day.day} {MONTHS[self.day.month - 1]} {self.day.year}"
        text = REGISTER.format(day=day, name=f"{name} Lovelace")
        return self.write(name, "Inscription", text)

    def replies(self, name: str, text: str) -> bool:
        """Write to the signed address of their letter."""
        place = self.living.place(self.address(name), self.id)
        assert place is not None
        secret = self.living.desk.cloud.secrets.get_secret_value(
            SecretId=self.living.desk.outputs["TokenKey"]
        )["SecretString"]
        token = sign([json.loads(secret)["current"].encode()], code_of(self.id), place.reference)
        to = reply_address(self.living.desk.options.contact, token)
        return self.write(name, "Re: Inscription", text, to)

    def commands(self, text: str) -> bool:
        """The organiser writes about this session."""
        subject = f"Session du {self.day.day} {MONTHS[self.day.month - 1]} {self.day.year}"
        return self.write("Nadège", subject, text, sender=self.living.desk.options.organiser)

    def write(self, name: str, subject: str, text: str, to: str = "", sender: str = "") -> bool:
        """A mail arrives, and receive is called with it; whether it could deal with it."""
        living, message = self.living, EmailMessage()
        sender = sender or self.address(name)
        message["From"] = f"{name} Lovelace <{sender}>"
        message["To"] = to or living.desk.options.contact
        message["Subject"] = subject
        message.set_content(text)
        living.send_raw(message.as_bytes(), sender, [message["To"]])
        outputs = living.desk.outputs
        body = notification(living.deliveries[-1], outputs["MailBucket"], outputs["Receipts"])
        record = {"messageId": "m1", "body": body, "eventSource": "aws:sqs"}
        answer = invoke(living.desk.cloud, "receive", {"Records": [record]})
        return not answer["batchItemFailures"]


def receive(room: Room) -> bool:
    """Deals with what people write, and carries out what an organiser commands."""
    if not _hands_the_seat_on(room):
        return False
    place = room.living.place(room.address("Bob"), room.id)
    assert place is not None
    done = room.commands(f"bilan\nliste\nannuler {place.reference} a téléphoné\n\nNadège")
    return done and room.status("Bob") is Status.CANCELLED


def _hands_the_seat_on(room: Room) -> bool:
    """Seats somebody, lets another wait, and gives a freed seat to the first in the queue."""
    done = room.registers("Ada") and room.registers("Bob") and room.replies("Ada", CANCEL)
    return done and room.status("Bob") is Status.OFFERED


def send(room: Room) -> bool:
    """Sends what is owed, a mail that was handed over attached to it."""
    _owe_the_original(room)
    records = [
        {"eventID": "1", "dynamodb": {"NewImage": image, "SequenceNumber": str(number)}}
        for number, image in enumerate(_owed(room.living))
    ]
    failed = invoke(room.living.desk.cloud, "send", {"Records": records})["batchItemFailures"]
    return not failed and _has_the_original(room)


def sweep(room: Room) -> bool:
    """Lets an offer lapse, destroys what a person asked to have forgotten, sends what is left."""
    invoke(room.living.desk.cloud, "sweep")
    return room.status("Bob") is Status.LAPSED and _has_the_original(room)


def digest(room: Room) -> bool:
    """Tells the organisers of the day."""
    invoke(room.living.desk.cloud, "digest")
    return True


def feedback(room: Room) -> bool:
    """Notes that a letter was sent, and that another did not arrive."""
    letter = _owed(room.living)[0]["id"]["S"]
    mail = {"messageId": "x", "tags": {"letter": [letter]}, "destination": [room.address("Ada")]}
    events: list[dict[str, Any]] = [
        {"eventType": "Send", "mail": mail},
        {"eventType": "Bounce", "mail": mail, "bounce": {"bounceType": "Permanent"}},
    ]
    records = [
        {"messageId": f"m{number}", "body": json.dumps(event), "eventSource": "aws:sqs"}
        for number, event in enumerate(events)
    ]
    answer = invoke(room.living.desk.cloud, "feedback", {"Records": records})
    return not answer["batchItemFailures"]


def _nothing(_: Room) -> None:
    """No errand but the room itself."""


def _letters_owed(room: Room) -> None:
    assert room.registers("Ada")


def _all_that_is_due(room: Room) -> None:
    """An offer past its deadline, a reminder, an erasure, letters that nobody sent."""
    assert open_room(room.living, days=REMINDED + LONGEST_OFFER.days).registers("Ada")
    assert _hands_the_seat_on(room)
    _owe_the_original(room)
    assert room.registers("Cat")
    assert room.write("Cat", "Effacement", ERASE)
    room.living.desk.clock.forward(LONGEST_OFFER)


ERRANDS: dict[str, tuple[Callable[[Room], None], Callable[[Room], bool]]] = {
    "receive": (_nothing, receive),
    "send": (_letters_owed, send),
    "sweep": (_all_that_is_due, sweep),
    "digest": (_nothing, digest),
    "feedback": (_letters_owed, feedback),
}
"""For each function: what must be there first, and its errand."""


def open_room(living: Living, number: int = 0, days: int = FAR) -> Room:
    """A session of one seat on a day of its own, so many days from now and a number more."""
    now = living.desk.clock.now()
    room = Room(living, now.date() + timedelta(days=days + number))
    small = replace(facts(), id=room.id, date=room.day)
    assert Ledger(living.table).open_session(Session(small, 1), now)
    return room


def _owe_the_original(room: Room) -> None:
    """A letter to Ada that brings the mail that came last."""
    living = room.living
    now = living.desk.clock.now()
    handed = Handed(
        living.deliveries[-1].id, now, room.address("Bob"), "Bob", "Question", "question", "?", 1
    )
    letter = original_letter(f"original-{room.id}", handed, room.address("Ada"), Language.FR, now)
    assert Outbox(living.table).add(letter)


def _has_the_original(room: Room) -> bool:
    letters = room.living.letters(room.address("Ada"))
    return any(one["type"] == "message/rfc822" for each in letters for one in each["attachments"])


def _owed(living: Living) -> list[dict[str, Any]]:
    """The items of the letters owed, as the stream has them."""
    pages = living.desk.cloud.dynamodb.get_paginator("scan").paginate(
        TableName=living.desk.outputs["Table"],
        FilterExpression="begins_with(pk, :letter) AND #state = :owed",
        ExpressionAttributeNames={"#state": "state"},
        ExpressionAttributeValues={":letter": {"S": "LETTER#"}, ":owed": {"S": "owed"}},
    )
    return [item for page in pages for item in page["Items"]]
