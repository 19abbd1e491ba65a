"""Has a display's notices looked at, and puts the one that stands into its programme."""

import logging
from datetime import datetime
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.attempt import Attempt
from kiosk.content.directory.contact import newest_check
from kiosk.content.page.notice_page import NOTICE
from kiosk.content.storage.sources import Content, Sources
from kiosk.content.storage.standing_notice import Found, NoticeSources, StandingNotice
from kiosk.ui.app.file_watcher import FileWatcher
from kiosk.ui.notice.noticed_programme import with_notice
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.programme import Programme

log = logging.getLogger(__name__)

PATIENCE = 0.5  # seconds that the first look may take, before there is a picture
AT_ONCE = 10  # milliseconds from a change of its folder to a look: the file came by one rename


class NoticeBoard(QObject):
    """The notice of one display, by the machine's own clock; what stood before is known at once.

    Signals: `changed(at_once)`, another notice stands, or none: at once, where what is on the glass is to go
    before its time; `covered`, it comes on the glass, and what somebody reads there is over.
    """

    changed = Signal(bool)
    covered = Signal()

    def __init__(self, display: Sources, state: Path | None, clock: DisplayClock) -> None:
        super().__init__()
        self._clock = clock
        self._standing: StandingNotice | None = None
        self._is_new = False
        self._watcher: FileWatcher[Found] | None = None
        file = display.display_file
        if file is not None and clock.is_machines:
            sources = NoticeSources(file, state, self._now, lambda: display.display_id)
            self._watcher = FileWatcher(sources.look, sources.watched, quiet=AT_ONCE)
            self._watcher.arrived.connect(self._arrived)
            self._standing = _first(sources)

    def start(self) -> None:
        """Look from now on."""
        if self._watcher is not None:
            self._watcher.start()

    def stop(self, milliseconds: int) -> bool:
        """Stop; whether the look under way ended within that time."""
        return self._watcher is None or self._watcher.stop(milliseconds)

    def programme(self, programme: Programme, content: Content) -> Programme:
        """The programme with the notice that stands."""
        return with_notice(programme, content, self._standing)

    @Slot(str)
    def began(self, kind: str) -> None:
        """The loop began an entry of that kind."""
        if kind == NOTICE and self._is_new:
            self._is_new = False
            self.covered.emit()

    def _now(self) -> datetime | None:
        return self._clock.reading() if self._clock.is_set(newest_check()) else None

    @Slot(object)
    def _arrived(self, found: Found) -> None:
        before, self._standing = self._standing, found.standing
        now = self._now()
        is_over = before is not None and now is not None and now >= before.notice.until
        is_same = bool(before and found.standing and before.notice == found.standing.notice)
        self._is_new = found.standing is not None and not is_same
        self.changed.emit(not (is_same or (is_over and found.standing is None)))


def _first(sources: NoticeSources) -> StandingNotice | None:
    """What stands before anything is on the glass; what does not answer in time is looked at later."""
    try:
        found = Attempt(sources.look).result(monotonic() + PATIENCE).value
    except TimeoutError:
        log.warning("whether a notice stands is not known yet: its folder does not answer")
        return None
    return found.standing if found else None
