"""Mails of commands and all that comes of each: the table of test_command_table.

The world before each: the March session has two seats; p0 and p1 have them, p2 and p3 wait in
that order. June is hers, somebody else's ("paul"), or not there. {p0} is the reference of p0.
"""

from __future__ import annotations

from dataclasses import dataclass, field

NADEGE = "Nadège Guiraud <nguiraud@la27eregion.fr>"
PAUL = "Paul Autre <paul@example.org>"
EVE = "Eve <eve@example.org>"
P0 = "Ada Byron <p0@example.org>"
_SIGNED = "\n\nBien à toi,\nNadège Guiraud\nDéléguée générale\nLa 27e Région\n01 83 62 98 24\n"
_DIGEST = (
    "\n\nLe lun. 4 févr. 2019 à 08:00, La 27e Région <inscriptions@decouverte.example> a écrit :\n"
    "> Le guichet, lundi 4 février 2019\n> annuler {p0}\n> places 40\n> fermer\n"
)
C, W, O, X = "confirmed", "waiting", "offered", "cancelled"  # noqa: E741


@dataclass(frozen=True, slots=True)
class Case:
    """One mail, and what is true after it."""

    name: str
    text: str
    codes: str = ""
    """What the answer says of each line, in order; '' for a mail that gets no such answer."""
    after: str = f"{C} {C} {W} {W}"
    """How it stands with p0 to p3."""
    told: str = ""
    """Letters owed but for the answer: kind>recipient, sorted."""
    reason: str = "commands"
    """What the inbox keeps as the reason."""
    capacity: int = 2
    state: str = "open"
    sender: str = NADEGE
    subject: str = ""
    html: bool = False
    june: str = ""
    """`hers`, `paul`."""
    verdicts: dict[str, str] = field(default_factory=dict)
    before: str = ""
    """A command of hers that was carried out before, its answer forgotten."""


def _right() -> list[Case]:
    more = f"{C} {C} {O} {W}"
    gone = f"{X} {C} {O} {W}"
    said = "cancelled>p0 offered>p2"
    return [
        Case("more seats", "places 3", "seats", more, "offered>p2", capacity=3),
        Case("seats in English", "seats 3", "seats", more, "offered>p2", capacity=3),
        Case("fewer seats", "places 1", "seats-over", capacity=1),
        Case("two more seats", "places 4", "seats", f"{C} {C} {O} {O}", "offered>p2 offered>p3", capacity=4),
        Case("capitals and a stop", "PLACES\u00a03 !", "seats", more, "offered>p2", capacity=3),
        Case("cancel", "annuler {p0} désistement par téléphone", "cancelled", gone, said),
        Case("cancel in English", "Cancel {p0}", "cancelled", gone, said),
        Case("cancel in small letters", "annuler {p0l}.", "cancelled", gone, said),
        Case("cancel who waits", "annuler {p2}", "cancelled", f"{C} {C} {X} {W}", "cancelled>p2"),
        Case("close", "fermer", "closed", state="closed"),
        Case("open again", "ouvrir", "reopened", before="fermer"),
        Case("register into the queue", "inscrire Zoé ÜNAL <zoe@example.org> Ville de Metz", "registered-waiting", told="waiting>zoe"),
        Case("register with an address alone in brackets", "register Zoe Unal zoe@example.org", "registered-waiting", told="waiting>zoe"),
        Case("promote to the head", "promouvoir {p3} invité du ministère", "promoted-first", told="status>p3"),
        Case("replace", "remplacer {p0} par Zoé Ünal <zoe@example.org>", "replaced", f"{X} {C} {W} {W}", "cancelled>p0 confirmed>zoe"),
        Case("replace in English", "replace {p2} with Zoe Unal <zoe@example.org>", "replaced", f"{C} {C} {X} {W}", "cancelled>p2 waiting>zoe"),
        Case("offer after closing", "offrir", "offered-now", more, "offered>p2", capacity=3, state="closed", before="fermer|places 3"),
        Case("promote after closing", "promouvoir {p3} promis", "promoted-offered", f"{C} {C} {W} {O}", "offered>p3", capacity=3, state="closed", before="fermer|places 3"),
        Case("remind who waits", "relancer {p2}", "reminded", told="status>p2"),
        Case("remind of an offer", "remind {p2}", "reminded", more, "offered>p2", capacity=3, before="places 3"),
        Case("digest now", "bilan", "report-sent", told="digest>nguiraud"),
        Case("lists now", "liste", "list-sent", told="lists>nguiraud"),
        Case("help", "aide", "help"),
        Case("journal", "journal", "journal"),
        Case("journal of one", "journal {p0}", "journal"),
        Case("erase asks first", "effacer {p0}", "confirm-erase", told="order-confirm>nguiraud"),
        Case("calling off asks first", "annuler session dégât des eaux", "confirm-call-off", told="order-confirm>nguiraud"),
        Case("a new session", "session\ntitre : Outils\ndate : 18 juin\nhoraires : 9h-17h\nplaces : 12\nlieu : Halle\nadresse : 1 rue A, Paris\nprix : 300 €", "session-opened"),
        Case("a new session like another", "session\ncomme : 19 mars\ndate : 20 juin 2019\nplaces : 15\n", "session-opened"),
    ]  # fmt: skip


