"""The cast of a request: who is seated, who leaves, who comes, whose details are given."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from guichet.desk.request import Intent, Person
from guichet.mail.fold import fold
from guichet.mail.intent.judge import Finding
from guichet.mail.message import Message
from guichet.mail.pattern import lazy
from guichet.mail.people import names, phones, roster
from guichet.mail.people.card import card, kind
from guichet.mail.people.entry import Entry, addresses, around, by_address, tidy
from guichet.mail.people.known import Known, known_people
from guichet.mail.signoff import SignOff, divide
from guichet.mail.words import Words, split

MOST = 60


@dataclass(frozen=True, slots=True)
class Cast:
    """The people a request is about, or why a human must look."""

    people: tuple[Person, ...] = ()
    reason: str = ""


def sender_of(message: Message, sign: SignOff) -> Person:
    """Who wrote: From, completed from the signature."""
    shown, email = message.sender
    owner = names.normal(shown) if shown and "@" not in shown else None
    held = card(sign.block, _personal(owner, email), _region(email))
    name = held.name or _personal(owner, email)
    if name and email and not _complete(name):
        name = _signed(sign, name) or name
    phone = held.phone or _trailing_phone(sign)
    organisation = held.organisation or _works_at(sign)
    if (
        organisation is None
        and owner
        and name != owner
        and not names.same(owner, name)
        and (kind(shown) in ("organisation", "loose"))
    ):
        organisation = tidy(shown)
    return Person(name=name, email=email or None, organisation=organisation,
                  role=held.role, phone=phone)  # fmt: skip


_FUNCTIONAL = lazy(
    r"\b(?:secretariat|service|direction|mairie|accueil|contact|info|formation|rh|drh|"
    r"compta(?:bilite)?|pole|bureau|equipe|team|office|admin|administration|"
    r"communication|association|conseil|ville|ccas|dgs|cabinet|department|training|"
    r"ressources|humaines|gestion|communaute|metropole|region|departement|inscriptions|"
    r"hr)\b"
)


def _personal(name: str | None, email: str) -> str | None:
    """The name, unless it is that of an office or a functional mailbox."""
    del email
    if name is None or (_FUNCTIONAL.search(fold(name)) and not names.known_first(name.split()[0])):
        return None
    return name


def _complete(name: str) -> bool:
    words = name.split()
    return len(words) >= 2 and all(
        any(len(part.strip(".")) > 1 for part in word.split("-")) for word in words
    )


def _signed(sign: SignOff, name: str) -> str | None:
    """A fuller form of the name, signed at the end."""
    for one in names.spotted("\n".join(sign.body)[:4000]):
        if len(name.split()) == 1 and len(one.name.split()) > 1 and one.name.startswith(name + " "):
            return one.name
    for line in [*sign.block[:3], *[one for one in sign.body if one.strip()][-2:]]:
        text = re.split(r"[,\d(|]| - ", line.strip(" *_-"))[0].strip()
        if 2 <= len(text.split()) <= 5:
            found = names.normal(text)
            if (
                found
                and len(found) > len(name)
                and (names.same(found, name) or found.split()[0] == name.split(maxsplit=1)[0])
            ):
                return found
    return None


def _region(email: str) -> str:
    del email
    return "FR"


def _trailing_phone(sign: SignOff) -> str | None:
    """A number on the last line of a mail without a proper signature."""
    lines = [line for line in sign.body if line.strip()]
    if sign.block or not lines:
        return None
    found = phones.numbers(lines[-1])
    return found[0][0] if len(found) == 1 else None


_WORKS = lazy(
    r"\b(?:je (?:travaille|bosse|suis (?:en poste|agent|employee?|salariee?))|i work|i am "
    r"working|i'm working|je viens de|nous sommes|i am with|i'm with)(?: \w+){0,3}? "
    r"(?:à la|a la|à l'|a l'|au|chez|pour la|pour le|pour l'|pour|à|for the|for|at the|at|"
    r"with) ?([^,.;:()\n]{3,70})",
    re.IGNORECASE,
)


def _works_at(sign: SignOff) -> str | None:
    text = "\n".join(sign.body)[:4000].replace("\u2019", "'")
    match = _WORKS.search(text)
    if not match:
        return None
    place = re.split(
        r"\s+(?:au service|au sein|dans|et|where|qui|comme|en tant|as|on|and|in|sur|depuis|"
        r"since|,)\b",
        match.group(1),
    )[0]
    return tidy(place)


def cast(finding: Finding, message: Message, words: Words, sign: SignOff, sender: Person) -> Cast:
    """The people concerned, as `finding` needs them."""
    known = cache(lambda: known_people(message, words))
    scene = _Scene(finding, message, words, sign, sender, known)
    if finding.intent is Intent.REGISTER:
        return _registered(scene)
    if finding.intent is Intent.REPLACE:
        return _replaced(scene)
    if finding.intent is Intent.CANCEL:
        return _cancelled(scene)
    if finding.intent is Intent.DETAILS:
        return _detailed(scene)
    return Cast()


@dataclass(frozen=True, slots=True)
class _Scene:
    finding: Finding
    message: Message
    words: Words
    sign: SignOff
    sender: Person
    known: Callable[[], Known]


_SELF = lazy(
    r" (?:(?:m|me) (?:(?:re|pre)?inscri[a-z]*|compter?|noter|ajouter|reserver|garder|"
    r"mettre|positionner|integrer|retenir|prevoir|placer|caser|glisser|trouver|bloquer|"
    r"accorder|faire|enregistrer|inclure)|moi|myself|"
    r"(?:count|sign|put|register|book|include|add|enrol|enroll|fit|squeeze|slot|save|keep|"
    r"hold|reserve|have|write|get|for|mark|pop|of|and|with|note|admit) me|me and|and (?:i|"
    r"me|myself)|both of us|(?:two|three|four|2|3|4) of us|"
    r"for us|nous (?:serons|viendrons|inscrire|y serons|participerons|sommes (?:deux|"
    r"trois))|je (?:me |m |serai|viendrai|viens|participe|assiste|y |en |serais|suis part|"
    r"suis cand|suis pren|bloque|confirme (?:ma|que je))|j (?:en |y )|"
    r"i (?:will|ll|am|m|would like|d like|would love|d love|want|wish|hope|plan)(?: very "
    r"much| really)?(?: to)? (?:be there|attend|come|coming|join|joining|participate|take "
    r"part|be part|attending|register for|sign up|a place|a seat|book a|reserve a|one "
    r"place|be present|in)|"
    r"(?:aimerais|voudrais|souhaite|souhaiterais|desire|serais ravie?|serais heureu[a-z]*|"
    r"serai ravie?|envie|tiens)(?: beaucoup| bien| vraiment| aussi| vivement| tant| "
    r"donc)*(?: de| d| a| y| en)* (?:participer|venir|assister|etre|prendre part|faire "
    r"partie|rejoindre|suivre|y participer|profiter)|"
    r"ma (?:participation|presence|venue|place|candidature)|mon (?:inscription|nom)|my "
    r"(?:place|seat|name|registration|attendance|participation)|place a mon nom|the pair "
    r"of us|l equipe et moi) "
)
_NOT_SELF = lazy(
    r" (?:je ne (?:serai|viens|viendrai|participe|participerai|suis|pourrai|peux)(?: donc| "
    r"malheureusement| moi meme| quant a moi)? (?:pas|plus)|i am not (?:coming|attending|a "
    r"participant)|i will not (?:be )?(?:com|attend|join)[a-z]*|i shall not|sans moi|not "
    r"for me|pas pour moi|"
    r"je reste (?:votre|la|l)|i am only|i m only|i am just|not myself|pas moi|moi meme je "
    r"ne|i can not (?:come|make|attend)|i will not be (?:there|joining|coming)) "
)


def _registered(scene: _Scene) -> Cast:
    finding = scene.finding
    told = finding.told
    entries = _others(scene)
    whole = " ".join(finding.spoken)
    oneself = bool(_SELF.search(told)) and not _NOT_SELF.search(whole)
    if finding.approves or (not entries and not oneself and finding.others):
        author = _forwarded(scene)
        if author is not None:
            named = [one for one in entries if not _is_sender(one, scene.sender)]
            if not named or all(names.same(one.name, author[0].name) for one in named):
                return Cast(tuple(author))
    sender_entry = [one for one in entries if _is_sender(one, scene.sender)]
    others = [one for one in entries if not _is_sender(one, scene.sender)]
    if not others and not sender_entry:
        if finding.others and not oneself and not _only_title(finding):
            return Cast(reason="participants-unknown")
        people = [_self(scene)]
        return Cast(tuple(_padded(scene, people)))
    if sender_entry:
        people = [_merged(one, scene) if _is_sender(one, scene.sender) else _colleague(one, scene)
                  for one in entries]  # fmt: skip
    elif oneself:
        mine = _self(scene)
        rest = [_colleague(one, scene) for one in others]
        people = [*rest, mine] if _named_before_me(scene, others) else [mine, *rest]
    else:
        people = [_colleague(one, scene) for one in others]
    return Cast(tuple(_padded(scene, people))[:MOST])


def _only_title(finding: Finding) -> bool:
    return not finding.told.strip()


_AND_ME = lazy(
    r"(?:\bet|\band|ainsi que|\bplus|\bwith|as well as|,)\s+(?:pour\s+)?(?:moi|me|myself|"
    r"I)\b(?!\s+(?:ne|am not|cannot|can't))",
    re.IGNORECASE,
)


def _named_before_me(scene: _Scene, others: list[Entry]) -> bool:
    """Whether somebody is named before "et moi"."""
    raw = "\n".join(scene.finding.raw)
    match = _AND_ME.search(raw)
    first = (others[0].name or "").split()
    at = raw.find(first[0]) if first else -1
    return match is not None and 0 <= at < match.start()


def _others(scene: _Scene) -> list[Entry]:
    """Everybody listed or named in the words that ask."""
    body = scene.sign.body
    answered = roster.answered(scene.words)
    if len(answered) == 1 and answered[0].email is None and not (
        answered[0].name and scene.sender.name and len(scene.sender.name.split()) > 1
        and not names.same(answered[0].name, scene.sender.name)
    ):  # fmt: skip
        answered[0].oneself = True
    entries = answered or roster.listed(body, scene.message.html)
    if not entries:
        entries = _spoken_of(scene, scene.finding.raw)
        if _wanted(_all(scene)) > len(entries) + bool(_SELF.search(scene.finding.told)):
            entries = _spoken_of(scene, scene.finding.spoken_raw)
    return [_completed(one, scene) for one in entries]


_ASIDE = lazy(
    r"(?:de la part de|conseils? de|sur (?:la )?(?:recommandation|proposition|demande) de|"
    r"gr[aâ]ce [àa]|[àa] l'attention de|[àa] la demande de|via|avec l'accord de|"
    r"valid[eé]e? par|"
    r"copie|cc|échange avec|entretien avec|discussion avec|parl[eé] (?:à|avec)|de|par|"
    r"recommended by|thanks to|on behalf of|from|approved by|talked to|spoke to|"
    r"conversation with|told by|"
    r"ch[eè]re?|bonjour|dear|hello|hi|merci|thanks|contacter|contact|appeler|facture (?:à|"
    r"au nom de)|suivi par|responsable :?|manager,?|chef,?|directrice,?|boss,?|"
    r"cheffe,?)\s*(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$",
    re.IGNORECASE,
)


def _spoken_of(scene: _Scene, said: tuple[str, ...]) -> list[Entry]:
    """People named in the sentences that ask, and in those that go on about them."""
    entries: list[Entry] = []
    offset = 0
    for raw in said:
        if _GREETING.match(fold(raw)):
            continue
        kept = []
        for one in names.spotted(raw):
            before = raw[: one.start]
            if _ASIDE.search(before[-40:]) and not re.search(
                r"(?:inscription|participation|venue|pr[eé]sence|place|inscrire|registration|"
                r"booking|name|noms?) (?:de|d'|of|for|from|pour)\s*(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$|"
                r"\bpar\s*(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$",
                before[-50:],
            ):
                continue
            if not one.sure and not _presented(raw, one):
                continue
            kept.append(one)
        kept = kept or by_address(raw)
        for entry in around(raw, kept):
            entry.at += offset
            entries.append(entry)
        offset += len(raw) + 1
    return _without_repeats(entries)


def _presented(raw: str, one: names.Spotted) -> bool:
    """Whether a bare name is introduced as a person's."""
    before, after = raw[max(0, one.start - 40) : one.start], raw[one.end : one.end + 60]
    return bool(
        re.search(
            r"(?:coll[eè]gues?|colleagues?|bin[oô]me|agente?s?|adjointe?|amie?|friend|moi|me|"
            r"et|and|,|inscrire|inscrivez|register|noter|ajouter|add|M\.|Mme|:)\s*$",
            before,
            re.IGNORECASE,
        )
        or re.match(r"\s*(?:[(<,]\s*[^\s@]+@|,? (?:et|and) (?:moi|me|myself|I)\b)", after)
    )


