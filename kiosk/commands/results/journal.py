"""Writes down for the operator what a run does: on standard error, and in a log file of bounded size.

Nothing about visitors is written: which slides stood, and what was wrong with files and machines, no more.
"""

import logging
import re
import sys
from logging.handlers import MemoryHandler, QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue

from kiosk import native_output

log = logging.getLogger(__name__)

FILE_BYTES = 1_000_000
FILES = 3
HELD = 1000  # records until there is a file, whose name is that of a screen which is not known before

# How Qt's warnings about what stands on a page begin; the page's own fault says it with the slide's name.
QML_WARNING = "WARNING: file:"
ON_A_TERMINAL = logging.Formatter("%(levelname)s: %(message)s")
IN_A_FILE = logging.Formatter("%(asctime)s %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S%z")


# Holds what is written before the file is there; without a target nothing of it is let go.
_held = MemoryHandler(HELD, flushLevel=logging.CRITICAL + 1)


def is_warning(line: str) -> bool:
    """Whether a line that a run wrote to standard error says, to an operator, that something is wrong."""
    return line.startswith(("WARNING: ", "ERROR: ", "CRITICAL: ")) and not line.startswith(QML_WARNING)


def is_news(line: str) -> bool:
    """Whether such a line says how the run goes on; or how Qt does, in the words of its own files."""
    return line.startswith(("INFO: ", QML_WARNING))


def errors_alone() -> None:
    """Write errors to standard error, and no warning of Qt's: a page that lacks something says so itself."""
    if not logging.getLogger().handlers:
        logging.basicConfig(level=logging.ERROR, format="%(levelname)s: %(message)s")


def begin() -> None:
    """Write what happens from now on to standard error."""
    logging.raiseExceptions = False  # a full disk or a closed terminal is no reason to write more
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(ON_A_TERMINAL)
    handler.addFilter(lambda record: record.name != native_output.__name__)  # for the file alone
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    root.addHandler(_held)


def keep_in(folder: Path | None, name: str) -> None:
    """Write it to the file `name`.log of a folder as well, three files of a megabyte at most; also what was
    written since the beginning. Without a folder it goes to standard error alone.
    """
    if folder is None:
        logging.getLogger().removeHandler(_held)
        return
    file = folder / f"{re.sub(r'[^A-Za-z0-9._-]+', '_', name) or 'screen'}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8")
    except OSError as error:
        logging.getLogger().removeHandler(_held)
        log.warning("%s: %s; the log goes to standard error alone", file, error.strerror)
        return
    handler.setFormatter(IN_A_FILE)
    aside = _WrittenAside(handler)
    _held.setTarget(aside)
    _held.flush()
    logging.getLogger().removeHandler(_held)
    logging.getLogger().addHandler(aside)
    log.info("log: %s", file)


class _WrittenAside(QueueHandler):
    """Hands what is said to a thread that writes it: the window's waits for no disk."""

    def __init__(self, handler: logging.Handler) -> None:
        super().__init__(SimpleQueue())
        self._writer = QueueListener(self.queue, handler)
        self._writer.start()

    def close(self) -> None:
        """Have the rest written, as `logging.shutdown` asks; a disk that hangs is left to whoever ends the
        program in time.
        """
        super().close()
        self._writer.stop()
