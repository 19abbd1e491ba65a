"""Hands the campaign's pictures to QML as the player does, and keeps the last few: languages share them."""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QImage

from kiosk.ui.render.picture_provider import PictureProvider

MOST = 4  # of eight megabytes each on a screen of 1080p


class KeptPictures(PictureProvider):
    """A provider that draws a picture once for pages in a row where it lies alike."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: OrderedDict[Any, QImage] = OrderedDict()

    def drawn(self, key: str, values: Mapping[str, str], size: tuple[int, int]) -> QImage:
        """The picture, filling its place."""
        alike = (self.offered(key), tuple(sorted(values.items())), size)
        found = self._kept.get(alike)
        if found is None:
            found = self._kept[alike] = super().drawn(key, values, size)
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return found
