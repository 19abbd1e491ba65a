"""A programme with a notice in it: while that holds, nothing else does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from kiosk.content.campaign.slides import MessageSlide
from kiosk.content.notice.notice import TURN, NoticeWords
from kiosk.content.page.notice_page import NOTICE, notice_page
from kiosk.content.page.page import Page
from kiosk.content.storage.sources import Content
from kiosk.content.storage.standing_notice import StandingNotice
from kiosk.timeline.schedule import Showing
from kiosk.ui.player.programme import Programme, StandingTime, is_notice

# What stands alone is moved against burn-in this often.
STAYS = timedelta(minutes=1)


def with_notice(programme: Programme, content: Content, standing: StandingNotice | None) -> Programme:
    """The programme of a content, with the notice that stands now in the place of its slides."""
    if standing is None:
        return programme
    stage = _NoticeStage(programme, content, standing)
    time = StandingTime(stage.whole(), standing.has_no_end, programme.at)
    return replace(programme, at=stage.at, page_of=stage.page_of, notice=time, fills=stage.fills)


class _NoticeStage:
    """Answers for a programme, as long as the notice stands."""

    def __init__(self, programme: Programme, content: Content, standing: StandingNotice) -> None:
        self._programme, self._content, self._standing = programme, content, standing
        self._turns = standing.notice.turns(content.display.locales[0])

    def at(self, instant: datetime) -> Showing:
        """The turn of the notice at an instant; what the programme has, where it does not hold."""
        notice = self._standing.notice
        if self._standing.has_no_end or notice.holds(instant):
            return self._turn(instant)
        found = self._programme.at(instant)
        if found.start < notice.until <= instant:  # the entry began under the notice
            return replace(found, start=self._local(notice.until))
        return found

    def page_of(self, entry: Showing, size: tuple[int, int]) -> Page:
        """The page of an entry."""
        if not is_notice(entry):
            return self._programme.page_of(entry, size)
        words = self._words(entry.start)
        return notice_page(self._standing.notice, words, self._content.display, size, entry.start.date())

    def fills(self, entry: Showing) -> bool:
        """Whether nobody is invited beside the page of an entry."""
        return is_notice(entry) and self._standing.notice.is_urgent

    def whole(self) -> Showing:
        """The notice from its beginning to its end, in all its languages."""
        words = [one for turn in self._turns for one in turn]
        return self._entry(words, self._standing.notice.begins, self._standing.notice.until)

    def _words(self, instant: datetime) -> tuple[NoticeWords, ...]:
        return self._turns[(instant - self._standing.notice.begins) // TURN % len(self._turns)]

    def _turn(self, instant: datetime) -> Showing:
        notice = self._standing.notice
        length = STAYS if len(self._turns) == 1 else TURN
        start = notice.begins + (instant - notice.begins) // length * length
        until = start + length if self._standing.has_no_end else min(start + length, notice.until)
        return self._entry(self._words(instant), start, until)

    def _entry(self, words: Sequence[NoticeWords], start: datetime, until: datetime) -> Showing:
        slide = MessageSlide.model_construct(id=NOTICE, kind="message", headline=NOTICE)
        locales = tuple(one.headline.locale for one in words)
        of_none = ""  # of the playlists
        return Showing(
            self._content.campaign, of_none, slide, locales, self._local(start), self._local(until)
        )

    def _local(self, instant: datetime) -> datetime:
        """With the offset of the display's clock as a fixed one."""
        there = instant.astimezone(ZoneInfo(self._content.display.timezone))
        return there.replace(tzinfo=timezone(there.utcoffset() or timedelta()))
