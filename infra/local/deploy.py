"""Deploys the template on the local cloud, as CloudFormation does."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

from infra.local.cloud import REGION, Cloud
from infra.local.errors import LocalError
from infra.local.template import for_emulator, read_template
from infra.local.wait import wait_until

STACK = "guichet"
_ARTIFACTS = "artifacts"
_PATIENCE = 120.0
LOCAL_VISIBILITY = 30
"""Seconds until a message that failed is tried again; in the template it is three minutes."""

Edit = Callable[[dict[str, Any]], None]


def deploy(
    cloud: Cloud, archive: Path, parameters: Mapping[str, str], edit: Edit | None = None
) -> dict[str, str]:
    """Deploy; returns the outputs of the stack.

    Args:
        cloud: the local cloud.
        archive: the artifact.
        parameters: of the template.
        edit: changes the template first; how the tests take a permission away.

    Raises:
        LocalError: CloudFormation refused; the message has its reason.
    """
    _upload(cloud, archive)
    template = read_template()
    if edit:
        edit(template)
    body = json.dumps(for_emulator(template, parameters, _ARTIFACTS, archive.name))
    try:
        cloud.stacks.create_stack(
            StackName=STACK,
            TemplateBody=body,
            Parameters=[
                {"ParameterKey": name, "ParameterValue": value}
                for name, value in parameters.items()
            ],
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
        )
    except ClientError as error:
        raise LocalError(f"the template was refused: {error}") from error
    _await_stack(cloud)
    outputs = cloud.outputs(STACK)
    _adapt(cloud, outputs)
    return outputs


def _upload(cloud: Cloud, archive: Path) -> None:
    cloud.s3.create_bucket(
        Bucket=_ARTIFACTS, CreateBucketConfiguration={"LocationConstraint": REGION}
    )
    cloud.s3.upload_file(str(archive), _ARTIFACTS, archive.name)


def _await_stack(cloud: Cloud) -> None:
    def settled() -> bool:
        [stack] = cloud.stacks.describe_stacks(StackName=STACK)["Stacks"]
        return not stack["StackStatus"].endswith("IN_PROGRESS")

    wait_until(settled, _PATIENCE, "the stack is not ready", every=0.1)
    [stack] = cloud.stacks.describe_stacks(StackName=STACK)["Stacks"]
    if stack["StackStatus"] != "CREATE_COMPLETE":
        events = cloud.stacks.describe_stack_events(StackName=STACK)["StackEvents"]
        reasons = [
            f"{one['LogicalResourceId']}: {one.get('ResourceStatusReason', '')}"
            for one in events
            if one["ResourceStatus"].endswith("FAILED")
        ]
        raise LocalError(f"the stack failed: {'; '.join(reasons) or stack['StackStatus']}")


def _adapt(cloud: Cloud, outputs: Mapping[str, str]) -> None:
    """What the desk's clock makes necessary, and a laptop's patience.

    The emulator's schedules, and its expiry of items, run on the machine's clock; the local
    desk does both by its own (infra/local/time_passes.py).
    """
    for schedule in cloud.schedules.list_schedules()["Schedules"]:
        whole = cloud.schedules.get_schedule(Name=schedule["Name"])
        cloud.schedules.update_schedule(
            Name=schedule["Name"],
            ScheduleExpression=whole["ScheduleExpression"],
            FlexibleTimeWindow=whole["FlexibleTimeWindow"],
            Target=whole["Target"],
            State="DISABLED",
        )
    cloud.dynamodb.update_time_to_live(
        TableName=outputs["Table"],
        TimeToLiveSpecification={"AttributeName": "expires", "Enabled": False},
    )
    for queue in ("ReceiptQueue", "LetterEventQueue"):
        cloud.sqs.set_queue_attributes(
            QueueUrl=outputs[queue], Attributes={"VisibilityTimeout": str(LOCAL_VISIBILITY)}
        )
