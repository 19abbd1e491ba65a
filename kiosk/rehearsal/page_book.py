"""Makes the pages of what stands in a rehearsal, by days: some change from one day to the next."""

from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import NoPage, Page
from kiosk.rehearsal.rehearsed_days import Rehearsal
from kiosk.rehearsal.rehearsed_loop import RehearsedLoop, SlideTurn, Turn

# The pages of one turn, each with the days on which it stands; where there is none, the reason.
PageDays = dict[Page | str, list[date]]


class PageBook:
    """The pages of a rehearsal, as the player makes them, each for the days on which it stands."""

    def __init__(self, builder: PageBuilder, rehearsal: Rehearsal) -> None:
        self._builder = builder
        self._found: dict[tuple[str, SlideTurn], PageDays] = {}
        for loop, days in zip(rehearsal.loops, rehearsal.standing, strict=True):
            for turn in coming(loop):
                self._add(loop, turn, days)

    def of(self, loop: RehearsedLoop, turn: Turn) -> PageDays:
        """The pages of a turn that comes."""
        return self._found[loop.campaign.id, turn.slide_turn]

    def pages(self) -> Iterator[Page]:
        """All pages, each once."""
        every = dict.fromkeys(one for found in self._found.values() for one in found)
        return (one for one in every if isinstance(one, Page))

    def _add(self, loop: RehearsedLoop, turn: Turn, days: Iterable[date]) -> None:
        found = self._found.setdefault((loop.campaign.id, turn.slide_turn), {})
        known = {day for there in found.values() for day in there}
        for day in days:
            if day not in known:
                found.setdefault(self._page(loop, turn, day), []).append(day)

    def _page(self, loop: RehearsedLoop, turn: Turn, day: date) -> Page | str:
        try:
            return self._builder.page(loop.campaign, turn.slide, turn.locales, day)
        except NoPage as error:
            return str(error)


def coming(loop: RehearsedLoop) -> list[Turn]:
    """The turns of a loop for which there is time, each slide in each of its languages once."""
    turns = (turn for turn in (*loop.turns, *loop.later) if turn.after < loop.longest)
    return list({turn.slide_turn: turn for turn in turns}.values())
