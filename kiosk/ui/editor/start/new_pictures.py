"""The pictures of which a new venue is made, small, as far as there is room for them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.errors import WrongUse
from kiosk.ui.editor.session.background import Background

if TYPE_CHECKING:
    from kiosk.ui.render.picture_provider import PictureProvider

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
SHOWN = 7
Found = tuple[list[tuple[Path, int]], str]


@QmlElement
@QmlUncreatable("a window makes its own")
class NewPictures(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`sources` are where QML finds the first of them, `count` is how many there are, pages of PDFs each,
    `fault` why they cannot be looked at.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered: PictureProvider | None = None
        self._keys: list[str] = []
        self._count, self._fault = 0, ""
        self._work = Background[Found](self)
        self._work.done.connect(self._take)

    sources = Property(
        list, lambda self: [f"image://picture/{one}" for one in self._keys], notify=changed, final=True
    )
    count = Property(int, lambda self: self._count, notify=changed, final=True)
    fault = Property(str, lambda self: self._fault, notify=changed, final=True)

    def offer_by(self, offered: "PictureProvider") -> None:
        """Hand them to QML by a provider of its engine."""
        self._offered = offered

    def show(self, paths: Sequence[Path]) -> None:
        """Show those of files and folders, instead of any others."""
        named = tuple(paths)
        self._work.ask(lambda: _pictures(named))

    def close(self) -> None:
        """Look for nothing more."""
        self._work.close()

    @Slot(object)
    def _take(self, found: Found) -> None:
        from kiosk.ui.render.picture_provider import PictureRequest  # noqa: PLC0415  as in new_venue.py

        pictures, self._fault = found
        self._count = len(pictures)
        if self._offered is not None:
            for key in self._keys:
                self._offered.withdraw(key)
            wanted = (PictureRequest(file, page=page) for file, page in pictures[:SHOWN])
            self._keys = [self._offered.offer(one) for one in wanted]
        self.changed.emit()


def _pictures(paths: tuple[Path, ...]) -> Found:
    from kiosk.beginning.taking.named_files import files_named  # noqa: PLC0415  as in new_venue.py
    from kiosk.beginning.taking.taken_files import FileLook  # noqa: PLC0415  as in new_venue.py

    try:
        return FileLook(files_named(paths), paths).pictures, ""
    except WrongUse as error:
        return [], str(error)
