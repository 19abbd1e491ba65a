"""The whole picture of the slide that is looked at, in which the point is set that stays in view."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.page.page import PagePicture
from kiosk.media.intake import intake
from kiosk.media.picture import PictureError
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.render.picture_provider import PictureRequest


class WholePicture(QObject):
    """`source` is where QML finds it, "" while it is not known; `ratio` is its width by its height."""

    changed = Signal()

    def __init__(self, offered: OfferedPictures) -> None:
        super().__init__()
        self._offered = offered
        self.source, self.ratio = "", 1.0
        self._key, self._shown = "", (Path(), 0)
        self._sizes = Background[tuple[PagePicture, tuple[float, float]]](self)
        self._sizes.done.connect(self._take)

    def show(self, picture: PagePicture | None) -> None:
        """Have another picture; films have none."""
        wanted = (picture.path, picture.page) if picture and not picture.is_film else (Path(), 0)
        if wanted == self._shown:
            return
        self._shown, self.source = wanted, ""
        self._offered.pictures.withdraw(self._key)
        if picture is not None and not picture.is_film:
            self._sizes.ask(lambda: (picture, _size(picture)))

    def close(self) -> None:
        """Look for nothing more."""
        self._sizes.close()

    @Slot(object)
    def _take(self, found: tuple[PagePicture, tuple[float, float]]) -> None:
        picture, (width, height) = found
        if (picture.path, picture.page) != self._shown:
            return
        self.ratio = width / height
        self._key = self._offered.pictures.offer(
            PictureRequest(picture.path, is_whole=True, page=picture.page)
        )
        self.source = f"image://picture/{self._key}"
        self.changed.emit()


def _size(picture: PagePicture) -> tuple[float, float]:
    try:
        width, height, *_ = intake.shared().size(picture.path, picture.page) or (16.0, 9.0)
    except PictureError:
        return 16.0, 9.0
    return width, height
