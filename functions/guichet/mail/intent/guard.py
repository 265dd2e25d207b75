"""What speaks against the model, however sure it is: words of doubt, denial and other matters.

The rules have vetoes of their own, finer than these; these make the model safe by itself.
"""

from __future__ import annotations

import re

from guichet.mail.intent import features

_OTHER = re.compile(
    r" (?:webin[a-z]*|newsletter|mailing|colloque|congres|salon|fair|conferences?|hackathon|mooc|bootcamp|concours|crecle|"
    r"creche|cantine|yoga|gym|electorales?|mediatheque|registre|ordre du jour|visio[a-z]*|online|en ligne|stage|workshop|"
    r"atelier|reunion de|committee|comite|factures?|invoices?|commandes?|orders?|hotel|chambre|rooms?|salle|parking|"
    r"table|billets?|train (?:0|est|is)|tickets? (?:de|for the train)|devis|quote|parties?|partenaires?|partnership|stand|"
    r"budget|plainte|complaint|responsab[a-z]* civile|poste de|job|cv|abonne[a-z]*|subscri[a-z]*|desabon[a-z]*|"
    r"liste de (?:diffusion|contacts)|contacts|copie|copy|cc|lyon|nantes|marseille|bordeaux|lille|toulouse|rennes|"
    r"strasbourg|grenoble|montpellier|bruxelles|brussels|london|berlin|geneve|in house|intra|sur mesure|tailor[a-z]*|"
    r"deux jours|two day|attestation|certificate|rembours[a-z]*|refund[a-z]*|wifi|siret|password|hire you|location|"
    r"interview|article|livre|book of|the book|projecteur|projector|restaurant|catering|account|photos?|pictures?|"
    r"e mails?|mails?|message|courriels?|vos annonces|envois|conditions|accord de confidentialite) "
)
"""Other things of the same words. A sentence that names one is left to the rules."""
_DENIED = re.compile(
    r" (?:(?:ne|n) (?:[a-z]+ ){0,2}(?:annul|desinscri|supprim|effac|liber|retir|enlev|donn|inscri|desist|remplac|particip)[a-z]* |"
    r"(?:don t|do not|not|never|won t|wouldn t|nobody|personne|sans|without) (?:[a-z]+ ){0,4}(?:cancel|delet|eras|giv|tak|"
    r"remov|regist|sign|put|withdr|replac|remplac|attend|book)[a-z]* )"
)
_UNDENIED = re.compile(
    r" (?:ne (?:gardez|gardes|conserv[a-z]*) |n hesit[a-z]* pas|ne (?:manqu|rat)[a-z]* |don t (?:keep|hold|want you to keep)|n (?:oubli|omett)[a-z]* pas)"
)
_DOUBT = re.compile(
    r" (?:si (?!possible|vous voul|c est (?:encore )?possible|c est complet|il (?:en )?reste|vous avez|tu|ca|je suis|mon|ma|j ai|nos|il y a)|"
    r"peut etre|eventuellement|sans doute|probablement|sous reserve|a confirmer|au cas ou|a condition|des que|"
    r"quand j|lorsque|jamais|maybe|perhaps|might|may (?:come|need|have|join|register)|probably|subject to|provided|just in case|"
    r"not sure|pas sure?|tentativ[a-z]*|provisional[a-z]*|to be confirmed|unless|reflech[a-z]*|hesit(?:e|ons)|think(?:ing)? (?:of|about|it)|"
    r"envisag[a-z]*|songe|in case|d abord|ask my|check with|en attendant|as soon as|once|il se peut|pourrait|if my|if the|if i|depend[a-z]*|never) "
)
_LEAST_KNOWN = 0.5


def speaks_against(sentence: str, intent: str) -> bool:
    """Whether the words of the deciding sentence forbid to act on it."""
    text = f" {' '.join(features.tokens(sentence))} "
    if _OTHER.search(text) and intent not in {"information", "details"}:
        return True
    if intent == "information" and _BEYOND.search(text):
        return True
    if _DOUBT.search(text) and intent not in {"information", "status"}:
        return True
    if intent == "erase" and ("?" in text and not _ASKS.search(text)):
        return True
    denied = _DENIED.search(text) and not _UNDENIED.search(text)
    return (
        bool(denied)
        and intent in {"register", "cancel", "replace", "accept", "erase"}
        and (intent != "cancel" or not _GIVES_UP.search(text))
    )


_ASKS = re.compile(r" (?:pouvez|pourriez|peux|pourrais|could|can|would|will|merci|please) ")
_GIVES_UP = re.compile(
    r" (?:viendrai|viendrons|pourrai|pourrons|serai|participerai|ne participera|peux plus|plus (?:venir|participer)|"
    r"won t be|shan t|can t|cannot|can not|not (?:be )?(?:attend|able|com)[a-z]*|no longer|nobody will|won t (?:make|attend)) "
)
_BEYOND = re.compile(
    r" (?:sur mesure|tailor[a-z]*|in house|intra|chez nous|hire|location|wifi|password|siret|facture|invoice|attestation|"
    r"certificate|remboursement|refund|devis|quote|tva|vat|cpf|reduction|discount|hotel|parking|fauteuil|wheelchair|"
    r"en ligne|online|lyon|nantes|marseille|bordeaux|french|english|francais|anglais|supports?|slides|photos?|liste des) "
)
