"""Makes the pages of what stands in a rehearsal, by days: some change from one day to the next."""

from collections.abc import Iterator
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
        self._made: dict[tuple[str, SlideTurn, date], Page | str] = {}
        self._found: dict[tuple[int, SlideTurn], PageDays] = {}
        for number, loop in enumerate(rehearsal.loops):
            for turn in coming(loop):
                found = self._found[number, turn.slide_turn] = {}
                for day in rehearsal.standing[number]:
                    found.setdefault(self._page(loop, turn, day), []).append(day)

    def of(self, number: int, turn: Turn) -> PageDays:
        """The pages of a turn that comes in a loop, by the loop's number."""
        return self._found[number, turn.slide_turn]

    def pages(self) -> Iterator[Page]:
        """All pages, each once."""
        every = dict.fromkeys(one for found in self._found.values() for one in found)
        return (one for one in every if isinstance(one, Page))

    def _page(self, loop: RehearsedLoop, turn: Turn, day: date) -> Page | str:
        key = loop.campaign.id, turn.slide_turn, day
        if key not in self._made:
            try:
                self._made[key] = self._builder.page(loop.campaign, turn.slide, turn.locales, day)
            except NoPage as error:
                self._made[key] = str(error)
        return self._made[key]


def coming(loop: RehearsedLoop) -> list[Turn]:
    """The turns of a loop for which there is time, each slide in each of its languages once."""
    turns = (turn for turn in (*loop.turns, *loop.later) if turn.after < loop.longest)
    return list({turn.slide_turn: turn for turn in turns}.values())
