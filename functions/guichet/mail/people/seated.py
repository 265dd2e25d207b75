"""Who is to be seated, in the order named."""

from __future__ import annotations

import re

from guichet.desk.request import Person
from guichet.mail.fold import fold
from guichet.mail.intent.judge import Finding
from guichet.mail.pattern import lazy
from guichet.mail.people import names, roster
from guichet.mail.people.counting import WE_ARE, seats_wanted, together
from guichet.mail.people.entry import Entry
from guichet.mail.people.scene import (
    GREETING,
    Cast,
    Scene,
    colleague,
    completed,
    everything_said,
    forwarded,
    is_sender,
    spoken_of,
)

MOST = 60


_SELF = lazy(
    r" (?:(?:the )?undersigned|(?:le |la )?soussignee?|(?:writer|author|sender) of this|"
    r"i (?:, )?(?:and|et|as well as|plus)|(?:et|and|plus) (?:also )?i|(?:m|me) (?:(?:re|"
    r"pre)?inscri[a-z]*|compter?|noter|ajouter|reserver|garder|"
    r"mettre|positionner|integrer|retenir|prevoir|placer|caser|glisser|trouver|bloquer|"
    r"accorder|faire|enregistrer|inclure)|moi|myself|(?:count|sign|put|register|book|"
    r"include|add|enrol|enroll|fit|squeeze|slot|save|keep|hold|reserve|have|write|get|for|"
    r"mark|pop|of|and|with|note|admit) me|me and|and (?:i|me|myself)|both of us|(?:two|"
    r"three|four|2|3|4) of us|for us|nous (?:serons|viendrons|inscrire|y serons|"
    r"participerons|sommes (?:deux|trois))|je (?:me |m |serai|viendrai|viens|participe|"
    r"assiste|y |en |serais|suis part|suis cand|suis pren|bloque|confirme (?:ma|que je))|j "
    r"(?:en |y )|i (?:will|ll|am|m|would like|d like|would love|d love|want|wish|hope|"
    r"plan)(?: very much| really)?(?: to)? (?:be there|attend|come|coming|join|joining|"
    r"participate|take part|be part|attending|register for|sign up|a place|a seat|book a|"
    r"reserve a|one place|be present|in)|(?:aimerais|voudrais|souhaite|souhaiterais|desire|"
    r"serais ravie?|serais heureu[a-z]*|serai ravie?|envie|tiens)(?: beaucoup| bien| "
    r"vraiment| aussi| vivement| tant| donc)*(?: de| d| a| y| en)* (?:participer|venir|"
    r"assister|etre|prendre part|faire partie|rejoindre|suivre|y participer|profiter)|ma "
    r"(?:participation|presence|venue|place|candidature)|mon (?:inscription|nom)|my "
    r"(?:place|seat|name|registration|attendance|participation)|place a mon nom|the pair "
    r"of us|l equipe et moi|(?:votre|ton) serviteur|(?:votre|ta) serv(?:ante|iteuse)|yours truly|"
    r"i (?:subscribe|apply)|"
    r"(?:j ?)?(?:inscri[st]?|ajoute|amene|emmene) (?:aussi|egalement|avec moi)|"
    r"(?:suis|serai|viendrai|viens) accompagnee? (?:de|d|par)) "
)


_THEM = lazy(
    r" (?:(?:l|la|les|lui|leur) (?:(?:re|pre)?inscrire|noter|ajouter|rajouter|compter|garder|"
    r"reserver|placer|enregistrer|mettre|prevoir|integrer|inclure|accueillir)|"
    r"(?:inscrivez|ajoutez|comptez|reservez|gardez|mettez|enregistrez) (?:la|les|lui|leur)|"
    r"(?:register|sign|put|book|add|enrol|enroll|save|keep|hold|reserve|include|count|get|"
    r"have|seat|sort|squeeze|"
    r"fit|slot|pop|find|list|note) (?:him|her|them)|(?:for|pour) (?:him|her|them|lui|elle|eux|"
    r"elles)) "
)
_NOT_SELF = lazy(
    r" (?:je ne (?:serai|viens|viendrai|participe|participerai|suis|pourrai|peux)(?: donc| "
    r"malheureusement| moi meme| quant a moi)? (?:pas|plus)|i (?:am|m) not (?:coming|"
    r"attending|going|joining|a "
    r"participant)|i (?:am|m) staying|i stay|i remain|i only do|i will not (?:be )?(?:com|"
    r"attend|join)[a-z]*|i shall not|sans moi|not "
    r"for me|pas pour moi|je reste (?:votre|la|l|a|au|aux|ici|chez|en)|i am only|"
    r"i m only|i am just|not myself|"
    r"pas moi|moi meme je ne|i can not (?:come|make|attend)|i will not be (?:there|joining|"
    r"coming)) "
)


_US = lazy(r" (?:nous|us|we|on) ")


_AGREED = lazy(
    r" (?:valide[a-z]*|approuve[a-z]*|approved?|approval|feu vert|avis favorable|bon pour accord|"
    r"d accord|accord(?:e|ee)?|fine by me|fine with me|happy for|signed off|green light|"
    r"authori[sz]e[a-z]*|"
    r"autorise[a-z]*) "
)
_WISHES = lazy(
    r" (?:je (?:m inscri[a-z]*|viens|viendrai|serai|participe[a-z]*|souhaite[a-z]*|voudrais|"
    r"confirme)|j (?:aimerais|assiste[a-z]*)|inscrivez moi|m inscrire|sign me|register me|"
    r"count me|i (?:will|ll|would|d|shall) (?:be|come|attend|join|like|love)) "
)


