"""Which session a mail means: the mentions of a mail against the sessions there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from guichet.desk.model import Facts, State
from guichet.desk.model import code_of as _code_of
from guichet.desk.request import Mention

WEEKDAY_CONTRADICTS_DATE = "weekday-contradicts-date"
NO_SUCH_SESSION = "no-such-session"
SEVERAL_SESSIONS = "several-sessions"


@dataclass(frozen=True, slots=True)
class Listing:
    """What the catalogue keeps of a session: enough to tell which one is meant."""

    id: str
    date: date
    starts_at: datetime
    """Aware."""
    open: bool
    """Whether it takes registrations, apart from the hour at which they close."""
    closes: datetime | None = None
    """When registration closes by itself; None: when the session starts."""

    @classmethod
    def of(cls, facts: Facts, state: State = State.OPEN) -> Listing:
        """The listing of a session."""
        return cls(
            id=facts.id,
            date=facts.date,
            starts_at=facts.starts_at,
            open=state is State.OPEN,
            closes=facts.closes,
        )

    @property
    def code(self) -> str:
        """The short code that stands for the id in reply addresses."""
        return _code_of(self.id)

    def takes_registrations(self, now: datetime) -> bool:
        """Whether somebody can register at `now`."""
        return self.open and now < (self.closes or self.starts_at)


@dataclass(frozen=True, slots=True)
class Match:
    """The session a mail means; or why a human must look; or, none named, the next open one."""

    named: Listing | None = None
    """The one session that the mail names; also where its weekday is wrong (see reason)."""
    reason: str = ""
    """Why this is handed over; '' where it is not."""
    next: Listing | None = None
    """Where none is named: the next session with registration open."""
    others: tuple[Listing, ...] = ()
    """Where none is named: the other sessions with registration open, in order of time."""
    evidence: str = ""
    """The words that decided."""

    @property
    def session(self) -> Listing | None:
        """The session to act on: the named one, else the next open one; None on a hand-over."""
        return None if self.reason else self.named or self.next


def match(mentions: Sequence[Mention], sessions: Iterable[Listing], now: datetime) -> Match:
    """Which of `sessions` the `mentions` mean, at `now`."""
    listed = sorted(sessions, key=lambda one: (one.starts_at, one.id))
    told = [one for one in mentions if _says_something(one)]
    if not told:
        return _none_named(listed, now)
    fitting = [(one, [s for s in listed if _fits(one, s)]) for one in told]
    fitting = [(one, found) for one, found in fitting if found or not one.aside]
    if not fitting:
        return _none_named(listed, now)
    contradicted = _contradiction(fitting, listed)
    if contradicted:
        mention, meant = contradicted
        return Match(named=meant, reason=WEEKDAY_CONTRADICTS_DATE, evidence=mention.text)
    certain = [(one, _nearest(found, now) if one.year is None else found)
               for one, found in fitting if found]  # fmt: skip
    if not certain:
        return Match(reason=NO_SUCH_SESSION, evidence="; ".join(one.text for one in told[:3]))
    common = _common([found for _, found in certain])
    evidence = "; ".join(one.text for one, _ in certain[:3])
    if len(common) == 1:
        return Match(named=common[0], evidence=evidence)
    if len(common) > 1:
        running = [one for one in common if one.takes_registrations(now)]
        if len(running) == 1:
            return Match(named=running[0], evidence=evidence)
    return Match(reason=SEVERAL_SESSIONS, evidence=evidence)


def _says_something(mention: Mention) -> bool:
    return mention.session is not None or mention.day is not None or mention.month is not None


def _fits(mention: Mention, session: Listing) -> bool:
    if mention.session is not None:
        return mention.session in (session.id, session.code)
    day = session.date
    return (
        mention.year in (None, day.year)
        and mention.month in (None, day.month)
        and mention.day in (None, day.day)
        and mention.weekday in (None, day.weekday())
    )


def _contradiction(
    fitting: Sequence[tuple[Mention, list[Listing]]], listed: Sequence[Listing]
) -> tuple[Mention, Listing] | None:
    """A mention whose date is a session's, but whose weekday is not."""
    for one, found in fitting:
        if found or one.weekday is None or one.day is None:
            continue
        for session in listed:
            day = session.date
            if (
                one.day == day.day
                and one.month in (None, day.month)
                and one.year in (None, day.year)
            ):
                return one, session
    return None


def _nearest(found: list[Listing], now: datetime) -> list[Listing]:
    """Without a year, a date means its next occurrence; failing one to come, the latest past."""
    to_come = [one for one in found if one.starts_at >= now]
    dates = {(one.date.month, one.date.day) for one in found}
    if len(dates) > 1:
        years = {one.date.year for one in (to_come or found)}
        year = min(years) if to_come else max(years)
        return [one for one in (to_come or found) if one.date.year == year]
    if to_come:
        return [one for one in to_come if one.date == to_come[0].date]
    return [one for one in found if one.date == found[-1].date]


def _common(sets: Sequence[list[Listing]]) -> list[Listing]:
    common = list(sets[0])
    for found in sets[1:]:
        common = [one for one in common if one in found]
    return common


def _none_named(listed: Sequence[Listing], now: datetime) -> Match:
    running = [one for one in listed if one.takes_registrations(now)]
    return Match(next=running[0] if running else None, others=tuple(running[1:]))
