"""The glass from the first picture to the last: whole pictures, clean fades, no work while a slide stands.

Run as a program, this file is a stage that does what it reads from standard input: see `Performance`.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.ui.app.application import made_application
from kiosk.ui.window.display_window import Stage
from kiosk.ui.window.renderer import choose
from tests.glass import Glass, Pixels

TOLERANCE = 3  # of 255: what blending two pixels in whole numbers may be off
SPARSE = (slice(3, None, 37), slice(5, None, 41))  # places enough to judge a frame by, and quick to look at


def pixels_of(seed: int, width: int, height: int) -> Pixels:
    """A picture that differs from others at almost every place: height x width x red, green, blue."""
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def image_of(seed: int, size: QSize) -> QImage:
    """The same picture as Qt holds it."""
    pixels = pixels_of(seed, size.width(), size.height())
    whole = QImage(
        pixels.tobytes(), size.width(), size.height(), 3 * size.width(), QImage.Format.Format_RGB888
    )
    return whole.convertToFormat(QImage.Format.Format_RGB32)


def pixels_in(picture: QImage) -> Pixels:
    """The pixels of a picture of Qt's."""
    plain = picture.convertToFormat(QImage.Format.Format_RGBX8888)
    rows: NDArray[np.uint8] = np.frombuffer(plain.constBits(), np.uint8)
    return rows.reshape(plain.height(), plain.width(), 4)[:, :, :3].copy()


class Performance:
    """A stage in a process of its own, on a glass, from `with` to its end."""

    def __init__(self, glass: Glass) -> None:
        self._glass = glass

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            env=self._glass.environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdin
        assert self._process.stdout
        self._asked, self._told = self._process.stdin, self._process.stdout
        assert self.hear() == "ready"
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.terminate()
        self._process.communicate(timeout=20)

    def ask(self, words: str) -> None:
        """Ask for "show SEED MILLISECONDS" or "rest MILLISECONDS"."""
        self._asked.write(f"{words}\n".encode())
        self._asked.flush()

    def hear(self) -> str:
        """The next thing that happened: "settled FRAMES", "rested FRAMES PROCESSOR-MILLISECONDS", "left"."""
        return self._told.readline().decode().strip()

    def frames_while(self, words: str) -> Iterator[Pixels]:
        """Ask for something, and give what stands on the glass, again and again, until it has happened."""
        os.set_blocking(self._told.fileno(), False)
        self.ask(words)
        while not self._told.readline():
            yield self._glass.pixels()[SPARSE]
        os.set_blocking(self._told.fileno(), True)


def test_nothing_bare_is_seen_before_the_first_picture(glass: Glass) -> None:
    """The screen stays as it was until the first picture stands on it."""
    before, first = glass.pixels()[SPARSE], pixels_of(1, glass.width, glass.height)[SPARSE]
    with Performance(glass) as stage:
        for seen in stage.frames_while("show 1 0"):
            assert ((seen == before) | (seen == first)).all()
        glass.wait_for(lambda seen: (seen[SPARSE] == first).all())


def test_a_fade_lies_between_its_two_pictures_in_every_frame(glass: Glass) -> None:
    """No pixel of a fade is brighter or darker than in both pictures, and the fade ends in the new one."""
    old, new = (pixels_of(seed, glass.width, glass.height) for seed in (1, 2))
    low = np.minimum(old, new)[SPARSE].astype(int) - TOLERANCE
    high = np.maximum(old, new)[SPARSE].astype(int) + TOLERANCE
    with Performance(glass) as stage:
        stage.ask("show 1 0")
        glass.wait_for(lambda seen: (seen == old).all())
        stage.hear()
        kinds = set()
        for seen in stage.frames_while("show 2 1000"):
            assert ((seen >= low) & (seen <= high)).all()
            kinds.add(seen.tobytes())
        assert len(kinds) > 10
        glass.wait_for(lambda seen: (seen == new).all())


def test_a_slide_that_stands_draws_no_frame(glass: Glass) -> None:
    """Between two changes nothing is drawn: a display costs next to no power while it is read."""
    with Performance(glass) as stage:
        stage.ask("show 1 0")
        stage.hear()
        stage.ask("show 2 200")
        assert int(stage.hear().split()[1]) > 2
        stage.ask("rest 1000")
        assert stage.hear().split()[1] == "0"


