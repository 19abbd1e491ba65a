"""The windows of the editor: the first one, until a folder is chosen in it, and that over the folder."""

import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.editing.start.meant_folder import Opening
from kiosk.editing.start.recent_folders import RecentFolders
from kiosk.ui.editor.start.start_window import StartWindow

if TYPE_CHECKING:
    from kiosk.ui.editor.editor_window import EditorWindow
    from kiosk.ui.editor.session.folder_right import FolderRight
    from kiosk.ui.editor.told_failures import ToldFailures

log = logging.getLogger(__name__)


class OpenedWindows(QObject):
    """One at a time is seen. What the window over a folder needs is loaded when one is chosen."""

    def __init__(self, state: Path) -> None:
        super().__init__()
        self._state = state
        self._start: StartWindow | None = None
        self.editor: EditorWindow | None = None
        self._right: FolderRight | None = None
        self._failures: ToldFailures | None = None

    @property
    def start(self) -> StartWindow | None:
        """The first window, where there is one."""
        return self._start

    def begin(self, empty: Path | None = None) -> None:
        """Have the first window, where a venue can be made in an empty folder."""
        self._start = StartWindow(self._state)
        self._start.page.chosen.connect(self.choose)
        if empty is not None:
            self._start.page.open(empty)

    @Slot(object)
    def choose(self, opening: Opening) -> None:
        """Have the window over the folder that was chosen, in the place of the first one."""
        try:
            self.open(opening)
        except (OSError, UnicodeDecodeError) as error:
            log.warning("%s cannot be opened: %s", opening.folder, error)
            if self._start is not None:
                self._start.page.tell(self.tr("It cannot be opened: {0}.").format(error), is_fault=True)
            return
        if self._start is not None:
            self._start.view.hide()

    def open(self, opening: Opening) -> None:
        """Have the window over a folder.

        Raises:
            OSError, UnicodeDecodeError: one of its files cannot be read, or nothing can be kept.
        """
        from kiosk.ui.editor.editor_window import EditorWindow  # noqa: PLC0415  as said above
        from kiosk.ui.editor.session.editing_session import EditingSession  # noqa: PLC0415  as said above
        from kiosk.ui.editor.session.folder_right import FolderRight  # noqa: PLC0415  as said above
        from kiosk.ui.editor.told_failures import ToldFailures  # noqa: PLC0415  as said above

        right = FolderRight(opening.folder, self._state)
        try:
            session = EditingSession(opening.folder, right.draft(), opening.campaign)
        except (OSError, UnicodeDecodeError):
            right.close()
            raise
        self._right = right
        self.editor = EditorWindow(session, self._state)
        right.serve(session)
        self._failures = ToldFailures(session)
        RecentFolders(self._state).note(opening.folder, datetime.now().astimezone().date())
        if opening.told:
            session.tell(opening.told)

    def close(self) -> None:
        """Take them down."""
        if self._failures is not None:
            self._failures.close()
        for window in (self.editor, self._start):
            if window is not None:
                window.close()
        self.editor = self._start = None
        if self._right is not None:  # after the window: what it still keeps is its own
            self._right.close()
