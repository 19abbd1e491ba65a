"""Says which notice of its venue's a display shows, of those that it finds beside its file and at the top."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from kiosk.content.folders.venue_folder import places_of
from kiosk.content.notice.notice import NAME, Notice
from kiosk.content.storage.last_good import folder_for
from kiosk.content.storage.noticed_file import NoticedFile
from kiosk.content.storage.watched_file import Look

log = logging.getLogger(__name__)

# Seconds.
EACH = 1.0  # between two looks: a network does not tell of a change
MISSING = 0.2  # until the second look for one that the first did not find


@dataclass(frozen=True, slots=True)
class StandingNotice:
    """A notice that stands; where it `has_no_end`, until it is taken away: no clock tells when it is over."""

    notice: Notice
    has_no_end: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What stands from now on: a notice, or none."""

    standing: StandingNotice | None


class NoticeSources:
    """The places in which the display of a file finds a notice. `now` says what time it is, None where the
    clock is not set; `display` the id that it is known by. Copies are kept below the `state` folder.
    """

    def __init__(
        self,
        file: Path,
        state: Path | None,
        now: Callable[[], datetime | None],
        display: Callable[[], str],
    ) -> None:
        self._now, self._display = now, display
        kept = folder_for(file, state / "displays") if state else None
        self._files = [
            NoticedFile(place, file, kept / f"notice-{number}" if kept else None)
            for number, place in enumerate(places_of(file, NAME))
        ]
        self._last: StandingNotice | None = None
        self._one_at_a_time = Lock()

    def look(self) -> Look[Found]:
        """What stands now, where that is another than before. Takes its time; any thread may call it."""
        with self._one_at_a_time:
            for one in self._files:
                one.look()
            now = self._now()
            found = self._standing(now)
            again = MISSING if any(one.is_missed for one in self._files) else self._again(found, now)
            if found == self._last:
                return Look(None, again)
            self._tell(found)
            self._last = found
            return Look(Found(found), again)

    def watched(self) -> set[Path]:
        """The files, and the folders in which they may appear."""
        places = {path for one in self._files for path in (one.file, one.file.parent)}
        return {path for path in places if path.exists()}

    def _standing(self, now: datetime | None) -> StandingNotice | None:
        if now is None:  # only what stood already, which nobody can say to be over
            stood = [one.notice for one in self._files if one.notice and one.notice == one.recorded]
            return self._first(stood, has_no_end=True)
        for one in self._files:
            if one.notice is not None and self._is_mine(one.notice) and one.notice.holds(now):
                one.record()
            else:
                one.forget()
        return self._first([one.recorded for one in self._files if one.recorded], has_no_end=False)

    def _first(self, notices: list[Notice], *, has_no_end: bool) -> StandingNotice | None:
        found = max((one for one in notices if self._is_mine(one)), key=lambda one: one.rank, default=None)
        return StandingNotice(found, has_no_end) if found else None

    def _is_mine(self, notice: Notice) -> bool:
        return notice.is_on(self._display())

    def _again(self, found: StandingNotice | None, now: datetime | None) -> float:
        """Seconds until the next look: when it is over, if that is sooner."""
        if found is None or now is None:
            return EACH
        return min(EACH, max(0.01, (found.notice.until - now).total_seconds()))

    def _tell(self, found: StandingNotice | None) -> None:
        if found is None:
            log.info("the notice is over: the loop goes on")
        elif found.has_no_end:
            log.warning("the clock is not set: the notice stands until it is taken away")
        else:
            log.info("a notice stands until %s: %s", found.notice.until, _said(found.notice))


def _said(notice: Notice) -> str:
    headline = notice.headline
    return headline if isinstance(headline, str) else next(iter(headline.values()))
