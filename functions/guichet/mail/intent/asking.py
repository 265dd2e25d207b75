"""Status, details, registration, information."""

from __future__ import annotations

from guichet.desk.request import Intent
from guichet.mail.intent import absent, context, mood, release, scope, soft
from guichet.mail.intent.billing import billed
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case, Finding
from guichet.mail.intent.outcome import HELD_LETTERS, hand_over, is_held, settled


def status(case: Case) -> Finding | None:
    """How somebody stands."""
    strong = [hit for hit in case.asked if not release.keeps(case, hit)]
    told = []
    for hit in case.has("status"):
        sentence = case.sentence(hit)
        if release.someone(hit.text):
            continue
        if (
            "s" in hit.flags
            and scope.wonders(sentence, hit)
            or "q" in hit.flags
            and (sentence.question or scope.wonders(sentence, hit))
            or "k" in hit.flags
            and (is_held(case) or scope.own_request(case))
        ):
            told.append(hit)
    if not told or strong or not scope.about_us(case):
        return None
    if case.has("stranger", "vjp"):
        return hand_over("other-matter", told)
    if case.has("stranger", "r"):
        return hand_over("change-of-session", told)
    return settled(case, Intent.STATUS, told)


def details(case: Case) -> Finding | None:
    """What was missing, and is given now."""
    if billed(case):
        return settled(case, Intent.DETAILS, case.has("details") or case.has("need", "p"))
    if [hit for hit in case.asked if "w" not in hit.flags and not release.keeps(case, hit)]:
        return None
    told = [hit for hit in case.has("details") if not case.sentence(hit).question]
    asked_for = case.letter == context.MISSING
    if not asked_for:
        plain = [hit for hit in told if "d" in hit.flags]
        facts = [hit for hit in told if ("f" in hit.flags or "g" in hit.flags)
                 and not hit.text.startswith(_OF_ANOTHER)]  # fmt: skip
        known = case.letter == context.CONFIRMED or any(
            scope.of_our_desk(hit) for hit in case.has("held", "h")
        )
        if not known or not (plain or facts):
            return None
        told = plain + facts
    elif not told and not scope.gives_facts(case):
        return None
    if case.has("stranger", "vj"):
        return hand_over("other-matter", told)
    return settled(case, Intent.DETAILS, told)


_OF_ANOTHER = ("son ", "sa ", "ses ", "leur ", "her ", "his ", "their ")


def register(case: Case) -> Finding | None:
    """A seat, for oneself or others."""
    told = list(case.asked)
    firm = [hit for hit in told if "w" not in hit.flags and "f" not in hit.flags]
    if not told:
        told = scope.titled(case) or soft.signs(case)
        firm = told
        if not told:
            return None
    if case.letter == context.CONFIRMED and not firm:
        return None
    doubt = _register_doubt(case, told, firm)
    if doubt is not None:
        return doubt if doubt.reason != "ask-first" else None
    return settled(
        case,
        Intent.REGISTER,
        told,
        oneself=any("b" in hit.flags for hit in told),
        others=any("o" in hit.flags for hit in told),
        approves=any("f" in hit.flags for hit in told) and not firm,
    )


def _register_doubt(case: Case, told: list[Hit], firm: list[Hit]) -> Finding | None:
    if case.has("stranger", "vjp") and not scope.own_registration(case):
        return hand_over("other-matter", case.has("stranger", "vjp"))
    if mood.waits(case):
        return hand_over("conditional", case.has("condition", "w"))
    if mood.conditional(case, told):
        return hand_over("conditional", case.has("condition"))
    if any("o" in hit.flags and case.has("absent", at=hit.sentence) for hit in told):
        return hand_over("who-is-unclear", case.has("absent"))
    refusing = [hit for hit in case.has("absent", "x") if release.stays_away(case, hit)]
    if refusing and not absent.about_others(case, refusing, told):
        return hand_over("contradictory", refusing)
    if not firm and scope.asks_first(case, told):
        return hand_over("ask-first", told)
    elsewhere = scope.other_kind(case, told) or scope.other_course(case, told)
    if elsewhere:
        return hand_over("wrong-course", elsewhere)
    return None


def form(case: Case) -> Finding | None:
    """A form about somebody, filled in and sent back, whatever is said beside it."""
    if case.letter in (*HELD_LETTERS, context.MISSING, context.OFFER, context.NEWSLETTER):
        return None
    leaving = case.has("cancel") or [one for one in case.has("replace") if "k" not in one.flags]
    if leaving or not case.filled() or not (case.dated or case.enclosed):
        return None
    told = [hit for hit in case.asked if "w" not in hit.flags] or [Hit(*_FORM)]
    return _register_doubt(case, told, told) or settled(case, Intent.REGISTER, told, others=True)


def agreed(case: Case) -> Finding | None:
    """Yes, between our lines, to our question about a seat."""
    if case.letter in (context.OFFER, context.CONFIRM) or not case.agreed():
        return None
    if case.has("cancel") or case.has("replace") or case.has("erase"):
        return None
    return settled(case, Intent.REGISTER, _all_said(case, "register", "b"), oneself=True)


def supplied(case: Case) -> Finding | None:
    """What our letter lacks, given between its lines."""
    if (
        case.letter not in (context.MISSING, context.CONFIRMED)
        or not case.supplied()
        or case.has("cancel")
    ):
        return None
    return settled(case, Intent.DETAILS, _all_said(case, "details", "f"))


def _all_said(case: Case, signal: str, flags: str) -> list[Hit]:
    """Every sentence as a sign: what stands between our lines is said to us."""
    said = enumerate(case.sentences)
    return [Hit(signal, flags, at, 0, len(one.text), one.text) for at, one in said]


_FORM = ("register", "ao", 0, 0, 0, "")


def information(case: Case) -> Finding | None:
    """What an information sheet answers."""
    told = [hit for hit in case.has("information", "ij")
            if case.sentence(hit).question or scope.requests(case.sentence(hit), hit)]  # fmt: skip
    told += [hit for hit in case.has("information", "v") if case.sentence(hit).question]
    if not told or not scope.about_us(case):
        return None
    if case.has("stranger", "r"):
        return hand_over("change-of-session", case.has("stranger", "r"))
    if case.has("stranger", "vjo") or scope.beyond_the_sheet(case):
        return hand_over("question", told)
    if case.letter in HELD_LETTERS and not case.has("information", "i"):
        return hand_over("question", told)
    return settled(case, Intent.INFORMATION, told)
