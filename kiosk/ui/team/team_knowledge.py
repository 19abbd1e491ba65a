"""Gathers what the team's pages tell: of the programme, the log, the clocks and the wall."""

from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.content.directory.contact import newest_check
from kiosk.content.storage.sources import Content
from kiosk.team.clock_sync import is_synchronised
from kiosk.team.known_state import KnownState, NamedTurn
from kiosk.team.said_faults import SaidFaults
from kiosk.team.team_words import TeamWords
from kiosk.timeline.schedule import Showing
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.programme import Programme, is_notice
from kiosk.ui.team.slide_previews import SlidePreviews
from kiosk.ui.team.team_wall import TeamWall

# A change takes a moment: the slide before may stand so much longer.
GRACE = timedelta(seconds=5)
JUST_BEFORE = timedelta(milliseconds=1)


class TeamKnowledge:
    """What is known at any moment. `size` is asked for that of the loop's pages, upright, in pixels;
    `standing` is the slide that stands on the glass, "" where none came.
    """

    def __init__(
        self,
        clock: DisplayClock,
        faults: SaidFaults,
        previews: SlidePreviews,
        wall: TeamWall,
        size: Callable[[], tuple[int, int]],
    ) -> None:
        self._size = size
        self._clock, self._faults, self._previews, self._wall = clock, faults, previews, wall
        self.standing, self._after = "", 0

    def play(self, content: Content, programme: Programme) -> None:
        """Tell of this content, and of what its programme shows."""
        self._content, self._programme = content, programme
        self.words = TeamWords(content.display)
        self._previews.forget_names()

    @property
    def now(self) -> datetime:
        """What the display's clock says."""
        return self._clock.now()

    def preview(self, after: int) -> None:
        """Have the slide drawn that comes so many turns after the one that was on when the first was seen."""
        seen = self._previews.turn
        if seen is None:
            entry = self._turns()[1]
        elif after > self._after:
            entry = self._turn(seen.until)
        else:
            entry = self._turn_before(seen)
        self._after = after
        self._previews.show(self._programme, entry, self.words.locale, self._size())

    def state(self) -> KnownState:
        """All of it."""
        now = self.now
        begun = self._programme.at(now)
        on, then = self._turns()
        notice = self._programme.notice
        named = [
            self._previews.named(self._programme, entry, self.words.locale, self._size())
            for entry in (on, then)
        ]
        return KnownState(
            display=self._content.display,
            now=now,
            turns=(named[0], named[1]),
            has_no_end=notice is not None and notice.has_no_end,
            is_on_time=self.standing == begun.slide.id or now - begun.start < GRACE,
            faults=self._faults.latest(),
            since=self._faults.since,
            is_clock_set=self._clock.is_set(newest_check()),
            is_synchronised=is_synchronised(),
            wall=self._wall.state,
            seen=self._previews.turn,
        )

    def _turns(self) -> tuple[Showing, Showing]:
        """What is on, and what comes then; after a notice, what the loop has."""
        now, notice = self.now, self._programme.notice
        if notice is not None and notice.has_no_end:
            return notice.whole, notice.loop(now)
        on = self._turn(now)
        return on, self._turn(on.until)

    def _turn(self, instant: datetime) -> Showing:
        """The entry of an instant: of a notice all its turns as one, but none of one that has no end."""
        notice = self._programme.notice
        if notice is not None and notice.has_no_end:
            return notice.loop(instant)
        entry = self._programme.at(instant)
        return notice.whole if notice is not None and is_notice(entry) else entry

    def _turn_before(self, seen: NamedTurn) -> Showing:
        """What stood before it; a notice is on a while before its own beginning, as clocks differ."""
        instant, notice = seen.start - JUST_BEFORE, self._programme.notice
        found = self._turn(instant)
        return notice.loop(instant) if notice is not None and found.start == seen.start else found
