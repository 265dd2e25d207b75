"""Which mails can be mails of commands at all, and which commands only organisers give."""

from __future__ import annotations

from guichet.desk.request import Disposition, Reading
from guichet.office.commands.command import Batch, Verb

_NEVER = frozenset(
    {
        "dmarc-fail", "loop", "mailing-list", "no-sender", "out-of-office-subject", "read-receipt",
        "several-senders", "spam", "unreadable", "virus",
    }
)  # fmt: skip
"""Why a mail was handed over without its words being weighed."""
_ANYBODYS = frozenset({Verb.HELP, Verb.CANCEL, Verb.REGISTER, Verb.REPLACE})


def may_command(reading: Reading) -> bool:
    """Whether a person wrote the mail, and nothing speaks against who they say they are."""
    if reading.disposition is Disposition.IGNORE or not reading.request.mail.sender.email:
        return False
    return reading.reason not in _NEVER and not reading.reason.startswith("calendar-")


def is_for_organisers_alone(batch: Batch) -> bool:
    """Whether a command is among the lines that participants have no use for."""
    exact = [one.verb for one in batch.commands if not one.problem]
    return any(verb not in _ANYBODYS for verb in exact)
