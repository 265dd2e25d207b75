"""What a column head or a form label stands for."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy

_WHO = (
    r"(?:participant|agent|beneficiaire|inscrit|delegue|candidat|invite|employe|elu)e?s?|"
    r"stagiaires?|collegues?|salarie?e?s?|attendees?|delegates?|colleagues?|persons?|personnes?|"
    r"convives?|applicants?|nominees?|invitees?|trainees?|employees?|guests?|volunteers?|members?|"
    r"candidates?|eleves?|membres?"
)
"""Whom a form is about."""
_OF_WHOM = lazy(rf"^(?:{_WHO})(?:'s|'|\(e\))?:? (?=\w)")
_LABELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", lazy(
        r"(?:adresses? |votre |your )?(?:e-?mails?|courriels?|mails|mel|mail|messagerie|"
        r"adresse (?:mail|e-?mail|"
        r"electronique|de messagerie|courriel|professionnelle)|couriel|email address|courrier "
        r"electronique|correo|posta elettronica|e-mailadres|e-post|epost)\b"
    )),
    ("phone", lazy(
        r"(?:un |votre |a |your |numero de |n° ?(?:de )?|no de )?(?:numero (?:ou|pour|auquel)|"
        r"number (?:where|to reach|we can)|tel\b|telephone|portable|"
        r"mobile|phone|gsm|cell|mobiltelefon|telefon|telefoon|telefono|mobiel|handy|"
        r"ligne directe|tel\. )"
    )),
    ("first", lazy(
        r"(?:prenoms?|vorname|voornaam|nombre|nome|imie|first name|given name|forename|firstname)$"
    )),
    ("name", lazy(
        r"(?:noms? ?(?:et|,|/|&)? ?prenoms?|prenoms? ?(?:et|,|/|&)? ?noms?|nom complet|full "
        r"name|name|names|"
        r"identite|nom de l'agent|nom du (?:participant|stagiaire)|naam|qui|who|whom|"
        rf"(?:{_WHO})|(?:je |le |la |the )?(?:soussigne|undersigned)(?:e|"
        r"\(e\))?)(?:\b|$)(?! de famille| of )"
    )),
    ("last", lazy(
        r"(?:noms?|nachname|familienname|achternaam|apellidos?|cognome|nazwisko|last|"
        r"nom de famille|surname|last name|family name|nom d'usage|lastname)$"
    )),
    ("role", lazy(
        r"(?:votre |your )?(?:fonctions?|grade|postes?|post|role|job title|job|"
        r"position|title|qualite|"
        r"emploi|metier|funktion|functie|cargo|funzione|stilling|stanowisko|designation|rank|"
        r"fait quoi|what [a-z ]{0,20}do(?:es)?|(?:ce )?qu['e][a-z ']{0,16}fait|"
        r"intitule (?:du|de) poste|intitule exact|function|titre|mandat|what$|quoi$)\b"
    )),
    ("organisation", lazy(
        r"(?:(?:nom|intitule|name) (?:de |du |of )(?:la |l'|the )?)?(?:votre |your )?(?:"
        r"organismes?|organisations?|structures?|employeur|etablissement|"
        r"collectivite|asso|organisatie|einrichtung|behorde|enti?dad|ente\b|ministry|agency|"
        r"organization|employer|company|institution|association|entreprise|"
        r"societe|commune|administration)\b"
    )),
    ("other", lazy(
        r"(?:service|direction|departement|department|date|cout|avis|visa|intitule|facturation|"
        r"adresse|session|pole|unite|team|bureau|observations?|remarques?|regime|n°|numero|"
        r"siret|billing|invoice|purchase|po\b|engagement|montant|tarif|lieu|price|dietary|"
        r"civilite|statut)"
    )),
)  # fmt: skip


_PERSONAL = ("name", "first", "last", "email", "phone")
_SUPERIOR = lazy(
    r"\b(?:superieure?|hierarchi\w+|responsable|valideur|signataire|manager|supervisor|payeur|"
    r"facturation|billing|invoic\w+|demandeur|requester)\b"
)
"""Whose name on a form is not that of a participant."""
FORM = lazy(
    r"^\s*(?:[-*\u2022\u00b7]\s*|\(?(?:\d{1,2}[.)/°]|[a-eA-E][)/])\s{0,3}|"
    r"\d{1,2}\s[-\u2013]\s)?([^:=@\t]{2,45}?)\s*(?:[:=]|(?:\.{3,}|\u2026+|"
    r"_{3,})\s*:?)\s*(.*)$"
)


NEXT = lazy(r"(?:[.;,]|\s[/|\u2013-])\s+(?=[A-ZÀ-Ý][\w .'-]{1,32}\s?:\s)")


_OUR = lazy(
    r"^(?:et |and )?(?:la|le|les|the|"
    r"mon|ma|mes|my|notre|nos|our|son|sa|ses|his|her|leur|their) (?=[a-z])"
)


_NUMBER = lazy(r"(?<=[a-z]) ?[(n°#]{0,2}\d{1,2}$")
"""Which of several people a label is about ("Nom 2")."""
_SENTENCE_END = lazy(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[A-ZÀ-Ý])|(?<=\d\d)[.!?]\s+(?=[A-ZÀ-Ý])")


def given(text: str) -> str:
    """What a labelled line gives, without the sentences that go on behind it."""
    return _SENTENCE_END.split(text.strip(), maxsplit=1)[0]


def label(text: str) -> str:
    """Which field a column head or form label stands for; '' for none."""
    folded = _NUMBER.sub("", _OUR.sub("", fold(text).strip(' :*_.-#()"')))
    if not folded or len(folded) > 60:
        return ""
    bare = _OF_WHOM.sub("", folded)
    told = next((name for name, pattern in _LABELS if pattern.match(bare)), "")
    if told in _PERSONAL and _SUPERIOR.search(folded):
        return "other"
    if bare != folded and told in ("email", "phone", "role", "organisation", "first", "last"):
        return told
    return next((name for name, pattern in _LABELS if pattern.match(folded)), "")


def pairs_of(lines: list[str]) -> list[tuple[str, str]]:
    """(field, value) for each labelled line."""
    found = []
    for line in (piece for whole in lines for piece in NEXT.split(whole)):
        match = FORM.match(line)
        if match and label(match.group(1)) and match.group(2).strip():
            found.append((label(match.group(1)), given(match.group(2))))
    return found
