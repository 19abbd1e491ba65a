"""Picks the slides of each playlist that are shown on a day, without donate slides that would meet help."""

from datetime import date
from functools import lru_cache

from kiosk.content.campaign import adjacency
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.timeline.eligibility import Eligibility, is_in_its_days

# A playlist by its place in the file, and those of its slides that are eligible, by their places in it.
Chosen = tuple[int, tuple[int, ...]]


class EligibleSlides:
    """The slides of each playlist that a display may show. Playlists are named by their place in the file."""

    def __init__(self, campaign: Campaign, eligibility: Eligibility) -> None:
        self._is_in_date = eligibility.in_date
        self._every = [playlist.every or 0 for playlist in campaign.playlists]
        self._slides = [
            tuple(campaign.slide(name) for name in playlist.slides) for playlist in campaign.playlists
        ]
        fit = {slide.id for slide in campaign.slides if eligibility.may_count(slide)}
        self._fit = [
            tuple(at for at, slide in enumerate(slides) if slide.id in fit) for slides in self._slides
        ]
        self._giving = {
            place
            for place, slides in enumerate(self._slides)
            if any(slides[at].kind == adjacency.GIVING for at in self._fit[place])
        }
        self._apart = lru_cache(maxsize=256)(self._kept_apart)

    def slides(self, chosen: Chosen) -> list[Slide]:
        """The slides chosen of a playlist."""
        place, stay = chosen
        return [self._slides[place][at] for at in stay]

    def has_any(self, place: int, day: date) -> bool:
        """Whether any slide of the playlist is eligible on the day."""
        slides = self._slides[place]
        return any(self._in_date(slides[at], day) for at in self._fit[place])

    def holding(self, day: date, playlists: tuple[int, ...]) -> tuple[int, ...]:
        """Of a base and its inserts those that hold: none where the base does not."""
        if any(self._only_gives(place, day) for place in playlists):
            return tuple(place for place, _ in self.chosen(day, playlists))
        return playlists  # whoever has a slide that asks for nothing is not left empty

    def chosen(self, day: date, playlists: tuple[int, ...]) -> tuple[Chosen, ...]:
        """The eligible slides of a base and its inserts, without donate slides that would stand next to help.

        An insert that this leaves empty does not hold, and is left out; nothing is, where the base is.
        """
        eligible = tuple(
            (place, tuple(at for at in self._fit[place] if self._in_date(self._slides[place][at], day)))
            for place in playlists
        )
        return eligible if self._giving.isdisjoint(playlists) else self._apart(eligible)

    def _in_date(self, slide: Slide, day: date) -> bool:
        return is_in_its_days(slide, day) and self._is_in_date(slide, day)

    def _only_gives(self, place: int, day: date) -> bool:
        if place not in self._giving:
            return False
        slides = (self._slides[place][at] for at in self._fit[place])
        return all(slide.kind == adjacency.GIVING or not self._in_date(slide, day) for slide in slides)

    def _kept_apart(self, eligible: tuple[Chosen, ...]) -> tuple[Chosen, ...]:
        lines = [
            adjacency.KindSequence(tuple(slide.kind for slide in self.slides(one)), self._every[one[0]])
            for one in eligible
        ]
        kept = adjacency.kept_apart(lines[0], lines[1:])
        left = tuple(
            (place, tuple(stay[at] for at in keep))
            for (place, stay), keep in zip(eligible, kept, strict=True)
        )
        if not all(stay for _, stay in left[1:]):
            holding = [was for was, now in zip(eligible[1:], left[1:], strict=True) if now[1]]
            return self._kept_apart((eligible[0], *holding))
        return left if left[0][1] else ()
