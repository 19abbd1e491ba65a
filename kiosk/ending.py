"""Ends the program at once, where waiting for all that is at work could take for ever."""

import logging
import os
from typing import NoReturn


def end_at_once(code: int) -> NoReturn:
    """End with this exit code. What was logged is written; nothing else is tidied up, nothing waited for."""
    logging.shutdown()
    os._exit(code)
