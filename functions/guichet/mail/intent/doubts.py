"""Second thoughts: is it negated, conditional, only a question, about something else?"""

from __future__ import annotations

import re

from guichet.mail.intent import context, judge
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import lazy


def negated(sentence: Sentence, hit: Hit) -> bool:
    """Whether a negation stands before the hit in its clause."""
    clause = sentence.text[: hit.start].rpartition(" , ")[2]
    return bool(re.search(r" (?:ne|n|not|pas|never|jamais) (?:[^ ]+ ){0,3}$", f" {clause}"))


def hypothetical(sentence: Sentence, hit: Hit) -> bool:
    """Whether the hit stands in an "if" or a "before"."""
    before = sentence.text[: hit.start]
    return bool(
        re.search(
            r" (?:si|s(?= ils? )|if|au cas ou|in case|avant de|avant d|before|quand|unless|a "
            r"moins que|peut etre|perhaps|maybe|might|whether) "


                      r"(?!(?:vous plait|te plait|possible|il vous|it is possible|you could|"
                      r"you would|vous pouviez) )(?:[^ ,]+ ){0,7}$"
                  , before)
    )  # fmt: skip


def opener(sentence: Sentence) -> bool:
    """Whether a question is a polite request."""
    return bool(judge._OPENER.search(sentence.text)) and not re.search(
        r" (?:savoir|me dire|tell me|indiquer|comment|how|know|expliquer|quelles?|jusqu a) ",
        sentence.text,
    )


def rhetorical(sentence: Sentence) -> bool:
    """A question only by its mark: "why not?", "quelle question ?"."""
    return bool(
        re.search(
            r" (?:pourquoi pas|why not|quelle question|comment refuser|who could|how could i) ",
            sentence.text,
        )
    )


def refused(sentence: Sentence, hit: Hit) -> bool:
    """Whether the words of a hit are negated before or within."""
    before = sentence.text[: hit.start].rpartition(" , ")[2]
    if re.search(r" (?:ne|n|not|never|jamais|sans|without|no) (?:[^ ]+ ){0,3}$", f" {before}"):
        return not re.search(
            r" (?:n hesit|sans hesit|ne peux que|without (?:hesit|a doubt)|no (?:doubt|"
            r"problem))",
            sentence.text,
        )
    return sentence.text[hit.end :].startswith((" pas ", " plus ", " not "))


def mild(told: list[Hit]) -> bool:
    """Whether all that sounds like a yes is politeness."""
    return all(re.match(
        r"(?:super|genial|parfait|perfect|great|ok|chouette|wonderful|lovely|brilliant|"
        r"excellent|d accord|entendu|formidable|sure|of course|bien sur|evidemment|certainly|"
        r"fantastic|quelle|avec plaisir|volontiers|je (?:la |le )?(?:confirme|vous)|top|i "
        r"(?:would|d) )"
    , hit.text)
               for hit in told)  # fmt: skip


_ONLY = lazy(
    r" (?:seulement|uniquement|only|sous (?:toute )?reserve|a condition|depend[a-z]*|en "
    r"attendant|subject to|provided|pending|unless|a moins que|sauf si|conditional|"
    r"provisional[a-z]*|tentativ[a-z]*|"
    r"option|prereserv[a-z]*|pre reserv[a-z]*|pas encore|not yet|pencil[a-z]*|contingent|"
    r"au cas ou|in case|provisoire[a-z]*|hold off|on hold|once|une fois que|des que|en "
    r"attente|dans l attente de (?:la|l|ma|mon)|assuming|as long as|reste a|doit encore|"
    r"doivent encore|to be confirmed|tbc|pourvu|pour autant|a confirmer|awaiting|waiting "
    r"for) "
)


def conditional(case: Case, told: list[Hit]) -> bool:
    """Whether what is asked hangs on something that is not settled."""
    places = {hit.sentence for hit in told}
    harmless = case.has("harmless")
    for hit in case.has("condition", "cm"):
        if any(one.sentence == hit.sentence and one.start <= hit.end and hit.start <= one.end
               for one in harmless):  # fmt: skip
            continue
        near = hit.sentence in places or not told
        if "m" in hit.flags:
            if near or (
                hit.sentence - 1 in places
                and case.sentence(hit).text.startswith((" mais ", " but "))
            ):
                return True
            continue
        if (
            near
            or _ONLY.search(f" {hit.text} ")
            or hit.sentence - 1 in places
            and re.match(
                r" (?:mais|but|enfin|et|cependant|toutefois|however) ", case.sentence(hit).text
            )
        ):
            return True
    return False


