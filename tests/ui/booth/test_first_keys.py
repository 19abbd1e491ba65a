"""Keys at a booth that nobody visits: which of them begin a visit, and what is left of whoever used them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.booth.test_invitation import MANY, Entrance, booth_display

pytestmark = pytest.mark.usefixtures("qapp")


def test_whoever_touches_after_a_visitor_with_keys_sees_no_ring(tmp_path: Path) -> None:
    """It stands round what has the focus while keys are used, and goes with whoever used them."""
    with Entrance(booth_display(tmp_path, 32, *MANY), (540, 960)) as entrance:
        entrance.host.began("image", "fr")
        entrance.press(Qt.Key.Key_A)
        entrance.press(Qt.Key.Key_Tab)
        assert entrance.standing("FocusRing")
        entrance.host.cover()
        entrance.pause(400)
        view = entrance.tap(entrance.standing("WayIn")[0])
        entrance.pause(100)
        assert view.place == "home"
        assert entrance.standing("PictureTile")
        assert not entrance.standing("FocusRing")
