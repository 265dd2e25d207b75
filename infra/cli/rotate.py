"""`guichet rotate`: a new key for the reply addresses; letters in flight stay valid."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
import json
import secrets
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient

KEY_BYTES = 48


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli.console import add_change_options, add_stack_option

    parser = commands.add_parser("rotate", help="a new key for the signed reply addresses")
    parser.set_defaults(run=run)
    add_change_options(parser)
    add_stack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Make a key; the current one becomes the previous one, and the previous one is forgotten."""
    from infra.cli.console import may_go_on
    from infra.cli.target import target_of

    target = target_of(options)
    client, name = target.cloud.secrets, target.outputs["TokenKey"]
    changed = client.describe_secret(SecretId=name)["LastChangedDate"]
    what = (
        f"make a new key; letters signed before {changed:%Y-%m-%d %H:%M %Z}, when the key was last"
        " changed, may no longer be answered at their own address"
    )
    if may_go_on(options, what):
        rotate(client, name)
        print("rotated: new letters are signed with the new key, those in flight stay valid")
    return 0


def rotate(client: SecretsManagerClient, name: str) -> None:
    """Put a fresh key in front of the current one. Raises ValueError if there is none."""
    held = json.loads(client.get_secret_value(SecretId=name)["SecretString"])
    if not held.get("current"):
        raise ValueError("the secret has no key 'current'")
    keys = {"current": secrets.token_urlsafe(KEY_BYTES), "previous": held["current"]}
    client.put_secret_value(SecretId=name, SecretString=json.dumps(keys))
