"""Whatever can go wrong rings, and says what to do; the dashboard draws what there is to see."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from infra.local.places import ROOT
from infra.local.template import for_emulator, read_template

TEMPLATE = read_template()
RESOURCES: dict[str, Any] = TEMPLATE["Resources"]
ALARMS = {name: one for name, one in RESOURCES.items() if one["Type"] == "AWS::CloudWatch::Alarm"}
FUNCTIONS = [name for name, one in RESOURCES.items() if one["Type"] == "AWS::Serverless::Function"]
QUEUES = {name: one for name, one in RESOURCES.items() if one["Type"] == "AWS::SQS::Queue"}
TELEMETRY = (ROOT / "functions" / "guichet" / "telemetry.py").read_text()
SES_REVIEWS_AT = {"Reputation.BounceRate": 0.05, "Reputation.ComplaintRate": 0.001}
"""Amazon SES, "Sending review process FAQs": an account comes under review from here on."""


def watched() -> Iterator[tuple[str, str, str]]:
    """Each metric under an alarm: the alarm, the metric, what it is of."""
    for name, alarm in ALARMS.items():
        properties = alarm["Properties"]
        metrics = [properties] if "MetricName" in properties else []
        metrics += [
            one["MetricStat"]["Metric"]
            for one in properties.get("Metrics", ())
            if "MetricStat" in one
        ]
        for metric in metrics:
            of = [one["Value"] for one in metric.get("Dimensions", ())] or [""]
            yield name, metric["MetricName"], _logical(of[0])


def _logical(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value["Ref"] if "Ref" in value else value["Fn::GetAtt"][0])


WATCHED = {(metric, of) for _, metric, of in watched()}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_rings_for_errors_and_throttles(name: str) -> None:
    assert ("Errors", name) in WATCHED
    assert ("Throttles", name) in WATCHED


@pytest.mark.parametrize("name", QUEUES)
def test_each_queue_rings_for_what_waits_and_each_end_of_the_line_for_what_is_there(
    name: str,
) -> None:
    leads_on = "RedrivePolicy" in QUEUES[name]["Properties"]
    metric = "ApproximateAgeOfOldestMessage" if leads_on else "ApproximateNumberOfMessagesVisible"
    assert (metric, name) in WATCHED


@pytest.mark.parametrize("name", QUEUES)
def test_only_its_own_queue_may_use_a_dead_letter_queue(name: str) -> None:
    queue = QUEUES[name]["Properties"]
    if "RedrivePolicy" in queue:
        dead = queue["RedrivePolicy"]["deadLetterTargetArn"]["Fn::GetAtt"][0]
        allowed = QUEUES[dead]["Properties"]["RedriveAllowPolicy"]
        [source] = allowed["sourceQueueArns"]
        assert source["Fn::Sub"].endswith(":" + queue["QueueName"]["Fn::Sub"])
        assert allowed["redrivePermission"] == "byQueue"
    else:
        assert queue["RedriveAllowPolicy"]["redrivePermission"] in ("byQueue", "denyAll")


@pytest.mark.parametrize("name", ALARMS)
def test_each_alarm_tells_somebody_what_it_means_and_what_to_do(name: str) -> None:
    alarm = ALARMS[name]
    properties = alarm["Properties"]
    assert alarm["Condition"] == "Prod"
    assert properties["AlarmActions"] == properties["OKActions"] == [{"Ref": "Alarms"}]
    meaning, _, doing = properties["AlarmDescription"].partition(". ")
    assert meaning
    assert len(doing) > 20, "a runbook of one line: what it means. What to do."
    assert "\n" not in properties["AlarmDescription"]
    assert len(properties["AlarmDescription"]) <= 1024
    assert properties["TreatMissingData"] in ("notBreaching", "breaching")


def test_silence_rings_where_there_should_be_a_sound() -> None:
    for name in ("NoDigest", "SweepStopped"):
        properties = ALARMS[name]["Properties"]
        assert properties["TreatMissingData"] == "breaching"
        assert properties["ComparisonOperator"] == "LessThanThreshold"
    digest = ALARMS["NoDigest"]["Properties"]
    assert digest["Period"] * digest["EvaluationPeriods"] == 25 * 3600  # a day, and summer time


def test_the_metrics_of_our_own_are_those_that_the_functions_emit() -> None:
    own = {
        one["Properties"]["MetricName"]
        for one in ALARMS.values()
        if one["Properties"].get("Namespace") == "Guichet"
    }
    assert own == {"LettersOverdue", "LettersWithheld", "DigestOwed"}
    for metric in own | {"TimeToReply", "Mails", "Letters"}:
        assert f'"{metric}"' in TELEMETRY


def test_bounces_and_complaints_ring_before_ses_reviews_the_account() -> None:
    for name in ("Bounces", "Complaints"):
        properties = ALARMS[name]["Properties"]
        limit = SES_REVIEWS_AT[properties["MetricName"]]
        assert 0.5 * limit < properties["Threshold"] < limit


def test_the_dashboard_is_drawn_from_what_there_is() -> None:
    body = json.loads(RESOURCES["Dashboard"]["Properties"]["DashboardBody"]["Fn::Sub"])
    text = json.dumps(body)
    for name in re.findall(r"\$\{([A-Za-z]+)[.}]", text):
        assert name in RESOURCES
    slugs = {one["Properties"]["AlarmName"]["Fn::Sub"] for one in ALARMS.values()}
    shown = re.findall(r":alarm:(\$\{AWS::StackName\}-[a-z-]+)", text)
    assert shown
    assert set(shown) <= slugs
    for metric in ("Mails", "Letters", "TimeToReply", "LettersOverdue"):
        assert metric in text
        assert f'"{metric}"' in TELEMETRY
    for name in FUNCTIONS:
        assert f'"{RESOURCES[name]["Properties"]["FunctionName"]["Fn::Sub"]}"' in text
    boxes = [(one["x"], one["y"], one["width"], one["height"]) for one in body["widgets"]]
    assert all(x + width <= 24 for x, _, width, _ in boxes)
    assert len({(x, y) for x, y, _, _ in boxes}) == len(boxes)


def test_a_trial_has_no_alarms_and_nobody_is_told_without_an_address() -> None:
    assert TEMPLATE["Conditions"]["Prod"] == {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}
    for name in ("Alarms", "AlarmsPolicy", "Dashboard"):
        assert RESOURCES[name]["Condition"] == "Prod"
    assert RESOURCES["AlarmSubscription"]["Condition"] == "WatchedAndTold"


def test_on_a_laptop_only_sums_of_metrics_are_left_out() -> None:
    kept = for_emulator(read_template(), {}, "bucket", "key")["Resources"]
    assert set(ALARMS) - set(kept) == {"Throttles", "TableThrottled"}


def test_the_guide_says_what_to_do_for_each_alarm_and_sets_only_what_can_be_set() -> None:
    guide = (ROOT / "infra" / "README.md").read_text("utf-8")
    for alarm in ALARMS.values():
        slug = alarm["Properties"]["AlarmName"]["Fn::Sub"].removeprefix("${AWS::StackName}-")
        assert f"`{slug}`" in guide
    table = guide.partition("| parameter |")[2].partition("\n\n")[0]
    named = {
        name
        for line in table.splitlines()[2:]
        for name in re.findall(r"`([A-Za-z]+)`", line.split("|")[1])
    }
    assert named
    assert named <= set(TEMPLATE["Parameters"])
