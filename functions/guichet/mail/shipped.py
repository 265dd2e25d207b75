"""The data files that are shipped beside the code; without pathlib, whose import is not cheap."""

from __future__ import annotations

from pkgutil import get_data


def shipped(package: str, name: str) -> bytes:
    """The file `name` beside the modules of `package`; raises FileNotFoundError without it."""
    found = get_data(package, name)
    if found is None:
        raise FileNotFoundError(name)
    return found
