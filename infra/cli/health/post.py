"""SES: whether mail comes in, and letters may go out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from botocore.exceptions import ClientError

from infra.cli.health.finding import Finding, Patient, judged, ok, problem, skipped

EVENTS = frozenset({"SEND", "REJECT", "BOUNCE", "COMPLAINT", "RENDERING_FAILURE"})
"""What feedback needs to be told."""
QUOTA_USED = 0.8
_LOCAL = "the local desk has its own post office"
_DOMAIN = "deploy infra/mail-domain.yaml (infra/README.md, the mail domain)"


def identity(patient: Patient) -> Iterable[Finding]:
    """The domain's identity, its DKIM keys and its MAIL FROM."""
    found = _identity(patient)
    if found is None:
        yield problem("identity", f"SES does not know {patient.domain}", _DOMAIN)
        return
    verified = bool(found.get("VerifiedForSendingStatus"))
    if patient.local:
        yield ok("identity", f"{patient.domain} is known")
        yield skipped("DKIM", _LOCAL)
        return
    yield judged(
        "identity",
        verified,
        f"{patient.domain} is verified",
        f"{patient.domain} is not verified",
        "enter the DKIM records (outputs of mail-domain.yaml) in DNS; it takes up to 72 hours",
    )
    dkim: Mapping[str, Any] = found.get("DkimAttributes", {})
    yield judged(
        "DKIM",
        dkim.get("Status") == "SUCCESS" and bool(dkim.get("SigningEnabled")),
        "letters are signed",
        f"signing is {dkim.get('Status', 'unknown').lower()}",
        "enter the three CNAME records (output DkimRecords of mail-domain.yaml) in DNS",
    )
    sender: Mapping[str, Any] = found.get("MailFromAttributes", {})
    yield judged(
        "MAIL FROM",
        sender.get("MailFromDomainStatus") == "SUCCESS",
        f"bounces go to {sender.get('MailFromDomain', '')}",
        f"the MAIL FROM domain is {str(sender.get('MailFromDomainStatus', 'not set')).lower()}",
        f"enter the MX and SPF records of bounces.{patient.domain} in DNS",
    )


def _identity(patient: Patient) -> Mapping[str, Any] | None:
    for name in (patient.domain, patient.contact):
        try:
            return patient.cloud.ses.get_email_identity(EmailIdentity=name)
        except ClientError as error:
            if error.response["Error"]["Code"] != "NotFoundException":
                raise
    return None


def sandbox(patient: Patient) -> Iterable[Finding]:
    """Whether SES sends to everybody, and how much of the day's quota is used."""
    if patient.local:
        yield skipped("sandbox", _LOCAL)
        return
    account = patient.cloud.ses.get_account()
    yield judged(
        "sandbox",
        bool(account.get("ProductionAccessEnabled")),
        "SES sends to everybody",
        "SES is in its sandbox: letters reach verified addresses only",
        "ask for production access (infra/README.md, sandbox)",
    )
    yield judged(
        "sending",
        bool(account.get("SendingEnabled")) and account.get("EnforcementStatus") == "HEALTHY",
        "sending is enabled and healthy",
        f"sending is {str(account.get('EnforcementStatus', 'paused')).lower()}",
        "read the reputation page of the SES console; answer the case that AWS opened",
    )
    quota = account.get("SendQuota", {})
    most, sent = quota.get("Max24HourSend", 0.0), quota.get("SentLast24Hours", 0.0)
    yield judged(
        "sending quota",
        most < 0 or sent <= QUOTA_USED * most,
        f"{sent:.0f} of {most:.0f} letters in the last 24 hours",
        f"{sent:.0f} of {most:.0f} letters in the last 24 hours",
        "ask for a larger sending quota (Service Quotas, SES)",
    )


def rule_set(patient: Patient) -> Iterable[Finding]:
    """The receipt rule that hands mail to this desk, in the set that is active."""
    if patient.local:
        yield skipped("receipt rule", _LOCAL)
        return
    active = patient.cloud.receiving.describe_active_receipt_rule_set()
    name = active.get("Metadata", {}).get("Name", "")
    if not name:
        yield problem("receipt rule", "no rule set is active", _activate("guichet-mail"))
        return
    rules = [rule for rule in active.get("Rules", []) if _is_ours(patient, rule)]
    if not rules:
        yield problem(
            "receipt rule",
            f"the active set, {name}, has no rule for {patient.contact} into this desk",
            _activate("the RuleSet output of mail-domain.yaml"),
        )
        return
    for what in ("Enabled", "ScanEnabled"):
        yield judged(
            "receipt rule",
            bool(rules[0].get(what)),
            f"{name}/{rules[0]['Name']}: {what}",
            f"{name}/{rules[0]['Name']} is not {what}",
            "deploy infra/mail-domain.yaml again: verdicts need the scan",
        )


def _is_ours(patient: Patient, rule: Mapping[str, Any]) -> bool:
    wanted = {patient.contact, patient.domain}
    outputs = patient.outputs
    return bool(wanted & {one.lower() for one in rule.get("Recipients", [])}) and any(
        action.get("S3Action", {}).get("BucketName") == outputs["MailBucket"]
        and action["S3Action"].get("TopicArn") == outputs["Receipts"]
        and action["S3Action"].get("ObjectKeyPrefix") == "mail/"
        for action in rule.get("Actions", [])
    )


def _activate(name: str) -> str:
    return f"aws ses set-active-receipt-rule-set --rule-set-name: {name}"


def events(patient: Patient) -> Iterable[Finding]:
    """Whether SES tells the desk what became of its letters."""
    if patient.local:
        yield skipped("letter events", _LOCAL)
        return
    name = patient.parameters.get("ConfigurationSet", "guichet")
    try:
        told = patient.cloud.ses.get_configuration_set_event_destinations(ConfigurationSetName=name)
    except ClientError as error:
        if error.response["Error"]["Code"] != "NotFoundException":
            raise
        yield problem("letter events", f"there is no configuration set {name}", _DOMAIN)
        return
    reported: set[str] = set()
    for one in told.get("EventDestinations", []):
        topic = one.get("SnsDestination", {}).get("TopicArn")
        if one.get("Enabled") and topic == patient.outputs["LetterEvents"]:
            reported |= set(one["MatchingEventTypes"])
    missing = sorted(EVENTS - reported)
    yield judged(
        "letter events",
        not missing,
        f"the set {name} reports sends, bounces and complaints",
        f"the set {name} does not report {', '.join(missing)}",
        _DOMAIN,
    )