def waits(case: Case) -> bool:
    """Whether the mail says to wait, or that word will follow."""
    for hit in case.has("condition", "w"):
        after = case.sentence(hit).text[hit.start :]
        if re.match(
            r"(?:je|nous) (?:reviens|revenons|reviendrai|reviendrons) vers vous (?:pour (?!le |"
            r"la |vous dire|confirmer si)|suite|a propos|au sujet|concernant|car|apres|comme)",
            after,
        ):
            continue
        if re.match(
            r"(?:i ll|will|je vous) (?:let you know|dirai|redis|tiens|tiendrai|redirai|get "
            r"back|be in touch|keep)",
            after,
        ) and re.search(
            r" (?:repas|dejeuner|lunch|train|arriv[a-z]*|facture|invoice|bon de commande|"
            r"horaire|time|menu|regime|diet|engagement|payment|numero|details?|reference|"
            r"po) ",
            after,
        ):
            continue
        if re.match(r"(?:avant|before)", after) and not re.match(
            r"(?:avant de (?:m|nous|s|prendre|decider|valider|reserver|pouvoir|trancher)|avant "
            r"(?:toute|d en|que je|mon|l) (?:inscri|m |engag|parler|decid)|before (?:i|we) "
            r"(?:commit|decide|register|sign|book|can))",
            after,
        ):
            continue
        return True
    return False


def undecided(case: Case) -> bool:
    """Whether it is left open who, which or whether."""
    return any(
        re.search(
            r" (?:je reviens vers vous|je vous redis|i ll get back|i will get back|nous "
            r"reviendrons|on vous redit|doivent s arranger|reste a determiner|pas encore qui|"
            r"not yet who|do not know (?:yet )?who|"


                      r"ne sais pas encore|ne savons pas encore|je vous (?:re)?confirmerai|i "
                      r"ll confirm|will let you know|i ll let you know|a determiner|l un ou l "
                      r"autre|l une ou l autre|one or the other|either of|laquelle des deux|"
                      r"which one|lequel d|laquelle d|qui des deux|tell you who|dirai qui|dis "
                      r"qui|le nom (?:suivra|bientot|plus tard|demain|prochainement|des que)|"
                      r"name (?:to follow|will follow|next week|later|tomorrow|soon|shortly)|"
                      r"nom de (?:la|son|mon) remplac|"


                      r"lequel des deux|risque d|risque de|risquons|may have to|might have to|"
                      r"might not|may not be able|pourrait ne pas|pourrais ne pas|je crains de "
                      r"devoir peut|il se peut|il est possible que|peut etre(?! (?:attribu|"
                      r"redonn|liber|donn|propos|repri|offert|ced|rendu|reattrib|occup|prise|"
                      r"reaffect|utilis)[a-z]*)|perhaps|maybe|probablement|probably|"
                      r"vraisemblablement|j attends confirmation) "
                  , sentence.text)
        for sentence in case.sentences
    )  # fmt: skip


_SOMEONE = lazy(
    r" (?:quelqu un|une? autre personne|un autre|d autres|personne suivante|suivante?|"
    r"prochaine?|someone|somebody|anyone|whoever|next|waiting list|liste d attente|"
    r"disposition|another person|else|celui|celle|ceux|"
    r"qui (?:de droit|veut|voudra)|plus malchanceu[a-z]*|others?|malheureu[a-z]*|chanceu[a-z]*) "
)


def someone(text: str) -> bool:
    """Whether the words speak of anybody at all rather than of a successor."""
    return bool(_SOMEONE.search(f" {text} "))


def no_successor(sentence: Sentence, hit: Hit) -> bool:
    """Whether "ma place" or "my name" stand there without anybody to come."""
    around = sentence.text[max(0, hit.start - 24) : hit.end + 12]
    if "represent" in hit.text and re.search(
        r" (?:commune|ville|mairie|metropole|service|direction|collectivite|agence|"
        r"association|region|departement|council|structure|etablissement|syndicat|office) ",
        sentence.text[: hit.start + 1],
    ):
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
    if sentence.question:
        if not opener(sentence) or _GIVE_QUESTION.search(sentence.text):
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


def stays_away(case: Case, hit: Hit) -> bool:
    """Whether a hit says that somebody will not come (and not merely that they are late)."""
    sentence = case.sentence(hit)
    if sentence.question or hypothetical(sentence, hit):
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
        r" (?:la derniere fois|l an dernier|l annee derniere|en mars dernier|last time|last "
        r"year|precedente?|previous|a l automne|en 2018|l automne dernier|in the autumn|last "
        r"autumn) ",
        sentence.text,
    )


