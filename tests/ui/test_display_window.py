"""The glass from the first picture to the last: whole pictures, clean fades, no work while a slide stands.

Run as a program, this file is a window that does what it reads from standard input: see `Performance`.
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
from kiosk.ui.window.display_window import DisplayWindow
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
    """A window in a process of its own, on a glass, from `with` to its end."""

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
    with Performance(glass) as window:
        for seen in window.frames_while("show 1 0"):
            assert ((seen == before) | (seen == first)).all()
        glass.wait_for(lambda seen: (seen[SPARSE] == first).all())


def test_a_fade_lies_between_its_two_pictures_in_every_frame(glass: Glass) -> None:
    """No pixel of a fade is brighter or darker than in both pictures, and the fade ends in the new one."""
    old, new = (pixels_of(seed, glass.width, glass.height) for seed in (1, 2))
    low = np.minimum(old, new)[SPARSE].astype(int) - TOLERANCE
    high = np.maximum(old, new)[SPARSE].astype(int) + TOLERANCE
    with Performance(glass) as window:
        window.ask("show 1 0")
        glass.wait_for(lambda seen: (seen == old).all())
        window.hear()
        kinds = set()
        for seen in window.frames_while("show 2 2000"):
            assert ((seen >= low) & (seen <= high)).all()
            kinds.add(seen.tobytes())
        assert len(kinds) > 10
        glass.wait_for(lambda seen: (seen == new).all())


def test_a_slide_that_stands_draws_no_frame(glass: Glass) -> None:
    """Between two changes nothing is drawn: a display costs next to no power while it is read."""
    with Performance(glass) as window:
        window.ask("show 1 0")
        window.hear()
        window.ask("show 2 1000")
        assert int(window.hear().split()[1]) > 2
        window.ask("rest 1000")
        assert window.hear().split()[1] == "0"


def test_only_ctrl_q_ends_it(glass: Glass) -> None:
    """Keys that passers-by would try, Alt+F4 among them, do nothing; the operator's Ctrl+Q does."""
    with Performance(glass) as window:
        window.ask("show 1 0")
        window.hear()
        for key in ("Escape", "q", "alt+F4", "F11", "ctrl+w", "ctrl+c"):
            glass.press(key)
        window.ask("rest 50")
        assert window.hear().startswith("rested")
        glass.press("ctrl+q")
        assert window.hear() == "left"


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[DisplayWindow]:
    """A window of 320 x 180, drawn in memory."""
    window = DisplayWindow(QQmlEngine(), qapp.primaryScreen(), QSize(320, 180))
    yield window
    window.close()


def test_it_is_seen_only_with_its_first_picture(window: DisplayWindow) -> None:
    """There is no window before there is something to show, and then its pixels are the picture's."""
    assert window.is_empty
    assert not window.view.isVisible()
    window.show(image_of(1, window.size()), 0)
    assert window.view.isVisible()
    assert (pixels_in(window.view.grabWindow()) == pixels_of(1, 320, 180)).all()


def test_a_picture_that_comes_during_a_fade_ends_in_that_picture(window: DisplayWindow, qtbot: QtBot) -> None:
    """A fade that is overtaken gives way, and only the last picture stands."""
    window.show(image_of(1, window.size()), 0)
    window.show(image_of(2, window.size()), 5000)
    with qtbot.waitSignal(window.settled):
        window.show(image_of(3, window.size()), 100)
    assert (pixels_in(window.view.grabWindow()) == pixels_of(3, 320, 180)).all()


def pictures_in(window: DisplayWindow) -> list[str]:
    """The addresses of the pictures that the scene holds."""
    images = (item for item in window.view.rootObject().childItems() if item.inherits("QQuickImage"))
    sources = (item.property("source").toString() for item in images)
    return [source for source in sources if source]


def test_a_picture_is_let_go_after_its_fade(window: DisplayWindow, qtbot: QtBot) -> None:
    """However many pictures were shown, one is held while it stands, and two while they fade."""
    for seed in range(5):
        with qtbot.waitSignal(window.settled):
            window.show(image_of(seed, window.size()), 60)
            assert window.held <= 2
        assert window.held == 1
        assert len(pictures_in(window)) == 1


def test_closing_a_window_ends_the_program(window: DisplayWindow, qtbot: QtBot) -> None:
    """Who plays in a window may close it like any other."""
    window.show(image_of(1, window.size()), 0)
    with qtbot.waitSignal(window.quit_requested):
        window.view.close()


def test_what_fills_a_screen_cannot_be_closed(qapp: QGuiApplication, qtbot: QtBot) -> None:
    """Alt+F4 is a key as any other: the public does not end a display."""
    window = DisplayWindow(QQmlEngine(), qapp.primaryScreen())
    window.show(image_of(1, window.size()), 0)
    with qtbot.assertNotEmitted(window.quit_requested):
        window.view.close()
    assert window.view.isVisible()
    window.close()


def test_the_pointer_is_not_seen(window: DisplayWindow) -> None:
    """No arrow stands on the slide."""
    assert window.view.cursor().shape() == Qt.CursorShape.BlankCursor


def test_pictures_of_the_new_size_are_asked_for_after_a_resize(window: DisplayWindow, qtbot: QtBot) -> None:
    """A window that changes its size says so once it rests."""
    window.show(image_of(1, window.size()), 0)
    with qtbot.waitSignal(window.resized):
        window.view.resize(400, 300)
    assert window.size() == QSize(400, 300)


def tell(*words: object) -> None:
    """To the other end of a `Performance`."""
    sys.stdout.write(f"{' '.join(map(str, words))}\n")
    sys.stdout.flush()


def perform() -> None:
    """Be a full-screen window that does what it reads; the other end of a `Performance`."""
    application = made_application()
    choose("auto")
    window = DisplayWindow(QQmlEngine(), application.primaryScreen())
    frames = [0]
    window.view.frameSwapped.connect(lambda: frames.__setitem__(0, frames[0] + 1))
    window.settled.connect(lambda count, _: tell("settled", count))
    window.quit_requested.connect(lambda: tell("left"))

    def rest(milliseconds: int) -> None:
        begin = frames[0]
        QTimer.singleShot(milliseconds, lambda: tell("rested", frames[0] - begin))

    def act() -> None:
        verb, *numbers = (sys.stdin.readline() or "end").split()
        if verb == "end":
            application.exit()
        elif verb == "show":
            seed, milliseconds = map(int, numbers)
            window.show(image_of(seed, window.size()), milliseconds)
        else:
            rest(int(numbers[0]))

    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    heard.activated.connect(act)
    tell("ready")
    application.exec()


if __name__ == "__main__":
    perform()
