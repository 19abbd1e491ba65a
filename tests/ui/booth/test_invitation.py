"""The booth's invitation: a band under the loop, and chips that begin a visit, each in its own way."""

from itertools import combinations
from math import hypot
from pathlib import Path
from typing import Any, Self

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.band import Band, band
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.display.screen import is_bar, upright
from kiosk.content.display.touch_screen import TouchScreen
from kiosk.content.storage.sources import Content
from kiosk.ui.booth.booth import BoothHost
from kiosk.ui.booth.booth_view import BoothView
from kiosk.ui.booth.invitation import InvitationWords
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.visit.pages.page_context import in_itself
from tests.ui.booth.hall import FINGERS, boxes, pass_time, stage_in
from tests.ui.booth.visits import display_file
from tests.ui.standing import Box, words_seen

TALL, WIDE, SQUARE = (1080, 1920), (1920, 1080), (1080, 1080)
MANY = ("nl", "fr", "de", "en", "ar", "ja")

pytestmark = pytest.mark.usefixtures("qapp")

# The band

shapes = st.sampled_from([(1080, 1920), (1920, 1080), (1280, 800), (1024, 768), (1080, 1080), (1200, 1920)])
turns = st.sampled_from([0, 90, 180, 270])
diagonals = st.none() | st.floats(10, 98)


def banded(size: tuple[int, int], turn: int, languages: int, inches: float | None) -> Band:
    """The band of a window of that size."""
    return band(upright(size, turn), languages, TouchScreen(inches, None))


@example((1920, 1080), 0, 6, 10)
@given(shapes, turns, st.integers(1, 28), diagonals)
def test_the_loop_has_most_of_the_screen_and_is_no_bar(
    size: tuple[int, int], turn: int, languages: int, inches: float | None
) -> None:
    """From ten inches on, in every shape that screens have, however they are turned."""
    width, height = size if turn in (0, 180) else size[::-1]
    left = height - banded(size, turn, languages, inches).height
    assert not is_bar((width, left))
    assert left >= height * (0.7 if height > width else 0.57)


@given(st.sampled_from([(3840, 600), (600, 3840), (1920, 360)]), turns, st.integers(1, 28))
def test_on_a_bar_the_loop_has_most_of_it(size: tuple[int, int], turn: int, languages: int) -> None:
    """There no band could make a bar of it."""
    height = size[1] if turn in (0, 180) else size[0]
    found = banded(size, turn, languages, 40)
    assert found.rows == 1 or found.height <= 0.28 * height + 1


@pytest.mark.parametrize(
    ("size", "languages", "rows", "columns", "named"),
    [
        (TALL, 1, 1, 2, 0),
        (TALL, 2, 2, 2, 2),
        (TALL, 4, 2, 3, 4),
        (TALL, 28, 2, 3, 4),
        (WIDE, 1, 1, 2, 0),
        (WIDE, 4, 2, 3, 4),
        ((3840, 600), 6, 1, 2, 0),
    ],
)
def test_there_is_a_chip_for_as_many_languages_as_have_room(
    size: tuple[int, int], languages: int, rows: int, columns: int, named: int
) -> None:
    """In two rows of three at most, beside all languages and what makes it easier; none for the only one."""
    found = banded(size, 0, languages, 32)
    assert (found.rows, found.columns, found.languages) == (rows, columns, named)


# What it says


def invited(locale: str, *languages: str, rows: int = 2, columns: int = 3) -> Any:
    """An invitation in a language, at a display that has these."""
    words = InvitationWords(locale)
    words.stand(Band(400, rows, columns), 400, languages)
    return words


def chips(words: Any) -> list[tuple[str, str]]:
    """What each chip does."""
    return [(one.action, one.argument) for one in words.ways]


def test_a_chip_for_each_language_then_all_of_them_then_what_makes_it_easier() -> None:
    """In the display's own order, as many as there is room for; the one that stands there is marked."""
    words = invited("fr", *MANY)
    begins = [("begin", locale) for locale in MANY[:4]]
    assert chips(words) == [*begins, ("languages", "fr"), ("easier", "fr")]
    assert [one.argument for one in words.ways if one.isOn] == ["fr"]
    assert [one.words[0].text for one in words.ways[:4]] == ["Nederlands", "Français", "Deutsch", "English"]
    assert chips(invited("en", "en", rows=1, columns=2)) == [("languages", "en"), ("easier", "en")]


def test_the_chip_of_all_languages_names_others() -> None:
    """None that has a chip, nor the one that stands there; those of the display before the rest."""
    words = invited("fr", *MANY)
    first = [words_seen(one.text) for one in words.names][:3]
    assert first == ["العربية", "日本語", "简体中文"]
    [every] = [one for one in words.ways if one.action == "languages"]
    assert every.speaks.startswith("العربية")
    assert "日本語" in every.speaks
    alone = invited("ar", "ar", rows=1, columns=2)
    assert [words_seen(one.text) for one in alone.names][:3] == ["简体中文", "हिन्दी", "日本語"]
    many = invited("en", "en", "de", "nl", "fr", "it", rows=1, columns=2)
    own = [words_seen(one.text) for one in many.names][:4]
    assert own == ["Deutsch", "Nederlands", "Français", "العربية"]


