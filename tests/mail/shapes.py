"""Adversarial mails that can be made as large as one likes."""

from __future__ import annotations

import base64
from collections.abc import Callable

HEAD = "From: A B <a@b.example>\r\nSubject: s\r\nMessage-ID: <x@b.example>\r\n"


def _text(body: str, kind: str = "text/plain") -> bytes:
    return f"{HEAD}Content-Type: {kind}; charset=utf-8\r\n\r\n{body}".encode()


def _filled(piece: str, size: int) -> str:
    return (piece * (size // max(1, len(piece.encode())) + 1))[:size]


def nested_parts(size: int) -> bytes:
    """Multiparts in multiparts."""
    depth = max(1, size // 90)
    opening = "".join(
        f"--b{at}\r\nContent-Type: multipart/mixed; boundary=b{at + 1}\r\n\r\n"
        for at in range(depth)
    )
    return (f"{HEAD}Content-Type: multipart/mixed; boundary=b0\r\n\r\n{opening}").encode()


def nested_mails(size: int) -> bytes:
    """Mails enclosed in mails."""
    return (HEAD + "Content-Type: message/rfc822\r\n\r\n" * max(1, size // 34)).encode()


def many_parts(size: int) -> bytes:
    """A thousand small parts."""
    part = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n"
    return f"{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{_filled(part, size)}".encode()


def almost_boundaries(size: int) -> bytes:
    """Lines that begin like a boundary."""
    body = _filled("--bb\r\n--b x\r\n", size)
    return f"{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{body}".encode()


def encoded_words(size: int) -> bytes:
    """A subject of encoded words."""
    return (f"Subject: {_filled('=?utf-8?q?=41=?= ', size)}\r\n{HEAD}\r\nhello").encode()


def long_header(size: int) -> bytes:
    """One endless folded header."""
    return (f"X-A: {_filled('a' * 60 + chr(13) + chr(10) + ' ', size)}\r\n{HEAD}\r\nx").encode()


def many_headers(size: int) -> bytes:
    """Very many headers."""
    return (f"{HEAD}{_filled('Received: from a by b' + chr(13) + chr(10), size)}\r\n\r\nx").encode()


def long_from(size: int) -> bytes:
    """A From of quotes, brackets and commas."""
    return f"From: {_filled(chr(34) + '<,(;' + chr(92), size)}\r\nSubject: x\r\n\r\nx".encode()


def inscription_base64(size: int) -> bytes:
    """Base64 text."""
    body = base64.encodebytes(_filled("Inscrivez-moi le 19 mars. ", size * 3 // 4).encode())
    return (
        HEAD + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + body


SHAPES: dict[str, Callable[[int], bytes]] = {
    "angles": lambda size: _text(_filled(">", size)),
    "deep quotes": lambda size: _text(_filled("> " * 200 + "x\n", size)),
    "blank lines": lambda size: _text(_filled("\n", size)),
    "spaces": lambda size: _text(_filled(" ", size)),
    "spaced lines": lambda size: _text(_filled(" \n", size)),
    "one long line": lambda size: _text(_filled("a", size)),
    "words": lambda size: _text(_filled("inscrire la place ", size)),
    "no words": lambda size: _text(_filled("ne pas ", size)),
    "sentences": lambda size: _text(_filled("Je viens. Non? Si! ", size)),
    "commas": lambda size: _text(_filled(",", size)),
    "dots": lambda size: _text(_filled(".", size)),
    "questions": lambda size: _text(_filled("? ", size)),
    "digits": lambda size: _text(_filled("06 12 ", size)),
    "numbers": lambda size: _text(_filled("0", size)),
    "dates": lambda size: _text(_filled("mardi 19 mars 2019 ", size)),
    "slashes": lambda size: _text(_filled("19/03/", size)),
    "capitals": lambda size: _text(_filled("Jean DE LA ", size)),
    "names": lambda size: _text(_filled("Inscrivez Jean Dupont et Marie Martin, ", size)),
    "particles": lambda size: _text("Inscrivez Jean " + _filled("de la ", size)),
    "addresses": lambda size: _text(_filled("a.b@c.example ", size)),
    "at signs": lambda size: _text(_filled("a@", size)),
    "dotted": lambda size: _text(_filled("a.", size)),
    "links": lambda size: _text(_filled("http://", size)),
    "attributions": lambda size: _text(_filled("Le 1 mars <a@b>\n", size)),
    "wrote": lambda size: _text(_filled("Le 12 mars 2019, Paul a écrit :\n", size)),
    "headers quoted": lambda size: _text(_filled("De : a\nÀ : b\n", size)),
    "rulers": lambda size: _text(_filled("_" * 40 + "\n", size)),
    "dashes": lambda size: _text(_filled("-", size)),
    "signatures": lambda size: _text(_filled("-- \nA\n", size)),
    "closings": lambda size: _text(_filled("Cordialement,\nJean\n", size)),
    "bullets": lambda size: _text(_filled("- Jean Dupont, maire\n", size)),
    "labels": lambda size: _text(_filled("Nom : Dupont\n", size)),
    "tabs": lambda size: _text(_filled("a\tb\n", size)),
    "zero width": lambda size: _text(_filled("\u200b\u202e", size // 3)),
    "combining": lambda size: _text(_filled("e\u0301", size // 3)),
    "brackets": lambda size: _text(_filled("(", size)),
    "apostrophes": lambda size: _text(_filled("d'", size)),
    "tags": lambda size: _text(_filled("<b>", size), "text/html"),
    "open tags": lambda size: _text(_filled("<a ", size), "text/html"),
    "angles in html": lambda size: _text(_filled("<", size), "text/html"),
    "divs": lambda size: _text(_filled("<div><p>x", size), "text/html"),
    "quotes in html": lambda size: _text(_filled("<blockquote>x", size), "text/html"),
    "tables": lambda size: _text(_filled("<table><tr><td>x", size), "text/html"),
    "hidden": lambda size: _text(_filled("<i style=display:none>", size), "text/html"),
    "comments": lambda size: _text(_filled("<!--", size), "text/html"),
    "entities": lambda size: _text(_filled("&amp", size), "text/html"),
    "text of html": lambda size: _text(
        _filled("<p>Inscrivez-moi le 19 mars</p>", size), "text/html"
    ),
    "nested parts": nested_parts,
    "nested mails": nested_mails,
    "many parts": many_parts,
    "almost boundaries": almost_boundaries,
    "encoded words": encoded_words,
    "long header": long_header,
    "many headers": many_headers,
    "long from": long_from,
    "base64": inscription_base64,
}
