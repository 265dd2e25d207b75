"""Stands where SES sends: an HTTP endpoint between the functions and the emulator.

The emulator checks the signature and the policy of each request, and answers; but it keeps no
raw mail and publishes no events. So this passes every request on as it came, and does for an
accepted one what SES does then: gives it an id, delivers it (into a directory), and publishes
its events.
"""

from __future__ import annotations

import base64
import json
import logging
import secrets
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

from infra.local.clock import DeskClock
from infra.local.events import events_of
from infra.local.outbox import LetterBox, Sent

SEND = "/v2/email/outbound-emails"
_HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"}
_LOG = logging.getLogger(__name__)

Fault = Literal["refuse", "lose-answer", "throttle"]
"""refuse: an error, nothing sent · lose-answer: sent, but the caller never hears · throttle."""


@dataclass(slots=True)
class Postman:
    """What happens to letters once accepted; the parts the local desk fills in."""

    box: LetterBox
    clock: DeskClock
    contact: str
    publish: Callable[[str], None] = lambda _: None
    """Publishes one SES event."""

    def deliver(self, request: dict[str, Any]) -> Sent:
        """Keep the letter and publish its events."""
        raw = base64.b64decode(request["Content"]["Raw"]["Data"])
        destination = request.get("Destination") or {}
        to = tuple(destination.get("ToAddresses", ()))
        sent = self.box.add(raw, to, _message_id(), self.clock.now())
        for event in events_of(request, sent):
            self.publish(json.dumps(event))
        return sent


class SesEndpoint:
    """The endpoint, in threads of its own, on this machine's own address."""

    def __init__(self, host: str, postman: Postman) -> None:
        """Listen at once; requests are answered from `start` on."""
        endpoint = self

        class Handler(_Handler):
            ses = endpoint

        self._server = ThreadingHTTPServer((host, 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self.url = f"http://{host}:{self._server.server_address[1]}"
        self.postman = postman
        self.emulator: tuple[str, int] = (host, 0)
        self.observers: list[Callable[[Sent], None]] = []
        """Told of each letter accepted."""
        self.faults: deque[Fault] = deque()
        """What goes wrong with the next requests to send, one each; for the tests."""

    def start(self, emulator: tuple[str, int]) -> None:
        """Answer requests, passing them on to the emulator at this address."""
        self.emulator = emulator
        self._thread.start()

    def stop(self) -> None:
        """Stop answering."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join(5)
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    ses: SesEndpoint
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Answer one request."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.command != "POST" or self.path.rstrip("/") != SEND:
            self._answer(*self._pass_on(body))
            return
        fault = self.ses.faults.popleft() if self.ses.faults else None
        if fault in ("refuse", "throttle"):
            self._refuse(fault)
            return
        status, headers, answer = self._send(body)
        if fault == "lose-answer":
            self.close_connection = True
            return
        self._answer(status, headers, answer)

    do_GET = do_PUT = do_DELETE = do_POST  # noqa: N815

    def _send(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        request = json.loads(body)
        if request.get("FromEmailAddress", "").rpartition("<")[2].strip(">") != self._contact():
            return _error(HTTPStatus.FORBIDDEN, "AccessDeniedException", "not allowed to send as")
        if "Raw" not in request.get("Content", {}):
            return _error(HTTPStatus.BAD_REQUEST, "BadRequestException", "only raw mail is sent")
        status, headers, answer = self._pass_on(body)
        if status == HTTPStatus.OK:
            sent = self.ses.postman.deliver(request)
            answer = json.dumps({"MessageId": sent.id}).encode()
            for observer in self.ses.observers:
                observer(sent)
        return status, headers, answer

    def _contact(self) -> str:
        return self.ses.postman.contact

    def _pass_on(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        """The emulator's answer. The headers stay as they are: they are signed."""
        connection = HTTPConnection(*self.ses.emulator, timeout=30)
        try:
            own = {"skip_host": True, "skip_accept_encoding": True}
            connection.putrequest(self.command, self.path, **own)
            for name, value in self.headers.items():
                if name.lower() not in ("connection", "expect"):
                    connection.putheader(name, value)
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        except (HTTPException, OSError) as error:
            return _error(HTTPStatus.BAD_GATEWAY, "ServiceUnavailable", str(error))
        finally:
            connection.close()

    def _refuse(self, fault: Fault) -> None:
        if fault == "throttle":
            self._answer(*_error(HTTPStatus.TOO_MANY_REQUESTS, "TooManyRequestsException", "slow"))
        else:
            reason = "an error on purpose"
            self._answer(*_error(HTTPStatus.INTERNAL_SERVER_ERROR, "InternalServiceError", reason))

    def _answer(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers:
            if name.lower() not in _HOP_BY_HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named by the base
        """Say nothing on the terminal."""
        _LOG.debug(format, *args)


def _error(status: int, code: str, message: str) -> tuple[int, list[tuple[str, str]], bytes]:
    headers = [("Content-Type", "application/json"), ("x-amzn-ErrorType", code)]
    return status, headers, json.dumps({"__type": code, "message": message}).encode()


def _message_id() -> str:
    """An id in the form of SES's."""
    return f"0102{secrets.token_hex(6)}-{secrets.token_hex(4)}-{secrets.token_hex(16)}-000000"
