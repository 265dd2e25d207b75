"""What is said in so many words that no second opinion outweighs it."""

from __future__ import annotations

from guichet.desk.request import Intent
from guichet.mail.intent import context, degrees, release
from guichet.mail.intent.billing import billed
from guichet.mail.intent.judge import Case
from guichet.mail.pattern import lazy

_CONFIRMS = lazy(r" (?:oui|yes)(?: ,)? (?:je|j|nous|i|we) (?:vous |hereby )?confirm[a-z]* ")
"""What our own letters give to write: a plain yes."""
_OUR_WORDS = {
    Intent.REGISTER: lazy(r" (?:je souhaite m inscrire|please register me)(?: ,)? "),
    Intent.CANCEL: lazy(
        r" (?:je souhaite annuler mon inscription|please cancel my registration)(?: ,)? "
    ),
}
"""The same: whole sentences."""
_AT_ONCE = lazy(
    r"^ (?P<yes>oui|yes|si)?(?P<no>non|no|nope)?(?: merci| thanks| thank you)?(?: ,| $)"
)


def beyond_doubt(case: Case, intent: Intent) -> bool:
    """Whether an offer is answered by its first word and no more is asked, a place is billed, given
    up or handed on in labelled lines, or it is confirmed in the very words of our letters.
    """
    if intent is Intent.DETAILS and billed(case):
        return True
    if intent is Intent.CANCEL and release.bare_cancel(case):
        return True
    if intent is Intent.REPLACE and release.labelled_pair(case):
        return True
    if intent in degrees.ASKED_OF_US and any(_CONFIRMS.match(one.text) for one in case.sentences):
        return True
    ours = _OUR_WORDS.get(intent)
    if ours and any(ours.fullmatch(one.text) and not one.question for one in case.sentences):
        return True
    match = _AT_ONCE.match(case.sentences[0].text) if case.sentences else None
    word = match.lastgroup if match else None
    wanted = {Intent.ACCEPT: "yes", Intent.DECLINE: "no"}.get(intent)
    questions = any(one.question for one in case.sentences)
    return case.letter == context.OFFER and word == wanted is not None and not questions
