"""What QML shows of pictures, codes and pictograms: drawn by Qt Quick itself, read back pixel by pixel."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.media.qr import code
from kiosk.paths import PICTOGRAMS
from kiosk.ui.render.image_providers import CodeProvider, PictogramProvider
from kiosk.ui.render.picture_provider import PictureProvider, PictureRequest

RED, GREEN, BLUE, YELLOW = "#dc2828", "#28b43c", "#283cdc", "#e6c828"
REFUSED = pytest.mark.qt_log_ignore("Failed to get image from provider")
IMAGE = b"""
import QtQuick
Image {
    asynchronous: true
    cache: false
    smooth: false
    readonly property bool isLoading: status === Image.Loading
    readonly property bool isThere: status === Image.Ready
}
"""


class Scene:
    """A window that nobody sees, and the three providers behind it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pictures, self.codes, self.pictograms = PictureProvider(), CodeProvider(), PictogramProvider()
        self._qtbot = qtbot
        self._engine = QQmlEngine()
        self._engine.addImageProvider("picture", self.pictures)
        self._engine.addImageProvider("code", self.codes)
        self._engine.addImageProvider("pictogram", self.pictograms)
        self._component = QQmlComponent(self._engine)
        self._component.setData(IMAGE, QUrl())
        self._window = QQuickWindow()
        self._window.setColor(QColor("white"))

    def close(self) -> None:
        """Let the window go before what it shows."""
        self._window.destroy()
        self._window.deleteLater()
        self._engine.deleteLater()

    def shown(self, source: str, width: int, height: int) -> QImage | None:
        """What stands in the window once the image is there; None where there is none."""
        size = QSize(width, height)
        item = self._component.createWithInitialProperties(
            {"source": QUrl(source), "sourceSize": size, "width": width, "height": height}
        )
        assert isinstance(item, QQuickItem)
        item.setParentItem(self._window.contentItem())
        self._window.resize(size)
        self._qtbot.waitUntil(lambda: not item.property("isLoading"), timeout=30_000)
        picture = self._window.grabWindow() if item.property("isThere") else None
        item.setParentItem(None)  # type: ignore[arg-type]  # PySide's stub leaves None out
        item.deleteLater()
        assert picture is None or picture.size() == size
        return picture

    def picture(self, request: PictureRequest, width: int, height: int, query: str = "") -> QImage:
        """A picture that can be shown, as it is shown."""
        key = self.pictures.offer(request)
        shown = self.shown(f"image://picture/{key}{query}", width, height)
        assert self.pictures.fault(key) is None
        assert shown is not None
        return shown

    def refusal(self, path: Path) -> str:
        """Why a picture that cannot be shown cannot."""
        key = self.pictures.offer(PictureRequest(path))
        assert self.shown(f"image://picture/{key}", 160, 90) is None
        reason = self.pictures.fault(key)
        assert reason is not None
        return reason


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    """An empty window."""
    scene = Scene(qtbot)
    yield scene
    scene.close()


def quarters_png(path: Path) -> Path:
    """400 by 240: red and green above, blue and yellow below."""
    image = Image.new("RGB", (400, 240), RED)
    image.paste(GREEN, (200, 0, 400, 120))
    image.paste(BLUE, (0, 120, 200, 240))
    image.paste(YELLOW, (200, 120, 400, 240))
    image.save(path)
    return path


def quarters_svg(path: Path) -> Path:
    """The same, drawn, with a viewBox that does not begin at nought."""
    shapes = "".join(
        f'<rect x="{x}" y="{y}" width="50" height="30" fill="{fill}"/>'
        for fill, (y, x) in zip((RED, GREEN, BLUE, YELLOW), product((20, 50), (-10, 40)), strict=True)
    )
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 20 100 60">{shapes}</svg>')
    return path


def colours(image: QImage, *shares: float) -> list[str]:
    """The colours at these shares of the height and width, row by row."""
    width, height = image.width(), image.height()
    return [image.pixelColor(int(x * width), int(y * height)).name() for y in shares for x in shares]


def assert_alike(one: QImage, other: QImage) -> None:
    """The same but for the seams, where scaling and drawing each blend in their own way."""
    for x, y in product(range(2, one.width(), 7), range(2, one.height(), 7)):
        here = [one.pixelColor(x + dx, y + dy).name() for dx, dy in product((-2, 0, 1), repeat=2)
                if x + dx < one.width() and y + dy < one.height()]  # fmt: skip
        if len(set(here)) == 1:
            near = {other.pixelColor(x, y).name()}
            assert near == set(here), (x, y)


