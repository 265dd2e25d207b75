"""Which session is meant: dates in text, and the catalogue."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guichet.desk.catalogue import (
    NO_SUCH_SESSION,
    SEVERAL_SESSIONS,
    WEEKDAY_CONTRADICTS_DATE,
    Listing,
    match,
)
from guichet.desk.request import Intent, Mention
from guichet.mail.dates import mentions
from guichet.mail.fold import fold
from guichet.mail.which import meant
from tests.mail.letters import JUNE, MARCH, NOW, SESSIONS, mail, reading_of


def session_of(text: str) -> str | None:
    """The session a text names, or why none is."""
    found = match(mentions(fold(text)), SESSIONS, NOW)
    return found.reason or (found.named.id if found.named else None)


@pytest.mark.parametrize(
    "text",
    [
        "le 19 mars", "mardi 19/03", "19/03/2019", "19.03.2019", "le 19-03-2019", "2019-03-19",
        "March 19th", "19th of March", "Tuesday, 19 March 2019", "Tuesday the 19th", "mardi 19",
        "la session de mars", "en mars", "le dix-neuf mars", "MARDI 19 MARS", "Mar. 19 mars",
        "le 19", "the March one", "day-2019-03-19", "plutôt mars que juin", "pas juin, mars",
        "pas le 18 juin mais le 19 mars", "mars, car juin ne me convient pas",
    ],
)  # fmt: skip
def test_march_is_named_in_many_ways(text: str) -> None:
    assert session_of(text) == MARCH.id


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mercredi 19 mars", WEEKDAY_CONTRADICTS_DATE),
        ("le 12 avril", NO_SUCH_SESSION),
        ("votre stage du mardi 19 mars", MARCH.id),
        ("mon stage du 19 mars", None),
        ("notre demande pour le 19 mars", MARCH.id),
        ("le 19. mars", MARCH.id),
        ("je viens le 19. Merci", MARCH.id),
        ("le 19 mars 2020", NO_SUCH_SESSION),
        ("mars ou juin", SEVERAL_SESSIONS),
        ("le 19 mars et le 18 juin", SEVERAL_SESSIONS),
        ("merci de m'inscrire", None),
        ("ma demande du 5 février", None),
        ("je suis en congés jusqu'au 4 mars", None),
        ("06.39.98.12.03", None),
        ("9h-18h, 680 €, 1/2 journée", None),
        ("I march on", None),
    ],
)
def test_what_names_no_session_or_not_one(text: str, told: str | None) -> None:
    assert session_of(text) == told


def month_of(said: str, *quoted: str, intent: Intent | None = None) -> set[int | None]:
    """The months of the dates that words mean, above a letter that names those `quoted`."""
    of = [one for text in quoted for one in mentions(fold(text))]
    found = meant(fold(said), lambda: of, intent or Intent.REGISTER, alone=True)
    return {one.month for one in found}


@pytest.mark.parametrize(
    ("said", "month"),
    [
        ("la seconde, sans hesiter", 3),
        ("the first one please", 6),
        ("la première nous va", 6),
        ("the earlier one suits me", 3),
        ("la plus proche des deux sera la bonne", 3),
        ("the later date, then", 6),
        ("plutot celle plus tard dans l'annee", None),
        ("la plus tardive", 6),
        ("whichever comes first, we are keen", 3),
        ("la dernière de votre liste", 6),
        ("celle du printemps m'irait", 3),
        ("the summer one, for the light", 6),
        ("la session estivale", 6),
        ("option 2 pour moi", 3),
        ("19th it is", 3),
        ("dix-huit pour nous", 6),
        ("for a second i hesitated", None),
        ("the first time i read it", None),
        ("c'est ma première fois", None),
        ("La première, non. La seconde, oui !", 3),
        ("je suis libre depuis le 1er, enfin", None),
        ("La seconde... ah non, la première.", 6),
        ("Not the first: in June I'm away. The second, thanks", 3),
    ],
)
def test_which_of_those_quoted_is_meant(said: str, month: int | None) -> None:
    assert month_of(said, "18 juin 2019", "19 mars 2019") == ({month} if month else set())
    assert month_of(said, "18 juin 2019") == set()


@pytest.mark.parametrize(
    ("said", "months"),
    [
        ("En mars les foires nous occupent jour et nuit, je ne bouge pas ; le 18 juin, oui", {6}),
        ("Impossible pour nous le 19 mars, alors mettez-nous le 18 juin", {6}),
        ("Juin, puisque mars est demain !", {6}),
        ("mars est fichu, comptez sur moi en juin", {6}),
        ("I shall attend on 19 March, as I was told. I turn eighty in April.", {3}),
        ("For 19 March - no, sorry: for 18 June. In March I am in Bergen.", {6}),
        ("Trop tard pour mars ? Tant pis pour mars, le 18 juin me convient", {6}),
        ("March clashes with our audit. Put me down for 18 June", {6}),
        ("Le 18 juin. Pardon, je voulais dire le 19 mars", {3}),
        ("I'll take March. No, wait: June, the 18th", {6}),
        ("C'est le 19 mars qui nous arrange, en juin ma fille se marie", {3}),
        ("Le 19 mars je suis à Lille : notez-moi sur l'autre", {6}),
        ("Je suis libre le 19 mars et le 18 juin", {3, 6}),
        ("Inscrivez-moi aux deux, 19 mars et 18 juin", {3, 6}),
        ("Mars ou juin, à votre convenance", {3, 6}),
        ("Nous sommes inscrits le 19 mars, peut-on basculer au 18 juin ?", {3, 6}),
        ("Son mariage est le 5 juin, mais le 19 mars il est libre", {3}),
        ("Je travaille à Saint-Mars-la-Jaille et serai là le 18 juin", {6}),
        ("Joignez-moi au 05\n36 49 08 77", set()),
        ("Nos repas pour le 19 mars", {3}),
    ],
)
def test_which_of_several_dates_is_meant(said: str, months: set[int]) -> None:
    assert month_of(said, "19 mars 2019", "18 juin 2019") == months


def test_a_place_is_given_up_for_the_date_that_does_not_suit() -> None:
    said = "Pas le 19 mars, finalement."
    assert month_of(said, intent=Intent.CANCEL) == {3}
    assert month_of(said, intent=Intent.REGISTER) == set()


LETTER = "- mardi 19 mars 2019\n- mardi 18 juin 2019, 27 rue Piat, 75020 Paris"
TOLD = {
    "march": MARCH.id, "june": JUNE.id, "none": None, "both": SEVERAL_SESSIONS,
    "other": NO_SUCH_SESSION,
}  # fmt: skip
STOPS = {SEVERAL_SESSIONS, NO_SUCH_SESSION, WEEKDAY_CONTRADICTS_DATE}
RIGHT = 0.94


def test_dates_as_people_write_them() -> None:
    right = []
    rows = (Path(__file__).parent / "dates.tsv").read_text("utf-8").splitlines()
    for kind, intent, told, text in (row.split("\t") for row in rows):
        quoted = mentions(fold(LETTER)) if kind == "reply" else ()
        said = fold(text.replace("\\n", "\n"))
        found = meant(said, partial(tuple, quoted), Intent(intent), alone=True) or quoted
        one = match(found, SESSIONS, NOW)
        got = one.reason or (one.named.id if one.named else None)
        wanted = TOLD[told] or (SEVERAL_SESSIONS if quoted else None)
        right.append(got == wanted or {got, wanted} <= STOPS)
    assert len(right) == len(rows) > 0
    assert sum(right) / len(right) >= RIGHT


def test_the_second_date_of_a_letter_of_ours() -> None:
    reading = reading_of(mail("La seconde date me convient, inscrivez-moi.", answers="announced"))
    assert match(reading.request.mentions, SESSIONS, NOW).named == JUNE


@pytest.mark.parametrize(
    ("text", "answers", "session"),
    [
        ("J'ai demandé une place sur le 19 mars : suis-je attendue ?", "", MARCH),
        ("Inscrit le 18 juin, je renonce à ma place.", "", JUNE),
        ("Inscrite le 5 février, je renonce à ma place.", "", None),
        ("Inscrite le 18 juin, je renonce à ma place.", "confirmed", MARCH),
    ],
)
def test_a_day_that_stands_beside_a_place_counts_where_it_is_a_sessions(
    text: str, answers: str, session: Listing | None
) -> None:
    reading = reading_of(mail(f"Bonjour,\n\n{text}\n\nChris Morel", answers=answers))
    found = match(reading.request.mentions, SESSIONS, NOW)
    assert (found.named, found.reason) == (session, "")


def test_information_is_not_refused_for_a_month_in_passing() -> None:
    text = (
        "Quels sont le programme et le prix de la journée ? J'en parlerai à mon conseil en avril."
    )
    reading = reading_of(mail(text))
    assert reading.request.intent is Intent.INFORMATION
    found = match(reading.request.mentions, SESSIONS, NOW)
    assert (found.named, found.reason, found.next) == (None, "", MARCH)


def test_a_header_within_a_quote_names_no_session() -> None:
    quoted = "De : Découverte\n> Envoyé : 18/02/2019 09:00\n>\n> Votre demande pour le 18 juin 2019"
    reading = reading_of(mail(f"Suis-je prise ou non ?\n\n> {quoted}", subject="Re: Votre demande"))
    assert match(reading.request.mentions, SESSIONS, NOW).named == JUNE


def test_none_named_is_the_next_open_one() -> None:
    found = match((), SESSIONS, NOW)
    assert (found.named, found.next, found.others) == (None, MARCH, (JUNE,))
    assert found.session == MARCH
    later = match((), SESSIONS, MARCH.starts_at + timedelta(hours=1))
    assert (later.next, later.others) == (JUNE, ())
    assert match((), (), NOW).session is None


def test_a_closed_or_past_session_can_be_named_but_is_not_chosen() -> None:
    closed = Listing(MARCH.id, MARCH.date, MARCH.starts_at, open=False)
    early = Listing(MARCH.id, MARCH.date, MARCH.starts_at, True, closes=NOW - timedelta(days=1))
    for one in (closed, early):
        assert match((), (one, JUNE), NOW).next == JUNE
        assert match((Mention(month=3),), (one, JUNE), NOW).named == one


def test_a_date_without_a_year_is_the_next_such_date() -> None:
    again = Listing("b", date(2020, 3, 19), datetime(2020, 3, 19, 8, tzinfo=UTC), True)
    asked = (Mention(day=19, month=3),)
    assert match(asked, (MARCH, again), NOW).named == MARCH
    assert match(asked, (MARCH, again), datetime(2019, 5, 1, tzinfo=UTC)).named == again
    assert match(asked, (MARCH, again), datetime(2021, 5, 1, tzinfo=UTC)).named == again


def test_two_sessions_on_one_day_are_told_apart_by_their_ids_only() -> None:
    twin = Listing("other", MARCH.date, MARCH.starts_at, True)
    assert match((Mention(day=19, month=3),), (MARCH, twin), NOW).reason == SEVERAL_SESSIONS
    assert match((Mention(session="other"),), (MARCH, twin), NOW).named == twin
    assert match((Mention(session=twin.code),), (MARCH, twin), NOW).named == twin


DAYS = st.dates(date(2019, 1, 1), date(2021, 12, 31))
MENTIONS = st.builds(
    Mention,
    day=st.none() | st.integers(1, 31),
    month=st.none() | st.integers(1, 12),
    year=st.none() | st.integers(2019, 2021),
    weekday=st.none() | st.integers(0, 6),
)


@given(st.lists(MENTIONS, max_size=4), st.lists(DAYS, max_size=4, unique=True))
def test_what_is_named_fits_some_mention_and_reasons_name_nobody_to_act_on(
    told: list[Mention], days: list[date]
) -> None:
    listed = [
        Listing(str(day), day, datetime(day.year, day.month, day.day, 8, tzinfo=UTC), True)
        for day in days
    ]
    found = match(told, listed, NOW)
    if found.reason:
        assert found.session is None
    elif found.named:
        day = found.named.date
        assert any(one.day in (None, day.day) and one.month in (None, day.month) for one in told)
    assert found == match(told, list(reversed(listed)), NOW)
