"""Builds the artifact of the functions: one tree that serves all five.

Used by `sam build` (through functions/Makefile, for the Lambda platform) and by the local
cloud (for this machine). Runs on the standard library alone. What it makes depends on the
sources and the pinned requirements only, so two builds give the same tree.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FUNCTIONS = ROOT / "functions"
CACHE = ROOT / "build" / "requirements"

KEPT_SERVICES = frozenset({"dynamodb", "s3", "secretsmanager", "sesv2", "sqs"})
"""The service models of boto3 that the functions use; the rest is 20 MB of JSON."""
DROPPED = (
    "bin",
    "aws_lambda_powertools/event_handler",
    "aws_lambda_powertools/utilities/[abcdfikpv]*",  # all but typing, jmespath_utils, serialization
    "aws_lambda_powertools/utilities/streaming",
    "boto3/data",
    "boto3/examples",
    "**/tests",
    "**/*.pyi",
    "**/*.pxd",
    "**/*.pyx",
    "**/*.c",
    "**/py.typed",
)
"""What a function never imports; tests/infra imports each door from the artifact alone."""
LAMBDA_TAGS = ("manylinux_2_28_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64")
LAMBDA_PYTHON = (3, 13)
OWN_PYTHON = (3, 11)
"""The oldest that runs the functions' code."""


class BuildError(Exception):
    """The artifact could not be built; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Target:
    """What the artifact is built for."""

    name: str
    pip_options: tuple[str, ...] = ()

    @staticmethod
    def of_lambda() -> Target:
        """Lambda's arm64 machines with Python 3.13."""
        version = ".".join(map(str, LAMBDA_PYTHON))
        options = [f"--python-version={version}", "--implementation=cp"]
        options += [f"--platform={tag}" for tag in LAMBDA_TAGS]
        return Target(f"lambda-arm64-{version}", tuple(options))

    @staticmethod
    def of_host() -> Target:
        """The machine at hand and the Python that runs this."""
        return Target(f"host-{sys.implementation.cache_tag}")


def build(
    into: Path,
    target: Target,
    *,
    clock: Path | None = None,
    report: Callable[[str], None] = lambda _: None,
) -> None:
    """Fill the directory `into` with the artifact.

    Args:
        into: made if missing; what is in it is replaced.
        target: the machine the artifact is for.
        clock: a file that takes the place of guichet/clock.py (the local cloud's).
        report: is told what is being done.
    """
    requirements = _requirements(target, report)
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(requirements, into)
    for door in sorted(FUNCTIONS.glob("*.py")):
        shutil.copy(door, into)
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(FUNCTIONS / "guichet", into / "guichet", ignore=ignored)
    shutil.copytree(ROOT / "templates", into / "templates", ignore=ignored)
    if clock:
        shutil.copy(clock, into / "guichet" / "clock.py")
    _check_templates(into, report)
    _compile(into, target, report)


def tree_hash(tree: Path) -> str:
    """A digest of all paths and contents below `tree`."""
    digest = hashlib.sha256()
    for path in sorted(tree.rglob("*")):
        if path.is_file():
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            digest.update(f"{path.relative_to(tree).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()


def _requirements(target: Target, report: Callable[[str], None]) -> Path:
    """The installed and trimmed requirements; kept from one build to the next."""
    key = hashlib.sha256(Path(__file__).read_bytes())
    key.update((FUNCTIONS / "requirements.txt").read_bytes())
    done = CACHE / f"{target.name}-{key.hexdigest()[:16]}"
    if done.is_dir():
        return done
    report(f"installing the functions' requirements for {target.name} (once)")
    fresh = CACHE / f"{done.name}.{os.getpid()}"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    try:
        _install(fresh, target)
        _trim(fresh)
        _compile(fresh, target, report)
        for old in CACHE.glob(f"{target.name}-*"):
            if old.suffix == "" and old != done:
                shutil.rmtree(old, ignore_errors=True)
        fresh.replace(done)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return done


def _install(into: Path, target: Target) -> None:
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-compile", "--no-deps", "--only-binary=:all:", "--require-hashes"]
    command += [f"--target={into}", f"--requirement={FUNCTIONS / 'requirements.txt'}"]
    done = subprocess.run(
        [*command, *target.pip_options], capture_output=True, text=True, check=False
    )
    if done.returncode:
        last = (done.stderr.strip() or "pip failed without a word").splitlines()[-1]
        raise BuildError(f"the requirements could not be installed: {last}")


def _trim(tree: Path) -> None:
    for pattern in DROPPED:
        for path in list(tree.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for service in (tree / "botocore" / "data").iterdir():
        if service.is_dir() and service.name not in KEPT_SERVICES:
            shutil.rmtree(service)
    for info in tree.glob("*.dist-info"):
        for path in info.rglob("*"):
            if path.is_file() and path.name not in {"METADATA", "LICENSE", "entry_points.txt"}:
                path.unlink()


def _check_templates(tree: Path, report: Callable[[str], None]) -> None:
    """Every letter is written once with the artifact's own templates: none that is broken is
    ever deployed."""
    if sys.version_info < OWN_PYTHON:
        report("this Python is too old to check the templates; make lint does")
        return
    program = "import sys; sys.path.insert(0, sys.argv[1]); import guichet.letters.check as check"
    command = [sys.executable, "-B", "-I", "-c", f"{program}; sys.exit(check.main())", str(tree)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(done.stderr.strip().replace("\n", "; ") or "the templates are broken")


def _compile(tree: Path, target: Target, report: Callable[[str], None]) -> None:
    """Compile to bytecode that never looks at the source's time: cold starts are mostly that."""
    python = _compiler(target)
    if python is None:
        version = ".".join(map(str, LAMBDA_PYTHON))
        report(f"python{version} is not here: no bytecode, so functions start slower")
        return
    command = [python, "-m", "compileall", "-q", "-j", "0"]
    command += ["--invalidation-mode", "unchecked-hash", "-s", str(tree), "-p", "/var/task"]
    done = subprocess.run([*command, str(tree)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"a source does not compile: {done.stdout.strip() or done.stderr.strip()}")


def _compiler(target: Target) -> str | None:
    """A Python whose bytecode the target reads."""
    if target == Target.of_host() or sys.version_info[:2] == LAMBDA_PYTHON:
        return sys.executable
    found = shutil.which("python{}.{}".format(*LAMBDA_PYTHON))
    if found and subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode:
        return None
    return found


def main() -> int:
    """Build from the command line; what sam build calls."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, required=True, metavar="DIR")
    parser.add_argument("--target", choices=["lambda", "host"], default="lambda")
    options = parser.parse_args()
    target = Target.of_lambda() if options.target == "lambda" else Target.of_host()
    try:
        build(options.into, target, report=lambda line: print(line, file=sys.stderr))
    except BuildError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
