"""What stands on a display at an instant, by its files and its clock: nothing is asked of the display."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_bar
from kiosk.timeline.eligibility import DataCurrency
from kiosk.timeline.schedule import NothingToShow, Schedule, Showing
from kiosk.timeline.wall_clock import UnusableInstant


@dataclass(frozen=True, slots=True)
class StandingNow:
    """A slide that stands, for how much longer, and where in its playlist it is: from 1, of so many."""

    showing: Showing
    number: int
    count: int
    rest: timedelta


class StandingBy:
    """Answers for one display and the campaign that it plays; the first answer of a day takes a while."""

    def __init__(self, campaign: Campaign, display: Display) -> None:
        self.campaign, self.display = campaign, display
        self._schedule = Schedule(
            campaign,
            display,
            fallback=built_in(),
            is_bar=is_bar(display.page_size(display.shapes[0])),
            in_date=DataCurrency(display).in_date,
        )

    def at(self, instant: datetime) -> StandingNow | None:
        """What stands at an instant; None where nothing may, or no clock can tell."""
        try:
            found = self._schedule.at(instant)
        except (NothingToShow, UnusableInstant):
            return None
        playlist = next((one for one in found.campaign.playlists if one.id == found.playlist), None)
        names = list(playlist.slides) if playlist else []
        at = names.index(found.slide.id) + 1 if found.slide.id in names else 0
        return StandingNow(found, at, len(names), found.until - instant)
