"""Which letter of ours a mail answers, from what it quotes and its subject."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy

LOOKED_AT = 2500

CONFIRM, OFFER, MISSING, CANCELLED, CONFIRMED, WAITING, ANNOUNCED, NEWSLETTER, INVITED, NONE = (
    "confirm", "offer", "missing", "cancelled", "confirmed", "waiting", "announced", "newsletter",
    "invited", "",
)  # fmt: skip

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (CONFIRM, lazy(
        r"confirmer par une reponse|confirm by answering"
    )),
    (OFFER, lazy(

            r"s'est liberee?|vient de se liberer|se libere(?! a tout moment)|"
            r"place (?:liberee|disponible) pour "
            r"vous|(?:place|siege|seat)[^.]{0,60}(?:gardee?|held|kept|proposee?|"
            r"offerte?)[^.]{0,30}(?:jusqu|until|avant|pour vous)|repondez oui|reply yes|answer "
            r"yes|say yes|dites oui|has (?:come|become|opened) ?(?:free|up|available)?|(?:seat|"
            r"place|spot) (?:is|has) (?:now )?(?:free|freed|available|opened)|freed up|pour "
            r"(?:l'accepter|la prendre)|to (?:take|accept) it|nous vous proposons (?:une|la) "
            r"place|on offer|(?:quelqu'un|un participant)[^.]{0,20}desist|un desistement vient|"
            r"(?:place|chaise|siege) (?:est a vous|vous revient)|elle vous revient|la prenez-vous|"
            r"it is yours (?:until|if)|proposerons (?:a la|"
            r"au) (?:personne suivante|suivante?)|someone has (?:dropped|withdrawn|cancelled|given)"

        )),
    (MISSING, lazy(


                r"il nous manque|il manque|manque(?:nt)? encore|a completer|inscription "
                r"incomplete|pour completer|(?:still|we) need|missing|please (?:fill|complete|"
                r"send us your)|merci de (?:le |la |les )?(?:remplir|completer|nous "
                r"(?:indiquer|communiquer|preciser))|quelques renseignements|(?:informations?|"
                r"renseignements?|donnees|elements|"
                r"precisions) manquante?s?|details? "
                r"(?:needed|missing)|(?:reservee?|booked|held|retenue?)[^:?]{0,80}"
                r"(?:may we have|(?:pouvons|pourrions)-nous avoir|(?:puis|pourrais)-je avoir|"
                r"pourriez-vous nous (?:indiquer|donner|dire)|could you (?:tell|give|send) us)"
            )),
    (CANCELLED, lazy(


                r"est annulee|annulation (?:enregistree|confirmee|prise)|has been cancelled|is "
                r"cancelled|cancellation (?:confirmed|recorded)|avons annule|place est remise|"
                r"avons bien annule|have cancelled"
            )),
    (CONFIRMED, lazy(


                r"(?:place|siege|inscription|reservation|participation)s?[^.]{0,70}(?:est|"
                r"sont) (?:bien )?(?:reservee?s?|confirmee?s?|enregistree?s?|retenue?s?|"
                r"prise?s? en compte|validee?s?)|(?:inscription|place|reservation)s? "
                r"(?:confirmee?|reservee?|enregistree?|validee?)s?|(?:seat|place|registration|"
                r"booking|spot)s?[^.]{0,60}(?:is|are|has been|have been) (?:now )?(?:booked|"
                r"reserved|confirmed|registered)|(?:registration|booking|seat) confirmed|you "
                r"are (?:registered|booked|confirmed)|vous etes inscrite?|your seat|votre "
                r"(?:place|siege|fauteuil) (?:le|du|pour|on)|se faire remplacer|vous compter "
                r"parmi|to confirm your (?:place|seat)|vous faire "
                r"remplacer|nous avons (?:bien )?note votre (?:inscription|venue|"
                r"participation)|nous vous attendons|we look forward to seeing you|a bientot a "

                    r"la|rappel|reminder|replacement (?:is )?made|remplacement (?:est "
                    r")?(?:enregistre|fait)|details received|precisions bien recues|seats? "
                    r"reserved|we expect you at|please cancel my registration|trois sieges|"
                    r"places reservees"

            )),
    (WAITING, lazy(
        r"liste d'attente|file d'attente|waiting list|in the queue|wait(?:ing)?list|la "
        r"(?:session|journee) est complete|is full"
    )),
    (NEWSLETTER, lazy(

            r"vous etes abonnee?|se desabonner|unsubscribe|lettre (?:de|d'|n)|newsletter|au "
            r"sommaire|repondez stop"

    )),
    (INVITED, lazy(
        r"voulez-vous|souhaitez-vous|preferez-vous|prefererais-tu|preferes-tu|would you prefer|"
        r"combien de (?:chaises|places|sieges|personnes)|how many (?:seats|places|chairs|people)|"
        r"quelle date|which suits|suits you|vous convient-il|laquelle choisissez|"
        r"would you like|shall i|aimeriez-vous|serez-vous|(?:et "
        r")?si vous veniez|pour quelle date|laquelle vous|renvoyez-nous|renvoyer ce|remplir "
        r"(?:ce|le formulaire)|return this form|send (?:us )?back|pour combien de personnes|"
        r"which date|which one|would suit you|(?:may|can|shall) i (?:book|put|keep|reserve|save)|"
        r"puis-je vous|how many of you|serez-vous des|que je vous (?:garde|reserve|inscrive)|"
        r"will you|je vous y garde|dois-je vous|un mot de (?:vous|toi)|dirait-il|te dirait|"
        r"vous dirait|je t'inscris|je vous inscris|je vous note|avez-vous une preference|have "
        r"you a preference|which would you|do you prefer|interesse-t-il|est-ce que cela vous|"
        r"tentee? \?"

                         )),
    (ANNOUNCED, lazy(



                    r"merci de votre interet|thank you for your interest|pour vous inscrire|"
                    r"pour s'inscrire|inscriptions? ouvertes?|inscrivez-vous|to "

                r"register|to sign up|il reste|plus que|il vous suffit|deux dates|prochaine "
                r"journee|ne plus recevoir|no longer wish|simply reply|repondez simplement|"
                r"places? restantes?|still (?:[a-z]+ )?(?:places|seats)|"
                r"(?:places|seats) (?:left|remain)|encore (?:[a-z]+ ){0,2}(?:places|sieges)|"
                r"booking is open|deux prochaines journees|la journee (?:coute|revient)|"
                r"les mardis|faire suivre|"
                r"aura lieu|takes place|will take place|une journee pour|a day (?:to|for)"

        )),
    (CONFIRMED, lazy(r"if you cannot come|if you can't come|si vous ne pouvez pas venir|"
                     r"en cas d'empechement|pour annuler|to cancel|to give it up|"
                     r"reply cancel|repondez annuler")),
)  # fmt: skip


_UNLESS = lazy(
    r"(?:as soon as|des qu|si une|si un |if a|when a|lorsqu|quand une|should a|once a|une "
    r"place reservee|une inscription confirmee|un (?:simple )?mot(?: de vous)?,? et|"
    r"(?:answer|reply)(?: to)?(?: this message)? and|repond(?:ez|re)(?: a ce message)?,? et)"
    r"[^.]{0,120}"
)


_TO_BOOK = lazy(
    r"(?:pour (?:vous (?:reserver|inscrire|joindre|asseoir)|la journee|venir|en etre|etre des)|"
    r"to (?:hold|reserve|book|keep) (?:a|"
    r"you a|your) (?:seat|place))[^.]{0,120}(?:il (?:nous |vous )?(?:faut|suffit)|complet|rempli|"
    r"fill|renvoyez|retourn|need|following|send)|"
    r"voici (?:le|notre|votre) bulletin|bulletin d'inscription|"
    r"here is (?:the|our|your) (?:registration|booking) form|registration form below"
)
"""A form to be filled in for a place that is not booked yet."""
_ASKS_TO_COME = lazy(
    r"venez-vous|viendrez-vous|serez-vous des|seriez-vous des|si vous souhaitez (?:venir|en etre)|"
    r"would you like to (?:come|join)|will you (?:come|join)|shall i (?:put|book|keep)|"
    r"may i (?:put|book|reserve|keep)|which (?:one|date) (?:would|suits)"
)
_SURE = (OFFER, MISSING, CANCELLED)
"""What the words of a letter tell before its subject is looked at."""


def letter(subject: str, quoted: str, answers: bool) -> str:
    """The kind of letter of ours that the mail answers; '' where it answers none."""
    body = _UNLESS.sub(" ", " ".join(fold(quoted[: LOOKED_AT * 2]).split())[:LOOKED_AT])
    title = fold(subject)
    replied = answers or title.startswith(("re:", "re :", "re ", "rép", "rep", "aw:", "tr:", "fw"))
    if not body.strip() and not replied:
        return NONE
    told = [kind for kind, pattern in _KINDS if pattern.search(body)]
    titled = [kind for kind, pattern in _KINDS if pattern.search(title)] if replied else []
    if CONFIRM in (*told, *titled):
        return CONFIRM
    if _TO_BOOK.search(body) and OFFER not in told:
        return INVITED
    sure = next((kind for kind in told if kind in _SURE), NONE)
    strong = next((kind for kind in titled if kind in _STRONG), NONE)
    if sure or strong:
        return sure or strong
    if _ASKS_TO_COME.search(body):
        return INVITED
    return next(iter(told or titled), NONE)


_STRONG = frozenset((OFFER, MISSING, CANCELLED, CONFIRMED))
"""What the subject of a letter tells before its other words."""
