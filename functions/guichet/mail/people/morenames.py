"""First names of many countries, folded; many of them are surnames elsewhere."""

from __future__ import annotations

from guichet.mail.shipped import shipped

MORE = frozenset(shipped("guichet.mail.people", "morenames.txt").decode("utf-8").split())
