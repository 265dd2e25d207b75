"""Names of persons where they stand in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.firms import in_firm
from guichet.mail.people.lexicon import (
    DEPARTMENTS,
    ORGANISATIONS,
    PARTICLES,
    ROLES,
    SOFT_ROLES,
    TITLES,
)
from guichet.mail.people.names import is_caps, known_first, matches_address, normal
from guichet.mail.people.places import PLACES
from guichet.mail.people.wrapped import UPPER, whole_names

QUIET, LOUD = 24, 0.8
"""From so many letters and this share of capitals on, capitals tell nothing."""

_TOKEN = rf"(?:[dDlL]['\u2019])?[{UPPER}](?:\.|[^\W\d_]*(?:['\u2019\u02bc-][^\W\d_]+)*)"
_PARTICLE = (
    r"(?:de|du|des|d['\u2019]|la|le|von|van|der|den|el|al|ben|bin|da|dos|di|del|della|ould|"
    r"ait|ap|ab|bint|y|i|zu|ter|ten)"
)
TITLE = (
    r"(?:M|Mm|MM|Mr|Mrs|Ms|Mme|Mlle|Dr|Pr|Prof|Me|Ing|Sir)\.?|Madame|Monsieur|Mademoiselle|"
    r"MME|MLLE|MR|MRS|MS|DR|Herr|Frau|Signora?|Señora?|Dhr\.?|Mevr\.?|Lady|Docteur|Maître|mme|mr|"
    r"madame|monsieur|"
    r"docteur|maître|(?:[VR]\w+ )?Rev(?:eren)?d\.?|(?:Rt|Right) Hon\w*\.?|Hon\.|Ven\.|Father|Fr\.|"
    r"Sister|Son Excellence|(?:His|Her) Excellency|[Pp]rofess(?:or|eure?)|[Cc]ommandante?|"
    r"[Cc]apitaine|"
    r"[Ll]ieutenante?(?:-colonel)?|[Cc]olonel|[Aa]djudant|[Cc]ouncillor|Cllr|Rev(?:erend)?\.?"
)
_RUN = lazy(
    rf"(?<![\w@.'\u2019-])(?P<title>(?:(?:{TITLE})\s+){{1,3}})?"
    rf"(?P<name>(?:{_PARTICLE}\s+){{0,2}}{_TOKEN}"
    rf"(?:[ \u00a0\t]+(?:{_PARTICLE}[ \u00a0]+|d['\u2019]){{0,3}}{_TOKEN}){{0,6}})(?![\w@])"
)
_NOT_NAMES = frozenset(
    """
    c'est i've i'm i'll i'd bonjour bonsoir madame monsieur merci cordialement je nous vous il elle
    ils elles on le la les un une des du de en pour par avec dans sur si oui non ok notre nos
    mon ma mes votre vos son sa ses leur leurs ce cet cette ces c est d l j et ou ni mais donc
    or car voici voila ci suite objet re tr fwd hello hi dear the a an i we you he she they it
    this that these those my our your his her their please thanks thank yes no not could would
    can will best kind regards looking as if and or but for from to on in at of with by tel mob
    fax tél janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
    decembre january february march april may june july august september october november
    december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday
    thursday friday saturday sunday halle paris rue place avenue boulevard
    france journee decouverte session inscription inscriptions participation formation nom
    prenom fonction courriel mail email name surname first last phone role date organisation
    organization telephone adresse service pole direction bureau ville mairie conseil metropole
    region departement communaute universite university council association agence institut
    office ministere prefecture chambre centre ecole college lycee drh dgs dga rh sncf rgpd
    gdpr cnil siret tva ttc ht pdf lsf pmr bp cs cedex envoye sent subject objet message
    original forwarded iphone android outlook samsung deux trois quatre cinq two three four
    five both also aussi chers cher chere tous toutes lorsque quand comme apres avant bien tres
    let vive bravo svp stp ps nb fyi salut coucou hey action publique ingenieuse vers chorus pro
    bon commande facture all three anyone someone everyone nobody team equipe group groupe
    civil public policy head director manager officer chief senior adjoint adjointe
    malheureusement unfortunately sorry desole desolee pardon finalement enfin ainsi puis
    ensuite then so well great super parfait perfect quelle quel what who seul seule only just
    here there ici la bas autre autres other others same meme nouvelle nouveau new place seat
    chaise chair fauteuil siege spot nord sud est ouest europe europeen european british french
    english francais anglais francaise anglaise ces parmi chaque aucun nantes lyon lille
    marseille bordeaux rennes toulouse strasbourg montpellier brest grenoble london berlin
    bruxelles brussels title function fonctions grade statut civilite e-mail nouveaux
    swap replace cancel remove drop delete substitute switch change transfer annulez retirez
    supprimez remplacez enlevez desinscrivez attending participants
    veuillez prenez notez inscrivez ajoutez comptez gardez reservez mettez enregistrez pouvez
    pourriez voudriez kindly register add put sign count book reserve enrol include save keep
    cordialement bientot sincerement ils participant participants participante candidat
    stagiaire agent agente agents neither nor either ni
    email courriels mails annexe ci-joint nota fiche liste
    celle celui celles ceux god dieu hiya hola ola ciao hallo morning evening afternoon
    rien personne tout nothing nobody everything none
    objet subject mission note date lieu bref voila hier demain aujourd'hui donc alors""".split()
)


