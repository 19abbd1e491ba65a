"""A visitor's page covers the loop, whatever moves in it."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.storage.sources import Content
from kiosk.ui.booth.booth import BoothHost
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.ui.window.film_view import FilmView
from tests.content.making import display as booth_display
from tests.ui.cinema import BEGINS, ENTERS, OFF, Cinema, cinema, grey, pixels


def test_a_film_goes_on_below_a_visitor_s_page_and_is_not_seen(tmp_path: Path, qtbot: QtBot) -> None:
    """Whoever reads about help does not see a film flicker through the page."""
    with cinema(tmp_path, qtbot) as display:
        display.has_film()
        content = Content(built_in(), booth_display(mode="booth"))
        booth = BoothHost(content, display.window, display.renderer, display.clock, HeartWallService(None))
        booth.stand(display.window.view.engine())
        display.begins()
        display.plays_to(11, 1)
        booth.touch("begin", "")
        (film,) = (one for one in display.window.view.rootObject().childItems() if isinstance(one, FilmView))
        qtbot.waitUntil(lambda: not is_seen(display, 1), timeout=20_000)
        display.passes(BEGINS + ENTERS + 31)
        display.film_timer().timeout.emit()
        qtbot.waitUntil(lambda: abs(red_of(film) - grey(3)) <= OFF, timeout=20_000)
        assert not is_seen(display, 3)
        for waiting in booth.findChildren(QTimer):
            waiting.stop()  # the visit is not to go on without its window


def red_of(film: FilmView) -> int:
    """What a film's frame is filled with."""
    assert film.shown is not None
    return film.shown.frame.pixelColor(9, 9).red()


def is_seen(display: Cinema, frame: int) -> bool:
    """Whether that grey is anywhere on the glass, but for the edges of letters."""
    return bool((abs(pixels(display.shown()).astype(int) - grey(frame)).max(axis=2) <= 2).mean() > 0.01)
