"""What a test may leave changed of the process that it shares with all others."""

import gc
import locale
import logging
import os
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path

# pytest says in it which test runs, and in which of its phases.
OF_PYTEST = frozenset({"PYTEST_CURRENT_TEST"})


def the_process() -> dict[str, object]:
    """What all tests of a process share, by the name under which a person knows it."""
    mask = os.umask(0o077)  # which can only be read by setting it; nobody is let in meanwhile
    os.umask(mask)
    return {
        "os.umask": f"{mask:03o}",
        "the working directory": Path.cwd(),
        "locale": locale.setlocale(locale.LC_ALL),
        "the time zone": time.tzname,
        "sys.excepthook": sys.excepthook,
        "gc": (gc.isenabled(), gc.get_threshold()),
        "the level of the log": logging.getLogger().level,
        "the level of logging.disable": logging.root.manager.disable,
        **{f"os.environ: {name}": value for name, value in os.environ.items() if name not in OF_PYTEST},
        **{f"signal: {one.name}": signal.getsignal(one) for one in signal.Signals},
    }


def changes(before: Mapping[str, object], after: Mapping[str, object]) -> list[str]:
    """What is another after a test than before, with both values."""
    names = sorted({name for name, _ in before.items() ^ after.items()})
    return [
        f"{name}: {before.get(name, 'nothing')} before, {after.get(name, 'nothing')} after" for name in names
    ]
