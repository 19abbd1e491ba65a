"""A screen whose panel differs from what its display.toml says is told in the log, once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.content.display.display_reader import read_display
from kiosk.ui.app.panel_log import PanelLog
from kiosk.ui.render.qml_engine import engine
from kiosk.ui.window.display_window import DisplayWindow
from tests.content.venues import venue
from tests.glass import Glass

TOLD = "screen.pixels = [{}, {}]: the screen has {} x {};"


def test_a_panel_that_differs_is_told_once(qapp: QGuiApplication, caplog: pytest.LogCaptureFixture) -> None:
    """With what to write; a panel that is as it is said, or of which nothing is, is no news."""
    window = DisplayWindow(engine(), qapp.primaryScreen(), QSize(640, 360))
    panel_log = PanelLog(window)
    for said in ((640, 360), None, (641, 360), (3840, 2160), (3840, 2160), (360, 640)):
        panel_log.look(said)
    first, second = (record.getMessage() for record in caplog.records)
    assert first.startswith(TOLD.format(3840, 2160, 640, 360))
    assert "write pixels = [640, 360] into display.toml" in first
    assert second.startswith(TOLD.format(360, 640, 640, 360))
    window.close()


def test_a_screen_that_is_too_small_for_a_booth_is_told_once(
    qapp: QGuiApplication, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """With how small fingers and eyes find it; 10.1 inches have room for both, and no loop is touched."""
    window = DisplayWindow(engine(), qapp.primaryScreen(), QSize(1280, 800))
    panel_log = PanelLog(window)
    file = tmp_path / "display.toml"
    for mode, inches in (("booth", 10.1), ("booth", 7), ("booth", 7), ("signage", 7)):
        file.write_text(f'format = 1\nmode = "{mode}"\n[screen]\ndiagonal-inches = {inches}\n')
        panel_log.look_at_booth(read_display(file))
    [told] = [record.getMessage() for record in caplog.records]
    assert "what is touched measures 14 mm, not 20" in told
    assert "Take a larger screen" in told
    window.close()


@pytest.mark.parametrize(
    ("keys", "is_told"),
    [
        ("[screen]\npixels = [3840, 2160]\n", True),
        ("rotation = 90\n[screen]\npixels = [1920, 1080]\n", False),
        ("rotation = 90\n[screen]\npixels = [1080, 1920]\n", True),
    ],
)
def test_a_display_that_plays_tells_where_its_panel_differs(
    glass: Glass, tmp_path: Path, keys: str, is_told: bool
) -> None:
    """The panel is as it is wired, whichever way it hangs; the log's first line says where that is."""
    file = venue(tmp_path, "summer", keys='place = "Above row C"\n' + keys)
    with glass.playing("run", "--display", str(file), "--for", "4") as program:
        program.wait(30)
        said = program.stderr.read() if program.stderr else ""
    assert "plays test on the display BRU-1 (Above row C)" in said
    assert ("screen.pixels" in said) == is_told
