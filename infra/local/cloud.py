"""The AWS clients of a desk: those of the local cloud, or of an account."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_scheduler import EventBridgeSchedulerClient
    from mypy_boto3_secretsmanager import SecretsManagerClient
    from mypy_boto3_ses import SESClient
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sqs import SQSClient

REGION: Final = "eu-west-3"
ACCOUNT = "000000000000"
_PATIENCE = Config(
    connect_timeout=5,
    read_timeout=180,
    max_pool_connections=32,
    retries={"mode": "standard", "max_attempts": 3},
)


class Cloud:
    """Clients, each made on first use. Without an endpoint: ordinary AWS credentials."""

    def __init__(self, endpoint: str | None = None) -> None:
        """Speak to `endpoint`, the local cloud, or to AWS."""
        self._session = (
            boto3.Session(
                aws_access_key_id="test",
                aws_secret_access_key="test",  # noqa: S106 - the emulator's
                region_name=REGION,
            )
            if endpoint
            else boto3.Session()
        )
        self._options: dict[str, Any] = {"endpoint_url": endpoint, "config": _PATIENCE}

    @cached_property
    def s3(self) -> S3Client:
        """Buckets."""
        return self._session.client("s3", **self._options)

    @cached_property
    def sns(self) -> SNSClient:
        """Topics."""
        return self._session.client("sns", **self._options)

    @cached_property
    def sqs(self) -> SQSClient:
        """Queues."""
        return self._session.client("sqs", **self._options)

    @cached_property
    def dynamodb(self) -> DynamoDBClient:
        """Tables."""
        return self._session.client("dynamodb", **self._options)

    @cached_property
    def functions(self) -> LambdaClient:
        """Lambda functions."""
        return self._session.client("lambda", **self._options)

    @cached_property
    def stacks(self) -> CloudFormationClient:
        """Stacks."""
        return self._session.client("cloudformation", **self._options)

    @cached_property
    def schedules(self) -> EventBridgeSchedulerClient:
        """Schedules."""
        return self._session.client("scheduler", **self._options)

    @cached_property
    def ses(self) -> SESV2Client:
        """Identities and configuration sets."""
        return self._session.client("sesv2", **self._options)

    @cached_property
    def receiving(self) -> SESClient:
        """Receipt rules; only the first version of SES's interface has them."""
        return self._session.client("ses", **self._options)

    @cached_property
    def alarms(self) -> Any:
        """CloudWatch."""
        return self._session.client("cloudwatch", **self._options)

    @property
    def region(self) -> str:
        """Where all this is."""
        return self._session.region_name or ""

    @cached_property
    def secrets(self) -> SecretsManagerClient:
        """Secrets."""
        return self._session.client("secretsmanager", **self._options)

    def outputs(self, stack: str) -> dict[str, str]:
        """What a stack says of itself."""
        [described] = self.stacks.describe_stacks(StackName=stack)["Stacks"]
        return {one["OutputKey"]: one["OutputValue"] for one in described.get("Outputs", [])}
