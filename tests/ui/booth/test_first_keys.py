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


def test_the_first_key_after_a_touch_shows_where_one_is(tmp_path: Path) -> None:
    """The ring comes on what would be chosen, the safe answer, and goes on from there with the next key."""
    display = booth_display(tmp_path, 32, *MANY).model_copy(update={"idle_seconds": 0.3})
    with Entrance(display, (540, 960)) as entrance:
        entrance.tap(entrance.standing("WayIn")[0])
        while not entrance.standing("Asking"):
            entrance.pause(50)
        stay, clear = [box for box in entrance.standing("ActionButton") if box.right - box.left > 400]
        entrance.press(Qt.Key.Key_Tab)
        [ring] = entrance.standing("FocusRing")
        assert stay.within(ring)
        assert not clear.meets(ring)
        entrance.press(Qt.Key.Key_Down)
        [ring] = entrance.standing("FocusRing")
        assert clear.within(ring)
        entrance.host.cover()


def test_a_key_that_is_held_with_another_begins_no_visit(tmp_path: Path) -> None:
    """Shift, Ctrl and their like alone are how a shortcut begins; any other key begins one."""
    key = Qt.Key
    held = (key.Key_Shift, key.Key_Control, key.Key_Alt, key.Key_Meta, key.Key_CapsLock)
    with Entrance(booth_display(tmp_path, 32, *MANY), (540, 960)) as entrance:
        for one in held:
            entrance.press(one)
            assert entrance.host.view is None, one
        entrance.press(key.Key_A)
        assert entrance.host.view is not None
