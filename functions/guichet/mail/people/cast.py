"""The cast of a request: who is seated, who leaves, who comes, whose details are given."""

from __future__ import annotations

from functools import cache

from guichet.desk.request import Intent, Person
from guichet.mail.intent.judge import Finding
from guichet.mail.message import Message
from guichet.mail.people.cancelling import cancelled
from guichet.mail.people.details import detailed
from guichet.mail.people.known import addressees, known_people
from guichet.mail.people.leaving import replaced
from guichet.mail.people.scene import Cast, Scene
from guichet.mail.people.seated import registered
from guichet.mail.signoff import SignOff
from guichet.mail.words import Words


def cast(finding: Finding, message: Message, words: Words, sign: SignOff, sender: Person) -> Cast:
    """The people concerned, as `finding` needs them."""
    known = cache(lambda: known_people(message, words))
    written_to = cache(lambda: addressees(message, words, known()))
    scene = Scene(finding, message, words, sign, sender, known, written_to)
    if finding.intent is Intent.REGISTER:
        return registered(scene)
    if finding.intent is Intent.REPLACE:
        return replaced(scene)
    if finding.intent is Intent.CANCEL:
        return cancelled(scene)
    if finding.intent is Intent.DETAILS:
        return detailed(scene)
    return Cast()
