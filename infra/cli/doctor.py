"""`guichet doctor`: looks at everything that can be wrong around the desk, and says what to do."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from infra.cli.health.finding import Check, Finding

ILL = 1
"""The exit code where something is to be done."""


def add_parser(commands: Any) -> None:
    """Add the command."""
    from infra.cli.console import add_stack_option

    parser = commands.add_parser("doctor", help="is all well? and if not, what to do")
    parser.add_argument("--json", action="store_true", help="one JSON list on one line")
    parser.set_defaults(run=run)
    add_stack_option(parser)


def run(options: argparse.Namespace) -> int:
    """Look, tell, and exit with 0 if nothing is to be done."""
    from infra.cli.console import print_json
    from infra.cli.health.finding import Patient, State, examine
    from infra.cli.target import target_of

    findings = []
    for one in examine(Patient(target_of(options)), checks()):
        findings.append(one)
        if not options.json:
            print(line(one), flush=True)
    if options.json:
        print_json([asdict(one) for one in findings])
    problems = sum(one.state is State.PROBLEM for one in findings)
    if not options.json:
        told = f"{problems} to see to" if problems else "nothing to do"
        print(f"\n{len(findings)} looked at: {told}")
    return ILL if problems else 0


def checks() -> tuple[tuple[str, Check], ...]:
    """Every check, with what to call it where it cannot be made."""
    from infra.cli.health import alarms, data, desk, names, post

    return (
        ("identity", post.identity),
        ("sandbox", post.sandbox),
        ("receipt rule", post.rule_set),
        ("letter events", post.events),
        ("MX and DMARC", names.checked()),
        ("queues", desk.queues),
        ("event sources", desk.sources),
        ("letters", desk.letters),
        ("schedules", desk.schedules),
        ("digest", desk.digest),
        ("clock", desk.clock),
        ("table", data.table),
        ("mail bucket", data.bucket),
        ("token key", data.secret),
        ("alarms", alarms.ringing),
        ("alarm address", alarms.heard),
    )


def line(finding: Finding) -> str:
    """One finding on the terminal; what to do stands under it."""
    mark = {"ok": "ok     ", "problem": "TO DO  ", "skipped": "skipped"}[finding.state.value]
    told = f"{mark}  {finding.subject}: {finding.told}"
    return f"{told}\n           -> {finding.remedy}" if finding.remedy else told
