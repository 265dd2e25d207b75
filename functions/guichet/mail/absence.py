"""Out-of-office and other automatic replies that no header confesses: their texts."""

from __future__ import annotations

from guichet.mail.fold import fold
from guichet.mail.machine import HAND_OVER, IGNORE, Finding
from guichet.mail.pattern import lazy

_OUT_SUBJECT = lazy(
    r"^(?:re ?: ?|tr ?: ?)*(?:reponse automatique|automatic reply|"
    r"auto(?:matic)?[- :]*reply|auto ?:|out of (?:the )?office|absence? du bureau|"
    r"absent(?:e)? du bureau|message d'absence|notification d'absence|abwesenheit|(?:je "
    r"suis )?(?:en )?(?:conge|vacances)\b|on (?:annual |parental |maternity )?leave|ooo\b|"
    r"absence ?:|\[?absence\]? ?$|away from)"
)
_SAID_BY_MACHINE = lazy(
    r"^(?:reponse automatique|automatic reply|auto(?:matic)?[- ]reply|out of (?:the )?office)"
    r"(?: ?:|$)"
)
"""Subjects that only programs write."""
_AWAY = lazy(
    r"absente?s?(?:\(e\))? (?:du bureau|jusqu|du |de mon|pour|depuis|actuellement|ce jour|"
    r"et )|\b(?:serai|suis) (?:actuellement )?(?:absente?|en conges?|en vacances|en "
    r"deplacement|en arret|en formation|indisponible)|\ben conges?\b|de retour (?:le|a "
    r"partir|au|lundi)|out of (?:the )?office|away from (?:my desk|the office)|\bon (?:\w+ "
    r")?leave\b|on (?:a )?sabbatical|en (?:annee|conge) "
    r"sabbatique|on vacation|\bon holidays?\b|annual leave|bureau ferme|services? (?:sont|"
    r"est|seront|sera) fermes?|je ne suis pas au bureau|actuellement absente?|en conge "
    r"(?:maternite|paternite|parental)|en cure\b|mon conge (?:maternite|paternite|parental)|"
    r"back at my desk|\b(?:je suis|i am|i'm|nous sommes) (?:actuellement |currently )?"
    r"(?:en tournee|"
    r"en voyage|en mission|sur le terrain|on tour|on the road|travelling|traveling|out on|"
    r"en expedition|in the field)|"
    r"(?:actuellement|presentement|currently) (?:en |on |at |in )(?:formation|deplacement|conges?|"
    r"mission|vacances|stage|annual|maternity|parental|training|leave|holiday)|(?:temporairement|"
    r"momentanement) (?:absente?|indisponible)"
)
_RETURN = lazy(
    r"a mon retour|des mon retour|de retour|mon retour|jusqu'?au|jusqu'a|upon my return|on "
    r"my return|when i(?:'m| am)? (?:back|return|get back)|i(?:'ll| will)? (?:be )?(?:back|return)|"
    r"until|till |\bbe back\b|a partir d[ue] |inclus\b|through |reprendrai|returning|"
    r"\bback (?:at my|in the office|at work|on (?:\w+day|the|\d))|"
    r"serai absente? du|\bavant le \d|\ball (?:this )?(?:week|month)\b|toute la semaine|"
    r"tout le mois"
)
_INSTEAD = lazy(
    r"ne suis pas en mesure de (?:vous )?(?:repondre|lire)|(?:ma|mon) remplacante?|reouverture|"
    r"en cas d'urgence|en mon absence|pendant (?:mon absence|cette periode)|pour toute "
    r"(?:urgence|demande|question)|me remplace|vous pouvez (?:contacter|joindre|vous "
    r"adresser)|(?:merci de|veuillez) (?:contacter|vous adresser|joindre)|adressez-vous|"
    r"urgent|in my absence|please (?:contact|write to|email|get in touch)|during my "
    r"absence|(?:ne|n') ?(?:en )?(?:prendrai|consulte|lirai|lis|releve|pourrai|"
    r"aurai)[^.]{0,40}(?:connaissance|messages?|mails?|courriels?|repondre|lire|acces)|"
    r"(?:limited|no|patchy|intermittent) (?:access|signal|network|wifi|connection)|"
    r"acces (?:tres |plutot |fort )?(?:limite|reduit|restreint|intermittent)|"
    r"je (?:vous )?reponds? (?:a (?:tout|tous|toutes|chacun)|des|au)|should (?:go|be sent) to \S+@|"
    r"(?:not|n't) (?:be )?(?:read|check|monitor)|will (?:not )?be "
    r"(?:read|forwarded|answered|deleted)|traite?r?(?:ai|e)?s? (?:votre|vos)|(?:votre|vos) "
    r"(?:message|mail|courriel)s?[^.]{0,40}(?:sera|seront|lu|transfer|traite)|(?:i )?"
    r"(?:will|shall|'ll) (?:reply|respond|answer|deal|read|get back|attend)|"
    r"respond to (?:your|messages)|(?:vous )?repondrai|is (?:covering|standing in)|"
    r"will (?:happily |gladly |kindly )?(?:take my place|cover for|stand in)|"
    r"assure l'interim|prendra le relais|"
    r"prend le relais|(?:acces|access) (?:\w+ )?(?:a|to)|je ne lis pas|prendrai "
    r"connaissance|(?:mail|message)s? "
    r"(?:is|are|not) (?:being )?(?:forwarded|read)"
)
_LEFT = lazy(
    r"\bi (?:have )?left\b|j'ai quitte|ne (?:fais|fait) plus partie|no longer work|plus en poste|"
    r"(?:a la|en|partie? a la) retraite|plus dans l(?:a |es |')"
)
_BOX = lazy(
    r"(?:boite|adresse|messagerie)[^.]{0,30}n'est plus (?:lue|relevee|consultee|traitee|utilisee|"
    r"active)|\b(?:ne |n')(?:lis|traite|consulte|releve|ouvre|reponds|"
    r"relis)[^.]{0,12} ?(?:plus|pas|aucun)\b"
    r"[^.]{0,25}(?:boite|messages?|mails?|courriels?|messagerie|adresse)|"
    r"(?:mailbox|address|inbox|e-?mails?)[^.]{0,20}(?:no longer|not) (?:be(?:ing)? )?(?:read|"
    r"monitored|"
    r"checked|in use|active)"
)
"""Who is away or gone, and a mailbox that nobody reads: what a program says."""
_ASKS = lazy(
    r"\b(?:m'|nous |me )inscri\w+|inscri\w+[- ](?:moi|nous)\b|"
    r"\b(?:register|book|sign|put|count) (?:me|us)\b|"
    r"\bje (?:souhaite|voudrais|aimerais) (?:participer|venir|assister|reserver|inscrire|annuler)|"
    r"\bje (?:vous )?confirme (?:ma|mon|notre) (?:venue|presence|participation|inscription)|"
    r"\bje (?:viendrai|participerai|annule)\b|\bi(?:'d| would) (?:like|love) to (?:attend|come|"
    r"join|register|book|take part|cancel)\b|\bi(?:'ll| will) (?:attend|come to|take part)\b|"
    r"(?:please|kindly) (?:register|book|cancel|keep|reserve|sign)\b|"
    r"merci d(?:'|e )(?:m'|me |nous |inscrire|annuler|reserver|retenir)|"
    r"(?:annul|cancel|liber|releas)\w* (?:my|our|ma|mon|notre)\b"
)
"""What a person asks who is away, or says that a mailbox is not read: never ignored."""
_AUTOMATIC = lazy(
    r"(?:ceci est|this is) (?:une?|an) (?:reponse|message|automat)[^.]{0,20}(?:automatique|"
    r"automated|reply|response)|message (?:est )?(?:genere |envoye )?automatique|"
    r"(?:adresse|envoye|genere|repond)[a-z]* automatiquement|automatiquement (?:adresse|"
    r"envoye|genere)|automatic reply|automatically generated|reponse automatique|ne pas "
    r"repondre a ce (?:message|mail|courriel)|ceci est un accuse de reception|"
    r"do not reply to this|accuse de reception "
    r"automatique|auto-?reply"
)


