"""The second opinion on a mail: what rules and model, weighed together, are sure of.

What the letter answered makes impossible is not believed; what would do harm must be surer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from guichet.desk.request import Intent
from guichet.mail.intent import (
    absent,
    context,
    degrees,
    features,
    model,
    mood,
    remarks,
    scope,
    weigh,
)
from guichet.mail.intent.certain import beyond_doubt
from guichet.mail.intent.elsewhere import asks, elsewhere, sells
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case, Finding
from guichet.mail.intent.outcome import HELD_LETTERS, settled
from guichet.mail.intent.sentences import Sentence
from guichet.mail.pattern import lazy

Told = list[model.Told]


def weighed(case: Case, found: Finding, shipped: model.Model | None = None) -> Finding:
    """The finding of the rules, kept, overruled or doubted; by the model that is shipped, if no
    other is given.
    """
    if (not case.sentences and not case.titled) or case.letter == context.CONFIRM:
        return found
    shipped = shipped or model.load()
    finding, told = _weighed(case, found, shipped)
    return finding._replace(also_human=_remarks(case, finding, told)) if finding.intent else finding


def _remarks(case: Case, finding: Finding, told: Told) -> bool:
    """Whether a human must read something besides: where the model sees a question, or the rules
    did and it does not contradict them.
    """
    seen = max((one.shares["ask"] for one in told), default=0.0)
    if seen >= degrees.REMARKED or not finding.also_human:
        return seen >= degrees.REMARKED
    sure = finding.intent is not None and remarks.noted(case, finding.intent)
    return sure or seen >= degrees.HARDLY


def _weighed(case: Case, found: Finding, shipped: model.Model) -> tuple[Finding, Told]:
    """The same, and what the model thinks of each sentence."""
    said, spoken = _said(case, case.sentences), case.spoken()
    told = [shipped.told(*one) for one in said]
    heard = told
    if spoken is not case.sentences:
        said = _said(case, spoken)
        heard = [shipped.told(*one) for one in said]
    shares = model.shares(_speaking(case, spoken, heard))
    whole = shipped.whole(heard, features.under(case.letter, said))
    intent = found.intent.value if found.intent else ""
    inputs = weigh.inputs((intent, found.reason), setting(case), shares, whole, len(told))
    judged = weigh.judged(shipped.weighing, inputs)
    chances = _chances(case, judged, found.intent)
    best = max(chances, key=chances.__getitem__)
    rivals = {one: share for one, share in chances.items() if _decided(one, heard, whole)}
    if found.intent is not None and _holds(
        case,
        found.intent,
        {**rivals, found.intent: chances[found.intent]},
        judged["none"],
        shares,
    ):
        return found, told
    needed = _needed(case, best) if found.intent in (None, best) else degrees.OVERRULED
    if found.intent is Intent.REGISTER and case.letter in HELD_LETTERS:
        needed = _needed(case, best)
    needed = degrees.DOUBTS.get(found.reason, needed)
    sure = chances[best] >= needed and found.reason not in degrees.FINAL
    if sure and _decided(best, heard, whole) and _free(case, best, chances[best], shares):
        return (found if best is found.intent else _settled(case, best, told)), told
    return (found._replace(intent=None, reason=degrees.UNSURE) if found.intent else found), told


def setting(case: Case) -> weigh.Setting:
    """What the words of a mail stand in; the same in training and in reading."""
    return weigh.Setting(case.letter, case.forwarded, case.dated, case.listed(), case.filled())


def _needed(case: Case, intent: Intent) -> float:
    """How sure one must be, here."""
    if not scope.about_us(case) and intent is not Intent.ERASE:
        return degrees.AFAR
    if _again(case, intent):
        return degrees.AGAIN
    held = case.letter in HELD_LETTERS and intent in degrees.OF_A_PLACE
    return degrees.SURE[intent] - (degrees.NEARER if held else 0.0)


_ELSEWHERE_TOO = degrees.ASKED_OF_US | degrees.HARMFUL
"""What may be asked of others in the same words."""
_ANOTHER = lazy(
    r" (?:@|collegues?|colleagues?|adjointe?|voisine?|amie?|friend|assistante?|stagiaire|"
    r"(?:une?|un) (?:deuxieme|troisieme|quatrieme|autre)|another|(?:a )?(?:second|third|fourth) "
    r"(?:name|person|one|seat)|"
    r"un de plus|une de plus|one more) "
)
"""Somebody besides who holds a place."""


def _again(case: Case, intent: Intent) -> bool:
    """Whether a seat would be asked for by somebody who holds one."""
    another = any(_ANOTHER.search(one.text) for one in case.sentences)
    return intent is Intent.REGISTER and case.letter in HELD_LETTERS and not another


def _holds(
    case: Case,
    intent: Intent,
    chances: Mapping[Intent, float],
    nothing: float,
    shares: Mapping[str, float],
) -> bool:
    """Whether what the rules found stands."""
    if beyond_doubt(case, intent):
        return True
    rival = max((chance for one, chance in chances.items() if one is not intent), default=0.0)
    against = shares["none"]
    if rival >= degrees.OVERRULED:
        return False
    if intent is Intent.REGISTER and case.letter not in HELD_LETTERS and case.filled():
        return True
    if intent is Intent.REGISTER and case.agreed() or intent is Intent.DETAILS and case.supplied():
        return True
    said = max(shares["register"], shares["accept"])
    if _again(case, intent) and chances[intent] < degrees.AGAIN and said < degrees.SAID:
        return False
    if _plain(case, intent):
        return True
    sure = intent in degrees.ASKED_OF_US and chances[intent] >= degrees.CERTAIN
    if intent in _ELSEWHERE_TOO and not sure and _astray(case, intent):
        return False
    if intent in degrees.ASKED_OF_US and sells(case):
        return False
    if nothing >= degrees.NOTHING or (
        intent in degrees.HARMFUL and against >= degrees.AGAINST > chances[intent] - 0.2
    ):
        return False
    return chances[intent] >= max(rival + degrees.AHEAD, degrees.BELIEVED)


_DOUBTFUL = ("condition", "stranger", "absent", "unsubscribe", "elsewhere")


_OUR_COURSE = lazy(r" (?:journee decouverte|discovery day|action publique|public action) ")


def _plain(case: Case, intent: Intent) -> bool:
    """Whether the mail is one short sentence, in which the rules saw nothing else."""
    said = [one for one in case.sentences if not features.neutral(one.raw)]
    if len(said) != 1 or any(case.has(one) for one in _DOUBTFUL if one != "elsewhere"):
        return False
    if case.has("elsewhere") and not _OUR_COURSE.search(said[0].text):
        return False
    words = len(said[0].text.split())
    if intent is Intent.REGISTER and case.asked:
        return words <= degrees.PLAIN_REQUEST
    return not said[0].question and words <= degrees.PLAIN_WORDS


def _decided(intent: Intent, told: Told, whole: Mapping[str, float]) -> bool:
    """Whether a sentence asks it rather than nothing, or plainly the mail as a whole."""
    names = _names(intent)
    wholly = max(whole[name] for name in names) >= degrees.WHOLLY[intent in degrees.HARMFUL]
    if wholly and any(max(one.shares[name] for name in names) >= degrees.HINTED for one in told):
        return True
    least = degrees.PLAINLY if intent in degrees.HARMFUL else degrees.ASKED
    return any(
        max(one.shares[name] for name in names) >= max(one.shares["none"], least) for one in told
    )


def _names(intent: Intent) -> tuple[str, ...]:
    """The classes of the sentences that tell an intent."""
    return (intent.value, *degrees.ALSO.get(intent, ()))


def _astray(case: Case, intent: Intent) -> bool:
    """Whether a sentence speaks of another matter."""
    return any(elsewhere(one, intent) for one in case.sentences)


def _free(case: Case, intent: Intent, chance: float, shares: Mapping[str, float]) -> bool:
    """Whether the rules saw nothing that no probability outweighs."""
    against = shares["none"] >= degrees.DOUBTED and intent not in degrees.ONLY_TOLD
    if case.has("stranger", "vjpr") and (chance < degrees.CERTAIN or against):
        return False
    if intent in degrees.ASKED_OF_US and sells(case):
        return False
    going = max(shares["cancel"], shares["decline"])
    if intent is Intent.REGISTER and going > max(shares["register"], shares["accept"]):
        return False
    if intent in _ELSEWHERE_TOO and _astray(case, intent):
        return False
    if not any(asks(one, intent) for one in (*case.sentences, *case.titled)):
        return False
    if intent in degrees.ONLY_TOLD:
        return True
    if (
        shares["none"] >= degrees.STOP
        or min(shares["register"], shares["cancel"]) >= degrees.OPPOSED
    ):
        return False
    if mood.undecided(case) or intent is Intent.REGISTER and mood.waits(case):
        return False
    if (
        chance >= degrees.CERTAIN
        or shares["none"] < degrees.DOUBTED
        and chance >= degrees.LIKELY_ENOUGH
    ):
        return True
    return not (mood.conditional(case, []) or mood.waits(case))


def _speaking(case: Case, sentences: list[Sentence], told: Told) -> Told:
    """Without those who only write ("moi-même je ne viens pas")."""
    said = [one for one in sentences if not features.neutral(one.raw)]
    kept = [
        one for one, each in zip(told, said, strict=True) if not absent.stays_myself(case, each)
    ]
    return kept or told


def _said(case: Case, sentences: list[Sentence]) -> list[tuple[str, set[str]]]:
    """The sentences that say something, with what the rules saw in each."""
    seen: dict[int, list[Hit]] = defaultdict(list)
    if sentences is not case.titled:
        for hits in case.signals.values():
            for hit in hits:
                seen[hit.sentence].append(hit)
    return [
        (one.raw, features.signals(seen[at], case.asked))
        for at, one in enumerate(sentences)
        if not features.neutral(one.raw)
    ]


def _chances(case: Case, judged: dict[str, float], found: Intent | None) -> dict[Intent, float]:
    """The chances of each intent, given the letter that is answered."""
    chances = {intent: judged[intent.value] for intent in Intent}
    if case.letter == context.OFFER:
        chances[Intent.ACCEPT] += chances.pop(Intent.REGISTER)
        chances[Intent.DECLINE] += chances.pop(Intent.CANCEL)
    elif found not in (Intent.ACCEPT, Intent.DECLINE):
        chances[Intent.REGISTER] += chances.pop(Intent.ACCEPT)
        del chances[Intent.DECLINE]
    if case.letter != context.MISSING and found is not Intent.DETAILS and not case.has("held", "h"):
        del chances[Intent.DETAILS]
    return chances


def _settled(case: Case, intent: Intent, told: Told) -> Finding:
    """A finding of what the model is sure of, with the sentences that told it."""
    names = _names(intent)
    places = [at for at, one in enumerate(case.sentences) if not features.neutral(one.raw)]
    hits = [
        Hit("model", "", at, 0, len(case.sentences[at].text), case.sentences[at].text)
        for at, one in zip(places, told, strict=True)
        if max(one.shares[name] for name in names) >= degrees.LIKELY
    ] or [Hit("model", "", 0, 0, 0, "")]
    return settled(case, intent, hits)._replace(oneself=False)