def test_a_picture_is_shown_pixel_for_pixel(scene: Scene, tmp_path: Path) -> None:
    """Of the size it is asked for, Qt changes nothing: each pixel of a noisy picture is its own."""
    image = Image.merge("RGB", [Image.effect_noise((64, 48), 100) for _ in range(3)])
    image.save(tmp_path / "noise.png")
    shown = scene.picture(PictureRequest(tmp_path / "noise.png"), 64, 48)
    plain = shown.convertToFormat(QImage.Format.Format_RGBX8888)
    assert bytes(plain.constBits()) == image.convert("RGBA").tobytes()


@pytest.mark.parametrize("made", [quarters_png, quarters_svg])
def test_a_picture_fills_its_place_round_its_focus(scene: Scene, tmp_path: Path, made: object) -> None:
    """Raster or SVG: no empty edge, the focus in the middle or where QML asks for it, flipped with it."""
    assert callable(made)
    path = made(tmp_path / ("a.svg" if made is quarters_svg else "a.png"))
    whole = scene.picture(PictureRequest(path), 200, 120)
    assert colours(whole, 0.25, 0.75) == [RED, GREEN, BLUE, YELLOW]
    flipped = scene.picture(PictureRequest(path, mirrored=True), 200, 120)
    assert colours(flipped, 0.25, 0.75) == [GREEN, RED, YELLOW, BLUE]
    left = scene.picture(PictureRequest(path, focus=(0.1, 0.5)), 60, 120)
    assert colours(left, 0.1, 0.9) == [RED, RED, BLUE, BLUE]
    flipped_left = scene.picture(PictureRequest(path, focus=(0.1, 0.5), mirrored=True), 60, 120)
    assert colours(flipped_left, 0.1, 0.9) == [RED, RED, BLUE, BLUE]
    aside = scene.picture(PictureRequest(path, focus=(0.5, 0.5)), 100, 120, "?x=0.2&y=0.5")
    assert colours(aside, 0.15, 0.85) == [RED, GREEN, BLUE, YELLOW]
    assert colours(aside, 0.25, 0.75) == [GREEN, GREEN, YELLOW, YELLOW]


def test_a_drawing_is_cut_like_a_photograph(scene: Scene, tmp_path: Path) -> None:
    """The same focus, target and flip show the same part of either."""
    raster, drawing = quarters_png(tmp_path / "a.png"), quarters_svg(tmp_path / "a.svg")
    for focus, target, mirrored in product([(0.3, 0.6), (0.9, 0.1)], [(0.5, 0.5), (0.8, 0.2)], (True, False)):
        for size in ((90, 160), (160, 40)):
            one = scene.picture(PictureRequest(raster, focus, target, mirrored), *size)
            other = scene.picture(PictureRequest(drawing, focus, target, mirrored), *size)
            assert_alike(one, other)


@pytest.mark.parametrize("name", ["hole.png", "hole.svg"])
def test_the_ground_shows_through(scene: Scene, tmp_path: Path, name: str) -> None:
    """Where a picture is transparent it has the colour asked for."""
    path = tmp_path / name
    if name.endswith("svg"):
        path.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g/></svg>')
    else:
        Image.new("RGBA", (9, 9), (0, 0, 0, 0)).save(path)
    assert colours(scene.picture(PictureRequest(path, ground="#ffd3b4"), 30, 30), 0.5) == ["#ffd3b4"]


