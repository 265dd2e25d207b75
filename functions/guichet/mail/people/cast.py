"""The cast of a request: who is seated, who leaves, who comes, whose details are given."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from guichet.desk.request import Intent, Person
from guichet.mail.intent.judge import Finding
from guichet.mail.message import Message
from guichet.mail.people import phones
from guichet.mail.people.cancelling import cancelled
from guichet.mail.people.details import detailed
from guichet.mail.people.known import addressees, known_people
from guichet.mail.people.leaving import replaced
from guichet.mail.people.scene import Cast, Scene
from guichet.mail.people.seated import registered
from guichet.mail.signoff import SignOff
from guichet.mail.words import Words


def _own_numbers(found: Cast, scene: Scene) -> Cast:
    """With the number of somebody named not also given to who writes, who does not sign with it."""
    mine = scene.sender.phone
    others = {one.phone for one in found.people if one != scene.sender}
    signed = {number for number, _ in phones.numbers("\n".join(scene.sign.block))}
    if mine is None or mine not in others or mine in signed:
        return found
    people = (replace(one, phone=None) if one == scene.sender else one for one in found.people)
    return found._replace(people=tuple(people))


def cast(finding: Finding, message: Message, words: Words, sign: SignOff, sender: Person) -> Cast:
    """The people concerned, as `finding` needs them."""
    known = cache(lambda: known_people(message, words))
    written_to = cache(lambda: addressees(message, words, known()))
    scene = Scene(finding, message, words, sign, sender, known, written_to)
    if finding.intent is Intent.REGISTER:
        return _own_numbers(registered(scene), scene)
    if finding.intent is Intent.REPLACE:
        return _own_numbers(replaced(scene), scene)
    if finding.intent is Intent.CANCEL:
        return cancelled(scene)
    if finding.intent is Intent.DETAILS:
        return detailed(scene)
    return Cast()
