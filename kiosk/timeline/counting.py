"""Which slides count on a display: those it may show, and on a local day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display

# A screen so much wider than high, or higher than wide, that there is no room for a code and its words.
NOT_ON_A_BAR = frozenset({"donate", "learn"})

Countable = Callable[[Slide, date], bool]


def always(_slide: Slide, _day: date) -> bool:
    """Count every slide on every day."""
    return True


@dataclass(frozen=True, slots=True)
class Counting:
    """What counts on a display. `in_date` is asked of what the display's own rules let pass: whether the
    data of a slide are in date on a local day.
    """

    display: Display
    is_bar: bool = False
    in_date: Countable = always

    def fits(self, slide: Slide) -> bool:
        """Whether the display may show the slide on any day at all."""
        if slide.kind == "video":  # valid in a file, and passed over until film can be played
            return False
        if self.display.mode == "quiet" and not slide.quiet:
            return False
        if self.is_bar and slide.kind in NOT_ON_A_BAR:
            return False
        return slide.kind != "help" or self.display.country is not None

    def counts(self, slide: Slide, day: date) -> bool:
        """Whether the display may show the slide on a local day."""
        return self.fits(slide) and self.in_date(slide, day)
