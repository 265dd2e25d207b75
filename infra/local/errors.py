"""What goes wrong on the local cloud, said in one line with what to do about it."""

from __future__ import annotations


class LocalError(Exception):
    """A failure of the local cloud; its message is for the person at the terminal."""
