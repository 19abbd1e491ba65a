"""One venue's folder in the operator's window: its draft, what that reads as, and each change of it."""

import logging
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
from kiosk.editing.faults.readable_rest import venue_to_show
from kiosk.editing.publishing.only_window import OtherWindow
from kiosk.editing.table_text import CannotEdit
from kiosk.editing.venue_files import EditedVenue, VenueReader
from kiosk.ui.editor.session.background import SELDOM, Background

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class EditingSession(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """The draft of a folder. `document` is what the campaign's file says now; `campaign` and `displays` are
    what the files read as, a moment later, on a thread of its own; of a file that is refused, what can be
    read of it all the same, and `faults` say what is not. `slide_looked_at` is the id of the slide
    that somebody looked at last.

    Signals: `changed`, the draft says something else; `walked`, by undo or redo; `read`, it was read anew;
    `told`, there is something to tell whoever edits; `done`, as well, of an act that can be undone;
    `rightChanged`, another window changes the folder, or does so no more; `placeAsked`, they want to go to a
    `WindowPlace`.
    """

    changed = Signal()
    walked = Signal()
    read = Signal()
    told = Signal(str)
    placeAsked = Signal(object)
    done = Signal(str)
    rightChanged = Signal()

    def __init__(self, folder: Path, draft: Draft, campaign_name: str) -> None:
        super().__init__()
        self.folder, self.draft, self.campaign_name = folder, draft, campaign_name
        self.reader = VenueReader(folder)
        self.document: Document = {}
        self.campaign: Campaign | None = None
        self.displays: tuple[tuple[str, Display], ...] = ()
        self.slide_looked_at = ""
        self.faults: tuple[Fault, ...] = ()
        self._kept, self._other, self._is_unreadable = "", "", False
        self._reading = Background[EditedVenue](self, seldom=SELDOM, shares=True)
        self._reading.done.connect(self._take)
        self._look()

    def renew(self) -> None:
        """The draft says something else. QML asks what that is before any slot of `changed` is called."""
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        """What the draft says now; what it reads as comes later."""
        try:
            self.document, self._is_unreadable = self.draft.document(self.campaign_name), False
        except tomllib.TOMLDecodeError:
            self.document, self._is_unreadable = {}, True
        texts = dict(self.draft.texts)
        name = self.campaign_name
        self._reading.ask(lambda: venue_to_show(self.reader, self.folder, name, texts))

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
        return self._tried(lambda: self.draft.change(label, file, act, *arguments, field=field), file)

    def write(
        self, label: str, act: Callable[[], Mapping[str, str | None]], field: str | None = None
    ) -> bool:
        """Have files say what comes of an act, by their paths, as one step; whether it could be done."""
        return self._tried(lambda: self.draft.write_all(label, act(), field))

    def follow(self, other: OtherWindow | None) -> None:
        """Say who has the window that changes the folder; None where that is not known."""
        found = ""
        if other is not None:
            since = other.since.astimezone()
            told = self.tr("It was opened on this computer by {0}, on {1:%A} at {1:%H:%M}.")
            found = told.format(other.user, since)
        if found != self._other:
            self._other = found
            self.rightChanged.emit()

    def go_on_with(self, draft: Draft) -> None:
        """Have what another window kept; where that has ended, this one changes the folder from now on."""
        before = self.draft.can_change
        self.draft.become(draft)
        if draft.can_change and not before:
            self._other = ""
            self.tell(self.tr("The other window is closed. Its work is here, and you can go on with it."))
        self.rightChanged.emit()
        self.renew()

    def _tried(self, do: Callable[[], None], file: str = "") -> bool:
        why = self.tr("another window is changing this folder. Close it to go on here.")
        if self.draft.can_change:
            why = self._failing(do, file)
        if why:
            self.tell(self.tr("Nothing was changed: {0}").format(why))
            return False
        self._note()
        return True

    def _failing(self, do: Callable[[], None], file: str) -> str:
        """Do it; why that could not be done, and what to do instead."""
        try:
            do()
        except (CannotEdit, KeyError):
            told = self.tr("{0} is written in a way of its own there. Change it in a text editor instead.")
            return told.format(file or self.tr("the file"))
        except tomllib.TOMLDecodeError as error:
            told = self.tr("{0} cannot be read, {1}. Check leads there; Undo takes the last step back.")
            return told.format(file or self.tr("a file"), error)
        except OSError as error:
            told = self.tr("it could not be kept, {0}. Look whether the disk is full, and try again.")
            return told.format(error.strerror or error)
        except Exception:
            log.exception("something that was tried in the window failed")
            return self.tr("something failed that should not. All up to here is kept: open the folder again.")
        return ""

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        label = self.draft.undo_label
        if self._tried(self.draft.undo):
            self.walked.emit()
            self.tell(self.tr("Undone: {0}").format(label or ""))

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        label = self.draft.redo_label
        if self._tried(self.draft.redo):
            self.walked.emit()
            self.tell(self.tr("Done again: {0}").format(label or ""))

    def tell(self, sentence: str) -> None:
        """Tell whoever edits something, in the window."""
        self.told.emit(sentence)

    def go_to(self, place: object) -> None:
        """Have the window show a place, a `WindowPlace`, with the keyboard in its field."""
        self.placeAsked.emit(place)

    @Slot()
    def tellKept(self) -> None:
        """Tell whoever wants to save that this is done, and what is left to do."""
        told = self.tr("All you do is kept at once: there is nothing to save.")
        more = self.tr("It is not on the displays yet: “Put on the displays” does that.")
        self.tell(f"{told} {more}" if self.draft.unpublished else told)

    def tell_done(self, sentence: str) -> None:
        """Tell what the last step did, with the way back beside it."""
        self.done.emit(sentence)

    def close(self) -> None:
        """Wait for nothing any more, but for the disk to have what was done."""
        self._reading.close()
        self.draft.close()

    def _label(self, step: str | None) -> str:
        return step or "" if self.draft.can_change else ""

    def _note(self) -> None:
        self._kept = datetime.now().astimezone().strftime("%H:%M:%S")
        self.renew()

    isUnreadable = Property(bool, lambda self: self._is_unreadable, notify=changed, final=True)
    isReadOnly = Property(bool, lambda self: not self.draft.can_change, notify=rightChanged, final=True)
    otherWindow = Property(str, lambda self: self._other, notify=rightChanged, final=True)
    title = Property(str, lambda self: str(self.document.get("title", "")), notify=changed, final=True)
    undoLabel = Property(str, lambda self: self._label(self.draft.undo_label), notify=changed, final=True)
    redoLabel = Property(str, lambda self: self._label(self.draft.redo_label), notify=changed, final=True)
    keptAt = Property(str, lambda self: self._kept, notify=changed, final=True)
    venueName = Property(str, lambda self: self.folder.name, constant=True, final=True)
    unpublished = Property(int, lambda self: len(self.draft.unpublished), notify=changed, final=True)
