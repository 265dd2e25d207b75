"""Erasure, unsubscription, replacement, cancellation: believed last."""

from __future__ import annotations

import re

from guichet.desk.request import Intent
from guichet.mail.intent import context, mood, release
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case, Finding
from guichet.mail.intent.outcome import HELD_LETTERS, hand_over, is_held, settled
from guichet.mail.pattern import lazy


def erase(case: Case) -> Finding | None:
    """Personal data to be erased."""
    told = case.has("erase")
    if not told:
        return None
    if case.has("unsubscribe") and re.search(
        r" (?:newsletter|diffusion|mailing|lettre|annonces|abonn[a-z]*|subscri[a-z]*|envois?) ",
        case.sentence(told[0]).text,
    ):
        return hand_over("unsubscribe", told)
    for hit in told:
        sentence = case.sentence(hit)
        if mood.negated(sentence, hit) or mood.hypothetical(sentence, hit):
            return hand_over("unclear-erasure", told)
        if sentence.question and not mood.opener(sentence):
            return hand_over("question-about-data", told)
    if case.asked or case.has("replace", "n"):
        return hand_over("contradictory", told)
    return settled(case, Intent.ERASE, told)


_OURS = lazy(
    r" (?:journee|session|seance|participants?|attente|inscrits?|{month}|[0-9]+|formation|"
    r"{month}|rencontre|day|course|seat|place|"
    r"inscription|participation|venir|attend|come|queue|training) "
)


_ANNOUNCEMENTS = lazy(
    r" (?:newsletter|lettre|annonces?|mailing|diffusion|envois?|publicit[a-z]*|mailings?|"
    r"courriers?|emails|mails|messages|spam|"
    r"abonne[a-z]*|subscri[a-z]*|actualites?|communications?|informations|news|updates|"
    r"marketing|fichier|destinataires|invitations|courriels|ecrire|contacter|write|contact|"
    r"solliciter) "
)


def unsubscribe(case: Case) -> Finding | None:
    """Not our newsletter, but no cancellation either: a human sees to it."""
    told = case.has("unsubscribe")
    if not told:
        return None
    ours = case.letter in HELD_LETTERS or any(_OURS.search(case.sentence(hit).text) for hit in told)
    others = any(_ANNOUNCEMENTS.search(case.sentence(hit).text) for hit in told)
    if case.asked and not any("desinscri" in hit.text for hit in told):
        return None
    if ours and not others and case.letter not in (context.NEWSLETTER, context.ANNOUNCED):
        return None
    return hand_over("unsubscribe", told)


_NOBODY = lazy(
    r" (?:personne|nobody|no one|noone|aucun[a-z]*|sans|pas|not|ne|n) (?:[^ ]+ "
    r"){0,5}(?:remplac|succed|replac|instead|stead|place|substitut|suite|suppl|chair|"
    r"seat)[a-z]* "
)


_ONESELF = lazy(r" (?:and |so |but |as )?(?:i|we) (?:ve|have|am|m|ll|will|had|d|shall|re|are) ")
"""Who does something else instead sends nobody instead."""


def _names_successor(case: Case, hit: Hit) -> bool:
    """Whether a sign of replacement really hands the place to somebody."""
    sentence = case.sentence(hit)
    if _NOBODY.search(sentence.text) or ("k" in hit.flags and case.letter not in HELD_LETTERS):
        return False
    clause = sentence.text[: hit.start].rpartition(" , ")[2]
    if hit.text.startswith("instead") and _ONESELF.match(f" {clause.strip()} "):
        return False
    around = sentence.text[max(0, hit.start - 40) : hit.end + 24]
    return not (release.someone(around) or release.no_successor(sentence, hit))


def replace(case: Case) -> Finding | None:
    """A colleague takes the seat."""
    told = []
    for hit in case.has("replace"):
        sentence = case.sentence(hit)
        if not _names_successor(case, hit):
            continue
        if sentence.question and not mood.opener(sentence):
            return hand_over("question", [hit])
        if mood.hypothetical(sentence, hit):
            return hand_over("conditional", [hit])
        told.append(hit)
    if not told:
        return None
    if case.has("stranger", "r") and not case.has("absent"):
        return None
    if mood.conditional(case, told) or mood.undecided(case):
        return hand_over("conditional", told)
    if case.asked and any("b" in hit.flags for hit in case.asked) and not is_held(case):
        return None
    return settled(case, Intent.REPLACE, told)


_GIVEN_UP = lazy(r" (?:annul[a-z]*|desist[a-z]*|cancel[a-z]*|desinscri[a-z]*|withdraw[a-z]*) ")


def cancel(case: Case) -> Finding | None:
    """A seat or a waiting place is given up."""
    told = [hit for hit in case.has("cancel") if release.gives_up(case, hit)]
    absent = [hit for hit in case.has("absent", "x") if release.stays_away(case, hit)]
    excuses = case.has("absent", "y")
    titled = any(_GIVEN_UP.search(one.text) for one in case.titled)
    bare = release.bare_cancel(case)
    if case.letter in (context.ANNOUNCED, context.NEWSLETTER, context.INVITED) and not (
        bare or any("c" in hit.flags for hit in told) or case.has("held", "h")
    ):  # fmt: skip
        told = []
    sure = bool(told) or bare
    holds = (
        case.letter in HELD_LETTERS
        or case.has("held", "h")
        or titled
        or (
            case.has("held", "w")
            and case.dated
            and case.letter not in (context.ANNOUNCED, context.INVITED)
        )
    )
    if not sure and absent and holds and not release.never_registered(case):
        sure, told = True, absent
    if not sure and excuses and case.letter in HELD_LETTERS and case.has("held", "h") and absent:
        sure, told = True, excuses
    if not sure:
        return None
    doubt = _cancel_doubt(case, told)
    if doubt:
        return doubt
    told = told or absent or excuses
    return settled(case, Intent.CANCEL, told)


_UNDONE = lazy(
    r" (?:undo|forget|disregard|ignore[rz]?|oubli[a-z]*|revien[a-z]* sur|revenir sur|"
    r"ne tenez (?:pas|aucun) compte|take back) (?:[^ ]+ ){0,4}(?:cancel[a-z]*|annul[a-z]*|"
    r"desist[a-z]*|withdrawal|defection|renonc[a-z]*) | (?:annul[a-z]*|cancel) (?:mon|ma|my) "
    r"(?:annulation|desistement|cancellation) "
)
"""A place that was given up is asked back."""


def _cancel_doubt(case: Case, told: list[Hit]) -> Finding | None:
    if any(_UNDONE.search(one.text) for one in case.sentences):
        return hand_over("contradictory", told)
    if release.question_of_leaving(case):
        return hand_over("question", told)
    if mood.conditional(case, told) or mood.undecided(case):
        return hand_over("conditional", told)
    if case.has("stranger", "r"):
        return hand_over("change-of-session", case.has("stranger", "r"))
    if release.of_something_else(case, told):
        return hand_over("other-matter", told)
    new = [hit for hit in case.asked if "w" not in hit.flags and not _same(told, hit)
           and "r" not in hit.flags and not release.keeps(case, hit)]  # fmt: skip
    if new and (case.letter == context.CANCELLED or not told):
        return None if case.letter == context.CANCELLED else hand_over("contradictory", told + new)
    if new:
        return hand_over("contradictory", told + new)
    return None


def _same(told: list[Hit], hit: Hit) -> bool:
    """Whether a sign of registration is only part of the words that give up."""
    return any(hit.sentence == one.sentence for one in told)
