"""The alarms of the stack: what rings now, and whether anybody hears it."""

from __future__ import annotations

from collections.abc import Iterable

from infra.cli.health.finding import Finding, Patient, judged, ok, problem, skipped


def ringing(patient: Patient) -> Iterable[Finding]:
    """Each alarm that rings, with its runbook."""
    if patient.local:
        yield skipped("alarms", "the local desk has none")
        return
    pages = patient.cloud.alarms.get_paginator("describe_alarms").paginate(
        AlarmNamePrefix=f"{patient.target.stack}-", StateValue="ALARM"
    )
    rings = [one for page in pages for one in page["MetricAlarms"]]
    for one in rings:
        yield problem("alarms", f"{one['AlarmName']} rings", one.get("AlarmDescription", ""))
    if not rings:
        yield ok("alarms", "none rings")


def heard(patient: Patient) -> Iterable[Finding]:
    """Whether somebody confirmed that they want to be told."""
    topic = patient.outputs.get("Alarms")
    if patient.local or not topic:
        yield skipped("alarm address", "this desk tells nobody of its alarms")
        return
    told = patient.cloud.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    waiting = [one for one in told if one["SubscriptionArn"] == "PendingConfirmation"]
    yield judged(
        "alarm address",
        len(told) > len(waiting),
        "somebody is told when an alarm rings",
        "nobody has confirmed to be told when an alarm rings",
        "follow the link in the mail of AWS Notifications; without one, set AlarmAddress",
    )
