"""What can go wrong between the desk and its table.

StoreError
├── LostRace          somebody else committed first: load, decide and try again
├── AlreadyDone       this very delivery was committed before: nothing to do
├── AlreadyAnswered   another delivery of the same mail was committed before
├── TooLarge          more than one transaction can hold
└── Unavailable       throttled or out of reach for now: the message goes back to the queue
"""

from __future__ import annotations


class StoreError(Exception):
    """Any failure of the store."""


class LostRace(StoreError):
    """A condition of the transaction no longer held."""


class AlreadyDone(StoreError):
    """The inbox has this delivery."""


class AlreadyAnswered(StoreError):
    """The inbox has this mail, from another delivery."""


class TooLarge(StoreError):
    """A decision with more items than a transaction takes (100)."""


class Unavailable(StoreError):
    """DynamoDB did not take the call; trying later is safe."""
