"""Whether words that sound like a request for a seat ask for one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guichet.mail.intent.engine import Hit
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import lazy

if TYPE_CHECKING:
    from guichet.mail.intent.judge import Case

MOST_ENCLOSED = 3_000
"""Letters of a forwarded mail that are looked at."""

_NEGATED = lazy(
    r" (?:ne|n|pas|not|never|sans|impossible|unable|jamais|aucune?|no|renonc[a-z]*|plutot "
    r"que de|instead of|nor|neither|ni|refuse[a-z]*|without|declin[a-z]*|hesite[a-z]*) "
    r"(?!(?:seulement|only|doubt|probleme|souci|problem|more than|que|manqu|doute)[a-z]* "
    r")(?:[^ ]+ ){0,5}$"
)
_UNNEGATED = lazy(
    r" (?:n hesite[a-z]* (?:surtout )?pas|n y vois (?:pas|aucune)|ne (?:manquer|manqu|"
    r"rater|louper)[a-z]* (?:pas|"
    r"sous aucun|"
    r"pour rien)|ne peu[a-z]* que|pas de (?:souci|probleme)|why not|pourquoi pas|"
    r"not only|would not miss|will not miss|sans (?:hesit|faute|aucun doute|plus attendre|"
    r"tarder)[a-z]*|no problem|ne demande qu|n attend[a-z]* que|nothing but|ne voudr[a-z]* "
    r"(?:pas )?(?:rater|manquer|louper)|n oublie[a-z]* pas d|do not forget to|ne rien|n y "
    r"a pas|not too late|pas trop tard|pas encore inscri[a-z]*|no doubt|can not wait|could "
    r"not resist|n ai pas (?:encore )?pu|did not (?:manage|get)|sans reponse|if it is not|"
    r"wait to|if not|si ce n est|ne tenant plus|n etant|(?:ne |n )?(?:peux|peut|veux|vais|"
    r"saurais|pouvons|voudrais|pourrais)? ?(?:pas )?(?:le |la |l |y )?(?:rater|manquer|"
    r"louper)[a-z]*) "
)
_DOUBT = lazy(
    r" (?:savoir|considerer|indiquer|connaitre|tell me|know|wonder[a-z]*|comment|how|"
    r"whether|modalites?|procedure|marche a suivre|demarche[s]?|what|quelles?|conditions?|"
    r"explain|explique[a-z]*|me dire|dites moi|de quelle maniere|auprès de qui|aupres de "
    r"qui|combien de temps|jusqu a quand|jusqu a quelle|(?<!n )hesite[a-z]*|faut il|dois je|peut "
    r"on|should i|do i|does one|formulaire d|lien|link|where do|ou puis|ou peut|ou dois|"
    r"(?:confirm[a-z]*|verifi[a-z]*|check|sure|certaine?|assurer) (?:me |moi |nous "
    r")?(?:that|que|qu|si|if|whether)|cost to|coute de|possibilite de|est ce que je peux|"
    r"possible de s) (?:[^ ]+ ){0,7}$"
)
_HYPOTHETICAL = lazy(
    r" (?:si|s il|if|avant de|avant d|avant que|before|quand|when|once|lorsque|au cas ou|"
    r"pour pouvoir|afin de pouvoir|in order to|until|apres avoir|after|instead of|des que|"
    r"rather than|plutot que de|unless|a moins de|en cas de|in case) (?!(?:possible|vous "
    r"plait|te plait|vous voulez|you could|you would|you can|you please|i may|il (?:en "
    r")?reste|il vous|c est|there|you do not|it is|you still|vous pouvez|vous avez|"
    r"permitted|allowed|available|i could|je peux|je puis|vous) )(?:[^ ,]+ ){0,5}$"
)
_IMPERATIVE = lazy(
    r"(?:note|garde|mets|met|place|compte|prends|ajoute|rajoute|keep|hold|save|put|add|inclus|"
    r"range|porte) (?:le|la|les|the|my|our) "
)
_THEIRS = lazy(
    r" (?:votre|vos|your) (?:[a-z]+ )?(?:inscriptions?|participations?|presence|venue|"
    r"candidatures?|"
    r"registrations?|attendance|booking|reservations?|demande) |"
    r" (?:inscris|inscrivez|register|enter) (?:cette|ce|cet|this|that|la depense|le "
    r"montant|l ordre) "
)
_SPOKEN_TO = lazy(r" (?:je|nous|on|i|we) (?:vous|t|te|you) $")
_DONE = lazy(
    r" (?:ai|avais|avons|avions|avait|a|have|had|ve|has) (?:deja |bien |already |pourtant )?$"
)
_UNREAL = lazy(
    r" (?:aurais|aurions|aurait|aurait ete|would have|d have|had it|had i|had we|had you|"
    r"could have|should have|eut ete|eusse) "
)
_PAST = lazy(
    r" (?:j ai|nous avons|j avais|nous avions|avais|ai|avons|i have|i had|we have|we had|"
    r"ve|i|we|on a|elle a|il a|vous ai|vous avait|vous avions|vous avons|lui ai|t ai|has|"
    r"had|a|ont|etions|etais|je m etais|vous avait) (?:deja |already |bien |pourtant |"
    r"recently |just |previously |once |fait |vous |eu |moi meme |myself )*(?:demande|"
    r"envoye|ecrit|transmis|adresse|sollicite|pose|rempli|fait|depose|effectue|procede|"
    r"asked|wrote|sent|requested|tried|written|filled|applied|registered|signed|booked|"
    r"reserve|inscrit|essaye|tente|asked you|emailed|mailed|formule|poste|submitted|"
    r"expressed|exprime|manifeste|reserved|inscrite|put|passe|eu) (?:[^ ]+ ){0,8}$"
    r"| (?:suite a|following|concernant|regarding|about|au sujet d[eu]?|further to|relance "
    r"pour|quant a|a propos d[eu]|objet|after|despite|malgre|depuis|since) (?:ma|mon|my|"
    r"our|notre|la|l|the|une|nos|mes|sa|son) (?:[^ ]+ ){0,3}$"
)
_ALREADY = lazy(
    r" (?:d ores et deja|deja|already) (?:enregistr|inscrit|regist|booked|enrol|confirm)[a-z]* "
    r"(?:pour|le|for|on|at|au|a|,|by|par|chez|with)"
)
_OF_OTHERS = lazy(
    r" (?:invit|encourag|ask|urg|allow|let|propos|demand|permett|propose|incit)[a-z]* "
    r"(?:[^ ]+ ){0,2}(?:people|everyone|everybody|anyone|others|them|the public|aux gens|"
    r"les gens|tout le monde|chacun|a tous) (?:to |de |d |a )?$"
    r"| (?:vous|you) (?:now |already |deja |aussi |also )?(?:inscrivez|register|enrol|prenez|"
    r"invite) $"
)
_NOT_WITHIN = lazy(r" (?:ne|n) [^ ]+ (?:pas|plus|jamais) | (?:not|never|no longer) ")
OPENER = lazy(
    r" (?:pouvez|pourriez|peux tu|pourrais tu|pourrais|tu peux|vous pouvez|vous pourriez|"
    r"voulez vous|voudriez|auriez|aurais tu|serait il|serait ce|est il possible|possible d|"
    r"y aurait il|y a t il moyen|on peut|on pourrait|"
    r"can you|could you|would you|will you|would it|is it possible|could i|could we|may i|"
    r"may we|can i have|can i get|can i book|can i take|can i grab|can we have|can we book|"
    r"can we get|might i|any chance|puis je|pourrions|pourrait on|can u|mind|is there any "
    r"chance|may you|do you think|serait possible|"
    r"tu me|tu nous|vous me|vous nous|tu m|vous m|vous le|vous la|vous les|tu l|vous l|can "
    r"you please|possible to|vous serait il|peut on (?:me|nous)|pouvons nous|est ce que "
    r"(?:tu|vous)|merci|would that|could u|as tu|avez vous une|auriez vous|have you got|do "
    r"you have|is there) "
)
_STILL = lazy(
    r" (?:encore|toujours|still|trop tard|too late|deja complet|s inscrire|peut on s|how|"
    r"comment|when|quand|avant quelle|jusqu a) "
)
_OTHER_THING = lazy(
    r" (?:salle|salles|chambre|chambres|table|train|trains|hotel|restaurant|billet de|"
    r"meeting room|the room|your room|a room|conference room|vol|flight|parking|newsletter|"
    r"lettre d information|"
    r"mailing|taxi|billets|webinaire|webinar|salon|the date|la date|une date|un creneau "
    r"pour (?:un|une|vous)|rendez vous|appel|call|coffee|un cafe|un verre|liste de "
    r"diffusion|compte rendu|hebergement) "
)


def registers(case: Case, hit: Hit) -> bool:
    """Whether a hit of a registration rule really asks for a seat."""
    sentence = case.sentence(hit)
    before = sentence.text[: hit.start]
    clause = before if len(before) < 90 else " " + before[-90:].partition(" ")[2]
    reach = clause + hit.text[: hit.text.find("inscri")] if "inscri" in hit.text[8:] else clause
    local = clause.rpartition(" , ")[2] if " , " in clause else clause
    if _is_negated(sentence, hit, clause, local):
        return False
    if (
        _ALREADY.search(sentence.text)
        or _THEIRS.search(f" {hit.text} ")
        or _SPOKEN_TO.search(before)
        or _OF_OTHERS.search(before)
    ):
        return False
    if _is_told(hit, before):
        return False
    if _UNREAL.search(f"{sentence.text[max(0, hit.start - 30) : hit.end]} "):
        return False
    if _PAST.search(_edge(reach)) or _HYPOTHETICAL.search(_edge(local)):
        return False
    if _DOUBT.search(_edge(reach)) and "o" not in hit.flags:
        return False
    if _OTHER_THING.search(f" {sentence.text[hit.start : hit.end + 24]} ") and "b" not in hit.flags:
        return False
    if _IMPERATIVE.match(hit.text) and re.search(
        r" (?:je|j|il|elle|on|i|we|they|he|she) $", before
    ):
        return False
    if "f" in hit.flags:
        return case.forwarded and not sentence.question and _forwards_a_request(case)
    return not sentence.question or _asks_politely(sentence, hit)


def _is_told(hit: Hit, before: str) -> bool:
    """Whether the words only tell what was done: "je vous ai noté", "you have me down"."""
    if "a" in hit.flags and "t" not in hit.flags and _DONE.search(before):
        return True
    return hit.text.startswith("have ") and before.endswith((" you ", " you already "))


_REQUEST = lazy(
    r"\b(?:inscri|particip|assister|y aille|y aller|venir|une place|journee|formation|"
    r"seance|regist|"
    r"sign up|attend|take part|join|come along|a seat|a place|seminar|course|session)"
)
_OTHER_PAPER = lazy(r"\b(?:facture|invoice|devis|avoir n|commande n|impaye|livraison|newsletter)")


def _forwards_a_request(case: Case) -> bool:
    """Whether what is forwarded can be somebody's wish to come."""
    text = case.enclosed[:MOST_ENCLOSED]
    return bool(_REQUEST.search(text)) and not _OTHER_PAPER.search(text)


