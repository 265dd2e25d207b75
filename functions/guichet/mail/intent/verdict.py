"""From the signals of a mail to one intent, or to the reason why a human must read it.

The order is that of the harm a mistake would do: erasing and giving up are looked at first and
believed last. Whatever is doubtful is handed over.
"""

from __future__ import annotations

import re

from guichet.desk.request import Intent
from guichet.mail.fold import fold
from guichet.mail.intent import context, doubts, remarks, soft
from guichet.mail.intent.engine import Hit, hits
from guichet.mail.intent.judge import Case, Finding
from guichet.mail.intent.leave import ANSWERS
from guichet.mail.intent.sentences import sentences
from guichet.mail.pattern import lazy

LONGEST_MAIL = 4_000
"""Letters of the own words; nobody registers in a longer mail, except by a table or list."""

_HELD_LETTERS = (context.CONFIRMED, context.WAITING, context.MISSING)


def understand(case: Case) -> Finding:
    """What the mail asks."""
    if not case.sentences and not case.titled:
        return Finding(None, "empty")
    if sum(len(one.raw) for one in case.sentences) > LONGEST_MAIL and not case.letter:
        return Finding(None, "too-long")
    for look in (_erase, _unsubscribe, _answer, _replace, _cancel, _status, _details,
                 _register, _information):  # fmt: skip
        found = look(case)
        if found is not None:
            return found
    return _unclear(case)


def _found(case: Case, intent: Intent, told: list[Hit], **more: object) -> Finding:
    evidence = tuple(dict.fromkeys(hit.text.strip(" ,") for hit in told))[:6]
    human = remarks.for_a_human(case, intent, told)
    places = sorted({hit.sentence for hit in told})
    if intent is Intent.CANCEL:
        places = sorted({*places, *(hit.sentence for hit in case.has("absent"))})
    if intent is Intent.REPLACE:
        places = list(range(len(case.sentences)))
    near = [at for at in places if at < len(case.sentences)]
    return Finding(
        intent,
        also_human=human,
        evidence=evidence,
        told=" , ".join(case.sentences[at].text for at in near),
        raw=tuple(case.sentences[at].raw for at in _around(case, near)),
        spoken=tuple(one.text for one in case.sentences),
        spoken_raw=tuple(one.raw for one in case.sentences),
        **more,  # type: ignore[arg-type]
    )


_GOES_ON = lazy(
    r"^ (?:elle|il|ils|elles|he|she|they|celui ci|celle ci|son|sa|his|her|leur|their|c est|ce "
    r"sera|it is|it will|adresse|mail|email|tel|m|mme|mr|mrs|ms|@|il s agit|et|and|moi|myself|"
    r"me|plus|namely|soit|a savoir|both|all three|les noms|names|voici|here|ses|notre|our) "
)


def _around(case: Case, places: list[int]) -> list[int]:
    """The deciding sentences and those right after that go on about the same people."""
    chosen = list(places)
    for at in places:
        if at + 1 < len(case.sentences) and _GOES_ON.match(case.sentences[at + 1].text):
            chosen.append(at + 1)
    return sorted(set(chosen))


def _over(reason: str, told: list[Hit]) -> Finding:
    return Finding(None, reason, evidence=tuple(hit.text.strip(" ,") for hit in told[:4]))


def _erase(case: Case) -> Finding | None:
    told = case.has("erase")
    if not told:
        return None
    if case.has("unsubscribe") and re.search(
        r" (?:newsletter|diffusion|mailing|lettre|annonces|abonn[a-z]*|subscri[a-z]*|envois?) ",
        case.sentence(told[0]).text,
    ):
        return _over("unsubscribe", told)
    for hit in told:
        sentence = case.sentence(hit)
        if doubts.negated(sentence, hit) or doubts.hypothetical(sentence, hit):
            return _over("unclear-erasure", told)
        if sentence.question and not doubts.opener(sentence):
            return _over("question-about-data", told)
    if case.asked or case.has("replace", "n"):
        return _over("contradictory", told)
    return _found(case, Intent.ERASE, told)


