"""Which slides are tried in the place of one that cannot be drawn.

Nobody, as a rule: the slide before it stays. Where there is none yet, the next that can be drawn; where
nothing of a campaign can, the built-in one, until a slide of the campaign can be drawn again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from kiosk.timeline.schedule import Showing
from kiosk.ui.player.programme import Programme, slide_key

# How many entries ahead is "nothing of a campaign": some hours.
FURTHEST = 1000


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
    """Names, one after the other, who is to be tried for an instant; the next one only after a failure."""

    def __init__(self, programme: Programme, spare: Programme) -> None:
        self.programme = programme
        self._spare = spare
        self._failed: set[tuple[str, tuple[str, ...]]] = set()

    def candidates_at(self, instant: datetime, *, is_empty: bool) -> Iterator[Candidate]:
        """Whom to try, in this order. `is_empty` says that nothing stands on the window yet."""
        entry = self.programme.at(instant)
        drawn: Showing | None = entry
        while drawn is not None and (drawn is entry or is_empty):
            yield Candidate(entry, drawn, self.programme)
            self._failed.add(slide_key(drawn))
            drawn = self._untried(instant)
        if drawn is None:
            yield from self.spare_at(instant)

    def spare_at(self, instant: datetime) -> Iterator[Candidate]:
        """The built-in slide of an instant."""
        spare = self._spare.at(instant)
        yield Candidate(spare, spare, self._spare)

    def succeeded(self, candidate: Candidate) -> None:
        """A candidate could be drawn."""
        if candidate.programme is self.programme:
            self._failed.clear()

    def _untried(self, instant: datetime) -> Showing | None:
        ahead = islice(self.programme.entries(instant), FURTHEST)
        return next((entry for entry in ahead if slide_key(entry) not in self._failed), None)
