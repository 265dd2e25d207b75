"""A mail as this desk sees it: its header fields, its text, its calendar and what it encloses."""

from __future__ import annotations

from dataclasses import dataclass, field

from guichet.mail.clean import one_line, visible
from guichet.mail.header import Fields, decoded, mailboxes, message_ids
from guichet.mail.hypertext import to_text
from guichet.mail.mime import Part, parts

LONGEST_OWN_TEXT = 200_000


@dataclass(slots=True)
class Message:
    """One mail, decoded."""

    fields: Fields
    type: str
    """The content type of the whole, e.g. multipart/report."""
    report: str
    """Its report-type, '' where it has none."""
    text: str
    """What a person would read, as plain text."""
    html: str = ""
    """The HTML alternative as it stands, '' where there is none."""
    enclosed: str = ""
    """Header and text of an enclosed mail, only ever used to name the session."""
    calendar: str = ""
    types: tuple[str, ...] = ()
    """The content types of all parts."""
    sender: tuple[str, str] = ("", "")
    """Display name and address of From; '' where unusable."""
    several_from: bool = False
    _cache: dict[str, str] = field(default_factory=dict)

    def first(self, name: str) -> str:
        """The first field of this name, raw; '' where there is none."""
        held = self.fields.get(name)
        return held[0] if held else ""

    def has(self, name: str) -> bool:
        """Whether there is such a field."""
        return name in self.fields

    @property
    def subject(self) -> str:
        """The subject, decoded, on one line."""
        if "subject" not in self._cache:
            self._cache["subject"] = one_line(decoded(self.first("subject")), 250)
        return self._cache["subject"]

    @property
    def message_id(self) -> str:
        """With angle brackets, '' where there is none."""
        found = message_ids(self.first("message-id"))
        return found[0] if found else ""

    @property
    def references(self) -> tuple[str, ...]:
        """References, then In-Reply-To where it is not among them; oldest first."""
        older = message_ids(self.first("references"))
        answered = message_ids(self.first("in-reply-to"), 1)
        return (*older, *(one for one in answered if one not in older))[-20:]

    def boxes(self, name: str) -> list[tuple[str, str]]:
        """The mailboxes of all fields of this name."""
        return [box for value in self.fields.get(name, [])[:10] for box in mailboxes(value)]


def parse(raw: bytes) -> Message:
    """The mail in `raw`; never fails on any bytes."""
    found = parts(raw)
    top = found[0]
    report = top.params.get("report-type", "").lower()
    from_fields = top.fields.get("from", [])
    senders = mailboxes(from_fields[0]) if from_fields else []
    text, html = _texts(found)
    return Message(
        fields=top.fields,
        type=top.type,
        report=report,
        text=text,
        html=html,
        enclosed=_enclosed(found),
        calendar=_calendar(found),
        types=tuple(part.type for part in found),
        sender=next((one for one in senders if one[1]), senders[0] if senders else ("", "")),
        several_from=len(from_fields) > 1 or sum(1 for one in senders if one[1]) > 1,
    )


def _inside(part: Part, found: list[Part]) -> bool:
    """Whether the part stands in an enclosed mail."""
    at = part.index
    while at >= 0:
        if found[at].type.startswith("message/"):
            return True
        at = found[at].index
    return False


def _readable(part: Part, found: list[Part]) -> bool:
    if part.disposition == "attachment" or _inside(part, found):
        return False
    return not (part.depth and part.named and part.disposition != "inline")


def _texts(found: list[Part]) -> tuple[str, str]:
    """The text that a person would read, and the HTML alternative."""
    plain: list[str] = []
    rich = ""
    for part in found:
        if part.type == "text/html" and not rich and _readable(part, found):
            rich = part.text()
        elif part.type in ("text/plain", "text") and len(plain) < 5 and _readable(part, found):
            text = part.text()
            if text.strip():
                plain.append(_unflowed(text) if _flowed(part) else text)
    text = "\n\n".join(plain)
    if not plain and not rich:
        text = _anything(found)
    if rich and (not text.strip() or _placeholder(text)):
        text = to_text(rich)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return visible(text[:LONGEST_OWN_TEXT]), rich


def _anything(found: list[Part]) -> str:
    """Other text parts, of a mail that has no ordinary one."""
    for part in found:
        text = part.type.startswith("text/") and part.type != "text/calendar"
        if text and part.disposition != "attachment" and not _inside(part, found):
            return part.text()
    top = found[0]
    if len(found) == 1 and top.type.startswith("multipart/"):
        return top.text()
    return ""


def _flowed(part: Part) -> bool:
    return part.params.get("format", "").lower() == "flowed"


def _unflowed(text: str) -> str:
    """format=flowed: lines that end in a space go on in the next one (RFC 3676)."""
    out: list[str] = []
    joining = False
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.startswith(" ") and not line.startswith("  "):
            line = line[1:]
        quoted = line.startswith(">")
        if joining and not quoted and line.strip() and out:
            out[-1] += line
        else:
            out.append(line)
        joining = line.endswith(" ") and line != "-- " and not quoted and len(out[-1]) < 5000
    return "\n".join(out)


def _placeholder(text: str) -> bool:
    text = text.strip().lower()
    return (
        len(text) < 300
        and "html" in text
        and any(
            word in text
            for word in ("support", "affich", "view", "client", "navigateur", "browser")
        )
    )


def _enclosed(found: list[Part]) -> str:
    """Subject and text of the first enclosed mail."""
    for at, part in enumerate(found):
        if part.type in ("message/rfc822", "text/rfc822-headers", "message/global"):
            inner = next((one for one in found[at + 1 :] if one.index == at), part)
            subject = decoded(inner.fields.get("subject", [""])[0])
            texts = [one.text()[:4000] for one in found[at:] if one.type == "text/plain"][:1]
            if not texts:
                texts = [to_text(one.text()[:20000]) for one in found[at:] if
                         one.type == "text/html"][:1]  # fmt: skip
            if part.type == "text/rfc822-headers":
                texts = [decoded(part.text()[:4000])]
            return visible("\n".join((subject, *texts)))
    return ""


def _calendar(found: list[Part]) -> str:
    for part in found:
        if part.type in ("text/calendar", "application/ics") and not _inside(part, found):
            return part.text()[:20_000]
    return ""
