"""What stands before a name tells that it is who comes, or who leaves."""

from __future__ import annotations

import re

from guichet.mail.pattern import lazy

LEAVER_BEFORE = lazy(
    r"(?:place|siège|fauteuil|chaise|badge|lieu|remplacement|remplacer|remplace|replace|"
    r"replacing|replaces|instead|"
    r"stead|behalf|nom|name|list|liste|expecting|attendez|prévu|from|inscription|"
    r"réservation|chair|seat|inscrire|substitut\w*|releve|relève)s?\s+(?:et place )?(?:de|"
    r"d'|of|for|from|au nom de)?\s*(?:notre |mon |ma |our |my )?(?:coll[eè]gue |colleague "
    r")?(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$|"
    r"(?:seat|place|chair|chaise|siège|fauteuil|spot|inscription)\s+(?:booked|reserved|held|"
    r"taken|réservée?|"
    r"prévue?|"
    r"attribuée?|prise)\s+(?:for|by|to|pour|par|à)\s+(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"(?:à la place|au lieu|instead) (?:de|of) (?:celui|celle|that|the one) (?:de|of|d')\s*"
    r"(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|\b(?:et non(?: plus| pas)?|and not|rather than|plutôt que|no "
    r"longer)\s+(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"(?:notre agent|swap|switch|change)\s+(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"\b(?:take off|taking off|take out|strike(?: off| out)?|cross (?:off|out)|drop|remove|delete|"
    r"unbook|retir\w+|supprim\w+|enlev\w+|ôte\w*|ray\w+|effac\w+|désinscri\w+)"
    r"(?: (?:la place|le nom|the (?:name|seat|place)) (?:de|of|for))?\s+(?:M|Mme|Mr|Mrs|"
    r"Ms)?\.?\s*$|"
    r"\b(?:ce n'est|ce ne sera|ce ne sont|n'est|it is|it's|it will|will)\s?(?:plus|pas|no longer|"
    r"not(?: be| any more)?|no more)\s+(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"\b(?:sortante?|partante?|ancien(?:ne)?|old|out|leaving|outgoing|remplacée?|désistée?|"
    r"absente?|leaver|previous|was|avant|before|retirer|supprimer|remove|delete)(?: \w+)?\s*[:=]"
    r"\s*(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"\b(?:says|reads|out goes|figurent?|where|written|wrote|(?:aviez|avez|avait) (?:écrit|noté|"
    r"imprimé|mis)|(?:you|vous) (?:have|expect(?:ed)?|avez|attendi?ez))\s+"
    r"(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$",
    re.IGNORECASE,
)


NEWCOMER_BEFORE = lazy(
    r"\b(?:entrante?|arrivante?|nouveau|nouvelle|new|in|incoming|remplaçante?|joining|newcomer|"
    r"replacement|now|après|after|ajouter|add)(?: \w+)?\s*[:=]\s*(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"\b(?:mettre|inscrire|mettez|inscrivez|noter|put|use|porter) (?:plutôt )?(?:le |the )?"
    r"(?:nom|name) (?:de|d'|of)\s*(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"\b(?:put(?: on| in| down)?|write|print|écri(?:re|vez)|imprim(?:er|ez)|add|bring in|enter|"
    r"ajout\w+|mettez|mettre|inscrivez|accueillez|"
    r"propos\w+|welcome)\s+(?:plutôt |instead )?(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"\b(?:lire|read|mais(?: bien| plutôt)?|but(?: rather)?|plutôt|should (?:now )?say|in comes|"
    r"(?:is|est) (?:now|désormais|maintenant|dorénavant)|will get|verrez|aurez)\s+"
    r"(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|[\u2192>]\s*(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
    r"(?:for (?:him|her|them) (?:comes|goes)|(?:comes|goes|viendra|vient|ira)|par|with|by|"
    r"pour|to|à|c'est|ce sera|instead:?|celui de|au profit de|en faveur de|"
    r"for|send|sending|envoyons|envoie|envoyer|nomme|désigne|enverrons|into|au nom de|will "
    r"be|sera|both|(?:will|shall|would) (?:come|travel|attend|go|take part|participate|"
    r"be))\s+"
    r"(?:notre |mon |ma |our |my |his |her |son |sa )?(?:nouvelle? |new )?(?:coll[eè]gue,? "
    r"|colleague,? |adjointe?,? |deputy,? |successeure?,? |successor,? |binôme,? )?(?:M|"
    r"Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$",
    re.IGNORECASE,
)


_INSTEAD = lazy(
    r"(?:à (?:la|sa|leur|cette) place|(?<!\w)instead|in (?:his|her|their|that) (?:place|stead|"
    r"seat)|"
    r"en (?:échange|retour)|in exchange)\s*[,:]?\s+(?:viendra |vient |comes )?"
    r"(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$|"
    r"\b(?:mettre|mettez|porter|passer|basculer|transférer|établir|refaire|put|issue|move\w*|"
    r"transfer\w*) (?:au|in the|to the|into the|under the) (?:nom|name) (?:de|d'|of)\s*"
    r"(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$",
    re.IGNORECASE,
)
"""Before who comes for somebody named already: no "of" stands between."""
_AFTER_WHOM = lazy(
    r"\b(?:succ[eéè]d\w+ (?:à|to)|(?:step\w*|fill\w*|stand\w*|sit\w*|cover\w*)(?: in)? for|"
    r"(?:takes?|taking|took|taken) over(?: from)?|hérit\w+ d[eu'](?: siège de)?|inherits? from|"
    r"relève d[e'])\s*(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$",
    re.IGNORECASE,
)
"""Before who is followed, where the words alone could also announce who comes."""
ARROW = lazy(r"\s*(?:\u2192|[-=]{1,3}>)")


def announced(before: str) -> int:
    """What stands before a name tells: who comes (above 0) or leaves (below)."""
    if _INSTEAD.search(before):
        return 2
    if _AFTER_WHOM.search(before):
        return -2
    return 2 * bool(NEWCOMER_BEFORE.search(before)) - 2 * bool(LEAVER_BEFORE.search(before))
