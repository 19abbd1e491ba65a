"""Holds back what of a changed display file waits for the next start of the program; the log says so."""

import logging
from dataclasses import replace

from kiosk.content.display.display import Display
from kiosk.content.storage.sources import Content

log = logging.getLogger(__name__)

GOES_ON = "%s: it takes a new start of the program; until then this display goes on %s"


class HeldBack:
    """Knows as what a display began: as a booth or not, on which screen. Each change is told once."""

    def __init__(self, display: Display) -> None:
        self._mode, self._output = display.mode, display.screen.output
        self._is_booth = display.mode == "booth"
        self._told: frozenset[str] = frozenset()

    def playable(self, content: Content) -> Content:
        """The content as the display can play it now: what is for a booth alone waits until there is one."""
        display = content.display
        self._tell(display)
        if (display.mode == "booth") == self._is_booth:
            self._mode = display.mode
        if display.mode == "booth" and not self._is_booth:
            return replace(content, display=display.model_copy(update={"mode": self._mode}))
        return content

    def _tell(self, display: Display) -> None:
        found = dict[str, str]()
        if (display.mode == "booth") != self._is_booth:
            found[f'mode = "{display.mode}"'] = "with its invitation" if self._is_booth else "without one"
        if display.screen.output != self._output:
            found[f'screen.output = "{display.screen.output or ""}"'] = "on the screen that it is on"
        for what in found.keys() - self._told:
            log.warning(GOES_ON, what, found[what])
        self._told = frozenset(found)
