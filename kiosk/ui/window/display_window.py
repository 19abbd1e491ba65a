"""The window on the screen, and the finished pictures it shows and blends.

Nothing is laid out or decoded here, and no Python runs while a fade does. The window appears together with
its first picture and has one from then on, so nobody ever sees it bare.
"""

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QMargins,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QPainter, QScreen
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickView

from kiosk.ui.window.film_view import FilmView, ShownFrame
from kiosk.ui.window.shown_pictures import ShownPictures
from kiosk.ui.window.window_bridge import WindowBridge

SCENE = Path(__file__).with_name("CrossFade.qml")
NIGHT = "#0C2152"
# A window that is being resized sends many sizes; the one it rests at counts. Milliseconds.
REST = 200
# What comes after a change waits this long, so that the change itself is painted first. Milliseconds.
BREATH = 50


class DisplayWindow(QObject):
    """A window that fills a screen, or with `window` one of that size in physical pixels.

    Signals: `settled(frames, milliseconds)`, a picture stands alone after a fade of so many frames and
    milliseconds, 0 for a cut; `placed`, the pictures have their place in the window, whose size or scale may
    be new; `resized`, pictures of another size are wanted; `quit_requested`, the program should end.
    """

    settled = Signal(int, int)
    placed = Signal()
    resized = Signal()
    quit_requested = Signal()

    def __init__(self, engine: QQmlEngine, screen: QScreen, window: QSize | None = None) -> None:
        super().__init__()
        self.is_whole = False  # whether what stands fills the window, what is reserved as well
        self.fading = False  # from a picture's show until it stands alone and is painted
        self._full_screen = window is None
        self._pictures = ShownPictures()
        self._bridge = WindowBridge()
        self._bridge.settled.connect(self._settle)
        self._bridge.quit_requested.connect(self.quit_requested)
        if not self._full_screen:  # Alt+F4 is a key like any other: it does not end what fills a screen
            self._bridge.close_requested.connect(self.quit_requested)
        self._reserved: Callable[[QSize], QMargins] = lambda _: QMargins()
        self._is_cut = False
        self._frames = 0
        self._breath = self._made_timer(BREATH, self._breathed)
        self._rest = self._made_timer(REST, self._rested)
        self._engine = engine  # held, or the window outlives it
        self.view = self._made_view(engine)
        self.place_on(screen, window)
        self._load()  # now that there is a size: what is loaded has it from its first frame on
        self._known_size = self.size()
        self._film_view = FilmView(self.view.rootObject())
        self._put_in_place()
        for changed in (self.view.widthChanged, self.view.heightChanged, self.view.screenChanged):
            changed.connect(self._resizing)
        self._follow_scale(screen)

    def _made_timer(self, milliseconds: int, done: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(done)
        return timer

    def _made_view(self, engine: QQmlEngine) -> QQuickView:
        view: QQuickView = QQuickView(engine, None)  # type: ignore[call-overload]  # the stubs ask for a parent
        view.setTitle("Blue Heart Kiosk")
        view.setColor(QColor(NIGHT))
        view.setCursor(Qt.CursorShape.BlankCursor)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.screenChanged.connect(self._follow_scale)
        engine.addImageProvider("shown", self._pictures)
        return view

    def _load(self) -> None:
        self.view.setInitialProperties({"bridge": self._bridge})
        self.view.setSource(QUrl.fromLocalFile(SCENE))
        if self.view.status() != QQuickView.Status.Ready:
            raise RuntimeError("; ".join(error.toString() for error in self.view.errors()))

    def place_on(self, screen: QScreen, window: QSize | None = None) -> None:
        """Fill that screen; or stand on it with the size `window`."""
        self.view.setScreen(screen)
        if self._full_screen:
            self.view.setFlag(Qt.WindowType.FramelessWindowHint)
            self.view.setGeometry(screen.geometry())
        elif window is not None:
            self.view.resize(window / screen.devicePixelRatio())

    def size(self, *, is_whole: bool = False) -> QSize:
        """The size that pictures are to have, in physical pixels: the window's without what is reserved; one
        that `is_whole` fills it.
        """
        return self._place(is_whole=is_whole).size()

    def window_size(self) -> QSize:
        """The size of the window in physical pixels."""
        return self.view.size() * self.view.devicePixelRatio()

    def reserve(self, reserved: Callable[[QSize], QMargins]) -> None:
        """Leave a margin free of pictures, in physical pixels; `reserved` knows it for a window's size."""
        self._reserved = reserved
        self._put_in_place()

    def place_anew(self) -> bool:
        """Ask again what is reserved, and say whether pictures have another place now: others are wanted."""
        before = self._bridge.place
        self._put_in_place()
        self._known_size = self.size()
        return self._bridge.place != before

    def _place(self, *, is_whole: bool) -> QRect:
        size = self.window_size()
        reserved = QMargins() if is_whole else self._reserved(size)
        return QRect(0, 0, size.width(), size.height()).marginsRemoved(reserved)

    def _put_in_place(self) -> None:
        place, ratio = self._place(is_whole=self.is_whole), self.view.devicePixelRatio()
        self._bridge.place = QRectF(
            place.x() / ratio, place.y() / ratio, place.width() / ratio, place.height() / ratio
        )
        self._bridge.frameChanged.emit()
        self._film_view.stand(self._bridge.place)
        self.placed.emit()

    @property
    def is_empty(self) -> bool:
        """Whether no picture was shown yet."""
        return not self._pictures.held

    @property
    def held(self) -> int:
        """How many pictures are held in memory: one while it stands, two while they fade."""
        return len(self._pictures.held)

    def cut(self) -> None:
        """Put the next picture on without a fade: nobody should see the one before any more."""
        self._is_cut = True

    def show(self, picture: QImage, fade_ms: int, *, is_whole: bool = False) -> None:
        """Put a picture on the glass, blended with the one before over `fade_ms` milliseconds; 0 is a cut, as
        is a change to one that `is_whole`, or from it: both have no place in one frame.
        """
        if is_whole != self.is_whole:
            self.is_whole = is_whole
            self.cut()
            self._put_in_place()
        fade_ms, self._is_cut = 0 if self._is_cut else fade_ms, False
        self._bridge.number += 1
        self._bridge.milliseconds = fade_ms
        self._breath.stop()
        newest = dict(list(self._pictures.held.items())[-1:])
        self._pictures.held = newest | {self._bridge.number: picture}
        self.fading = True
        self._bridge.pictureChanged.emit()
        if not self.view.isVisible():
            self._appear()

    def show_frame(self, shown: ShownFrame) -> None:
        """Put a frame of a film over the picture that stands."""
        self._film_view.show(shown, self._bridge.place)

    def stand_still(self) -> None:
        """Let what stands on the glass stand as a picture: the film goes, its last frame stays."""
        shown = self._film_view.shown
        if shown is None:
            return
        picture = self._pictures.held[self._bridge.number].copy()
        painter = QPainter(picture)
        shown.paint(painter)
        painter.end()
        is_cut = self._is_cut
        self.show(picture, 0, is_whole=self.is_whole)
        self._is_cut = is_cut
        self._film_view.hide()

    def _appear(self) -> None:
        self._known_ratio = self.view.devicePixelRatio()
        self.view.showFullScreen() if self._full_screen else self.view.show()

    def close(self) -> None:
        """Take the window away, before the objects that its scene uses."""
        shiboken6.delete(self.view)

    @Slot(QScreen)
    def _follow_scale(self, screen: QScreen | None) -> None:
        if screen is not None:
            screen.physicalDotsPerInchChanged.connect(self._resizing)

    @Slot()
    def _resizing(self) -> None:
        self._put_in_place()
        # On Wayland a new scale comes as a new size, and only then as the pixels of it: place it with both.
        QTimer.singleShot(0, self._put_in_place)
        self._rest.start()

    @Slot()
    def _rested(self) -> None:
        self._put_in_place()
        if self.view.isVisible() and self.view.devicePixelRatio() != self._known_ratio:
            self.view.hide()  # Qt 6.11 tells a Wayland compositor a window's scale only as it appears
            self._appear()
        if self.size() != self._known_size:
            self._known_size = self.size()
            self.resized.emit()

    @Slot(int)
    def _settle(self, frames: int) -> None:
        self._frames = frames
        self._pictures.held = {self._bridge.number: self._pictures.held[self._bridge.number]}
        self._breath.start()

    @Slot()
    def _breathed(self) -> None:
        self.fading = False
        self.settled.emit(self._frames, self._bridge.milliseconds)
