"""What the environment says, read once on first use and never at import."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from guichet.desk.request import Language


class SettingsError(RuntimeError):
    """A setting that is missing or wrong; names it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The desk's settings. Which of them a function needs, its policy and environment show."""

    table: str
    bucket: str
    contact: str
    """The address people write to, lower-case."""
    from_name: str
    """The name beside the contact address in From."""
    organisers: tuple[str, ...]
    """Who gets the digest, lower-case."""
    configuration_set: str
    """Of SES; '' for none."""
    token_key_secret: str
    """Name or ARN of the secret that signs reply addresses; never the key itself."""
    timezone: str
    """In which the organiser's days begin and end."""
    participants_kept: timedelta
    """How long after a session its participants are known by name."""
    language: Language = Language.FR
    """In which the organisers are written to."""
    dead_letters: tuple[str, ...] = ()
    """The URLs of the queues that hold what could not be done."""

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Settings:
        """The settings in `environment`; raises SettingsError naming what is missing."""
        missing = [name for name in ("TABLE_NAME", "CONTACT_ADDRESS") if not environment.get(name)]
        if missing:
            raise SettingsError(f"missing in the environment: {', '.join(missing)}")
        organisers = environment.get("ORGANISERS", "").lower().split(",")
        return cls(
            table=environment["TABLE_NAME"],
            bucket=environment.get("BUCKET_NAME", ""),
            contact=environment["CONTACT_ADDRESS"].strip().lower(),
            from_name=environment.get("LETTERS_FROM_NAME", "").strip(),
            organisers=tuple(one.strip() for one in organisers if one.strip()),
            configuration_set=environment.get("CONFIGURATION_SET", ""),
            token_key_secret=environment.get("TOKEN_KEY_SECRET", ""),
            timezone=environment.get("TIMEZONE", "Europe/Paris"),
            participants_kept=_days(environment, "PARTICIPANTS_KEPT_DAYS", "90"),
            language=Language(environment.get("ORGANISERS_LANGUAGE") or Language.FR.value),
            dead_letters=tuple(environment.get("DEAD_LETTER_QUEUES", "").split()),
        )


def _days(environment: Mapping[str, str], name: str, usual: str) -> timedelta:
    text = environment.get(name) or usual
    if not (text.isascii() and text.isdigit()):
        raise SettingsError(f"{name} is no number of days: {text!r}")
    return timedelta(days=int(text))


@cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings.of(os.environ)
