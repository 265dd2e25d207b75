"""What is kept: the table, the bucket, the secret."""

from __future__ import annotations

import json
from collections.abc import Iterable

from botocore.exceptions import ClientError

from infra.cli.health.finding import Finding, Patient, judged, problem, skipped

KEY_LENGTH = 32
"""Characters of a token key below which it is too short."""
_DEPLOY = "deploy infra/template.yaml again"


def table(patient: Patient) -> Iterable[Finding]:
    """Point-in-time recovery, and the expiry of what is not kept."""
    if patient.local:
        yield skipped("table", "the local desk keeps nothing when it stops, and expires by itself")
        return
    name = patient.outputs["Table"]
    told = patient.cloud.dynamodb.describe_continuous_backups(TableName=name)
    recovery = told["ContinuousBackupsDescription"].get("PointInTimeRecoveryDescription", {})
    yield judged(
        "table recovery",
        recovery.get("PointInTimeRecoveryStatus") == "ENABLED",
        "to any second of the last 35 days",
        "point-in-time recovery is off",
        _DEPLOY,
    )
    expiry = patient.cloud.dynamodb.describe_time_to_live(TableName=name)
    told_expiry = expiry.get("TimeToLiveDescription", {})
    yield judged(
        "table expiry",
        told_expiry.get("TimeToLiveStatus") in ("ENABLED", "ENABLING")
        and told_expiry.get("AttributeName") == "expires",
        "letters and inbox items go when their time is over",
        "nothing expires: personal data lingers",
        _DEPLOY,
    )


def bucket(patient: Patient) -> Iterable[Finding]:
    """Whether raw mails go when their time is over."""
    if patient.local:
        yield skipped("mail bucket", "the local desk deletes raw mails by its own clock")
        return
    name = patient.outputs["MailBucket"]
    try:
        rules = patient.cloud.s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
    except ClientError as error:
        if error.response["Error"]["Code"] != "NoSuchLifecycleConfiguration":
            raise
        rules = []
    days = [
        one["Expiration"]["Days"]
        for one in rules
        if one["Status"] == "Enabled" and "Days" in one.get("Expiration", {})
    ]
    told = f"raw mails go after {min(days, default=0)} days"
    yield judged("mail bucket", bool(days), told, "raw mails are kept for ever", _DEPLOY)


def secret(patient: Patient) -> Iterable[Finding]:
    """Whether reply addresses can be signed; the key is looked at, and never shown."""
    try:
        found = patient.cloud.secrets.get_secret_value(SecretId=patient.outputs["TokenKey"])
        keys = json.loads(found["SecretString"])
        lengths = {name: len(str(keys.get(name, ""))) for name in ("current", "previous")}
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code not in ("ResourceNotFoundException", "InvalidRequestException"):
            raise
        yield problem("token key", "the secret is gone", "restore it in Secrets Manager")
        return
    except (KeyError, ValueError, AttributeError):
        lengths = {"current": 0, "previous": 0}
    rotating = " and the one before it" if lengths["previous"] else ""
    yield judged(
        "token key",
        lengths["current"] >= KEY_LENGTH,
        f"there is a current one{rotating}",
        f"the secret has no key `current` of {KEY_LENGTH} characters or more",
        "infra/README.md, rotating the token key",
    )
