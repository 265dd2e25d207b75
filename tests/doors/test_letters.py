from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from botocore.exceptions import ReadTimeoutError

import feedback
from guichet import clients
from guichet.letters import post
from guichet.store.outbox import LEASE
from tests.builders import MARCH
from tests.doors.desk import DoorDesk


class FlakyPost:
    """A post office with troubles of its own, one for each call until they are used up."""

    def __init__(self, real: post.Post, troubles: list[Exception]) -> None:
        self._real = real
        self._troubles = troubles

    def send(self, raw: bytes, to: str, letter_id: str) -> str:
        if self._troubles:
            raise self._troubles.pop(0)
        return self._real.send(raw, to, letter_id)


def trouble(monkeypatch: pytest.MonkeyPatch, *troubles: Exception) -> None:
    flaky = FlakyPost(clients.post(), list(troubles))
    monkeypatch.setattr(clients, "post", lambda: flaky)


def test_a_letter_is_sent_threaded_and_signed(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    assert desk.send() == []
    [letter] = desk.sent()
    assert letter["To"] == "ada@example.org" or "ada@example.org" in letter["To"]
    assert letter["In-Reply-To"] == "<1@example.org>"
    assert letter["Reply-To"].startswith("inscriptions+")
    assert letter["Auto-Submitted"] == "auto-replied"
    bodies = {part.get_content_type() for part in letter.walk()}
    assert {"text/plain", "text/html"} <= bodies
    assert desk.states() == ["sent"]


def test_a_letter_costs_two_writes_and_one_call_of_ses(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    for calls in desk.calls.values():
        calls.reset()
    desk.send()
    assert desk.calls["dynamodb"].counted["UpdateItem"] == 2
    assert desk.calls["sesv2"].counted == {"SendEmail": 1}


def test_the_stream_may_repeat_itself(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    for _ in range(3):
        desk.send()
    assert len(desk.sent()) == 1


def test_an_error_of_ses_is_tried_again_and_one_letter_goes_out(
    desk: DoorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.arrive(desk.mail())
    trouble(monkeypatch, post.PostFailed("TooManyRequestsException"))
    assert desk.send() == ["1"] or len(desk.send()) == 1
    assert desk.send() == []
    assert len(desk.sent()) == 1
    assert desk.states() == ["sent"]


def test_without_an_answer_nobody_sends_again_before_the_lease_is_over(
    desk: DoorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.arrive(desk.mail())
    trouble(monkeypatch, post.PostUncertain("ReadTimeoutError"))
    assert desk.send() == []
    desk.send()
    desk.sweep()
    assert desk.sent() == []
    desk.forward(LEASE + timedelta(seconds=1))
    assert desk.sweep()["delivered"] == 1
    assert len(desk.sent()) == 1


def test_the_send_event_keeps_the_letter_from_going_out_twice(
    desk: DoorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.arrive(desk.mail())
    [letter] = desk.owed()
    trouble(monkeypatch, post.PostUncertain("ReadTimeoutError"))
    desk.send()
    assert desk.event("Send", letter.id) == []
    desk.forward(LEASE * 2)
    assert desk.sweep()["delivered"] == 0
    assert desk.states() == ["sent"]


def test_the_sweep_sends_what_the_stream_forgot(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    assert desk.sweep()["delivered"] == 0
    desk.forward(timedelta(minutes=5))
    assert desk.sweep()["delivered"] == 1
    assert desk.sweep()["delivered"] == 0
    assert len(desk.sent()) == 1


def test_what_ses_refuses_is_told_to_the_organiser(
    desk: DoorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.arrive(desk.mail())
    trouble(monkeypatch, post.PostRefused("MessageRejected"))
    assert desk.send() == []
    assert desk.states() == ["failed"]
    desk.digest()
    [digest] = desk.owed()
    undelivered: Any = digest.details["undelivered"]
    [lost] = undelivered
    assert (lost["address"], lost["reason"]) == ("ada@example.org", "MessageRejected")
    assert lost["name"] == "Ada Byron"


def test_a_bounce_is_told_but_a_full_mailbox_is_not(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    desk.send()
    assert list(clients.outbox().troubles(desk.now)) == []
    letter_id = desk.sent()[0]["X-Guichet-Letter"]
    desk.event("Bounce", letter_id, bounce={"bounceType": "Transient"})
    assert desk.states() == ["sent"]
    desk.event("Bounce", letter_id, bounce={"bounceType": "Permanent"})
    assert desk.states() == ["undelivered"]


def test_events_of_other_mails_and_broken_ones(desk: DoorDesk) -> None:
    other: dict[str, Any] = {"messageId": "x", "body": '{"eventType": "Send", "mail": {}}'}
    broken: dict[str, Any] = {"messageId": "y", "body": "[]"}
    answer = feedback.handler({"Records": [other, broken]}, None)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "y"}]}


def test_a_silent_network_is_uncertain_and_a_refusal_is_not() -> None:
    class Silent:
        def send_email(self, **_: Any) -> Any:
            raise ReadTimeoutError(endpoint_url="https://ses")

    with pytest.raises(post.PostUncertain):
        post.Post(Silent(), "a@b.c", None).send(b"", "d@e.f", "1")


def test_the_digest_is_one_a_day(desk: DoorDesk) -> None:
    desk.arrive(desk.mail())
    desk.arrive(
        desk.mail(
            "Pouvez-vous me rappeler au sujet de notre facture de janvier ?",
            "Q <q@example.org>",
            "Facture",
            2,
        )
    )
    desk.forward(timedelta(minutes=1))
    assert desk.digest() == {"added": 1}
    assert desk.digest() == {"added": 0}
    [digest] = [one for one in desk.owed() if one.kind.value == "digest"]
    assert digest.details["sessions"][0]["confirmed"] == 1  # type: ignore[index]
    assert [one["sender"] for one in digest.details["handed_over"]] == ["q@example.org"]  # type: ignore[attr-defined]
    desk.forward(timedelta(days=1))
    assert desk.digest() == {"added": 1}
    later = [one for one in desk.owed() if one.kind.value == "digest"][-1]
    assert digest.details["mails"]["received"] == 2  # type: ignore[index]
    assert later.details["mails"]["received"] == 0  # type: ignore[index]
    assert desk.people(MARCH) == [("ada@example.org", "confirmed")]
