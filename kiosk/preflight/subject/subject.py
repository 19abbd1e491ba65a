"""Defines what is checked, a campaign on a display from an instant on, and where its parts stand in files."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from kiosk import paths
from kiosk.content.campaign.campaign import Campaign, Playlist
from kiosk.content.campaign.slides import Slide
from kiosk.content.directory.venue import NAME
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_bar
from kiosk.content.folders.venue_folder import file_of
from kiosk.content.language import locales
from kiosk.content.messages.message import Message
from kiosk.content.messages.wording import Severity
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Caption, Page
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import KeyPath, lines_of
from kiosk.media.intake.proof import PictureProofs
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.proof.drawn_page import DrawnPage
from kiosk.timeline.absences import LOOKED_THROUGH
from kiosk.timeline.eligibility import DataCurrency, Eligibility
from kiosk.timeline.loop import every_turn
from kiosk.timeline.schedule import Holding, Schedule
from kiosk.timeline.wall_clock import LATEST

# What stands in the place of those captions of a page that cannot stand as they are.
CaptionTrial = Callable[[Page], Iterable[tuple[Caption, tuple[Caption, ...]]]]
# What was measured on a page; None where it was not drawn.
Measured = Callable[[Page], DrawnPage | None]
# As wide as they come; `kiosk check` draws a wall with fewer hearts as well.
MANY_HEARTS = 999_999
# How long before its end something is told of.
SOON = timedelta(days=14)


def not_drawn(_page: Page) -> None:
    """Nothing was drawn, so nothing was measured."""


class DrawnSlide(NamedTuple):
    """A slide, a page of it, and what was measured on that."""

    slide: Slide
    page: Page
    drawn: DrawnPage


@dataclass(frozen=True)
class Subject:
    """A campaign, a display and the file it was read from (None: the machine's own settings).

    `try_captions` knows Qt's faces, and so how much room words take; without it none are tried. `measured`
    has seen the pages drawn; without it nothing is said of how they look.
    """

    campaign: Campaign
    display: Display
    display_file: Path | None
    at: datetime
    fallback: Campaign
    proofs: PictureProofs = field(default_factory=PictureProofs, compare=False)
    try_captions: CaptionTrial = field(default=lambda _page: (), compare=False)
    measured: Measured = field(default=not_drawn, compare=False)

    @property
    def day(self) -> date:
        """The local day of the instant."""
        return self.at.date()

    @cached_property
    def schedule(self) -> Schedule:
        """What plays when."""
        return Schedule(
            self.campaign,
            self.display,
            fallback=self.fallback,
            is_bar=self.is_bar,
            in_date=DataCurrency(self.display).in_date,
        )

    @property
    def is_bar(self) -> bool:
        """Whether the display's panel is known to be a bar, which shows fewer kinds of slides."""
        return is_bar(self.display.page_sizes[0])

    @cached_property
    def holdings(self) -> tuple[Holding, ...]:
        """What holds in the days that are looked through, from the local day of the instant on."""
        found = self.schedule.holdings(self.day, self.day + LOOKED_THROUGH)
        return tuple(one for one in found if one.start < LATEST)

    @property
    def here(self) -> str:
        """The display, as a part of a sentence: a campaign may be checked on several of them."""
        place = f" ({self.display.place})" if self.display.place else ""
        return f'"{self.display.id}"{place}'

    def named(self, slide: Slide) -> str:
        """A slide as `kiosk snapshot` is told to draw it, for the shell. No display: what is said of one on
        several displays is said once.
        """
        folder = self.campaign.folder
        campaign = "" if folder == paths.BUILT_IN else f"{quote(str(folder))} "
        return f"{campaign}--slide {slide.id}"

    @property
    def contacts_file(self) -> str:
        """Where the display looks for what the venue knows of help lines, as a part of a sentence."""
        if self.display_file is None:
            return f"{NAME} beside a display.toml"
        return str(file_of(self.display_file, NAME))

    @cached_property
    def playlists(self) -> tuple[Playlist, ...]:
        """The playlists that are there for the display."""
        return tuple(filter(Eligibility(self.display).is_there, self.campaign.playlists))

    @cached_property
    def elsewhere(self) -> frozenset[str]:
        """The slides that stand only in playlists for other displays, by their ids."""
        here = {name for playlist in self.playlists for name in playlist.slides}
        return frozenset(name for playlist in self.campaign.playlists for name in playlist.slides) - here

    @cached_property
    def fitting(self) -> tuple[Slide, ...]:
        """The slides that the display may show on some day."""
        fits = Eligibility(self.display, self.is_bar).fits
        return tuple(
            slide for slide in self.campaign.slides if fits(slide) and slide.id not in self.elsewhere
        )

    def turns(self, slide: Slide) -> tuple[tuple[str, ...], ...]:
        """The locales of each turn of a slide."""
        return every_turn(slide, self.display)

    @cached_property
    def pages(self) -> tuple[tuple[Slide, Page], ...]:
        """Every page of every slide that may be shown on the day: in each language and shape."""
        return tuple(self._pages())

    def _pages(self) -> Iterator[tuple[Slide, Page]]:
        for size in self.display.shapes:
            may_show = Eligibility(
                self.display, is_bar(self.display.page_size(size)), DataCurrency(self.display).in_date
            )
            maker = PageBuilder(self.display, size, partial(int, MANY_HEARTS))
            for slide in self.fitting:
                if may_show.is_eligible(slide, self.day):
                    for shown in self.turns(slide):
                        yield slide, maker.page(self.campaign, slide, shown, self.day)

    @cached_property
    def drawn(self) -> tuple[DrawnSlide, ...]:
        """The pages that were drawn, with what was measured on each."""
        if self.measured is not_drawn:
            return ()
        found = ((slide, page, self.measured(page)) for slide, page in self.pages)
        return tuple(DrawnSlide(slide, page, drawn) for slide, page, drawn in found if drawn is not None)

    def of_slide(
        self, told: Message, slide: Slide, locale: str | None = None, severity: Severity | None = None
    ) -> Finding:
        """A finding about a slide."""
        line = self._lines.get(("slides", self.campaign.slides.index(slide)))
        return finding(told, self.campaign.file, line, slide=slide.id, locale=locale, severity=severity)

    def of_campaign(self, told: Message, key: str, locale: str | None = None) -> Finding:
        """A finding about a key of the campaign."""
        return finding(told, self.campaign.file, self._lines.get((key,)), locale=locale)

    def of_playlist(self, told: Message, name: str) -> Finding:
        """A finding about a playlist; it has no line where the file has none, and all slides are one."""
        names = [playlist.id for playlist in self.campaign.playlists]
        return finding(told, self.campaign.file, self._lines.get(("playlists", names.index(name))))

    def of_display(
        self, told: Message, locale: str | None = None, severity: Severity | None = None
    ) -> Finding:
        """A finding about the display."""
        return finding(told, self.display_file, locale=locale, severity=severity)

    @cached_property
    def _lines(self) -> Mapping[KeyPath, int]:
        return lines_of(read_toml(self.campaign.file)[0])


def language(locale: str) -> str:
    """A locale's name for an operator: French."""
    return locales.babel(locale).english_name or locale
