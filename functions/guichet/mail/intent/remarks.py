"""Does a mail that is acted on also carry something that a human must read?"""

from __future__ import annotations

import re

from guichet.desk.request import Intent
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import lazy

_CONFIRM = lazy(
    r" (?:confirm[a-z]*|accuse[rz]? (?:de )?(?:bonne )?reception|bonne reception|bien recu|"
    r"bien note|acknowledge|c est possible|est ce possible|possible|is that (?:ok|possible|"
    r"all right|alright|okay|fine)|"
    r"ok pour vous|d accord|est ce bon|c est bon|ca va|ca marche|cela (?:vous )?convient|"
    r"does that work|tenir (?:informe|au courant)|keep me (?:posted|informed)|room for|"
    r"(?:when|once) (?:it|this|that|they|you) (?:has|have|had|is|are|will) (?:been |be )?(?:done|"
    r"deleted|erased)|quand (?:ce|cela|ca|c) (?:sera|est|aura) (?:[a-z]+ )?faite?|"
    r"(?:chose|une fois) faite?|"
    r"reste t il|il reste|s il reste|encore (?:de la |des |une )?place|still (?:room|space|"
    r"places|a place|a seat)|any (?:room|space|places) left|left|trop tard|too late|"
    r"prendre en compte|prise en compte|so kind|ce sera fait|once (?:it|this) is done|when "
    r"(?:it|this) is done|c est fait|une fois fait|send (?:me|us) (?:this|it|that|these)|"
    r"me l "
    r"envoyer|me les envoyer|merci d avance|si besoin|autre chose|anything else|qu en "
    r"(?:dites|pensez) vous|comment allez vous|ca va|how are you|vous allez bien|vous me "
    r"confirmez|oui|non|ok|possible pour vous|would that be|may i|puis je|modifier|"
    r"corriger|rectifier|mettre a jour|liste[s]?|faire le necessaire|necessaire|update|"
    r"amend|change|arrange|prevenir|note|noter|enregistrer) "
)
_INDIRECT = lazy(
    r" (?:(?:pouvez|pourriez|peux|pourrais) (?:vous|tu) (?:bien |egalement |aussi |donc |"
    r"nous |me |m |lui )*(?:dire|indiquer|preciser|renseigner|expliquer|envoyer|"
    r"transmettre|adresser|prevoir|signaler|faire parvenir|eclairer)|"
    r"(?:j aimerais|je voudrais|je souhaiterais|je souhaite|nous aimerions|nous "
    r"souhaiterions|besoin de|voudrais aussi|aimerais aussi|bien) (?:aussi |egalement |"
    r"bien |donc |juste )?(?:savoir|connaitre|etre renseigne[a-z]*|des precisions)|"
    r"merci (?:de|d) (?:bien vouloir )?(?:me |m |nous |lui )?(?:dire|indiquer|preciser|"
    r"renseigner|expliquer|envoyer|transmettre|adresser|faire parvenir|faire savoir|"
    r"prevoir|signaler)|veuillez (?:me |nous |m )?(?:indiquer|preciser|dire|envoyer|"
    r"adresser|faire parvenir|transmettre)|"
    r"(?:could|can|would|will) you (?:also |please |kindly |perhaps |tell|let me know|send|"
    r"advise|say|explain)|(?:let me|let us) know (?:if|whether|what|how|when|where|about|"
    r"which)|(?:i|we) (?:would|d) (?:also )?(?:like to (?:know|ask)|appreciate|be "
    r"grateful)|please (?:also )?(?:tell|advise|send|let|say|explain|inform|note that i|"
    r"provide)|"
    r"i (?:was )?wonder[a-z]*|dites moi|dis moi|tell me|une question|one question|a "
    r"question|quick question|autre question|petite question|je m interroge|je me demande|"
    r"faites moi savoir|curious to know|(?:demande|demandent|asks?|voudrait savoir|"
    r"aimerait savoir|wants to know) (?:si|if|whether|s|comment|how)|do let me know) "
)
_SEND = lazy(
    r" (?:convocation|confirmation|invitation|accuse|reponse|reply|details|confirm|programme|"
    r"joining instructions) "
)
_SAME = lazy(
    r" (?:(?:la|le|les) memes? que|same as|comme l an(?:nee)? (?:dernier|derniere|passe)|"
    r"vous l avez(?: deja)?|vous les avez|you already have (?:it|them|that)|deja (?:en "
    r"votre possession|transmis|communique|fourni)|as last (?:year|time)|on file|je ne "
    r"sais pas|do not know) "
)
_URGENT = lazy(
    r" (?:rappel[a-z]* moi|rappelez|me rappeler|call me|appelez moi|me telephoner|ring me|"
    r"give me a call|plainte|reclamation|complaint|inadmissible|scandal[a-z]*|inacceptable|"
    r"unacceptable|avocat|lawyer|cnil|mecontent[a-z]*|deplorable|regrettable que|"
    r"rembours[a-z]*|refund[a-z]*|autre demande|another matter) "
)
_TRAVEL_PAPERS = lazy(
    r" (?:visa letter|letter for (?:the|my) visa|invitation letter|letter of invitation|"
    r"lettre d invitation|attestation d inscription) "
)
_LATE = lazy(
    r" (?:(?:arriver|arriverai|arriverons|arrive|serai|partir|partirai|quitter|devrai "
    r"partir) (?:[^ ]+ ){0,6}(?:retard|tard|apres|plus tot|avant|vers|a 1[0-9]|9h|10h)|de "
    r"retard|arrive late|be late|leave early|leave at|have to leave|running late|only "
    r"(?:the )?(?:morning|afternoon)|que le matin|que l apres midi|seulement le matin) "
)


