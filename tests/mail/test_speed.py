"""What reading costs: at import, and for an ordinary mail."""

from __future__ import annotations

import compileall
import email
import email.policy
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.mail.letters import mail, reading_of

FUNCTIONS = Path(__file__).resolve().parents[2] / "functions"
MOST_IMPORT = 0.060
MOST_TIMES = 3.0

ORDINARY = mail(
    "Bonjour Madame,\n\nNous souhaitons inscrire notre collègue Julie Tissier (j.tissier@ville.example)"
    " à la journée du 19 mars.\nPourriez-vous nous confirmer la bonne réception de cette demande ?\n\n"
    "Cordialement,\n\nChris Morel\nDirectrice des ressources\nVille de Brec\n06 39 98 12 34\n",
    html="<html><body><p>Bonjour Madame,</p><p>Nous souhaitons inscrire notre collègue</p></body></html>",
    subject="Inscription de notre collègue pour le 19 mars",
    Received="from mx.ville.example (mx.ville.example [203.0.113.5]) by inbound-smtp.example",
    DKIM_Signature="v=1; a=rsa-sha256; d=ville.example; s=s1; h=from:subject; bh=abc; b=def",
    Reply_To="Chris Morel <chris.morel@ville.example>",
    Cc="Julie Tissier <j.tissier@ville.example>",
    Date="Tue, 15 Jan 2019 12:00:00 +0100",
)


def _walk() -> None:
    message = email.message_from_bytes(ORDINARY, policy=email.policy.default)
    for part in message.walk():
        if not part.is_multipart():
            part.get_content()


def _read() -> None:
    assert reading_of(ORDINARY).request.people


def _seconds(act: Callable[[], None]) -> float:
    begun = time.process_time()
    for _ in range(20):
        act()
    return time.process_time() - begun


def test_an_ordinary_mail_takes_at_most_three_times_its_parsing() -> None:
    _walk()
    _read()
    ratios = sorted(_seconds(_read) / _seconds(_walk) for _ in range(5))
    print(f"{ratios[0]:.2f} times")
    assert ratios[0] <= MOST_TIMES


def test_reading_adds_little_to_a_cold_start(tmp_path: Path) -> None:
    copy = tmp_path / "functions"
    shutil.copytree(
        FUNCTIONS / "guichet", copy / "guichet", ignore=shutil.ignore_patterns("__pycache__")
    )
    compileall.compile_dir(copy, quiet=1)
    code = (
        "import sys, time, json, re, hashlib, zoneinfo, decimal\n"
        "import guichet.desk.model\n"
        "begun = time.process_time()\n"
        "import guichet.mail.reading, guichet.mail.receipt\n"
        "print(time.process_time() - begun)\n"
    )
    took = min(
        float(
            subprocess.run(
                [sys.executable, "-c", code], cwd=copy, capture_output=True, text=True, check=True
            ).stdout
        )
        for _ in range(5)
    )
    print(f"{took * 1000:.1f} ms")
    assert took <= MOST_IMPORT


def test_heavy_libraries_are_left_alone_until_they_are_needed() -> None:
    code = "import sys; import guichet.mail.reading; print('phonenumbers' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=FUNCTIONS, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "False"
