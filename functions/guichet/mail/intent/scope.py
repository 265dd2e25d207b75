"""Second thoughts on what a mail is about: our session, or another matter?"""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import MONTHS, lazy


def wonders(sentence: Sentence, hit: Hit) -> bool:
    """Whether the words ask, with or without a question mark."""
    if sentence.question:
        return True
    before = sentence.text[: hit.start] + hit.text
    return bool(
        re.search(
            r" (?:savoir|dire|confirm[a-z]*|verifi[a-z]*|know|tell|check|wonder[a-z]*|"
            r"assur[a-z]*|rassur[a-z]*|inquiet[a-z]*|(?:me|vous) demande|preciser|indiquer|"
            r"sure|doute|ask|asking|suis je|ai je|am i|are we|ou en|avez vous|have you|did "
            r"you|quel|quelle|where i|status|state|update|curious|is my|tenir au courant|"
            r"statut|etat|avancement) ",
            f" {before} ",
        )
    )


def own_request(case: Case) -> bool:
    """Whether the mail speaks of a request made before."""
    return any(
        re.search(

                r" (?:ma|mon|notre|my|our|mes|sa|son|la|l) (?:[a-z]+ )?(?:demande|inscription|"
                r"candidature|mail|message|courriel|request|registration|application|email|e "
                r"mail|reservation|bulletin|formulaire|form|booking|place|liste) | (?:j ai|je "
                r"vous ai|nous avons|je vous avais|j avais|i have|i|we|we have|ive) (?:deja |"
                r"already |bien |vous )?(?:ecrit|demande|envoye|adresse|sent|asked|wrote|"
                r"written|registered|applied|emailed|inscrit|signed|transmis|sollicite|mailed|"
                r"am in the queue|rempli|filled|requested) | (?:liste d attente|waiting list|"
                r"queue|file d attente|me suis inscrit[a-z]*|m etais inscrit[a-z]*|suis "
                r"inscrit[a-z]*) "

                  , sentence.text)
        for sentence in case.sentences
    )  # fmt: skip


