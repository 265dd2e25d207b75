"""`guichet read`: one object a line, and the others go on when one file cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from infra.cli.main import main
from tests.mail.letters import mail
from tests.mail.test_envelope import notification

ROOT = Path(__file__).resolve().parents[2]
SESSIONS = sorted((ROOT / "infra" / "sessions").glob("*.toml"))
KEYS = {
    "file", "disposition", "reason", "intent", "also_human", "language", "session",
    "participants", "own_words", "evidence",
}  # fmt: skip


def run(
    capsys: pytest.CaptureFixture[str], *arguments: str | Path
) -> tuple[int, list[dict[str, Any]]]:
    given = [str(one) for one in arguments]
    for file in SESSIONS:
        given += ["--session", str(file)]
    code = main(["read", *given])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    file = tmp_path / "asked.eml"
    file.write_bytes(
        mail("Merci de m'inscrire pour le 19 mars 2019.", Date="Tue, 15 Jan 2019 12:00:00 +0100")
    )
    return file


def test_a_mail_is_told_in_one_line(asked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, (told,) = run(capsys, asked, "--json")
    assert code == 0
    assert set(told) == KEYS
    assert (told["disposition"], told["intent"]) == ("act", "register")
    assert told["session"] == "decouverte-2019-03-19"
    assert told["participants"] == [
        {"name": "Chris Morel", "email": "chris.morel@ville.example", "organisation": None,
         "role": None, "phone": None}
    ]  # fmt: skip
    assert told["evidence"]


def test_a_file_that_cannot_be_read_is_a_line_of_its_own(
    asked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = run(capsys, asked.parent / "gone.eml", asked, asked.parent, "--json")
    assert code == 1
    assert ["error" in one for one in told] == [True, False, True]


def test_a_date_of_no_session_is_handed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "other.eml"
    file.write_bytes(mail("Merci de m'inscrire pour le 12 avril 2019."))
    _, (told,) = run(capsys, file, "--json")
    assert (told["disposition"], told["reason"]) == ("hand-over", "no-such-session")
    assert told["intent"] is None
    assert told["participants"] == []


def test_a_receipt_can_be_given(asked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    receipt = asked.parent / "receipt.json"
    receipt.write_text(json.dumps(notification(dmarc="FAIL")))
    _, (told,) = run(capsys, asked, "--json", "--receipt", receipt)
    assert told["reason"] == "dmarc-fail"
    receipt.write_text("{}")
    assert main(["read", str(asked), "--session", str(SESSIONS[0]), "--receipt", str(receipt)]) == 1
    assert "receipt.json" in capsys.readouterr().err


def test_for_a_reader_at_the_terminal(asked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(asked), "--session", str(SESSIONS[0])]) == 0
    told = capsys.readouterr().out
    assert "act: register" in told
    assert "> Merci de m'inscrire" in told
