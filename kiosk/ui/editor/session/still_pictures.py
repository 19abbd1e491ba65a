"""Pictures of slides that stand still: drawn by a child process, kept on the disk, handed to QML by name."""

from base64 import b64decode
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from itertools import count
from pathlib import Path
from threading import Condition, Thread

from PIL import Image
from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.content.page.page import Page
from kiosk.content.plain_file import state as state_of
from kiosk.proof.drawn_page import DrawnPage
from kiosk.proof.kept_pages import KeptPages
from kiosk.proof.page_key import page_key
from kiosk.proof.proof_process import ProofProcess
from kiosk.proof.small_picture import LARGE, THUMBNAIL
from kiosk.ui.proof.faces_here import digest_of_faces

MOST = 48 * 2**20  # bytes of pictures in memory: more than are seen at once; all are on the disk
NONE = ""
Meant = tuple[Page, tuple[float, ...], int]  # drawn with a file in that state, so long at most
ENDS_IN = 0.05  # seconds


class StillImages(QQuickImageProvider):
    """`image://still/<name>`: what was drawn, by the names that `StillPictures` gave."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.pictures: OrderedDict[str, QImage] = OrderedDict()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's names
        """The picture, called on the thread of the window."""
        return self.pictures.get(id, QImage())


class StillPictures(QObject):
    """Draws pages small, the one asked for last first, before it those that are looked at. `arrived(name)`
    says that a picture is there.
    """

    arrived = Signal(str)
    _drawn = Signal(str, QImage, object)

    def __init__(self, state: Path | None) -> None:
        super().__init__()
        self.provider = StillImages()
        self._kept = KeptPages(state / "pages" if state else None)
        self._wanted: OrderedDict[str, tuple[Page, int]] = OrderedDict()
        self._faces = ""
        self._names: dict[Meant, str] = {}
        self._meant: dict[str, Meant] = {}
        self._numbers = count()
        self._measured: dict[str, DrawnPage] = {}
        self._first: list[str] = []
        self._bytes = 0
        self._change, self._is_closed = Condition(), False
        self._process = ProofProcess()
        self._drawn.connect(self._take)
        self._thread = Thread(target=self._work, daemon=True)
        self._thread.start()

    def address(self, page: Page, *, is_large: bool = False) -> str:
        """Where QML finds the picture of a page; "" while it is not drawn: ask again when one `arrived`."""
        longest = LARGE if is_large else THUMBNAIL
        name = self._name(_state(page, longest))
        if name in self.provider.pictures:
            self.provider.pictures.move_to_end(name)
            return NONE if self.provider.pictures[name].isNull() else f"image://still/{name}"
        with self._change:
            self._faces = self._faces or digest_of_faces()
            self._wanted[name] = (page, longest)
            self._wanted.move_to_end(name)
            self._change.notify()
        return NONE

    def draw_first(self, pages: Iterable[Page]) -> None:
        """Draw these before all others; those before them, whatever was asked, not before their turn."""
        names = [self._names.get(_state(page, THUMBNAIL), "") for page in pages]
        with self._change:
            self._first = names

    def measured(self, page: Page) -> DrawnPage | None:
        """What was measured on a page when its picture was drawn; None while it is not."""
        return self._measured.get(self._names.get(_state(page, THUMBNAIL), ""))

    def close(self) -> None:
        """Draw nothing more."""
        with self._change:
            self._is_closed = True
            self._change.notify()
        while self._thread.is_alive():
            self._process.end()  # perhaps it is just being started
            self._thread.join(ENDS_IN)

    def _name(self, meant: Meant) -> str:
        """What a picture is called as long as it is kept; each key that is typed has one of its own."""
        if meant not in self._names:
            self._names[meant] = str(next(self._numbers))
            self._meant[self._names[meant]] = meant
        return self._names[meant]

    def _work(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._wanted or self._is_closed)
                if self._is_closed:
                    return
                name = next((one for one in self._first if one in self._wanted), next(reversed(self._wanted)))
                page, longest = self._wanted.pop(name)
            found = self._found(page, longest)
            picture = _as_image(found.small) if found.small else QImage()
            self._drawn.emit(name, picture, replace(found, small=""))

    def _found(self, page: Page, longest: int) -> DrawnPage:
        key = page_key(page, self._faces)
        name = key if longest == THUMBNAIL else f"{key}-{longest}"
        found = self._kept.get(name)
        if found is None:
            found = self._process.drawn(page, longest)
            if not found.failure and not self._is_closed:
                self._kept.put(name, found)
        return found

    @Slot(str, QImage, object)
    def _take(self, name: str, picture: QImage, measured: DrawnPage) -> None:
        before = self.provider.pictures.get(name, QImage())
        self.provider.pictures[name], self._measured[name] = picture, measured
        self._bytes += picture.sizeInBytes() - before.sizeInBytes()
        while self._bytes > MOST:
            old, gone = self.provider.pictures.popitem(last=False)
            self._bytes -= gone.sizeInBytes()
            self._measured.pop(old, None)
            if meant := self._meant.pop(old, None):  # asked for while it was drawn, it came a second time
                self._names.pop(meant, None)
        self.arrived.emit(name)


def _state(page: Page, longest: int) -> Meant:
    file = page.picture and (page.picture.poster or page.picture.path)
    return (page, state_of(file) if file else (), longest)


def _as_image(small: str) -> QImage:
    with Image.open(BytesIO(b64decode(small))) as opened:
        picture = opened.convert("RGBA")
    pixels = picture.tobytes()
    return QImage(pixels, *picture.size, 4 * picture.width, QImage.Format.Format_RGBA8888).copy()