def _lets_go(scene: Scene, entries: list[Entry]) -> bool:
    """Whether the words agree to what somebody asks in the mail that is passed on."""
    told = scene.finding.told
    passed_on = not entries and forwarded(scene) is not None
    return passed_on and bool(_AGREED.search(told)) and not _WISHES.search(told)


def registered(scene: Scene) -> Cast:
    """Those to seat."""
    finding = scene.finding
    told = finding.told
    entries = _others(scene)
    whole = " ".join(finding.spoken)
    approves = finding.approves or _lets_go(scene, entries)
    oneself = bool(_SELF.search(told)) and not approves and not _NOT_SELF.search(whole)
    others = [one for one in entries if not is_sender(one, scene.sender)]
    if not approves and _US.search(told) and together(told) == len(others) + 1 > 1:
        oneself = not _NOT_SELF.search(whole)
    if scene.sender.name is None and entries:
        oneself = False
    theirs = bool(_THEM.search(told)) and not oneself
    if approves or theirs or (not entries and not oneself and finding.others):
        author = forwarded(scene)
        if author is not None:
            named = [one for one in entries if not is_sender(one, scene.sender)]
            if not named or all(names.same(one.name, author[0].name) for one in named):
                return Cast(tuple(author))
    sender_entry = [one for one in entries if is_sender(one, scene.sender)]
    if not others and not sender_entry:
        if (finding.others or theirs or approves) and not oneself and not _only_title(finding):
            return Cast(reason="participants-unknown")
        people = [_self(scene)]
        return Cast(tuple(_padded(scene, people)))
    if sender_entry:
        people = [_merged(one, scene) if is_sender(one, scene.sender) else colleague(one, scene)
                  for one in entries]  # fmt: skip
    elif oneself:
        mine = _self(scene)
        rest = [colleague(one, scene) for one in others]
        people = [*rest, mine] if _named_before_me(scene, others) else [mine, *rest]
    else:
        people = [colleague(one, scene) for one in others]
    return Cast(tuple(_padded(scene, people))[:MOST])


def _says_something(finding: Finding) -> bool:
    """Whether what decided the intent is more than a greeting."""
    return not finding.raw or not all(GREETING.match(fold(one)) for one in finding.raw)


def _only_title(finding: Finding) -> bool:
    return not finding.told.strip()


_AND_ME = lazy(
    r"(?:\bet|\band|ainsi que|\bplus|\bwith|as well as|,)\s+(?:pour\s+)?(?:moi|me|myself|I|"
    r"votre serviteur|votre servante|ton serviteur|yours truly)\b(?!\s+(?:ne|am not|cannot|"
    r"can't))",
    re.IGNORECASE,
)


def _named_before_me(scene: Scene, others: list[Entry]) -> bool:
    """Whether somebody is named before "et moi"."""
    first = others[0].name or ""
    for said, name in (
        (scene.finding.raw, first.split(" ", maxsplit=1)[0]),
        (scene.finding.spoken_raw, first),
    ):
        raw = "\n".join(said)
        match = _AND_ME.search(raw)
        if match is not None and name and 0 <= raw.find(name) < match.start():
            return True
    return False


def _others(scene: Scene) -> list[Entry]:
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
        entries = spoken_of(scene.finding.raw, "\n".join(body), scene)
        if not entries and (_THEM.search(scene.finding.told) or not _says_something(scene.finding)):
            entries = spoken_of(scene.finding.spoken_raw, "\n".join(body), scene)
        if together(everything_said(scene)) > len(entries) + bool(_SELF.search(scene.finding.told)):
            entries = spoken_of(scene.finding.spoken_raw, "\n".join(body), scene)
    return [completed(one, scene) for one in entries]


def _self(scene: Scene) -> Person:
    return scene.sender


def _merged(entry: Entry, scene: Scene) -> Person:
    """The sender as the form or list gives them."""
    sender, listed = scene.sender, entry.person(scene.sender.organisation)
    return Person(
        name=_longer(entry.name, sender.name),
        email=entry.email or sender.email,
        organisation=listed.organisation,
        role=listed.role or sender.role,
        phone=entry.phone or sender.phone,
    )


def _longer(one: str | None, other: str | None) -> str | None:
    if not one or not other:
        return one or other
    return other if len(other.split()) >= len(one.split()) else one


_WITH = lazy(
    r" (?:moi|me|myself|nous) (?:et|and|ainsi que|plus|avec) (?:une?|mon|ma|my|a|an|"
    r"one)(?: of my)? (?:autre )?(?:collegue|colleague|colleagues|ami|amie|friend|"
    r"adjointe?|collaborat[a-z]*|binome|chef|cheffe|assistante?|directrice|directeur|boss|"
    r"stagiaire|agent) | (?:une?|mon|ma|my|a) (?:collegue|colleague|ami|amie|friend|"
    r"adjointe?|collaborat[a-z]*|binome|assistante?) (?:et|and) (?:moi|me|myself|i) "
)


def _padded(scene: Scene, people: list[Person]) -> list[Person]:
    """Seats asked for people who are not named: a name that cannot be known is None."""
    told = scene.finding.told
    wanted = len(people)
    if seats_wanted(told) or WE_ARE.search(everything_said(scene)):
        wanted = max(wanted, seats_wanted(told), seats_wanted(everything_said(scene)))
    elif _WITH.search(told) and len(people) == 1:
        wanted = 2
    missing = min(wanted - len(people), 6)
    if missing <= 0:
        return people
    return people + [Person(organisation=scene.sender.organisation)] * missing
