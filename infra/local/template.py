"""The template as the emulator can run it: what it does not know, taken out, each with its reason.

Everything else, above all each function's policy, is deployed as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from samtranslator.yaml_helper import yaml_parse

from infra.local.places import ROOT

TEMPLATE = ROOT / "infra" / "template.yaml"


def read_template(path: Path = TEMPLATE) -> dict[str, Any]:
    """A template with its short intrinsics (!Ref) in their long form."""
    parsed: dict[str, Any] = yaml_parse(path.read_text())
    return parsed


def for_emulator(
    template: dict[str, Any], parameters: Mapping[str, str], bucket: str, key: str
) -> dict[str, Any]:
    """Change a template, in place, to what ministack can run; returns it.

    Args:
        template: as read_template gives it.
        parameters: what it will be deployed with.
        bucket: where the artifact lies.
        key: and under which key.
    """
    template["Globals"]["Function"]["CodeUri"] = {"Bucket": bucket, "Key": key}
    resources: dict[str, Any] = template["Resources"]
    _allow_plain_http(resources)
    _narrow_ses_no_further(resources)
    _leave_out_sums_of_metrics(resources)
    _write_numbers_out(template, parameters)
    return template


def policies(resources: Mapping[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each role's logical id with the statements of its policies."""
    for name, resource in resources.items():
        if resource["Type"] == "AWS::IAM::Role":
            for policy in resource["Properties"].get("Policies", ()):
                yield name, policy["PolicyDocument"]["Statement"]


def _allow_plain_http(resources: dict[str, Any]) -> None:
    """The emulator speaks HTTP, on loopback: statements that demand TLS would deny everything."""
    for name, resource in list(resources.items()):
        document = resource.get("Properties", {}).get("PolicyDocument")
        if document:
            kept = [one for one in document["Statement"] if one["Sid"] != "TlsOnly"]
            document["Statement"] = kept
            if not kept:
                del resources[name]


def _narrow_ses_no_further(resources: dict[str, Any]) -> None:
    """The emulator checks ses:SendEmail against the resource "*" and knows no ses:FromAddress.

    The stand-in for SES (infra/local/ses.py) checks the sender in its place.
    """
    for _, statements in policies(resources):
        for statement in statements:
            if statement["Sid"] == "Post":
                statement["Resource"] = "*"
                statement.pop("Condition", None)


def _leave_out_sums_of_metrics(resources: dict[str, Any]) -> None:
    """The emulator refuses alarms on an expression over several metrics."""
    for name, resource in list(resources.items()):
        if resource["Type"] == "AWS::CloudWatch::Alarm" and "Metrics" in resource["Properties"]:
            del resources[name]


def _write_numbers_out(template: dict[str, Any], parameters: Mapping[str, str]) -> None:
    """The emulator hands a number parameter on as text, and then cannot compare it.

    In the environment of a function, text is what it must be.
    """
    numbers = {
        name: int(parameters.get(name, one.get("Default", 0)))
        for name, one in template["Parameters"].items()
        if one["Type"] == "Number"
    }

    def written(value: object) -> object:
        if isinstance(value, dict):
            if set(value) == {"Ref"} and value["Ref"] in numbers:
                return numbers[value["Ref"]]
            return {
                name: one if name == "Variables" else written(one) for name, one in value.items()
            }
        return [written(one) for one in value] if isinstance(value, list) else value

    template["Resources"] = written(template["Resources"])
