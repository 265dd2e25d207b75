"""Regular expressions that are compiled when first used, so that importing stays cheap."""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


MONTHS = (
    "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    "january|february|march|april|june|july|august|september|october|november|december)"
)
"""What `{month}` in a pattern stands for."""


class _Lazy:
    """Stands for a pattern; its methods are the compiled pattern's own after the first use."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source.replace("{month}", MONTHS), self._flags)
        if name not in _METHODS:
            return getattr(compiled, name)
        for method in _METHODS:
            object.__setattr__(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off until the first use."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