def never_registered(case: Case) -> bool:
    """Whether the words decline to register rather than give up a place."""
    return any(
        re.search(
            r" (?:m inscrire|nous inscrire|inscrire|register|sign up|book|candidater|"
            r"registering|participer a la prochaine|m y inscrire) "
        , sentence.text[hit.start :])
        and not re.search(
            r" (?:suis|etais|was|am|been) (?:deja |already )?(?:inscrit|registered)"
        , sentence.text)
        for hit in case.has("absent", "x")
        for sentence in (case.sentence(hit),)
    ) or any(re.search(
        r" (?:partie remise|une autre fois|une prochaine fois|prochaine edition|another time|"
        r"next time|ne pourrai (?:malheureusement |donc |helas )*(?:pas )?m inscrire|merci "
        r"(?:pour|de) (?:l|votre|cette) invitation|thank you for the invitation|thanks for the "
        r"invit[a-z]*|budget) "
    , sentence.text)
             and case.letter in (context.ANNOUNCED, context.INVITED, context.NONE) and not case.has("held", "h") for sentence in case.sentences)  # fmt: skip


_BARE = lazy(
    r"^ (?:bonjour |hello |hi |madame |monsieur |, |merci d |je |j |i |please |svp "
    r")*(?:annul[a-z]*|anul[a-z]*|cancel[a-z]*|desist[a-z]*|je me desiste)(?: donc| svp| "
    r"please| merci| s il vous plait| stp| thanks| thank you| ,| le 19 mars| le 18 juin| "
    r"mars| juin| for me| pour moi| cordialement)* $"
)


def bare_cancel(case: Case) -> bool:
    """Whether the whole mail is the word "ANNULER", in answer to a letter of ours."""
    if case.letter not in (context.CONFIRMED, context.WAITING, context.MISSING):
        return False
    said = [one for one in case.sentences if len(one.text) > 2]
    told = [one for one in said if _BARE.match(one.text) and not one.question]
    return bool(told) and all(len(one.text) < 60 for one in said) and len(said) <= 5


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


def of_something_else(case: Case, told: list[Hit]) -> bool:
    """Whether what is given up is an order, a train, a room … and no seat."""
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


def wonders(sentence: Sentence, hit: Hit) -> bool:
    """Whether the words ask, with or without a question mark."""
    if sentence.question:
        return True
    before = sentence.text[: hit.start] + hit.text
    return bool(
        re.search(
            r" (?:savoir|dire|confirm[a-z]*|verifi[a-z]*|know|tell|check|wonder[a-z]*|"
            r"assur[a-z]*|rassur[a-z]*|inquiet[a-z]*|demande|preciser|indiquer|sure|doute|"
            r"ask|asking|suis je|ai je|am i|are we|ou en|avez vous|have you|did you|quel|"
            r"quelle|where i|status|state|update|curious|is my|tenir au courant|statut|"
            r"etat|avancement) ",
            f" {before} ",
        )
    )


def own_request(case: Case) -> bool:
    """Whether the mail speaks of a request made before."""
    return any(
        re.search(
            r" (?:ma|mon|notre|my|our|mes|sa|son|la|l) (?:[a-z]+ )?(?:demande|inscription|"
            r"candidature|mail|message|courriel|request|registration|application|email|e mail|"
            r"reservation|bulletin|formulaire|form|booking|place|liste) "


                      r"| (?:j ai|je vous ai|nous avons|je vous avais|j avais|i have|i|we|we "
                      r"have|ive) (?:deja |already |bien |vous )?(?:ecrit|demande|envoye|"
                      r"adresse|sent|asked|wrote|written|registered|applied|emailed|inscrit|"
                      r"signed|transmis|sollicite|mailed|am in the queue|rempli|filled|"
                      r"requested) "


                      r"| (?:liste d attente|waiting list|queue|file d attente|me suis "
                      r"inscrit[a-z]*|m etais inscrit[a-z]*|suis inscrit[a-z]*) "
                  , sentence.text)
        for sentence in case.sentences
    )  # fmt: skip


def gives_facts(case: Case) -> bool:
    """Whether the answer holds a number, an address or a labelled value."""
    return any(
        re.search(
            r" (?:@|[0-9]{2} ?[0-9]{2} ?[0-9]{2}|\+?[0-9]{8,}) | (?:fonction|organisation|"
            r"structure|telephone|tel|portable|phone|mobile|employer|role|job|poste|organisme|"
            r"service|mairie|email|mail|adresse|address|chargee?|directrice|directeur|"
            r"responsable|cheffe?|manager|officer) "
        , sentence.text)
        for sentence in case.sentences
    ) or case.listed()  # fmt: skip


