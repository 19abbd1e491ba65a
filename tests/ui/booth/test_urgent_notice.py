"""An urgent notice in a booth: it has the whole window, and comes and goes from one frame to the next."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.notice.notice import Notice
from kiosk.content.page.notice_page import notice_sizes
from kiosk.content.storage.sources import Content
from kiosk.content.storage.standing_notice import StandingNotice
from kiosk.ui.booth.booth import BoothHost
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.ui.notice.noticed_programme import with_notice
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.player import Player
from kiosk.ui.player.programme import programme_of
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine
from kiosk.ui.window.display_window import DisplayWindow
from tests.ui.booth.bench import NOON
from tests.ui.booth.hall import boxes
from tests.ui.booth.visits import booth_display
from tests.ui.rules import pixels_in

Seen = NDArray[np.uint8]

SUN = np.array((0x3D, 0xC8, 0xFF), np.uint8)  # blue, green, red
SIZE = (540, 960)
LEAVE = {"format": 1, "headline": "Leave.", "from": NOON, "until": NOON + timedelta(hours=1)}

pytestmark = pytest.mark.usefixtures("qapp")


class Played(QObject):
    """A booth that plays its loop, on which a notice may come to stand; each frame that it shows is kept."""

    def __init__(self, folder: Path, qtbot: QtBot, rotation: int) -> None:
        super().__init__()
        display = booth_display(folder, "en", rotation=rotation)
        self.content, self.frames = Content(built_in(), display), list[Seen]()
        self._engine, self._qtbot, clock = engine(), qtbot, DisplayClock(NOON)
        self.window = DisplayWindow(self._engine, QGuiApplication.primaryScreen(), QSize(*SIZE))
        self._renderer = PageRenderer(self._engine)
        self.programme = programme_of(self.content, clock, SIZE)
        self.player = Player(self.programme, self.programme, clock, self._renderer, self.window)
        wall = HeartWallService(None)
        self.host = BoothHost(self.content, self.window, self._renderer, clock, wall)
        self.host.stand(self._engine)
        self.player.began.connect(self.host.began)
        with qtbot.waitSignal(self.window.settled, timeout=20_000):
            self.player.start()
        qtbot.wait(200)  # for the words of the invitation
        self.window.view.frameSwapped.connect(self._keep)

    def change(self, standing: StandingNotice | None) -> tuple[Seen, Seen]:
        """Let a notice come, or go; what stood before, and what stands after."""
        before = self.seen()
        self.frames.clear()
        programme = with_notice(self.programme, self.content, standing)
        with self._qtbot.waitSignal(self.window.settled, timeout=20_000):
            self.player.change(programme, self.programme, at_once=True)
        return before, self.seen()

    def seen(self) -> Seen:
        """What stands in the window."""
        picture = self.window.view.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        return pixels_in(picture).copy()

    @property
    def is_inviting(self) -> bool:
        """Whether the invitation stands."""
        return bool(list(boxes(self.window.view.contentItem(), "Invitation")))

    @Slot()
    def _keep(self) -> None:
        self.frames.append(self.seen())

    def close(self) -> None:
        """Take it away."""
        self.player.close()
        self.window.close()
        self._renderer.close()


@pytest.fixture(params=[0, 90], ids=["upright", "turned"])
def played(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Iterator[Played]:
    """A booth whose loop plays."""
    found = Played(tmp_path, qtbot, request.param)
    yield found
    found.close()


def notice(style: str) -> StandingNotice:
    """A notice of a style."""
    return StandingNotice(Notice.model_validate({**LEAVE, "style": style}), has_no_end=True)


def strays(frames: list[Seen], *wanted: Seen) -> list[int]:
    """Which of the frames are none of those."""
    return [at for at, one in enumerate(frames) if not any((one == other).all() for other in wanted)]


def test_an_urgent_notice_fills_the_window_from_one_frame_to_the_next(played: Played) -> None:
    """Nothing of it lies under an invitation or beside the place of one; and no frame is dark between."""
    before, after = played.change(notice("urgent"))
    assert not strays(played.frames, before, after)
    assert not played.is_inviting
    rims = (after[-1, :], after[0, :], after[:, 0], after[:, -1])
    assert any((rim == SUN).all() for rim in rims)  # it ends in sun, at the foot of what is seen


def test_the_loop_comes_back_beside_the_invitation(played: Played) -> None:
    """As it was before, and in one frame as well."""
    loop, urgent = played.change(notice("urgent"))
    before, after = played.change(None)
    assert (before == urgent).all()
    assert not strays(played.frames, before, after)
    assert played.is_inviting
    assert (after == loop).all()


def test_beside_another_notice_stands_the_invitation(played: Played) -> None:
    """It is no reason for anybody to stay away."""
    played.change(notice("notice"))
    assert played.is_inviting
    assert not played.window.is_whole


def test_its_page_is_judged_as_large_as_it_comes(tmp_path: Path) -> None:
    """That of an urgent notice as the whole screen, another as what the invitation leaves."""
    display = booth_display(tmp_path, "en")
    urgent, other = (notice(style).notice for style in ("urgent", "notice"))
    assert notice_sizes(urgent, display) == display.shapes
    assert notice_sizes(other, display) == display.page_sizes != display.shapes
