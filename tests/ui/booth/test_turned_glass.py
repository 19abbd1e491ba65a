"""A booth whose display is hung another way while it plays: no frame of it shows half of that."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QSize, QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickImageProvider
from pytestqt.qtbot import QtBot

from kiosk.content.storage.sources import Content
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.programme import programme_of
from tests.ui.booth.bench import NOON
from tests.ui.booth.hall import boxes
from tests.ui.booth.test_urgent_notice import Played, Seen, strays

NIGHT = np.array((0x52, 0x21, 0x0C), np.uint8)  # blue, green, red
HELD = b'import QtQuick; Image { source: "image://held/1"; sourceSize: "9x9"; cache: false }'
FRAMES = 6  # that are seen before the first picture comes

pytestmark = pytest.mark.usefixtures("qapp")


class Held(QQuickImageProvider):
    """An image that does not come until it is let go; every other picture waits behind it."""

    def __init__(self) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image, QQuickImageProvider.Flag.ForceAsynchronousImageLoading
        )
        self.gate = Event()

    def requestImage(  # noqa: N802  Qt's own name
        self, _name: str, _size: QSize, _requested: QSize
    ) -> QImage:
        """What Qt asks from its own thread."""
        self.gate.wait(60)
        return QImage(9, 9, QImage.Format.Format_RGB32)


class Turned(Played):
    """One whose file is changed, on a machine that is slow to load pictures."""

    def turn(self, rotation: int) -> None:
        """Hang it another way, and wait for all of what comes; pictures come after some frames."""
        held = Held()
        self._engine.addImageProvider("held", held)
        component = QQmlComponent(self._engine)
        component.setData(QByteArray(HELD), QUrl())
        image = component.create()
        assert image is not None
        size = self.window.size()
        display = self.content.display.model_copy(update={"rotation": rotation})
        self.frames.clear()
        content = Content(self.content.campaign, display)
        programme = programme_of(content, DisplayClock(NOON), (size.width(), size.height()))
        has_moved = self.host.change(content)
        self.player.change(programme, programme, at_once=has_moved)
        self._qtbot.waitUntil(self._is_seen_often, timeout=20_000)
        held.gate.set()
        self._qtbot.waitUntil(self._stands, timeout=20_000)
        self._qtbot.wait(50)

    @Slot()
    def _keep(self) -> None:
        if not self.window.view.grabWindow().isNull():  # once there is no picture of what was just drawn
            super()._keep()

    def _is_seen_often(self) -> bool:
        self.window.view.update()
        return len(self.frames) >= FRAMES

    def _stands(self) -> bool:
        host: Any = self.host
        return not (self.window.fading or host.isTurning or (host.view is not None and host.view.waits()))

    def visit(self) -> None:
        """Somebody begins a visit, and the first page stands."""
        self.host.touch("begin", "")
        self._qtbot.waitUntil(
            lambda: bool(list(boxes(self.window.view.contentItem(), "VisitPage"))) and self._stands(),
            timeout=20_000,
        )
        self._qtbot.wait(50)


@pytest.fixture
def turned(tmp_path: Path, qtbot: QtBot) -> Iterator[Turned]:
    """A booth whose loop plays."""
    found = Turned(tmp_path, qtbot, 0)
    yield found
    found.host.cover()
    found.close()


def halves(frames: list[Seen], before: Seen, after: Seen) -> list[int]:
    """Which of the frames show neither what was nor what comes, and are not covered either."""
    return [at for at in strays(frames, before, after) if not (frames[at] == NIGHT).all()]


@pytest.mark.parametrize("rotation", [90, 180])
def test_a_page_that_is_read_turns_whole(turned: Turned, rotation: int) -> None:
    """Not turned and laid out for how it hung, nor without its pictures."""
    turned.visit()
    before = turned.seen()
    turned.turn(rotation)
    assert not halves(turned.frames, before, turned.seen())
    assert not (turned.seen() == NIGHT).all()


def test_the_loop_turns_with_its_invitation(turned: Turned) -> None:
    """Neither stands beside the other's former place."""
    before = turned.seen()
    turned.turn(90)
    assert not halves(turned.frames, before, turned.seen())
    assert turned.is_inviting
