"""What QML is handed pictures, codes and pictograms by, in the operator's window."""

from pathlib import Path

from PySide6.QtQml import QQmlEngine

from kiosk.ui.editor.controls.icon_images import IconImages
from kiosk.ui.editor.session.still_pictures import StillPictures
from kiosk.ui.render.image_providers import CodeProvider, PictogramProvider
from kiosk.ui.render.picture_provider import PictureProvider


class OfferedPictures:
    """The providers of one engine: they go after it."""

    def __init__(self, engine: QQmlEngine, state: Path | None) -> None:
        self.pictures, self.codes, self._pictograms = PictureProvider(), CodeProvider(), PictogramProvider()
        self.stills = StillPictures(state)
        engine.addImageProvider("picture", self.pictures)
        engine.addImageProvider("code", self.codes)
        engine.addImageProvider("pictogram", self._pictograms)
        self._icons = IconImages()
        engine.addImageProvider("icon", self._icons)
        engine.addImageProvider("still", self.stills.provider)

    def close(self) -> None:
        """Draw nothing more."""
        self.pictures.close()
        self.stills.close()
