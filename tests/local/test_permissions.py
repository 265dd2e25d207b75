"""IAM is enforced: with its policy a function can do its work, and without any part of it cannot.

A statement of each function is taken away in turn; with PERMISSIONS=actions (`make permissions`,
a quarter of an hour) it is each action of each statement, one by one. What the emulator does not check, since AWS itself acts there in the
function's name, is held against AWS's own words in tests/infra/test_permissions_of_aws.py.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

import boto3
import pytest

from infra.local.desk import LocalDesk
from infra.local.errors import LocalError
from infra.local.template import policies, read_template
from tests.infra.test_permissions_of_aws import BY_AWS
from tests.local.errands import ERRANDS, open_room, without_events
from tests.local.living import Living, local_credentials, options_in

if TYPE_CHECKING:
    from mypy_boto3_iam import IAMClient

pytestmark = pytest.mark.local

EACH_ACTION = os.environ.get("PERMISSIONS") == "actions"
SAMPLE = {
    ("receive", "CommitTheDecision"),
    ("send", "Post"),
    ("sweep", "DestroyErasedMail"),
    ("digest", "ListMail"),
    ("feedback", "NoteTheFate"),
}
"""What is taken away in every run of the tests."""
NEVER_ALONE = {
    ("send", "Post", "ses:SendRawEmail"),
    ("sweep", "Post", "ses:SendRawEmail"),
}
"""Actions that AWS asks for beside another, which the emulator does not: SESv2 SendEmail with raw
content needs both (Service Authorization Reference, Amazon SES)."""
_NUMBERS = count(1)


def cases() -> Iterator[tuple[str, str, str]]:
    """Function, statement and what is taken from it: an action, or the whole of it."""
    for role, statements in policies(read_template()["Resources"]):
        door = role.removesuffix("Role").lower()
        for one in statements if door in ERRANDS else ():
            if one["Sid"] in BY_AWS or not (EACH_ACTION or (door, one["Sid"]) in SAMPLE):
                continue
            actions = one["Action"] if isinstance(one["Action"], list) else [one["Action"]]
            for action in actions if EACH_ACTION and len(actions) > 1 else [""]:
                if (door, one["Sid"], action) not in NEVER_ALONE:
                    yield door, one["Sid"], action


@contextmanager
def without(living: Living, door: str, sid: str, action: str = "") -> Iterator[None]:
    """Take one statement, or one action of it, out of a function's policy for a while."""
    iam: IAMClient = boto3.client("iam", **local_credentials(living.desk))
    found = living.desk.cloud.functions.get_function_configuration(FunctionName=f"guichet-{door}")
    role = found["Role"].rpartition("/")[2]
    whole: Any = iam.get_role_policy(RoleName=role, PolicyName=door)["PolicyDocument"]
    less = [one for one in whole["Statement"] if one["Sid"] != sid]
    [taken] = [one for one in whole["Statement"] if one["Sid"] == sid]
    if action:
        kept = [one for one in taken["Action"] if one != action]
        assert len(kept) == len(taken["Action"]) - 1
        less.append(taken | {"Action": kept})
    document = json.dumps(whole | {"Statement": less})
    iam.put_role_policy(RoleName=role, PolicyName=door, PolicyDocument=document)
    _start_anew(living, found)
    try:
        yield
    finally:
        iam.put_role_policy(RoleName=role, PolicyName=door, PolicyDocument=json.dumps(whole))
        _start_anew(living, found)


def _start_anew(living: Living, found: Any) -> None:
    """A function that runs has read its key already: let the next call find it cold."""
    living.desk.cloud.functions.update_function_configuration(
        FunctionName=found["FunctionName"], MemorySize=found["MemorySize"]
    )


@pytest.fixture(scope="module")
def still(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    """A desk whose functions nobody calls but the test."""
    options = options_in(tmp_path_factory.mktemp("still"), edit=without_events)
    with LocalDesk(options) as desk:
        yield Living(desk)


def works(living: Living, door: str, sid: str = "", action: str = "") -> bool:
    """Whether a function can do its errand without a part of its policy."""
    prepare, errand = ERRANDS[door]
    room = open_room(living, next(_NUMBERS))
    prepare(room)
    try:
        if not sid:
            return errand(room)
        with without(living, door, sid, action):
            return errand(room)
    except LocalError:
        return False


@pytest.mark.parametrize("door", ERRANDS)
def test_with_its_policy_each_function_does_its_errand(still: Living, door: str) -> None:
    assert works(still, door)


@pytest.mark.parametrize(("door", "sid", "action"), list(cases()))
def test_without_any_part_of_it_it_cannot(still: Living, door: str, sid: str, action: str) -> None:
    assert not works(still, door, sid, action)


@pytest.mark.parametrize("door", ERRANDS if EACH_ACTION else ["sweep"])
def test_and_given_it_back_it_can_again(still: Living, door: str) -> None:
    assert works(still, door)
