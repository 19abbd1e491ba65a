"""Logs each fault of what is played once, not each time its turn comes round."""

import logging
from collections import OrderedDict

from kiosk.content.page.page import NoPage

log = logging.getLogger(__name__)

# A campaign with more faults than this reports the oldest of them again; what is remembered stays bounded.
REMEMBERED = 500


class FaultLog:
    """Writes each fault to the log once."""

    def __init__(self) -> None:
        self._told: OrderedDict[str, None] = OrderedDict()

    def report(self, fault: str, error: Exception | None = None) -> None:
        """Say what is wrong, unless that was said before; with the place in the program if that failed, but
        not where there just is no page.
        """
        if fault in self._told:
            return
        self._told[fault] = None
        if len(self._told) > REMEMBERED:
            self._told.popitem(last=False)
        log.warning("%s", fault, exc_info=None if isinstance(error, NoPage) else error)

    def forget(self) -> None:
        """Other files are played: what is still wrong may be said again."""
        self._told.clear()
