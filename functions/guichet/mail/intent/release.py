"""Second thoughts on giving up: is it a place, is it theirs, is it meant?"""

from __future__ import annotations

import re

from guichet.mail.intent import context
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case
from guichet.mail.intent.mood import hypothetical, opener, refused
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import lazy

_SOMEONE = lazy(
    r" (?:quelqu un|une? autre personne|un autre|d autres|personne suivante|suivante?|"
    r"prochaine?|someone|somebody|anyone|whoever|next|waiting list|liste d attente|"
    r"disposition|another person|else|celui|celle|ceux|"
    r"qui (?:de droit|veut|voudra)|plus malchanceu[a-z]*|others?|malheureu[a-z]*|chanceu[a-z]*) "
)


def someone(text: str) -> bool:
    """Whether the words speak of anybody at all rather than of a successor."""
    return bool(_SOMEONE.search(f" {text} "))


_TO_ANYBODY = lazy(
    r" (?:to|a|pour|for) (?:a|an|une?|some|any|the next) (?!collegue|colleague|collaborat|adjoint|"
    r"deputy|agent|teammate|friend|ami|binome|stagiaire|remplac|suppleant|successor)[a-z]+ "
)


def no_successor(sentence: Sentence, hit: Hit) -> bool:
    """Whether "ma place" or "my name" stand there without anybody to come."""
    around = sentence.text[max(0, hit.start - 24) : hit.end + 12]
    if "represent" in hit.text and re.search(
        r" (?:commune|ville|mairie|metropole|service|direction|collectivite|agence|"
        r"association|region|departement|council|structure|etablissement|syndicat|office) ",
        sentence.text[: hit.start + 1],
    ):
        return True
    if _TO_ANYBODY.search(sentence.text[hit.start : hit.end + 30]):
        return True
    return bool(
        re.search(
            r"(?:renonc|tien|droit|desist|candidat|acces|inscri|pret|regard|quant)[a-z]* "
            r"(?:pas |donc )?a (?:ma|sa|notre|leur) (?:place|chaise|fauteuil|siege)",
            around,
        )
        or re.search(
            r" (?:put|add|take|write|jot|get|have|mettez|mettre|ajout[a-z]*|inscri[a-z]*|"
            r"note[a-z]*|strike|cross|remove) (?:my|our|his|her|mon|notre|son) (?:nom|name)s? "
            r"(?:down|off|on|sur|to|from|out|pour|for|dans|a) ",
            around + " ",
        )
    )


_GIVE_QUESTION = lazy(
    r" (?:puis je|can i|could i|may i|est il possible|is it possible|possible d|peut on|"
    r"comment|how|jusqu a|until when|dois je|should i|do i|faut il|quelles?|what|"
    r"conditions|y a t il|are there|frais|penalt[a-z]*|fee[s]?|refund[a-z]*|rembours[a-z]*|"
    r"can we|ai je le droit|modalites|politique|policy|est ce que je peux|what happens|que "
    r"se passe|deadline|delai) "
)


def gives_up(case: Case, hit: Hit) -> bool:
    """Whether a hit of a rule for giving up really gives a place up."""
    sentence = case.sentence(hit)
    if refused(sentence, hit) and not hit.text.startswith(("ne ", "n ", "no ", "not ", "plus")):
        return False
    if re.search(
        r" (?:ne|n|not|never|jamais|surtout pas|pas question|hors de question|sans) (?:[^ ]+ "
        r"){0,4}$",
        sentence.text[: hit.start].rpartition(" , ")[2] or " ",
    ) and hit.text.startswith(("annul", "cancel", "desist", "renonc", "withdraw")):
        return False
    if hypothetical(sentence, hit):
        return False
    if sentence.question and (not opener(sentence) or _GIVE_QUESTION.search(sentence.text)):
        return False
    if re.search(
        r" (?:savoir|comment|how|know|conditions?|modalites?|jusqu a quand|quelle est) "
        r"(?:[^ ]+ ){0,6}$",
        sentence.text[: hit.start],
    ):
        return False
    if (
        re.search(r" (?:ete|est|sont|was|were|been|is|are|fut|sera) $", sentence.text[: hit.start])
        and "annul" in hit.text[:8]
    ):
        return False
    return not re.search(
        r" (?:j ai|nous avons|j avais|avais|i|we|have|had|i ve) (?:deja |already |bien |"
        r"finalement )?$",
        sentence.text[: hit.start],
    ) or hit.text.startswith(
        (
            "cancel ",
            "withdraw",
            "have to",
            "must",
            "need",
            "would",
            "regret",
            "am ",
            "wish",
            "want",
            "dois",
        )
    )


