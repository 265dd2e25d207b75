"""What was found, with the words that told it."""

from __future__ import annotations

from guichet.desk.request import Intent
from guichet.mail.intent import context, remarks
from guichet.mail.intent.engine import Hit
from guichet.mail.intent.judge import Case, Finding
from guichet.mail.pattern import lazy

HELD_LETTERS = (context.CONFIRMED, context.WAITING, context.MISSING)


def settled(case: Case, intent: Intent, told: list[Hit], **more: object) -> Finding:
    """An intent, with what told it and what a human must see besides."""
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
        letter=case.letter,
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
    chosen.extend(
        at + 1
        for at in places
        if at + 1 < len(case.sentences) and _GOES_ON.match(case.sentences[at + 1].text)
    )
    return sorted(set(chosen))


def hand_over(reason: str, told: list[Hit]) -> Finding:
    """A reason why a human must read it."""
    return Finding(None, reason, evidence=tuple(hit.text.strip(" ,") for hit in told[:4]))


def is_held(case: Case) -> bool:
    """Whether something says that a place is held."""
    return (
        case.letter in HELD_LETTERS or bool(case.has("held", "hq")) or bool(case.has("cancel", "r"))
    )
