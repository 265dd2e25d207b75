"""IAM is enforced: without a permission of its policy a function cannot do its work."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import boto3
import pytest

from infra.local.errors import LocalError
from infra.local.receipt import Delivery, notification
from infra.local.time_passes import invoke
from infra.local.wait import wait_until
from tests.local.living import PATIENCE, Living, local_credentials

if TYPE_CHECKING:
    from mypy_boto3_iam import IAMClient

pytestmark = pytest.mark.local


@contextmanager
def without(living: Living, door: str, sid: str) -> Iterator[None]:
    """Take one statement out of a function's policy for a while."""
    iam: IAMClient = boto3.client("iam", **local_credentials(living.desk))
    found = living.desk.cloud.functions.get_function_configuration(FunctionName=f"guichet-{door}")
    role = found["Role"].rpartition("/")[2]
    whole: Any = iam.get_role_policy(RoleName=role, PolicyName=door)["PolicyDocument"]
    kept = [one for one in whole["Statement"] if one["Sid"] != sid]
    assert len(kept) == len(whole["Statement"]) - 1
    less = json.dumps(whole | {"Statement": kept})
    iam.put_role_policy(RoleName=role, PolicyName=door, PolicyDocument=less)
    try:
        yield
    finally:
        iam.put_role_policy(RoleName=role, PolicyName=door, PolicyDocument=json.dumps(whole))


def batch(living: Living, delivery: Delivery) -> dict[str, Any]:
    """A mail as SQS hands it to receive."""
    outputs = living.desk.outputs
    body = notification(delivery, outputs["MailBucket"], outputs["Receipts"])
    return {"Records": [{"messageId": "m1", "body": body, "eventSource": "aws:sqs"}]}


@pytest.mark.parametrize("sid", ["ReadMail", "LoadTheDesk", "CommitTheDecision"])
def test_receive_needs_each_of_its_permissions(shared: Living, sid: str) -> None:
    shared.settle()
    address = f"{sid.lower()}@ville.example"
    with shared.impatient():
        with without(shared, "receive", sid):
            shared.register("Benoît Lefèvre", address)
            answer = invoke(shared.desk.cloud, "receive", batch(shared, shared.deliveries[-1]))
            assert answer == {"batchItemFailures": [{"itemIdentifier": "m1"}]}
            assert shared.place(address) is None
        shared.settle()
    assert shared.place(address) is not None
    assert len(shared.letters(address)) == 1


@pytest.mark.parametrize("sid", ["ClaimLetters", "Post"])
def test_send_needs_each_of_its_permissions(shared: Living, sid: str) -> None:
    shared.settle()
    address = f"send-{sid.lower()}@ville.example"
    before = shared.runs("send")
    with without(shared, "send", sid):
        shared.register("Gérard Lévêque", address)
        wait_until(lambda: shared.runs("send") > before, PATIENCE, "send was not called")
        assert shared.letters(address) == []
        assert shared.place(address) is not None
    shared.until_sent(address)
    shared.settle()
    assert len(shared.letters(address)) == 1


@pytest.mark.parametrize("sid", ["ReadTheDay", "ReconcileTheInbox", "OweTheDigest", "ListMail"])
def test_the_digest_needs_each_of_its_permissions(shared: Living, sid: str) -> None:
    with without(shared, "digest", sid), pytest.raises(LocalError, match="digest failed"):
        invoke(shared.desk.cloud, "digest")


def test_feedback_needs_its_permission(shared: Living) -> None:
    event = {"eventType": "Send", "mail": {"messageId": "x", "tags": {"letter": ["L1"]}}}
    record = {"messageId": "m1", "body": json.dumps(event), "eventSource": "aws:sqs"}
    with without(shared, "feedback", "NoteTheFate"):
        answer = invoke(shared.desk.cloud, "feedback", {"Records": [record]})
    assert answer == {"batchItemFailures": [{"itemIdentifier": "m1"}]}
