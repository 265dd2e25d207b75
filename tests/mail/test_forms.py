"""Forms that people fill in: beside their labels, below them, within the letter that they answer."""

from __future__ import annotations

import pytest

from guichet.desk.catalogue import match
from guichet.desk.request import Disposition, Intent
from tests.mail.letters import NOW, SESSIONS, mail, reading_of

BESIDE = """Je recopie votre coupon :

Nom ......... BELKACEM
Prénom ...... Nora
Fonction .... médiatrice
Structure ... Espace Le Tremplin
Tél ......... 06 39 98 31 94
Date ........ [ ] 19 mars   [X] 18 juin
"""
BELOW = """Bonjour, voici mes réponses à la suite de vos questions.

Le 2019-02-18 17:02, Inscriptions Découverte a écrit :
> Bonjour,
>
> Pour la journée du mardi 18 juin 2019, il nous suffit de ceci :
>
> Nom et prénom ?
BELKACEM Nora
> Votre fonction ?
médiatrice
> Employeur ?
Espace Le Tremplin
> Un numéro où vous joindre ?
06.39.98.31.94
>
> Camille Roche
"""
WITHIN = """Bonjour, ci-dessous complété. Cordialement

----- Mail original -----
De: "Inscriptions Découverte" <inscriptions@decouverte.example>
À: "Nora Belkacem" <nora@tremplin.example>
Envoyé: Lundi 25 Février 2019 09:40:11
Objet: Votre venue du 18 juin

Bonjour,

Pour la journée du mardi 18 juin 2019, renvoyez-nous simplement ceci :

NOM : BELKACEM
Prénom : Nora
Organisme : Espace Le Tremplin
Fonction : médiatrice
Téléphone : 06 39 98 31 94

Camille Roche
"""


@pytest.mark.parametrize("text", [BESIDE, BELOW, WITHIN], ids=["beside", "below", "within"])
def test_a_filled_form_registers_whoever_it_names(text: str) -> None:
    reading = reading_of(mail(text, subject="Re: votre venue"))
    assert reading.disposition is Disposition.ACT
    assert reading.request.intent is Intent.REGISTER
    (person,) = reading.request.people
    assert (person.name, person.role) == ("Nora Belkacem", "médiatrice")
    assert (person.organisation, person.phone) == ("Espace Le Tremplin", "+33639983194")
    assert {one.month for one in reading.request.mentions} == {6}


@pytest.mark.parametrize(
    "text",
    [
        BESIDE.replace("votre coupon", "le coupon, mais j'annule ma place"),
        BESIDE.replace("votre coupon", "le coupon, si mon budget est voté"),
        BESIDE.replace("votre coupon", "le bulletin du stage de poterie").replace("juin", "mai"),
    ],
)
def test_a_form_registers_nobody_against_the_words_beside_it(text: str) -> None:
    reading = reading_of(mail(text, subject="Re: votre venue"))
    assert (
        reading.request.intent is not Intent.REGISTER
        or not match(reading.request.mentions, SESSIONS, NOW).session
    )