def _without_repeats(entries: list[Entry]) -> list[Entry]:
    out: list[Entry] = []
    for entry in entries:
        twin = next((one for one in out if names.same(one.name, entry.name)), None)
        if twin is None:
            out.append(entry)
            continue
        twin.email, twin.phone = twin.email or entry.email, twin.phone or entry.phone
        twin.role = twin.role or entry.role
        if entry.name and twin.name and len(entry.name) > len(twin.name):
            twin.name = entry.name
    return out


def _completed(entry: Entry, scene: _Scene) -> Entry:
    """A short name completed from the headers and the quoted text."""
    found = scene.known().find(entry.name, entry.email)
    if found is not None:
        name, email = found
        if name and entry.name and len(name.split()) > len(entry.name.split()):
            entry.name = name
        if entry.email is None and email and email != scene.sender.email:
            entry.email = email
    return entry


def _is_sender(entry: Entry, sender: Person) -> bool:
    if entry.oneself:
        return True
    if entry.email and entry.email == sender.email:
        return entry.name is None or sender.name is None or names.same(entry.name, sender.name)
    return entry.name is not None and names.same(entry.name, sender.name)


def _self(scene: _Scene) -> Person:
    return scene.sender


def _merged(entry: Entry, scene: _Scene) -> Person:
    """The sender as the form or list gives them."""
    sender = scene.sender
    return Person(
        name=_longer(entry.name, sender.name),
        email=entry.email or sender.email,
        organisation=entry.organisation or sender.organisation,
        role=tidy(entry.role) or sender.role,
        phone=entry.phone or sender.phone,
    )


