"""Defines what a player has on its way: a drawing that was asked for, and what is ready to be put on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtGui import QImage

from kiosk.content.display.screen import upright
from kiosk.content.page.page import Page
from kiosk.media.intake.intake import LONGEST
from kiosk.timeline.schedule import Showing
from kiosk.ui.player.programme import is_notice
from kiosk.ui.player.substitutes import Candidate
from kiosk.ui.render.geometry import moved, shift, turned
from kiosk.ui.window.display_window import DisplayWindow

FIRST = 3.0  # seconds that a picture may take while nothing is on the glass yet
LONGEST_WAIT = 60_000  # milliseconds; a jump of the clock is followed at least once a minute
# Milliseconds before its time that what comes next is begun with: a picture may take most of it. What is
# ready takes memory, a film 80 MB.
AHEAD = 40_000
BEHIND = timedelta(seconds=1)  # of real time: how late a drawing is still shown where a clock runs fast


@dataclass(frozen=True, slots=True)
class PictureKey:
    """What decides the pixels of a picture; a picture with the same key need not be put on again."""

    page: Page
    shift: tuple[int, int]
    rotation: int
    is_whole: bool  # it fills the window, what is reserved there as well

    def placed(self, drawn: QImage) -> QImage:
        """A drawn page as it is on the glass."""
        return turned(moved(drawn, *self.shift), self.rotation)


def picture_key(candidate: Candidate, window: DisplayWindow) -> PictureKey:
    """What a candidate looks like in a window."""
    programme, is_whole = candidate.programme, candidate.programme.fills(candidate.drawn)
    size = upright(window.size(is_whole=is_whole).toTuple(), programme.rotation)
    page = programme.page_of(candidate.drawn, size)
    return PictureKey(page, shift(candidate.entry.start, size), programme.rotation, is_whole)


@dataclass(slots=True)
class Order:
    """A drawing that was asked for: when it is due, for whom, and whom to try if it fails."""

    due: datetime
    candidate: Candidate
    others: Iterator[Candidate]
    key: PictureKey
    is_wanted: bool = True


@dataclass(frozen=True, slots=True)
class Ready:
    """What happens when it is due: a picture is put on; without one, what is on the glass stays."""

    due: datetime
    entry: Showing
    key: PictureKey | None = None
    picture: QImage | None = None
    moves: bool = False

    @property
    def slide(self) -> str:
        """The name of the slide whose page comes; "" without one."""
        return self.key.page.slide if self.key else ""

    @property
    def kind(self) -> str:
        """The kind of what comes; of what should, where there is no page."""
        return self.key.page.kind if self.key else self.entry.slide.kind

    @property
    def locale(self) -> str:
        """The first language of its words; "" without any."""
        return next(iter(self.key.page.locales), "") if self.key else ""

    @property
    def soon(self) -> timedelta:
        """How much of its time it has to come to stand: a notice has a second."""
        return timedelta(seconds=1) if is_notice(self.entry) else timedelta.max

    @property
    def is_whole(self) -> bool:
        """Whether it fills the window."""
        return self.key is not None and self.key.is_whole

    def is_of_use(self, now: datetime, speed: float) -> bool:
        """Whether its time has come and is not over."""
        is_late = now >= self.entry.until
        still_shown = speed > 1 and now - self.entry.until < BEHIND * speed
        return self.entry.start <= now and (not is_late or still_shown)


def patience(is_empty: bool) -> float:
    """How many seconds a picture may take; `is_empty` says that nothing is on the glass yet."""
    return FIRST if is_empty else LONGEST


def until_looked_at(left: int) -> int:
    """In how many milliseconds the player looks again, for a slide that stands for so many more."""
    return min(LONGEST_WAIT, left if left <= AHEAD else left - AHEAD)


def is_coming(kind: str, order: Order | None, ready: Ready | None) -> bool:
    """Whether the page that is being drawn, or waits to be put on, is for an entry of a kind of slide."""
    entries = (order.candidate.entry if order else None, ready.entry if ready else None)
    return any(entry.slide.kind == kind for entry in entries if entry)
