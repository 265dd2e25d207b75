"""What a mail asks: the signals of the rules, weighed as a careful secretary would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from guichet.desk.request import Intent
from guichet.mail.intent import ask, asked, caution, leave, register
from guichet.mail.intent.engine import Hit, Rules
from guichet.mail.intent.sentences import Sentence, sentences
from guichet.mail.pattern import lazy


class Finding(NamedTuple):
    """What was understood."""

    intent: Intent | None
    reason: str = ""
    also_human: bool = False
    evidence: tuple[str, ...] = ()
    oneself: bool = False
    """Register: the sender asks for a seat of their own."""
    others: bool = False
    """Register: somebody else is to be seated."""
    approves: bool = False
    """The sender agrees to what is forwarded below."""
    told: str = ""
    """The sentences that decided, as spaced tokens."""
    raw: tuple[str, ...] = ()
    """The same, and those that go on about it, as they were written."""
    letter: str = ""
    """The letter of ours that is answered."""
    spoken: tuple[str, ...] = ()
    """All sentences, as spaced tokens."""
    spoken_raw: tuple[str, ...] = ()
    """All sentences, as they were written."""


_NOTHING = Sentence(" ", question=False, raw="")
"""Where a subject asks above an empty text."""


class Lists(NamedTuple):
    """What the words hold beside sentences; looked for only where it matters."""

    people: Callable[[], bool] = lambda: False
    form: Callable[[], bool] = lambda: False
    agreed: Callable[[], bool] = lambda: False
    supplied: Callable[[], bool] = lambda: False


@dataclass(slots=True)
class Case:
    """One mail on the desk."""

    sentences: list[Sentence]
    titled: list[Sentence]
    """The subject, where it is the person's own."""
    letter: str
    """The letter of ours that it answers."""
    forwarded: bool
    dated: bool
    """Whether own words or subject name a date."""
    listed: Callable[[], bool]
    """Whether the words list people."""
    filled: Callable[[], bool]
    """Whether they fill in a form about somebody."""
    agreed: Callable[[], bool]
    """Whether our question about a seat is answered with yes between its lines."""
    supplied: Callable[[], bool]
    """Whether what our letter lacks is given between its lines."""
    enclosed: str
    """What is quoted or forwarded, folded."""
    signals: dict[str, list[Hit]] = field(default_factory=dict)
    asked: list[Hit] = field(default_factory=list)
    """The valid signs of a registration."""

    def spoken(self) -> list[Sentence]:
        """The sentences; and the subject, where they say nothing that a rule knows."""
        return self.sentences if any(self.signals.values()) else [*self.sentences, *self.titled]

    def has(self, signal: str, flags: str = "", at: int | None = None) -> list[Hit]:
        """The hits of a signal, with one of `flags`, in sentence `at`."""
        return [hit for hit in self.signals.get(signal, ())
                if (not flags or any(f in hit.flags for f in flags))
                and (at is None or hit.sentence == at)]  # fmt: skip

    def sentence(self, hit: Hit) -> Sentence:
        """The sentence of a hit."""
        return self.sentences[hit.sentence] if hit.sentence < len(self.sentences) else _NOTHING


FEW = 4
"""Words of a line that is no sentence."""


def _is_entry(line: Sentence, lists: Lists) -> bool:
    """Whether a line only tells who somebody listed is ("Attachée de presse")."""
    return len(line.text.split()) <= FEW and lists.people()


_SEE_SUBJECT = lazy(
    r" (?:bonjour , )?(?:voir|cf|lire|see|as (?:in|per)) (?:(?:l|le|the) )?(?:objet|titre|sujet|"
    r"subject|title)(?: line)?(?: du (?:mail|message|courriel))?(?: ci dessus)? "
)
"""The subject says it all."""
RULES = Rules(*register.RULES, *leave.RULES, *ask.RULES, *caution.RULES)


def open_case(
    body: str,
    subject: str,
    letter: str,
    *,
    replies: bool,
    forwarded: bool,
    dated: bool,
    lists: Lists,
    enclosed: str = "",
) -> Case:
    """Put a mail on the desk."""
    own = sentences(body)
    titled = [] if replies else sentences(subject)
    if titled and own and _SEE_SUBJECT.match(own[0].text):
        own, titled = [*titled, *own[1:]], []
    case = Case(
        own,
        titled,
        letter,
        forwarded,
        dated,
        listed=lists.people,
        filled=lists.form,
        agreed=lists.agreed,
        supplied=lists.supplied,
        enclosed=enclosed,
    )
    for hit in RULES.hits(own):
        if hit.signal != "stranger" or not _is_entry(own[hit.sentence], lists):
            case.signals.setdefault(hit.signal, []).append(hit)
    case.asked = [hit for hit in case.has("register") if asked.registers(case, hit)]
    return case