def _longer(one: str | None, other: str | None) -> str | None:
    if not one or not other:
        return one or other
    return other if len(other.split()) >= len(one.split()) else one


def _colleague(entry: Entry, scene: _Scene) -> Person:
    author = _forwarded(scene) if names.same(entry.name, scene.known().author[0]) else None
    if author is not None:
        entry.role = entry.role or author[0].role
        entry.phone = entry.phone or author[0].phone
        entry.organisation = entry.organisation or author[0].organisation
    return entry.person(scene.sender.organisation)


_COUNTS = {"deux": 2, "two": 2, "2": 2, "trois": 3, "three": 3, "3": 3, "quatre": 4, "four": 4, "4": 4,
           "cinq": 5, "five": 5, "5": 5, "six": 6, "6": 6, "couple": 2}  # fmt: skip
_SEATS = lazy(
    r" (deux|trois|quatre|cinq|six|two|three|four|five|[2-6]|couple of) (?:autres "
    r")?(?:places?|sieges?|chaises?|fauteuils?|couverts?|personnes?|seats?|spots?|chairs?|"
    r"spaces?|people|inscriptions?|agents?|collegues?|colleagues?|participants?|of us|of "
    r"my|of our|de mes|de nos|collaborat[a-z]*|strapontins?) "
)
_WE_ARE = lazy(
    r" (?:nous (?:sommes|serons|viendrons|venons)|on (?:sera|est|serait|viendra|viendrait|"
    r"vient)|we are|we will be|we ll be|there are|there will be)(?: bien| donc| a)? (deux|"
    r"trois|quatre|cinq|two|three|four|five|[2-5]) "
)
_WITH = lazy(
    r" (?:moi|me|myself|nous) (?:et|and|ainsi que|plus|avec) (?:une?|mon|ma|my|a|an|"
    r"one)(?: of my)? (?:autre )?(?:collegue|colleague|colleagues|ami|amie|friend|"
    r"adjointe?|collaborat[a-z]*|binome|chef|cheffe|assistante?|directrice|directeur|boss|"
    r"stagiaire|agent) "
    r"| (?:une?|mon|ma|my|a) (?:collegue|colleague|ami|amie|friend|adjointe?|"
    r"collaborat[a-z]*|binome|assistante?) (?:et|and) (?:moi|me|myself|i) "
)


