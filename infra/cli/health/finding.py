"""A finding: what was looked at, how it stands, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

if TYPE_CHECKING:
    from datetime import datetime

    from infra.cli.target import Target


class State(StrEnum):
    """How it stands."""

    OK = "ok"
    PROBLEM = "problem"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's."""

    subject: str
    state: State
    told: str
    remedy: str = ""
    """What to do about a problem."""


class Patient:
    """The desk that is looked at, and what several checks need of it."""

    def __init__(self, target: Target) -> None:
        """Look at `target`; nothing is asked yet."""
        self.target = target
        self.cloud = target.cloud
        self.local = target.local
        self.outputs = target.outputs

    @property
    def now(self) -> datetime:
        """The time at the desk."""
        return self.target.now()

    @property
    def contact(self) -> str:
        """The address people write to."""
        return self.outputs["ContactAddress"]

    @property
    def domain(self) -> str:
        """Of the contact address."""
        return self.contact.rpartition("@")[2]

    @cached_property
    def parameters(self) -> dict[str, str]:
        """With which the stack was made."""
        [stack] = self.cloud.stacks.describe_stacks(StackName=self.target.stack)["Stacks"]
        told: Any = stack.get("Parameters", [])
        return {one["ParameterKey"]: one["ParameterValue"] for one in told}


Check = Callable[[Patient], Iterable[Finding]]


def ok(subject: str, told: str) -> Finding:
    """All is well."""
    return Finding(subject, State.OK, told)


def problem(subject: str, told: str, remedy: str) -> Finding:
    """Something is to be done."""
    return Finding(subject, State.PROBLEM, told, remedy)


def skipped(subject: str, why: str) -> Finding:
    """Not looked at."""
    return Finding(subject, State.SKIPPED, why)


def judged(subject: str, good: bool, told: str, otherwise: str, remedy: str) -> Finding:
    """`told` where all is well, else `otherwise` and what to do."""
    return ok(subject, told) if good else problem(subject, otherwise, remedy)


def examine(patient: Patient, checks: Iterable[tuple[str, Check]]) -> Iterable[Finding]:
    """Every finding; a check that cannot be made is one as well."""
    for subject, check in checks:
        try:
            yield from check(patient)
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "refused")
            yield problem(
                subject,
                f"{error.operation_name}: {code}",
                "look at it with credentials that may read this",
            )
        except BotoCoreError as error:
            yield problem(subject, f"no answer: {type(error).__name__}", "try again; check network")