_UNABLE = lazy(
    r" (?:en mesure|in a position|able to|unable|etre joint[es]*|etre joignables?|etre "
    r"contacte[es]*|"
    r"be reached|be contacted) "
)
_PRESENCE = lazy(
    r" (?:venir|participer|assister|etre (?:la|present[es]*|des|parmi|avec|a)|rendre|deplacer|"
    r"liberer|honorer|come|attend|attending|make|join|be (?:there|with|at|present|in)|travel|"
    r"take part|participate|use|y) "
)


def stays_away(case: Case, hit: Hit) -> bool:
    """Whether a hit says that somebody will not come (and not merely that they are late)."""
    sentence = case.sentence(hit)
    if sentence.question or hypothetical(sentence, hit):
        return False
    tail = sentence.text[hit.start :]
    if _UNABLE.search(tail) and not _PRESENCE.search(tail):
        return False
    if re.search(
        r" (?:avant|before|until|jusqu a|en retard|late|arriver (?:avant|que)|rester|stay|"
        r"toute la journee|all day|dejeuner|lunch|telephone|appeler|ouvrir|open|trouver|find|"
        r"retrouve[a-z]*|acceder|lire|read|payer|pay|avancer|telecharger|download|repondre|"
        r"reply|inscrire|register|sign up|book|reserver) ",
        sentence.text[hit.start :],
    ) and not re.search(
        r" (?:venir|participer|assister|etre (?:la|present|des)|come|attend|make it|join|"
        r"honorer) ",
        sentence.text[hit.start :],
    ):
        return False
    return not re.search(
        r" (?:la derniere fois|l an dernier|l annee derniere|en {month} dernier|last time|last "
        r"year|precedente?|previous|a l automne|en 2018|l automne dernier|in the autumn|last "
        r"autumn) ",
        sentence.text,
    )


_ENROLS = lazy(
    r" (?:m inscrire|nous inscrire|inscrire|register|sign up|book|candidater|registering|"
    r"participer a la prochaine|m y inscrire) "
)
_ENROLLED = lazy(r" (?:suis|etais|was|am|been) (?:deja |already )?(?:inscrit|registered)")
_NEXT_TIME = lazy(
    r" (?:partie remise|une autre fois|une prochaine fois|prochaine edition|another time|"
    r"next time|ne pourrai (?:malheureusement |donc |helas )*(?:pas )?m inscrire|merci "
    r"(?:pour|de) (?:l|votre|cette) invitation|thank you for the invitation|thanks for the "
    r"invit[a-z]*|budget) "
)


def never_registered(case: Case) -> bool:
    """Whether the words decline to register rather than give up a place."""
    for hit in case.has("absent", "x"):
        text = case.sentence(hit).text
        if _ENROLS.search(text[hit.start :]) and not _ENROLLED.search(text):
            return True
    if case.letter not in (context.ANNOUNCED, context.INVITED, context.NONE):
        return False
    later = any(_NEXT_TIME.search(sentence.text) for sentence in case.sentences)
    return later and not case.has("held", "h")


_BARE = lazy(
    r"^ (?:bonjour |hello |hi |madame |monsieur |, |merci d |je |j |i |please |svp "
    r")*(?:annul[a-z]*|anul[a-z]*|cancel[a-z]*|desist[a-z]*|je me desiste)(?: donc| svp| "
    r"please| merci| s il vous plait| stp| thanks| thank you| ,| le [0-9]+ {month}| le "
    r"[0-9]+ {month}| "
    r"{month}| {month}| for me| pour moi| cordialement)* $"
)


