"""Picks the slides of each playlist that are shown on a day."""

from datetime import date

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.timeline.eligibility import Eligibility, is_in_its_days

# A playlist by its place in the file, and those of its slides that are eligible, by their places in it.
Chosen = tuple[int, tuple[int, ...]]


class EligibleSlides:
    """The slides of each playlist that a display may show. Playlists are named by their place in the file."""

    def __init__(self, campaign: Campaign, eligibility: Eligibility) -> None:
        self._is_in_date = eligibility.in_date
        self._slides = [
            tuple(campaign.slide(name) for name in playlist.slides) for playlist in campaign.playlists
        ]
        fit = {slide.id for slide in campaign.slides if eligibility.may_count(slide)}
        self._fit = [
            tuple(at for at, slide in enumerate(slides) if slide.id in fit) for slides in self._slides
        ]

    def slides(self, chosen: Chosen) -> list[Slide]:
        """The slides chosen of a playlist."""
        place, stay = chosen
        return [self._slides[place][at] for at in stay]

    def has_any(self, place: int, day: date) -> bool:
        """Whether any slide of the playlist is eligible on the day."""
        slides = self._slides[place]
        return any(self._in_date(slides[at], day) for at in self._fit[place])

    def chosen(self, day: date, playlists: tuple[int, ...]) -> tuple[Chosen, ...]:
        """The eligible slides of a base and its inserts."""
        return tuple(
            (place, tuple(at for at in self._fit[place] if self._in_date(self._slides[place][at], day)))
            for place in playlists
        )

    def _in_date(self, slide: Slide, day: date) -> bool:
        return is_in_its_days(slide, day) and self._is_in_date(slide, day)
