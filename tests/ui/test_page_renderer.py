"""Pages that are drawn: every one asked for, in order, whole or with a reason, and nothing is left behind."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.content.page.page import Page, PagePicture
from kiosk.ui.render.drawing_result import Drawing
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.page_view import PageView
from kiosk.ui.render.qml_engine import engine
from kiosk.ui.render.word_views import ItemView, WordsView
from tests.ui.pages import page
from tests.ui.rules import pixels_in

SIZE = (480, 270)
REFUSED = pytest.mark.qt_log_ignore("Failed to get image from provider")


class Studio:
    """A renderer, and all it has handed over."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.renderer = PageRenderer(engine())
        self.finished: list[Drawing] = []
        self.renderer.drawn.connect(self.finished.append)

    def drawn(self, *pages: Page) -> list[Drawing]:
        """These pages, asked for all at once."""
        self.finished.clear()
        for one in pages:
            self.renderer.draw(one, QSize(*one.size))
        self.wait_for(len(pages))
        return list(self.finished)

    def wait_for(self, count: int) -> None:
        """Until so many drawings are there."""
        self._qtbot.waitUntil(lambda: len(self.finished) >= count, timeout=120_000)


@pytest.fixture
def studio(qtbot: QtBot) -> Iterator[Studio]:
    """A renderer of its own for each test."""
    studio = Studio(qtbot)
    yield studio
    studio.renderer.close()


def test_pages_asked_for_at_once_come_in_order_each_with_its_own_picture(studio: Studio) -> None:
    """None is left out, mixed up with another or drawn before its pictures are there."""
    asked = [
        page("journey", SIZE, "fr"),
        page("travel-signs", (270, 480), "ar"),
        page("donate", SIZE, "ja"),
        page("you-decide", SIZE, "en"),
        page("journey", (640, 360), "fr"),
    ]
    alone = [studio.drawn(one)[0].picture for one in asked]
    together = studio.drawn(*asked)
    assert [drawing.page for drawing in together] == asked
    assert [drawing.picture for drawing in together] == alone


def test_a_page_asked_for_while_another_is_handed_over_is_drawn_next(studio: Studio) -> None:
    """The player asks for what comes next as soon as it has what is now."""
    after = page("stage", SIZE, "nl")
    ask = studio.renderer.drawn.connect(lambda _: studio.renderer.draw(after, QSize(*SIZE)))
    studio.renderer.draw(page("roads", SIZE, "nl"), QSize(*SIZE))
    studio.wait_for(1)
    studio.renderer.drawn.disconnect(ask)
    studio.wait_for(2)
    assert [drawing.page.slide for drawing in studio.finished] == ["roads", "stage"]
    assert all(drawing.picture for drawing in studio.finished)


@pytest.mark.parametrize("size", [(1, 1), (333, 777), (1921, 1081), (16, 4000)], ids=str)
def test_a_picture_has_exactly_the_size_asked_for(studio: Studio, size: tuple[int, int]) -> None:
    """Also a size that no screen has, in pixels of the screen, opaque."""
    [drawing] = studio.drawn(page("control", size, "de"))
    assert drawing.picture is not None
    assert drawing.picture.size() == QSize(*size)
    assert drawing.picture.format() == QImage.Format.Format_RGB32
    assert drawing.picture.devicePixelRatio() == 1


@REFUSED
def test_a_page_whose_picture_cannot_be_drawn_says_why_and_holds_nothing_up(
    studio: Studio, tmp_path: Path
) -> None:
    """The reason is the operator's; the pages after it are drawn."""
    empty = tmp_path / "empty.jpg"
    empty.touch()
    right = page("journey", SIZE, "en")
    absent, damaged = (
        replace(right, picture=PagePicture(path, (0.5, 0.5), mirrored=False))
        for path in (tmp_path / "absent.png", empty)
    )
    first, second, third = studio.drawn(absent, damaged, right)
    assert (first.picture, first.faults) == (None, (f"{tmp_path.name}/absent.png: is not there",))
    assert second.picture is None
    assert "empty" in second.faults[0]
    assert third.picture is not None
    assert third.faults == ()


def test_words_too_small_to_be_read_are_reported_with_their_sizes(studio: Studio) -> None:
    """The picture is drawn all the same: better small words than none."""
    spoken = page("you-decide", SIZE, "en")
    long = replace(spoken.headline[0], text="Nobody may keep a passport that is not theirs. " * 12)
    [drawing] = studio.drawn(replace(spoken, headline=(long,)))
    assert drawing.picture is not None
    [fault] = drawing.faults
    assert "Nobody may keep" in fault
    assert "under the legible" in fault


def left() -> dict[str, int]:
    """How many parts of scenes are alive."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    kinds = (PageView, ItemView, WordsView, QQuickWindow, QQuickItem)
    alive = {kind.__name__: sum(type(one) is kind for one in gc.get_objects()) for kind in kinds}
    return alive | {"windows": len(QGuiApplication.allWindows())}


def test_nothing_is_left_behind_after_a_hundred_drawings(studio: Studio) -> None:
    """A display draws a page every ten seconds for months."""
    pages = [page(slide, (160, 90), "ar") for slide in ("journey", "travel-signs", "donate", "get-help")]
    studio.drawn(*pages)
    studio.finished.clear()
    before = left()
    studio.drawn(*pages * 25)
    studio.finished.clear()
    assert left() == before
    assert before["PageView"] == before["windows"] == 0


def test_a_picture_outlives_its_easel(qtbot: QtBot) -> None:
    """What was handed over is whole, whatever becomes of what drew it."""
    studio = Studio(qtbot)
    [drawing] = studio.drawn(page("passport", SIZE, "sk"))
    assert drawing.picture is not None
    before = pixels_in(drawing.picture).copy()
    studio.renderer.close()
    del studio
    gc.collect()
    assert (pixels_in(drawing.picture) == before).all()
