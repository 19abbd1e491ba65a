"""A small venue in the operator's window whose draft is checked beside it, until it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from kiosk.editing import campaign_changes
from kiosk.ui.editor.session.editing_session import EditingSession
from tests.editing.sample_venues import CAMPAIGN, HALL, message, put_in
from tests.ui.editor.desk import Desk

TEXT = f"""{HALL}{message("a", "Your passport is yours.")}
[[slides]]
id = "b"
kind = "image"
image = "images/heart.svg"
headline = "It can happen on any road."
"""
DISPLAY = 'format = 1\nid = "BRU-1"\ncountry = "BE"\nlocales = ["en"]\n[screen]\npixels = [1920, 1080]\n'
HEART = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M8 8L2 3h12z" fill="#c00"/></svg>'
)
PATIENCE = 180_000  # milliseconds, for pages to be drawn on a machine with other work


def venue_in(folder: Path) -> Path:
    """A venue's folder with two slides on one display."""
    texts = {CAMPAIGN: TEXT, "displays/d/display.toml": DISPLAY, "campaigns/hall/images/heart.svg": HEART}
    return put_in(folder, texts)


def say(session: EditingSession, words: str) -> None:
    """Have the first slide say something."""
    session.change(
        "Headline", campaign_changes.with_words, ("slides", 0, "headline"), "en", words, field="headline"
    )


def wait_long(until: Callable[[], object]) -> None:
    """Let the window go on until something is so that takes its time."""
    deadline, loop = QDeadlineTimer(PATIENCE), QEventLoop()
    while not until():
        assert not deadline.hasExpired()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def are_in(desk: Desk, names: tuple[str, ...], size: tuple[int, int]) -> bool:
    """Whether all of these are in view."""
    points = [desk.point(name) for name in names]
    return all(0 < one.x() < size[0] and 0 < one.y() < size[1] for one in points)
