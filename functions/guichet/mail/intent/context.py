"""Which letter of ours a mail answers, from what it quotes and its subject."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy

LOOKED_AT = 2500

OFFER, MISSING, CANCELLED, CONFIRMED, WAITING, ANNOUNCED, NEWSLETTER, INVITED, NONE = (
    "offer", "missing", "cancelled", "confirmed", "waiting", "announced", "newsletter",
    "invited", "",
)  # fmt: skip

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (OFFER, lazy(
        r"s'est liberee?|vient de se liberer|se libere|place (?:liberee|disponible) pour vous|"

            r"(?:place|siege|seat)[^.]{0,60}(?:gardee?|held|kept|proposee?|"
            r"offerte?)[^.]{0,30}(?:jusqu|until|avant|pour vous)|"


            r"repondez oui|reply yes|answer yes|say yes|dites oui|has (?:come|become|opened) "
            r"?(?:free|up|available)?|"


            r"(?:seat|place|spot) (?:is|has) (?:now )?(?:free|freed|available|opened)|freed up|"
            r"une place pour vous|a (?:seat|place|spot) for you|"


            r"pour (?:l'accepter|la prendre)|to (?:take|accept) it|nous vous proposons (?:une|"
            r"la) place|on offer"
        )),
    (MISSING, lazy(

            r"il nous manque|il manque|manque(?:nt)? encore|a completer|inscription incomplete|"
            r"pour completer|"


            r"(?:still|we) need|missing|please (?:fill|complete|send us your)|merci de (?:le |"
            r"la |les )?(?:remplir|completer|nous (?:indiquer|communiquer|preciser))|"

        r"quelques renseignements|details? (?:needed|missing)")),
    (CANCELLED, lazy(

            r"est annulee|annulation (?:enregistree|confirmee|prise)|has been cancelled|is "
            r"cancelled|cancellation (?:confirmed|recorded)|"

        r"avons annule|place est remise|avons bien annule|have cancelled")),
    (CONFIRMED, lazy(

            r"(?:place|siege|inscription|reservation|participation)s?[^.]{0,70}(?:est|sont) "
            r"(?:bien )?(?:reservee?s?|confirmee?s?|enregistree?s?|"


            r"retenue?s?|prise?s? en compte|validee?s?)|(?:inscription|place|reservation)s? "
            r"(?:confirmee?|reservee?|enregistree?|validee?)s?|"


            r"(?:seat|place|registration|booking|spot)s?[^.]{0,60}(?:is|are|has been|have "
            r"been) (?:now )?(?:booked|reserved|confirmed|registered)|"


            r"(?:registration|booking|seat) confirmed|you are (?:registered|booked|confirmed)|"
            r"vous etes inscrite?|"

        r"your seat|votre (?:place|siege|fauteuil) (?:le|du|pour|on)|"

            r"se faire remplacer|vous faire remplacer|nous avons (?:bien )?note votre "
            r"(?:inscription|venue|participation)|nous vous attendons|we look forward to "
            r"seeing you|"

        r"a bientot a la|rappel|reminder|trois sieges|places reservees")),
    (WAITING, lazy(r"liste d'attente|file d'attente|waiting list|in the queue|wait(?:ing)?list|"
                         r"la (?:session|journee) est complete|is full")),
    (NEWSLETTER, lazy(
        r"vous etes abonnee?|se desabonner|unsubscribe|lettre (?:de|d'|n)|newsletter|au "
        r"sommaire|repondez stop"
    )),
    (INVITED, lazy(r"voulez-vous|souhaitez-vous|would you like|shall i|aimeriez-vous|serez-vous|"

                             r"(?:et )?si vous veniez|pour quelle date|laquelle vous|"
                             r"renvoyez-nous|renvoyer ce|remplir (?:ce|le formulaire)|return "
                             r"this form|send (?:us )?back|pour combien de personnes|which "
                             r"date|how many of you|serez-vous des|que je vous (?:garde|"
                             r"reserve|inscrive)|will you|je vous y garde|dois-je vous|un mot "
                             r"de vous|interesse-t-il|est-ce que cela vous|tentee? \?"
                         )),
    (ANNOUNCED, lazy(

            r"pour vous inscrire|pour s'inscrire|inscriptions? ouvertes?|inscrivez-vous|to "
            r"register|to sign up|il reste|plus que|"


            r"il vous suffit|deux dates|prochaine journee|ne plus recevoir|no longer wish|"
            r"simply reply|repondez simplement|places? restantes?|"


            r"still (?:some )?(?:places|seats)|places left|faire suivre|aura lieu|takes place|"
            r"will take place|une journee pour|a day (?:to|for)"
        )),
    (CONFIRMED, lazy(r"pour annuler|to cancel|to give it up|reply cancel|repondez annuler")),
)  # fmt: skip


_UNLESS = lazy(
    r"(?:as soon as|des qu|si une|si un |if a|when a|lorsqu|quand une|should a|once a|une "
    r"place reservee|une inscription confirmee)[^.]{0,120}"
)


def letter(subject: str, quoted: str, answers: bool) -> str:
    """The kind of letter of ours that the mail answers; '' where it answers none."""
    body = _UNLESS.sub(" ", " ".join(fold(quoted[: LOOKED_AT * 2]).split())[:LOOKED_AT])
    title = fold(subject)
    replied = answers or title.startswith(("re:", "re :", "re ", "rép", "rep", "aw:", "tr:", "fw"))
    if not body.strip() and not replied:
        return NONE
    best = NONE
    for kind, pattern in _KINDS[:4]:
        if replied and pattern.search(title):
            return kind
    for kind, pattern in _KINDS:
        match = pattern.search(body)
        if match:
            best = kind
            break
    if best == NONE and replied:
        for kind, pattern in _KINDS[4:]:
            if pattern.search(title):
                return kind
    return best
