"""Second thoughts on how something is said: negated, conditional, left open?"""

from __future__ import annotations

import re

from guichet.mail.intent import asked
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
    return bool(asked.OPENER.search(sentence.text)) and not re.search(
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


_CAN_BE = lazy(r"peut etre [a-z]{3,}(?:ee?s?|is|ise?s?|ite?s?|ue?s?|u)$")
"""What can be done, no "perhaps"."""


def conditional(case: Case, told: list[Hit]) -> bool:
    """Whether what is asked hangs on something that is not settled."""
    places = {hit.sentence for hit in told}
    harmless = case.has("harmless")
    for hit in case.has("condition", "cm"):
        if "p" not in hit.flags and any(_overlap(hit, one) for one in harmless):
            continue
        near = hit.sentence in places or not told or "p" in hit.flags
        if "m" in hit.flags and _CAN_BE.match(hit.text):
            continue
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


def _overlap(hit: Hit, other: Hit) -> bool:
    return other.sentence == hit.sentence and other.start <= hit.end and hit.start <= other.end


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
                      r"which one|lequel d|laquelle d|qui des deux|tell you (?:who|which)|"
                      r"dirai qui|"
                      r"dis (?:lundi |demain |vite |bientot )?"
                      r"(?:qui|lequel|laquelle|lesquels)|un de nous (?:deux|trois)|"
                      r"there is a chance|"
                      r"either (?:[^ ]+ ){1,5}or (?:i|me)|(?:yes or|oui ou) (?:no|"
                      r"non)(?= (?:before|avant|until|yet|encore|tant))|voire (?:[a-z]+|[0-9]+)|"
                      r"sinon (?:mars|juin|en)|one of (?:us|the two of us)|courte paille|"
                      r"tire[a-z]* au sort|draw (?:lots|straws)|toss a coin|le nom (?:suivra|"
                      r"bientot|plus tard|demain|prochainement|des que)|"
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
