"""The model's second opinion, asked only where the rules found nothing at all.

Anything in which the rules see a condition, another matter or an open question stays with a
human; and what the letter answered makes impossible is not believed.
"""

from __future__ import annotations

from dataclasses import replace

from guichet.desk.request import Intent
from guichet.mail.intent import context, model, mood, scope
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case, Finding
from guichet.mail.intent.outcome import HELD_LETTERS, is_held, settled

FEWEST_WORDS = 4
"""Shorter words that answer no letter say too little to be sure of."""
LIKELY = 0.5
"""From here on, a sentence is taken to be one that decided."""


def opinion(case: Case) -> Finding | None:
    """What the model is sure of, if the rules leave room for it."""
    if not case.sentences or _barred(case) or not scope.about_us(case):
        return None
    text = "\n".join(sentence.raw for sentence in case.sentences)
    title = case.titled[0].raw if case.titled else ""
    sure = model.confident(text, title)
    intent = _in_context(case, sure) if sure else None
    if intent is None or sure is None:
        return None
    told = [
        Hit("model", "", at, 0, len(sentence.text), sentence.text)
        for at, sentence in enumerate(case.sentences)
        if model.scores(sentence.raw)[sure.value] >= LIKELY
    ] or [Hit("model", "", 0, 0, 0, "")]
    if not case.letter and max(len(hit.text.split()) for hit in told) < FEWEST_WORDS:
        return None
    finding = settled(case, intent, told)
    human = finding.also_human or model.also_human(text)
    return replace(finding, also_human=human, oneself=False)


def _barred(case: Case) -> bool:
    """Whether the rules saw something that no probability outweighs."""
    return (
        bool(case.has("stranger", "vjpr") or case.has("unsubscribe"))
        or mood.conditional(case, [])
        or mood.waits(case)
        or mood.undecided(case)
    )


def _asks(case: Case) -> bool:
    """Whether anything is asked at all."""
    asked = case.has("information") + case.has("status")
    return any(sentence.question for sentence in case.sentences) or any(
        scope.requests(case.sentence(hit), hit) for hit in asked
    )


def _in_context(case: Case, sure: Intent) -> Intent | None:
    """What an opinion means, given the letter that is answered."""
    offered = case.letter == context.OFFER
    if sure in (Intent.ACCEPT, Intent.REGISTER) and offered:
        return Intent.ACCEPT
    if sure in (Intent.DECLINE, Intent.CANCEL) and offered:
        return Intent.DECLINE
    if sure in (Intent.ACCEPT, Intent.DECLINE):
        return None
    if sure in (Intent.INFORMATION, Intent.STATUS) and not _asks(case):
        return None
    if sure is Intent.DETAILS:
        return sure if case.letter == context.MISSING else None
    if sure is Intent.REGISTER:
        asked = any(sentence.question for sentence in case.sentences)
        spoken_for = asked or case.letter in HELD_LETTERS or bool(case.has("absent", "x"))
        return None if spoken_for else sure
    if sure is Intent.CANCEL:
        return sure if is_held(case) or case.dated else None
    return sure
