"""Faults between a function and AWS, at the HTTP layer of botocore: below the SDK's retries.

DynamoDB is Amazon's engine on this machine; the bucket and the post office stand behind this
wire themselves. One call of a run goes wrong: once, or again and again until the function ends.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from botocore.awsrequest import AWSResponse, HTTPHeaders
from botocore.exceptions import ReadTimeoutError

from tests.proofs.crowd import Raw

_BUSY = {
    "dynamodb": (400, "com.amazonaws.dynamodb.v20120810#ThrottlingException"),
    "s3": (503, "SlowDown"),
    "sesv2": (429, "TooManyRequestsException"),
}
_BROKEN = {
    "dynamodb": (500, "com.amazonaws.dynamodb.v20120810#InternalServerError"),
    "s3": (500, "InternalError"),
    "sesv2": (500, "InternalServiceErrorException"),
}
_CONFLICT = "com.amazonaws.dynamodb.v20120810#TransactionCanceledException"


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong, from which call on, and how often."""

    kind: str
    """`request lost`, `response lost`, `busy`, `error`, `conflict`."""
    call: int
    times: int


class Line:
    """Joins clients to the wire of the run there is."""

    def __init__(self) -> None:
        self.wire = Wire(None)

    def attach(self, service: str, client: Any) -> None:
        """Stand between a client and its service."""
        send = client._endpoint.http_session.send

        def before_call(model: Any, **_: Any) -> None:
            self.wire.calls.append(f"{service} {model.name}")

        def before_send(request: Any, **_: Any) -> AWSResponse:
            return self.wire.carry(service, request, send)

        client.meta.events.register("before-call", before_call)
        client.meta.events.register("before-send", before_send)


class Wire:
    """Between the clients of the functions and what stands behind them, for one run."""

    def __init__(self, fault: Fault | None) -> None:
        self.fault = fault
        self.mails: dict[str, bytes] = {}
        """The bucket."""
        self.sent: Counter[str] = Counter()
        """How often the post office took each letter."""
        self.calls: list[str] = []
        """The calls of the run, as the functions made them: service and operation."""
        self.struck = 0

    def mend(self) -> None:
        """The function has ended; what went wrong for it goes well for the next one."""
        if self.struck:
            self.fault = None

    def carry(self, service: str, request: Any, send: Any) -> AWSResponse:
        """One try of a call, there and back."""
        fault = self._strikes()
        if fault == "request lost":
            raise ReadTimeoutError(endpoint_url=request.url)
        if fault == "busy":
            return _refusal(request, service, *_BUSY[service])
        if fault == "error":
            return _refusal(request, service, *_BROKEN[service])
        if fault == "conflict" and self.calls[-1].endswith("TransactWriteItems"):
            return _conflict(request)
        response = self._serve(service, request, send)
        if fault == "response lost":
            raise ReadTimeoutError(endpoint_url=request.url)
        return response

    def _strikes(self) -> str:
        fault = self.fault
        if fault is None or len(self.calls) <= fault.call or self.struck >= fault.times:
            return ""
        self.struck += 1
        return fault.kind

    def _serve(self, service: str, request: Any, send: Any) -> AWSResponse:
        if service == "s3":
            key = request.url.partition("?")[0].rpartition("/")[2]
            return _response(request, 200, self.mails[key])
        if service == "sesv2":
            tags = {one["Name"]: one["Value"] for one in json.loads(request.body)["EmailTags"]}
            self.sent[tags["letter"]] += 1
            return _response(request, 200, b'{"MessageId": "ses-1"}')
        answer: AWSResponse = send(request)
        return answer


def _refusal(request: Any, service: str, status: int, code: str) -> AWSResponse:
    if service == "s3":
        body = f"<Error><Code>{code}</Code><Message>no</Message></Error>".encode()
        return _response(request, status, body)
    return _response(request, status, json.dumps({"__type": code, "message": "no"}).encode())


def _conflict(request: Any) -> AWSResponse:
    parts = len(json.loads(request.body)["TransactItems"])
    reasons = [{"Code": "TransactionConflict"}] + [{"Code": "None"}] * (parts - 1)
    body = json.dumps({"__type": _CONFLICT, "CancellationReasons": reasons}).encode()
    return _response(request, 400, body)


def _response(request: Any, status: int, body: bytes) -> AWSResponse:
    headers = HTTPHeaders()
    headers["content-length"] = str(len(body))
    return AWSResponse(request.url, status, headers, Raw(body))