def for_a_human(case: Case, intent: Intent, told: list[Hit]) -> bool:
    """Whether a question or remark besides what is asked must reach a human."""
    if noted(case, intent):
        return True
    places = {hit.sentence for hit in told}
    for at, sentence in enumerate(case.sentences):
        if _is_the_asking(case, intent, at, places):
            continue
        if _asks_besides(sentence, told, at, places):
            return True
    return intent is Intent.INFORMATION and _unanswerable(case, told)


def noted(case: Case, intent: Intent) -> bool:
    """Whether a need, an arrival, a complaint or the like is told, whatever is asked besides."""
    paying = intent in (Intent.DETAILS, Intent.INFORMATION)
    for at, sentence in enumerate(case.sentences):
        if (
            (case.has("need", "n", at) and intent is not Intent.ERASE)
            or (case.has("need", "p", at) and not paying and _asks(sentence))
            or _URGENT.search(sentence.text)
            or _LATE.search(sentence.text)
            or (intent is Intent.REGISTER and _TRAVEL_PAPERS.search(sentence.text))
            or (intent is Intent.DETAILS and _SAME.search(sentence.text))
        ):
            return True
    return False


def _is_the_asking(case: Case, intent: Intent, at: int, places: set[int]) -> bool:
    """Whether a sentence belongs to the question that is answered anyway."""
    if intent is Intent.STATUS:
        return at in places or not case.has("information", at=at)
    return intent is Intent.INFORMATION


def _asks_besides(sentence: Sentence, told: list[Hit], at: int, places: set[int]) -> bool:
    """Whether a sentence asks something more than what it decided."""
    if at not in places:
        return _asks(sentence) and not _CONFIRM.search(sentence.text)
    if sentence.question:
        return _further(sentence, told, at)
    return _asks_after(sentence, told, at)


def _asks(sentence: Sentence) -> bool:
    match = _INDIRECT.search(sentence.text)
    if match and _SEND.search(sentence.text[match.start() :]):
        return False
    if sentence.question:
        return not re.fullmatch(r" (?:[^ ]+ ){1,2}", sentence.text)
    return match is not None


_MORE = lazy(
    r" (?:et|and|also|aussi|par ailleurs|egalement|ainsi que|,) (?:[^ ]+ ){0,3}(?:combien|"
    r"quel|quelle|quels|quelles|comment|ou|a quelle heure|y a t il|est ce|faut il|what|how|"
    r"where|when|which|is there|are there|do i|do you|does|is it|is the|me dire|m indiquer|"
    r"me preciser|tell me|let me know|m envoyer|send me) "
)


def _further(sentence: Sentence, told: list[Hit], at: int) -> bool:
    """Whether a polite request goes on to ask something else."""
    end = max(hit.end for hit in told if hit.sentence == at)
    match = _MORE.search(sentence.text[end - 1 :])
    return bool(match) and not _CONFIRM.search(sentence.text[end - 1 :])


def _asks_after(sentence: Sentence, told: list[Hit], at: int) -> bool:
    """Whether a statement goes on to an indirect question."""
    end = max(hit.end for hit in told if hit.sentence == at)
    tail = sentence.text[end - 1 :]
    return bool(_INDIRECT.search(tail)) and not _SEND.search(tail) and not _CONFIRM.search(tail)


def _unanswerable(case: Case, told: list[Hit]) -> bool:
    """Whether one of the questions is not of the sheet."""
    places = {hit.sentence for hit in told}
    return any(
        sentence.question and at not in places and not case.has("information", at=at)
        and not re.fullmatch(r" (?:[^ ]+ ){1,3}", sentence.text)
        and not _CONFIRM.search(sentence.text)
        for at, sentence in enumerate(case.sentences)
    )  # fmt: skip
