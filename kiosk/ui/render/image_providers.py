"""Hands pictures, codes and pictograms to QML, each drawn once at the exact size it is asked for.

QML asks for `image://picture/<key>`, `image://code/<key>` or `image://pictogram/<name>`, with `sourceSize`
in pixels. What lies behind a key is offered beforehand. Qt asks from a thread of its own, so that nothing
on the glass waits; what cannot be drawn becomes an empty image, and a `fault` for the operator.
"""

from collections.abc import Mapping
from itertools import count
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar
from urllib.parse import parse_qsl

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.media.pictograms import coloured
from kiosk.media.picture import Picture, PictureError
from kiosk.media.qr import QrCode, draw
from kiosk.media.svg import inspect
from kiosk.paths import PICTOGRAMS

Value = TypeVar("Value")


class Provider(QQuickImageProvider):
    """Draws in Qt's own thread, never in the one that shows, and remembers what could not be drawn."""

    def __init__(self) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image, QQuickImageProvider.Flag.ForceAsynchronousImageLoading
        )
        self._lock = Lock()
        self._faults: dict[str, PictureError] = {}

    def fault(self, key: str) -> str | None:
        """Why it could not be drawn, said after its name; None if it could or was not asked for."""
        with self._lock:
            return self._faults[key].reason if key in self._faults else None

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """What Qt asks: the image of that name at `requested` pixels, or an empty one."""
        key, _, query = name.partition("?")
        try:
            image = self.drawn(key, dict(parse_qsl(query.replace("#", "%23"))), _asked(requested))
        except PictureError as error:
            self.note(key, error)
            return QImage()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def note(self, key: str, error: PictureError) -> None:
        """Remember why it could not be drawn."""
        with self._lock:
            self._faults[key] = error

    def drawn(self, key: str, values: Mapping[str, str], size: tuple[int, int]) -> QImage:
        """The image, given the values of the query after its key.

        Raises:
            PictureError: it cannot be drawn.
        """
        raise NotImplementedError


class Offering(Provider, Generic[Value]):
    """Draws what was offered under a key of its own; for any thread."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count(1)
        self._offers: dict[str, Value] = {}

    def offer(self, value: Value) -> str:
        """A key under which QML may ask for it until it is withdrawn."""
        with self._lock:
            key = str(next(self._numbers))
            self._offers[key] = value
            return key

    def withdraw(self, key: str) -> None:
        """Forget it and its fault."""
        with self._lock:
            self._offers.pop(key, None)
            self._faults.pop(key, None)

    def note(self, key: str, error: PictureError) -> None:
        """Remember why it could not be drawn, until it is withdrawn."""
        with self._lock:
            if key in self._offers:
                self._faults[key] = error

    def offered(self, key: str) -> Value:
        """What was offered under a key.

        Raises:
            PictureError: nothing was, or it was withdrawn.
        """
        with self._lock:
            if key not in self._offers:
                raise PictureError("is no longer offered")
            return self._offers[key]


class CodeProvider(Offering[QrCode]):
    """QR codes at whole pixels: `image://code/<key>`, asked for at a multiple of the code's side."""

    def drawn(self, key: str, values: Mapping[str, str], size: tuple[int, int]) -> QImage:  # noqa: ARG002
        """The code with its quiet zone."""
        code = self.offered(key)
        width, height = size
        if width != height or width % code.side:
            raise PictureError(
                f"is asked for at {width} by {height} pixels, but has {code.side} modules a side"
            )
        return as_image(draw(code, width // code.side))


class PictogramProvider(Provider):
    """The program's own signs: `image://pictogram/<name>?p=0A4BC2&o=0B1B3F&g=FFFFFF&m=0`.

    p is the colour of the person concerned, o of everybody and everything else, g of the ground; all may
    be left out. m=1 flips it left to right. The background stays transparent.
    """

    def __init__(self, folder: Path = PICTOGRAMS) -> None:
        super().__init__()
        self._folder = folder

    def drawn(self, key: str, values: Mapping[str, str], size: tuple[int, int]) -> QImage:
        """The pictogram in its colours, as large as fits."""
        renderer = renderer_of(coloured(self._folder, key, values))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        image = blank(size, QImage.Format.Format_ARGB32_Premultiplied, "transparent")
        paint(renderer, image, QRectF(0, 0, *size), mirrored=values.get("m") == "1")
        return image


def as_image(picture: Picture) -> QImage:
    """The same pixels, not copied: the image keeps them alive."""
    width, height = picture.width, picture.height
    return QImage(picture.pixels, width, height, 4 * width, QImage.Format.Format_RGB32)


def renderer_of(source: bytes) -> QSvgRenderer:
    """An SVG ready to be drawn: whole, of some size, with nothing in it that lies outside it.

    Raises:
        PictureError: it is none.
    """
    inspect(source)
    renderer = QSvgRenderer()
    renderer.setAnimationEnabled(False)
    if not renderer.load(QByteArray(source)) or not renderer.isValid():
        raise PictureError("is an SVG that cannot be drawn: save it anew as plain SVG")
    if renderer.viewBoxF().isEmpty():
        raise PictureError("is an SVG without a size: give it a viewBox")
    return renderer


def blank(size: tuple[int, int], form: QImage.Format, ground: str) -> QImage:
    """An image of one colour.

    Raises:
        PictureError: there is no room for it.
    """
    image = QImage(*size, form)
    if image.isNull():
        raise PictureError("needs more memory than there is")
    image.fill(QColor(ground))
    return image


def paint(renderer: QSvgRenderer, image: QImage, place: QRectF, *, mirrored: bool) -> None:
    """Draw an SVG into its place, as it is seen, of an image."""
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            # `place` is meant as the flipped picture is seen, so it is flipped as well.
            painter.translate(image.width(), 0)
            painter.scale(-1, 1)
            place = QRectF(image.width() - place.right(), place.top(), place.width(), place.height())
        renderer.render(painter, place)
    finally:
        painter.end()


def _asked(requested: QSize) -> tuple[int, int]:
    if requested.isEmpty():
        raise PictureError("is asked for without a size: QML must set sourceSize")
    return (requested.width(), requested.height())
