"""Somebody of the venue asked, and a help line is right: written into its contacts.toml."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.directory.venue import NAME
from kiosk.editing.displays.known_help import with_confirmation
from kiosk.editing.edits import edited, read
from kiosk.editing.table_text import CannotEdit
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
BEGUN = "# What we know better about help lines.\nformat = 1\n"


@QmlElement
@QmlUncreatable("a window makes its own")
class HelpConfirmation(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """Who asked is remembered while the window stands. `fault` is told beside the field of the line of that
    id, `faultOf`.
    """

    changed = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self._by, self._fault, self._fault_of = "", "", ""

    by = Property(str, lambda self: self._by, notify=changed, final=True)
    fault = Property(str, lambda self: self._fault, notify=changed, final=True)
    faultOf = Property(str, lambda self: self._fault_of, notify=changed, final=True)

    @Slot()
    def leave(self) -> None:
        """Nobody wants to confirm it any more: what was wrong is told no more."""
        self._fault, self._fault_of = "", ""
        self.changed.emit()

    @Slot(str, str, str, result=bool)
    def confirm(self, display: str, line: str, by: str) -> bool:
        """Write down that somebody asked today; whether it could be."""
        on = datetime.now().astimezone().date()
        try:
            with_confirmation({}, line, by, on)
        except CannotEdit as error:
            self._fault, self._fault_of = str(error), line
            self.changed.emit()
            return False
        self._by = by.strip()
        self.leave()
        name, texts = self._file(display), self._session.draft.texts

        def act() -> dict[str, str]:
            text = texts.get(name, BEGUN)
            return {name: edited(text, with_confirmation(read(text), line, by, on))}

        return self._session.write(self.tr("Confirm a help line"), act)

    def _file(self, display: str) -> str:
        """The file that the display finds, by its path in the folder; where there is none, that of all."""
        beside = f"{display.rpartition('/')[0]}/{NAME}"
        return beside if beside in self._session.draft.texts else NAME
