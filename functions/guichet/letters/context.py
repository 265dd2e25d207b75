"""What a template may say: a letter's facts and people, in words.

The names here are the vocabulary of the templates; templates/README.md lists them. Text of ours
and of the organiser is `Plain`; whatever a stranger wrote is an ordinary string, and `templates`
takes it for what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from guichet.desk.model import Facts, Letter, LetterKind, Participant, Slot
from guichet.desk.request import Language
from guichet.letters import dates
from guichet.letters.actions import SAYS, action, mailto, map_link
from guichet.letters.house import House
from guichet.letters.typography import typeset
from guichet.letters.words import Plain, plain_lines


@dataclass(frozen=True, slots=True)
class SlotView:
    """One line of the programme."""

    time: Plain
    """Empty where it follows the line before."""
    title: Plain
    description: Plain


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session, in words."""

    title: Plain
    date: Plain
    day: Plain
    start: Plain
    end: Plain
    hours: Plain
    place: Plain
    address: Plain
    map: Plain
    price: Plain
    payment: Plain
    programme: tuple[SlotView, ...]
    trainers: Plain
    organiser: Plain
    organiser_name: Plain
    contact: Plain
    contact_link: Plain
    website: Plain
    website_link: Plain
    access: Plain
    withdrawal: Plain
    register: Plain


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person and their place, in words."""

    name: str
    """Empty where it is not known."""
    reference: Plain
    email: Plain
    organisation: str
    status: Plain
    rank: int
    """Place in the queue; 0 where there is none or it is not known."""
    deadline: Plain
    missing: tuple[str, ...]
    accept: Plain
    decline: Plain
    cancel: Plain
    replace: Plain
    details: Plain
    rejoin: Plain


_DETAILS: Mapping[str, object] = {
    "intent": "",
    "why": "",
    "days": 0,
    "was": "",
    "places": 0,
    "registered_others": 0,
}
"""What a template may ask of any letter, whether the letter says it or not."""


def context(letter: Letter, house: House) -> dict[str, object]:
    """The values for the template of a letter that speaks to one person."""
    language = letter.language
    people = [person_view(one, letter, house) for one in letter.participants]
    main = subject_of(letter)
    person = person_view(main, letter, house) if main else None
    reply_to = reply_address_of(letter, house)
    confirming = f"confirm-{letter.details.get('intent')}"
    if confirming not in SAYS[language]:
        confirming = "confirm"
    return {
        "lang": language.value,
        "kind": letter.kind.value,
        "name": letter.to_name or (main.name if main and _own(letter, main) else None) or "",
        "session": session_view(letter.facts, language, house) if letter.facts else None,
        "others": [session_view(one, language, house) for one in letter.others],
        "person": person,
        "people": people,
        "several": len(people) > 1,
        "own": main is not None and _own(letter, main),
        "by": str(letter.details.get("by") or "") or _writer_for(letter, main),
        "by_organiser": bool(letter.details.get("organiser")),
        "details": _details(letter),
        "already": bool(letter.details.get("already")),
        "chosen": bool(letter.details.get("session_chosen")),
        "contact": Plain(house.contact),
        "contact_link": mailto(house.contact),
        "confirm": action(confirming, reply_to, language),
        "confirm_words": Plain(typeset(SAYS[language][confirming][1], language)),
        "erase": action("erase", reply_to, language),
    }


def _details(letter: Letter) -> Mapping[str, object]:
    """What only this letter says; the reason why a session is called off is the organiser's."""
    told = {**_DETAILS, **letter.details}
    return {**told, "why": Plain(typeset(plain_lines(str(told["why"])), letter.language))}


def subject_of(letter: Letter) -> Participant | None:
    """Whom the reply address stands for: the first, or who takes over from them."""
    if not letter.participants:
        return None
    return letter.participants[-1 if letter.kind is LetterKind.REPLACED else 0]


def reply_address_of(letter: Letter, house: House) -> str:
    """The signed address for the answer; the plain one where no place is spoken of."""
    main = subject_of(letter)
    reference = main.reference if main else letter.details.get("pending")
    if letter.facts is None or not isinstance(reference, str) or not reference:
        return house.contact
    return house.reply_to(letter.facts.code, reference)


def session_view(facts: Facts, language: Language, house: House) -> SessionView:
    """A session in the words of a language."""

    def said(text: str) -> Plain:
        return Plain(typeset(plain_lines(text), language))

    day = Plain(dates.short_day(facts.date, language))
    trainers = [plain_lines(name) for name in facts.trainers]
    link = "" if not facts.website else facts.website
    return SessionView(
        title=said(facts.title.of(language)),
        date=Plain(dates.day_in_words(facts.date, language)),
        day=day,
        start=Plain(dates.hour_in_words(facts.start, language)),
        end=Plain(dates.hour_in_words(facts.end, language)),
        hours=Plain(dates.hours_in_words(facts.start, facts.end, language)),
        place=said(facts.place),
        address=Plain(plain_lines(facts.address)),
        map=map_link(facts),
        price=said(facts.price.of(language)),
        payment=said(facts.payment.of(language)),
        programme=tuple(_slot(one, language) for one in facts.programme),
        trainers=Plain(_listed(trainers, language)),
        organiser=said(facts.organiser),
        organiser_name=Plain(plain_lines(facts.organiser_name)),
        contact=Plain(facts.contact),
        contact_link=mailto(facts.contact),
        website=Plain(link.removeprefix("https://").removeprefix("http://")),
        website_link=Plain(link if "://" in link else f"https://{link}" if link else ""),
        access=said(facts.access.of(language)),
        withdrawal=said(facts.withdrawal.of(language)),
        register=action(
            "register",
            house.contact,
            language,
            date=dates.day_in_words(facts.date, language),
        ),
    )


def person_view(one: Participant, letter: Letter, house: House) -> PersonView:
    """A participant in the words of the letter's language."""
    language = letter.language
    code = letter.facts.code if letter.facts else ""
    to = house.reply_to(code, one.reference) if code else house.contact
    links = {
        name: action(name, to, language, one.reference)
        for name in ("accept", "decline", "cancel", "replace", "details", "rejoin")
    }
    deadline = ""
    if one.deadline and letter.facts:
        deadline = dates.instant_in_words(one.deadline, letter.facts.zone, language)
    return PersonView(
        name=one.name or "",
        reference=Plain(one.reference),
        email=Plain(one.email or ""),
        organisation=one.organisation or "",
        status=Plain(one.status.value),
        rank=letter.ranks.get(one.reference, 0),
        deadline=Plain(deadline),
        missing=one.missing,
        **links,
    )


def _slot(slot: Slot, language: Language) -> SlotView:
    return SlotView(
        time=Plain(dates.hour_in_words(slot.start, language) if slot.start else ""),
        title=Plain(typeset(plain_lines(slot.title), Language.FR)),
        description=Plain(typeset(plain_lines(slot.description.of(language)), language)),
    )


def _listed(names: list[str], language: Language) -> str:
    if len(names) < 2:
        return "".join(names)
    link = "et" if language is Language.FR else "and"
    return f"{', '.join(names[:-1])} {link} {names[-1]}"


def _own(letter: Letter, one: Participant) -> bool:
    """Whether the letter goes to the person it speaks of."""
    return one.email == letter.to


def _writer_for(letter: Letter, one: Participant | None) -> str:
    """Who wrote for the person this letter goes to; '' where they wrote themselves."""
    if one is None or not _own(letter, one) or one.sender == letter.to:
        return ""
    return one.sender_name or one.sender