def _wrong() -> list[Case]:
    return [
        Case("misspelt", "anuler {p0}", "misspelt"),
        Case("misspelt, signed", f"Anuler {{p0}}{_SIGNED}", "misspelt"),
        Case("another word for it", "supprimer {p0}", "misspelt"),
        Case("no number", "places", "number-missing"),
        Case("a number in words", "places vingt-deux", "number-missing"),
        Case("no seats at all", "places 0", "number-out-of-range"),
        Case("as many seats as there are", "places 2", "seats-already"),
        Case("no reference", "annuler Ada", "reference-missing"),
        Case("an unknown reference", "annuler ZZZZZ9", "no-such-reference"),
        Case("two references", "annuler {p0} et ABC234", "one-reference"),
        Case("promote without a reason", "promouvoir {p3}", "reason-missing"),
        Case("promote who has a seat", "promouvoir {p0} ami", "seated-already"),
        Case("promote the first", "promouvoir {p2} ami", "first-already"),
        Case("register without an address", "inscrire Zoé Ünal", "address-missing"),
        Case("register twice", "inscrire Ada Byron <p0@example.org>", "has-a-place"),
        Case("no such mail", "original 9", "no-such-mail"),
        Case("nothing to offer", "offrir", "no-free-seat"),
        Case("open what is open", "ouvrir", "open-already"),
        Case("a session with all wrong", "session\ndate : 3 janvier 2019\nplaces : 0\nfuseau : Paris\ndébut : 10h\nfin : 9h\nsale : x", "session-wrong"),
        Case("a session without form", "session", "form-missing"),
        Case("a second session of the same id", "session\nid : decouverte-2019-03-19\ncomme : 19 mars\ndate : 2 avril\nplaces : 3", "session-wrong"),
        Case("cancelled already", "annuler {p0}", "not-live", f"{X} {C} {O} {W}", before="annuler {p0}"),
    ]  # fmt: skip


def _mails() -> list[Case]:
    both = "seats cancelled"
    after = f"{X} {C} {O} {O}"
    told = "cancelled>p0 offered>p2 offered>p3"
    return [
        Case("several", "Bonjour,\n\nplaces 3\nannuler {p0}\n", both, after, told, capacity=3),
        Case("several, signed", f"places 3\n\nannuler {{p0}}{_SIGNED}", both, after, told, capacity=3),
        Case("one right, one wrong, one right", "places 3\nanuler {p1}\nfermer", "seats misspelt closed", f"{C} {C} {O} {W}", "offered>p2", capacity=3, state="closed"),
        Case("prose ends them", "fermer\nEt peux-tu me rappeler cet après-midi ?\nannuler {p0}", "closed", state="closed"),
        Case("the digest quoted below", "places 3" + _DIGEST, "seats", f"{C} {C} {O} {W}", "offered>p2", capacity=3, subject="Re: 19 mars : 2/2 places, 2 en attente, 0 à lire"),
        Case("HTML only", "<html><body><div>Bonjour,</div><div><br></div><div>places&nbsp;3</div><p>annuler <b>{p0}</b></p></body></html>", both, after, told, capacity=3, html=True),
        Case("nothing but a subject", "", "closed", state="closed", subject="fermer"),
        Case("bullets", "- places 3\n- annuler {p0}", both, after, told, capacity=3),
        Case("two sessions, none named", "fermer", "which-session", june="hers"),
        Case("two sessions, one named", "fermer 19 mars", "closed", state="closed", june="hers"),
        Case("two sessions, the subject names one", "fermer", "closed", state="closed", june="hers", subject="Session de mars"),
        Case("two sessions, a line names one", "pour juin :\nfermer\npour mars :\nplaces 3", "closed seats", f"{C} {C} {O} {W}", "offered>p2", capacity=3, june="hers"),
        Case("two sessions, a reference knows its own", "annuler {p2}", "cancelled", f"{C} {C} {X} {W}", "cancelled>p2", june="hers"),
        Case("the session of somebody else", "fermer 18 juin", "no-such-session", june="paul"),
        Case("somebody else's people", "annuler {p0}", "no-such-reference", sender=PAUL, june="paul"),
        Case("another's own session", "fermer", "closed", sender=PAUL, june="paul"),
        Case("another's journal", "journal {p0}", "no-such-reference", sender=PAUL, june="paul"),
    ]  # fmt: skip


def _nobodys() -> list[Case]:
    refused = "command-not-allowed"
    gray = {"dmarc": "GRAY", "dkim": "GRAY", "spf": "GRAY"}
    return [
        Case("a stranger's command", "places 40", reason=refused, sender=EVE),
        Case("a participant's command", "promouvoir {p2} ma collègue", reason=refused, sender=P0),
        Case("her address, nothing vouches for it", "places 40", reason="command-not-authenticated", verdicts=gray),
        Case("her address, SPF alone", "annuler {p0}", reason="command-not-authenticated", verdicts={"dmarc": "GRAY", "dkim": "GRAY"}),
        Case("her address, DMARC fails", "places 40", reason="dmarc-fail", verdicts={"dmarc": "FAIL"}),
        Case("a stranger cancels somebody", "annuler {p0}", reason="no-such-place", sender=EVE),
        Case("an ordinary mail of hers", "Bonjour,\n\nLe traiteur passera à onze heures, merci de lui ouvrir.\n\nNadège", reason="*"),
        Case("a mistaken line amid prose", "Annuler la pause serait dommage\n\nJe pense qu'il faut garder un moment pour se parler entre les deux ateliers.", reason="*"),
    ]  # fmt: skip


CASES = (*_right(), *_wrong(), *_mails(), *_nobodys())
