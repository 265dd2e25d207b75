"""One letter on its way out; for `send`, and for the sweep where `send` was prevented."""

from __future__ import annotations

from typing import Any

from boto3.dynamodb.types import TypeDeserializer

from guichet import clients, clock, telemetry
from guichet.desk.model import Letter
from guichet.enclosures import enclose, without_files
from guichet.letters.compose import compose
from guichet.letters.post import PostFailed, PostRefused, PostUncertain
from guichet.settings import settings
from guichet.store.codec import without_decimals
from guichet.store.items import letter_of

_GONE = frozenset({"NoSuchKey", "AccessDenied"})
"""What S3 says of an object that is not there; the second to who may not list the bucket."""


def letter_of_image(image: dict[str, Any]) -> Letter:
    """The letter in a stream record's NewImage."""
    read = TypeDeserializer().deserialize
    return letter_of(without_decimals({name: read(value) for name, value in image.items()}))


def deliver(letter: Letter) -> bool:
    """Claim, compose and send a letter; False where somebody else has or had it.

    A letter that SES refuses for good is marked failed and stands in the digest. One that SES
    did not take this time is owed again, and the error goes up. One that nobody knows of stays
    claimed, as does one that cannot be composed: the sweep tries when the lease is over, unless
    the Send event came first.
    """
    outbox = clients.outbox()
    if not outbox.claim(letter.id, clock.now()):
        return False
    try:
        ses_id = _post(letter)
    except PostFailed:
        outbox.release(letter.id, clock.now())
        raise
    except PostUncertain as uncertain:
        telemetry.trouble("letter uncertain", uncertain, letter=letter.id)
        return False
    except PostRefused as refused:
        outbox.failed(letter.id, str(refused), clock.now())
        telemetry.trouble("letter refused", refused, letter=letter.id)
        return False
    now = clock.now()
    outbox.sent(letter.id, ses_id, now)
    telemetry.letter_sent(letter, ses_id, now)
    return True


def _post(letter: Letter) -> str:
    """Hand a letter to SES; without its files where SES refuses it with them (it takes no
    programs, and a mail that is enclosed may hold one). The id SES gave it."""
    told, files = enclose(letter, _mail)
    try:
        return clients.post().send(compose(told, clients.house(), files), letter.to, letter.id)
    except PostRefused as refused:
        if not files:
            raise
        telemetry.trouble("letter refused with its files", refused, letter=letter.id)
    raw = compose(without_files(letter), clients.house())
    return clients.post().send(raw, letter.to, letter.id)


def _mail(delivery: str, largest: int) -> bytes | None:
    """The raw mail of a delivery; None if it is gone, b"" if it has more bytes than `largest`."""
    bucket = clients.bucket()
    try:
        found = bucket.get_object(Bucket=settings().bucket, Key=f"mail/{delivery}")
    except bucket.exceptions.ClientError as error:
        if error.response["Error"]["Code"] in _GONE:
            return None
        raise
    if found["ContentLength"] > largest:
        return b""
    return found["Body"].read()
