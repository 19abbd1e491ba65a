"""Logs the faults of what is looked at again and again, not the same ones twice in a row."""

import logging

from kiosk.content.errors import ContentError

log = logging.getLogger(__name__)


class ToldFaults:
    """Of one file, or of what several files say together."""

    def __init__(self) -> None:
        self._last: tuple[str, ...] = ()

    def tell(self, error: ContentError) -> None:
        """Log what is wrong, unless that was said last time."""
        faults = tuple(map(str, error.faults))
        if faults != self._last:
            for fault in faults:
                log.error(fault)
        self._last = faults

    def forget(self) -> None:
        """Nothing is wrong now: the same fault is told when it comes again."""
        self._last = ()