def _all(scene: _Scene) -> str:
    return " , ".join(scene.finding.spoken)


def _wanted(told: str) -> int:
    """How many seats the words ask for; 0 where they do not say."""
    match = _SEATS.search(told) or _WE_ARE.search(told)
    return _COUNTS.get(match.group(1).split()[0], 0) if match else 0


def _padded(scene: _Scene, people: list[Person]) -> list[Person]:
    """Seats asked for people who are not named: a name that cannot be known is None."""
    told = scene.finding.told
    wanted = len(people)
    if _wanted(told) or _WE_ARE.search(_all(scene)):
        wanted = max(wanted, _wanted(told), _wanted(_all(scene)))
    elif _WITH.search(told) and len(people) == 1:
        wanted = 2
    missing = min(wanted - len(people), 6)
    if missing <= 0:
        return people
    return people + [Person(organisation=scene.sender.organisation)] * missing


def _forwarded(scene: _Scene) -> list[Person] | None:
    """Who asks in the forwarded mail, or whom that mail names."""
    sender, email = scene.known().author
    if not (sender or email) or (email and email == scene.sender.email):
        return None
    inner = split(scene.known().body)
    sign = divide(inner.own, inner.signature, sender or email)
    held = card(sign.block, sender)
    name = held.name or sender
    if not name and not email:
        return None
    return [Person(name=name, email=email or None,
                   organisation=held.organisation or scene.sender.organisation,
                   role=held.role, phone=held.phone)]  # fmt: skip


