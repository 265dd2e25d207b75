"""First names of many countries, folded; many of them are surnames elsewhere."""

from __future__ import annotations

from pathlib import Path

MORE = frozenset(Path(__file__).with_name("morenames.txt").read_text("utf-8").split())
