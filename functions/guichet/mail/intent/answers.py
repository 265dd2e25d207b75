"""Yes or no to an offered seat."""

from __future__ import annotations

from guichet.desk.request import Intent
from guichet.mail.intent import context, mood
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case, Finding
from guichet.mail.intent.outcome import hand_over, settled
from guichet.mail.intent.yes_no import ANSWERS
from guichet.mail.pattern import lazy


def _answers(case: Case) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = {"yes": [], "no": []}
    for hit in ANSWERS.hits(case.sentences):
        sentence = case.sentence(hit)
        if hit.signal == "yes" and mood.refused(sentence, hit):
            continue
        if sentence.question and not mood.rhetorical(sentence):
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


def answer(case: Case) -> Finding | None:
    """Yes or no to an offered seat, or yes to a request that we asked to confirm."""
    if case.letter == context.CONFIRM:
        return _confirmation(case)
    offered = case.letter == context.OFFER or any(
        _OFFERED.search(sentence.text) and not sentence.question for sentence in case.sentences
    )
    if not offered or case.letter in (context.CONFIRMED, context.NEWSLETTER):
        return None
    if case.letter != context.OFFER and case.has("cancel", "r") and not case.letter:
        return None
    found = _answers(case)
    yes, no = found["yes"], found["no"]
    released = [hit for hit in case.has("cancel") if not mood.refused(case.sentence(hit), hit)]
    absent = [hit for hit in case.has("absent", "x") if not case.sentence(hit).question]
    against = no + released + absent
    yes = [hit for hit in yes if not any(_beside(hit, other) for other in against)]
    told = yes + against
    if case.letter != context.OFFER and not told:
        return None
    if mood.conditional(case, told) or mood.undecided(case):
        return hand_over("conditional", told or case.has("condition"))
    others = [hit for hit in case.has("replace") if not any(_within(hit, one) for one in yes)]
    if others and case.letter == context.OFFER and not no:
        return hand_over("offer-for-another", others)
    if yes and not against:
        return settled(case, Intent.ACCEPT, yes)
    if against and (not yes or mood.mild(yes)):
        return settled(case, Intent.DECLINE, against)
    if told:
        return hand_over("yes-and-no", told)
    return None if case.letter != context.OFFER else _short(case)


def _confirmation(case: Case) -> Finding | None:
    """A plain yes; whoever says more is read as always."""
    found = _answers(case)
    yes = found["yes"]
    more = case.has("cancel") or case.has("replace") or case.has("absent") or found["no"]
    if not yes or more or mood.conditional(case, yes) or mood.undecided(case):
        return None
    return settled(case, Intent.ACCEPT, yes)


def _within(hit: Hit, yes: Hit) -> bool:
    """Whether a sign of replacement is only part of a yes: "je prends la place"."""
    return hit.sentence == yes.sentence and yes.start <= hit.start <= yes.end


def _short(case: Case) -> Finding | None:
    """An answer to an offer that no rule understood."""
    asked = [hit for hit in case.asked if "b" in hit.flags or "t" in hit.flags]
    if asked and not any(sentence.question for sentence in case.sentences):
        return settled(case, Intent.ACCEPT, asked)
    if any(sentence.question for sentence in case.sentences):
        return hand_over("question", [])
    return hand_over("unclear", [])


def _beside(hit: Hit, other: Hit) -> bool:
    """Whether a yes is only a polite word in the sentence that says no."""
    return hit.sentence == other.sentence and hit.start <= other.start + 3