_READ = lazy(r"^(?:lu|non lu|read|not read|accuse de lecture|read receipt) ?:")
_WAS_READ = lazy(
    r"(?:votre message|your message).{0,300}(?:a ete (?:lu|affiche|ouvert|supprime)|"
    r"was (?:read|displayed|opened|deleted)|has been (?:read|displayed))"
)
"""What programs write when a mail was opened."""


def of_text(subject: str, own: str) -> Finding | None:
    """An out-of-office or automatic reply that no header confesses."""
    title, words = fold(subject), " ".join(fold(own[:3000]).split())
    titled = _OUT_SUBJECT.search(title)
    away, back, instead = _AWAY.search(words), _RETURN.search(words), _INSTEAD.search(words)
    automatic = _AUTOMATIC.search(words)
    if automatic:
        return Finding(IGNORE, "auto-reply", automatic.group(0))
    receipt = _READ.search(title) and _WAS_READ.search(words)
    if receipt:
        return Finding(IGNORE, "read-receipt", receipt.group(0)[-60:])
    box = _BOX.search(words) if away or _LEFT.search(words) else None
    if _ASKS.search(words) and not (titled and _SAID_BY_MACHINE.search(title)):
        return None
    if box:
        return Finding(IGNORE, "auto-reply", box.group(0))
    if away and instead and (back or titled):
        return Finding(IGNORE, "auto-reply", away.group(0))
    if titled and away and back:
        return Finding(IGNORE, "auto-reply", titled.group(0))
    if titled and _SAID_BY_MACHINE.search(title) and (instead or back):
        return Finding(IGNORE, "auto-reply", titled.group(0))
    if titled and (instead or back) and len(words) < 1500:
        return Finding(HAND_OVER, "out-of-office-subject", titled.group(0))
    return None
