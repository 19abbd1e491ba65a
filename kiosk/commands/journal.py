"""Writes down for the operator what a run does: on standard error, and in a log file of bounded size.

Nothing about visitors is written: which slides stood, and what was wrong with files and machines, no more.
"""

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger(__name__)

FILE_BYTES = 1_000_000
FILES = 3

ON_A_TERMINAL = logging.Formatter("%(levelname)s: %(message)s")
IN_A_FILE = logging.Formatter("%(asctime)s %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S%z")


def begin() -> None:
    """Write what happens from now on to standard error."""
    logging.raiseExceptions = False  # a full disk or a closed terminal is no reason to write more
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(ON_A_TERMINAL)
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)


def keep_in(folder: Path, name: str) -> None:
    """Write it to the file `name`.log of a folder as well, three files of a megabyte at most."""
    file = folder / f"{re.sub(r'[^A-Za-z0-9._-]+', '_', name) or 'screen'}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8")
    except OSError as error:
        log.warning("%s: %s; the log goes to standard error alone", file, error.strerror)
        return
    handler.setFormatter(IN_A_FILE)
    logging.getLogger().addHandler(handler)
    log.info("log: %s", file)
