"""Our own letters, come back without a mark of quotation."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from guichet.desk.request import Disposition, Intent, Reading
from guichet.letters.compose import pages
from guichet.letters.samples import HOUSE, samples
from guichet.mail.ours import unquoted
from guichet.mail.reading import read
from guichet.mail.receipt import Receipt

LETTERS = {one.name: pages(one.letter, HOUSE).text for one in samples()}


def reading(text: str) -> Reading:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Claire Dupont <claire@example.com>", HOUSE.contact
    mail["Subject"], mail["Message-ID"] = "Re: La session n'aura pas lieu", "<1@example.com>"
    mail.set_content(text)
    receipt = Receipt.trusting("claire@example.com", datetime(2030, 2, 4, tzinfo=UTC), "d")
    return read(mail.as_bytes(), receipt, HOUSE.contact)


@pytest.mark.parametrize("name", ["fr-called-off", "en-called-off", "fr-erased", "en-erased"])
def test_thanks_above_our_letter_erase_nobody(name: str) -> None:
    found = reading(f"Merci, c'est noté.\n\n{LETTERS[name]}")
    assert (found.disposition, found.reason) == (Disposition.HAND_OVER, "our-letter")


@pytest.mark.parametrize("text", ["Merci d'effacer mes données.", "Effacer mes données"])
def test_who_asks_to_be_forgotten_is_understood(text: str) -> None:
    found = reading(text)
    assert found.disposition is Disposition.ACT
    assert found.request.intent is Intent.ERASE


@pytest.mark.parametrize("name", ["fr-confirmed", "en-waiting", "fr-called-off", "en-offered"])
def test_our_letters_are_known_by_their_foot(name: str) -> None:
    assert unquoted(LETTERS[name])