_FIRST_PERSON = lazy(r" (?:je|j|me|m|moi|ma|mon|i|my|mine|myself) ")


def _cancelled(scene: _Scene) -> Cast:
    told = scene.finding.told
    entries = _leaving(scene, scene.finding.raw)
    if not entries and not _FIRST_PERSON.search(told):
        entries = _leaving(scene, scene.finding.spoken_raw)
    others = [one for one in entries if not _is_sender(one, scene.sender)]
    first_person = bool(re.search(r" (?:je|j|i|me|m|moi|myself|ma|mon|my|mine) ", told))
    if others and not any(_is_sender(one, scene.sender) for one in entries):
        if re.search(
            r" (?:ma place|my (?:place|seat|chair)|mon inscription|je ne (?:pourrai|peux)|i "
            r"can not|i will not) ",
            told,
        ):
            return Cast(reason="who-is-unclear")
        return Cast(tuple(_colleague(one, scene) for one in others))
    if first_person:
        return Cast()
    told = re.sub(r" s il (?:vous|te) plait ", " ", told)
    if re.search(
        r" (?:collegue|colleague|agent|adjointe?|collaborat[a-z]*|l un|l une|one of|elle|il|he|"
        r"she|notre|our|son|sa|his|her|leur|their) ",
        told,
    ):
        return Cast(reason="who-is-unclear")
    return Cast()


_STAY = lazy(
    r"\b(?:rien ne change pour|maintenue?s? pour|reste(?:nt)?|toujours pour|still "
    r"(?:coming|attending)|no change for|not|pas|ni|sauf|except|apart from|hormis|"
    r"unlike)\b[^.;]{0,40}$",
    re.IGNORECASE,
)


def _leaving(scene: _Scene, said: tuple[str, ...]) -> list[Entry]:
    """Those named, but for those of whom it is said that they still come."""
    raw = " ".join(said)
    kept = []
    for entry in _spoken_of(scene, said):
        at = raw.find((entry.name or "?").split()[0])
        if at < 0 or not _STAY.search(raw[max(0, at - 60) : at]):
            kept.append(_completed(entry, scene))
    return kept


