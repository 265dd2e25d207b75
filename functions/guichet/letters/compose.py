"""A letter owed becomes a mail: words, calendar, headers, bytes.

The same letter and house always make the same bytes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from guichet.desk.model import Letter, LetterKind, Participant, Status
from guichet.desk.request import Language
from guichet.letters import calendar, html, layout, mime, text
from guichet.letters.actions import mailto
from guichet.letters.context import context, reply_address_of, subject_of
from guichet.letters.digest import digest_context
from guichet.letters.handed import handed_context
from guichet.letters.house import House
from guichet.letters.listed import lists_context
from guichet.letters.results import order_context, results_context
from guichet.letters.templates import Filled, fill
from guichet.letters.typography import NBSP, typeset
from guichet.letters.words import clean, unveil

_UNPROMPTED = frozenset(
    {
        LetterKind.OFFERED,
        LetterKind.LAPSED,
        LetterKind.CALLED_OFF,
        LetterKind.REMINDER,
        LetterKind.DIGEST,
        LetterKind.FORWARD,
    }
)
_PREFIX = re.compile(r"(?i)^(?:(?:re|aw|sv|tr|fwd?|ref?|wg)\s*(?:\[\d+\])?\s*:\s*)+")
_SUBJECT_LIMIT = 60
_REFERENCES = 20


MAIL = "message/rfc822"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter; of the kind MAIL only what `mime.fits_as_it_is`."""

    name: str
    kind: str
    """Its media type, e.g. application/pdf."""
    data: bytes


@dataclass(frozen=True, slots=True)
class Pages:
    """What a letter says, in its three forms."""

    subject: str
    text: str
    html: str
    calendar: str
    """'' where none belongs."""
    method: str
    """REQUEST or CANCEL; '' without a calendar."""


def compose(
    letter: Letter,
    house: House,
    attachments: Sequence[Attachment] = (),
    folder: Path | None = None,
) -> bytes:
    """The raw mail, from the templates of `folder` or else our own.

    Raises:
        mime.Unsendable: the letter can never be a mail (its address is none).
        templates.TemplateProblem: a template is broken.
    """
    page = pages(letter, house, folder)
    leaves: list[mime.Part | mime.Group] = [
        mime.Part("text/plain; charset=utf-8", page.text.encode()),
        mime.Part("text/html; charset=utf-8", page.html.encode()),
    ]
    files: list[mime.Part | mime.Group] = []
    if page.calendar:
        data = page.calendar.encode()
        leaves.append(mime.Part(f"text/calendar; charset=utf-8; method={page.method}", data))
        files.append(_file(Attachment("invitation.ics", "application/ics", data)))
    files += [_file(one) for one in attachments]
    body = mime.Group("alternative", leaves)
    whole = mime.Group("mixed", [body, *files]) if files else body
    return mime.write(_headers(letter, house, page.subject), whole, seed=letter.id)


_CONTEXTS: Mapping[LetterKind, Callable[[Letter, House], dict[str, object]]] = {
    LetterKind.DIGEST: digest_context,
    LetterKind.LISTS: lists_context,
    LetterKind.ORIGINAL: handed_context,
    LetterKind.FORWARD: handed_context,
    LetterKind.RESULTS: results_context,
    LetterKind.ORDER_CONFIRM: order_context,
}
"""What the templates of the organiser's letters may say; all others speak of one place."""


def pages(letter: Letter, house: House, folder: Path | None = None) -> Pages:
    """The words of a letter."""
    made = _CONTEXTS.get(letter.kind, context)
    filled = fill(letter.kind.value, letter.language, made(letter, house), folder)
    subject = _subject(letter, filled)
    body = html.write(filled.blocks, letter.language)
    page = layout.page(body, subject, letter.language, folder)
    ics, method = _calendar(letter, house)
    return Pages(subject, text.write(filled.blocks, letter.language), page, ics, method)


def _subject(letter: Letter, filled: Filled) -> str:
    """Ours, and after it theirs, so that both find the letter again."""
    ours = unveil(typeset(filled.subject, letter.language))
    if letter.language is Language.EN:
        ours = ours.replace(NBSP, " ")
    theirs = clean(_PREFIX.sub("", letter.thread.subject.strip()), _SUBJECT_LIMIT)
    return f"{ours} (Re: {theirs})" if theirs else ours


