"""An organiser's commands at the doors: once each, whatever fails, and only hers to give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from guichet import clients
from guichet.desk.model import LetterKind, Session, State
from guichet.settings import settings
from guichet.store import keys
from guichet.store.errors import Unavailable
from tests.builders import JUNE, MARCH, NOW, facts
from tests.doors.commands import NADEGE, Office
from tests.doors.desk import DoorDesk

PAUL = "Paul Autre <paul@example.org>"
THREE = "places 3\ninscrire Zoé Ünal <zoe@example.org>\nannuler {p0}\n"


@pytest.fixture
def office(desk: DoorDesk) -> Office:
    office = Office(desk)
    office.write("places 2", delivery="setting-up")
    office.register(3)
    desk.forward(timedelta(minutes=1))
    return office


def picture(office: Office) -> tuple[Any, ...]:
    """Who has what, and every letter: what must be the same however a mail is delivered."""
    session = clients.ledger().session(MARCH)
    assert session is not None
    letters = sorted((one.id, one.kind.value, one.to) for one in office.letters())
    lines = [(one["line"], one["code"]) for one in office.results()]
    return sorted(office.statuses().items(), key=str), session.capacity, letters, lines


def three(office: Office) -> str:
    return THREE.format(p0=office.who("p0@example.org").reference)


class Faulty:
    """Lets some calls of `Table.transact` fail, before or after they were made."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, at: int, *, applied: bool) -> None:
        self.calls = 0
        real = clients.table().transact

        def transact(operations: Sequence[Any]) -> None:
            self.calls += 1
            if self.calls == at and not applied:
                raise Unavailable("cut off")
            real(operations)
            if self.calls == at:
                raise Unavailable("its answer was lost")

        monkeypatch.setattr(clients.table(), "transact", transact)


