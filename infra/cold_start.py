"""What a cold start imports, held against the floor: bare boto3 and the clients a function uses.

    python infra/cold_start.py [--runs 9]

Builds the artifact for this machine and the Python that runs this, then starts fresh processes
from it alone: with bytecode, as it is deployed, and without. Each figure is the least of the runs,
in milliseconds of processor time, without the start of the interpreter itself.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from infra.build import Target, build

CLIENTS = {
    "receive": {"table": "dynamodb", "bucket": "s3", "key_ring": "secretsmanager"},
    "send": {
        "table": "dynamodb", "post": "sesv2", "key_ring": "secretsmanager", "bucket": "s3",
    },
    "sweep": {
        "table": "dynamodb", "post": "sesv2", "key_ring": "secretsmanager", "bucket": "s3",
    },
    "digest": {"table": "dynamodb", "bucket": "s3", "queues": "sqs"},
    "feedback": {"table": "dynamodb"},
}  # fmt: skip
"""What each function asks guichet.clients for, and the AWS service behind it."""
ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_ACCESS_KEY_ID": "none",
    "AWS_SECRET_ACCESS_KEY": "none",
    "TABLE_NAME": "guichet",
    "CONTACT_ADDRESS": "contact@example.org",
    "POWERTOOLS_SERVICE_NAME": "guichet",
}
TIMED = """
import sys, time
sys.path.insert(0, sys.argv[1])
start = time.process_time()
{code}
print((time.process_time() - start) * 1000)
"""


def main() -> int:
    """Measure each function and its floor; print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    print(f"Python {sys.version.split()[0]}, least of {runs} runs, milliseconds of processor time")
    print("             bytecode             | none")
    print("function     floor    here  ratio | floor    here  ratio")
    with tempfile.TemporaryDirectory() as directory:
        compiled, plain = Path(directory, "compiled"), Path(directory, "plain")
        build(compiled, Target.of_host())
        build(plain, Target.of_host())
        for cache in plain.rglob("__pycache__"):
            for bytecode in cache.iterdir():
                bytecode.unlink()
        for door in CLIENTS:
            figures = []
            for tree in (compiled, plain):
                floor = least(tree, floor_of(door), runs)
                here = least(tree, start_of(door), runs)
                figures.append(f"{floor:6.0f}  {here:6.0f}  {here / floor:5.2f}")
            print(f"{door:9}   {'  |'.join(figures)}")
    return 0


def floor_of(door: str) -> str:
    """The least that a function with these clients can do."""
    made = "; ".join(f"boto3.client({one!r})" for one in CLIENTS[door].values())
    return f"import boto3; {made}"


def start_of(door: str) -> str:
    """What the function does before its first mail, letter or event."""
    made = "; ".join(f"clients.{one}()" for one in CLIENTS[door])
    return f"import {door}; from guichet import clients; {made}"


def least(tree: Path, code: str, runs: int) -> float:
    """The least processor time, in milliseconds, of fresh processes that run `code` from `tree`."""
    command = [sys.executable, "-B", "-S", "-E", "-c", TIMED.format(code=code), str(tree)]
    environment = {"PATH": os.environ["PATH"], **ENVIRONMENT}
    times = []
    for _ in range(runs):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        times.append(float(done.stdout))
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
