"""The template keeps the promises that no linter checks."""

from __future__ import annotations

import re
from typing import Any

import pytest

from guichet.settings import Settings
from infra.local.places import ROOT
from infra.local.template import for_emulator, policies, read_template

TEMPLATE = read_template()
RESOURCES: dict[str, Any] = TEMPLATE["Resources"]
DOMAIN: dict[str, Any] = read_template(ROOT / "infra" / "mail-domain.yaml")["Resources"]
FUNCTIONS = {
    name: one["Properties"]
    for name, one in RESOURCES.items()
    if one["Type"] == "AWS::Serverless::Function"
}
STATEMENTS = [(role, one) for role, all_ in policies(RESOURCES) for one in all_]
NOT_NARROWED = {"Trace"}
"""Statements whose actions AWS does not narrow to a resource."""
IN_PROD = {"Fn::If": ["Prod", True, False]}


def of_type(kind: str) -> dict[str, Any]:
    return {name: one for name, one in RESOURCES.items() if one["Type"] == kind}


def target(value: Any) -> str:
    """The logical id that a Ref or GetAtt means."""
    return str(value["Ref"] if "Ref" in value else value["Fn::GetAtt"][0])


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def test_the_five_doors_and_no_other() -> None:
    doors = {name.removesuffix("Function").lower() for name in FUNCTIONS}
    assert doors == {"receive", "send", "sweep", "digest", "feedback"}
    for name, one in FUNCTIONS.items():
        door = name.removesuffix("Function").lower()
        assert one["Handler"] == f"{door}.handler"
        assert (ROOT / "functions" / f"{door}.py").is_file()
        assert RESOURCES[name]["Metadata"]["BuildMethod"] == "makefile"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_logs_to_its_own_group_with_retention(name: str) -> None:
    group = RESOURCES[target(FUNCTIONS[name]["LoggingConfig"]["LogGroup"])]
    assert group["Properties"]["RetentionInDays"] == {"Ref": "LogRetentionDays"}
    door = name.removesuffix("Function").lower()
    assert group["Properties"]["LogGroupName"]["Fn::Sub"].endswith(f"/{door}")


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_has_timeout_memory_role_and_somewhere_for_its_failures(name: str) -> None:
    function = FUNCTIONS[name]
    assert 0 < function["Timeout"] <= 120
    assert function["ReservedConcurrentExecutions"]["Fn::If"][0] == "Reserved"
    assert function["MemorySize"]
    assert target(function["Role"]) == name.replace("Function", "Role")
    for event in function["Events"].values():
        properties = event["Properties"]
        if event["Type"] == "SQS":
            queue = RESOURCES[target(properties["Queue"])]["Properties"]
            assert queue["VisibilityTimeout"] >= 6 * function["Timeout"]
            assert target(queue["RedrivePolicy"]["deadLetterTargetArn"]).endswith("DeadLetters")
            assert properties["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
            assert properties["ScalingConfig"]["MaximumConcurrency"]
        elif event["Type"] == "DynamoDB":
            assert properties["DestinationConfig"]["OnFailure"]["Type"] == "SQS"
            assert properties["BisectBatchOnFunctionError"] is True
            assert properties["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
        else:
            assert event["Type"] == "ScheduleV2"
            assert target(properties["DeadLetterConfig"]["Arn"]) == "Failures"
            assert function["EventInvokeConfig"]["DestinationConfig"]["OnFailure"]


@pytest.mark.parametrize(("role", "statement"), STATEMENTS, ids=lambda one: str(one)[:40])
def test_each_statement_is_named_and_narrow(role: str, statement: dict[str, Any]) -> None:
    assert re.fullmatch(r"[A-Z][A-Za-z]+", statement["Sid"])
    assert statement["Effect"] == "Allow"
    assert not [action for action in as_list(statement["Action"]) if "*" in action]
    if statement["Sid"] not in NOT_NARROWED:
        assert "*" not in as_list(statement["Resource"])


WILDCARDS = {
    "${MailBucket.Arn}/mail/*",  # each mail is an object
    "${Table.Arn}/stream/*",  # the stream's name is its date of birth
    "log-group:/guichet/${AWS::StackName}/",  # ends in :*, the streams of one group
}
"""All the places where a resource may have a star in it."""


@pytest.mark.parametrize(("role", "statement"), STATEMENTS, ids=lambda one: str(one)[:40])
def test_stars_stand_only_where_names_are_not_known(role: str, statement: dict[str, Any]) -> None:
    if statement["Sid"] in NOT_NARROWED:
        return
    for resource in as_list(statement["Resource"]):
        text = resource.get("Fn::Sub", "") if isinstance(resource, dict) else resource
        if isinstance(text, list):  # the identity: all of them in the sandbox, in production one
            [chosen] = text[1].values()
            assert chosen["Fn::If"][0] == "Prod"
            assert "*" not in str(chosen["Fn::If"][1])
            text = text[0]
        assert "*" not in text or any(allowed in text for allowed in WILDCARDS)


class Noting(dict[str, str]):
    """An environment that notes what it was asked for."""

    def __init__(self, *, asked: set[str]) -> None:
        super().__init__(TABLE_NAME="t", CONTACT_ADDRESS="a@b.example")
        self.asked = asked

    def get(self, name: str, default: Any = None) -> Any:
        self.asked.add(name)
        return super().get(name, default)

    def __getitem__(self, name: str) -> str:
        self.asked.add(name)
        return super().__getitem__(name)


def test_the_environment_is_what_the_settings_read() -> None:
    read: set[str] = set()
    Settings.of(Noting(asked=read))
    of_all = TEMPLATE["Globals"]["Function"]["Environment"]["Variables"]
    set_ = {
        name
        for variables in [
            of_all,
            *(one.get("Environment", {}).get("Variables", {}) for one in FUNCTIONS.values()),
        ]
        for name in variables
        if not name.startswith("POWERTOOLS_")
    }
    assert set_ == read


def test_no_role_has_two_statements_of_one_name() -> None:
    names = [(role, statement["Sid"]) for role, statement in STATEMENTS]
    assert len(set(names)) == len(names)


def test_only_the_doors_that_send_may_send() -> None:
    senders = {role for role, one in STATEMENTS if "ses:SendEmail" in as_list(one["Action"])}
    assert senders == {"SendRole", "SweepRole"}
    for _, one in STATEMENTS:
        if one["Sid"] == "Post":
            assert one["Condition"] == {
                "StringEquals": {"ses:FromAddress": {"Ref": "ContactAddress"}}
            }


def test_data_outlives_the_stack() -> None:
    for name in ("MailBucket", "Table", "TokenKey", "ReceiptDeadLetters"):
        assert RESOURCES[name]["DeletionPolicy"] == "Retain"
        assert RESOURCES[name]["UpdateReplacePolicy"] == "Retain"


def test_raw_mail_is_encrypted_private_and_forgotten() -> None:
    bucket = RESOURCES["MailBucket"]["Properties"]
    assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    [rule] = bucket["LifecycleConfiguration"]["Rules"]
    assert rule["ExpirationInDays"] == {"Ref": "MailRetentionDays"}
    assert TEMPLATE["Parameters"]["MailRetentionDays"]["Default"] == 30
    assert bucket["BucketEncryption"]


def test_every_door_from_outside_demands_tls_and_the_own_account() -> None:
    kinds = ("AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy", "AWS::SQS::QueuePolicy")
    found = [one for kind in kinds for one in of_type(kind).values()]
    for one in found:
        statements = one["Properties"]["PolicyDocument"]["Statement"]
        [tls] = [statement for statement in statements if statement["Sid"] == "TlsOnly"]
        assert tls["Effect"] == "Deny"
        for statement in statements:
            if statement["Effect"] == "Allow":
                assert {"aws:SourceAccount", "aws:SourceArn"} & {
                    key for test in statement["Condition"].values() for key in test
                }
    policed = {target(one["Properties"]["Queues"][0]) for one in of_type(kinds[2]).values()}
    assert policed == set(of_type("AWS::SQS::Queue"))
    for queue in of_type("AWS::SQS::Queue").values():
        assert queue["Properties"]["SqsManagedSseEnabled"] is True


def test_the_table_is_the_one_the_functions_expect() -> None:
    table = RESOURCES["Table"]["Properties"]
    assert [one["AttributeName"] for one in table["KeySchema"]] == ["pk", "sk"]
    [index] = table["GlobalSecondaryIndexes"]
    assert index["IndexName"] == "agenda"
    assert [one["AttributeName"] for one in index["KeySchema"]] == ["agenda", "at"]
    assert table["TimeToLiveSpecification"] == {"AttributeName": "expires", "Enabled": True}
    assert table["StreamSpecification"] == {"StreamViewType": "NEW_IMAGE"}
    assert table["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] == IN_PROD
    assert table["DeletionProtectionEnabled"] == IN_PROD
    assert table["SSESpecification"]["SSEEnabled"] is True


def test_the_digest_comes_at_eight_in_paris() -> None:
    event = FUNCTIONS["DigestFunction"]["Events"]["EveryMorning"]["Properties"]
    assert event["ScheduleExpression"] == "cron(0 8 * * ? *)"
    assert event["ScheduleExpressionTimezone"] == {"Ref": "TimeZone"}
    assert TEMPLATE["Parameters"]["TimeZone"]["Default"] == "Europe/Paris"


def test_no_secret_stands_in_the_environment() -> None:
    variables = TEMPLATE["Globals"]["Function"]["Environment"]["Variables"]
    assert variables["TOKEN_KEY_SECRET"] == {"Ref": "TokenKey"}
    assert "SecretString" not in RESOURCES["TokenKey"]["Properties"]


def test_the_receipt_rule_scans_and_is_switched_on() -> None:
    rule = DOMAIN["Rule"]["Properties"]["Rule"]
    assert rule["Enabled"] is True
    assert rule["ScanEnabled"] is True
    assert rule["TlsPolicy"] == {"Ref": "ReceiveTls"}
    [action] = rule["Actions"]
    assert action["S3Action"]["ObjectKeyPrefix"] == "mail/"
    assert not [one for one in DOMAIN.values() if one["Type"].startswith("Custom::")]


def test_on_a_laptop_every_policy_is_the_same_but_for_the_address_of_ses() -> None:
    changed = for_emulator(read_template(), {}, "bucket", "key")["Resources"]
    before = [(role, one) for role, one in STATEMENTS if one["Sid"] != "Post"]
    after = [
        (role, one) for role, all_ in policies(changed) for one in all_ if one["Sid"] != "Post"
    ]
    assert after == before
    for _, statements in policies(changed):
        for one in statements:
            if one["Sid"] == "Post":
                assert one["Action"] == ["ses:SendEmail", "ses:SendRawEmail"]
    concurrency = changed["ReceiveFunction"]["Properties"]["Events"]["Receipt"]["Properties"]
    assert concurrency["ScalingConfig"]["MaximumConcurrency"] == 2
