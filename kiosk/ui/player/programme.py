"""What a player plays: a timeline, and how its entries become pages and stand on the glass."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.content.page.page import Page
from kiosk.timeline.schedule import Showing


@dataclass(frozen=True, slots=True)
class Bill:
    """A campaign on a display.

    `at` gives the entry of an instant; `page_of` the page of an entry for an upright size in pixels;
    `rotation` is the display's, clockwise in degrees; `reduced` says whether a change is a cut.
    """

    at: Callable[[datetime], Showing]
    page_of: Callable[[Showing, tuple[int, int]], Page]
    rotation: int = 0
    reduced: bool = False

    def entries(self, instant: datetime) -> Iterator[Showing]:
        """What stands at an instant, and what follows it without end."""
        while True:
            entry = self.at(instant)
            yield entry
            instant = entry.until


def look_of(entry: Showing) -> tuple[str, tuple[str, ...]]:
    """What distinguishes the looks of two entries of one campaign."""
    return entry.slide.id, entry.locales