_TITLE = lazy(
    r" (?:demande d |demande de )?(?:inscription[s]?|participation|reservation|"
    r"registration[s]?|sign up|enrolment|booking|candidature|je m inscris|inscrivez moi|"
    r"inscrire|preinscription|(?:une|1|deux|2|trois|3|quatre|4|one|two|three) (?:place|"
    r"places|seat|seats|spot|spots|inscription|inscriptions|participants?)|bulletin d|je "
    r"viens|j y serai|j en suis|participants?|delegation|presence|count me in|venue|je "
    r"participe|partante?|place pour) "
)


def titled(case: Case) -> list[Hit]:
    """A subject that asks for a seat, above a text that only gives names or nothing."""
    if not case.titled:
        return []
    title = case.titled[0]
    if case.titled[0].question or any(s.question for s in case.sentences):
        return []
    match = _TITLE.search(title.text)
    if not match or re.search(
        r" (?:annul|cancel|desist|modif|change|question|info|renseign|factur|invoice|"
        r"newsletter|demande d info|attestation|confirm|suite|retour|webinaire|salon|cloture|"
        r"fin des|ouverture|rappel|relance|valide|votre|your|erreur|absence|report|certificat|"
        r"remplac)[a-z]* ",
        title.text,
    ):
        return []
    if any(
        case.has(one)
        for one in (
            "absent",
            "cancel",
            "replace",
            "status",
            "erase",
            "unsubscribe",
            "information",
            "details",
            "condition",
            "stranger",
        )
    ):
        return []
    if sum(len(s.text) for s in case.sentences) > 400:
        return []
    return [Hit("register", "aw", 0, 0, 0, match.group(0))]


def own_registration(case: Case) -> bool:
    """Whether the mail speaks of registering oneself for our session, beyond doubt."""
    return not case.has("stranger", "vj") and any(
        re.search(
            r" (?:m inscri[a-z]*|je m|sign me|count me|inscrivez moi|register me|ma "
            r"participation|my place|je souhaite|nous souhaitons|i would like|je voudrais) ",
            f" {hit.text} ",
        )
        for hit in case.asked
    )


def asks_first(case: Case, told: list[Hit]) -> bool:
    """Whether a mere wish comes with questions that decide it."""
    places = {hit.sentence for hit in told}
    asked = [hit for hit in case.has("information", "ij")
             if case.sentence(hit).question or requests(case.sentence(hit), hit)]  # fmt: skip
    return any(hit.sentence in places for hit in asked) or bool(asked) and not case.dated


def about_others(case: Case, refusing: list[Hit], told: list[Hit]) -> bool:
    """Whether those who stay away are not those who come."""
    if any("o" in hit.flags for hit in told):
        return True
    joined = " ".join(case.sentence(hit).text for hit in refusing)
    return bool(re.search(
        r" (?:elle|il|ils|elles|she|he|they|mon mari|ma collegue ne|mon collegue ne|[a-z]+ ne "
        r"peut|autre date|l autre|en juin|en mars|in june|in march|juin|mars|june|march|avant|"
        r"before|jusqu a|la derniere fois|last time|l an dernier|last year) "
    , joined)) or any(
        hit.sentence > max(one.sentence for one in refusing) or case.has("harmless", at=hit.sentence) for hit in told
    ) and bool(re.search(
        r" (?:mais|but|en revanche|cependant|par contre|changement de programme|de nouveau|"
        r"again|however|toutefois|finalement) "
    , " ".join(s.text for s in case.sentences)))  # fmt: skip


_KIND = lazy(
    r" (?:webinaire|webinar|salon|congres|colloque|mooc|visioconference|en ligne|online|a "
    r"distance|distanciel|hackathon|certificat|diplome|summit|bootcamp|deux jours|trois "
    r"jours|two day|two days|three day|three days|2 jours|3 jours|"
    r"deux journees|semaine|week long|weekend|week end|du soir|evening|congress|fair) "
)


def other_kind(case: Case, told: list[Hit]) -> list[Hit]:
    """Another kind of event in the very sentence that asks: a webinar, a fair, two days …"""
    return [hit for hit in told if _KIND.search(case.sentence(hit).text)
            and re.search(
                r" (?:au|a|pour|for|to|on|the|votre|your|le|la|au|du|in|ce|stage|formation|"
                r"course|atelier|workshop) "
            , case.sentence(hit).text)]  # fmt: skip


