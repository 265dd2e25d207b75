"""A cloud that answers what it is told to: a healthy desk, and each thing that can be wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from botocore.exceptions import ClientError

from infra.cli.target import Target
from infra.local.places import Places

REGION, DOMAIN = "eu-west-1", "inscriptions.region.example"
CONTACT = f"bonjour@{DOMAIN}"
OUTPUTS = {
    "Table": "desk-table",
    "MailBucket": "desk-mail",
    "Receipts": "arn:receipts",
    "LetterEvents": "arn:events",
    "ReceiptQueue": "q-receipts",
    "ReceiptDeadLetters": "q-receipts-dead",
    "LetterEventQueue": "q-events",
    "LetterEventDeadLetters": "q-events-dead",
    "Failures": "q-failures",
    "TokenKey": "arn:key",
    "Alarms": "arn:alarms",
    "ContactAddress": CONTACT,
}
ACTION = {"BucketName": "desk-mail", "ObjectKeyPrefix": "mail/", "TopicArn": "arn:receipts"}


def refusal(code: str) -> ClientError:
    """What AWS answers where something is not there, or not allowed."""
    return ClientError({"Error": {"Code": code, "Message": code}}, "Ask")


class Answers(dict[str, Any]):
    """What each call answers, by its name; an exception is raised. Change one to make it sick."""

    def client(self) -> Any:
        """A client that answers so."""
        return SimpleNamespace(
            **{name: self._call(name) for name in self}, get_paginator=self._pages
        )

    def _call(self, name: str) -> Callable[..., Any]:
        def call(**request: Any) -> Any:
            answer = self[name]
            if callable(answer):
                answer = answer(**request)
            if isinstance(answer, Exception):
                raise answer
            return answer

        return call

    def _pages(self, name: str) -> Any:
        return SimpleNamespace(paginate=lambda **request: [self._call(name)(**request)])


def healthy(at: datetime) -> dict[str, Answers]:
    """By client, what a desk where all is well answers."""
    depths = dict.fromkeys((url for name, url in OUTPUTS.items() if url.startswith("q-")), 0)
    rule = {
        "Name": "desk", "Enabled": True, "ScanEnabled": True, "Recipients": [CONTACT],
        "Actions": [{"S3Action": dict(ACTION)}],
    }  # fmt: skip
    stamp = {"ResponseMetadata": {"HTTPHeaders": {"date": format_datetime(datetime.now(UTC))}}}
    return {
        "ses": Answers(
            get_email_identity={
                "VerifiedForSendingStatus": True,
                "DkimAttributes": {"Status": "SUCCESS", "SigningEnabled": True},
                "MailFromAttributes": {
                    "MailFromDomain": f"bounces.{DOMAIN}", "MailFromDomainStatus": "SUCCESS",
                },
            },
            get_account={
                "ProductionAccessEnabled": True, "SendingEnabled": True,
                "EnforcementStatus": "HEALTHY",
                "SendQuota": {"Max24HourSend": 50_000.0, "SentLast24Hours": 10.0},
            },
            get_configuration_set_event_destinations={
                "EventDestinations": [
                    {
                        "Enabled": True, "SnsDestination": {"TopicArn": "arn:events"},
                        "MatchingEventTypes": [
                            "SEND", "REJECT", "BOUNCE", "COMPLAINT", "RENDERING_FAILURE",
                        ],
                    }
                ]
            },
        ),
        "receiving": Answers(
            describe_active_receipt_rule_set={"Metadata": {"Name": "guichet"}, "Rules": [rule]}
        ),
        "sqs": Answers(
            depths=depths,
            get_queue_attributes=lambda QueueUrl, **_: {  # noqa: N803
                "Attributes": {"ApproximateNumberOfMessages": str(depths[QueueUrl])}
            },
        ),
        "functions": Answers(
            list_event_source_mappings={"EventSourceMappings": [{"State": "Enabled"}]}
        ),
        "stacks": Answers(
            describe_stacks={"Stacks": [{"Parameters": [
                {"ParameterKey": "ConfigurationSet", "ParameterValue": "guichet"}
            ]}]},
            list_stack_resources={"StackResourceSummaries": [
                {"ResourceType": "AWS::Scheduler::Schedule", "PhysicalResourceId": one}
                for one in ("sweeping", "morning")
            ]},
        ),
        "schedules": Answers(get_schedule={"State": "ENABLED"}),
        "dynamodb": Answers(
            describe_table=stamp,
            describe_continuous_backups={"ContinuousBackupsDescription": {
                "PointInTimeRecoveryDescription": {"PointInTimeRecoveryStatus": "ENABLED"}
            }},
            describe_time_to_live={
                "TimeToLiveDescription": {"TimeToLiveStatus": "ENABLED", "AttributeName": "expires"}
            },
        ),
        "s3": Answers(
            get_bucket_lifecycle_configuration={
                "Rules": [{"Status": "Enabled", "Expiration": {"Days": 30}}]
            }
        ),
        "alarms": Answers(describe_alarms={"MetricAlarms": []}),
        "sns": Answers(list_subscriptions_by_topic={"Subscriptions": [{"SubscriptionArn": "arn:1"}]}),
        "secrets": Answers(get_secret_value={"SecretString": '{"current": "' + "k" * 64 + '"}'}),
    }  # fmt: skip


def target_with(answers: dict[str, Answers], table: Any, folder: Path, *, local: bool) -> Target:
    """A desk that answers so, over a table in memory."""
    clients = {name: one.client() for name, one in answers.items()}
    cloud: Any = SimpleNamespace(region=REGION, **clients)
    target = Target(cloud, "desk", local=local, places=Places(folder))
    target.__dict__["outputs"] = OUTPUTS
    return target
