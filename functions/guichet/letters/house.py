"""The house that writes: its address, its name, its keys."""

from __future__ import annotations

from dataclasses import dataclass, field

from guichet.letters.address import reply_address, sign


@dataclass(frozen=True, slots=True)
class House:
    """Who the letters come from; the same for every letter of a desk."""

    contact: str
    """The address people write to and letters come from."""
    contact_name: str
    """The name shown with it."""
    keys: tuple[bytes, ...] = field(repr=False)
    """The first signs reply addresses, all verify them."""

    @property
    def domain(self) -> str:
        """The domain of the contact address."""
        return self.contact.rpartition("@")[2]

    def reply_to(self, code: str, reference: str) -> str:
        """The signed address that stands for one place."""
        return reply_address(self.contact, sign(self.keys, code, reference))
