"""The entry point of the `guichet` command: its parser, and errors in one line."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys

from infra.cli.console import Failure, fail

PARTS = (
    "run", "demo", "session", "journal", "export", "letters", "clock", "read", "preview",
    "doctor", "replay", "erase", "backup", "restore", "rotate",
)  # fmt: skip
"""The modules of this package that add a command, in the order of the help."""

FAILED, USAGE, INTERRUPTED = 1, 2, 130


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="guichet",
        description="A registration desk that lives in e-mail. Without --stack, commands act on the"
        " local desk that `guichet run` started.",
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for part in PARTS:
        if importlib.util.find_spec(f"infra.cli.{part}"):
            importlib.import_module(f"infra.cli.{part}").add_parser(commands)
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit code."""
    options = parser().parse_args(arguments)
    try:
        code: int | None = options.run(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has enough
        return 0
    except Failure as failure:
        return fail(str(failure))
    except Exception as error:
        expected = _expected(error)
        if expected is None:
            raise
        return fail(expected)
    return code or 0


def _expected(error: Exception) -> str | None:
    """What to say of an error that is not a mistake of ours; None for one that is."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415

    from infra.local.errors import LocalError  # noqa: PLC0415

    if isinstance(error, LocalError):
        return str(error)
    if isinstance(error, ClientError):
        told = error.response.get("Error", {})
        return f"{error.operation_name}: {told.get('Message') or told.get('Code', 'refused')}"
    if isinstance(error, BotoCoreError):
        return f"the cloud does not answer as it should: {error}"
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return None


if __name__ == "__main__":
    sys.exit(main())
