"""The doctor finds each thing that can be wrong, says what to do, and its exit code tells."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from guichet.desk.model import Letter, LetterKind
from guichet.desk.request import Language
from guichet.store.inbox import Inbox
from guichet.store.outbox import Outbox
from infra.cli import doctor
from infra.cli import target as targets
from infra.cli.health import names, resolver
from infra.cli.health.finding import Patient, State
from infra.cli.main import main
from infra.cli.target import Target
from tests.builders import NOW
from tests.infra.cli.sick import DOMAIN, healthy, refusal, target_with
from tests.proofs.memory_table import MemoryTable

Records = dict[tuple[str, str], list[str]]
MX = "10 inbound-smtp.eu-west-1.amazonaws.com"


class Practice:
    """A desk to look at, all well at first."""

    def __init__(self, folder: Path) -> None:
        self.answers = healthy(NOW)
        memory: Any = MemoryTable()
        self.table = memory
        self.records: Records = {
            (DOMAIN, "MX"): [MX],
            (f"_dmarc.{DOMAIN}", "TXT"): ["v=DMARC1; p=quarantine"],
        }
        self.local = False
        self.dns = True
        self._folder = folder
        Inbox(self.table).report(NOW - timedelta(hours=2), NOW, ())

    @property
    def target(self) -> Target:
        return target_with(self.answers, self.table, self._folder, local=self.local)

    def ask(self, name: str, kind: str) -> list[str]:
        if not self.dns:
            raise resolver.NoDns("10.0.0.1 does not answer")
        return self.records.get((name, kind), [])


@pytest.fixture
def practice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Practice:
    one = Practice(tmp_path)
    checked = names.checked
    monkeypatch.setattr(names, "checked", lambda: checked(one.ask))
    monkeypatch.setattr(targets, "target_of", lambda _: one.target)
    monkeypatch.setattr(Target, "now", lambda _: NOW)
    monkeypatch.setattr(Target, "table", property(lambda _: one.table))
    return one


def examined(capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, str]]]:
    code = main(["doctor", "--json"])
    findings: list[dict[str, str]] = json.loads(capsys.readouterr().out)
    return code, findings


def test_a_desk_where_all_is_well(practice: Practice, capsys: pytest.CaptureFixture[str]) -> None:
    code, findings = examined(capsys)
    assert [one for one in findings if one["state"] != State.OK] == []
    assert code == 0
    assert len(findings) >= 20
    assert main(["doctor"]) == 0
    told = capsys.readouterr().out
    assert "nothing to do" in told
    assert "kkkk" not in told, "the key is never shown"


def put(client: str, call: str, *path: Any) -> Callable[[Practice], None]:
    """Makes one answer, or one value in it, another: the last of `path`."""

    def sicken(practice: Practice) -> None:
        if len(path) == 1:
            practice.answers[client][call] = path[0]
            return
        place = practice.answers[client][call]
        for name in path[:-2]:
            place = place[name]
        place[path[-2]] = path[-1]

    return sicken


def record(name: str, kind: str, *texts: str) -> Callable[[Practice], None]:
    """Makes the records of a name in DNS others."""
    return lambda practice: practice.records.update({(name, kind): list(texts)})


def owed(practice: Practice) -> None:
    at = NOW - timedelta(minutes=11)
    letter = Letter("l1", LetterKind.STATUS, "a@b.example", Language.FR, at)
    Outbox(practice.table).add(letter)


def yesterday(practice: Practice) -> None:
    Inbox(practice.table).report(NOW - timedelta(hours=27), NOW, ())


LATE = format_datetime(datetime.now(UTC) - timedelta(minutes=4))
SECRET = "get_secret_value"
RULES = "describe_active_receipt_rule_set"
IDENTITY = "get_email_identity"
EVENTS = "get_configuration_set_event_destinations"
SICK: list[tuple[str, Callable[[Practice], None], str]] = [
    ("identity", put("ses", IDENTITY, refusal("NotFoundException")), "mail-domain.yaml"),
    ("identity", put("ses", IDENTITY, "VerifiedForSendingStatus", False), "DNS"),
    ("identity", put("ses", IDENTITY, refusal("AccessDeniedException")), "credentials"),
    ("DKIM", put("ses", IDENTITY, "DkimAttributes", "Status", "PENDING"), "CNAME"),
    ("DKIM", put("ses", IDENTITY, "DkimAttributes", "SigningEnabled", False), "CNAME"),
    ("MAIL FROM", put("ses", IDENTITY, "MailFromAttributes", {}), "SPF"),
    ("sandbox", put("ses", "get_account", "ProductionAccessEnabled", False), "production access"),
    ("sending", put("ses", "get_account", "EnforcementStatus", "PROBATION"), "reputation"),
    ("sending", put("ses", "get_account", "SendingEnabled", False), "reputation"),
    ("sending quota", put("ses", "get_account", "SendQuota", "SentLast24Hours", 41e3), "quota"),
    ("receipt rule", put("receiving", RULES, {}), "set-active-receipt-rule-set"),
    ("receipt rule", put("receiving", RULES, "Rules", []), "set-active-receipt-rule-set"),
    ("receipt rule", put("receiving", RULES, "Rules", 0, "Recipients", ["x@y.example"]), "set-active"),
    ("receipt rule", put("receiving", RULES, "Rules", 0, "Actions", 0, "S3Action", "BucketName", "x"),
     "set-active"),
    ("receipt rule", put("receiving", RULES, "Rules", 0, "ScanEnabled", False), "verdicts"),
    ("receipt rule", put("receiving", RULES, "Rules", 0, "Enabled", False), "deploy"),
    ("letter events", put("ses", EVENTS, refusal("NotFoundException")), "mail-domain.yaml"),
    ("letter events", put("ses", EVENTS, "EventDestinations", 0, "Enabled", False), "mail-domain"),
    ("letter events", put("ses", EVENTS, "EventDestinations", 0, "MatchingEventTypes", ["SEND"]),
     "mail-domain"),
    ("letter events",
     put("ses", EVENTS, "EventDestinations", 0, "SnsDestination", "TopicArn", "arn:other"), "mail"),
    ("MX", record(DOMAIN, "MX"), "enter MX 10 inbound-smtp.eu-west-1"),
    ("MX", record(DOMAIN, "MX", "10 mx.other.example"), "redirect"),
    ("MX", record(DOMAIN, "MX", MX, "5 mx.other.example"), "remove"),
    ("DMARC", record(f"_dmarc.{DOMAIN}", "TXT", "hello"), "v=DMARC1"),
    ("ReceiptQueue", put("sqs", "depths", "q-receipts", 1000), "ReceiveConcurrency"),
    ("ReceiptDeadLetters", put("sqs", "depths", "q-receipts-dead", 1), "replay"),
    ("LetterEventDeadLetters", put("sqs", "depths", "q-events-dead", 1), "replay"),
    ("Failures", put("sqs", "depths", "q-failures", 1), "purge"),
    ("event sources", put("functions", "list_event_source_mappings", {"EventSourceMappings": []}),
     "deploy"),
    ("event sources",
     put("functions", "list_event_source_mappings", "EventSourceMappings", 0, "State", "Disabled"),
     "enable"),
    ("letters", owed, "logs of send"),
    ("schedules", put("schedules", "get_schedule", "State", "DISABLED"), "enable"),
    ("schedules", put("stacks", "list_stack_resources", "StackResourceSummaries", []), "deploy"),
    ("digest", yesterday, "desk-digest"),
    ("clock", put("dynamodb", "describe_table", "ResponseMetadata", "HTTPHeaders", "date", LATE),
     "this machine's"),
    ("table recovery", put("dynamodb", "describe_continuous_backups",
     {"ContinuousBackupsDescription": {}}), "deploy"),
    ("table expiry", put("dynamodb", "describe_time_to_live", {}), "deploy"),
    ("mail bucket", put("s3", "get_bucket_lifecycle_configuration",
     refusal("NoSuchLifecycleConfiguration")), "deploy"),
    ("mail bucket", put("s3", "get_bucket_lifecycle_configuration", "Rules", 0, "Status", "Disabled"),
     "deploy"),
    ("token key", put("secrets", SECRET, refusal("ResourceNotFoundException")), "restore"),
    ("token key", put("secrets", SECRET, "SecretString", "not json"), "rotating"),
    ("token key", put("secrets", SECRET, "SecretString", '{"current": "short"}'), "rotating"),
    ("alarms", put("alarms", "describe_alarms", "MetricAlarms", [
     {"AlarmName": "desk-dead-mail", "AlarmDescription": "Replay it."}]), "Replay it."),
    ("alarm address", put("sns", "list_subscriptions_by_topic", "Subscriptions", []), "AlarmAddress"),
    ("alarm address", put("sns", "list_subscriptions_by_topic", "Subscriptions", 0,
     "SubscriptionArn", "PendingConfirmation"), "follow the link"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "sicken", "remedy"), SICK)
def test_each_thing_that_is_wrong_is_found_alone_with_what_to_do(
    practice: Practice,
    capsys: pytest.CaptureFixture[str],
    subject: str,
    sicken: Callable[[Practice], None],
    remedy: str,
) -> None:
    sicken(practice)
    code, findings = examined(capsys)
    assert code == doctor.ILL
    problems = [one for one in findings if one["state"] == State.PROBLEM]
    assert [one["subject"] for one in problems] == [subject]
    assert remedy in problems[0]["remedy"]


def test_without_dns_its_records_are_skipped_with_the_reason(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    practice.dns = False
    code, findings = examined(capsys)
    [skipped] = [one for one in findings if one["state"] == State.SKIPPED]
    assert (code, skipped["subject"]) == (0, "MX and DMARC")
    assert "no DNS here" in skipped["told"]


def test_the_policy_of_the_organisations_domain_counts(practice: Practice) -> None:
    practice.records = {
        (DOMAIN, "MX"): [MX],
        ("_dmarc.region.example", "TXT"): ["v=DMARC1; p=none"],
    }
    findings = list(names.checked()(Patient(practice.target)))
    assert [one.state for one in findings] == [State.OK, State.OK]


def test_what_the_local_desk_does_not_have_is_skipped(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    practice.local = True
    practice.answers["schedules"]["get_schedule"] = {"State": "DISABLED"}
    code, findings = examined(capsys)
    skipped = {one["subject"] for one in findings if one["state"] == State.SKIPPED}
    assert code == 0
    assert {"DKIM", "sandbox", "receipt rule", "letter events", "MX", "schedules"} <= skipped


def test_before_the_first_morning_there_is_no_digest(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    practice.table.items.clear()
    code, findings = examined(capsys)
    [digest] = [one for one in findings if one["subject"] == "digest"]
    assert (code, digest["state"]) == (0, State.SKIPPED)


def name_of(text: str) -> bytes:
    parts = (bytes([len(one)]) + one.encode() for one in text.split("."))
    return b"".join(parts) + b"\x00"


def answer(*records: tuple[int, bytes], number: int = 7, code: int = 0) -> bytes:
    head = struct.pack(">HHHHHH", number, 0x8180 | code, 1, len(records), 0, 0)
    question = name_of("a.example") + struct.pack(">HH", 15, 1)
    body = b"".join(
        b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 60, len(data)) + data for kind, data in records
    )
    return head + question + body


def test_a_name_servers_answer_is_read() -> None:
    mx = struct.pack(">H", 10) + b"\x02mx\xc0\x0c"
    text = b"\x08v=DMARC1\x08; p=none"
    told = answer((5, name_of("b.example")), (15, mx), (16, text))
    assert resolver.read(told, 7, "MX") == ["10 mx.a.example"]
    assert resolver.read(answer((16, b"\x08v=DMARC1\x08; p=none")), 7, "TXT") == [
        "v=DMARC1; p=none"
    ]
    assert resolver.read(answer(code=3), 7, "MX") == []


@pytest.mark.parametrize(
    "told",
    [
        b"",
        answer(number=8),
        answer(code=2),
        answer((15, struct.pack(">H", 10) + b"\xc0\x1f" + b"\xc0\x1f"))[:-3],
        answer((15, struct.pack(">H", 10) + b"\xc0\x29")),
    ],
)
def test_what_is_no_answer_is_no_dns(told: bytes) -> None:
    with pytest.raises(resolver.NoDns):
        resolver.read(told, 7, "MX")
