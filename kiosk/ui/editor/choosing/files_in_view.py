"""A folder of this computer in which pictures and films are chosen, as many as somebody wants."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, QStandardPaths, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.beginning.taking.folder_contents import FolderContents, contents_of
from kiosk.ui.editor.session.background import Background

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
Place = QStandardPaths.StandardLocation
PLACES = (Place.PicturesLocation, Place.DownloadLocation, Place.DesktopLocation, Place.DocumentsLocation)
STICKS = (Path("/media"), Path("/run/media"))  # in a folder of each user there is what was plugged in
Looked = tuple[Path, FolderContents, list[str], str]


@QmlElement
@QmlUncreatable("a window makes its own")
class FilesInView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`asked` has the list opened; `taken` hands on what was chosen, in the list's order; `listed` says that
    another folder stands.
    """

    asked = Signal()
    listed = Signal()
    picked = Signal()
    taken = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._folder, self._contents, self._fault = Path(), FolderContents(), ""
        self._places: list[str] = []
        self._chosen: set[int] = set()
        self._anchor = 0
        self._looking = Background[Looked](self)
        self._looking.done.connect(self._take)

    folder = Property(str, lambda self: str(self._folder), notify=listed, final=True)
    fault = Property(str, lambda self: self._fault, notify=listed, final=True)
    folderCount = Property(int, lambda self: len(self._contents.folders), notify=listed, final=True)
    places = Property(list, lambda self: self._places, notify=listed, final=True)
    chosen = Property(list, lambda self: sorted(self._chosen), notify=picked, final=True)

    @Property(list, notify=listed, final=True)
    def names(self) -> list[str]:
        """The folders and then the files that are seen."""
        return [one.name for one in (*self._contents.folders, *self._contents.files)]

    def close(self) -> None:
        """Look into nothing more."""
        self._looking.close()

    @Slot()
    def begin(self) -> None:
        """Look where somebody looked last, else among the pictures."""
        pictures = Path(QStandardPaths.writableLocation(Place.PicturesLocation))
        start = self._folder if self._folder != Path() else pictures
        self.go(str(start if start.is_dir() else Path.home()))

    @Slot(str)
    def go(self, folder: str) -> None:
        """Look into a folder."""
        self._looking.ask(lambda: _looked(Path(folder)))

    @Slot()
    def goUp(self) -> None:
        """Look into the folder that this one is in."""
        self.go(str(self._folder.parent))

    @Slot(int)
    def open(self, row: int) -> None:
        """Look into the folder of a row; a file is chosen, or no more."""
        if row < len(self._contents.folders):
            self.go(str(self._contents.folders[row]))
        else:
            self.toggle(row)

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Choose the file of a row, or no more."""
        self._anchor = row
        self._choose(self._chosen ^ {row})

    @Slot(int)
    def chooseTo(self, row: int) -> None:
        """Choose all files from the one that was chosen last to this one."""
        self._choose(self._chosen | {*range(min(row, self._anchor), max(row, self._anchor) + 1)})

    @Slot()
    def chooseAll(self) -> None:
        """Choose all files of the folder; none, where all are."""
        every = {*self._files()}
        self._choose(set() if self._chosen == every else every)

    @Slot()
    def take(self) -> None:
        """Hand on what is chosen."""
        folders = len(self._contents.folders)
        self.taken.emit([self._contents.files[row - folders] for row in sorted(self._chosen)])
        self._choose(set())

    def _files(self) -> range:
        folders = len(self._contents.folders)
        return range(folders, folders + len(self._contents.files))

    def _choose(self, rows: set[int]) -> None:
        self._chosen = rows & {*self._files()}
        self.picked.emit()

    @Slot(object)
    def _take(self, found: Looked) -> None:
        folder, contents, self._places, self._fault = found
        if not self._fault:
            self._folder, self._contents = folder, contents
        self._anchor = len(self._contents.folders)
        self._choose(set())
        self.listed.emit()


def _looked(folder: Path) -> Looked:
    try:
        return folder, contents_of(folder), _places(), ""
    except OSError as error:
        return folder, FolderContents(), _places(), f"{folder}: {error.strerror}."


def _places() -> list[str]:
    """Folders in which pictures are looked for first."""
    known = [Path.home(), *(Path(QStandardPaths.writableLocation(one)) for one in PLACES)]
    plugged = (stick for one in STICKS for stick in one.glob("*/*"))
    return list(dict.fromkeys(str(one) for one in (*known, *plugged) if one.is_dir()))
