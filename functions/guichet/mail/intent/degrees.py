"""How sure the second opinion must be, and of what.

Chosen on mails that neither rules nor model had seen (infra/training): what would take a place away
must be surest, what is only told may be said in doubt.
"""

from __future__ import annotations

from collections.abc import Mapping

from guichet.desk.request import Intent

SURE: Mapping[Intent, float] = {
    Intent.ERASE: 0.75,
    Intent.REPLACE: 0.65,
    Intent.CANCEL: 0.75,
    Intent.DECLINE: 0.50,
    Intent.ACCEPT: 0.50,
    Intent.REGISTER: 0.55,
    Intent.STATUS: 0.40,
    Intent.INFORMATION: 0.55,
    Intent.DETAILS: 0.40,
}
"""What must be reached before anything is done; chosen on mails unseen (infra/training)."""
BELIEVED = 0.2
"""What the rules found is believed from here on,"""
AHEAD = 0.15
"""where it is so much likelier than anything else that can be asked."""
OVERRULED = 0.75
"""Something else must be as likely to outweigh what the rules found in its context."""
OPPOSED = 0.75
"""Sentences that ask to come in and to go out to this degree contradict each other."""
DOUBTED = 0.4
"""A sentence that speaks against acting to this degree confirms a doubt of the rules."""
LIKELY_ENOUGH = 0.8
"""From here on, a doubt of the rules needs a sentence that confirms it."""
PLAIN_WORDS, PLAIN_REQUEST = 8, 18
"""A sentence of so many words says what the rules saw in it, and nothing else; the second, where
they saw it ask for a seat.
"""
STOP = 0.8
"""A sentence that speaks against acting to this degree stops what the rules did not find."""
FINAL = frozenset({"unsubscribe"})
"""Reasons of the rules that the model does not outweigh."""
AFAR = 0.85
"""What must be reached where nothing visibly speaks of a session or a place."""
AGAIN = 0.95
"""What must be reached to register somebody where the letter answered says that a place is held."""
SAID = 0.6
"""What a sentence must reach where a place is held and it asks for one all the same."""
NEARER = 0.15
"""How much less suffices where the letter answered says that a place is held."""
OF_A_PLACE = frozenset({Intent.CANCEL, Intent.REPLACE, Intent.STATUS})
CERTAIN = 0.95
"""What outweighs words of another matter, where no sentence speaks against acting."""
NOTHING = 0.6
"""What asks nothing to this degree is not acted on, whatever the rules found."""
AGAINST = 0.7
"""A sentence that speaks against acting to this degree stops what would take a place away."""
HARMFUL = frozenset({Intent.CANCEL, Intent.REPLACE, Intent.ERASE})
ASKED = 0.15
"""What the deciding sentence must reach, and more than its chance to ask nothing."""
PLAINLY = 0.25
"""The same, where it would take a place away."""
WHOLLY = (0.3, 0.3)
"""What the mail as a whole must reach where no sentence decides; the second, where it would take a
place away."""
HINTED = 0.03
"""What some sentence must reach even so."""
ONLY_TOLD = frozenset({Intent.STATUS, Intent.INFORMATION, Intent.DETAILS})
"""What changes nobody's place, and may be asked in doubt."""
ASKED_OF_US = frozenset({Intent.REGISTER, Intent.INFORMATION, Intent.ACCEPT})
"""What is often asked of others in the same words."""
ALSO = {Intent.ACCEPT: ("register",), Intent.DECLINE: ("cancel",), Intent.REGISTER: ("accept",)}
"""What sentences of the same mail may be taken for, given the letter they answer."""
DOUBTS = {
    "conditional": 0.85,
    "contradictory": 0.85,
    "yes-and-no": 0.9,
    "offer-for-another": 0.9,
    "change-of-session": 0.95,
    "other-matter": 0.95,
    "wrong-course": 0.985,
}
"""What must be reached to outweigh a reason of the rules."""
REMARKED, HARDLY = 0.6, 0.1
"""A sentence that asks something besides to this degree is for a human; what the rules took for
such a question must reach the second.
"""
LIKELY = 0.4
"""From here on, a sentence is taken to be one that decided."""
UNSURE = "unsure"
"""The reason where the rules were ready to act and the whole is not sure enough."""