def test_it_goes_on_in_the_language_of_the_loop() -> None:
    """All of its words, and the side from which it is read."""
    words = invited("en", *MANY)
    said = words.words[0].text
    words.speak("ar")
    assert words.words[0].text != said
    assert words.rightToLeft
    assert [one.argument for one in words.ways if one.isOn] == []  # it has no chip
    words.speak("en")
    assert (words.words[0].text, words.rightToLeft) == (said, False)


# On the glass


class Entrance:
    """A booth in this process before anybody visits: its window, its loop, a finger."""

    def __init__(self, display: Display, size: tuple[int, int]) -> None:
        self.size, self._display, self._engine = size, display, engine()
        self._window = DisplayWindow(self._engine, QGuiApplication.primaryScreen(), QSize(*size))
        self._page_renderer = PageRenderer(self._engine)
        self._hearts = HeartWallService(None)
        content = Content(built_in(), display)
        self.host = BoothHost(content, self._window, self._page_renderer, DisplayClock(), self._hearts)

    def __enter__(self) -> Self:
        self.host.stand(self._engine)
        self._window.view.show()
        self._component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(FINGERS)))
        made = self._component.create()
        assert isinstance(made, QQuickItem), self._component.errorString()
        made.setParent(self._window.view)
        made.setParentItem(self._window.view.contentItem())
        self._fingers = made
        self.pause(100)
        return self

    def __exit__(self, *_error: object) -> None:
        self._window.close()
        self._page_renderer.close()

    def pause(self, milliseconds: int = 0) -> None:
        """Let happen what was begun, and so much time pass; a page that was asked for stands then."""
        pass_time(milliseconds, stage_in(self.content))

    def tap(self, box: Box) -> BoothView:
        """Touch the middle of a box, and wait for the page that it opens."""
        across, down = round((box.left + box.right) / 2), round((box.top + box.bottom) / 2)
        loop = QEventLoop()
        self.host.viewChanged.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(5000, loop.quit)
        self._fingers.setProperty("deeds", [["press", across, down], ["release", across, down]])
        loop.exec()
        view: Any = self.host.view
        assert isinstance(view, BoothView)
        return view

    def press(self, key: Qt.Key) -> None:
        """Press a key, and let happen what follows from it."""
        self._fingers.setProperty("deeds", [["key", key.value]])
        self.pause(100)

    @property
    def loop_height(self) -> float:
        """How much of the screen's height slides have."""
        return self._window.size().height()

    @property
    def content(self) -> QQuickItem:
        """All that stands in the window."""
        return self._window.view.contentItem()

    def standing(self, name: str) -> list[Box]:
        """Where the parts of this type stand, in the order in which they were made."""
        return list(boxes(self.content, name))


def booth_display(folder: Path, inches: float, *locales: str) -> Display:
    """The display of a booth with a screen of that diagonal."""
    file = display_file(folder, *locales)
    file.write_text(file.read_text().replace("inches = 32", f"inches = {inches}"))
    return read_display(file)


@pytest.mark.parametrize(
    ("size", "inches"),
    [(TALL, 32), (WIDE, 32), ((800, 1280), 10.1), ((1280, 800), 10.1), (SQUARE, 15), (SQUARE, 32)],
)
@pytest.mark.parametrize("locales", [("en",), ("nl", "fr", "de", "en")], ids=["one", "four"])
def test_a_finger_hits_every_chip(
    tmp_path: Path, size: tuple[int, int], inches: float, locales: tuple[str, ...]
) -> None:
    """20 mm both ways, apart, within the band, and none over the way in; no slide lies under them."""
    least = 20 * hypot(*size) / (inches * 25.4)
    with Entrance(booth_display(tmp_path, inches, *locales), size) as entrance:
        boxes, ways_in = entrance.standing("InvitationChip"), entrance.standing("WayIn")
        place = Box(0, entrance.loop_height, *size)
        assert len(ways_in) == 1
        assert len(boxes) >= 2
        for box in (*boxes, *ways_in):
            assert box.right - box.left >= least - 1, box
            assert box.bottom - box.top >= least - 1, box
            assert box.within(place, 0.5), box
        assert not [pair for pair in combinations((*boxes, *ways_in), 2) if pair[0].meets(pair[1], 0.5)]


def test_what_it_said_before_is_gone(tmp_path: Path) -> None:
    """A loop in several languages does not fill the memory with their words; those before are kept."""
    with Entrance(booth_display(tmp_path, 32, *MANY), (540, 960)) as entrance:
        said: Any = entrance.host.invitation
        kept = len(said.children())
        for locale in (*MANY, "en"):
            entrance.host.began("image", locale)
            now = [*said.words, *said.more, *said.ways, *said.names]
            for _ in range(100):
                if len(said.children()) > kept + len(now):
                    entrance.pause(50)
            assert len(said.children()) <= kept + len(now)
            kept = len(now)


@pytest.mark.parametrize("chip", range(6))
def test_a_chip_begins_a_visit(tmp_path: Path, chip: int) -> None:
    """In its own language, whichever is on the loop; all languages and what makes it easier in that one."""
    expected = [*(("home", locale) for locale in MANY[:4]), ("languages", "fr"), ("easier", "fr")][chip]
    with Entrance(booth_display(tmp_path, 32, *MANY), (540, 960)) as entrance:
        entrance.host.began("image", "fr")
        entrance.pause(50)
        view = entrance.tap(entrance.standing("InvitationChip")[chip])
        assert (view.place, view.nav[1].words[0].text) == (expected[0], in_itself(expected[1]))