def requests(sentence: Sentence, hit: Hit) -> bool:
    """Whether words without a question mark ask for information."""
    before = sentence.text[: hit.start] + hit.text
    return bool(
        re.search(
            r" (?:merci d[e]?|pouvez|pourriez|peux tu|pourrais|auriez|voudr[a-z]*|"
            r"souhait[a-z]*|aimer[a-z]*|besoin|veuillez|serait|would like|like to|please|could "
            r"you|can you|need|want|d like|cherche|envoy[a-z]*|transmett[a-z]*|indiqu[a-z]*|"
            r"dites|dis moi|tell|send|let me know|desir[a-z]*|gre|reconnaissant[a-z]*|grateful|"
            r"appreciate|obtenir|recevoir|auriez|avez vous|wonder[a-z]*|demande|request|"
            r"looking|savoir|ask|asking|curious|interested|interess[a-z]*|possible|combien|"
            r"what|comment|how|quel|quelle|quels|donnez|fournir|where|quoi) "
        , f" {before} ")
    )  # fmt: skip


_BEYOND = lazy(
    r" (?:salle|salles|room|rooms|donnees|personal data|annul[a-z]*|cancel[a-z]*|"
    r"desist[a-z]*|withdraw[a-z]*|intra|sur mesure|in house|tailored|bespoke|dans nos "
    r"locaux|chez nous|our premises|our office|a domicile|pour notre equipe|for our team|"
    r"stage|internship|emploi|recrut[a-z]*|cv|hiring|job offer|poste a|benevol[a-z]*|"
    r"volunteer[a-z]*|"
    r"partenariat|partnership|collabor[a-z]* avec vous|these|memoire|dissertation|enquete|"
    r"survey|sondage|attestation|certificate|cpf|qualiopi|datadock|convention|devis|quote|"
    r"facture|invoice|remboursement|refund|"
    r"subvention|grant|financ[a-z]*|opco|prise en charge|reduction|discount|tarif reduit|"
    r"negoci[a-z]*|gratuit[a-z]*|free of charge|article|reportage|photos?|replay|"
    r"enregistrement video|recording|compte rendu|presentation slides|slides|support[s]? "
    r"de|l an dernier|annee derniere|last year|"
    r"webinaire|en ligne|online|visio|a distance|remote[a-z]*|zoom|lyon|nantes|marseille|"
    r"lille|bordeaux|toulouse|bruxelles|london|berlin|rennes|strasbourg|montpellier|"
    r"grenoble|2020|2021|automne|autumn|septembre|september|octobre|october|rentree|"
    r"facture n|commande|livraison|chorus|siret|rib|iban|competences? certifi[a-z]*|"
    r"diplome|animer|intervenir (?:chez|dans|lors)|hire you|louer|dossier de presse|"
    r"toilettes|wheelchair|fauteuil roulant|handicap[a-z]*|interpret[a-z]*|lsf|garde d "
    r"enfants?|creche|parking|velo|chien|dog|hotel|dormir|heberg[a-z]*) "
)


def beyond_the_sheet(case: Case) -> bool:
    """Whether what is asked is more than an information sheet can answer."""
    asking = [s for s in case.sentences if s.question] or case.sentences
    return any(_BEYOND.search(sentence.text) for sentence in asking)


_US = lazy(
    r" (?:journees?|sessions?|seances?|formations?|stages?|rencontres?|ateliers?|"
    r"inscri[a-z]*|participa[a-z]*|place|programme|cours|course|courses|day|days|training|"
    r"event|registration|register[a-z]*|"
    r"registered|booking|booked|place|seat|workshop|list|liste|queue|file|candidature|"
    r"demande|evenement|flyer|depliant|poster|affiche|queueing|waiting|reservation|"
    r"application|thing|truc|decouverte|discovery|agenda|deroule|tarifs?|prix|fee|"
    r"trainers?|formatrices?|formateurs?|horaires?|commence) "
)


def about_us(case: Case) -> bool:
    """Whether the mail visibly speaks of a session, a place or a registration."""
    return bool(
        case.dated
        or case.letter
        or any(_US.search(one.text) for one in (*case.sentences, *case.titled))
    )


def of_our_desk(hit: Hit) -> bool:
    """Whether words that hold a place speak of a registration with us, on the writer's side."""
    return bool(
        re.search(
            r"(?:inscri[a-z]*|reservation|participation|registration|registered|booking|booked|"
            r"place|seat|chair|chaise|siege|venue|presence)\b",
            hit.text,
        )
    ) and not re.search(r"\b(?:your|votre|vos)\b", hit.text)