class Spotted(NamedTuple):
    """A name where it stands in a text."""

    name: str
    start: int
    end: int
    titled: bool
    sure: bool
    """Whether something in it tells a person: a first name, a title, capitals."""


MOST_MAILS = 40
_LOCAL = lazy(r"([a-z0-9._+-]{2,64})@[a-z0-9]", re.IGNORECASE)
_ELIDED = lazy(
    r"(?:[CcDdJjLlMmNnSsTt]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Aa]ujourd)['\u2019]"
    r"(?=[^A-Z\u00c0-\u00de]|$)|(?:[cjlmnst]|qu|jusqu|lorsqu|puisqu)['\u2019]"
)
_INVERTED = lazy(r"-(?:tu|vous|je|nous|on|moi|il|elle|ils|elles|ce)$")
"""How a verb before its subject ends ("Pouvez-vous")."""
_POSSESSIVE = lazy(r"(?<=[a-z\u00e0-\u00ff])['\u2019]s?$|(?<=[A-Z\u00c0-\u00de])['\u2019]s$")
_PLACE_OF = lazy(
    r"\b(?:mairie|ville|commune|conseil|métropole|région|département|université|préfecture|"
    r"agence|hôpital|lycée|pays|city|town|university|council|county) "
    r"(?:de la |de l'|de |du |des |d'|of )$",
    re.IGNORECASE,
)


def spotted(text: str) -> Iterator[Spotted]:
    """The names in a text as it was written."""
    text = whole_names(text[:6000])
    letters = sum(map(str.isalpha, text))
    shouted = letters > QUIET and sum(map(str.isupper, text)) > LOUD * letters
    mails = [match.group(1) for match in _LOCAL.finditer(text)][:MOST_MAILS]
    for match in _RUN.finditer(text):
        one = _judged(match, mails, shouted)
        if one is None or (
            " " not in one.name
            and _PLACE_OF.search(text[max(0, one.start - 30) : one.start])
            or not one.titled
            and in_firm(text, one.start, one.end)
        ):
            continue
        whole = known_first(one.name.split()[0]) and len(one.name.split()) == PAIR
        if not shouted or one.titled or whole or "@" in text[one.end : one.end + 40]:
            yield one


def _judged(match: re.Match[str], mails: list[str], shouted: bool = False) -> Spotted | None:
    """What of a run of capitals is a name."""
    words = match.group("name").split()
    start, end = match.start("name"), len(words)
    words, dropped, titled = _untitled(words, match.group("title") is not None)
    start += dropped
    if not titled and len(words) > 1 and words[0] in ("de", "du", "des") and (
        _NOUN.search(match.string, max(0, match.start() - 30), match.start())
    ):  # fmt: skip
        start += len(words.pop(0)) + 1
    while words and not titled and _is_no_start(words):
        start += len(words[0]) + 1
        words.pop(0)
    if not titled and _is_post(words):
        return None
    past = 1 if titled else 0
    end = next(
        (at for at, word in enumerate(words) if at >= past and _is_no_part(word, shouted)),
        len(words),
    )
    words = words[:end]
    while words and fold(words[-1]) in PARTICLES and words[-1].islower():
        words.pop()
    if not words or not titled and _is_house_or_place(words) or _is_office(words):
        return None
    if words[0][:2].lower() in ("d'", "d\u2019") and known_first(words[0][2:]):
        words[0], start = words[0][2:], start + 2
    if not titled and _is_abbreviation(words):
        return None
    words[-1] = _POSSESSIVE.sub("", words[-1])
    whole = " ".join(words).rstrip(".,")
    found = normal(whole)
    if not found or fold(found).rstrip(".") in TITLES:
        return None
    sure = titled or _tells_person(words) or (
        len(words) > 1 and any(matches_address(found, mail) for mail in mails)
    )  # fmt: skip
    return Spotted(found, start, start + len(whole), titled, sure)


_NOUN = lazy(r"\b(?!avec|pour|puis|inscri|ajout|with|for)[a-zà-ÿ]{3,}[ \n]$")
"""Before a "de" that belongs to the sentence, not to the name behind it."""