@REFUSED
@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.jpg", b"", "is empty"),
        ("empty.svg", b"", "is empty"),
        ("letter.png", b"Dear printer,\n" * 30, "is no picture"),
        ("broken.svg", b'<svg viewBox="0 0 9 9"><rect', "is no whole SVG"),
        (
            "flat.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 9"><g/></svg>',
            "without a size",
        ),
        ("needy.svg", b'<svg viewBox="0 0 9 9"><image href="/tmp/a.png"/></svg>', "needs another file"),
    ],
)
def test_what_cannot_be_drawn_is_told_to_the_operator_alone(
    scene: Scene, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    """No image for the glass, and a reason in words."""
    (tmp_path / name).write_bytes(content)
    assert said in scene.refusal(tmp_path / name)


@REFUSED
def test_a_photograph_that_breaks_off_is_not_shown_in_part(scene: Scene, tmp_path: Path) -> None:
    """Half a JPEG, and none."""
    path = tmp_path / "half.jpg"
    quarters = quarters_png(tmp_path / "a.png")
    Image.open(quarters).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert "is cut off or damaged" in scene.refusal(path)
    assert "is not there" in scene.refusal(tmp_path / "missing.jpg")


@REFUSED
def test_what_is_withdrawn_is_gone(scene: Scene, tmp_path: Path) -> None:
    """Its fault as well, and no key is given twice."""
    first = scene.pictures.offer(PictureRequest(tmp_path / "missing.png"))
    assert scene.shown(f"image://picture/{first}", 20, 20) is None
    scene.pictures.withdraw(first)
    assert scene.pictures.fault(first) is None
    second = scene.pictures.offer(PictureRequest(quarters_png(tmp_path / "a.png")))
    assert second != first
    assert scene.shown(f"image://picture/{first}", 20, 20) is None
    assert scene.shown(f"image://picture/{second}", 20, 20) is not None


@REFUSED
def test_a_picture_asked_for_without_a_size_is_a_fault(scene: Scene, tmp_path: Path) -> None:
    """Decoding it whole would cost what sourceSize is there to save."""
    key = scene.pictures.offer(PictureRequest(quarters_png(tmp_path / "a.png")))
    assert scene.shown(f"image://picture/{key}", 0, 0) is None
    assert "sourceSize" in (scene.pictures.fault(key) or "")


def test_a_code_on_the_glass_is_read_back(scene: Scene) -> None:
    """As it is shown, at five pixels a module."""
    made = code("https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html")
    side = made.side * 5
    shown = scene.shown(f"image://code/{scene.codes.offer(made)}", side, side)
    assert shown is not None
    (found,) = zxingcpp.read_barcodes(shown, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    assert found.text == made.link
    assert set(colours(shown, *[n / 40 for n in range(40)])) == {"#ffffff", "#0b1b3f"}


@REFUSED
def test_a_code_is_never_drawn_at_broken_pixels(scene: Scene) -> None:
    """Modules of unequal width are hard to scan, so that is a fault rather than a blur."""
    made = code("https://www.un.org/")
    key = scene.codes.offer(made)
    assert scene.shown(f"image://code/{key}", made.side * 5 + 1, made.side * 5 + 1) is None
    assert f"{made.side} modules" in (scene.codes.fault(key) or "")


def test_a_pictogram_takes_the_colours_and_direction_of_its_place(scene: Scene) -> None:
    """The person concerned, the others, and a background that shows what is behind it."""
    name = "sign-passport-held"
    plain = scene.shown(f"image://pictogram/{name}", 128, 128)
    asked = f"image://pictogram/{name}?p=112233&o=%23aabbcc&g=FFFFFF&m="
    usual, flipped = scene.shown(f"{asked}0", 128, 128), scene.shown(f"{asked}1", 128, 128)
    assert plain is not None
    assert usual is not None
    assert flipped is not None
    head = (29, 50)  # of the person at risk, on the left
    assert plain.pixelColor(*head).name() == "#0a4bc2"
    assert usual.pixelColor(*head).name() == "#112233"
    assert flipped.pixelColor(127 - head[0], head[1]).name() == "#112233"
    assert usual.pixelColor(98, 39).name() == "#aabbcc"
    assert usual.pixelColor(2, 2).name() == "#ffffff"


@pytest.mark.parametrize("name", sorted(path.stem for path in PICTOGRAMS.glob("*.svg")))
def test_every_pictogram_can_be_drawn(scene: Scene, name: str) -> None:
    """With something on it, in a small size as well."""
    shown = scene.shown(f"image://pictogram/{name}", 48, 48)
    assert shown is not None
    assert len(set(colours(shown, *[n / 24 for n in range(24)]))) > 1


@REFUSED
def test_a_pictogram_that_is_missing_is_a_fault(scene: Scene) -> None:
    """Nothing outside the folder is ever read."""
    assert scene.shown("image://pictogram/sign-nothing", 48, 48) is None
    assert scene.pictograms.fault("sign-nothing") == "is not there"
    assert scene.shown("image://pictogram/..%2Fcampaign%2Fcampaign", 48, 48) is None
