"""Decides which playlists and slides a display may show: on any day at all, and slides on a local day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.slides import FactSlide, HelpSlide, Slide
from kiosk.content.directory import figures
from kiosk.content.display.display import Display

# A screen so much wider than high, or higher than wide, that there is no room for a code and its words.
NOT_ON_A_BAR = frozenset({"donate", "learn"})

InDate = Callable[[Slide, date], bool]


def always(_slide: Slide, _day: date) -> bool:
    """Every slide is in date on every day."""
    return True


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Which playlists are there for a display, and which slides are eligible on it. `in_date` is asked of
    what the display's own rules let pass: whether the data of a slide are in date on a local day.
    """

    display: Display
    is_bar: bool = False
    in_date: InDate = always

    def is_there(self, playlist: Playlist) -> bool:
        """Whether the playlist is there for the display, as its `where` says."""
        return playlist.where is None or playlist.where.covers(
            country=self.display.country, name=self.display.id, mode=self.display.mode
        )

    def fits(self, slide: Slide) -> bool:
        """Whether the display may show the slide on any day at all."""
        if self.display.mode == "quiet" and not slide.quiet:
            return False
        if self.is_bar and slide.kind in NOT_ON_A_BAR:
            return False
        if slide.kind == "wall":
            return self.display.mode == "booth"
        return slide.kind != "help" or self.display.country is not None

    def is_eligible(self, slide: Slide, day: date) -> bool:
        """Whether the display may show the slide on a local day."""
        return self.fits(slide) and self.in_date(slide, day)


class DataCurrency:
    """Whether a slide's data are in date: a figure past its check is not shown, and help needs a number.

    It answers for one display and its country's help lines.
    """

    def __init__(self, display: Display) -> None:
        self._lines = display.help_lines

    def in_date(self, slide: Slide, day: date) -> bool:
        """Whether the slide may be shown on a local day, as far as its data go."""
        if isinstance(slide, FactSlide):
            return figures.figures()[slide.fact].is_current(day)
        if isinstance(slide, HelpSlide):
            found = self._lines.on(day)
            return bool(found.lines or found.emergency)
        return True