def gives_facts(case: Case) -> bool:
    """Whether the answer holds a number, an address or a labelled value."""
    return any(
        re.search(

                r" (?:@|[0-9]{2} ?[0-9]{2} ?[0-9]{2}|\+?[0-9]{8,}) | (?:fonction|organisation|"
                r"structure|telephone|tel|portable|phone|mobile|employer|role|job|poste|"
                r"organisme|service|mairie|email|mail|adresse|address|chargee?|directrice|"
                r"directeur|responsable|cheffe?|manager|officer) "

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
        r"newsletter|demande d info|attestation|confirm|suite|retour|webinaire|salon|"
        r"cloture|fin des|ouverture|rappel|relance|valide|votre|your|erreur|absence|report|"
        r"certificat|remplac)[a-z]* ",
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


_KIND = lazy(
    r" (?:webinaire|webinar|salon|congres|colloque|mooc|visioconference|en ligne|online|a "
    r"distance|distanciel|hackathon|certificat|diplome|summit|bootcamp|deux jours|trois "
    r"jours|two day|two days|three day|three days|2 jours|3 jours|deux journees|semaine|"
    r"week long|weekend|week end|du soir|evening|congress|fair|cycle long|"
    r"(?:trois|quatre|cinq|six|three|four|five|six|[3-9]) (?:lundis|mardis|mercredis|jeudis|"
    r"vendredis|samedis|soirees|matinees|seances|(?:mon|tues|wednes|thurs|fri|satur)days|evenings|"
    r"mornings)) "
)


_COURSE_OF = lazy(
    r" (?:stage|atelier|cours|formation|course|workshop|training|class|classe|seminaire|seminar|"
    r"module|cycle|masterclass|session|seance)s? (?:de|d|en|sur|on|in|of|about) "
    r"(?:la |l |le |les |the |your |votre )?([a-z]+) "
)
_USUAL = frozenset(
    "decouverte discovery journee une un votre vos la le les action public publique innovation day "
    "one formation session seance cours course belleville paris groupe formation your the this "
    "printemps cette ce notre our design demain mardi lundi mercredi jeudi vendredi samedi tuesday "
    "monday wednesday thursday friday saturday twenty vingt places "
    "travail ingenieuse politiques".split()
)


_TITLED = lazy(
    r"\b(?:stage|atelier|cours|formation|course|workshop|training|seminaire|seminar|module|cycle|"
    r"masterclass|parcours|programme|cursus)s?,? (?:intitulee?s? |called |titled )?"
    r"[\"\u00ab\u201c] ?([^\"\u00bb\u201d]{4,90})"
)
_OUR_TITLE = lazy(r"\b(?:decouverte|discovery|journee|day|ingenieuse|action publique)\b")


def _titled_otherwise(raw: str) -> bool:
    """Whether a course is named by a title that is not ours."""
    match = _TITLED.search(fold(raw))
    return match is not None and not _OUR_TITLE.search(match.group(1))


def other_course(case: Case, told: list[Hit]) -> list[Hit]:
    """A course of another subject, in the sentence that asks, where no date tells better."""
    if case.dated or case.letter:
        return []
    found = []
    for hit in told:
        match = _COURSE_OF.search(case.sentence(hit).text)
        word = match.group(1) if match else ""
        strange = word and word not in _USUAL and word not in MONTHS and not word.isdigit()
        if strange or _titled_otherwise(case.sentence(hit).raw):
            found.append(hit)
    return found


_MET = lazy(
    r"^ (?:(?:bonjour|hello|dear [a-z]+|hi) , )?(?:suite a|apres|comme (?:convenu|promis|vu|dit)|"
    r"following|after|further to|rencontre[es]*|croise[es]*|as (?:agreed|discussed)|lors d|"
    r"we met|nous nous sommes|on s est) [^,]{3,70} , "
)
"""Where people met before, told first."""


def other_kind(case: Case, told: list[Hit]) -> list[Hit]:
    """Another kind of event in the very sentence that asks: a webinar, a fair, two days."""
    return [hit for hit in told if _KIND.search(_MET.sub(" ", case.sentence(hit).text))
            and re.search(

                    r" (?:au|a|pour|for|to|on|the|votre|your|le|la|au|du|in|ce|stage|formation|"
                    r"course|atelier|workshop) "

            , case.sentence(hit).text)]  # fmt: skip


_GIVES = lazy(
    r" (?:(?:i|we)(?: ll| will| shall| am| are)?|je|nous)(?: vous| t| te| you| l| les)? "
    r"(?:send|sending|envoie|envoyons|enverrai|enverrons|transmets|transmettrai|adresse|adresserai|"
    r"ferai parvenir|donne|donnerai|indique|communique) "
)


def requests(sentence: Sentence, hit: Hit) -> bool:
    """Whether words without a question mark ask for information."""
    before = sentence.text[: hit.start] + hit.text
    if not sentence.question and _GIVES.search(f" {before} "):
        return False
    return bool(
        re.search(

                r" (?:merci d[e]?|pouvez|pourriez|peux tu|pourrais|auriez|voudr[a-z]*|"
                r"souhait[a-z]*|aimer[a-z]*|besoin|veuillez|serait|would like|like to|please|"
                r"could you|can you|need|want|d like|cherche|envoy[a-z]*|transmett[a-z]*|"
                r"indiqu[a-z]*|dites|dis moi|tell|send|let me know|desir[a-z]*|gre|"
                r"reconnaissant[a-z]*|grateful|appreciate|obtenir|recevoir|auriez|avez vous|"
                r"wonder[a-z]*|demande|request|looking|savoir|ask|asking|curious|interested|"
                r"interess[a-z]*|possible|combien|what|comment|how|quel|quelle|quels|donnez|"
                r"fournir|where|quoi) "

        , f" {before} ")
    )  # fmt: skip


_BEYOND = lazy(
    r" (?:demi journee|demi tarif|half day|half price|moitie prix|matinee seule|salle|"
    r"salles|room|rooms|donnees|personal data|annul[a-z]*|cancel[a-z]*|desist[a-z]*|"
    r"withdraw[a-z]*|intra|sur mesure|in house|tailored|bespoke|dans nos locaux|chez nous|"
    r"our premises|our office|a domicile|pour notre equipe|for our team|stage|internship|"
    r"emploi|recrut[a-z]*|cv|hiring|job offer|poste a|benevol[a-z]*|volunteer[a-z]*|"
    r"partenariat|partnership|collabor[a-z]* avec vous|these|memoire|dissertation|enquete|"
    r"survey|sondage|attestation|certificate|cpf|qualiopi|datadock|convention|devis|quote|"
    r"facture|invoice|remboursement|refund|subvention|grant|financ[a-z]*|opco|prise en "
    r"charge|reduction|discount|tarif reduit|negoci[a-z]*|gratuit[a-z]*|free of charge|"
    r"article|reportage|photos?|replay|enregistrement video|recording|compte rendu|"
    r"presentation slides|slides|support[s]? de|l an dernier|annee derniere|last year|"
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
    r"event|registration|register[a-z]*|registered|booking|booked|place|seat|workshop|list|"
    r"liste|queue|file|candidature|demande|evenement|flyer|depliant|poster|affiche|"
    r"queueing|waiting|reservation|application|thing|truc|decouverte|discovery|agenda|"
    r"deroule|tarifs?|prix|fee|trainers?|formatrices?|formateurs?|horaires?|commence|"
    r"seminaires?|seminars?|halle|hall|belleville|feuille|chaise|siege|chair|spot|convocation|"
    r"attente|attendance|sheet|attendees|rang|rank) "
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
            r"(?:inscri[a-z]*|reservation|participation|registration|registered|booking|"
            r"booked|place|seat|chair|chaise|siege|venue|presence)\b",
            hit.text,
        )
    ) and not re.search(r"\b(?:your|votre|vos)\b", hit.text)
