"""Ends the program: tidily, or at once where waiting for all that is at work could take for ever."""

import logging
import os
import signal
import sys
from typing import NoReturn


def end_at_once(code: int) -> NoReturn:
    """End with this exit code. What was logged is written; nothing else is tidied up, nothing waited for."""
    logging.shutdown()
    os._exit(code)


def end_tidily() -> None:
    """Asked to end, as by a terminal that is closed, take away what is half written.

    Whoever has it ignore that, as nohup does, means it to go on.
    """
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, lambda number, _frame: sys.exit(128 + number))
