"""Which slides are tried in the place of one that cannot be drawn.

Nobody, as a rule: the slide before it stays. Where there is none yet, where what moved on the glass goes on
no more, in the time of a film, which may be minutes, after a notice, whose time is over, or where the one
before may not stand beside what follows, the next that can be drawn and may stand there, for a film no other
film; where nothing of a campaign can, the built-in one, until a slide of the campaign can be drawn again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from kiosk.content.campaign.slides import GIVING, HELP_KINDS
from kiosk.timeline.schedule import Showing
from kiosk.ui.player.programme import Programme, is_notice, slide_key

# How many entries ahead is "nothing of a campaign": some hours.
FURTHEST = 1000
FILM = "video"  # a machine that could not play one is not asked for another in its place

SlideKey = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry to be drawn with its programme, and the entry in whose time it would stand."""

    entry: Showing
    drawn: Showing
    programme: Programme

    @property
    def name(self) -> str:
        """What a log calls what is drawn."""
        return named(self.drawn)


def named(showing: Showing) -> str:
    """What a log calls a slide in its locales."""
    in_locales = f" in {', '.join(showing.locales)}" if showing.locales else ""
    return f"slide {showing.slide.id}{in_locales}"


class Substitutes:
    """Names, one after the other, who is to be tried for an instant; the next one only after a failure.
    `is_over` says that what stands on the glass has had its time.
    """

    def __init__(self, programme: Programme, spare: Programme, *, is_over: bool = False) -> None:
        self.programme = programme
        self._spare, self._is_over = spare, is_over
        self._failed: set[SlideKey] = set()
        self._last: Showing | None = None  # that could be drawn
        self._left: datetime | None = None  # the start of the entry of which goes on no more what moves

    def leave(self, entry: Showing) -> None:
        """What moves on the page of an entry goes on no more: it is not tried again in its time."""
        self._left = entry.start
        self._failed.add(slide_key(entry))

    def candidates_at(self, instant: datetime, *, is_empty: bool) -> Iterator[Candidate]:
        """Whom to try, in this order. `is_empty` says that nothing stands on the window yet."""
        entry = self.programme.at(instant)
        is_left = entry.start == self._left
        if not is_left:
            yield Candidate(entry, entry, self.programme)
            self._failed.add(slide_key(entry))
        before = None if is_empty or is_left else self._last
        is_films = is_left or entry.slide.kind == FILM
        is_over = self._is_over and not is_notice(entry)
        beside = [one.slide.kind for one in (before, self.programme.at(entry.until)) if one]
        stays = not (is_empty or is_films or is_over) and _may_stand_beside(beside[0], beside[-1])
        unfit: set[SlideKey] = set()
        while (drawn := self._untried(instant, unfit)) is not None:
            if stays:
                return
            unfit.add(slide_key(drawn))
            is_fit = all(_may_stand_beside(drawn.slide.kind, one) for one in beside)
            if is_fit and not (is_films and drawn.slide.kind == FILM):
                yield Candidate(entry, drawn, self.programme)
                self._failed.add(slide_key(drawn))
        yield from self.spare_at(instant)

    def spare_at(self, instant: datetime) -> Iterator[Candidate]:
        """The built-in slide of an instant."""
        spare = self._spare.at(instant)
        yield Candidate(spare, spare, self._spare)

    def succeeded(self, candidate: Candidate) -> None:
        """A candidate could be drawn."""
        self._last, self._is_over = candidate.drawn, is_notice(candidate.drawn)
        if candidate.programme is self.programme:
            self._failed.clear()

    def _untried(self, instant: datetime, unfit: set[SlideKey]) -> Showing | None:
        ahead = islice(self.programme.entries(instant), FURTHEST)
        tried = self._failed | unfit
        return next((entry for entry in ahead if slide_key(entry) not in tried), None)


def _may_stand_beside(kind: str, other: str) -> bool:
    """Whether slides of two kinds may follow one another."""
    return not (GIVING in (kind, other) and HELP_KINDS & {kind, other})
