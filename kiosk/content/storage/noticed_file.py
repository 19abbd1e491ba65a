"""A file in which a venue may say something at once: read when it changes, kept while it stands.

Unlike other files it is read the moment it is there. What was read stands for its time, also where its folder
goes away; a copy of it is kept, so that it stands after a start without that folder.
"""

import logging
import os
from contextlib import suppress
from pathlib import Path

from kiosk.content.atomic_write import write_whole
from kiosk.content.errors import ContentError
from kiosk.content.notice.notice import Notice
from kiosk.content.notice.notice_reader import read_notice
from kiosk.content.plain_file import state
from kiosk.content.storage.told_faults import ToldFaults

log = logging.getLogger(__name__)

MISSED = 2  # looks in a row that do not find it: then somebody took it away


class NoticedFile:
    """The notice of one file, None without one. `display` is the file of the display that looks: where that
    is away as well, nobody took the notice away. `kept` is the place of its copy, None where there is none.
    """

    def __init__(self, file: Path, display: Path, kept: Path | None) -> None:
        self.file = file
        self._display, self._kept = display, kept
        self._seen: tuple[float, ...] = ()
        self._missed = 0
        self._told = ToldFaults()
        self.recorded = self._of_copy()  # that stood, in this run or in one before
        self.notice: Notice | None = self.recorded

    def look(self) -> None:
        """Read it if it changed. One that cannot be read changes nothing, and is told once."""
        found = state(self.file)
        if not found:
            self._missed = self._missed + 1 if self._is_gone() else 0
            if self._missed >= MISSED and self.notice is not None:
                self.notice, self._seen = None, ()
                self.forget()
            return
        self._missed = 0
        if found == self._seen:
            return
        try:
            self.notice = read_notice(self.file)
        except ContentError as error:
            self._told.tell(error)
            return
        self._seen = found
        self._told.forget()

    @property
    def is_missed(self) -> bool:
        """Whether it was there, and the last look did not find it."""
        return self._missed > 0 and self.notice is not None

    def record(self) -> None:
        """It stands: keep a copy, unless that is kept."""
        if self.notice is None or self.recorded == self.notice:
            return
        self.recorded = self.notice
        if self._kept is not None:
            try:
                self._kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                kept = self.recorded.model_dump_json(by_alias=True, exclude_unset=True)
                write_whole(self._kept, kept.encode())
            except OSError as error:
                log.warning("%s: no copy of it could be kept (%s)", self.file, error.strerror)

    def forget(self) -> None:
        """It stands no more: keep no copy."""
        if self.recorded is not None:
            self.recorded = None
            with suppress(OSError):
                if self._kept is not None:
                    self._kept.unlink(missing_ok=True)

    def _is_gone(self) -> bool:
        """Whether the file was taken out of a folder that can be read; the display's own is there."""
        try:
            os.listdir(self.file.parent)  # noqa: PTH208  the folder is asked, and what is in it does not matter
            self._display.stat()
            self.file.stat()
        except FileNotFoundError as error:
            return bool(error.filename == str(self.file))
        except OSError:
            return False
        return False

    def _of_copy(self) -> Notice | None:
        if self._kept is None:
            return None
        try:
            return Notice.model_validate_json(self._kept.read_bytes())
        except (OSError, ValueError):  # there is none; or a version that wrote it otherwise
            return None