_OURS = lazy(
    r" (?:journee|session|seance|participants?|attente|inscrits?|mars|juin|19|18|formation|"
    r"march|june|rencontre|day|course|seat|place|"
    r"inscription|participation|venir|attend|come|queue|training) "
)
_ANNOUNCEMENTS = lazy(
    r" (?:newsletter|lettre|annonces?|mailing|diffusion|envois?|publicit[a-z]*|mailings?|"
    r"courriers?|emails|mails|messages|spam|"
    r"abonne[a-z]*|subscri[a-z]*|actualites?|communications?|informations|news|updates|"
    r"marketing|fichier|destinataires|invitations|courriels|ecrire|contacter|write|contact|"
    r"solliciter) "
)


def _unsubscribe(case: Case) -> Finding | None:
    told = case.has("unsubscribe")
    if not told:
        return None
    ours = case.letter in _HELD_LETTERS or any(
        _OURS.search(case.sentence(hit).text) for hit in told
    )
    others = any(_ANNOUNCEMENTS.search(case.sentence(hit).text) for hit in told)
    if case.asked and not any("desinscri" in hit.text for hit in told):
        return None
    if ours and not others and case.letter not in (context.NEWSLETTER, context.ANNOUNCED):
        return None
    return _over("unsubscribe", told)


def _answers(case: Case) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = {"yes": [], "no": []}
    for hit in hits(ANSWERS, case.sentences):
        sentence = case.sentence(hit)
        if hit.signal == "yes" and doubts.refused(sentence, hit):
            continue
        if sentence.question and not doubts.rhetorical(sentence):
            continue
        found[hit.signal].append(hit)
    return found


_OFFERED = lazy(
    r" (?:(?:place|siege|seat|spot|chaise|fauteuil|slot) (?:[^ ]+ ){0,4}(?:liberee?|libre|"
    r"proposee?|proposez|offered|offer|freed|free|come up|came up|opened|"
    r"kept|gardee?|that has|disponible|vous me proposez|available)|votre proposition|votre "
    r"offre|your offer|the offer|the (?:freed|free|available|offered|open) (?:seat|place|"
    r"spot)|la place (?:liberee|proposee|offerte|disponible)) "
)


def _answer(case: Case) -> Finding | None:
    """Yes or no to an offered seat."""
    offered = case.letter == context.OFFER or any(
        _OFFERED.search(sentence.text) and not sentence.question for sentence in case.sentences
    )
    if not offered or case.letter in (context.CONFIRMED, context.NEWSLETTER):
        return None
    if case.letter != context.OFFER and case.has("cancel", "r") and not case.letter:
        return None
    found = _answers(case)
    yes, no = found["yes"], found["no"]
    released = [hit for hit in case.has("cancel") if not doubts.refused(case.sentence(hit), hit)]
    absent = [hit for hit in case.has("absent", "x") if not case.sentence(hit).question]
    against = no + released + absent
    yes = [hit for hit in yes if not any(_beside(case, hit, other) for other in against)]
    told = yes + against
    if case.letter != context.OFFER and not told:
        return None
    if doubts.conditional(case, told) or doubts.undecided(case):
        return _over("conditional", told or case.has("condition"))
    if case.has("replace") and case.letter == context.OFFER and not no:
        return _over("offer-for-another", case.has("replace"))
    if yes and not against:
        return _found(case, Intent.ACCEPT, yes)
    if against and (not yes or doubts.mild(yes)):
        return _found(case, Intent.DECLINE, against)
    if told:
        return _over("yes-and-no", told)
    return None if case.letter != context.OFFER else _short(case)


def _short(case: Case) -> Finding | None:
    """An answer to an offer that no rule understood."""
    asked = [hit for hit in case.asked if "b" in hit.flags or "t" in hit.flags]
    if asked and not any(sentence.question for sentence in case.sentences):
        return _found(case, Intent.ACCEPT, asked)
    if any(sentence.question for sentence in case.sentences):
        return _over("question", [])
    return _over("unclear", [])


def _beside(case: Case, hit: Hit, other: Hit) -> bool:
    """Whether a yes is only a polite word in the sentence that says no."""
    return hit.sentence == other.sentence and hit.start <= other.start + 3


