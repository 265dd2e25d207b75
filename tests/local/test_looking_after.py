"""The commands that look after a desk, on a desk that runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from infra.cli import target as targets
from infra.cli.main import main
from infra.cli.target import Target
from infra.local.receipt import Delivery, notification, with_ses_headers
from tests.local.living import MARCH, REGISTER, Living

pytestmark = pytest.mark.local


@pytest.fixture
def living(shared: Living, monkeypatch: pytest.MonkeyPatch) -> Living:
    """The shared desk, as the desk that commands act on."""
    desk = shared.desk
    target = Target(desk.cloud, "guichet", local=True, places=desk.places)
    monkeypatch.setattr(targets, "target_of", lambda _: target)
    return shared


def stored(living: Living, name: str, address: str) -> Delivery:
    """A mail that lies in the bucket, and of which the desk was never told."""
    desk = living.desk
    text = REGISTER.format(day="19 mars 2019", name=name)
    raw = f"From: {name} <{address}>\r\nTo: {desk.options.contact}\r\nSubject: Inscription\r\n"
    raw += f"Message-ID: <1.{address}>\r\n\r\n{text}"
    delivery = Delivery(address, (desk.options.contact,), raw.encode(), desk.clock.now())
    desk.cloud.s3.put_object(
        Bucket=desk.outputs["MailBucket"],
        Key=f"mail/{delivery.id}",
        Body=with_ses_headers(delivery, desk.options.contact),
    )
    return delivery


def test_a_mail_that_nobody_announced_is_replayed_and_answered(
    living: Living, capsys: pytest.CaptureFixture[str]
) -> None:
    delivery = stored(living, "Lise Orme", "lise.orme@looked-after.example")
    assert main(["replay", "--mail", delivery.id, "--yes"]) == 0
    assert "1 replayed: 1 act" in capsys.readouterr().out
    living.settle()
    assert len(living.letters("lise.orme@looked-after.example")) == 1
    assert main(["replay", "--mail", delivery.id, "--yes"]) == 0
    assert "nothing to do" in capsys.readouterr().out


def test_the_doctor_finds_a_dead_letter_and_it_goes_back_and_is_answered(
    living: Living, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = living.desk
    delivery = stored(living, "Basile Erable", "basile.erable@looked-after.example")
    body = notification(delivery, desk.outputs["MailBucket"], desk.outputs["Receipts"])
    desk.cloud.sqs.send_message(QueueUrl=desk.outputs["ReceiptDeadLetters"], MessageBody=body)
    assert main(["doctor", "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)
    problems = [one["subject"] for one in findings if one["state"] == "problem"]
    assert problems == ["ReceiptDeadLetters"]
    assert main(["replay", "--dead-letters", "--yes"]) == 0
    living.deliveries.append(delivery)
    living.settle()
    assert len(living.letters("basile.erable@looked-after.example")) == 1
    capsys.readouterr()
    assert main(["doctor"]) == 0
    assert "nothing to do" in capsys.readouterr().out


def test_a_desk_is_exported_and_backed_up(
    living: Living, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    living.register("Odile Charme", "odile.charme@looked-after.example")
    living.settle()
    assert main(["export", MARCH, "--to", str(tmp_path), "--format", "csv"]) == 0
    [lists] = tmp_path.glob("*.csv")
    assert "odile.charme@looked-after.example" in lists.read_text("utf-8-sig")
    assert main(["journal", MARCH, "--json"]) == 0
    assert "confirmed" in {
        one["what"] for one in json.loads(capsys.readouterr().out.splitlines()[-1])
    }
    assert main(["backup", str(tmp_path / "backup")]) == 0
    assert "compared: the copy holds what the desk holds" in capsys.readouterr().out
