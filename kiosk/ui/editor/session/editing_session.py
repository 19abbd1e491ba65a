"""One venue's folder in the operator's window: its draft, what that reads as, and each change of it."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.display.display import Display
from kiosk.content.errors import Fault
from kiosk.editing.draft import Draft
from kiosk.editing.edits import Document, Edit
from kiosk.editing.merge import ChangedOutside
from kiosk.editing.table_text import CannotEdit
from kiosk.editing.venue_files import EditedVenue, read_venue_files
from kiosk.ui.editor.session.background import Background

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class EditingSession(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """The draft of a folder. `document` is what the campaign's file says now; `campaign` and `displays` are
    what the files read as, a moment later, on a thread of its own.

    Signals: `changed`, the draft says something else; `walked`, by undo or redo; `read`, it was read anew;
    `told`, there is something to tell whoever edits.
    """

    changed = Signal()
    walked = Signal()
    read = Signal()
    told = Signal(str)

    def __init__(self, folder: Path, draft: Draft, campaign_name: str) -> None:
        super().__init__()
        self.folder, self.draft, self.campaign_name = folder, draft, campaign_name
        self.document: Document = {}
        self.campaign: Campaign | None = None
        self.displays: tuple[tuple[str, Display], ...] = ()
        self.faults: tuple[Fault, ...] = ()
        self._kept = ""
        self._reading = Background[EditedVenue](self)
        self._reading.done.connect(self._take)
        self.changed.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        """What the draft says now; what it reads as comes later."""
        try:
            self.document = self.draft.document(self.campaign_name)
        except tomllib.TOMLDecodeError:
            self.document = {}
        texts = dict(self.draft.texts)
        self._reading.ask(lambda: read_venue_files(self.folder, self.campaign_name, texts))

    @Slot(object)
    def _take(self, found: EditedVenue) -> None:
        self.campaign = found.campaign or self.campaign
        self.displays = found.displays or self.displays
        self.faults = found.faults
        self.read.emit()

    def change(
        self,
        label: str,
        act: Callable[..., list[Edit]],
        *arguments: Any,
        name: str | None = None,
        field: str | None = None,
    ) -> bool:
        """Do one thing to the campaign's file, or to another by its path; whether it could be done. `field`
        makes one step of all that is typed there.
        """
        file = name or self.campaign_name
        return self._tried(lambda: self.draft.change(label, file, act, *arguments, field=field))

    def write(
        self, label: str, act: Callable[[], Mapping[str, str | None]], field: str | None = None
    ) -> bool:
        """Have files say what comes of an act, by their paths, as one step; whether it could be done."""
        return self._tried(lambda: self.draft.write_all(label, act(), field))

    def _tried(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except (CannotEdit, KeyError, tomllib.TOMLDecodeError):
            self.tell(self.tr("This cannot be changed here: the file is written in a way of its own there."))
            return False
        except OSError as error:
            self.tell(self.tr("It could not be kept: {0}. Nothing was changed.").format(error.strerror))
            return False
        self._note()
        return True

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._tried(self.draft.undo):
            self.walked.emit()

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        if self._tried(self.draft.redo):
            self.walked.emit()

    @Slot()
    def publish(self) -> None:
        """Write the files, so that the displays play them."""
        try:
            self.draft.publish()
        except ChangedOutside as error:
            self.tell(self.tr("Somebody else changed the same lines meanwhile: {0}.").format(str(error)))
        except OSError as error:
            self.tell(self.tr("It could not be put on the displays: {0}.").format(error.strerror))
        self.changed.emit()

    def tell(self, sentence: str) -> None:
        """Tell whoever edits something, in the window."""
        self.told.emit(sentence)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._reading.close()

    def _note(self) -> None:
        self._kept = datetime.now().astimezone().strftime("%H:%M:%S")
        self.changed.emit()

    isReadOnly = Property(bool, lambda self: not self.draft.can_change, constant=True, final=True)
    title = Property(str, lambda self: str(self.document.get("title", "")), notify=changed, final=True)
    undoLabel = Property(str, lambda self: self.draft.undo_label or "", notify=changed, final=True)
    redoLabel = Property(str, lambda self: self.draft.redo_label or "", notify=changed, final=True)
    keptAt = Property(str, lambda self: self._kept, notify=changed, final=True)
    venueName = Property(str, lambda self: self.folder.name, constant=True, final=True)
    unpublished = Property(int, lambda self: len(self.draft.unpublished), notify=changed, final=True)
