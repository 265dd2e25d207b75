"""Who may do what by mail: forwarded letters, tokens of all sorts, strangers, forged senders."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage
from email.utils import parseaddr
from itertools import count

import pytest

from guichet import clients
from guichet.desk.model import Participant
from guichet.letters.address import reply_address, sign
from tests.builders import JUNE, MARCH, NOW, session
from tests.doors.desk import CONTACT, DoorDesk

ADA, ZOE, RH = "ada@example.org", "zoe@elsewhere.example", "rh@example.org"
CANCEL = "Bonjour,\n\nJe dois annuler mon inscription.\n"
NOTHING = {"spf": "GRAY", "dkim": "GRAY", "dmarc": "GRAY"}
"""The verdicts of a mail that nothing authenticates."""


class Post:
    """Writes to the desk, and reads what it answers."""

    def __init__(self, desk: DoorDesk) -> None:
        self.desk = desk
        self._numbers = count(1)

    def write(
        self,
        sender: str,
        text: str,
        subject: str = "Journée du 19 mars",
        to: str = CONTACT,
        **verdicts: str,
    ) -> tuple[str, str]:
        """Send a mail; what was decided on it, and why."""
        number = next(self._numbers)
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender, to, subject
        mail["Message-ID"] = f"<{number}@{parseaddr(sender)[1].partition('@')[2]}>"
        mail.set_content(text)
        delivery = f"mail-{number}"
        self.desk.store(mail.as_bytes(), delivery)
        self.desk.forward(timedelta(minutes=1))
        assert self.desk.receive(self.desk.record(delivery, **verdicts)) == []
        self.desk.send()
        item = clients.table().get({"pk": f"MAIL#{delivery}", "sk": "MAIL"})
        assert item is not None
        return item["disposition"], item["reason"] or item.get("human", "")

    def reply(self, letter: EmailMessage, sender: str, text: str, **more: str) -> tuple[str, str]:
        """Answer a letter, to its signed address."""
        return self.write(sender, text, f"Re: {letter['Subject']}", str(letter["Reply-To"]), **more)

    def letters(self, to: str) -> list[EmailMessage]:
        """The letters sent to an address, in order."""
        return [one for one in self.desk.sent() if parseaddr(str(one["To"]))[1] == to]

    def kinds(self, to: str) -> list[str]:
        return [str(one["X-Guichet-Template"]) for one in self.letters(to)]

    def place(self, address: str, session_id: str = MARCH) -> Participant:
        [found] = [one for one in clients.ledger().participants(session_id) if one.email == address]
        return found

    def status(self, address: str) -> str:
        return self.place(address).status.value


@pytest.fixture
def post(desk: DoorDesk) -> Post:
    """Ada has a seat."""
    post = Post(desk)
    text = "Bonjour,\n\nJe souhaite m'inscrire à la journée du 19 mars.\n\nAda Byron\n"
    post.write(f"Ada Byron <{ADA}>", text)
    assert post.kinds(ADA) == ["confirmed"]
    return post


def token_of(letter: EmailMessage) -> str:
    return parseaddr(str(letter["Reply-To"]))[1].partition("+")[2].partition("@")[0]


def test_a_letter_passed_on_passes_on_what_it_can_do_and_its_owner_hears_of_it(post: Post) -> None:
    [letter] = post.letters(ADA)
    assert post.reply(letter, f"Zoé Martin <{ZOE}>", CANCEL) == ("act", "")
    assert post.status(ADA) == "cancelled"
    assert post.kinds(ADA) == ["confirmed", "cancelled"]
    assert post.kinds(ZOE) == ["cancelled"]


def test_who_fails_dmarc_does_nothing_with_a_letter_passed_on(post: Post) -> None:
    [letter] = post.letters(ADA)
    decided = post.reply(letter, f"Zoé Martin <{ZOE}>", CANCEL, dmarc="FAIL")
    assert decided == ("hand-over", "dmarc-fail")
    assert post.status(ADA) == "confirmed"
    assert post.kinds(ZOE) == []


def test_who_has_a_place_and_answers_somebody_elses_letter_is_read_by_a_human(post: Post) -> None:
    post.write(f"Zoé Martin <{ZOE}>", "Je souhaite m'inscrire à la journée du 19 mars.\n")
    [letter] = post.letters(ADA)
    assert post.reply(letter, f"Zoé Martin <{ZOE}>", CANCEL) == ("hand-over", "which-place")
    assert (post.status(ADA), post.status(ZOE)) == ("confirmed", "confirmed")


def test_the_details_of_who_answers_a_letter_passed_on_are_not_its_owners(post: Post) -> None:
    [letter] = post.letters(ADA)
    text = "Bonjour,\n\nMon téléphone est le 06 39 98 14 27.\n\nZoé Martin\n"
    decided = post.reply(letter, f"Zoé Martin <{ZOE}>", text)
    assert decided[0] == "hand-over"
    assert (post.place(ADA).name, post.place(ADA).phone) == ("Ada Byron", None)


def test_one_who_registers_by_a_letter_passed_on_gets_a_place_of_their_own(post: Post) -> None:
    [letter] = post.letters(ADA)
    text = "Bonjour,\n\nJe souhaite m'inscrire aussi.\n\nZoé Martin\n"
    assert post.reply(letter, f"Zoé Martin <{ZOE}>", text)[0] == "act"
    assert (post.status(ADA), post.status(ZOE)) == ("confirmed", "confirmed")
    assert post.kinds(ADA) == ["confirmed"]


@pytest.mark.parametrize("spoilt", [0, 7, 13, 28], ids=["session", "reference", "seal", "end"])
def test_an_altered_token_is_no_token(post: Post, spoilt: int) -> None:
    [letter] = post.letters(ADA)
    token = token_of(letter)
    other = "a" if token[spoilt] != "a" else "b"
    to = reply_address(CONTACT, token[:spoilt] + other + token[spoilt + 1 :])
    decided = post.write(f"Zoé Martin <{ZOE}>", CANCEL, to=to)
    assert decided[0] == "hand-over"
    assert post.status(ADA) == "confirmed"
    # Its owner, who is vouched for, needs none.
    assert post.write(f"Ada Byron <{ADA}>", CANCEL, to=CONTACT) == ("act", "")
    assert post.status(ADA) == "cancelled"


def test_a_token_that_another_key_signed_is_no_token(post: Post) -> None:
    place = post.place(ADA)
    forged = sign([b"another key of thirty-two bytes.."], session().facts.code, place.reference)
    decided = post.write(f"Zoé Martin <{ZOE}>", CANCEL, to=reply_address(CONTACT, forged))
    assert decided[0] == "hand-over"
    assert post.status(ADA) == "confirmed"


def test_a_token_of_another_session_opens_nothing_in_this_one(post: Post) -> None:
    clients.ledger().open_session(session(id_=JUNE), NOW)
    text = "Bonjour,\n\nJe souhaite m'inscrire à la journée du 18 juin.\n\nAda Byron\n"
    post.write(f"Ada Byron <{ADA}>", text, subject="Inscription au 18 juin")
    letter = post.letters(ADA)[-1]
    assert post.place(ADA, JUNE).status.value == "confirmed"
    text = "Merci d'annuler l'inscription d'Ada Byron (ada@example.org) du 19 mars.\n"
    post.reply(letter, f"Zoé Martin <{ZOE}>", text)
    assert (post.status(ADA), post.place(ADA, JUNE).status.value) == ("confirmed", "confirmed")
    assert post.kinds(ZOE) == []


def test_an_old_letter_does_nothing_once_the_place_has_changed_hands(post: Post) -> None:
    [old] = post.letters(ADA)
    text = "Bonjour,\n\nMerci de me remplacer par Dan Cooper, dan@example.org.\n\nAda Byron\n"
    assert post.write(f"Ada Byron <{ADA}>", text)[0] == "act"
    assert post.status("dan@example.org") == "confirmed"
    for sender, verdicts in ((f"Ada Byron <{ADA}>", {}), (f"Zoé Martin <{ZOE}>", NOTHING)):
        post.reply(old, sender, CANCEL, **verdicts)
        assert post.status("dan@example.org") == "confirmed"
    assert post.kinds("dan@example.org") == ["confirmed"]


def test_an_old_letter_of_who_came_back_is_about_the_place_they_have_now(post: Post) -> None:
    [old] = post.letters(ADA)
    post.write(f"Ada Byron <{ADA}>", CANCEL)
    again = "Bonjour,\n\nJe souhaite finalement m'inscrire à la journée du 19 mars.\n\nAda Byron\n"
    post.write(f"Ada Byron <{ADA}>", again)
    live = [one for one in clients.ledger().participants(MARCH) if one.status.is_live]
    assert len(live) == 1
    assert post.reply(old, f"Ada Byron <{ADA}>", CANCEL) == ("act", "")
    assert not [one for one in clients.ledger().participants(MARCH) if one.status.is_live]
    assert post.kinds(ADA) == ["confirmed", "cancelled", "confirmed", "cancelled"]


def test_a_letter_of_a_session_that_is_over_gives_nothing_up(post: Post) -> None:
    [letter] = post.letters(ADA)
    post.desk.forward(timedelta(days=50))
    assert post.reply(letter, f"Ada Byron <{ADA}>", CANCEL) == ("hand-over", "session-over")
    assert post.status(ADA) == "confirmed"


def test_a_stranger_who_cancels_somebody_is_not_answered_but_that_person_is_asked(
    post: Post,
) -> None:
    text = "Bonjour,\n\nMerci d'annuler l'inscription d'Ada Byron (ada@example.org).\n"
    assert post.write(f"Zoé Martin <{ZOE}>", text)[0] == "act"
    assert (post.status(ADA), post.kinds(ZOE)) == ("confirmed", [])
    assert post.kinds(ADA) == ["confirmed", "confirm-request"]
    asked = post.letters(ADA)[-1]
    assert post.reply(asked, f"Ada Byron <{ADA}>", "Non, je n'ai rien demandé.\n")[0] == "hand-over"
    assert post.status(ADA) == "confirmed"
    assert post.reply(asked, f"Ada Byron <{ADA}>", "Oui, je confirme.\n") == ("act", "")
    assert post.status(ADA) == "cancelled"
    assert post.kinds(ZOE) == []
    # The same answer again: the request is settled, and nothing is done twice.
    post.reply(asked, f"Ada Byron <{ADA}>", "Oui, je confirme.\n")
    assert post.status(ADA) == "cancelled"


def test_nothing_vouches_for_the_sender_who_gets_no_seat_before_their_reply(post: Post) -> None:
    text = "Bonjour,\n\nJe souhaite m'inscrire à la journée du 19 mars.\n\nZoé Martin\n"
    assert post.write(f"Zoé Martin <{ZOE}>", text, **NOTHING)[0] == "act"
    assert len(post.desk.people(MARCH)) == 1
    [asked] = post.letters(ZOE)
    assert asked["X-Guichet-Template"] == "confirm-request"
    assert post.reply(asked, f"Zoé Martin <{ZOE}>", "Oui, je confirme.\n", **NOTHING)[0] == "act"
    assert post.status(ZOE) == "confirmed"
    assert post.kinds(ZOE) == ["confirm-request", "confirmed"]


@pytest.mark.parametrize(
    "text",
    [
        CANCEL,
        "Bonjour,\n\nMerci de me remplacer par Dan Cooper, dan@example.org.\n\nAda Byron\n",
        "Bonjour,\n\nMerci d'effacer toutes mes données.\n\nAda Byron\n",
    ],
    ids=["cancel", "replace", "erase"],
)
def test_a_forged_from_changes_nothing(post: Post, text: str) -> None:
    post.write(f"Ada Byron <{ADA}>", text, **NOTHING)
    post.desk.sweep()
    assert post.desk.people(MARCH) == [(ADA, "confirmed")]
    assert post.kinds(ADA) == ["confirmed", "confirm-request"]


def test_who_registered_somebody_by_name_alone_does_not_rename_them(post: Post) -> None:
    text = "Bonjour,\n\nJe souhaite inscrire Paul Durand à la journée du 19 mars.\n\nRita Hache\n"
    post.write(f"Rita Hache <{RH}>", text)
    [letter] = post.letters(RH)
    text = "Bonjour,\n\nNotre téléphone est le 06 39 98 14 27.\n\nRita Hache\n"
    post.reply(letter, f"Rita Hache <{RH}>", text)
    names = [one.name for one in clients.ledger().participants(MARCH)]
    assert sorted(str(one) for one in names) == ["Ada Byron", "Paul Durand"]