def bare_cancel(case: Case) -> bool:
    """Whether the mail is the word "ANNULER", or begins with it, in answer to a letter of ours."""
    if case.letter not in (context.CONFIRMED, context.WAITING, context.MISSING):
        return False
    said = [one for one in case.sentences if len(one.text) > 2]
    asks = any(one.question for one in said) or case.asked or case.has("replace")
    if said and _BARE.match(said[0].text) and not asks:
        return True
    told = [one for one in said if _BARE.match(one.text) and not one.question]
    return bool(told) and all(len(one.text) < 60 for one in said) and len(said) <= 5


_LABELLED = lazy(
    r"^ (?:[^ ,]+ )?(?:(?:initiale?|prevue?|remplacee?|sortante?|partante?|entrante?|arrivante?|"
    r"outgoing|incoming|leaving|remplacante?|leaver|newcomer|precedente?|previous|original)|"
    r"(?:nouveau|nouvelle|nouvel|new|replacement) [^ ,]+) ,"
)


def labelled_pair(case: Case) -> bool:
    """Whether two lines are labelled with who leaves and who comes."""
    return sum(1 for one in case.sentences if _LABELLED.match(one.text)) > 1


def question_of_leaving(case: Case) -> bool:
    """Whether the mail only asks how, or whether, one could give up."""
    return any(
        sentence.question and _GIVE_QUESTION.search(sentence.text)
        and re.search(r" (?:annul|desist|cancel|withdraw|renonc)[a-z]* ", sentence.text)
        for sentence in case.sentences
    )  # fmt: skip


_THING = lazy(
    r" (?:commande|commandes|abonnement|train|trains|billets?|vol|hotel|chambre|reunion|"
    r"rendez vous|facture|factures|devis|contrat|order|orders|subscription|flight|meeting|"
    r"invoice|newsletter|"
    r"webinaire|webinar|salle|livraison|colis|delivery|compte|account|restaurant|voyage|"
    r"trip|atelier|paiement|virement|payment|cours de|yoga|visite|premier mail|precedent "
    r"mail|dernier mail|previous (?:mail|email|message)|mail precedent|message precedent|"
    r"booking com|reservation (?:n|numero|de salle|de chambre|d hotel)|po|purchase order|"
    r"bon de commande) "
)


_OURS = lazy(
    r" (?:inscription|participation|place|venue|reservation|registration|booking|seat|attendance|"
    r"journee|session|seance|formation|presence|day|course|liste|list|queue|file|nom|name) "
)


def _of_a_thing(case: Case, told: list[Hit]) -> bool:
    """Whether a bare "annulez la première" stands in a mail about invoices or orders."""
    if case.letter or case.dated:
        return False
    bare = all(not _OURS.search(f" {case.sentence(hit).text[hit.start :]} ") for hit in told)
    return bare and any(_THING.search(sentence.text) for sentence in case.sentences)


def of_something_else(case: Case, told: list[Hit]) -> bool:
    """Whether what is given up is an order, a train, a room … and no seat."""
    if told and _of_a_thing(case, told):
        return True
    for hit in told:
        sentence = case.sentence(hit).text
        match = _THING.search(f" {sentence[hit.start : hit.end + 40]} ")
        if match and not re.search(
            r" (?:ma place|mon inscription|ma participation|my (?:place|seat|registration|"
            r"booking for the)|ma venue|participation) ",
            sentence,
        ):
            return True
    return False


def keeps(case: Case, hit: Hit) -> bool:
    """Whether a sign of registration only says that a place already held is kept."""
    text = case.sentence(hit).text
    return bool(
        re.search(
            r" (?:reste[a-z]*|maintien[a-z]*|maint[a-z]*|conserv[a-z]*|bien sur|still|"
            r"remain[a-z]*|stays?|staying|keep[a-z]*|toujours|rien ne change|no change|"
            r"unchanged|les deux autres|les autres|the others?|the other two) ",
            text,
        )
        and case.letter in (context.CONFIRMED, context.WAITING, context.MISSING)
        or re.search(
            r" (?:plus (?:la peine|besoin|necessaire) |no (?:longer )?need |inutile )", text
        )
        or re.search(
            r"(?:donn|attribu|propos|redonn|ced|laiss|give|offer|let|allocat)[a-z]* ", hit.text
        )
        and re.search(r" (?:ma|mon|my|sa|his|her|notre|our|leur|their|mine) ", f" {hit.text} ")
        or someone(hit.text)
    )
