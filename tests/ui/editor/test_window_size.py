"""How large the windows open, and how small they can be made."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.ui.editor.controls.window_size import opened_size
from kiosk.ui.editor.opened_windows import OpenedWindows
from tests.content.venues import venue


@pytest.mark.parametrize(
    ("available", "opened"),
    [
        ((1280, 720), (1264, 676)),
        ((640, 360), (624, 316)),
        ((1920, 1040), (1440, 900)),
        ((300, 200), (600, 300)),
    ],
)
def test_a_window_opens_within_its_screen(available: tuple[int, int], opened: tuple[int, int]) -> None:
    """With room for its frame, also where text is twice as large; on a large screen, as large as is usual."""
    assert opened_size(QSize(*available)) == QSize(*opened)


def test_both_windows_open_within_the_screen_that_is_there(tmp_path: Path) -> None:
    """The first one, and that over a venue's folder; each can be made small enough for 200 %."""
    venue(tmp_path / "hall", "winter")
    opened = OpenedWindows(tmp_path / "state")
    opened.begin()
    assert opened.start is not None
    opened.start.page.dropped([QUrl.fromLocalFile(str(tmp_path / "hall"))])
    assert opened.editor is not None
    room = QGuiApplication.primaryScreen().availableSize()
    for window in (opened.start.view, opened.editor.view):
        assert window.width() < room.width()
        assert window.height() < room.height()
        assert window.minimumWidth() < 640
        assert window.minimumHeight() < 320
    opened.close()