_LEAVER_BEFORE = lazy(
    r"(?:place|lieu|remplacement|remplacer|remplace|replace|replacing|replaces|instead|"
    r"stead|behalf|nom|name|list|liste|expecting|attendez|prévu|from|inscription|"
    r"réservation|chair|seat|inscrire|substitut\w*|releve|relève)s?\s+(?:et place )?(?:de|"
    r"d'|of|for|from|au nom de)?\s*(?:notre |mon |ma |our |my )?(?:coll[eè]gue |colleague "
    r")?(?:M|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$|"
    r"(?:notre agent|swap|switch|change)\s+(?:M|Mme|Mr|Mrs|Ms)?\.?\s*$",
    re.IGNORECASE,
)
_NEWCOMER_BEFORE = lazy(
    r"(?:par|with|by|pour|to|à|c'est|ce sera|instead:?|celui de|au profit de|en faveur de|"
    r"for|send|sending|envoyons|envoie|envoyer|nomme|désigne|enverrons|into|au nom de|will "
    r"be|sera|both|(?:will|shall|would) (?:come|travel|attend|go|take part|participate|"
    r"be))\s+"
    r"(?:notre |mon |ma |our |my |his |her |son |sa )?(?:nouvelle? |new )?(?:coll[eè]gue,? "
    r"|colleague,? |adjointe?,? |deputy,? |successeure?,? |successor,? |binôme,? )?(?:M|"
    r"Mme|Mr|Mrs|Ms|Madame|Monsieur)?\.?\s*$",
    re.IGNORECASE,
)
_NEWCOMER_AFTER = lazy(
    r"^[^.;!?]{0,90}?\b(?:viendra|ira|assistera|participera|sera|remplacera|me remplace|le "
    r"remplace|la remplace|prendra|prend|siégera|représentera|occupera|will|shall|'ll|"
    r"takes|is taking|is coming|is going|goes|"
    r"would|can|se propose|peut|pourra|knows|a accepté|accepte|vient|suivra|assurera|a été "
    r"désign|prendrait|takes over|steps in|instead|in my|à ma place|à sa place|in (?:his|"
    r"her))\b",
    re.IGNORECASE,
)
_LEAVER_AFTER = lazy(
    r"^[^.;!?]{0,80}?\b(?:attendue?|prévue?|inscrite?|ne pourra|ne peut|ne sera|ne viendra|"
    r"n'est|part en|quitte|empêchée?|absente?|malade|registered|booked|can't|cannot|can "
    r"not|is unable|won't|has left|is ill|"
    r"no longer|due to|has to|fell|is off|se désiste|annule|arrêt|muté|mutée|has been|was "
    r"to|had|souffrante?|retenue?|is away|isn't)\b",
    re.IGNORECASE,
)


def _replaced(scene: _Scene) -> Cast:
    """Leaver and newcomer."""
    said = [one for one in scene.finding.raw if not _GREETING.match(fold(one))]
    raw = " ".join(said)
    spots = [one for one in names.spotted(raw) if one.sure or _presented(raw, one) or
             scene.known().find(one.name, None) or _LEAVER_BEFORE.search(raw[max(0, one.start - 60):one.start]) or
             _NEWCOMER_BEFORE.search(raw[max(0, one.start - 60):one.start])]  # fmt: skip
    entries = around(raw, spots)
    scores: list[tuple[int, Entry]] = []
    for spot, entry in zip(spots, entries, strict=True):
        before, after = raw[max(0, spot.start - 60) : spot.start], raw[spot.end : spot.end + 140]
        score = 2 * bool(_NEWCOMER_BEFORE.search(before)) - 2 * bool(_LEAVER_BEFORE.search(before))
        after = re.sub(r"^\s*\([^()]*\)", "", after)
        new, old = _NEWCOMER_AFTER.match(after), _LEAVER_AFTER.match(after)
        if new and (not old or new.end() <= old.end()):
            score += 1
        elif old:
            score -= 1
        scores.append((score, _completed(entry, scene)))
    others = [(score, one) for score, one in scores if not _is_sender(one, scene.sender)]
    unique: list[tuple[int, Entry]] = []
    for score, one in others:
        twin = next(
            (at for at, (_, other) in enumerate(unique) if names.same(other.name, one.name)), None
        )
        if twin is None:
            unique.append((score, one))
        else:
            total, kept = unique[twin]
            merged = _without_repeats([kept, one])[0]
            unique[twin] = (total + score, merged)
    return _parted(scene, unique)


