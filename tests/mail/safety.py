"""What must hold of every reading, whatever was read."""

from __future__ import annotations

import re
import unicodedata

from guichet.desk.request import Disposition, Reading

ADDRESS = re.compile(r"[!-?A-~]{1,64}@[a-z0-9.-]{3,254}")
MESSAGE_ID = re.compile(r"<[!-;=?-~]+>")
UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
LONGEST = {"name": 80, "organisation": 120, "role": 120, "phone": 20, "email": 254}


def unsafe(text: str) -> bool:
    """Whether a text holds anything that could hide or break out."""
    return any(unicodedata.category(char) in UNSAFE for char in text)


def check(reading: Reading) -> None:
    """Assert that nothing of a stranger's that is kept could do harm."""
    request, mail = reading.request, reading.request.mail
    assert (request.intent is not None) == (reading.disposition is Disposition.ACT)
    for person in (mail.sender, *request.people):
        for field, longest in LONGEST.items():
            value = getattr(person, field)
            assert value is None or (value and len(value) <= longest and not unsafe(value)), value
        assert person.email is None or ADDRESS.fullmatch(person.email), person.email
        assert person.phone is None or re.fullmatch(r"\+\d{6,18}", person.phone), person.phone
    assert not mail.message_id or MESSAGE_ID.fullmatch(mail.message_id)
    assert all(MESSAGE_ID.fullmatch(one) for one in mail.references)
    assert len(mail.references) <= 20
    assert len(mail.subject) <= 250
    assert not unsafe(mail.subject)
    assert re.fullmatch(r"[0-9a-f]{64}", mail.fingerprint)
    assert mail.token is None or re.fullmatch(r"[a-z2-7]{20,48}", mail.token)
    assert len(request.own_words) <= 20_000
    assert len(request.people) <= 60
    assert not any(unsafe(one) for one in reading.evidence)
    assert reading.reason == "" or re.fullmatch(r"[a-z0-9-]{2,40}", reading.reason), reading.reason