_NOBODY = lazy(
    r" (?:personne|nobody|no one|noone|aucun[a-z]*|sans|pas|not|ne|n) (?:[^ ]+ "
    r"){0,5}(?:remplac|succed|replac|instead|stead|place|substitut|suite|suppl|chair|"
    r"seat)[a-z]* "
)


def _replace(case: Case) -> Finding | None:
    told = []
    for hit in case.has("replace"):
        sentence = case.sentence(hit)
        if _NOBODY.search(sentence.text):
            continue
        around = sentence.text[max(0, hit.start - 40) : hit.end + 24]
        if doubts.someone(around) or doubts.no_successor(sentence, hit):
            continue
        if sentence.question and not doubts.opener(sentence):
            return _over("question", [hit])
        if doubts.hypothetical(sentence, hit):
            return _over("conditional", [hit])
        told.append(hit)
    if not told:
        return None
    if case.has("stranger", "r") and not case.has("absent"):
        return None
    if doubts.conditional(case, told) or doubts.undecided(case):
        return _over("conditional", told)
    if case.asked and any("b" in hit.flags for hit in case.asked) and not _held(case):
        return None
    return _found(case, Intent.REPLACE, told)


def _held(case: Case) -> bool:
    """Whether something says that a place is held."""
    return (
        case.letter in _HELD_LETTERS
        or bool(case.has("held", "hq"))
        or bool(case.has("cancel", "r"))
    )


def _cancel(case: Case) -> Finding | None:
    told = [hit for hit in case.has("cancel") if doubts.gives_up(case, hit)]
    absent = [hit for hit in case.has("absent", "x") if doubts.stays_away(case, hit)]
    excuses = case.has("absent", "y")
    titled = any(re.search(
        r" (?:annul[a-z]*|desist[a-z]*|cancel[a-z]*|desinscri[a-z]*|withdraw[a-z]*) "
    , one.text)
                 for one in case.titled)  # fmt: skip
    bare = doubts.bare_cancel(case)
    if case.letter in (context.ANNOUNCED, context.NEWSLETTER, context.INVITED) and not bare:
        if not [hit for hit in told if "c" in hit.flags] and not case.has("held", "h"):
            told = []
    sure = bool(told) or bare
    if not sure and absent and (
        case.letter in _HELD_LETTERS or case.has("held", "h") or (titled and case.titled)
        or (case.has("held", "w") and case.letter not in (context.ANNOUNCED, context.INVITED))
    ):  # fmt: skip
        if not doubts.never_registered(case):
            sure, told = True, absent
    if not sure and excuses and case.letter in _HELD_LETTERS and case.has("held", "h") and absent:
        sure, told = True, excuses
    if not sure:
        return None
    doubt = _cancel_doubt(case, told)
    if doubt:
        return doubt
    told = told or absent or excuses
    return _found(case, Intent.CANCEL, told)


def _cancel_doubt(case: Case, told: list[Hit]) -> Finding | None:
    if doubts.question_of_leaving(case):
        return _over("question", told)
    if doubts.conditional(case, told) or doubts.undecided(case):
        return _over("conditional", told)
    if case.has("stranger", "r"):
        return _over("change-of-session", case.has("stranger", "r"))
    if doubts.of_something_else(case, told):
        return _over("other-matter", told)
    new = [hit for hit in case.asked if "w" not in hit.flags and not _same(told, hit)
           and "r" not in hit.flags and not doubts.keeps(case, hit)]  # fmt: skip
    if new and (case.letter == context.CANCELLED or not told):
        return None if case.letter == context.CANCELLED else _over("contradictory", told + new)
    if new:
        return _over("contradictory", told + new)
    return None


def _same(told: list[Hit], hit: Hit) -> bool:
    """Whether a sign of registration is only part of the words that give up."""
    return any(hit.sentence == one.sentence for one in told)


