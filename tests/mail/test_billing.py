"""What is to be written on the invoice of somebody who holds a place: details, no second request."""

from __future__ import annotations

import pytest

from guichet.desk.request import Intent
from tests.mail.letters import mail, reading_of


@pytest.mark.parametrize(
    "text",
    [
        "Suite à l'inscription de Mme Rose Lacan du 19 mars, notre engagement juridique est le 4471.",
        "M. Paul Lacan est déjà inscrit pour le 18 juin. Adresse de facturation : 3 rue du Port, Brec.",
        "Rose Lacan is already booked for 18 June. Our purchase order is 4471.",
        "Further to Rose Lacan's booking for 19 March, please bill to Harbour Trust, PO 4471.",
    ],
)
def test_a_purchase_order_for_a_place_that_is_held_is_details(text: str) -> None:
    assert reading_of(mail(f"Bonjour,\n\n{text}\n\nChris Morel")).request.intent is Intent.DETAILS


@pytest.mark.parametrize(
    "text",
    [
        "Merci d'inscrire Rose Lacan le 19 mars, bon de commande 4471. Elle est déjà prévenue.",
        "Please register Rose Lacan for 18 June; our purchase order is 4471.",
        "Retenez-moi une place le 19 mars, la facture est à adresser à la mairie.",
        "Suite à votre annonce, une place pour moi le 18 juin, svp ; facture à la mairie.",
    ],
)
def test_a_purchase_order_that_comes_with_a_request_is_none(text: str) -> None:
    assert reading_of(mail(f"Bonjour,\n\n{text}\n\nChris Morel")).request.intent is Intent.REGISTER


def test_a_question_about_an_invoice_is_no_details() -> None:
    text = "Je suis déjà inscrite pour le 19 mars. Où en est la facture ?"
    asked = reading_of(mail(f"Bonjour,\n\n{text}\n\nChris Morel")).request.intent
    assert asked is not Intent.DETAILS
