"""What is to be written on the invoice for somebody who holds a place already."""

from __future__ import annotations

from guichet.mail.intent.judge import Case
from guichet.mail.pattern import lazy

_BILLED = lazy(
    r" (?:bons? de commande|la commande|commande correspondante|engagement juridique|"
    r"n(?:umero)? d engagement|adresse de facturation|facturation|factur[a-z]*|service executant|"
    r"siret|purchase order|po|bill to|billing|invoices?|references? comptables?) "
)
_SEATED = lazy(
    r" (?:deja|already|bien) (?:[^ ]+ ){0,2}(?:retenue?s?|inscrite?s?|reservee?s?|enregistree?s?|"
    r"booked|registered|down|confirmed) |"
    r" (?:is|are) (?:booked|registered|down for|enrolled|confirmed) |"
    r" (?:faire suite|suite|dans le cadre|relative|relatif|relativement|relating|concernant|"
    r"further|regarding|re|about|rattacher|joindre|completer) (?:a |au |to |de )?"
    r"(?:(?!une? |an? |deux |trois |two |three |votre |your )[^ ,]+ ){0,4}(?:inscription|"
    r"reservation|place|booking|registration|seat|dossier)s? |"
    r" (?:place|siege|seat|chaise) (?:deja )?(?:retenue?|reservee?|booked|held) |"
    r" you (?:already )?(?:hold|have) (?:a |one )(?:seat|place|booking|registration) for "
)
_ASKS = lazy(
    r" (?:inscrire|inscrivez|reserver|reservez|ajouter|ajoutez|register|book|add|sign up|"
    r"enrol|annuler|annulez|cancel|remplacer|replace) "
)
_AGAINST = ("cancel", "replace", "erase", "condition", "unsubscribe")


def billed(case: Case) -> bool:
    """Whether a mail only tells how to bill somebody's place."""
    texts = [one.text for one in case.sentences]
    seated = {at for at, text in enumerate(texts) if _SEATED.search(text)}
    return (
        any(map(_BILLED.search, texts))
        and bool(seated)
        and all(hit.sentence in seated for hit in case.asked)
        and not any(map(_ASKS.search, texts))
        and not any(one.question for one in case.sentences)
        and not case.has("absent", "x")
        and not any(case.has(one) for one in _AGAINST)
    )
