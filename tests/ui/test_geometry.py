"""Pictures on their way to the glass: moved against burn-in and turned, every pixel kept."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent

from kiosk.content.display.touch_screen import units
from kiosk.ui.render.geometry import moved, moved_place, shift, turned, turned_place
from kiosk.ui.render.qml_engine import engine
from kiosk.ui.render.strips import strip

START = datetime(2026, 7, 30, 12, tzinfo=UTC)
UNIT = b"""
import QtQuick
import kiosk.ui

QtObject {
    property real across: 0
    property real down: 0
    readonly property real unit: Theme.unit(across, down)
}
"""
LANDSCAPE, PORTRAIT, BAR, TALL_BAR = (1920, 1080), (1080, 1920), (1920, 540), (400, 2000)


def noise(width: int, height: int) -> NDArray[np.uint32]:
    """A picture of pixels that all differ: height x width."""
    colours = np.random.default_rng(7).integers(0, 2**24, (height, width), dtype=np.uint32)
    return colours | np.uint32(0xFF000000)


def image(pixels: NDArray[np.uint32]) -> QImage:
    """The same as a picture of Qt's."""
    height, width = pixels.shape
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def pixels(picture: QImage) -> NDArray[np.uint32]:
    """The pixels of a picture of Qt's."""
    rows: NDArray[np.uint32] = np.frombuffer(picture.constBits(), np.uint32)
    return rows.reshape(picture.height(), picture.bytesPerLine() // 4)[:, : picture.width()].copy()


@pytest.mark.parametrize(("rotation", "quarters"), [(0, 0), (90, -1), (180, 2), (270, 1)])
def test_a_turned_picture_has_the_same_pixels(rotation: int, quarters: int) -> None:
    """Turning by quarters, clockwise, blurs nothing and loses nothing."""
    picture = noise(61, 37)
    assert (pixels(turned(image(picture), rotation)) == np.rot90(picture, quarters)).all()


@given(st.integers(-6, 6), st.integers(-6, 6))
def test_a_moved_picture_fills_the_screen_with_its_own_edge(right: int, down: int) -> None:
    """What a move lays bare shows the nearest pixel of the picture, and no pixel is blended."""
    picture = noise(40, 30)
    rows = np.clip(np.arange(30) - down, 0, 29)
    columns = np.clip(np.arange(40) - right, 0, 39)
    assert (pixels(moved(image(picture), right, down)) == picture[rows][:, columns]).all()


@pytest.mark.parametrize(
    ("size", "unit"),
    [(LANDSCAPE, 1.0), (PORTRAIT, 1.0), (BAR, 0.9), (TALL_BAR, 400 / 600), ((3840, 2160), 2.0)],
)
def test_a_page_visits_sixteen_places_within_six_units(size: tuple[int, int], unit: float) -> None:
    """In less than twenty minutes each part of the glass has shown something else, and nothing went far."""
    places = {shift(START + timedelta(seconds=seconds), size) for seconds in range(0, 1200, 10)}
    assert len(places) == 16
    assert max(abs(step) for place in places for step in place) == round(6 * unit)


@pytest.mark.usefixtures("qapp")
def test_a_page_is_drawn_in_the_units_that_it_is_made_by() -> None:
    """What a booth's page holds is decided before it is drawn: by as many units as QML then has for it."""
    component = QQmlComponent(own := engine())
    component.setData(UNIT, QUrl())
    found = component.create()
    assert found is not None, component.errorString()
    found.setParent(own)
    for size in (LANDSCAPE, PORTRAIT, (3840, 2160), (800, 1280), (1024, 600), (1024, 768), (1080, 1080)):
        found.setProperty("across", size[0])
        found.setProperty("down", size[1])
        assert found.property("unit") * units(size) == pytest.approx(1)


def test_a_page_never_jumps() -> None:
    """From one place to the next it is one small step, so a slide in its next language hardly moves."""
    places = [shift(START + timedelta(seconds=seconds), LANDSCAPE) for seconds in range(0, 3600, 5)]
    steps = {abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise(places)}
    assert steps == {0, 4}


@given(st.integers(300, 3600))
def test_no_length_of_a_loop_keeps_a_slide_at_one_place(length: int) -> None:
    """However long a loop is, in four weeks its first slide, which stands at each midnight, goes about."""
    starts = (
        START + timedelta(days=day, seconds=turn) for day in range(28) for turn in range(0, 86_400, length)
    )
    assert len({shift(start, LANDSCAPE) for start in starts}) > 8


def test_displays_agree_wherever_they_hang() -> None:
    """The place follows from the instant, whatever zone it is told in."""
    elsewhere = START.astimezone(datetime.now().astimezone().tzinfo)
    assert shift(START, LANDSCAPE) == shift(elsewhere, LANDSCAPE)


@given(st.data(), st.integers(-6, 6), st.integers(-6, 6), st.sampled_from([0, 90, 180, 270]))
def test_a_part_of_a_page_goes_where_its_pixels_go(
    data: st.DataObject, right: int, down: int, rotation: int
) -> None:
    """A film in a part of a page fills that part of the glass, to the screen's edge where it stood at one."""
    left, top = data.draw(st.integers(0, 20)), data.draw(st.integers(0, 10))
    wide, high = data.draw(st.integers(12, 40 - left)), data.draw(st.integers(12, 30 - top))
    page = np.full((30, 40), 0xFF000000, np.uint32)
    page[top : top + high, left : left + wide] = 0xFFFFFFFF
    seen = pixels(turned(moved(image(page), right, down), rotation)) == 0xFFFFFFFF
    place = moved_place(QRect(left, top, wide, high), right, down, (40, 30))
    place = turned_place(place, (40, 30), rotation)
    expected = np.zeros_like(seen)
    end = place.y() + place.height(), place.x() + place.width()
    expected[max(0, place.y()) : end[0], max(0, place.x()) : end[1]] = True
    assert (seen == expected).all()


@given(st.lists(st.tuples(st.integers(0, 29), st.integers(0, 39)), max_size=5))
def test_a_strip_makes_one_picture_of_another(changed: list[tuple[int, int]]) -> None:
    """Wherever they differ, and where they do not."""
    one = noise(40, 30)
    other = one.copy()
    for row, column in changed:
        other[row, column] ^= np.uint32(0xFF)
    assert (pixels(strip(image(one), image(other)).on(image(one))) == other).all()