_GREETING = lazy(
    r"(?:(?:re)?bonjour|bonsoir|dear|hello|hi|hey|salut|ch[e]re?s?|madame|monsieur|"
    r"coucou)\b.{0,60}[,!.]?$|[a-z' -]{2,30},$"
)
_MINE = lazy(
    r" (?:ma (?:place|chaise)|mon (?:siege|fauteuil|inscription|nom|remplac[a-z]*|"
    r"strapontin)|me (?:remplac|represent|suppl|fais|faire|ferai)[a-z]*|m (?:y "
    r")?(?:remplac|represent)[a-z]*|my (?:place|seat|chair|stead|name|registration|booking|"
    r"spot|shoes|slot|replacement|behalf)|instead of me|for me|replace me|lieu de moi|"
    r"je (?:cede|laisse|passe|donne|ne|me|serai|suis|transmets|dois)|i (?:am|can|will|have|"
    r"ll|m|am needed|shall|must|would) |in mine|needed here|take over from me|j ai) ?"
)


def _parted(scene: _Scene, others: list[tuple[int, Entry]]) -> Cast:
    told = scene.finding.told
    mine = bool(_MINE.search(told))
    if len(others) == 1 and mine:
        newcomer = others[0][1]
        return Cast((scene.sender, _colleague(newcomer, scene)))
    if len(others) == 2 and not mine or len(others) == 2 and others[0][0] != others[1][0]:
        (one_score, one), (two_score, two) = others
        if one_score == two_score:
            return Cast(reason="who-is-unclear")
        leaver, newcomer = (one, two) if one_score < two_score else (two, one)
        return Cast((_colleague(leaver, scene), _colleague(newcomer, scene)))
    if len(others) == 1 and re.search(
        r" (?:je (?:viendrai|irai|serai|remplace[a-z]*|prend[a-z]*|assisterai)|i will (?:come|"
        r"attend|take|replace)|i ll (?:come|attend|take|replace|be)|moi qui|me instead|with me|"
        r"par moi) ",
        told,
    ):
        return Cast((_colleague(others[0][1], scene), scene.sender))
    if not others:
        return Cast(reason="newcomer-unknown")
    return Cast(reason="who-is-unclear")


def _detailed(scene: _Scene) -> Cast:
    """The one person whose details are given, with what was given."""
    body = scene.sign.body
    entry = next(iter(roster.answered(scene.words)), None)
    labelled = dict(reversed(roster.pairs_of(body)))
    held = Entry(
        name=None,
        email=next((mail for mail, _ in addresses(labelled.get("email", ""))), None),
        role=None if entry else tidy(labelled.get("role")),
        phone=None,
        organisation=tidy(labelled.get("organisation")),
    )
    if entry is not None:
        held = entry
    text = "\n".join(body)
    numbers = phones.numbers(labelled.get("phone", "") or text)
    held.phone = held.phone or (numbers[0][0] if len(numbers) >= 1 else None)
    subject = _about(scene)
    if subject is None:
        mine = scene.sender
        return Cast((Person(
            name=mine.name,
            email=held.email if held.email and held.email != mine.email else mine.email,
            organisation=held.organisation or mine.organisation,
            role=tidy(held.role) or mine.role,
            phone=held.phone or mine.phone,
        ),))  # fmt: skip
    person = subject.person(held.organisation or scene.sender.organisation)
    return Cast((replace(
        person,
        email=person.email or held.email,
        role=person.role or tidy(held.role),
        phone=held.phone or person.phone,
    ),))  # fmt: skip


def _about(scene: _Scene) -> Entry | None:
    """Somebody other than the sender, whose details these are."""
    found: list[Entry] = []
    for raw in [*scene.finding.spoken_raw[:12]]:
        spots = [one for one in names.spotted(raw) if one.sure]
        found.extend(_completed(one, scene) for one in around(raw, spots))
    others = [one for one in _without_repeats(found) if not _is_sender(one, scene.sender)]
    return others[0] if others else None