def _asks_politely(sentence: Sentence, hit: Hit) -> bool:
    """Whether a question is a request: "Pourriez-vous m'inscrire ?"."""
    if "t" in hit.flags:
        return _tail_asks(sentence, hit)
    return bool(OPENER.search(sentence.text)) and not _STILL.search(sentence.text)


def _is_negated(sentence: Sentence, hit: Hit, clause: str, local: str) -> bool:
    """Whether a negation stands before, in or right after the words of a hit."""
    if sentence.text[hit.end : hit.end + 12].startswith((" pas ", " plus ", " not ")):
        return True
    if _NEGATED.search(_edge(local)) and not _UNNEGATED.search(clause):
        return True
    inner = f" {hit.text} "
    return bool(_NOT_WITHIN.search(inner)) and not _UNNEGATED.search(inner)


def _tail_asks(sentence: Sentence, hit: Hit) -> bool:
    """Whether only what follows the statement asks ("Je viens le 19, pouvez-vous … ?")."""
    _, comma, tail = sentence.text[hit.end - 1 :].partition(" , ")
    return (
        bool(comma)
        and bool(OPENER.search(f" {tail}"))
        and not re.search(r" (?:est ce que|si|if|can|could|may|puis) ", sentence.text[: hit.start])
    )


def _edge(text: str) -> str:
    return text if text.endswith(" ") else text + " "
