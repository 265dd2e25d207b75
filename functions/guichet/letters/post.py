"""The post office: hands a finished mail to SES, once.

The call is never retried here or by the SDK, because SES has no idempotency token: whether to
try again is for the outbox to decide, which knows what was claimed and what was seen sent.
"""

from __future__ import annotations

from typing import Any, Protocol

_PERMANENT = frozenset({"MessageRejected", "BadRequestException", "InvalidParameterValue"})

_NEVER_REACHED = frozenset(
    {"ConnectTimeoutError", "EndpointConnectionError", "NoCredentialsError", "ProxyConnectionError"}
)
"""What botocore raises before a request has left."""


class PostError(Exception):
    """A mail that SES did not take."""


class PostRefused(PostError):
    """SES will never take this mail: it, or its address, is at fault."""


class PostFailed(PostError):
    """SES did not take the mail, this time: try later."""


class PostUncertain(PostError):
    """No answer came: SES may have taken the mail or not. Only its Send event can tell."""


class Mailer(Protocol):
    """What we use of an sesv2 client."""

    def send_email(self, **request: Any) -> Any:
        """SES v2 SendEmail."""


class Post:
    """Sends raw mails from one address."""

    def __init__(self, client: Mailer, sender: str, configuration_set: str | None) -> None:
        """`sender` is the envelope sender; `configuration_set` may be None or ''."""
        self._client = client
        self._sender = sender
        self._configuration_set = configuration_set

    def send(self, raw: bytes, to: str, letter_id: str) -> str:
        """Send one mail to one address; the id SES gave it."""
        request: dict[str, Any] = {
            "FromEmailAddress": self._sender,
            "Destination": {"ToAddresses": [to]},
            "Content": {"Raw": {"Data": raw}},
            "EmailTags": [{"Name": "letter", "Value": letter_id}],
        }
        if self._configuration_set:
            request["ConfigurationSetName"] = self._configuration_set
        try:
            answer = self._client.send_email(**request)
        except Exception as error:
            raise _judged(error) from error
        return str(answer["MessageId"])


def _judged(error: Exception) -> PostError:
    """A refusal when SES says that the mail itself is wrong; uncertain when it says nothing."""
    response = getattr(error, "response", None)
    code = ""
    if isinstance(response, dict):
        code = str(response.get("Error", {}).get("Code", ""))
    name = type(error).__name__
    if code in _PERMANENT or name == "ParamValidationError":
        return PostRefused(code or name)
    if code or name in _NEVER_REACHED:
        return PostFailed(code or name)
    return PostUncertain(name)
