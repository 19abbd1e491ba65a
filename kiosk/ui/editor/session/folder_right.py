"""Whether this window may change its folder: one that may not follows the one that does, and takes over."""

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.content.plain_file import state as file_state
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal, SeenJournal
from kiosk.editing.publishing.only_window import OnlyWindow, only_window, other_window
from kiosk.editing.venue_files import edited_files, journal_file
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession

log = logging.getLogger(__name__)

LOOKS = 1000  # milliseconds from one look at the other window to the next


@dataclass(frozen=True, slots=True)
class SeenWindow:
    """What a look found: the right, where it was free, and the draft, where it is another one by now."""

    right: OnlyWindow | None
    draft: Draft | None
    failure: str = ""


class FolderRight(QObject):
    """The right to change a folder, asked for until it is had."""

    def __init__(self, folder: Path, state: Path) -> None:
        """Ask for it.

        Raises:
            OSError: nothing can be kept in the state folder.
        """
        super().__init__()
        self._folder, self._journal = folder, journal_file(state, folder)
        self._right = only_window(folder, self._journal.parent)
        self._session: EditingSession | None = None
        self._seen, self._failure = file_state(self._journal), ""
        self._looking = Background[SeenWindow](self)
        self._looking.done.connect(self._take)
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(LOOKS)
        self._pause.timeout.connect(self._look)

    def draft(self) -> Draft:
        """The draft of the folder: to go on with, or to look at.

        Raises:
            OSError, UnicodeDecodeError: a file cannot be read.
        """
        return _opened(self._folder, self._journal, self._right)

    def serve(self, session: EditingSession) -> None:
        """Have a session follow the window that changes its folder, and take over once that has ended."""
        self._session = session
        if self._right is None:
            log.warning("another window changes %s: in this one it can be read", self._folder)
            self._name()
            self._pause.start()

    def close(self) -> None:
        """Let another window change the folder."""
        self._pause.stop()
        self._session = None
        self._looking.close()
        if self._right is not None:
            self._right.close()

    def _name(self) -> None:
        other = other_window(self._folder, self._journal.parent)
        if self._session is not None:
            self._session.follow(other)

    @Slot()
    def _look(self) -> None:
        folder, journal, before = self._folder, self._journal, self._seen
        self._seen = file_state(self._journal)
        is_other = self._seen != before
        self._looking.ask(lambda: _seen(folder, journal, is_other))

    @Slot(object)
    def _take(self, seen: SeenWindow) -> None:
        if self._session is None:
            if seen.right is not None:
                seen.right.close()
            return
        self._right = seen.right
        if seen.draft is not None:
            self._session.go_on_with(seen.draft)
        if seen.failure and seen.failure != self._failure:
            self._session.tell(self.tr("What the other window has cannot be read: {0}.").format(seen.failure))
        self._failure = seen.failure
        if seen.right is None:
            self._name()
            self._pause.start()


def _seen(folder: Path, journal: Path, is_other: bool) -> SeenWindow:
    """The right with the draft to go on with; or what the other window has by now."""
    right = None
    try:
        right = only_window(folder, journal.parent)
        draft = _opened(folder, journal, right) if right or is_other else None
    except (OSError, UnicodeDecodeError, KeyError, ValueError) as error:
        if right is not None:
            right.close()
        return SeenWindow(None, None, str(error))
    return SeenWindow(right, draft)


def _opened(folder: Path, journal: Path, right: OnlyWindow | None) -> Draft:
    kept = EditJournal(journal) if right else SeenJournal(journal)
    return Draft.opened(folder, edited_files(folder), kept)
