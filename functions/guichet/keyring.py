"""The keys of reply addresses: read once, and again when a token shows that they have changed."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from guichet.letters.address import verify
from guichet.settings import SettingsError

if TYPE_CHECKING:
    from guichet.desk.decision import Bearer

LOOK_AGAIN_AFTER = 60.0
"""Seconds for which made-up tokens cost no further look at the secret."""


class KeyRing:
    """The current key signs; it and the one before it verify.

    A process that runs on while the key is rotated signs with the old one, which still verifies,
    and learns of the new one from the first token that it does not know.
    """

    def __init__(
        self, fetch: Callable[[], str], seconds: Callable[[], float] = time.monotonic
    ) -> None:
        """`fetch` reads the secret: JSON with `current`, and `previous` once it was rotated."""
        self._fetch = fetch
        self._seconds = seconds
        self._keys: tuple[bytes, ...] = ()
        self._read_at = 0.0

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The keys, the one that signs first.

        Raises:
            SettingsError: the secret has no usable key.
        """
        if not self._keys:
            self._read()
        return self._keys

    def bearer(self, token: str) -> Bearer | None:
        """The place that a token stands for; None if no key of ours made it."""
        found = verify(self.keys, token)
        if found is None and self._seconds() - self._read_at >= LOOK_AGAIN_AFTER:
            self._read()
            found = verify(self.keys, token)
        return found

    def _read(self) -> None:
        self._keys, self._read_at = _keys_in(self._fetch()), self._seconds()


def _keys_in(secret: str) -> tuple[bytes, ...]:
    try:
        keys = json.loads(secret)
        current, previous = keys.get("current"), keys.get("previous")
        found = tuple(one.encode() for one in (current, previous) if one)
    except (ValueError, AttributeError) as error:
        raise SettingsError("the token key secret is not JSON with a key 'current'") from error
    if not current:
        raise SettingsError("the token key secret has no key 'current'")
    return found
