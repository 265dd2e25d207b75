"""`guichet demo`: a session fills up before your eyes."""
# ruff: noqa: PLC0415 - what a command needs is imported when it runs

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from infra.cli.console import Progress
    from infra.local.demo.course import Course

BEGINS = "2019-02-04T09:00"
SESSION = "decouverte-2019-03-19"


def add_parser(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("demo", help="26 mails for 20 seats, and what comes of them")
    parser.add_argument("--json", action="store_true", help="last line: the figures as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the demonstration; 0 when its outcome is what it must be."""
    from infra.cli.console import Progress, fail, print_json
    from infra.cli.run import stop_on_signals
    from infra.local.clock import instant_of
    from infra.local.demo.outcome import outcome_of, wrong_with
    from infra.local.desk import LocalDesk, Options
    from infra.local.emulator import free_port

    progress = Progress()
    stop_on_signals()
    desk_options = Options(instant_of(BEGINS), smtp_port=free_port(), cloud_port=free_port())
    print(f"Guichet, the demonstration: it is {BEGINS.replace('T', ' ')} in Paris.\n", flush=True)
    with LocalDesk(desk_options, progress.step) as desk:
        desk.announce()
        course = _fill(desk, progress)
        progress.step("having the organiser's digest made")
        digest = course.digest()
        found = outcome_of(course, SESSION)
        _show(course, digest.file)
        problems = wrong_with(course, found)
        speed = f"{course.median_seconds():.2f} s"
        progress.step(f"median time from SMTP accept to letter sent: {speed}; stopping")
    progress.step("done" if not problems else "stopped")
    code = fail(f"the outcome is wrong: {'; '.join(problems)}") if problems else 0
    if options.json:
        print_json(found.told())
    return code


def _fill(desk: Any, progress: Progress) -> Course:
    from infra.cli.session import open_file
    from infra.cli.target import Target
    from infra.local.demo.course import Course
    from infra.local.places import ROOT

    target = Target(desk.cloud, desk.state.stack, local=True, places=desk.places)
    file = ROOT / "infra" / "sessions" / f"{SESSION}.toml"
    progress.step(open_file(target, file, desk.clock.now()))
    progress.step(f"sending 26 mails to {desk.options.contact}")
    course = Course(desk, progress.update)
    course.run()
    progress.step(f"{len(course.deliveries)} mails taken, {len(course.answered)} answered")
    return course


def _show(course: Course, digest: str) -> None:
    from guichet.store.ledger import Ledger
    from infra.cli.session import picture, tell

    ledger = Ledger(course.table)
    session = ledger.session(SESSION)
    if session is None:
        return
    desk = course.desk
    told = tell(session, ledger.participants(SESSION), desk.clock.now())
    [text] = [one["text"] for one in desk.letters.read() if one["file"] == digest]
    framed = "\n".join(f"  │ {line}" for line in text.rstrip().splitlines())
    print(f"\nWho has what\n\n{picture(told)}\n")
    print(f"The organiser's digest ({desk.letters.path(digest)})\n\n{framed}\n")
    print(f"Every letter, as .eml and .html: {desk.places.letters}\n", flush=True)
