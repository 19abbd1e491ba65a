"""Somebody of the venue asked, and a help line is right: written into its contacts.toml."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.atomic_write import write_whole
from kiosk.content.directory.venue import NAME
from kiosk.content.folders.venue_folder import file_of
from kiosk.editing.displays.known_help import with_confirmation
from kiosk.editing.table_text import CannotEdit
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class HelpConfirmation(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """Who asked is remembered while the window stands. `fault` is told beside the field of that name."""

    changed = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self._by, self._fault = "", ""

    by = Property(str, lambda self: self._by, notify=changed, final=True)
    fault = Property(str, lambda self: self._fault, notify=changed, final=True)

    @Slot(str, str, str, result=bool)
    def confirm(self, display: str, line: str, by: str) -> bool:
        """Write down that somebody asked today; whether it could be."""
        on = datetime.now().astimezone().date()
        self._by = by.strip() or self._by
        try:
            with_confirmation({}, line, by, on)
            name = self._file(display)
        except CannotEdit as error:
            self._fault = str(error)
            self.changed.emit()
            return False
        except OSError as error:
            self._session.tell(self.tr("{0} cannot be written: {1}.").format(NAME, error.strerror))
            return False
        self._fault = ""
        self.changed.emit()
        label = self.tr("Confirm a help line")
        return self._session.change(label, with_confirmation, line, by, on, name=name)

    def _file(self, display: str) -> str:
        """The file that the display finds, by its path in the folder; it is begun where there is none."""
        file: Path = file_of(self._session.folder / display, NAME)
        name = file.relative_to(self._session.folder).as_posix()
        if name not in self._session.draft.texts:
            if not file.exists():
                write_whole(file, b"# What we know better about help lines.\nformat = 1\n")
            self._session.renew_files()
        return name
