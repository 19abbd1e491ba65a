"""What the first window offers: folders that were open lately, another one, a new one."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.errors import WrongUse
from kiosk.editing.start.meant_folder import EmptyFolder, Opening, opening_of
from kiosk.editing.start.recent_folders import RecentFolder, RecentFolders
from kiosk.ui.editor.choosing.files_in_view import FilesInView
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.start.new_venue import NewVenue

if TYPE_CHECKING:
    from kiosk.editing.start.left_changes import LeftChanges

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
SEEN = 50  # milliseconds in which what is told comes to be drawn

Looked = tuple[tuple[RecentFolder, "LeftChanges | None"], ...]


@QmlElement
@QmlUncreatable("a window makes its own")
class StartPage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`chosen` brings what is to be opened, `begun` says that a new venue is asked about."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, state: Path) -> None:
        super().__init__()
        self._state, self._told, self._is_fault = state, "", False
        self._recent = RecentFolders(state)
        self._looked: Looked = ()
        self._new = NewVenue(state)
        self._new.made.connect(self._open_new)
        self._files = FilesInView()
        self._files.taken.connect(self._new.take)
        self._opening: Opening | None = None
        self._shown = QTimer(self, singleShot=True)
        self._shown.setInterval(SEEN)
        self._shown.timeout.connect(self._choose)
        self._work = Background[Looked](self)
        self._work.done.connect(self._take)
        self.look()

    @property
    def of_new(self) -> NewVenue:
        """What is asked about a new venue."""
        return self._new

    new = Property(NewVenue, lambda self: self._new, constant=True, final=True)
    files = Property(FilesInView, lambda self: self._files, constant=True, final=True)
    isFault = Property(bool, lambda self: self._is_fault, notify=changed, final=True)
    told = Property(str, lambda self: self._told, notify=changed, final=True)

    @Property(list, notify=changed, final=True)
    def recent(self) -> list[dict[str, Any]]:
        """The folders that were open lately, each with what was left in it."""
        return [self._row(one, left) for one, left in self._looked]

    @Slot()
    def look(self) -> None:
        """Look for them beside the window's thread: a share may not answer."""
        recent, state = self._recent, self._state
        self._work.ask(lambda: tuple((one, _left(one, state)) for one in recent.all()))

    @Slot(int)
    def openRecent(self, index: int) -> None:
        """Open one that was open lately."""
        if 0 <= index < len(self._looked):
            self.open(self._looked[index][0].folder)

    @Slot(QUrl)
    def openUrl(self, url: QUrl) -> None:
        """Open a folder that was picked."""
        self.open(Path(url.toLocalFile()))

    @Slot(int)
    def forget(self, index: int) -> None:
        """Name one no more; nothing of it is touched."""
        self._recent.forget(self._looked[index][0].folder)
        self.look()

    @Slot(list)
    def dropped(self, urls: Sequence[QUrl]) -> None:
        """Folders of venues are opened; of anything else a new venue is begun."""
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if len(paths) == 1 and paths[0].is_dir():
            try:
                self.chosen.emit(opening_of(paths[0]))
            except EmptyFolder:
                self.open(paths[0])
            except WrongUse:
                self._new.begin(paths, is_copy=False)
        elif paths:
            self._new.begin(paths, is_copy=False)

    @Slot()
    def copyBuiltIn(self) -> None:
        """Begin a venue with a copy of the built-in campaign."""
        self._new.begin([], is_copy=True)

    @Slot(object)
    def open(self, folder: Path) -> None:
        """Open a folder, or say why it cannot be."""
        try:
            opening: Opening = opening_of(folder)
        except EmptyFolder as error:
            self._new.place = folder.absolute()
            self.tell(str(error))
            return
        except WrongUse as error:
            self.tell(str(error), is_fault=True)
            return
        self._opening = opening
        self.tell(self.tr("Opening {0}…").format(opening.folder.name))
        self._shown.start()

    @Slot()
    def _choose(self) -> None:
        """Open what was chosen, now that this is seen: it takes a while, in which nothing else is drawn."""
        told, opening = self._told, self._opening
        if opening is not None:
            self._opening = None
            self.chosen.emit(opening)
        if self._told == told:
            self.tell("")

    @Slot(object)
    def _open_new(self, folder: Path) -> None:
        """Open what was made, and say where what is left to do stands."""
        made = self.tr("It is made, and displays that read this folder show it.")
        told = self.tr("{0} What is left to do stands on Check.").format(made)
        self.chosen.emit(replace(opening_of(folder), told=told))

    def tell(self, sentence: str, *, is_fault: bool = False) -> None:
        """Tell whoever looks at the window."""
        self._told, self._is_fault = sentence, is_fault
        self.changed.emit()

    def close(self) -> None:
        """Look for nothing any more."""
        self._shown.stop()
        self._work.close()
        self._new.close()
        self._files.close()

    @Slot(object)
    def _take(self, found: Looked) -> None:
        self._looked = found
        self.changed.emit()

    def _row(self, one: RecentFolder, left: "LeftChanges | None") -> dict[str, Any]:
        about, state = str(one.folder), self.tr("gone: moved, or its disk is not in")
        if left is not None:
            more = len(left.campaigns) - 1
            first = left.campaigns[0] if left.campaigns else self.tr("No campaign")
            named = self.tr("{0} and {1} more").format(first, more) if more > 0 else first
            displays = (
                self.tr("1 display") if left.displays == 1 else self.tr("{0} displays").format(left.displays)
            )
            about, state = f"{named}, {displays}", f"{one.opened:%d %B %Y}".lstrip("0")
        changes = left.unpublished if left else 0
        return {
            "name": one.folder.name,
            "about": about,
            "folder": str(one.folder),
            "state": self.tr("Changes not yet put up") if changes else state,
            "hasChanges": changes > 0,
            "isGone": left is None,
        }


def _left(one: RecentFolder, state: Path) -> "LeftChanges | None":
    from kiosk.editing.start.left_changes import left_in  # noqa: PLC0415  the window stands before it is loaded

    try:
        return left_in(one.folder, state) if one.is_there else None
    except (OSError, KeyError, ValueError):
        return None