@pytest.mark.parametrize("applied", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_broken_off_at_any_transaction_it_goes_on_and_ends_the_same(
    office: Office, monkeypatch: pytest.MonkeyPatch, at: int, applied: bool
) -> None:
    raw = office.desk.mail(three(office), f"N <{NADEGE}>", number=77)
    record = office.desk.store(raw, "broken")
    with monkeypatch.context() as patched:
        Faulty(patched, at, applied=applied)
        assert office.desk.receive(record) == ["sqs-broken"]
    assert office.desk.receive(record) == []
    assert [line["code"] for line in office.results()] == [
        "seats",
        "registered-waiting",
        "cancelled",
    ]
    assert office.statuses() == {
        "p0@example.org": "cancelled",
        "p1@example.org": "confirmed",
        "p2@example.org": "offered",
        "zoe@example.org": "offered",
    }
    after = picture(office)
    assert office.desk.receive(record) == []
    assert office.desk.arrive(raw, "sent-again") == []
    assert picture(office) == after
    assert (
        sum(
            one.to == "p2@example.org" and one.kind is LetterKind.OFFERED
            for one in office.letters()
        )
        == 1
    )


def test_two_readers_of_the_same_mail_do_each_line_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = office.desk.mail(three(office), f"N <{NADEGE}>", number=78)
    record = office.desk.store(raw, "twice")
    real, busy = clients.table().transact, [False]

    def transact(operations: Sequence[Any]) -> None:
        if not busy[0]:
            busy[0] = True
            assert office.desk.receive(record) == []  # the other one, from start to end
        real(operations)

    monkeypatch.setattr(clients.table(), "transact", transact)
    assert office.desk.receive(record) == []
    assert [line["code"] for line in office.results()] == [
        "seats",
        "registered-waiting",
        "cancelled",
    ]
    assert len(office.letters(LetterKind.RESULTS)) == 2  # this one's, and the setting up's
    assert sum(one.to == "zoe@example.org" for one in office.letters()) == 2  # waiting, offered


def test_who_comes_late_to_a_mail_that_another_has_ended_does_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = office.desk.mail("fermer\nouvrir", f"N <{NADEGE}>", number=79)
    record = office.desk.store(raw, "late")
    real, busy = clients.table().range, [False]

    def range_(*arguments: Any, **more: Any) -> list[dict[str, Any]]:
        if not busy[0]:
            busy[0] = True
            assert office.desk.receive(record) == []  # the other one ends it all meanwhile
            office.desk.forward(timedelta(seconds=1))
        return real(*arguments, **more)

    monkeypatch.setattr(clients.table(), "range", range_)
    assert office.desk.receive(record) == []
    rows = clients.table().range(keys.session(MARCH)["pk"], "EVENT#", "EVENT$")
    kinds = [line["kind"] for row in rows for line in row["lines"]]
    assert (kinds.count("closed"), kinds.count("reopened")) == (1, 1)


def test_what_it_costs(office: Office) -> None:
    def calls(text: str, number: int) -> dict[str, int]:
        record = office.desk.store(office.desk.mail(text, f"N <{NADEGE}>", number=number))
        office.desk.calls["dynamodb"].reset()
        assert office.desk.receive(record) == []
        return dict(office.desk.calls["dynamodb"].counted)

    reference = office.who("p0@example.org").reference
    assert calls("places 3", 80) == {"BatchGetItem": 1, "Query": 1, "TransactWriteItems": 2}
    assert calls(f"annuler {reference} malade", 81) == {
        "BatchGetItem": 2, "GetItem": 1, "Query": 1, "TransactWriteItems": 2,
    }  # fmt: skip
    assert calls("aide", 82) == {"BatchGetItem": 1, "TransactWriteItems": 1}
    assert calls("Bonjour,\n\nLe traiteur passera à onze heures.\n\nNadège", 83) == {
        "BatchGetItem": 1, "TransactWriteItems": 1,
    }  # fmt: skip


def called_off(office: Office) -> bool:
    session = clients.ledger().session(MARCH)
    return session is not None and session.state is State.CALLED_OFF


def ask_to_call_off(office: Office) -> str:
    office.write("annuler session dégât des eaux")
    assert office.codes() == ["confirm-call-off"]
    assert not called_off(office)
    return office.confirm_address()


def test_a_session_is_called_off_by_a_yes_to_the_letter_that_asks(office: Office) -> None:
    to = ask_to_call_off(office)
    office.desk.forward(timedelta(hours=1))
    office.write(
        "Oui, je confirme.\n\nNadège Guiraud\nLa 27e Région", to=to, subject="Confirmation"
    )
    assert office.codes() == ["called-off"]
    assert called_off(office)
    office.desk.sweep()
    told = office.letters(LetterKind.CALLED_OFF)
    assert sorted(one.to for one in told) == [f"p{number}@example.org" for number in range(3)]
    assert {one.details["why"] for one in told} == {"dégât des eaux"}
    office.desk.forward(timedelta(minutes=1))
    office.write("oui", to=to)
    assert office.codes() == ["order-gone"]


@pytest.mark.parametrize(
    ("words", "sender", "hours", "verdicts", "code", "reason"),
    [
        ("non", f"N <{NADEGE}>", 1, {}, "order-dropped", "commands"),
        ("oui", f"N <{NADEGE}>", 49, {}, "order-too-late", "commands"),
        ("oui", "Autre <second@la27eregion.fr>", 1, {}, "order-not-yours", "commands"),
        ("non", "Autre <second@la27eregion.fr>", 1, {}, "order-not-yours", "commands"),
        ("oui", "Eve <eve@example.org>", 1, {}, "", "command-not-allowed"),
        ("oui", "Ada Byron <p0@example.org>", 1, {}, "", "command-not-allowed"),
        ("oui", f"N <{NADEGE}>", 1, {"dmarc": "GRAY", "dkim": "GRAY"}, "", "command-not-authenticated"),
        ("oui mais pas avant demain", f"N <{NADEGE}>", 1, {}, "", "order-unclear"),
        ("Oui\nMais attends mon appel", f"N <{NADEGE}>", 1, {}, "", "order-unclear"),
        ("Pourquoi pas ?", f"N <{NADEGE}>", 1, {}, "", "order-unclear"),
    ],
)  # fmt: skip
def test_nothing_else_calls_it_off(
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    sender: str,
    hours: int,
    verdicts: dict[str, str],
    code: str,
    reason: str,
) -> None:
    monkeypatch.setenv("ORGANISERS", f"{NADEGE},second@la27eregion.fr")
    settings.cache_clear()
    to = ask_to_call_off(office)
    office.desk.forward(timedelta(hours=hours))
    answers = len(office.letters(LetterKind.RESULTS))
    delivery = office.write(words, sender, to=to, verdicts=verdicts)
    assert not called_off(office)
    item = clients.table().get(keys.mail(delivery))
    assert item is not None
    assert item["reason"] == reason
    assert len(office.letters(LetterKind.RESULTS)) - answers == bool(code)
    assert office.codes() == [code or "confirm-call-off"]


def test_the_token_of_another_order_or_a_broken_one_confirms_nothing(office: Office) -> None:
    to = ask_to_call_off(office)
    local, _, domain = to.partition("@")
    office.write("oui", to=f"{local[:-1]}{'a' if local[-1] != 'a' else 'b'}@{domain}")
    office.write("oui", to=clients.house().reply_to(facts(MARCH).code, "OAAAA2"))
    assert not called_off(office)
    assert office.codes()[-1] == "order-gone"


def test_a_person_is_erased_by_a_yes(office: Office) -> None:
    one = office.who("p0@example.org")
    office.write(f"effacer {one.reference}")
    assert office.who("p0@example.org").name
    office.desk.forward(timedelta(minutes=5))
    office.write("oui", to=office.confirm_address())
    assert office.codes() == ["erased"]
    [letter] = office.letters(LetterKind.ERASED)
    assert (letter.to, letter.details["organiser"]) == ("p0@example.org", True)
    office.desk.send()
    for _ in range(3):
        office.desk.forward(timedelta(minutes=6))
        office.desk.sweep()
    everybody = clients.ledger().participants(MARCH)
    assert all(someone.email != "p0@example.org" for someone in everybody)
    assert office.statuses()["p2@example.org"] == "offered"
    assert clients.table().get(keys.who("p0@example.org")) is None


def test_erasing_leaves_what_other_organisers_hold(office: Office) -> None:
    june = replace(facts(JUNE), organisers=("paul@example.org",))
    clients.ledger().open_session(Session(june, 20), NOW)
    office.desk.arrive(
        office.desk.mail(
            "Bonjour,\n\nJe souhaite m'inscrire à la journée du 18 juin.\n\nAda Byron\n",
            "Ada Byron <p0@example.org>",
            number=5000,
        )
    )
    office.write(f"effacer {office.who('p0@example.org').reference}")
    office.desk.forward(timedelta(minutes=5))
    office.write("oui", to=office.confirm_address())
    assert office.codes() == ["erased-place"]
    office.desk.sweep()
    assert "p0@example.org" not in office.statuses()
    assert office.who("p0@example.org", JUNE).status == "confirmed"


def test_the_journal_says_who_and_why(office: Office) -> None:
    reference = office.who("p0@example.org").reference
    office.write(f"annuler {reference} désistement par téléphone")
    office.desk.forward(timedelta(minutes=1))
    office.write(f"journal {reference}")
    [answer] = office.results()
    assert [(line["what"], line["who"], line["details"]) for line in answer["journal"]] == [
        ("confirmed", "", ""),
        ("cancelled", NADEGE, "désistement par téléphone"),
    ]


def test_the_person_is_told_that_the_organiser_did_it_but_not_why(office: Office) -> None:
    office.write(f"annuler {office.who('p0@example.org').reference} impayé")
    office.desk.send()
    [mail] = [one for one in office.desk.sent() if one["X-Guichet-Template"] == "cancelled"]
    text = str(mail.get_body(("plain",)))
    assert "Nous avons annulé votre inscription" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "impay" not in text


def test_a_mail_handed_over_is_sent_whole_and_done_with(office: Office) -> None:
    office.desk.arrive(
        office.desk.mail(
            "Avez-vous une facture de janvier à mon nom ?", "Q <q@example.org>", number=90
        )
    )
    office.write("original 1\nfait 1")
    assert office.codes() == ["original-sent", "done"]
    assert [one.to for one in office.letters(LetterKind.ORIGINAL)] == [NADEGE]
    office.desk.forward(timedelta(minutes=1))
    office.write("fait 1")
    assert office.codes() == ["done-already"]


def test_a_session_opened_by_mail_can_be_commanded_in_the_next_line(office: Office) -> None:
    office.write(
        "session\ncomme : 19 mars\ndate : 20 juin 2019\nplaces : 15\nid : juin\n\nplaces 18 20 juin\n"
    )
    assert office.codes() == ["session-opened", "seats"]
    june = clients.ledger().session("juin")
    assert june is not None
    assert june.capacity == 18
    assert june.facts.programme == facts(MARCH).programme
    office.desk.forward(timedelta(minutes=1))
    office.write("fermer")
    assert office.codes() == ["which-session"]


def test_who_organises_one_session_opens_another_of_her_own(office: Office) -> None:
    june = replace(facts(JUNE), organisers=("paul@example.org",))
    clients.ledger().open_session(Session(june, 20), NOW)
    office.write("session\ncomme : juin\ndate : 2 juillet 2019\nplaces : 9\nid : juillet", PAUL)
    assert office.codes() == ["session-opened"]
    july = clients.ledger().session("juillet")
    assert july is not None
    assert july.facts.organisers == ("paul@example.org",)


def test_a_closed_session_is_not_the_next_open_one_any_more(office: Office) -> None:
    clients.ledger().open_session(Session(facts(JUNE), 20), NOW)
    office.write("fermer 19 mars")
    office.desk.arrive(
        office.desk.mail(
            "Bonjour, je souhaite m'inscrire.\n\nBob Noyce",
            "Bob Noyce <bob@example.org>",
            number=91,
        )
    )
    assert office.statuses(JUNE) == {"bob@example.org": "confirmed"}


def test_a_hundred_mails_a_day_and_no_more(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guichet.commanding.MAILS_A_DAY", 2)
    office.write("aide")  # the setting up was the first
    delivery = office.write("aide")
    item = clients.table().get(keys.mail(delivery))
    assert item is not None
    assert item["reason"] == "commands-cap"


def test_the_answer_is_a_mail_in_her_thread(office: Office) -> None:
    office.write("places 3\nanuler K7Q2MX", subject="Session de mars")
    office.desk.send()
    mail = next(one for one in office.desk.sent() if one["In-Reply-To"] == "<order-2@example.org>")
    assert mail["To"].endswith(f"{NADEGE}>") or mail["To"] == NADEGE
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["X-Guichet-Template"] == "results"
    text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "annuler K7Q2MX" in text