def _status(case: Case) -> Finding | None:
    strong = [hit for hit in case.asked if not doubts.keeps(case, hit)]
    told = []
    for hit in case.has("status"):
        sentence = case.sentence(hit)
        if (
            "s" in hit.flags
            and doubts.wonders(sentence, hit)
            or "q" in hit.flags
            and (sentence.question or doubts.wonders(sentence, hit))
            or "k" in hit.flags
            and (_held(case) or doubts.own_request(case))
        ):
            told.append(hit)
    if not told or strong or not doubts.about_us(case):
        return None
    if case.has("stranger", "vjp"):
        return _over("other-matter", told)
    if case.has("stranger", "r"):
        return _over("change-of-session", told)
    return _found(case, Intent.STATUS, told)


def _details(case: Case) -> Finding | None:
    if [hit for hit in case.asked if "w" not in hit.flags and not doubts.keeps(case, hit)]:
        return None
    told = [hit for hit in case.has("details") if not case.sentence(hit).question]
    asked_for = case.letter == context.MISSING
    if not asked_for:
        plain = [hit for hit in told if "d" in hit.flags]
        facts = [hit for hit in told if "f" in hit.flags or "g" in hit.flags]
        known = case.letter == context.CONFIRMED or any(
            doubts.of_our_desk(hit) for hit in case.has("held", "h")
        )
        if not (plain and (known or facts)) and not (facts and known):
            return None
        told = plain + facts
    elif not told and not doubts.gives_facts(case):
        return None
    if case.has("stranger", "vj"):
        return _over("other-matter", told)
    return _found(case, Intent.DETAILS, told)


def _register(case: Case) -> Finding | None:
    told = list(case.asked)
    firm = [hit for hit in told if "w" not in hit.flags and "f" not in hit.flags]
    if not told:
        told = doubts.titled(case) or soft.signs(case)
        firm = told
        if not told:
            return None
    if case.letter == context.CONFIRMED and not firm:
        return None
    doubt = _register_doubt(case, told, firm)
    if doubt is not None:
        return doubt if doubt.reason != "ask-first" else None
    return _found(
        case,
        Intent.REGISTER,
        told,
        oneself=any("b" in hit.flags for hit in told),
        others=any("o" in hit.flags for hit in told),
        approves=any("f" in hit.flags for hit in told) and not firm,
    )


def _register_doubt(case: Case, told: list[Hit], firm: list[Hit]) -> Finding | None:
    if case.has("stranger", "vjp") and not doubts.own_registration(case):
        return _over("other-matter", case.has("stranger", "vjp"))
    if doubts.waits(case):
        return _over("conditional", case.has("condition", "w"))
    if doubts.conditional(case, told):
        return _over("conditional", case.has("condition"))
    if any("o" in hit.flags and case.has("absent", at=hit.sentence) for hit in told):
        return _over("who-is-unclear", case.has("absent"))
    refusing = [hit for hit in case.has("absent", "x") if doubts.stays_away(case, hit)]
    if refusing and not doubts.about_others(case, refusing, told):
        return _over("contradictory", refusing)
    if not firm and doubts.asks_first(case, told):
        return _over("ask-first", told)
    elsewhere = doubts.other_kind(case, told)
    if elsewhere:
        return _over("wrong-course", elsewhere)
    return None


def _information(case: Case) -> Finding | None:
    told = [hit for hit in case.has("information", "ij")
            if case.sentence(hit).question or doubts.requests(case.sentence(hit), hit)]  # fmt: skip
    told += [hit for hit in case.has("information", "v") if case.sentence(hit).question]
    if not told or not doubts.about_us(case):
        return None
    if case.has("stranger", "vjo") or doubts.beyond_the_sheet(case):
        return _over("question", told)
    if case.letter in _HELD_LETTERS and not case.has("information", "i"):
        return _over("question", told)
    return _found(case, Intent.INFORMATION, told)


def _unclear(case: Case) -> Finding:
    if case.has("condition") and case.has("register"):
        return _over("conditional", case.has("condition"))
    if any(sentence.question for sentence in case.sentences):
        return Finding(None, "question")
    return Finding(None, "no-request")


def title(subject: str) -> str:
    """A subject, folded, without its Re: and Fwd:."""
    return re.sub(r"^(?:(?:re|tr|fwd?|rep|aw|ref)\s?:\s*)+", "", fold(subject))


def asks_in_title(subject: str) -> bool:
    """Whether the subject alone says anything."""
    return bool(sentences(title(subject)))
