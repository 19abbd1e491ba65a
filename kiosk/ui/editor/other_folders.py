"""Opens other folders from a window: each in one of its own; a new venue where the first window asks."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Property, QObject, QProcess, QProcessEnvironment, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import paths
from kiosk.content.errors import WrongUse
from kiosk.editing.start.meant_folder import EmptyFolder, opening_of
from kiosk.editing.start.recent_folders import RecentFolders
from kiosk.ui.editor.controls.window_size import OTHER_WINDOW, place_said
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 8  # of the folders that were open lately


@QmlElement
@QmlUncreatable("a window makes its own")
class OtherFolders(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What the menu of files offers beside this folder. What cannot be opened is told in the window."""

    changed = Signal()

    def __init__(
        self, session: EditingSession, state: Path | None, program: Sequence[str] | None = None
    ) -> None:
        super().__init__()
        self._session, self._state = session, state
        self._program = list(program or _program())
        self._recent: list[str] = []
        self._looking = Background[list[str]](self)
        self._looking.done.connect(self._take)
        self.look()

    recent = Property(list, lambda self: self._recent, notify=changed, final=True)

    @Slot()
    def look(self) -> None:
        """Look beside the window's thread which of those that were open lately are there."""
        here, state = self._session.folder.absolute(), self._state
        if state is not None:
            self._looking.ask(
                lambda: [
                    str(one.folder)
                    for one in RecentFolders(state).all()
                    if one.folder != here and one.is_there
                ][:SHOWN]
            )

    @Slot()
    def begin(self) -> None:
        """Have the first window, which asks about a new venue or another folder."""
        self._start()

    @Slot(QUrl)
    def openUrl(self, url: QUrl) -> None:
        """Open a folder that was picked."""
        self.open(url.toLocalFile())

    @Slot(str)
    def open(self, folder: str) -> None:
        """Open a folder by its path, in a window of its own; of an empty one that asks what to make in it."""
        found = Path(folder).absolute()
        try:
            with suppress(EmptyFolder):
                found = opening_of(found).folder
        except WrongUse as error:
            self._session.tell(str(error))
            return
        if found == self._session.folder.absolute():
            self._session.tell(self.tr("{0} is the folder that stands in this window.").format(found.name))
        elif self._start(str(found)):
            self._session.tell(self.tr("{0} opens in a window of its own.").format(found.name))

    def close(self) -> None:
        """Look for nothing any more."""
        self._looking.close()

    @Slot(object)
    def _take(self, found: list[str]) -> None:
        self._recent = found
        self.changed.emit()

    def _start(self, *arguments: str) -> bool:
        program, *before = self._program
        window = QProcess()
        window.setProgram(program)
        window.setArguments([*before, "edit", *arguments])
        known = QProcessEnvironment.systemEnvironment()
        searched = filter(None, [str(paths.ROOT), known.value("PYTHONPATH")])
        known.insert("PYTHONPATH", os.pathsep.join(searched))
        if (here := QGuiApplication.focusWindow()) is not None:
            known.insert(OTHER_WINDOW, place_said(here.position()))
        window.setProcessEnvironment(known)
        is_there: object = window.startDetached()  # a bool, against its stub
        if not is_there:
            told = self.tr("No other window could be opened: {0}. Start the program once more instead.")
            self._session.tell(told.format(window.errorString()))
            return False
        return True


def _program() -> list[str]:
    """What starts this program once more."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