def _untitled(words: list[str], titled: bool) -> tuple[list[str], int, bool]:
    """The words behind a title within the run, how many characters stood before them."""
    found = [
        at for at, word in enumerate(words[:-1])
        if fold(word).rstrip(".") in TITLES and word not in ("ME", "me", "Me")
        and not (word == "M." and at and known_first(words[at - 1]))
    ]  # fmt: skip
    at = found[-1] + 1 if found else 0
    return words[at:], len(" ".join(words[:at])) + (at > 0), titled or at > 0


def opens_no_name(text: str) -> bool:
    """Whether a line begins with a word that no name begins with."""
    return fold(text.split(maxsplit=1)[0]) in _NOT_NAMES - PARTICLES


def _is_no_start(words: list[str]) -> bool:
    """Whether a run of capitals begins with a word that is no name."""
    if len(words) > 1 and fold(words[0]) in ("la", "le", "de", "du", "des") and (
        is_caps(words[1]) or words[1] in ("La", "Le", "Les")
        or known_first(words[-1]) and not known_first(words[1])
    ):  # fmt: skip
        return False
    return (
        fold(words[0]).strip(".'").removesuffix("'s") in _NOT_NAMES
        or _ELIDED.match(words[0]) is not None
        or _INVERTED.search(words[0]) is not None
        or (words[0].endswith(".") and len(words[0]) > 3)
        or (len(words) > 2 and words[0].endswith(("ly", "ment")) and not known_first(words[0]))
        or (len(words) > 2 and fold(words[0]) in ROLES and not known_first(words[0]))
    )


def _is_no_part(word: str, shouted: bool = False) -> bool:
    """Whether a word ends the name before it."""
    if _ELIDED.match(word) or _INVERTED.search(word):
        return True
    folded = fold(word)
    if folded in _ACRONYMS and is_caps(word):
        return True
    return (
        folded.strip(".'") in _NOT_NAMES
        and folded not in PARTICLES
        and (shouted or not is_caps(word))
    )


_ACRONYMS = frozenset("siret siren tva rcs ape naf iban bic rib cnil rgpd gdpr vat ttc".split())


def _is_house_or_place(words: list[str]) -> bool:
    """Whether words name an organisation, or a town or country."""
    if len(words) == 1 and fold(words[0]) in ROLES and not known_first(words[0]):
        return True
    if len(words) > 3 and words[0] in _ARTICLES:
        words = words[1:]
    if len(words) > 2 and is_caps(words[0]) and words[1] in ("de", "du", "des") and (
        not any(map(is_caps, words[1:]))
    ):  # fmt: skip
        return True
    houses = ORGANISATIONS | DEPARTMENTS
    person = known_first(words[0])
    if any(
        fold(word).strip(".") in houses
        and not known_first(word)
        and not (person and word.istitle() and len(word) <= LONGEST_ACRONYM)
        for word in words
    ):
        return True
    return fold(" ".join(words)) in PLACES and not (len(words) == 1 and known_first(words[0]))


def _is_office(words: list[str]) -> bool:
    """Whether words name an office, not its holder ("Monsieur le Maire", "Deputy Director")."""
    rest = words[1:] if words[0] in ("le", "la", "l'", "Le", "La") else words
    if len(rest) < len(words) and words[0].islower():
        return fold(rest[0]) in ROLES
    return len(rest) > 1 and all(fold(word) in ROLES for word in rest)


def _is_abbreviation(words: list[str]) -> bool:
    """Whether only an abbreviation stands behind an article ("du CIAS", "la MRC")."""
    *lead, last = words
    bare = lead and all(word in _ARTICLES for word in lead)
    return bool(bare) and is_caps(last) and len(last) <= LONGEST_ABBREVIATION


LONGEST_ACRONYM = 3
"""Letters; not in capitals, behind a first name, it is part of a surname ("Aimé Ngo Biyong")."""
_ARTICLES = frozenset(("la", "le", "du", "des", "de", "l'", "les"))
LONGEST_ABBREVIATION = 6


def _is_post(words: list[str]) -> bool:
    """Whether a run of capitals ends as a post does ("Technical Officer")."""
    last = fold(words[-1]) if len(words) > 1 else ""
    post = last in _POSTS or last in ROLES and last in _NOT_NAMES
    post = post or last in ROLES - SOFT_ROLES and words[-1].istitle() and len(words) == PAIR
    return post and not any(map(known_first, words))


PAIR = 2


_POSTS = frozenset(
    "lead officer manager director adviser advisor coordinator analyst designer engineer planner "
    "assistant consultant specialist researcher".split()
)


def _tells_person(words: list[str]) -> bool:
    """Whether something in the words tells a person: a first name, or a surname in capitals."""
    caps = [is_caps(word) for word in words]
    mixed = any(caps) and not all(caps) and len(words) > 1
    mixed = mixed and any(len(word) > LONGEST_ACRONYM for word in words if is_caps(word))
    return mixed or any(known_first(word) for word in words)
