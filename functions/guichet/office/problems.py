"""What can be wrong with a session that is to be opened, field by field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field."""

    field: str
    code: str
    """What it must be, a word in kebab-case that the letters have words for."""
    detail: str = ""
    """What the words for it cannot know; for a missing field, the code of what it must be."""

    def __str__(self) -> str:
        """The problem in plain English."""
        if self.code == "missing":
            return f"{self.field}: missing; give {WANTED[self.detail].removeprefix('must be ')}"
        return f"{self.field}: {WANTED[self.code].format(self.detail)}"


WANTED = {
    "text": "must be a text",
    "empty": "must be a text that is not empty",
    "date": "must be a date such as 2019-03-19",
    "time": "must be a time such as 09:00:00",
    "instant": "must be a date and time such as 2019-03-15T18:00:00",
    "number": "must be a whole number",
    "id": "must be lower-case letters, digits and single hyphens, at most 48",
    "address": "must be an e-mail address",
    "addresses": "must be e-mail addresses; {} is none",
    "timezone": "must be a time zone such as Europe/Paris",
    "later": "must be later than start",
    "places": "must be between {}",
    "past": "must be not in the past (today is {})",
    "programme": "must be [[programme]] tables",
    "both": "must be a text, or one in fr and one in en",
    "texts": "must be a list of texts",
    "file": "not a TOML file: {}",
    "unknown": "there is no such field; perhaps {}",
    "taken": "there is a session {} already",
    "no-session": "there is no session {}",
}


class SessionFileError(ValueError):
    """A session that cannot be opened as it is; names everything that is wrong at once."""

    def __init__(self, wrong: Sequence[Problem]) -> None:
        super().__init__("; ".join(map(str, wrong)))
        self.wrong = tuple(wrong)

    @property
    def problems(self) -> list[str]:
        """One line for each field."""
        return [str(one) for one in self.wrong]
