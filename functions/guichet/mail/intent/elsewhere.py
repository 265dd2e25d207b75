"""Whether a sentence that sounds like a request is one, and one made to us."""

from __future__ import annotations

from guichet.desk.request import Intent
from guichet.mail.intent.judge import Case
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import lazy

_ELSEWHERE = lazy(
    r" (?:reserv[a-z]*|book[a-z]*|lou[a-z]*|hire|rent|pret[a-z]*|mettre a disposition|annul[a-z]*|"
    r"cancel[a-z]*) "
    r"(?:[^ ]+ ){0,4}(?:salle|salles|table|stand|rooms?|hotel|chambres?|nuitees?|"
    r"(?<!de )nuits?|projecteur|"
    r"projector|(?<!train de )(?<!train du )vol|flight|taxi|voiture|car hire|commande|abonnement|"
    r"subscription|traiteur|"
    r"plateaux) |"
    r" (?:nous organisons|nous tenons|nous lancons|notre association organise|we (?:are |re )?"
    r"(?:organis|hold|host|run)[a-z]*) (?:[^ ]+ ){0,4}(?:une|un|notre|a|an|our) |"
    r" (?:inscrivez vous|reservez (?:vite|votre|des maintenant)|register (?:now|today|before)|"
    r"sign up (?:now|today)|book (?:now|today|your stand)) |"
    r" (?:mon|ma|my|notre|our|nos) (?:petite? |little )?(?:fils|fille|garcon|enfants?|son|daughter|"
    r"child|children|kids?) (?:[^ ]+ ){0,4}[0-9]{1,2} (?:ans|years?|mois) |"
    r" (?:merci|thanks|thank you|bravo) (?:[^ ]+ ){0,3}(?:pour|for) (?:[^ ]+ ){0,2}(?:journee|"
    r"session|seance|day|course) (?:[^ ]+ ){0,8}(?:c etait|was|etait|nous avons|we learn[a-z]*|"
    r"j ai appris) |"
    r" (?:loved|enjoyed|adoree?|appreciated) (?:[^ ]+ ){0,3}(?:journee|session|seance|day|course) |"
    r" (?:who|qui|quelle agence|which agency) (?:[^ ]+ ){0,2}(?:designed|drew|made|printed|"
    r"dessine|concu|imprime|realise) "
)


_REGRETS = lazy(
    r"(?<! y) (?:aurais(?! (?:besoin|une|aussi|aime savoir|voulu savoir) )|"
    r"aurait(?! (?:il|elle|on|ce|t) )|aurions|serais venue?|would have|d have|"
    r"had it been) "
)


_SELLS = lazy(
    r" (?:keynote|my (?:usual|speaking) fee|fee negotiable|my fee is|mes honoraires|my rates?|"
    r"nos tarifs|notre offre|"
    r"nos (?:prestations|produits|plateaux|salles)|our (?:products|services|rates)|eur ht|"
    r"(?:euros?|pounds?|[0-9]) (?:a|per|par) (?:head|tete|couvert)|buffets?|platters?|"
    r"(?:save|keep|hold) the date for you|"
    r"(?:a partir de|des|from) [0-9]+ (?:[^ ]+ ){0,3}ht|livree?s et reprises?|pour toute commande|"
    r"[0-9]+ de remise|repondez oui avant) "
)


def sells(case: Case) -> bool:
    """Whether a mail offers a service."""
    return any(_SELLS.search(one.text) for one in case.sentences)


def elsewhere(sentence: Sentence, intent: Intent | None = None) -> bool:
    """Whether a sentence speaks of another matter than a seat, or of what did not happen; those
    who give a seat up may regret it.
    """
    if _ELSEWHERE.search(sentence.text):
        return True
    return intent not in _GIVEN_UP and bool(_REGRETS.search(sentence.text))


_GIVEN_UP = frozenset((Intent.CANCEL, Intent.REPLACE, Intent.DECLINE))


_WONDERS = {
    Intent.INFORMATION: lazy(
        r" (?:merci d|pouvez|pourriez|peux|envoy[a-z]*|adress[a-z]*|send|could|can|voudrais|"
        r"souhait[a-z]*|aimer[a-z]*|besoin|need[a-z]*|would|d like|like to|faudrait|infos?|"
        r"informations?|renseign[a-z]*|documentation|quel[a-z]*|combien|what|how|where|when|"
        r"comment|svp|please|cherche|looking|curieu[a-z]*|curious|ignore|wonder[a-z]*) "
    ),
    Intent.STATUS: lazy(
        r" (?:suis je|est elle|est il|est ce|avez vous|ai je|savoir|sais|rang|position|"
        r"confirm[a-z]*|numero|status|statut|etat|nouvelles?|news|heard|recu|check[a-z]*|"
        r"verifi[a-z]*|whether|"
        r"if i|am i|ou j en|echo|which number|where i|sans reponse|silence|connaitre|en est|"
        r"quel[a-z]*|wonder[a-z]*|rassur[a-z]*|reassur[a-z]*|know|devenue?|became|become) "
    ),
}


def asks(sentence: Sentence, intent: Intent) -> bool:
    """Whether a sentence asks at all, where the intent is to be told something."""
    words = _WONDERS.get(intent)
    return words is None or sentence.question or bool(words.search(sentence.text))
