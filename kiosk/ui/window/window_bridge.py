"""What the scene of a window is told, and what it has to say."""

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the window makes its own")
class WindowBridge(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What the scene is to show, and what it has to say."""

    pictureChanged = Signal()
    frameChanged = Signal()
    settled = Signal(int)
    quit_requested = Signal()
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.milliseconds = 0
        self.place = QRectF()

    @Property(str, notify=pictureChanged, final=True)
    def picture(self) -> str:
        """The address of the newest picture."""
        return f"image://shown/{self.number}"

    @Property(int, notify=pictureChanged, final=True)
    def fade(self) -> int:
        """How long the newest picture takes to fade in, in milliseconds; 0 is a cut."""
        return self.milliseconds

    @Property(QRectF, notify=frameChanged, final=True)
    def frame(self) -> QRectF:
        """Where the pictures stand, in the window's own units."""
        return self.place

    @Slot(int)
    def settle(self, frames: int) -> None:
        """The newest picture stands alone, after that many frames of a fade."""
        self.settled.emit(frames)

    @Slot()
    def requestQuit(self) -> None:
        """Somebody asked with the keyboard to end the program."""
        self.quit_requested.emit()

    @Slot()
    def requestClose(self) -> None:
        """Somebody asked to close the window."""
        self.close_requested.emit()