def test_only_ctrl_q_ends_it(glass: Glass) -> None:
    """Keys that passers-by would try, Alt+F4 among them, do nothing; the operator's Ctrl+Q does."""
    with Performance(glass) as stage:
        stage.ask("show 1 0")
        stage.hear()
        for key in ("Escape", "q", "alt+F4", "F11", "ctrl+w", "ctrl+c"):
            glass.press(key)
        stage.ask("rest 50")
        assert stage.hear().startswith("rested")
        glass.press("ctrl+q")
        assert stage.hear() == "left"


@pytest.fixture
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    """A stage in a window of 320 x 180, drawn in memory."""
    stage = Stage(QQmlEngine(), qapp.primaryScreen(), QSize(320, 180))
    yield stage
    stage.close()


def test_it_is_seen_only_with_its_first_picture(stage: Stage) -> None:
    """There is no window before there is something to show, and then its pixels are the picture's."""
    assert stage.is_empty
    assert not stage.view.isVisible()
    stage.show(image_of(1, stage.size()), 0)
    assert stage.view.isVisible()
    assert (pixels_in(stage.view.grabWindow()) == pixels_of(1, 320, 180)).all()


def test_a_picture_that_comes_during_a_fade_ends_in_that_picture(stage: Stage, qtbot: QtBot) -> None:
    """A fade that is overtaken gives way, and only the last picture stands."""
    stage.show(image_of(1, stage.size()), 0)
    stage.show(image_of(2, stage.size()), 5000)
    with qtbot.waitSignal(stage.settled):
        stage.show(image_of(3, stage.size()), 100)
    assert (pixels_in(stage.view.grabWindow()) == pixels_of(3, 320, 180)).all()


def pictures_in(stage: Stage) -> list[str]:
    """The addresses of the pictures that the scene holds."""
    sources = (item.property("source").toString() for item in stage.view.rootObject().childItems())
    return [source for source in sources if source]


def test_a_picture_is_let_go_after_its_fade(stage: Stage, qtbot: QtBot) -> None:
    """However many pictures were shown, one is held while it stands, and two while they fade."""
    for seed in range(5):
        with qtbot.waitSignal(stage.settled):
            stage.show(image_of(seed, stage.size()), 60)
            assert stage.held <= 2
        assert stage.held == 1
        assert len(pictures_in(stage)) == 1


def test_closing_a_window_ends_the_program(stage: Stage, qtbot: QtBot) -> None:
    """Who plays in a window may close it like any other."""
    stage.show(image_of(1, stage.size()), 0)
    with qtbot.waitSignal(stage.left):
        stage.view.close()


def test_what_fills_a_screen_cannot_be_closed(qapp: QGuiApplication, qtbot: QtBot) -> None:
    """Alt+F4 is a key as any other: the public does not end a display."""
    stage = Stage(QQmlEngine(), qapp.primaryScreen())
    stage.show(image_of(1, stage.size()), 0)
    with qtbot.assertNotEmitted(stage.left):
        stage.view.close()
    assert stage.view.isVisible()
    stage.close()


def test_the_pointer_is_not_seen(stage: Stage) -> None:
    """No arrow stands on the slide."""
    assert stage.view.cursor().shape() == Qt.CursorShape.BlankCursor


def test_pictures_of_the_new_size_are_asked_for_after_a_resize(stage: Stage, qtbot: QtBot) -> None:
    """A window that changes its size says so once it rests."""
    stage.show(image_of(1, stage.size()), 0)
    with qtbot.waitSignal(stage.resized):
        stage.view.resize(400, 300)
    assert stage.size() == QSize(400, 300)


def tell(*words: object) -> None:
    """To the other end of a `Performance`."""
    sys.stdout.write(f"{' '.join(map(str, words))}\n")
    sys.stdout.flush()


def perform() -> None:
    """Be a full-screen stage that does what it reads; the other end of a `Performance`."""
    application = made_application()
    choose("auto")
    stage = Stage(QQmlEngine(), application.primaryScreen())
    frames = [0]
    stage.view.frameSwapped.connect(lambda: frames.__setitem__(0, frames[0] + 1))
    stage.settled.connect(lambda count, _: tell("settled", count))
    stage.left.connect(lambda: tell("left"))

    def rest(milliseconds: int) -> None:
        begin = frames[0]
        QTimer.singleShot(milliseconds, lambda: tell("rested", frames[0] - begin))

    def act() -> None:
        verb, *numbers = (sys.stdin.readline() or "end").split()
        if verb == "end":
            application.exit()
        elif verb == "show":
            seed, milliseconds = map(int, numbers)
            stage.show(image_of(seed, stage.size()), milliseconds)
        else:
            rest(int(numbers[0]))

    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    heard.activated.connect(act)
    tell("ready")
    application.exec()


if __name__ == "__main__":
    perform()
