"""Remembers what the log has said is wrong, for the team's page: each thing once, and when it was said."""

import logging
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime

KEPT = 50
# What other people's libraries say is for the log's file alone.
OURS, NOT_OURS = "kiosk.", "kiosk.native_output"


@dataclass(frozen=True, slots=True)
class SaidFault:
    """What is wrong, in the log's words, and when that was said last."""

    text: str
    at: datetime


class SaidFaults(logging.Handler):
    """A part of the log that holds its latest warnings and errors, for any thread to ask."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.since = datetime.now(UTC)
        self._said: OrderedDict[str, datetime] = OrderedDict()

    def emit(self, record: logging.LogRecord) -> None:
        """Take a line of the log."""
        if not record.name.startswith(OURS) or record.name == NOT_OURS:
            return
        text = record.getMessage()
        self._said[text] = datetime.fromtimestamp(record.created, UTC)
        self._said.move_to_end(text)
        if len(self._said) > KEPT:
            self._said.popitem(last=False)

    def latest(self) -> tuple[SaidFault, ...]:
        """What was said, the latest first."""
        self.acquire()
        try:
            return tuple(SaidFault(text, at) for text, at in reversed(self._said.items()))
        finally:
            self.release()
