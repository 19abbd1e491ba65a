"""What draws the window, and the screen it stands on."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.window.outputs import screen_named
from kiosk.ui.window.renderer import has_device
from tests.glass import Glass


def test_a_graphics_device_is_found_by_its_node(tmp_path: Path) -> None:
    """A folder without a card, or no folder at all, is no graphics device."""
    assert not has_device(tmp_path / "dri")
    (tmp_path / "by-path").mkdir()
    assert not has_device(tmp_path)
    (tmp_path / "card0").touch()
    assert has_device(tmp_path)


@pytest.mark.parametrize(("wanted", "said"), [("software", "software (as asked)"), ("gpu", "gpu (")])
def test_the_log_names_what_draws(glass: Glass, wanted: str, said: str) -> None:
    """An operator reads whether a graphics card is used."""
    program = (
        "import logging; logging.basicConfig(level='INFO')\n"
        "from kiosk.ui.app.application import made_application\n"
        "from kiosk.ui.window.renderer import choose\n"
        f"application = made_application(); choose('{wanted}')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=glass.environment,
        cwd=Path(__file__).parents[2],
        text=True,
        capture_output=True,
        check=True,
    )
    assert f"renderer: {said}" in done.stderr


def test_an_unknown_screen_is_the_primary_one_and_said(
    qapp: QGuiApplication, caplog: pytest.LogCaptureFixture
) -> None:
    """A display file that names a screen which is not there still plays, and the log says what there is."""
    assert screen_named("HDMI-9") is qapp.primaryScreen()
    assert 'screen.output = "HDMI-9": there is no such screen' in caplog.text
