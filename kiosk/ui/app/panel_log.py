"""Warns in the log where a screen is another panel than the one that its slides were judged for, or too small
for a booth.
"""

import logging

from kiosk.content.display.booth_room import too_small
from kiosk.content.display.display import Display
from kiosk.content.display.screen import upright
from kiosk.content.messages.message import Message
from kiosk.ui.window.display_window import DisplayWindow

log = logging.getLogger(__name__)

Size = tuple[int, int]

ROUNDED = 2  # pixels by which a size may be off where the system scales: Qt knows it in whole scaled ones


class PanelLog:
    """Looks at the panel that a window fills; says each thing once a run."""

    def __init__(self, window: DisplayWindow) -> None:
        self._window = window
        self._told: set[tuple[Size, Size]] = set()
        self._small: Message | None = None

    def look_at_booth(self, display: Display) -> None:
        """Warn where what visitors touch and read is smaller on it than fingers and eyes need."""
        found: Size = self._window.window_size().toTuple()
        told = too_small(display, upright(found, display.rotation))
        if told is not None and told != self._small:
            log.warning("%s", told)
        self._small = told

    def look(self, said: Size | None) -> None:
        """Warn where it has not as many pixels as `said`, width and height; where nobody says, nothing is."""
        found: Size = self._window.window_size().toTuple()
        if said is None or (said, found) in self._told:
            return
        self._told.add((said, found))
        if any(abs(one - other) > ROUNDED for one, other in zip(said, found, strict=True)):
            log.warning(
                "screen.pixels = [%d, %d]: the screen has %d x %d; `kiosk check` judges for the former, so "
                "write pixels = [%d, %d] into display.toml, and look at what it says then",
                *(*said, *found, *found),
            )
