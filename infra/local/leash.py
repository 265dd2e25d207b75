"""Runs a module that ends when whoever started it is gone, even by a kill -9.

The starter holds the other end of standard input; when that closes, this process stops, and
with it the functions, which hang on pipes of their own.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading

_GRACE = 5.0


def _follow() -> None:
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    threading.Event().wait(_GRACE)
    os._exit(1)


def main() -> None:
    """Run the module that the first argument names."""
    threading.Thread(target=_follow, daemon=True).start()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
