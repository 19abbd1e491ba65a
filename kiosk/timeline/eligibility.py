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
    what the display's own rules let pass: whether the data of a slide are in date on a local day. `clock_set`
    is whether it is known which day it is: without, what has days of its own does not count.
    """

    display: Display
    is_bar: bool = False
    in_date: InDate = always
    clock_set: bool = True

    def is_there(self, playlist: Playlist) -> bool:
        """Whether the playlist is there for the display, as its `where` says."""
        return playlist.where is None or playlist.where.covers(
            country=self.display.country, name=self.display.id, mode=self.display.mode
        )

    def may_hold(self, playlist: Playlist) -> bool:
        """Whether the playlist is there for the display, is not switched off, and does not ask for a day that
        nobody knows.
        """
        return playlist.enabled and self.is_there(playlist) and (self.clock_set or playlist.when is None)

    def may_count(self, slide: Slide) -> bool:
        """Whether the slide fits, is not switched off, and does not ask for a day that nobody knows."""
        has_days = slide.first_day is not None or slide.last_day is not None
        return slide.enabled and self.fits(slide) and (self.clock_set or not has_days)

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


def is_in_its_days(slide: Slide, day: date) -> bool:
    """Whether a local day is not before the slide's first, nor after its last."""
    return (slide.first_day is None or slide.first_day <= day) and (
        slide.last_day is None or day <= slide.last_day
    )


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