def _headers(letter: Letter, house: House, subject: str) -> list[str]:
    name = clean(letter.to_name or "", 60)
    thread = letter.thread
    answers = mime.is_message_id(thread.message_id)
    auto = "auto-replied" if answers and letter.kind not in _UNPROMPTED else "auto-generated"
    headers = [
        mime.address_header("From", house.contact, clean(house.contact_name, 60)),
        mime.address_header("To", letter.to, name),
        mime.text_header("Subject", subject),
        mime.address_header("Reply-To", _reply_to(letter, house)),
    ]
    if answers:
        headers.append(mime.token_header("In-Reply-To", [thread.message_id]))
    if references := _references(letter):
        headers.append(mime.token_header("References", references))
    if letter.kind is LetterKind.DIGEST:
        headers.append(mime.token_header("List-Unsubscribe", [f"<{_unsubscribe(house)}>"]))
    return [
        *headers,
        f"Auto-Submitted: {auto}",
        "X-Auto-Response-Suppress: All",
        f"Content-Language: {letter.language.value}",
        mime.token_header("X-Guichet-Letter", [letter.id]),
        f"X-Guichet-Template: {letter.kind.value}",
    ]


def _reply_to(letter: Letter, house: House) -> str:
    """The signed address of a place; of a mail that is forwarded, who wrote it."""
    writer = letter.details.get("sender")
    if letter.kind is LetterKind.FORWARD and isinstance(writer, str) and mime.is_address(writer):
        return writer
    return reply_address_of(letter, house)


def _unsubscribe(house: House) -> str:
    return mailto(house.contact, "unsubscribe").replace("+", "%2B")


def _references(letter: Letter) -> list[str]:
    """The thread's first mail and its last ones, each once, the one answered at the end."""
    named = [*letter.thread.references, letter.thread.message_id]
    good = [one for one in dict.fromkeys(reversed(named)) if mime.is_message_id(one)][::-1]
    return good if len(good) <= _REFERENCES else [good[0], *good[1 - _REFERENCES :]]


def _file(attachment: Attachment) -> mime.Part:
    plain = unicodedata.normalize("NFKD", attachment.name).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", plain).strip("-.")[-80:] or "file"
    return mime.Part(
        f'{attachment.kind}; name="{name}"',
        attachment.data,
        text=False,
        headers=(("Content-Disposition", f'attachment; filename="{name}"'),),
        as_it_is=attachment.kind == MAIL,
    )


def _calendar(letter: Letter, house: House) -> tuple[str, str]:
    """The invitation of who has a seat, its withdrawal for who had one; else nothing."""
    one = _whose_event(letter)
    if one is None or letter.facts is None:
        return "", ""
    cancelled = one.status is not Status.CONFIRMED or letter.kind is LetterKind.CALLED_OFF
    ics = calendar.invitation(
        letter.facts,
        one,
        letter.to,
        house.reply_to(letter.facts.code, one.reference),
        house.contact_name,
        letter.owed_at,
        letter.language,
        cancelled=cancelled,
    )
    return ics, "CANCEL" if cancelled else "REQUEST"


def _whose_event(letter: Letter) -> Participant | None:
    """The one person whose calendar this letter can change: its reader, or their charge."""
    if letter.kind is LetterKind.REPLACED:
        return _replaced(letter.participants, letter.to)
    main = subject_of(letter)
    if main is None or len(letter.participants) > 1 or main.answer_to != letter.to:
        return None
    if letter.kind is LetterKind.CONFIRMED and main.status is Status.CONFIRMED:
        return main
    if letter.kind in (LetterKind.CANCELLED, LetterKind.CALLED_OFF):
        return main if letter.details.get("was", "confirmed") == "confirmed" else None
    return None


def _replaced(people: Sequence[Participant], to: str) -> Participant | None:
    """A colleague took over: the event leaves one calendar; theirs comes with their own letter."""
    if len(people) < 2 or people[-1].status is not Status.CONFIRMED:
        return None
    return next((one for one in people if one.answer_to == to), None)
