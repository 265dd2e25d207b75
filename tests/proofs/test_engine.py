"""Real concurrency on DynamoDB Local: 16 workers in 4 processes, 500 deliveries, one session."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, replace
from typing import Any

import pytest

from guichet.desk.model import Session
from guichet.store.ledger import Ledger
from tests.builders import MARCH, NOW, ROOT, session
from tests.proofs import history, laws
from tests.proofs.conftest import DEEP, Database
from tests.proofs.crowd import Entry, Plan, mails

Report = Callable[[str, object], None]
DELIVERIES = 500
SEED = 20190319


def opened(database: Database) -> Session:
    """The flyer's session, open."""
    ledger = Ledger(database.table)
    ledger.open_session(session(), NOW)
    stood = ledger.session(MARCH)
    assert stood is not None
    return stood


def crowd(
    database: Database, processes: int, threads: int, number: int, *, all_register: bool = False
) -> list[Entry]:
    """Let everybody write at once; how each delivery went."""
    entries = []
    with ExitStack() as stack:
        running = []
        for process in range(processes):
            plan = Plan(
                database.endpoint, database.name, SEED, number, all_register, processes, process,
                threads, conflicts=0.0 if all_register else 0.1,
            )  # fmt: skip
            command = [sys.executable, "-m", "tests.proofs.crowd", json.dumps(asdict(plan))]
            roots = {**os.environ, "PYTHONPATH": f"{ROOT / 'functions'}{os.pathsep}{ROOT}"}
            running.append(
                stack.enter_context(
                    subprocess.Popen(
                        command, cwd=ROOT, env=roots, text=True,
                        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                    )
                )
            )  # fmt: skip
        for one in running:
            assert one.stdout is not None
            assert one.stdout.readline() == "ready\n"
        for one in running:
            assert one.stdin is not None
            one.stdin.write("go\n")
            one.stdin.flush()
        for one in running:
            out, _ = one.communicate(timeout=240)
            assert one.returncode == 0
            entries += [Entry(**json.loads(line)) for line in out.splitlines()]
    return entries


def test_500_deliveries_by_16_workers_are_as_if_taken_one_by_one(
    database: Database, report: Report
) -> None:
    stood = opened(database)
    entries = crowd(database, 4, 4, DELIVERIES)
    assert len(entries) == DELIVERIES
    asked = mails(SEED, DELIVERIES)
    history.check(entries, asked, stood)
    items = database.items()
    laws.check_state(items, NOW)
    [after] = laws.sessions_of(items)
    assert after.held == 20
    assert after.version == sum(one.version is not None for one in entries)
    delivered = {one.mail.delivery for one in asked}
    assert delivered == {pk.removeprefix("MAIL#") for pk, sk in items if sk == "MAIL"}
    report("changes", after.version)
    report("lost races", sum(one.attempts for one in entries))
    report("back to the queue", sum(one.redeliveries for one in entries))
    _seeded(entries, asked, stood)


def _seeded(entries: Sequence[Entry], asked: Sequence[Any], stood: Session) -> None:
    """The check can fail: two decisions swapped, an answer altered, a version given twice."""
    changing = sorted(
        (one for one in entries if one.version is not None), key=lambda one: one.ended
    )
    first, last = changing[0], changing[-1]
    swapped = [replace(first, version=last.version), replace(last, version=first.version)]
    altered = replace(first, answer=[*first.answer[:3], []])
    twice = replace(last, version=first.version)
    for forged in (swapped, [altered], [twice]):
        names = {one.mail: one for one in forged}
        false = [names.get(one.mail, one) if one in (first, last) else one for one in entries]
        with pytest.raises(laws.Broken):
            history.check(false, asked, stood)


def test_100_mails_in_one_second(database: Database, report: Report) -> None:
    """A mailing went out and everybody answers: as many at a time as the template lets, in order
    of arrival; with GUICHET_DEEP, all at once."""
    stood = opened(database)
    processes, threads = (4, 25) if DEEP else (1, 2)
    entries = crowd(database, processes, threads, 100, all_register=True)
    asked = mails(SEED, 100, all_register=True)
    history.check(entries, asked, stood)
    laws.check_state(database.items(), NOW)
    took = sorted((one.ended - one.started) / 1e9 for one in entries)
    seated = {one.mail for one in entries if one.answer[2][0][1] == "confirmed"}
    order = [one.mail for one in sorted(entries, key=lambda one: one.version or 0)]
    inversions = sum(
        later < earlier for place, earlier in enumerate(order) for later in order[place + 1 :]
    )
    report("at a time", processes * threads)
    report("mean retries", sum(one.attempts for one in entries) / len(entries))
    report("back to the queue", sum(one.redeliveries for one in entries))
    report("p50, p99 in seconds", (round(took[50], 2), round(took[98], 2)))
    report("of the first 20 to arrive, without a seat", len(set(range(20)) - seated))
    report("pairs decided against their order of arrival, of 4950", inversions)
    assert len(seated) == 20
