"""The entry point of the `guichet` command."""

from __future__ import annotations


def main() -> int:
    """Run the command line."""
    print("guichet: no command has been built yet")
    return 2
