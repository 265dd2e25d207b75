"""What AWS itself does in a function's name: polls, logs, traces, hands failures on.

No emulator checks these, so they are held against what AWS says it needs: nothing less, and
nothing more. Everything else is proven by taking it away (tests/local/test_permissions.py).
"""

from __future__ import annotations

from typing import Any

import pytest

from infra.local.template import policies, read_template

BY_AWS: dict[str, set[str]] = {
    # AWS Lambda Developer Guide, "Using Lambda with Amazon SQS": execution role permissions
    "PollReceipts": {"sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"},
    "PollEvents": {"sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"},
    # "Using AWS Lambda with Amazon DynamoDB": execution role permissions, in two statements
    "ReadTheStream": {
        "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator",
    },
    "FindTheStream": {"dynamodb:ListStreams"},
    # "Capturing records of Lambda asynchronous invocations": an SQS queue as destination
    "ReportFailures": {"sqs:SendMessage"},
    # "Working with Lambda execution environment credentials": basic, the log group being there
    "WriteLogs": {"logs:CreateLogStream", "logs:PutLogEvents"},
    # "Visualize Lambda function invocations using AWS X-Ray"
    "Trace": {"xray:PutTraceSegments", "xray:PutTelemetryRecords"},
    # Amazon EventBridge Scheduler User Guide, "Setting up": execution role
    "StartOnTime": {"lambda:InvokeFunction"},
}  # fmt: skip
"""The statements that AWS uses, with the actions that it asks for."""

RESOURCES: dict[str, Any] = read_template()["Resources"]
OF_ROLE = {role: {one["Sid"]: one for one in all_} for role, all_ in policies(RESOURCES)}
FUNCTIONS = {
    name.removesuffix("Function"): one["Properties"]
    for name, one in RESOURCES.items()
    if one["Type"] == "AWS::Serverless::Function"
}


def target(value: Any) -> str:
    return str(value["Ref"] if "Ref" in value else value["Fn::GetAtt"][0])


@pytest.mark.parametrize("role", OF_ROLE)
def test_aws_may_do_what_it_asks_for_and_no_more(role: str) -> None:
    for sid, actions in BY_AWS.items():
        statement = OF_ROLE[role].get(sid)
        if statement:
            found = statement["Action"]
            assert set(found if isinstance(found, list) else [found]) == actions


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_has_these_statements_where_aws_acts_for_it_and_only_there(name: str) -> None:
    function, statements = FUNCTIONS[name], OF_ROLE[f"{name}Role"]
    events = {one["Type"]: one["Properties"] for one in function["Events"].values()}
    expected = {"WriteLogs", "Trace"}
    if "SQS" in events:
        [poll] = {"PollReceipts", "PollEvents"} & set(statements)
        assert target(statements[poll]["Resource"]) == target(events["SQS"]["Queue"])
        expected.add(poll)
    if "DynamoDB" in events:
        expected |= {"ReadTheStream", "FindTheStream"}
        assert statements["ReadTheStream"]["Resource"] == events["DynamoDB"]["Stream"]
    reports = "DynamoDB" in events or "EventInvokeConfig" in function
    if reports:
        expected.add("ReportFailures")
        assert target(statements["ReportFailures"]["Resource"]) == "Failures"
    assert set(statements) & set(BY_AWS) == expected
    group = f"log-group:/guichet/${{AWS::StackName}}/{name.lower()}:*"
    assert statements["WriteLogs"]["Resource"]["Fn::Sub"].endswith(group)


def test_the_scheduler_may_start_what_is_scheduled_and_hand_on_what_did_not_start() -> None:
    statements = OF_ROLE["SchedulerRole"]
    assert set(statements) == {"StartOnTime", "ReportFailures"}
    scheduled = {
        f"{name}Function"
        for name, one in FUNCTIONS.items()
        for event in one["Events"].values()
        if event["Type"] == "ScheduleV2"
    }
    assert {target(one) for one in statements["StartOnTime"]["Resource"]} == scheduled
    assert target(statements["ReportFailures"]["Resource"]) == "Failures"
